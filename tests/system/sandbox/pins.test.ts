import { afterEach, beforeEach, expect, test } from "vitest";
import { refusal, startStandIn, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

const post = async (text = "Storm warning") =>
	(await on.api.sendMessage(on.channel.id, text)).message_id;
const pinned = () =>
	on.standIn
		.entries(on.channel.id)
		.filter(({ pinned }) => pinned)
		.map(({ message }) => message.message_id);

test("a pin is set, shown with the chat and taken away", async () => {
	const id = await post();
	await on.api.pinChatMessage(on.channel.id, id);
	expect(pinned()).toEqual([id]);
	expect(await on.api.getChat(on.channel.id)).toMatchObject({
		pinned_message: { message_id: id },
	});
	await on.api.unpinChatMessage(on.channel.id);
	expect(await on.api.getChat(on.channel.id)).not.toHaveProperty("pinned_message");
});

test("a pin takes the next id for the message that tells of it, of which the bot hears", async () => {
	const id = await post();
	await on.api.pinChatMessage(on.channel.id, id, { disable_notification: true });
	expect(await post("Next")).toBe(id + 2);
	const [told] = await on.api.getUpdates();
	expect(told).toMatchObject({
		channel_post: {
			message_id: id + 1,
			sender_chat: on.channel,
			pinned_message: { message_id: id, text: "Storm warning" },
		},
	});
	expect(on.standIn.entries(on.channel.id)[1]).toMatchObject({ silent: true });
	await on.api.unpinChatMessage(on.channel.id, id);
	expect(await post("Last")).toBe(id + 3);
});

test("a pin in a group and in a private chat is told of there", async () => {
	const group = on.standIn.addGroup({ title: "Talks" });
	on.standIn.say(on.ann.id, "/start");
	for (const chat of [group.id, on.ann.id]) {
		const { message_id } = await on.api.sendMessage(chat, "Rules");
		await on.api.pinChatMessage(chat, message_id);
		expect(on.standIn.messages(chat).at(-1)).toMatchObject({
			from: { id: 1_000_000_001 },
			pinned_message: { message_id },
		});
	}
});

test("a second pin of the same message says nothing", async () => {
	const id = await post();
	await on.api.pinChatMessage(on.channel.id, id);
	await on.api.pinChatMessage(on.channel.id, id);
	expect(on.standIn.messages(on.channel.id)).toHaveLength(2);
});

test("several messages are pinned at once, and all are taken down together", async () => {
	const [first, second] = [await post(), await post("Bridge closed")];
	for (const id of [second, first]) await on.api.pinChatMessage(on.channel.id, id);
	expect(pinned()).toEqual([first, second]);
	expect(await on.api.getChat(on.channel.id)).toMatchObject({
		pinned_message: { message_id: second },
	});
	await on.api.unpinAllChatMessages(on.channel.id);
	expect(pinned()).toEqual([]);
});

test("what tells of a pin can be deleted, and not edited or passed on", async () => {
	const id = await post();
	await on.api.pinChatMessage(on.channel.id, id);
	expect(await refusal(on.api.forwardMessage(on.channel.id, on.channel.id, id + 1))).toBe(
		"Bad Request: the message can't be forwarded",
	);
	expect(await refusal(on.api.copyMessage(on.channel.id, on.channel.id, id + 1))).toBe(
		"Bad Request: the message can't be copied",
	);
	expect(await refusal(on.api.editMessageReplyMarkup(on.channel.id, id + 1))).toBe(
		"Bad Request: message can't be edited",
	);
	await on.api.deleteMessage(on.channel.id, id + 1);
	expect(pinned()).toEqual([id]);
});

test("a pin needs a message", async () => {
	expect(await refusal(on.api.pinChatMessage(on.channel.id, 5))).toBe(
		"Bad Request: message to pin not found",
	);
	expect(await refusal(on.api.unpinChatMessage(on.channel.id))).toBe(
		"Bad Request: message to unpin not found",
	);
});
