import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refusal, startStandIn, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

describe("what the bot asks", () => {
	test("tells it who it is", async () => {
		expect(await on.api.getMe()).toMatchObject({
			id: 1_000_000_001,
			is_bot: true,
			username: "tidings_bot",
			supports_inline_queries: true,
		});
	});

	test("tells it about a chat, its members and their number", async () => {
		expect(await on.api.getChat("@lindenford")).toMatchObject({
			...on.channel,
			active_usernames: ["lindenford"],
		});
		expect(await on.api.getChatMember(on.channel.id, 1_000_000_001)).toMatchObject({
			status: "administrator",
			can_post_messages: true,
			can_delete_messages: true,
		});
		expect(await on.api.getChatMember(on.channel.id, on.ann.id)).toMatchObject({
			status: "member",
			user: { first_name: "Ann" },
		});
		expect(await on.api.getChatMemberCount(on.channel.id)).toBe(3);
		expect(await refusal(on.api.getChatMember(on.channel.id, 42))).toBe(
			"Bad Request: user not found",
		);
	});

	test("is answered for a public channel it has left, and not after a ban", async () => {
		on.standIn.setMembership(on.channel.id, "left");
		expect(await on.api.getChatMember(on.channel.id, 1_000_000_001)).toMatchObject({
			status: "left",
		});
		on.standIn.setMembership(on.channel.id, "kicked");
		expect(await refusal(on.api.getChat(on.channel.id))).toBe(
			"Forbidden: bot was kicked from the channel chat",
		);
	});

	test("is acted on when it is a known action", async () => {
		await on.api.sendChatAction(on.channel.id, "typing");
		expect(await refusal(on.api.sendChatAction(on.channel.id, "dancing" as "typing"))).toBe(
			"Bad Request: wrong parameter action in request",
		);
	});
});

describe("commands", () => {
	const latest = { command: "latest", description: "The newest articles" };
	const neueste = { command: "latest", description: "Die neuesten Artikel" };

	test("are kept for each language and scope apart", async () => {
		const scope = { type: "chat", chat_id: 5 } as const;
		await on.api.setMyCommands([latest]);
		await on.api.setMyCommands([neueste], { language_code: "de" });
		await on.api.setMyCommands([latest, neueste], { scope });
		expect(await on.api.getMyCommands()).toEqual([latest]);
		expect(await on.api.getMyCommands({ language_code: "de" })).toEqual([neueste]);
		expect(await on.api.getMyCommands({ scope })).toHaveLength(2);
		expect(on.standIn.state().commands).toEqual([latest]);
		await on.api.deleteMyCommands({ language_code: "de" });
		expect(await on.api.getMyCommands({ language_code: "de" })).toEqual([]);
		expect(await on.api.getMyCommands()).toEqual([latest]);
	});

	test.each([
		[{ ...latest, command: "Latest" }, "BOT_COMMAND_INVALID"],
		[{ ...latest, command: "x".repeat(33) }, "BOT_COMMAND_INVALID"],
		[{ ...latest, description: " " }, "BOT_COMMAND_DESCRIPTION_INVALID"],
		[{ ...latest, description: "x".repeat(257) }, "BOT_COMMAND_DESCRIPTION_INVALID"],
	])("are refused when one breaks a rule (%#)", async (command, reason) => {
		expect(await refusal(on.api.setMyCommands([command]))).toBe(`Bad Request: ${reason}`);
	});

	test("are at most a hundred", async () => {
		const many = (count: number) =>
			Array.from({ length: count }, (_, index) => ({ ...latest, command: `c${index}` }));
		await on.api.setMyCommands(many(100));
		expect(await refusal(on.api.setMyCommands(many(101)))).toBe(
			"Bad Request: BOT_COMMANDS_TOO_MUCH",
		);
	});
});
