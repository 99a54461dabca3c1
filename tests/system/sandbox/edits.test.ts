import { InputMediaBuilder } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refusal, startStandIn, type Started } from "./start.ts";

const hourMs = 3_600_000;
const notModified =
	"Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
const address = "https://news.example/bridge.jpg";
const keyboard = { inline_keyboard: [[{ text: "Save", callback_data: "s" }]] };

let on: Started;
let clockMs: number;
beforeEach(async () => {
	clockMs = 1_800_000_000_000;
	on = await startStandIn({ now: () => clockMs });
});
afterEach(() => on.standIn.stop());

const post = async (text = "Storm warning") =>
	(await on.api.sendMessage(on.channel.id, text, { reply_markup: keyboard })).message_id;

describe("an edit", () => {
	test("changes the text, marks the message and takes the keyboard away unless it comes again", async () => {
		const id = await post();
		clockMs += 100 * hourMs;
		const edited = await on.api.editMessageText(on.channel.id, id, "Warning lifted");
		expect(edited).toMatchObject({
			message_id: id,
			text: "Warning lifted",
			edit_date: clockMs / 1000,
		});
		expect(edited).not.toHaveProperty("reply_markup");
		expect(on.standIn.messages(on.channel.id)).toEqual([edited]);
	});

	test("that changes nothing is refused", async () => {
		const id = await post();
		const same = () =>
			on.api.editMessageText(on.channel.id, id, " Storm warning ", { reply_markup: keyboard });
		expect(await refusal(same())).toBe(notModified);
		expect(
			await refusal(on.api.editMessageReplyMarkup(on.channel.id, id, { reply_markup: keyboard })),
		).toBe(notModified);
	});

	test("of the keyboard alone leaves no mark", async () => {
		const id = await post();
		const edited = await on.api.editMessageReplyMarkup(on.channel.id, id);
		expect(edited).toMatchObject({ text: "Storm warning" });
		expect(edited).not.toHaveProperty("reply_markup");
		expect(edited).not.toHaveProperty("edit_date");
	});

	test("turns text into a picture, and its caption can be changed then", async () => {
		const id = await post();
		const media = InputMediaBuilder.photo(address, { caption: "Before" });
		const edited = await on.api.editMessageMedia(on.channel.id, id, media);
		expect(edited).toMatchObject({ caption: "Before", photo: [{}, {}] });
		expect(edited).not.toHaveProperty("text");
		expect(await on.api.editMessageCaption(on.channel.id, id, { caption: "After" })).toMatchObject({
			caption: "After",
			photo: [{}, {}],
		});
		expect(await refusal(on.api.editMessageText(on.channel.id, id, "Text"))).toBe(
			"Bad Request: there is no text in the message to edit",
		);
	});

	test("needs a message of the right kind, still there and the bot's own", async () => {
		const id = await post();
		expect(await refusal(on.api.editMessageCaption(on.channel.id, id, { caption: "x" }))).toBe(
			"Bad Request: there is no caption in the message to edit",
		);
		expect(await refusal(on.api.editMessageText(on.channel.id, 99, "x"))).toBe(
			"Bad Request: message to edit not found",
		);
		const { message_id } = on.standIn.say(on.ann.id, "Hello");
		expect(await refusal(on.api.editMessageText(on.ann.id, message_id, "x"))).toBe(
			"Bad Request: message can't be edited",
		);
	});

	test("can overwrite a post written by hand, where the bot has the right to", async () => {
		const { message_id } = on.standIn.postByHand(on.channel.id, "By hand");
		await on.api.editMessageText(on.channel.id, message_id, "Overwritten");
		on.standIn.setRights(on.channel.id, { can_edit_messages: false });
		expect(await refusal(on.api.editMessageText(on.channel.id, message_id, "Again"))).toBe(
			"Bad Request: message can't be edited",
		);
	});
});

describe("a deletion", () => {
	test("hides the message from readers and keeps it for those who look behind the scenes", async () => {
		const id = await post();
		await on.api.deleteMessage(on.channel.id, id);
		expect(on.standIn.messages(on.channel.id)).toEqual([]);
		expect(on.standIn.entries(on.channel.id)).toMatchObject([{ deletedAt: clockMs }]);
		expect(await refusal(on.api.deleteMessage(on.channel.id, id))).toBe(
			"Bad Request: message to delete not found",
		);
		expect(await post()).toBe(2);
	});

	test("comes too late after 48 hours", async () => {
		const id = await post();
		clockMs += 48 * hourMs + 1000;
		expect(await refusal(on.api.deleteMessage(on.channel.id, id))).toBe(
			"Bad Request: message can't be deleted for everyone",
		);
	});

	test("of another's post needs the right to", async () => {
		const { message_id } = on.standIn.postByHand(on.channel.id, "By hand");
		on.standIn.setRights(on.channel.id, { can_delete_messages: false });
		expect(await refusal(on.api.deleteMessage(on.channel.id, message_id))).toBe(
			"Bad Request: message can't be deleted",
		);
	});
});

describe("a copy", () => {
	test("is forwarded with its origin", async () => {
		const id = await post();
		on.standIn.say(on.ann.id, "/start");
		expect(await on.api.forwardMessage(on.ann.id, "@lindenford", id)).toMatchObject({
			message_id: 2,
			text: "Storm warning",
			forward_origin: { type: "channel", chat: on.channel, message_id: id, date: 1_800_000_000 },
		});
	});

	test("that was forwarded says for ever what it said", async () => {
		const forward = await on.api.forwardMessage(on.channel.id, on.channel.id, await post());
		expect(
			await refusal(on.api.editMessageText(on.channel.id, forward.message_id, "Warning lifted")),
		).toBe("Bad Request: message can't be edited");
	});

	test("is made without its origin, and with another caption when one is given", async () => {
		const { message_id } = await on.api.sendPhoto(on.channel.id, address, { caption: "Before" });
		const copy = await on.api.copyMessage(on.channel.id, on.channel.id, message_id, {
			caption: "After",
		});
		expect(copy).toEqual({ message_id: 2 });
		expect(on.standIn.messages(on.channel.id)[1]).toMatchObject({ caption: "After" });
		expect(on.standIn.messages(on.channel.id)[1]).not.toHaveProperty("forward_origin");
	});

	test("cannot be made of what is not there or protected", async () => {
		const forward = (id: number) => on.api.forwardMessage(on.channel.id, on.channel.id, id);
		const copy = (id: number) => on.api.copyMessage(on.channel.id, on.channel.id, id);
		expect(await refusal(forward(1))).toBe("Bad Request: message to forward not found");
		expect(await refusal(copy(1))).toBe("Bad Request: message to copy not found");
		await on.api.sendMessage(on.channel.id, "Members only", { protect_content: true });
		expect(await refusal(forward(1))).toBe("Bad Request: the message can't be forwarded");
		expect(await refusal(copy(1))).toBe("Bad Request: the message can't be copied");
	});
});
