import { InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refusal, startStandIn, token, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

const updates = async (offset: number) => on.api.getUpdates({ offset });

describe("a document", () => {
	test("comes with its name and caption, and can be read back", async () => {
		on.standIn.say(on.ann.id, "/export");
		const bytes = Buffer.from('{"topics":{}}\n');
		const message = await on.api.sendDocument(on.ann.id, new InputFile(bytes, "tidings.json"), {
			caption: "Everything",
		});
		expect(message).toMatchObject({
			caption: "Everything",
			document: { file_name: "tidings.json", mime_type: "application/json", file_size: 14 },
		});
		expect(message.document).not.toHaveProperty("duration");
		const { file_path } = await on.api.getFile(message.document.file_id);
		expect(file_path).toMatch(/\.json$/);
		const answer = await fetch(`${on.apiRoot}/file/bot${token}/${file_path}`);
		expect(await answer.json()).toEqual({ topics: {} });
	});

	test("is refused when it is empty", async () => {
		const empty = new InputFile(Buffer.alloc(0), "a.json");
		expect(await refusal(on.api.sendDocument(on.channel.id, empty))).toContain("non-empty");
	});
});

describe("people", () => {
	test("correct what they have written", async () => {
		const { message_id: id } = on.standIn.say(on.ann.id, "/serach bridge");
		on.standIn.edit(on.ann.id, id, "/search bridge");
		expect(on.standIn.messages(on.ann.id)).toMatchObject([
			{ message_id: id, text: "/search bridge", edit_date: expect.any(Number) },
		]);
		expect(await updates(2)).toMatchObject([
			{
				edited_message: {
					message_id: id,
					text: "/search bridge",
					from: { id: on.ann.id },
					entities: [{ type: "bot_command", offset: 0, length: 7 }],
				},
			},
		]);
		expect(() => on.standIn.edit(on.bo.id, id, "mine")).toThrow("has not written");
	});

	test("send where they are", async () => {
		on.standIn.sendLocation(on.ann.id, { latitude: 52.5, longitude: 13.4 });
		expect(await updates(0)).toMatchObject([
			{ message: { location: { latitude: 52.5, longitude: 13.4 }, chat: { type: "private" } } },
		]);
	});

	test("delete their account, of which the bot hears only when it writes", async () => {
		on.standIn.say(on.ann.id, "/start");
		on.standIn.deleteAccount(on.ann.id);
		expect(await updates(2)).toEqual([]);
		expect(await refusal(on.api.sendMessage(on.ann.id, "hello"))).toBe(
			"Forbidden: user is deactivated",
		);
	});
});
