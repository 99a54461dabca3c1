import { Api, GrammyError, HttpError } from "grammy";
import { afterEach, beforeEach, expect, test } from "vitest";
import { refusal, startStandIn, token, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

const send = (text = "Bridge open") => on.api.sendMessage(on.channel.id, text);
const failure = (call: Promise<unknown>) => call.catch((error: unknown) => error);
const count = () => on.standIn.messages(on.channel.id).length;

test("answers 429 with the time to wait, and then as usual", async () => {
	on.standIn.addFault({
		kind: "error",
		code: 429,
		description: "Too Many Requests: retry after 7",
		retryAfter: 7,
	});
	const error = await failure(send());
	expect(error).toBeInstanceOf(GrammyError);
	expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
	expect(count()).toBe(0);
	await send();
	expect(count()).toBe(1);
});

test("answers with any other error, a move of the chat included", async () => {
	on.standIn.addFault({
		kind: "error",
		code: 400,
		description: "Bad Request: group chat was upgraded to a supergroup chat",
		migrateToChatId: -1_001_234,
	});
	expect(await failure(send())).toMatchObject({ parameters: { migrate_to_chat_id: -1_001_234 } });
	on.standIn.addFault({ kind: "error", code: 500, description: "Internal Server Error" });
	expect(await failure(send())).toMatchObject({ error_code: 500 });
});

test.each([false, true])("answers with a proxy's page, the call carried out: %s", async (after) => {
	on.standIn.addFault({ kind: "html", after });
	expect(await failure(send())).toBeInstanceOf(HttpError);
	expect(count()).toBe(after ? 1 : 0);
	const raw = async () => fetch(`${on.apiRoot}/bot${token}/getMe`);
	on.standIn.addFault({ kind: "html" });
	const page = await raw();
	expect([page.status, page.headers.get("content-type")]).toEqual([502, "text/html"]);
	expect((await raw()).status).toBe(200);
});

test.each([false, true])("cuts the connection, the call carried out: %s", async (after) => {
	on.standIn.addFault({ kind: "reset", after });
	const error = await failure(send());
	expect(error).toBeInstanceOf(HttpError);
	expect(String((error as HttpError).error)).toMatch(/ECONNRESET/);
	expect(count()).toBe(after ? 1 : 0);
	expect(on.standIn.calls()).toMatchObject([{ processed: after, fault: "reset" }]);
});

test.each([false, true])("never answers, the call carried out: %s", async (after) => {
	on.standIn.addFault({ kind: "silent", after });
	const impatient = new Api(token, { apiRoot: on.apiRoot, timeoutSeconds: 0.2 });
	expect(await failure(impatient.sendMessage(on.channel.id, "x"))).toBeInstanceOf(HttpError);
	expect(count()).toBe(after ? 1 : 0);
});

test.each([false, true])("answers late, the call carried out before: %s", async (after) => {
	on.standIn.addFault({ kind: "delay", ms: 150, after });
	const begun = Date.now();
	const sent = send();
	while (on.standIn.calls().length === 0) await new Promise(setImmediate);
	expect(count()).toBe(after ? 1 : 0);
	await sent;
	expect(Date.now() - begun).toBeGreaterThanOrEqual(145);
	expect(count()).toBe(1);
});

test("carries a late call out after its sender has given up", async () => {
	on.standIn.addFault({ kind: "delay", ms: 300, after: false });
	const impatient = new Api(token, { apiRoot: on.apiRoot, timeoutSeconds: 0.1 });
	const appeared = new Promise<void>((resolve) => {
		on.standIn.onChange(({ kind }) => kind === "message" && resolve());
	});
	expect(await failure(impatient.sendMessage(on.channel.id, "Late"))).toBeInstanceOf(HttpError);
	expect(count()).toBe(0);
	await appeared;
	expect(on.standIn.messages(on.channel.id)).toMatchObject([{ text: "Late" }]);
	expect(on.standIn.calls()).toMatchObject([{ fault: "delay", processed: true }]);
});

test("strikes the calls that fit, after those it skips, as often as it is told to", async () => {
	const other = on.standIn.addChannel({ title: "Sport" });
	const error = { kind: "error", code: 403, description: "Forbidden: test" } as const;
	on.standIn.addFault({ ...error, method: "sendMessage", chat: "@lindenford", skip: 1, times: 2 });
	await on.api.sendMessage(other.id, "Goal!");
	await on.api.sendChatAction(on.channel.id, "typing");
	await send();
	expect(await refusal(send())).toBe(error.description);
	await on.api.sendMessage(other.id, "Another!");
	expect(await refusal(send())).toBe(error.description);
	await send();
	expect(count()).toBe(2);
});

test("strikes for ever until it is cleared", async () => {
	on.standIn.addFault({ kind: "html", times: Number.POSITIVE_INFINITY });
	for (let attempt = 0; attempt < 3; attempt++)
		expect(await failure(send())).toBeInstanceOf(HttpError);
	on.standIn.clearFaults();
	await send();
});

test("asks a function for the fault of every call that no other fault fits", async () => {
	const asked: unknown[] = [];
	on.standIn.setFaultSource((call) => {
		asked.push(call.payload["text"]);
		return call.payload["text"] === "unlucky"
			? { kind: "error", code: 500, description: "Internal Server Error" }
			: undefined;
	});
	await send("lucky");
	expect(await refusal(send("unlucky"))).toBe("Internal Server Error");
	on.standIn.setFaultSource(undefined);
	await send("unlucky");
	expect(asked).toEqual(["lucky", "unlucky"]);
});

test("writes down every call in order of arrival", async () => {
	await send("one");
	await refusal(on.api.sendMessage("@nowhere", "two"));
	expect(on.standIn.calls()).toMatchObject([
		{ method: "sendMessage", chat: on.channel.id, payload: { text: "one" }, processed: true },
		{ method: "sendMessage", chat: "@nowhere", payload: { text: "two" }, processed: true },
	]);
	on.standIn.clearCalls();
	expect(on.standIn.calls()).toEqual([]);
});

test("stops at once, whoever is still waiting", async () => {
	on.standIn.addFault({ kind: "silent", method: "getMe" });
	on.standIn.addFault({ kind: "delay", ms: 60_000, method: "getChat" });
	const waiting = Promise.allSettled([
		on.api.getMe(),
		on.api.getChat(on.channel.id),
		on.api.getUpdates({ timeout: 30 }),
		fetch(`${on.apiRoot}/sandbox/events`).then((response) => response.text()),
	]);
	while (on.standIn.calls().length < 3) await new Promise(setImmediate);
	const begun = Date.now();
	await on.standIn.stop();
	await waiting;
	expect(Date.now() - begun).toBeLessThan(1000);
});

test("starts again where it stopped, with everything that was there", async () => {
	await send();
	await on.standIn.stop();
	const port = Number(new URL(on.apiRoot).port);
	expect(await on.standIn.start({ port })).toBe(on.apiRoot);
	// Not through grammY, which may still hold a connection from before.
	await fetch(`${on.apiRoot}/bot${token}/sendMessage?chat_id=@lindenford&text=Again`);
	expect(count()).toBe(2);
});
