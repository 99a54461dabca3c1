import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { article, type Newsroom, startNewsroom, texts, until } from "../support/newsroom.ts";

const CHANNEL = "@lindenford";

/** Sends a version of an article. */
const send = (newsroom: Newsroom, id: string, more: Record<string, unknown> = {}) =>
	newsroom.send(article(id, more));

const isThere = (newsroom: Newsroom, words: string) =>
	texts(newsroom.telegram).some((text) => text.includes(words));

/** A newsroom with two posts, of which Telegram gives no answer to what is asked of the first. */
async function start(methods: readonly string[], now: () => number = Date.now) {
	const lines: string[] = [];
	const newsroom = await startNewsroom({ log: (line) => lines.push(line), now });
	for (const id of ["a", "b"]) {
		await send(newsroom, id);
		await until(() => isThere(newsroom, `part ${id}`), `the post of ${id}`);
	}
	const [first] = newsroom.telegram.messages(CHANNEL);
	newsroom.telegram.setFaultSource(({ method, payload }) =>
		methods.includes(method) && payload["message_id"] === first?.message_id
			? { kind: "html" }
			: undefined,
	);
	const putOff = () => lines.filter((line) => line.includes("a post is put off"));
	return { newsroom, lines, putOff };
}

test("an edit that no answer comes for holds up neither the other posts nor new ones, and is made in the end", async () => {
	const { newsroom, lines, putOff } = await start(["editMessageText"]);
	await send(newsroom, "a", { title: "The bridge is closed" });
	await until(() => putOff().length > 0, "that it is put off");
	await send(newsroom, "b", { title: "The ferry runs" });
	await send(newsroom, "c");
	await until(() => isThere(newsroom, "The ferry runs"), "the other edit");
	await until(() => isThere(newsroom, "part c"), "a new post");
	await until(() => putOff().length > 2, "more tries", 20_000);
	expect(isThere(newsroom, "The bridge is closed")).toBe(false);
	expect(lines.filter((line) => line.includes("the channel is paused"))).toEqual([]);
	// Each wait is about twice as long as the one before.
	const waits = putOff().map((line) => (JSON.parse(line) as { waitMs: number }).waitMs);
	expect(waits[2]).toBeGreaterThan(2 * (waits[0] ?? 0));
	newsroom.telegram.setFaultSource(undefined);
	await until(() => isThere(newsroom, "The bridge is closed"), "the edit", 20_000);
	expect(texts(newsroom.telegram)).toHaveLength(3);
}, 60_000);

test("after two minutes the admins are told, once", async () => {
	const began = Date.now();
	const { newsroom, putOff } = await start(
		["editMessageText"],
		() => began + (Date.now() - began) * 30,
	);
	await send(newsroom, "a", { title: "The bridge is closed" });
	const told = () =>
		texts(newsroom.telegram, newsroom.telegram.adminId).filter((text) =>
			text.includes("still says what it said before"),
		);
	await until(() => told().length > 0, "the message", 60_000);
	expect(putOff().length).toBeGreaterThanOrEqual(7);
	expect(told()[0]).toContain("The bridge is closed");
	await until(() => putOff().length >= 10, "more tries", 60_000);
	expect(told()).toHaveLength(1);
}, 150_000);

test("neither does a withdrawal", async () => {
	const { newsroom, putOff } = await start(["deleteMessage", "deleteMessages"]);
	await newsroom.send({ type: "article.retracted", data: { id: "a" } });
	await until(() => putOff().length > 0, "that it is put off");
	await newsroom.send({ type: "article.retracted", data: { id: "b" } });
	await until(() => !isThere(newsroom, "part b"), "the other withdrawal");
	expect(isThere(newsroom, "part a")).toBe(true);
	newsroom.telegram.setFaultSource(undefined);
	await until(() => !isThere(newsroom, "part a"), "the withdrawal", 20_000);
}, 60_000);

test("nor a pin", async () => {
	const { newsroom, lines, putOff } = await start(["pinChatMessage"]);
	const { telegram } = newsroom;
	const pinned = () =>
		telegram.entries(CHANNEL).flatMap((entry) => (entry.pinned ? (entry.message.text ?? "") : []));
	telegram.setFaultSource(({ method }) =>
		method === "pinChatMessage" ? { kind: "html" } : undefined,
	);
	await send(newsroom, "c", { _tidings: { urgency: 1 } });
	await until(() => putOff().length > 0, "that it is put off");
	await send(newsroom, "b", { title: "The ferry runs" });
	await send(newsroom, "d");
	await until(() => isThere(newsroom, "The ferry runs"), "another edit");
	await until(() => isThere(newsroom, "part d"), "a new post");
	expect(lines.filter((line) => line.includes("the channel is paused"))).toEqual([]);
	expect(pinned()).toEqual([]);
	telegram.setFaultSource(undefined);
	await until(() => pinned().join().includes("part c"), "the pin", 20_000);
}, 60_000);

/** A newsroom with a post, of which the first call of a method is carried out long after it was given up. */
async function startLate(method: string) {
	const newsroom = await startNewsroom({ callTimeoutMs: 300 });
	await send(newsroom, "a");
	await until(() => isThere(newsroom, "part a"), "the post");
	const { telegram } = newsroom;
	const calls = () => telegram.calls().filter((call) => call.method === method).length;
	const before = calls();
	telegram.setFaultSource((call) =>
		call.method === method && calls() <= before + 1
			? { kind: "delay", ms: 1600, after: false }
			: undefined,
	);
	return { newsroom, isCalled: () => calls() > before };
}

test("an edit that comes late does not undo a newer one", async () => {
	const { newsroom, isCalled } = await startLate("editMessageText");
	await send(newsroom, "a", { title: "The bridge is closed" });
	await until(isCalled, "the first edit");
	await sleep(400);
	await send(newsroom, "a", { title: "The bridge is closed once more" });
	await until(() => isThere(newsroom, "once more"), "the second edit");
	await sleep(1800);
	expect(texts(newsroom.telegram).join()).toContain("once more");
}, 30_000);

test("a deletion that comes late does not take what came back meanwhile", async () => {
	const { newsroom, isCalled } = await startLate("deleteMessage");
	const at = (ms: number) => new Date(Date.now() + ms).toISOString();
	await newsroom.send({ type: "article.retracted", timestamp: at(0), data: { id: "a" } });
	await until(isCalled, "the deletion");
	await sleep(400);
	const more = {
		title: "The bridge is closed after all",
		_tidings: { correction: "It is closed." },
	};
	await newsroom.send({ type: "article.updated", timestamp: at(1), data: article("a", more) });
	await sleep(2500);
	await until(() => isThere(newsroom, "after all"), "the post");
	await sleep(1000);
	expect(texts(newsroom.telegram)).toHaveLength(1);
}, 30_000);

test("where the channel gives no answer, either, it is left alone as a whole", async () => {
	const { newsroom, lines, putOff } = await start([]);
	newsroom.telegram.setFaultSource(({ method }) =>
		["editMessageText", "getChat"].includes(method) ? { kind: "html" } : undefined,
	);
	await send(newsroom, "a", { title: "The bridge is closed" });
	await until(() => lines.some((line) => line.includes("the channel is paused")), "the pause");
	expect(putOff()).toEqual([]);
	newsroom.telegram.setFaultSource(undefined);
	await until(() => isThere(newsroom, "The bridge is closed"), "the edit", 20_000);
}, 60_000);
