import { GrammyError } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refusal, startStandIn, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

describe("a group", () => {
	test("is a supergroup in which the bot writes under its own name", async () => {
		const group = on.standIn.addGroup({ title: "Lindenford talks", username: "talks" });
		expect(group).toMatchObject({ type: "supergroup", title: "Lindenford talks" });
		expect(String(group.id)).toMatch(/^-100\d{10}$/);
		const sent = await on.api.sendMessage("@Talks", "The bridge is open.");
		expect(sent).toMatchObject({
			message_id: 1,
			chat: group,
			from: { id: 1_000_000_001, is_bot: true },
		});
		expect(sent).not.toHaveProperty("sender_chat");
		expect(on.standIn.messages("@talks")).toEqual([sent]);
		expect(await on.api.getChat(group.id)).toMatchObject({
			type: "supergroup",
			title: group.title,
		});
	});

	test("lets a plain member write, and neither delete nor pin what others wrote", async () => {
		const { id } = on.standIn.addGroup({ title: "Talks", bot: "member" });
		expect(await on.api.getChatMember(id, 1_000_000_001)).toMatchObject({ status: "member" });
		const own = await on.api.sendMessage(id, "By the bot");
		await on.api.deleteMessage(id, own.message_id);
		const { message_id } = on.standIn.postByHand(id, "By hand");
		expect(await refusal(on.api.deleteMessage(id, message_id))).toBe(
			"Bad Request: message can't be deleted",
		);
		expect(await refusal(on.api.pinChatMessage(id, message_id))).toBe(
			"Bad Request: not enough rights to manage pinned messages in the chat",
		);
	});

	test("has an administrator who may delete others' messages and not change them", async () => {
		const { id } = on.standIn.addGroup({ title: "Talks" });
		const { message_id } = on.standIn.postByHand(id, "By hand");
		expect(await refusal(on.api.editMessageText(id, message_id, "Other"))).toBe(
			"Bad Request: message can't be edited",
		);
		await on.api.deleteMessage(id, message_id);
		expect(on.standIn.messages(id)).toEqual([]);
	});

	test("has a shorter id and another name when it is a basic one", async () => {
		const group = on.standIn.addGroup({ title: "Neighbours", id: -4711 });
		expect(group).toEqual({ id: -4711, type: "group", title: "Neighbours" });
		on.standIn.setMembership(-4711, "kicked");
		expect(await refusal(on.api.sendMessage(-4711, "Hello"))).toBe(
			"Forbidden: bot was kicked from the group chat",
		);
	});
});

