import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { NOTICE_MEMORY_MS, valuesOf } from "../../src/store/notice.ts";
import { createNotices } from "../../src/store/notices.ts";
import { openRedis } from "../support/newsroom.ts";

const T0 = Date.parse("2026-05-01T08:00:00Z");
const problem = {
	id: "trouble @lindenford",
	kind: "trouble",
	data: { channel: "@lindenford", reason: "Forbidden" },
} as const;
const ending = { kind: "trouble-over", data: { channel: "@lindenford" } } as const;
const told = { admin: 501, version: 1, messageId: 7, at: T0 };

function open() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const notices = createNotices({ redis, keys });
	return {
		redis,
		keys,
		notices,
		/** What is to be told at a time, in the order of telling. */
		kinds: async (now: number) => (await notices.due(now)).map(({ kind }) => kind),
		/** The problem, told to Ada and done with. */
		async tell(at = T0) {
			await notices.add(problem, at);
			await notices.told(problem.id, { ...told, at });
			await notices.done(problem.id, 1);
		},
	};
}

test("what can't be read does not stand before the others, and is told by whoever can read it", async () => {
	const { redis, keys, notices, kinds } = open();
	await notices.add({ ...problem, id: "trouble @football" }, T0);
	await redis.hset(keys.notice("trouble @football"), "data", "no JSON");
	await notices.add({ ...problem, id: "trouble @theatre" }, T0);
	await redis.hset(keys.notice("trouble @theatre"), "kind", "of a newer Tidings");
	await notices.add(problem, T0 + 1);
	expect(await kinds(T0 + 1000)).toEqual(["trouble"]);
	expect(await notices.find("trouble @theatre")).toBeUndefined();
	// A newer Tidings that can read it tells it.
	await redis.hset(keys.notice("trouble @theatre"), "kind", problem.kind);
	expect(await kinds(T0 + 1000)).toEqual(["trouble"]);
	expect(await kinds(T0 + 61_000)).toEqual(["trouble", "trouble"]);
});

describe("the end of a problem", () => {
	test("is told in a message of its own", async () => {
		const { notices, tell } = open();
		await tell();
		await notices.over(problem.id, ending, T0 + 1000);
		const [end, ...more] = await notices.due(T0 + 1000);
		expect(more).toEqual([]);
		expect(end).toMatchObject({ kind: "trouble-over", data: ending.data, told: [] });
		expect(await notices.find(problem.id)).toBeUndefined();
	});

	test("is told to nobody when nobody was told of the problem", async () => {
		const { notices, kinds } = open();
		await notices.add(problem, T0);
		await notices.over(problem.id, ending, T0 + 1000);
		expect(await kinds(T0 + 1000)).toEqual([]);
	});

	test("is nothing when there was no problem", async () => {
		const { redis, keys, notices } = open();
		await notices.over(problem.id, ending, T0);
		expect(await redis.keys(`${keys.notices}*`)).toEqual([]);
		expect(await redis.exists(keys.notice(problem.id))).toBe(0);
	});

	test("is told once, however many say it and however often it is repeated", async () => {
		const { notices, tell, kinds } = open();
		await tell();
		const callers = Array.from({ length: 20 }, (_, index) =>
			notices.over(problem.id, ending, T0 + 1000 + index),
		);
		await Promise.all(callers);
		// One was killed after this step and begins anew.
		await notices.over(problem.id, ending, T0 + 5000);
		expect(await kinds(T0 + 5000)).toEqual(["trouble-over"]);
	});

	test("is told when the first message was on its way", async () => {
		const { notices, kinds } = open();
		await notices.add(problem, T0);
		const [sending] = await notices.due(T0);
		await notices.over(problem.id, ending, T0 + 1000);
		expect(sending?.kind).toBe("trouble");
		await notices.told(problem.id, { ...told, at: T0 + 2000 });
		await notices.told(problem.id, { ...told, admin: 502, at: T0 + 2001 });
		await notices.done(problem.id, 1);
		expect(await kinds(T0 + 3000)).toEqual(["trouble-over"]);
	});

	test("leaves nothing behind that stays for good", async () => {
		const { redis, keys, notices, tell } = open();
		await notices.add(problem, T0);
		await notices.over(problem.id, ending, T0);
		expect(await redis.pttl(keys.notice(problem.id))).toBeGreaterThan(0);
		await redis.del(keys.notice(problem.id));
		await notices.told(problem.id, told);
		expect(await redis.exists(keys.notice(problem.id))).toBe(0);
		await tell();
		await notices.over(problem.id, ending, T0);
		const [end] = await notices.due(T0);
		const ttl = await redis.pttl(keys.notice(end?.id ?? ""));
		expect(ttl).toBeGreaterThan(NOTICE_MEMORY_MS - 60_000);
	});
});

describe("a problem that comes back", () => {
	test("is told anew, and so is its second end", async () => {
		const { notices, tell, kinds } = open();
		await tell();
		await notices.over(problem.id, ending, T0 + 1000);
		await notices.add(problem, T0 + 2000);
		expect(await kinds(T0 + 2000)).toEqual(["trouble-over", "trouble"]);
		const [, again] = await notices.due(T0 + 2000);
		expect(again).toMatchObject({ version: 1, told: [] });
		await notices.told(problem.id, { ...told, at: T0 + 3000 });
		await notices.over(problem.id, ending, T0 + 4000);
		expect(await kinds(T0 + 4000)).toEqual(["trouble-over", "trouble-over"]);
	});

	test("is told anew when nobody was told of the first one", async () => {
		const { notices, kinds } = open();
		await notices.add(problem, T0);
		await notices.over(problem.id, ending, T0 + 1000);
		await notices.add(problem, T0 + 2000);
		expect(await kinds(T0 + 2000)).toEqual(["trouble"]);
		await notices.told(problem.id, told);
		expect((await notices.find(problem.id))?.told).toEqual([told]);
	});

	test("is told once while it lasts", async () => {
		const { notices, tell, kinds } = open();
		await tell();
		await Promise.all(Array.from({ length: 20 }, () => notices.add(problem, T0 + 1000)));
		expect(await kinds(T0 + 1000)).toEqual([]);
	});
});

test("what is put off holds up nothing that is new about it", async () => {
	const { notices, kinds } = open();
	await notices.add(problem, T0);
	await notices.postpone({ id: problem.id, version: 1 }, T0 + 60_000);
	expect(await kinds(T0)).toEqual([]);
	await notices.revise({ ...problem, kind: "trouble-over" }, T0);
	await notices.postpone({ id: problem.id, version: 1 }, T0 + 60_000);
	expect(await kinds(T0)).toEqual(["trouble-over"]);
	await notices.done(problem.id, 2);
	await notices.postpone({ id: problem.id, version: 2 }, T0);
	expect(await kinds(T0)).toEqual([]);
});

test("what has expired goes off the list, what is new stays", async () => {
	const { redis, keys, notices, kinds } = open();
	await notices.add(problem, T0);
	await notices.add({ ...problem, id: "gone" }, T0);
	await redis.del(keys.notice("gone"));
	expect(await kinds(T0)).toEqual(["trouble"]);
	expect(await redis.zrange(keys.notices, "0", "-1")).toEqual([problem.id]);
});

test("figures fill a text as numbers, everything else as it is", () => {
	const data = { hours: "1", usual: "12", source: "desk", title: "1984" };
	expect(valuesOf({ data })).toEqual({ hours: 1, usual: 12, source: "desk", title: "1984" });
});
