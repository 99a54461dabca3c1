import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createInbox } from "../../src/bot/inbox.ts";
import { createLogger } from "../../src/logger.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { BEGINNING, createUpdates, MAX_WAITING } from "../../src/store/updates.ts";
import { openRedis } from "../support/newsroom.ts";

function open(secrets: Buffer[] = [], prefix = `test-${randomUUID()}`) {
	const redis = openRedis();
	const keys = createKeys(prefix);
	return {
		redis,
		keys,
		prefix,
		updates: createUpdates({ redis, keys, sealing: createSealing(secrets) }),
	};
}

test("an update is kept once, however many bring it at the same time", async () => {
	const { prefix, updates } = open();
	const { updates: others } = open([], prefix);
	const sides = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? updates : others));
	const outcomes = await Promise.all(sides.map((side) => side.keep(8191, '{"update_id":8191}')));
	expect(outcomes.filter((outcome) => outcome === "kept")).toHaveLength(1);
	expect(outcomes.filter((outcome) => outcome === "known")).toHaveLength(39);
	expect(await updates.after(BEGINNING, 10, 0)).toHaveLength(1);
	// The ids beside it are others, on either side of a block's end.
	expect(await updates.isKnown(8190)).toBe(false);
	expect(await updates.isKnown(8192)).toBe(false);
});

test("one that can't be read is taken out, and those behind it are handed out", async () => {
	const { updates } = open();
	await updates.keep(1, "no JSON");
	await updates.keep(2, "[]");
	await updates.keep(3, '{"update_id":3}');
	const logger = createLogger({ level: "silent" });
	const inbox = createInbox({ updates, waiting: updates, logger });
	const found = await inbox.next(0, new AbortController().signal);
	expect(found.map(({ update_id }) => update_id)).toEqual([3]);
	expect(await updates.after(BEGINNING, 10, 0)).toHaveLength(1);
});

test("what was worked off is not kept again, and what was polled and worked off neither", async () => {
	const { updates } = open();
	await updates.keep(1, "one");
	const [first] = await updates.after(BEGINNING, 10, 0);
	await updates.remove(first?.place ?? 0);
	await updates.conclude(2);
	expect(await updates.keep(1, "one")).toBe("known");
	expect(await updates.keep(2, "two")).toBe("known");
	expect(await updates.after(BEGINNING, 10, 0)).toEqual([]);
});

test("they are read in the order of their coming, from a place on, and one that is missing is waited for", async () => {
	const { prefix, updates } = open();
	const { updates: waiting } = open([], prefix);
	for (const id of [7, 5, 6]) await updates.keep(id, `update ${id}`);
	const found = await updates.after(BEGINNING, 2, 0);
	expect(found.map(({ text }) => text)).toEqual(["update 7", "update 5"]);
	const rest = await updates.after(found[1]?.place ?? 0, 10, 0);
	expect(rest.map(({ text }) => text)).toEqual(["update 6"]);
	const last = rest[0]?.place ?? 0;
	// The bell of those before may ring once.
	await waiting.after(last, 10, 1);
	const began = Date.now();
	const next = waiting.after(last, 10, 20_000);
	await updates.keep(8, "update 8");
	expect((await next).map(({ text }) => text)).toEqual(["update 8"]);
	expect(Date.now() - began).toBeLessThan(10_000);
});

test("how many wait is known, and since when the first has", async () => {
	const { redis, keys, updates } = open();
	expect(await updates.backlog()).toEqual({ count: 0, oldestMs: 0 });
	// As many come within a millisecond as like: each has a place of its own, in the order of its coming.
	const ids = Array.from({ length: 50 }, (_, index) => index);
	await Promise.all(ids.map((id) => updates.keep(id, `update ${id}`)));
	const found = await updates.after(BEGINNING, 100, 0);
	expect(found.map(({ text }) => text)).toEqual(ids.map((id) => `update ${id}`));
	expect(new Set(found.map(({ place }) => place)).size).toBe(50);
	const { count, oldestMs } = await updates.backlog();
	expect(count).toBe(50);
	expect(oldestMs).toBeLessThan(5000);
	await redis.zadd(keys.updates, Date.now() - 90_000, "one that came earlier");
	expect((await updates.backlog()).oldestMs).toBeGreaterThanOrEqual(89_000);
});

test("what was kept when places were counted from 1 comes first, and does not tell since when", async () => {
	const { redis, keys, updates } = open();
	await redis.zadd(keys.updates, 7, "an earlier one");
	await redis.set(keys.updatesCount, 7);
	await updates.keep(1, "one");
	const found = await updates.after(BEGINNING, 10, 0);
	expect(found.map(({ text }) => text)).toEqual(["an earlier one", "one"]);
	expect(await updates.backlog()).toEqual({ count: 2, oldestMs: 0 });
});

test("a clock of the server that is set back changes no order", async () => {
	const { redis, keys, updates } = open();
	const ahead = Date.now() + 3_600_000;
	await redis.set(keys.updatesCount, ahead);
	await updates.keep(1, "one");
	await updates.keep(2, "two");
	const places = (await updates.after(BEGINNING, 10, 0)).map(({ place }) => place);
	expect(places).toEqual([ahead + 1, ahead + 2]);
	expect(await updates.backlog()).toEqual({ count: 2, oldestMs: 0 });
});

test("no more are kept than Telegram would rather keep itself, and a refused one is not known", async () => {
	const { redis, keys, updates } = open();
	const filling = redis.pipeline();
	for (let n = 0; n < MAX_WAITING; n++) filling.zadd(keys.updates, n, `${n}`);
	await filling.exec();
	expect(await updates.keep(1, "one")).toBe("full");
	expect(await updates.isKnown(1)).toBe(false);
	await updates.remove(5);
	expect(await updates.keep(1, "one")).toBe("kept");
});

test("with a key nobody reads them in Redis, and without that key they are told to be unreadable", async () => {
	const { redis, keys, prefix, updates } = open([Buffer.alloc(32, 1)]);
	await updates.keep(1, "something private");
	const [sealed] = await redis.zrangebyscore(keys.updates, "-inf", "+inf");
	expect(sealed).toMatch(/^s1\./);
	expect(sealed).not.toContain("private");
	expect((await updates.after(BEGINNING, 1, 0))[0]?.text).toBe("something private");
	const { updates: others } = open([Buffer.alloc(32, 2)], prefix);
	expect(await others.after(BEGINNING, 1, 0)).toMatchObject([{ text: undefined }]);
});

test("what is known is forgotten after two days", async () => {
	const { redis, keys, updates } = open();
	await updates.keep(1, "one");
	const ms = await redis.pttl(keys.updatesKnown(0));
	expect(ms).toBeGreaterThan(47 * 3_600_000);
	expect(ms).toBeLessThanOrEqual(48 * 3_600_000);
});