describe("a forum", () => {
	test("keeps what is sent to a topic in its thread, and the rest in General", async () => {
		const group = on.standIn.addGroup({ title: "Lindenford", isForum: true });
		const threadId = on.standIn.addForumTopic(group.id, "Weather");
		const inTopic = await on.api.sendMessage(group.id, "Storm", { message_thread_id: threadId });
		expect(inTopic).toMatchObject({
			chat: { is_forum: true },
			message_thread_id: threadId,
			is_topic_message: true,
		});
		const general = await on.api.sendMessage(group.id, "Welcome");
		expect(general).not.toHaveProperty("message_thread_id");
		expect(general).not.toHaveProperty("is_topic_message");
		const album = await on.api.sendMediaGroup(
			group.id,
			["a", "b"].map((name) => ({ type: "photo", media: `https://news.example/${name}.jpg` })),
			{ message_thread_id: threadId },
		);
		expect(album.map(({ message_thread_id }) => message_thread_id)).toEqual([threadId, threadId]);
	});

	test("opens each topic with a message that gives the thread its id", async () => {
		const { id } = on.standIn.addGroup({ title: "Lindenford", isForum: true });
		const topics = [on.standIn.addForumTopic(id, "Weather"), on.standIn.addForumTopic(id, "Sport")];
		expect(on.standIn.messages(id).slice(1)).toMatchObject([
			{ message_id: topics[0], forum_topic_created: { name: "Weather" } },
			{ message_id: topics[1], forum_topic_created: { name: "Sport" } },
		]);
		expect(topics).not.toContain(1);
		expect(await on.api.getUpdates()).toMatchObject([
			{ message: { forum_topic_created: { name: "Weather" } } },
			{ message: { forum_topic_created: { name: "Sport" } } },
		]);
	});

	test("refuses threads that are not there, General's included", async () => {
		const { id } = on.standIn.addGroup({ title: "Lindenford", isForum: true });
		const threadId = on.standIn.addForumTopic(id, "Weather");
		const post = await on.api.sendMessage(on.channel.id, "Storm");
		for (const message_thread_id of [1, threadId + 1]) {
			const options = { message_thread_id };
			for (const call of [
				on.api.sendMessage(id, "Hello", options),
				on.api.sendPhoto(id, "https://news.example/a.jpg", options),
				on.api.forwardMessage(id, on.channel.id, post.message_id, options),
				on.api.copyMessage(id, on.channel.id, post.message_id, options),
			])
				expect(await refusal(call)).toBe("Bad Request: message thread not found");
		}
		expect(on.standIn.messages(id)).toHaveLength(2);
	});

	test("puts an answer beside what it answers", async () => {
		const { id } = on.standIn.addGroup({ title: "Lindenford", isForum: true });
		const message_thread_id = on.standIn.addForumTopic(id, "Weather");
		const { message_id } = await on.api.sendMessage(id, "Storm", { message_thread_id });
		const reply = await on.api.sendMessage(id, "Lifted", { reply_parameters: { message_id } });
		expect(reply).toMatchObject({ message_thread_id, is_topic_message: true });
	});

	test("is the only place where threads are looked for", async () => {
		const { id } = on.standIn.addGroup({ title: "Talks" });
		for (const chat of [id, on.channel.id])
			expect(await on.api.sendMessage(chat, "Hello", { message_thread_id: 7 })).not.toHaveProperty(
				"message_thread_id",
			);
		expect(() => on.standIn.addForumTopic(id, "Weather")).toThrow("is no forum");
	});
});

describe("a group that becomes another", () => {
	const failure = async (call: Promise<unknown>) => {
		const error: unknown = await call.catch((error: unknown) => error);
		if (!(error instanceof GrammyError)) throw new Error("The call was not refused.");
		return error;
	};

	test.each([-4711, -1_002_222_222_222])("answers for %d with the new id", async (id) => {
		on.standIn.addGroup({ title: "Talks", id });
		const { message_id } = await on.api.sendMessage(id, "Before");
		const moved = on.standIn.migrateGroup(id);
		expect(moved).toMatchObject({ type: "supergroup", title: "Talks" });
		for (const call of [
			on.api.sendMessage(id, "After"),
			on.api.pinChatMessage(id, message_id),
			on.api.deleteMessage(id, message_id),
		])
			expect(await failure(call)).toMatchObject({
				error_code: 400,
				description: "Bad Request: group chat was upgraded to a supergroup chat",
				parameters: { migrate_to_chat_id: moved.id },
			});
		await on.api.sendMessage(moved.id, "After");
		expect(on.standIn.messages(moved.id).at(-1)).toMatchObject({ text: "After" });
	});

	test("tells of it in both chats, and takes its name and the bot's rights along", async () => {
		const { id } = on.standIn.addGroup({ title: "Talks", username: "talks", bot: "member" });
		const moved = on.standIn.migrateGroup("@talks");
		expect(await on.api.getUpdates()).toMatchObject([
			{ message: { chat: { id }, migrate_to_chat_id: moved.id } },
			{ message: { chat: { id: moved.id }, migrate_from_chat_id: id } },
		]);
		expect(await on.api.getChat("@talks")).toMatchObject({ id: moved.id });
		expect(await on.api.getChatMember(moved.id, 1_000_000_001)).toMatchObject({ status: "member" });
	});

	test("stays the place where a channel is discussed", async () => {
		const { id } = on.standIn.addGroup({ title: "Talks" });
		on.standIn.linkGroup(on.channel.id, id);
		const moved = on.standIn.migrateGroup(id);
		await on.api.sendMessage(on.channel.id, "Storm");
		expect(on.standIn.messages(moved.id).at(-1)).toMatchObject({ is_automatic_forward: true });
		expect(await on.api.getChat(on.channel.id)).toMatchObject({ linked_chat_id: moved.id });
	});
});
