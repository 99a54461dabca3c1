import { InputMediaBuilder } from "grammy";
import type { Chat } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refusal, startStandIn, type Started } from "./start.ts";

const address = "https://news.example/bridge.jpg";

let on: Started;
let group: Chat;
beforeEach(async () => {
	on = await startStandIn({ now: () => 1_800_000_000_000 });
	group = on.standIn.addGroup({ title: "Lindenford talks", bot: "member" });
	on.standIn.linkGroup("@lindenford", group.id);
});
afterEach(() => on.standIn.stop());

const post = async (text = "Storm warning") =>
	(await on.api.sendMessage(on.channel.id, text)).message_id;
const copies = () => on.standIn.messages(group.id);

describe("a linked discussion group", () => {
	test("is named by the channel and names it", async () => {
		expect(await on.api.getChat(on.channel.id)).toMatchObject({ linked_chat_id: group.id });
		expect(await on.api.getChat(group.id)).toMatchObject({ linked_chat_id: on.channel.id });
	});

	test("has every post at once, of which a plain member hears too", async () => {
		on.standIn.postByHand(group.id, "Good morning");
		await on.api.getUpdates({ offset: -1 });
		const messageId = await post("Storm #warning");
		const copy = {
			message_id: 2,
			date: 1_800_000_000,
			chat: group,
			from: { id: 777_000, is_bot: false, first_name: "Telegram" },
			sender_chat: on.channel,
			is_automatic_forward: true,
			forward_origin: {
				type: "channel",
				chat: on.channel,
				message_id: messageId,
				date: 1_800_000_000,
			},
			text: "Storm #warning",
			entities: [{ type: "hashtag", offset: 6, length: 8 }],
		};
		expect(copies().at(-1)).toEqual(copy);
		expect(await on.api.getUpdates({ offset: 2 })).toEqual([{ update_id: 2, message: copy }]);
	});

	test("has what the owner wrote, and not what was written before the link", async () => {
		const other = on.standIn.addChannel({ title: "Sport" });
		await on.api.sendMessage(other.id, "Before");
		on.standIn.linkGroup(other.id, group.id);
		on.standIn.postByHand(other.id, "Goal!");
		await post("No longer linked");
		expect(copies().map(({ text }) => text)).toEqual(["Goal!"]);
		expect(await on.api.getChat(on.channel.id)).not.toHaveProperty("linked_chat_id");
	});

	test("has an album message by message", async () => {
		const album = await on.api.sendMediaGroup(on.channel.id, [
			InputMediaBuilder.photo(address, { caption: "Two lanterns" }),
			InputMediaBuilder.photo(address),
		]);
		expect(copies()).toMatchObject(
			album.map(({ message_id }) => ({ forward_origin: { message_id } })),
		);
		const { media_group_id } = on.standIn.messages(on.channel.id)[0] ?? {};
		expect(copies()).toMatchObject([
			{ media_group_id, caption: "Two lanterns" },
			{ media_group_id },
		]);
		expect(await on.api.getUpdates()).toHaveLength(2);
	});

	test("follows the edits and deletions of the post", async () => {
		const messageId = await post();
		await on.api.editMessageText(on.channel.id, messageId, "Warning lifted");
		expect(copies()).toMatchObject([
			{ text: "Warning lifted", edit_date: 1_800_000_000, is_automatic_forward: true },
		]);
		expect(await on.api.getUpdates()).toMatchObject([
			{ message: { text: "Storm warning" } },
			{ edited_message: { text: "Warning lifted", forward_origin: { message_id: messageId } } },
		]);
		await on.api.deleteMessage(on.channel.id, messageId);
		expect(copies()).toEqual([]);
		expect(on.standIn.entries(group.id)).toHaveLength(1);
	});

	test("tells of an edit only to those who want to hear of edits", async () => {
		await on.api.getUpdates({ allowed_updates: ["message"] });
		await on.api.editMessageText(on.channel.id, await post(), "Warning lifted");
		expect(await on.api.getUpdates()).toHaveLength(1);
	});

	test("hears nothing of what is pinned in the channel", async () => {
		await on.api.pinChatMessage(on.channel.id, await post());
		expect(copies()).toHaveLength(1);
	});

	test("leaves the buttons to the channel", async () => {
		const keyboard = { inline_keyboard: [[{ text: "Save", callback_data: "s" }]] };
		const messageId = await post();
		await on.api.editMessageReplyMarkup(on.channel.id, messageId, { reply_markup: keyboard });
		expect(copies()[0]).not.toHaveProperty("reply_markup");
		expect(await on.api.getUpdates()).toHaveLength(1);
	});

	test("is silent towards a bot that is out", async () => {
		on.standIn.setMembership(group.id, "left");
		await on.api.getUpdates({ offset: -1 });
		await post();
		expect(copies()).toHaveLength(1);
		expect(await on.api.getUpdates({ offset: 2 })).toEqual([]);
	});

	test("holds copies that even an administrator cannot change", async () => {
		on.standIn.setMembership(group.id, "administrator");
		await post();
		expect(await refusal(on.api.editMessageText(group.id, 1, "Other"))).toBe(
			"Bad Request: message can't be edited",
		);
	});
});

describe("a protected channel", () => {
	test("says so and gives nothing away until it is no longer protected", async () => {
		const messageId = await post();
		on.standIn.setProtected(on.channel.id, true);
		expect(await on.api.getChat(on.channel.id)).toMatchObject({ has_protected_content: true });
		const forward = (id = messageId) => on.api.forwardMessage(group.id, on.channel.id, id);
		expect(await refusal(forward())).toBe(
			"Bad Request: message has protected content and can't be forwarded",
		);
		expect(await refusal(on.api.copyMessage(group.id, on.channel.id, messageId))).toBe(
			"Bad Request: the message can't be copied",
		);
		expect(await refusal(forward(99))).toBe("Bad Request: message to forward not found");
		on.standIn.setProtected(on.channel.id, false);
		expect(await forward()).toMatchObject({ text: "Storm warning" });
		expect(await on.api.getChat(on.channel.id)).not.toHaveProperty("has_protected_content");
	});

	test("is still forwarded to where it is discussed", async () => {
		on.standIn.setProtected(on.channel.id, true);
		await post();
		expect(copies()).toMatchObject([{ is_automatic_forward: true }]);
	});
});
