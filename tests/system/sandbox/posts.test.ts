import type { InlineKeyboardButton, MessageEntity } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refusal, startStandIn, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn({ now: () => 1_800_000_000_500 });
});
afterEach(() => on.standIn.stop());

describe("sendMessage", () => {
	test("puts posts into a channel under ids that grow by one", async () => {
		const first = await on.api.sendMessage("@Lindenford", " The bridge is open. #bridge ");
		const second = await on.api.sendMessage(on.channel.id, "Storm warning");
		expect(first).toEqual({
			message_id: 1,
			date: 1_800_000_000,
			chat: on.channel,
			sender_chat: on.channel,
			text: "The bridge is open. #bridge",
			entities: [{ type: "hashtag", offset: 20, length: 7 }],
		});
		expect(second.message_id).toBe(2);
		expect(on.standIn.messages("@lindenford")).toEqual([first, second]);
	});

	test("signs posts where the channel signs them", async () => {
		const { id } = on.standIn.addChannel({ title: "Signed", signature: "Desk" });
		expect(await on.api.sendMessage(id, "Goal!")).toMatchObject({ author_signature: "Desk" });
	});

	test("knows only chats it has been shown", async () => {
		for (const chat of ["@nowhere", -100_999, 12, "nowhere"])
			expect(await refusal(on.api.sendMessage(chat, "Hello"))).toBe("Bad Request: chat not found");
		expect(await refusal(on.api.sendMessage("", "Hello"))).toBe("Bad Request: chat_id is empty");
	});

	test("refuses a text that is empty, shows nothing or is too long", async () => {
		const send = (text: string) => on.api.sendMessage(on.channel.id, text);
		expect(await refusal(send(""))).toBe("Bad Request: message text is empty");
		expect(await refusal(send(" \u200b\n"))).toBe("Bad Request: text must be non-empty");
		expect(await refusal(send("x".repeat(4097)))).toBe("Bad Request: message is too long");
		expect(await refusal(send("x".repeat(32_769)))).toBe("Bad Request: text is too long");
		expect((await send(`  ${"🚧".repeat(4096)}  `)).text).toHaveLength(8192);
	});

	test("takes entities and no markup", async () => {
		const entities: MessageEntity[] = [{ type: "bold", offset: 0, length: 6 }];
		expect(await on.api.sendMessage(on.channel.id, "Bridge open", { entities })).toMatchObject({
			entities,
		});
		expect(
			await refusal(on.api.sendMessage(on.channel.id, "<b>x</b>", { parse_mode: "HTML" })),
		).toBe("Bad Request: can't parse entities: this stand-in takes entities only");
		const link: MessageEntity = {
			type: "text_link",
			offset: 0,
			length: 1,
			url: "http://localhost",
		};
		expect(await refusal(on.api.sendMessage(on.channel.id, "x", { entities: [link] }))).toBe(
			"Bad Request: entity URL 'http://localhost' is invalid: Wrong HTTP URL",
		);
	});

	test("answers a message and says when there is none", async () => {
		const { message_id } = await on.api.sendMessage(on.channel.id, "Storm warning");
		const reply = (id: number, more = {}) =>
			on.api.sendMessage(on.channel.id, "Lifted", {
				reply_parameters: { message_id: id, ...more },
			});
		expect((await reply(message_id)).reply_to_message).toMatchObject({ text: "Storm warning" });
		expect(await refusal(reply(99))).toBe("Bad Request: message to be replied not found");
		expect(await reply(99, { allow_sending_without_reply: true })).not.toHaveProperty(
			"reply_to_message",
		);
	});

	test("answers as if to nothing when what it answers was deleted and it may", async () => {
		const { message_id } = await on.api.sendMessage(on.channel.id, "Storm warning");
		const reply_parameters = { message_id, allow_sending_without_reply: true };
		const reply = () => on.api.sendMessage(on.channel.id, "Lifted", { reply_parameters });
		expect(await reply()).toHaveProperty("reply_to_message.message_id", message_id);
		await on.api.deleteMessage(on.channel.id, message_id);
		expect(await reply()).not.toHaveProperty("reply_to_message");
		expect(
			await refusal(
				on.api.sendMessage(on.channel.id, "Lifted", { reply_parameters: { message_id } }),
			),
		).toBe("Bad Request: message to be replied not found");
	});

	test("answers a message of another chat, which it names", async () => {
		const { message_id, date } = await on.api.sendMessage(on.channel.id, "Storm warning");
		const group = on.standIn.addGroup({ title: "Talks" });
		const reply = await on.api.sendMessage(group.id, "Lifted", {
			reply_parameters: { message_id, chat_id: "@lindenford" },
		});
		expect(reply).not.toHaveProperty("reply_to_message");
		expect(reply.external_reply).toEqual({
			origin: { type: "channel", chat: on.channel, message_id, date },
			chat: on.channel,
			message_id,
		});
	});

	test("keeps what a reader sees besides: silence, protection, the link preview", async () => {
		const url = "https://news.example/bridge";
		const preview = { site: "News", title: "Bridge", description: "It is open." };
		on.standIn.setPreview(url, preview);
		await on.api.sendMessage(on.channel.id, `Read ${url}`, {
			disable_notification: true,
			protect_content: true,
			link_preview_options: { prefer_large_media: true, show_above_text: true },
		});
		await on.api.sendMessage(on.channel.id, url, { link_preview_options: { is_disabled: true } });
		const [first, second] = on.standIn.entries(on.channel.id);
		expect(first).toMatchObject({
			silent: true,
			message: { has_protected_content: true },
			preview: { ...preview, url, large: true, above: true },
		});
		expect(second).not.toHaveProperty("preview");
	});
});

