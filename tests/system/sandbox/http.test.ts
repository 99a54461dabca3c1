import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startStandIn, token, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

const ask = async (path: string, init?: RequestInit) => {
	const response = await fetch(`${on.apiRoot}${path}`, init);
	return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const tell = (what: string, body: unknown) =>
	ask(`/sandbox/${what}`, { method: "POST", body: JSON.stringify(body) });

/** Asks for a path as it stands, as `fetch` would tidy it first. */
const statusOfRawPath = (path: string) =>
	new Promise<number | undefined>((resolve, reject) => {
		const { hostname, port } = new URL(on.apiRoot);
		request({ hostname, port, path }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.on("error", reject)
			.end();
	});

describe("the Bot API over plain HTTP", () => {
	test("takes parameters as a query, a form, JSON and multipart", async () => {
		const keyboard = { inline_keyboard: [[{ text: "Save", callback_data: "s" }]] };
		const fields = {
			chat_id: "@lindenford",
			text: "Bridge open",
			disable_notification: "true",
			reply_markup: JSON.stringify(keyboard),
		};
		const form = new FormData();
		for (const [name, value] of Object.entries(fields)) form.append(name, value);
		const path = `/bot${token}/sendMessage`;
		const answers = [
			await ask(`${path}?${new URLSearchParams(fields).toString()}`),
			await ask(path, { method: "POST", body: new URLSearchParams(fields) }),
			await ask(path, {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ ...fields, reply_markup: keyboard, disable_notification: true }),
			}),
			await ask(path, { method: "POST", body: form }),
		];
		for (const { body } of answers)
			expect(body).toMatchObject({
				ok: true,
				result: { text: "Bridge open", reply_markup: keyboard },
			});
		expect(on.standIn.entries(on.channel.id).map(({ silent }) => silent)).toEqual(
			Array.from({ length: 4 }, () => true),
		);
	});

	test("takes a file as a browser sends it", async () => {
		const form = new FormData();
		form.append("chat_id", String(on.channel.id));
		const gif = Buffer.concat([Buffer.from("GIF89a\x20\0\x10\0", "latin1"), Buffer.alloc(30)]);
		form.append("photo", new Blob([gif]), "old bridge.gif");
		expect(await ask(`/bot${token}/sendPhoto`, { method: "POST", body: form })).toMatchObject({
			body: { result: { photo: [{}, { width: 32, height: 16 }] } },
		});
	});

	test("takes method names in any case and knows no others", async () => {
		expect(await ask(`/bot${token}/GETME`)).toMatchObject({ status: 200, body: { ok: true } });
		const notFound = { ok: false, error_code: 404, description: "Not Found" };
		expect(await ask(`/bot${token}/getMoney`)).toEqual({ status: 404, body: notFound });
		expect(await ask("/elsewhere")).toEqual({ status: 404, body: notFound });
	});

	test("refuses any other token", async () => {
		const body = { ok: false, error_code: 401, description: "Unauthorized" };
		expect(await ask("/bot123:abc/getMe")).toEqual({ status: 401, body });
		expect(await ask("/file/bot123:abc/photos/file_1.jpg")).toEqual({ status: 401, body });
	});

	test.each([
		["application/json", "{", "can't parse JSON object"],
		["application/json", '{"chat_id":1,"entities":"{"}', "can't parse entities JSON object"],
		["multipart/form-data; boundary=x", "--y--", "can't parse multipart form data"],
	])("refuses a body of %s it cannot read: %s", async (type, body, reason) => {
		const init = { method: "POST", headers: { "content-type": type }, body };
		expect(await ask(`/bot${token}/sendMessage`, init)).toMatchObject({
			status: 400,
			body: { ok: false, description: `Bad Request: ${reason}` },
		});
	});
});

describe("the page's side", () => {
	test("gives out the whole state", async () => {
		await on.api.sendMessage(on.channel.id, "Bridge open");
		on.standIn.say(on.ann.id, "/start");
		const { body } = await ask("/sandbox/state");
		expect(body).toEqual(JSON.parse(JSON.stringify(on.standIn.state())));
		expect(body).toMatchObject({
			bot: { username: "tidings_bot" },
			people: [{ firstName: "Ann" }, { firstName: "Bo" }],
			rooms: [{ entries: [{ message: { text: "Bridge open" } }] }, { chat: { type: "private" } }],
		});
	});

	test("tells of changes, at most about ten times a second", async () => {
		const stop = new AbortController();
		const response = await fetch(`${on.apiRoot}/sandbox/events`, { signal: stop.signal });
		const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
		const first = (await reader?.read())?.value;
		expect(first).toBe(`event: changed\ndata: ${on.standIn.state().version}\n\n`);
		for (let index = 0; index < 50; index++) on.standIn.say(on.ann.id, `Message ${index}`);
		expect((await reader?.read())?.value).toBe(
			`event: changed\ndata: ${on.standIn.state().version}\n\n`,
		);
		stop.abort();
	});

	test("lets people write, press, block, and arms faults", async () => {
		await tell("say", { personId: on.ann.id, text: "/start" });
		const pressed = tell("press", { personId: on.ann.id, messageId: 1, data: "save" });
		const updates = await on.api.getUpdates({ timeout: 5, offset: 2 });
		await on.api.answerCallbackQuery(updates[0]?.callback_query?.id ?? "", { text: "Saved" });
		expect(await pressed).toEqual({ status: 200, body: { text: "Saved" } });
		await tell("block", { personId: on.ann.id, blocked: true });
		expect(on.standIn.state().people[0]).toMatchObject({ blocked: true });
		await tell("faults", { kind: "error", code: 500, description: "Internal Server Error" });
		await expect(on.api.getMe()).rejects.toThrow("Internal Server Error");
	});

	test("says what is wrong with what it is told", async () => {
		expect(await tell("say", { personId: 5, text: "Hello" })).toEqual({
			status: 400,
			body: { error: "There is no person 5." },
		});
		expect((await tell("block", { personId: "Ann" })).status).toBe(400);
	});

	test("gives out its own files and nothing beside them", async () => {
		expect((await fetch(on.apiRoot)).headers.get("content-type")).toBe("text/html; charset=utf-8");
		expect(await statusOfRawPath("/page/app.js")).toBe(200);
		for (const path of [
			"/page/../stand-in.ts",
			"/page/..%2fsamples%2fbridge.svg",
			"/page/%2e%2e/samples/bridge.svg",
			"/page//etc/hosts.svg",
			"/page/..%5c..%5cx.js",
			"/page/nothing.js",
			"/file/nothing",
		])
			expect(await statusOfRawPath(path)).toBe(404);
	});
});
