import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createConclusions } from "../../src/store/conclusions.ts";
import { openScript } from "../../src/store/dead-script.ts";
import { createDead } from "../../src/store/dead.ts";
import type { Decision } from "../../src/store/decision.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createPosts } from "../../src/store/posts.ts";
import { openRedis } from "../support/newsroom.ts";

const T0 = Date.parse("2026-05-01T08:00:00Z");
const place = { channel: "@lindenford", ref: "r".repeat(22) } as const;
const decider = { by: 501, name: "Ada", now: T0 };
const decisions: Decision[] = [
	{ kind: "retry" },
	{ kind: "drop" },
	{ kind: "there", message: undefined },
	{ kind: "there", message: { messageId: 7, link: "https://t.me/lindenford/7" } },
];

const failed = { state: "failed", attempt: "first", handled: 2, error: "Bad Request" };
const stuck = { state: "posted", attempt: "first", handled: 2, retract: 1, messageId: 5 };
const assumed = { state: "posted", attempt: "first", handled: 2, retract: 1 };
const unknown = { state: "unknown", attempt: "first", handled: 2, asked: T0 };

/** A post with these fields, in the list since a minute ago. */
async function open(fields: Record<string, string | number>) {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const posts = createPosts({ redis, keys });
	const conclusions = createConclusions({ redis, keys });
	const dead = createDead({ redis, keys, posts, conclusions });
	const key = keys.post(place.channel, place.ref);
	await redis.hset(key, { desired: 2, retract: 0, ...fields });
	await redis.zadd(keys.dead, T0 - 60_000, `${place.channel} ${place.ref}`);
	return {
		redis,
		keys,
		key,
		dead,
		notices: createNotices({ redis, keys }),
		history: async () =>
			(await redis.lrange(keys.history(place.ref), 0, -1)).map(
				(json) => JSON.parse(json) as Record<string, unknown>,
			),
		fields: () => redis.hgetall(key),
	};
}

describe.each(Object.entries({ failed, stuck, assumed, unknown }))("a post: %s", (_, fields) => {
	test("of twenty decisions at once, one is carried out and written down", async () => {
		const { dead, history } = await open(fields);
		const results = await Promise.all(
			Array.from({ length: 20 }, (_, index) =>
				dead.decide(place, decisions[index % decisions.length] ?? { kind: "drop" }, decider),
			),
		);
		const done = results.filter(({ kind }) => kind === "done");
		expect(done).toHaveLength(1);
		expect(await history()).toMatchObject([{ by: 501, evidence: "admin", channel: "@lindenford" }]);
	});

	test("a decision on an earlier attempt does nothing", async () => {
		const { dead, fields, history } = await open({ ...stuck, attempt: "second" });
		const before = await fields();
		for (const decision of decisions) {
			const shown = { kind: "stuck", attempt: "first" } as const;
			expect(await dead.decide(place, decision, decider, shown)).toEqual({ kind: "late" });
		}
		expect(await fields()).toEqual(before);
		expect(await history()).toEqual([]);
	});
});

test("a post that changed since it was read is not opened", async () => {
	const { redis, keys, key, fields } = await open(failed);
	const opening = (state: string, attempt: string, message: string, revision: number) =>
		openScript(
			redis,
			[key, keys.pending(place.channel), keys.ready(place.channel)],
			[place.ref, state, attempt, message, revision, "first", T0, T0],
		);
	expect(await opening("posted", "first", "", 2)).toBe(0);
	expect(await opening("failed", "zeroth", "", 2)).toBe(0);
	expect(await opening("failed", "first", "5", 2)).toBe(0);
	expect(await opening("failed", "first", "", 1)).toBe(0);
	expect(await fields()).toMatchObject({ state: "failed" });
	await redis.hset(key, { state: "sending" });
	expect(await opening("sending", "first", "", 2)).toBe(0);
	expect(await fields()).toMatchObject({ state: "sending" });
});

test("a process that ends in the midst of a decision leaves a post that is seen to", async () => {
	const cut = async (fields: Record<string, string | number>, message: string) => {
		const room = await open(fields);
		const { redis, keys, key } = room;
		const lists = [keys.pending(place.channel), keys.ready(place.channel)];
		const args = [place.ref, fields["state"] ?? "", "first", message, 2, "first", T0, T0 + 60_000];
		expect(await openScript(redis, [key, ...lists], args)).toBe(1);
		return room;
	};
	const refused = await cut(failed, "");
	expect(await refused.dead.list()).toMatchObject([{ kind: "unknown", isLookedFor: false }]);
	expect(await refused.dead.decide(place, { kind: "retry" }, decider)).toMatchObject({
		kind: "done",
	});
	const { redis, keys } = await cut(stuck, "5");
	expect(await redis.zscore(keys.pending(place.channel), place.ref)).toBe(String(T0 + 60_000));
});

describe("what the admins were told", () => {
	const notice = (revision: number) => ({
		id: `failed ${place.channel} ${place.ref} ${revision}`,
		kind: "failed" as const,
		data: { channel: place.channel },
	});

	test("says what was decided, and is told anew when it happens again", async () => {
		const { dead, notices } = await open(failed);
		await notices.add(notice(2), T0);
		await notices.told(notice(2).id, { admin: 501, version: 1, messageId: 9, at: T0 });
		await notices.done(notice(2).id, 1);
		await dead.decide(place, { kind: "retry" }, decider);
		const [told, ...more] = await notices.due(T0);
		expect(more).toEqual([]);
		expect(told).toMatchObject({
			kind: "retried",
			data: { by: "Ada", channel: "@lindenford" },
			version: 2,
			told: [{ admin: 501, version: 1, messageId: 9 }],
		});
		await notices.add(notice(2), T0 + 1);
		expect((await notices.due(T0 + 1)).map(({ kind }) => kind)).toEqual(["retried", "failed"]);
	});

	test("of another version stays as it is", async () => {
		const { dead, notices } = await open(failed);
		await notices.add(notice(1), T0);
		await dead.decide(place, { kind: "retry" }, decider);
		expect((await notices.due(T0)).map(({ kind }) => kind)).toEqual(["failed"]);
	});
});
