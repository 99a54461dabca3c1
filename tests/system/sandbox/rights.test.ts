import { afterEach, beforeEach, expect, test } from "vitest";
import { refusal, startStandIn, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

const places = {
	channel: () => on.channel.id,
	group: () => on.standIn.addGroup({ title: "T" }).id,
};
const noPins = "Bad Request: not enough rights to manage pinned messages in the chat";

test("a group's owner can restrict the bot, and lift that", async () => {
	const { id } = on.standIn.addGroup({ title: "Talks", bot: "member" });
	on.standIn.setRights(id, { can_post_messages: false });
	expect(await refusal(on.api.sendMessage(id, "Hello"))).toBe(
		"Bad Request: not enough rights to send text messages to the chat",
	);
	expect(await on.api.getChatMember(id, 1_000_000_001)).toMatchObject({
		status: "restricted",
		can_send_messages: false,
	});
	on.standIn.setRights(id, { can_post_messages: true });
	await on.api.sendMessage(id, "Hello");
});

test("a plain member that is made an administrator may what it is said to", async () => {
	const { id } = on.standIn.addGroup({ title: "Talks", bot: "member" });
	on.standIn.setMembership(id, "administrator");
	expect(await on.api.getChatMember(id, 1_000_000_001)).toMatchObject({
		status: "administrator",
		can_delete_messages: true,
		can_pin_messages: true,
	});
	const { message_id } = on.standIn.postByHand(id, "By hand");
	await on.api.pinChatMessage(id, message_id);
	await on.api.deleteMessage(id, message_id);
});

test.each([
	["channel", "can_edit_messages"],
	["group", "can_pin_messages"],
] as const)("pinning in a %s needs %s and nothing else", async (place, right) => {
	const chat = places[place]();
	const { message_id } = await on.api.sendMessage(chat, "Storm");
	on.standIn.setRights(chat, { [right]: false });
	expect(await refusal(on.api.pinChatMessage(chat, message_id))).toBe(noPins);
	expect(await refusal(on.api.unpinAllChatMessages(chat))).toBe(noPins);
	on.standIn.setRights(chat, { [right]: true, can_delete_messages: false });
	await on.api.pinChatMessage(chat, message_id);
});

test.each(["channel", "group"] as const)(
	"in a %s the bot deletes its own messages without the right to delete others'",
	async (place) => {
		const chat = places[place]();
		on.standIn.setRights(chat, { can_delete_messages: false });
		const own = await on.api.sendMessage(chat, "By the bot");
		const other = on.standIn.postByHand(chat, "By hand");
		await on.api.deleteMessage(chat, own.message_id);
		expect(await refusal(on.api.deleteMessage(chat, other.message_id))).toBe(
			"Bad Request: message can't be deleted",
		);
	},
);

test("in a channel the right to edit is enough to edit its own posts, and so is the right to post", async () => {
	const { message_id } = await on.api.sendMessage(on.channel.id, "Storm");
	const edit = (text: string) => on.api.editMessageText(on.channel.id, message_id, text);
	on.standIn.setRights(on.channel.id, { can_post_messages: false });
	await edit("Gale");
	on.standIn.setRights(on.channel.id, { can_post_messages: true, can_edit_messages: false });
	await edit("Breeze");
	on.standIn.setRights(on.channel.id, { can_post_messages: false });
	expect(await refusal(edit("Calm"))).toBe("Bad Request: message can't be edited");
});

test("the bot hears of every change of its rights and membership in a group", async () => {
	const { id } = on.standIn.addGroup({ title: "Talks" });
	on.standIn.setRights(id, { can_pin_messages: false });
	on.standIn.setMembership(id, "member");
	on.standIn.setMembership(id, "kicked");
	expect(await refusal(on.api.getChat(id))).toBe(
		"Forbidden: bot was kicked from the supergroup chat",
	);
	on.standIn.setMembership(id, "left");
	expect(await refusal(on.api.sendMessage(id, "Hello"))).toBe(
		"Forbidden: bot is not a member of the supergroup chat",
	);
	const updates = await on.api.getUpdates();
	expect(updates.map(({ my_chat_member }) => my_chat_member?.chat.id)).toEqual([id, id, id, id]);
	expect(updates.map(({ my_chat_member }) => my_chat_member?.new_chat_member)).toMatchObject([
		{ status: "administrator", can_pin_messages: false, can_delete_messages: true },
		{ status: "member" },
		{ status: "kicked" },
		{ status: "left" },
	]);
});

test("a chat's administrators are its owner and, as long as it is one, the bot", async () => {
	const ids = async (chat: number) =>
		(await on.api.getChatAdministrators(chat)).map(({ status }) => status);
	for (const place of Object.values(places)) {
		const chat = place();
		expect(await ids(chat)).toEqual(["creator", "administrator"]);
	}
	const { id } = on.standIn.addGroup({ title: "Talks", bot: "member" });
	expect(await ids(id)).toEqual(["creator"]);
	on.standIn.say(on.ann.id, "/start");
	expect(await refusal(on.api.getChatAdministrators(on.ann.id))).toBe(
		"Bad Request: there are no administrators in the private chat",
	);
});
