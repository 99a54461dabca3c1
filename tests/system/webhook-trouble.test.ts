import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { MAX_WAITING } from "../../src/store/updates.ts";
import { openRedis, startNewsroom, type TestTelegram, until } from "../support/newsroom.ts";
import { startPrivateStore } from "../support/private-store.ts";
import { bring, startSendingTelegram, UPDATES_SECRET, written } from "../support/webhook.ts";

/** A Tidings that Telegram sends updates to, on a Redis of its own, and so many readers who have started the bot. */
async function start(readers: number) {
	const { telegram, url, env, port } = await startSendingTelegram();
	const store = await startPrivateStore();
	const lines: string[] = [];
	await startNewsroom({
		telegram,
		redisUrl: store.url,
		env: { ...env, HTTP_PORT: port },
		log: (line) => lines.push(line),
	});
	const ids = Array.from({ length: readers }, () => {
		const { id } = telegram.addPerson({ firstName: "Zephyrine", languageCode: "en" });
		telegram.say(id, "/start");
		return id;
	});
	await until(() => ids.every((id) => got(telegram, id) === 1), "every welcome", 30_000);
	return { telegram, url, store, ids, lines, got: (id: number) => got(telegram, id) };
}

/** How many messages of the bot a reader has. */
const got = (telegram: TestTelegram, id: number) =>
	telegram.messages(id).filter(({ from }) => from?.is_bot === true).length;

/** Sends an update as Telegram does, again and again until it is taken; resolves to the answers it got. */
async function bringUntilTaken(url: string, update: unknown): Promise<number[]> {
	const answers: number[] = [];
	while (answers.at(-1) !== 200) {
		if (answers.length > 0) await sleep(200);
		answers.push(await bring(url, update));
	}
	return answers;
}

test("while Redis is away Telegram is told to come again, and afterwards each update is worked off once", async () => {
	const { telegram, url, store, ids, lines, got } = await start(3);
	const [first = 0, second = 0, third = 0] = ids;
	await store.stopServer();
	// It is still away when these are answered: nobody is kept waiting for it.
	expect(await bring(url, written(9001, first, "/help"))).toBe(503);
	expect(await bring(url, written(9002, second, "/help"))).toBe(503);
	const refused = await fetch(`${url}/telegram`, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			"x-telegram-bot-api-secret-token": UPDATES_SECRET,
		},
		body: JSON.stringify(written(9001, first, "/help")),
	});
	expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
	// Who has no secret learns nothing of it.
	expect(await bring(url, written(9003, first, "/help"), {})).toBe(401);
	// What the stand-in itself has is tried again by it, as Telegram does.
	telegram.say(third, "/help");
	await until(
		() => lines.some((line) => line.includes("Redis did not take or tell something")),
		"a line in the log",
	);
	expect([first, second, third].map(got)).toEqual([1, 1, 1]);

	await store.startServer();
	expect((await bringUntilTaken(url, written(9001, first, "/help"))).at(-1)).toBe(200);
	expect((await bringUntilTaken(url, written(9002, second, "/help"))).at(-1)).toBe(200);
	// The answer may have been lost on the way: it comes once more.
	expect(await bring(url, written(9001, first, "/help"))).toBe(200);
	await until(() => [first, second, third].every((id) => got(id) === 2), "every answer", 30_000);
	await bringUntilTaken(url, written(9004, first, "/privacy"));
	await until(() => got(first) === 3, "the answer to what came last");
	expect([first, second, third].map(got)).toEqual([3, 2, 2]);
	expect(lines.join("")).not.toContain(UPDATES_SECRET);
});

test("of a flood while Redis is slow each update is worked off once, though Redis has kept what Telegram was refused", async () => {
	const { url, store, ids, got } = await start(30);
	const redis = openRedis(store.url);
	const updates = ids.flatMap((id, reader) =>
		["/help", "/privacy", "/topics"].map((word, n) => written(20_000 + 3 * reader + n, id, word)),
	);
	// Longer than a request waits: it is told to come again, and the script runs when the pause is over.
	await redis.client("PAUSE", 3500, "ALL");
	const answers = await Promise.all(updates.map((update) => bringUntilTaken(url, update)));
	expect(answers.flat().filter((status) => status === 503).length).toBeGreaterThan(0);
	expect(new Set(answers.flat())).toEqual(new Set([503, 200]));
	await until(() => ids.every((id) => got(id) >= 4), "every answer", 30_000);
	const keys = createKeys(await prefixIn(redis));
	await until(async () => (await redis.zcard(keys.updates)) === 0, "nothing to be left");
	// Telegram has not heard some of the answers, and comes again with all.
	const again = await Promise.all(updates.map((update) => bring(url, update)));
	expect(new Set(again)).toEqual(new Set([200]));
	expect(await redis.zcard(keys.updates)).toBe(0);
	expect(ids.map(got)).toEqual(ids.map(() => 4));
});

/** The one part of a Redis that somebody uses. */
async function prefixIn(redis: ReturnType<typeof openRedis>): Promise<string> {
	const [schema = ""] = await redis.keys("*:schema");
	return schema.replace(/:schema$/, "");
}

test("when too many wait Telegram is to keep the rest, and sends them when there is room", async () => {
	const { telegram, env, url, port } = await startSendingTelegram();
	const web = await startNewsroom({ telegram, env: { ...env, HTTP_PORT: port, ROLE: "web" } });
	const redis = openRedis();
	const keys = createKeys(web.prefix);
	const places = Array.from({ length: MAX_WAITING }, (_, place) => [place, `update ${place}`]);
	await redis.zadd(keys.updates, ...places.flat());
	expect(await bring(url, written(9001, telegram.adminId, "/help"))).toBe(503);
	expect(await bring(url, written(9001, telegram.adminId, "/help"))).toBe(503);
	await redis.zremrangebyrank(keys.updates, 0, 0);
	expect(await bring(url, written(9001, telegram.adminId, "/help"))).toBe(200);
	expect(await redis.zcard(keys.updates)).toBe(MAX_WAITING);
	expect(await bring(url, written(9002, telegram.adminId, "/help"))).toBe(503);
});
