import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { createLanes, LEASE_MS } from "../../src/store/lanes.ts";
import { openRedis } from "../support/newsroom.ts";
import { situations } from "../support/reconciler-situations.ts";
import { BEFORE, CHANNEL, createReconciler, NOW } from "../support/reconciler.ts";

/** A post of which only stands what the lanes look at. */
type Waiting = { ref: string; retract: boolean; rank: number; dueAt: number };

function setUp() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const lanes = createLanes({ redis, keys });
	return {
		redis,
		keys,
		lanes,
		async enqueue(posts: readonly Waiting[]): Promise<void> {
			const pipeline = redis.pipeline();
			for (const { ref, retract, rank, dueAt } of posts) {
				pipeline.hset(keys.post(CHANNEL, ref), { retract: retract ? 1 : 0, rank });
				pipeline.zadd(keys.pending(CHANNEL), dueAt, ref);
			}
			await pipeline.exec();
		},
		/** The posts in the order of their turns, each of them done at once. */
		async turns(now: number): Promise<string[]> {
			const refs: string[] = [];
			for (;;) {
				const turn = await lanes.take(CHANNEL, "holder", now);
				if (turn.kind !== "post") return refs;
				refs.push(turn.ref);
				await lanes.forget(CHANNEL, turn.ref);
			}
		},
	};
}

const byTurn = (one: Waiting, other: Waiting) =>
	Number(other.retract) - Number(one.retract) ||
	(one.retract ? 0 : one.rank - other.rank) ||
	one.dueAt - other.dueAt;

const waiting = fc.record({
	retract: fc.boolean(),
	rank: fc.integer({ min: 1, max: 9 }),
	dueAt: fc.integer({ min: NOW - 1_000_000_000, max: NOW }),
});
const manyWaiting = fc
	.uniqueArray(waiting, { minLength: 1000, maxLength: 1000, selector: ({ dueAt }) => dueAt })
	.map((posts) => posts.map((post, index): Waiting => ({ ref: `r${index}`, ...post })));

describe("whose turn it is", () => {
	test("of a thousand: retractions first, then the most urgent, then what is due longest", async () => {
		await fc.assert(
			fc.asyncProperty(manyWaiting, async (posts) => {
				const { enqueue, turns } = setUp();
				await enqueue(posts);
				expect(await turns(NOW)).toEqual(posts.toSorted(byTurn).map(({ ref }) => ref));
			}),
			{ numRuns: 3 },
		);
	});

	test("a retraction does not wait behind however many posts were due before it", async () => {
		const { enqueue, turns } = setUp();
		const many = Array.from({ length: 2500 }, (_, index) => ({
			ref: `r${index}`,
			retract: false,
			rank: 1,
			dueAt: NOW - 10_000 + index,
		}));
		await enqueue([...many, { ref: "withdrawn", retract: true, rank: 0, dueAt: NOW }]);
		const order = await turns(NOW);
		expect(order).toHaveLength(2501);
		expect(order.indexOf("withdrawn")).toBeLessThan(3);
	});

	test("what comes meanwhile takes its place among what is ready", async () => {
		const { enqueue, lanes } = setUp();
		const post = { retract: false, rank: 5, dueAt: NOW - 5 };
		await enqueue([{ ref: "usual", ...post }]);
		const turn = () => lanes.take(CHANNEL, "holder", NOW);
		expect(await turn()).toMatchObject({ ref: "usual" });
		await enqueue([{ ref: "urgent", ...post, rank: 1, dueAt: NOW }]);
		expect(await turn()).toMatchObject({ ref: "urgent" });
		await enqueue([{ ref: "withdrawn", ...post, retract: true, rank: 0, dueAt: NOW }]);
		expect(await turn()).toMatchObject({ ref: "withdrawn" });
	});

	test("nothing comes before its time, and the next time is told", async () => {
		const { enqueue, lanes } = setUp();
		await enqueue([{ ref: "later", retract: true, rank: 0, dueAt: NOW + 1 }]);
		expect(await lanes.take(CHANNEL, "holder", NOW)).toEqual({ kind: "idle", nextAt: NOW + 1 });
		expect(await lanes.take(CHANNEL, "holder", NOW + 1)).toMatchObject({ ref: "later" });
	});
});

describe("a post that stands among what is ready", () => {
	/** Where the post stands: the score in each of the two lists. */
	async function placesOf({ redis, keys, refOf }: ReturnType<typeof createReconciler>) {
		const ref = refOf("a");
		const [pending, ready] = await Promise.all([
			redis.zscore(keys.pending(CHANNEL), ref),
			redis.zscore(keys.ready(CHANNEL), ref),
		]);
		return { pending: pending === null ? null : Number(pending), ready: ready !== null };
	}

	test("waits again when a newer version is held back, and comes when its time has come", async () => {
		const r = createReconciler(openRedis());
		await situations.waiting(r);
		expect(await placesOf(r)).toEqual({ pending: null, ready: true });
		const until = NOW + 60_000;
		await r.publish({ _tidings: { embargoed_until: new Date(until).toISOString() } });
		expect(await placesOf(r)).toEqual({ pending: until, ready: false });
		expect(await r.lanes.take(CHANNEL, "holder", until - 1)).toMatchObject({ kind: "idle" });
		expect(await r.lanes.take(CHANNEL, "holder", until)).toMatchObject({ kind: "post" });
		expect(await placesOf(r)).toEqual({ pending: null, ready: true });
	});

	test("takes the urgency of a newer version", async () => {
		const r = createReconciler(openRedis());
		await situations.waiting(r);
		await r.publish({}, { id: "b", now: BEFORE });
		const turn = () => r.lanes.take(CHANNEL, "holder", NOW);
		expect(await turn()).toMatchObject({ ref: r.refOf("a") });
		await r.publish({ _tidings: { urgency: 9 } });
		expect(await turn()).toMatchObject({ ref: r.refOf("b") });
		await r.publish({ _tidings: { urgency: 1 } });
		expect(await turn()).toMatchObject({ ref: r.refOf("a") });
	});

	test("goes first once it is withdrawn", async () => {
		const r = createReconciler(openRedis());
		await r.publish({ _tidings: { urgency: 1 } }, { id: "b", now: BEFORE });
		await situations.posted(r);
		const turn = () => r.lanes.take(CHANNEL, "holder", NOW);
		expect(await turn()).toMatchObject({ ref: r.refOf("b") });
		await r.retract();
		expect(await turn()).toMatchObject({ ref: r.refOf("a") });
	});
});