describe("inline keyboards", () => {
	const send = (...buttons: object[]) =>
		on.api.sendMessage(on.channel.id, "Vote", {
			reply_markup: { inline_keyboard: [buttons as InlineKeyboardButton[]] },
		});

	test("stand in the message, addresses in the server's form", async () => {
		const message = await send(
			{ text: "Read", url: "https://NEWS.example" },
			{ text: "Save", callback_data: "s" },
		);
		expect(message.reply_markup).toEqual({
			inline_keyboard: [
				[
					{ text: "Read", url: "https://news.example/" },
					{ text: "Save", callback_data: "s" },
				],
			],
		});
	});

	test.each([
		[{ callback_data: "é".repeat(33) }, "BUTTON_DATA_INVALID"],
		[{ url: "/a" }, "inline keyboard button URL '/a' is invalid: URL host is empty"],
		[{}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
		[
			{ url: "https://news.example/", callback_data: "a" },
			"can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
		],
		[{ copy_text: { text: "x".repeat(257) } }, "BUTTON_COPY_TEXT_INVALID"],
		[
			{ switch_inline_query_current_chat: "bridge" },
			"can't use switch_inline_query_current_chat button in a channel chat, because users will not be able to use the button without knowing bot's username",
		],
	])("refuse the button %j", async (button, reason) => {
		expect(await refusal(send({ text: "Press", ...button }))).toBe(`Bad Request: ${reason}`);
	});

	test("hold 100 buttons and data of 64 bytes, and no more", async () => {
		const buttons = (count: number) =>
			Array.from({ length: count }, () => ({ text: "x", callback_data: "é".repeat(32) }));
		await send(...buttons(100));
		expect(await refusal(send(...buttons(101)))).toBe("Bad Request: reply markup is too long");
	});
});

describe("pictures by address", () => {
	const address = "https://news.example/bridge.jpg";

	test("are taken as given, and can be sent again by their id", async () => {
		const { photo } = await on.api.sendPhoto(on.channel.id, address, { caption: "Open #bridge" });
		const again = await on.api.sendPhoto(on.channel.id, photo.at(-1)?.file_id ?? "");
		expect(again.photo).toEqual(photo);
		expect(on.standIn.entries(on.channel.id)).toMatchObject([
			{ pictures: [address], message: { caption_entities: [{ type: "hashtag" }] } },
			{ pictures: [address] },
		]);
	});

	test.each([
		["ftp://news.example/a.jpg", "wrong HTTP URL specified"],
		["https://broken.example/a.jpg", "failed to get HTTP URL content"],
		["AgACnonsense", "wrong file identifier/HTTP URL specified"],
		["", "there is no photo in the request"],
	])("are refused when they are %j", async (photo, reason) => {
		expect(await refusal(on.api.sendPhoto(on.channel.id, photo))).toBe(`Bad Request: ${reason}`);
	});

	test("carry a caption of 1024 characters and no more", async () => {
		await on.api.sendPhoto(on.channel.id, address, { caption: "x".repeat(1024) });
		expect(
			await refusal(on.api.sendPhoto(on.channel.id, address, { caption: "x".repeat(1025) })),
		).toBe("Bad Request: message caption is too long");
	});

	test("come as an album with one id for the group, whole or not at all", async () => {
		const item = (media: string) => ({ type: "photo" as const, media });
		const album = await on.api.sendMediaGroup(on.channel.id, [item(address), item(address)]);
		expect(album.map(({ message_id }) => message_id)).toEqual([1, 2]);
		const groups = on.standIn.messages(on.channel.id).map(({ media_group_id }) => media_group_id);
		expect(groups).toEqual([expect.any(String), groups[0]]);

		const broken = [item(address), item("https://broken.example/b.jpg")];
		expect(await refusal(on.api.sendMediaGroup(on.channel.id, broken))).toBe(
			'Bad Request: failed to send message #2 with the error message "WEBPAGE_CURL_FAILED"',
		);
		const many = Array.from({ length: 11 }, () => item(address));
		expect(await refusal(on.api.sendMediaGroup(on.channel.id, many))).toBe(
			"Bad Request: too many messages to send as an album",
		);
		expect(await refusal(on.api.sendMediaGroup(on.channel.id, [item(address)]))).toMatch(
			/^Bad Request/,
		);
		expect(on.standIn.messages(on.channel.id)).toHaveLength(2);
	});
});

describe("a channel's owner", () => {
	test("can take the right to post from the bot, or put it out", async () => {
		const send = () => on.api.sendMessage(on.channel.id, "Hello");
		on.standIn.setRights(on.channel.id, { can_post_messages: false });
		expect(await refusal(send())).toBe(
			"Bad Request: need administrator rights in the channel chat",
		);
		on.standIn.setMembership(on.channel.id, "left");
		expect(await refusal(send())).toBe("Forbidden: bot is not a member of the channel chat");
		on.standIn.setMembership(on.channel.id, "kicked");
		expect(await refusal(send())).toBe("Forbidden: bot was kicked from the channel chat");
		expect(await on.api.getUpdates()).toMatchObject([
			{
				my_chat_member: { new_chat_member: { status: "administrator", can_post_messages: false } },
			},
			{ my_chat_member: { new_chat_member: { status: "left" } } },
			{ my_chat_member: { new_chat_member: { status: "kicked" } } },
		]);
	});

	test("writes posts of which the bot hears, while it does not hear of its own", async () => {
		await on.api.sendMessage(on.channel.id, "By the bot");
		on.standIn.postByHand(on.channel.id, "By hand");
		expect(await on.api.getUpdates()).toMatchObject([
			{ channel_post: { message_id: 2, text: "By hand", sender_chat: on.channel } },
		]);
	});
});
