import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { botIdOf, rightsIn } from "../../src/telegram/rights.ts";
import { type Started, startStandIn, token } from "./sandbox/start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

const ask = (chat: number | string) => rightsIn(on.api, chat, botIdOf(token));
const missing = async (chat: number | string) => {
	const rights = await ask(chat);
	return "missing" in rights ? rights.missing.join(" ") : rights.kind;
};

describe("in a channel", () => {
	test("an administrator may what the owner allows; to pin is to edit", async () => {
		expect(await ask("@lindenford")).toEqual({
			kind: "ok",
			missing: [],
			chat: {
				id: on.channel.id,
				type: "channel",
				title: "Lindenford News",
				username: "lindenford",
				isForum: false,
				isProtected: false,
			},
		});
		on.standIn.setRights(on.channel.id, { can_post_messages: false });
		expect(await ask("@lindenford")).toMatchObject({ kind: "lacking", missing: ["post"] });
		on.standIn.setRights(on.channel.id, { can_edit_messages: false });
		expect(await missing("@lindenford")).toBe("post edit pin");
		on.standIn.setRights(on.channel.id, { can_delete_messages: false });
		expect(await missing("@lindenford")).toBe("post edit delete pin");
	});

	test("who is out of it may nothing, whether it can be read or not", async () => {
		on.standIn.setMembership(on.channel.id, "left");
		const reason = "the bot is not a member of the chat";
		expect(await ask("@lindenford")).toEqual({ kind: "gone", reason });
		on.standIn.setMembership(on.channel.id, "kicked");
		expect(await ask("@lindenford")).toMatchObject({ kind: "gone" });
		expect(await ask("@nowhere")).toEqual({
			kind: "gone",
			reason: "Bad Request: chat not found",
		});
	});

	test("it is told what is discussed where, and what can't be copied", async () => {
		const group = on.standIn.addGroup({ title: "Discussion" });
		on.standIn.linkGroup(on.channel.id, group.id);
		on.standIn.setProtected(on.channel.id, true);
		expect(await ask("@lindenford")).toMatchObject({
			chat: { linkedChatId: group.id, isProtected: true },
		});
	});

	test("nothing is known when Telegram does not tell, or refuses to for now", async () => {
		on.standIn.addFault({ method: "getChatMember", kind: "html" });
		expect(await missing("@lindenford")).toBe("unreachable");
		const flood = { code: 429, description: "Too Many Requests: retry after 3", retryAfter: 3 };
		on.standIn.addFault({ method: "getChat", kind: "error", ...flood });
		expect(await missing("@lindenford")).toBe("unreachable");
	});
});

describe("in a group", () => {
	test("an administrator always may write, and needs rights to delete and to pin", async () => {
		const { id } = on.standIn.addGroup({ title: "Forum", isForum: true });
		expect(await ask(id)).toMatchObject({ kind: "ok", chat: { isForum: true } });
		on.standIn.setRights(id, { can_delete_messages: false, can_pin_messages: false });
		expect(await missing(id)).toBe("delete pin");
	});

	test("a member may not write where it is restricted", async () => {
		const { id } = on.standIn.addGroup({ title: "Group", bot: "member" });
		on.standIn.setRights(id, { can_post_messages: false });
		expect(await missing(id)).toBe("post pin");
	});

	test("that has become a supergroup, the new one is asked", async () => {
		const { id } = on.standIn.addGroup({ title: "Town hall", id: -4_100_123 });
		expect(await ask(id)).toMatchObject({ kind: "ok", chat: { id, type: "group" } });
		const moved = on.standIn.migrateGroup(id);
		expect(await ask(id)).toMatchObject({ kind: "ok", chat: { id: moved.id } });
	});
});