describe("what waits in a lane", () => {
	test("is counted, and the one that is due longest is named, ready or not", async () => {
		const { enqueue, lanes } = setUp();
		expect(await lanes.waiting(CHANNEL, NOW)).toEqual({ count: 0, oldest: undefined });
		const post = { retract: false, rank: 5 };
		await enqueue([
			{ ref: "second", ...post, rank: 1, dueAt: NOW - 10 },
			{ ref: "oldest", ...post, rank: 9, dueAt: NOW - 20 },
			{ ref: "not due", ...post, dueAt: NOW + 1 },
		]);
		const found = { count: 3, oldest: { ref: "oldest", dueAt: NOW - 20 } };
		expect(await lanes.waiting(CHANNEL, NOW)).toEqual(found);
		await lanes.take(CHANNEL, "holder", NOW);
		expect(await lanes.waiting(CHANNEL, NOW)).toEqual(found);
		await enqueue([{ ref: "older", ...post, dueAt: NOW - 30 }]);
		expect(await lanes.waiting(CHANNEL, NOW)).toEqual({
			count: 4,
			oldest: { ref: "older", dueAt: NOW - 30 },
		});
	});

	test("names nothing as due before its time", async () => {
		const { enqueue, lanes } = setUp();
		await enqueue([{ ref: "later", retract: false, rank: 5, dueAt: NOW + 1 }]);
		expect(await lanes.waiting(CHANNEL, NOW)).toEqual({ count: 1, oldest: undefined });
	});
});

describe("a lost job", () => {
	test("is known by a post that is due or ready while nobody holds the lane", async () => {
		const { enqueue, lanes } = setUp();
		expect(await lanes.isStranded(CHANNEL, NOW)).toBe(false);
		await enqueue([{ ref: "due", retract: false, rank: 5, dueAt: NOW }]);
		expect(await lanes.isStranded(CHANNEL, NOW - 1)).toBe(false);
		expect(await lanes.isStranded(CHANNEL, NOW)).toBe(true);
		await lanes.take(CHANNEL, "holder", NOW);
		expect(await lanes.isStranded(CHANNEL, NOW)).toBe(false);
		// It stands among what is ready now; its holder dies.
		await lanes.release(CHANNEL, "holder");
		expect(await lanes.isStranded(CHANNEL, NOW)).toBe(true);
	});

	test("is none while the channel is paused", async () => {
		const { enqueue, lanes } = setUp();
		await enqueue([{ ref: "due", retract: false, rank: 5, dueAt: NOW }]);
		await lanes.pause(CHANNEL, {
			kind: "flood",
			until: NOW + 1,
			reason: "flood",
			failures: 1,
			probe: false,
		});
		expect(await lanes.isStranded(CHANNEL, NOW)).toBe(false);
		expect(await lanes.isStranded(CHANNEL, NOW + 1)).toBe(true);
	});
});

describe("the lease", () => {
	test("is one's own while one asks again, and nobody else's", async () => {
		const { enqueue, lanes, redis, keys } = setUp();
		await enqueue([{ ref: "due", retract: false, rank: 5, dueAt: NOW }]);
		expect(await lanes.take(CHANNEL, "holder", NOW)).toMatchObject({ kind: "post" });
		expect(await lanes.take(CHANNEL, "holder", NOW)).toMatchObject({ kind: "post" });
		expect(await lanes.take(CHANNEL, "other", NOW)).toEqual({ kind: "busy" });
		expect(await lanes.renew(CHANNEL, "other")).toBe(false);
		await lanes.release(CHANNEL, "other");
		expect(await redis.get(keys.lease(CHANNEL))).toBe("holder");
		const left = await redis.pttl(keys.lease(CHANNEL));
		expect(left).toBeGreaterThan(0);
		expect(left).toBeLessThanOrEqual(LEASE_MS);
	});

	test("is given back when nothing is due, and while the channel is paused", async () => {
		const { enqueue, lanes, redis, keys } = setUp();
		await lanes.take(CHANNEL, "holder", NOW);
		expect(await redis.get(keys.lease(CHANNEL))).toBeNull();
		await enqueue([{ ref: "due", retract: false, rank: 5, dueAt: NOW }]);
		await lanes.take(CHANNEL, "holder", NOW);
		await lanes.pause(CHANNEL, {
			kind: "flood",
			until: NOW + 1,
			reason: "flood",
			failures: 1,
			probe: true,
		});
		expect(await lanes.take(CHANNEL, "holder", NOW)).toEqual({ kind: "paused", until: NOW + 1 });
		expect(await redis.get(keys.lease(CHANNEL))).toBeNull();
		// What comes after the pause begins with a harmless call.
		expect(await lanes.take(CHANNEL, "holder", NOW + 1)).toMatchObject({ ref: "due", probe: true });
	});
});
