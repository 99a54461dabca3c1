import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { createCampaignJobs } from "../../src/deliver/campaign-jobs.ts";
import { createLogger } from "../../src/logger.ts";
import { CAMPAIGN_MEMORY_MS } from "../../src/store/campaign-layout.ts";
import { faultsOf, runCampaignSoak } from "../support/campaign-soak.ts";
import {
	blocked,
	createCampaignWorld,
	cut,
	type Fault,
	LEASE_MS,
	refusedAsItIs,
	tooMany,
	unreachable,
} from "../support/campaign-world.ts";
import { unpaced } from "../support/letterbox.ts";
import { openRedis, until } from "../support/newsroom.ts";

const open = () => createCampaignWorld(openRedis());
const none = { skipped: 0, refused: 0, uncertain: 0, doubled: 0, without: 0 };

describe("the list of recipients", () => {
	test("has everybody once in ascending order", async () => {
		const { campaigns, redis, keys, now } = open();
		await campaigns.make({ id: "a", kind: "broadcast", payload: 1, by: 7, isPaid: true }, now());
		const ordinals = Uint32Array.of(0, 9, 70_000, 2 ** 32 - 1);
		expect(await campaigns.fill("a", ordinals, now())).toBe(4);
		const bytes = await redis.getBuffer(keys.campaignRecipients("a"));
		expect([0, 4, 8, 12].map((at) => bytes?.readUInt32LE(at))).toEqual([...ordinals]);
		expect(await campaigns.read("a")).toMatchObject({
			kind: "broadcast",
			payload: 1,
			by: 7,
			isPaid: true,
			state: "ready",
			total: 4,
			madeAt: now(),
			beganAt: undefined,
		});
	});

	test("of a kind that a newer version knows is left to it, and the others are found", async () => {
		const { campaigns, redis, keys, now } = open();
		for (const id of ["a", "b"]) {
			await campaigns.make({ id, kind: "broadcast", payload: id, by: 7, isPaid: false }, now());
		}
		await redis.hset(keys.campaign("a"), "what", JSON.stringify({ kind: "carousel", payload: 1 }));
		expect(await campaigns.read("a")).toBeUndefined();
		expect((await campaigns.recent(5)).map(({ id }) => id)).toEqual(["b"]);
	});

	test("stays as it is once it is filled, and a broken filling is replaced by the next", async () => {
		const { campaigns, redis, keys, now } = open();
		const many = Uint32Array.from({ length: 20_000 }, (_, index) => index + 1);
		await campaigns.make({ id: "a", kind: "article", payload: "ref", by: 7, isPaid: false }, now());
		// What a filling leaves that dies in the middle.
		await redis.hset(keys.campaign("a"), "filler", "another");
		await redis.set(keys.campaignRecipients("a"), Buffer.alloc(80));
		const fillings = [campaigns.fill("a", many, now()), campaigns.fill("a", many, now())];
		const filled = await Promise.all(fillings);
		expect(filled).toContain(20_000);
		expect(await redis.strlen(keys.campaignRecipients("a"))).toBe(80_000);
		expect(await campaigns.fill("a", Uint32Array.of(1), now())).toBeUndefined();
		expect(await campaigns.fill("nothing", Uint32Array.of(1), now())).toBeUndefined();
		expect(await campaigns.read("a")).toMatchObject({ state: "ready", total: 20_000 });
	});

	test("takes nobody twice or out of order, and no campaign in another's place", async () => {
		const { campaigns, now } = open();
		const campaign = { id: "a", kind: "broadcast", payload: 1, by: 7, isPaid: false } as const;
		expect(await campaigns.make(campaign, now())).toBe(true);
		expect(await campaigns.make(campaign, now())).toBe(true);
		expect(await campaigns.make({ ...campaign, payload: 2 }, now())).toBe(false);
		await expect(campaigns.make({ ...campaign, id: "a:b" }, now())).rejects.toThrow("Invalid");
		for (const wrong of [0, 4, 5]) {
			const filling = campaigns.fill("a", Uint32Array.of(1, 5, wrong), now());
			await expect(filling).rejects.toThrow(RangeError);
		}
		expect(await campaigns.start("a", now())).toBe(false);
	});

	test("leads to nobody who is forgotten, also when they have come back since", async () => {
		const world = open();
		const ids = await world.addReaders(9);
		const id = await world.begin(ids);
		const gone = [ids[4], ids[3], ids[5], ids[0], ids[8]].map((one) => one ?? 0);
		for (const reader of gone) await world.readers.forget(reader, world.now());
		const back = gone[1] ?? 0;
		await world.readers.change(back, world.now(), (reader) => ({ ...reader, ceiling: 3 }));
		await world.run(id, [world.engine()]);
		expect([...world.got.keys()].sort((a, b) => a - b)).toEqual(
			ids.filter((one) => !gone.includes(one)),
		);
		expect(await world.outcome(id, ids)).toMatchObject({ state: "done", sent: 4, skipped: 5 });
	});

	test("takes less than five bytes a recipient in Redis", async () => {
		const { campaigns, redis, keys, now } = open();
		const ids = Uint32Array.from({ length: 128_000 }, (_, index) => index);
		await campaigns.make({ id: "a", kind: "broadcast", payload: 1, by: 7, isPaid: false }, now());
		await campaigns.fill("a", ids, now());
		const list = await redis.strlen(keys.campaignRecipients("a"));
		expect(list + (await redis.strlen(keys.campaignProgress("a")))).toBe(4.25 * ids.length);
		const held = await Promise.all(
			[keys.campaign("a"), keys.campaignRecipients("a"), keys.campaignProgress("a")].map(
				async (key) => Number(await redis.memory("USAGE", key)),
			),
		);
		expect(held.reduce((sum, one) => sum + one, 0)).toBeLessThan(5 * ids.length);
	});
});

describe("many processes", () => {
	test("bring a campaign to everybody exactly once, twenty of them at a time", async () => {
		const world = open();
		const ids = await world.addReaders(2350);
		const id = await world.begin(ids);
		world.telegram.onSend = async () => delay(Math.random() * 3);
		const engines = Array.from({ length: 20 }, () => world.engine());
		await world.run(id, engines);
		expect(await world.outcome(id, ids)).toEqual({ state: "done", sent: 2350, ...none });
		expect(await engines[0]?.progress(id)).toMatchObject({ state: "done", total: 2350, left: 0 });
		expect(await world.campaigns.active()).toEqual([]);
	});

	test("end a campaign without recipients at once", async () => {
		const world = open();
		const id = await world.begin([]);
		await world.run(id, [world.engine()]);
		expect(await world.campaigns.read(id)).toMatchObject({ state: "done", total: 0 });
	});

	test("have no more than they are told to in flight", async () => {
		const world = open();
		const ids = await world.addReaders(120);
		const id = await world.begin(ids);
		let inFlight = 0;
		let most = 0;
		world.telegram.onSend = async () => {
			most = Math.max(most, ++inFlight);
			await until(() => most >= 7, "seven in flight");
			inFlight -= 1;
		};
		await world.run(id, [world.engine({ atOnce: 7 })]);
		expect(most).toBe(7);
	});

	test("leave a campaign in Redis for 30 days after its end, whatever its end", async () => {
		const world = open();
		const ids = await world.addReaders(3);
		const done = await world.begin(ids);
		const cancelled = await world.begin(ids);
		const running = await world.begin(ids);
		const keysOf = (id: string) => [
			world.keys.campaign(id),
			world.keys.campaignRecipients(id),
			world.keys.campaignProgress(id),
		];
		await world.run(done, [world.engine()]);
		await world.campaigns.cancel(cancelled, world.now());
		for (const key of [...keysOf(done), ...keysOf(cancelled)]) {
			const ttl = await world.redis.pttl(key);
			expect(ttl).toBeGreaterThan(CAMPAIGN_MEMORY_MS - 60_000);
			expect(ttl).toBeLessThanOrEqual(CAMPAIGN_MEMORY_MS);
		}
		for (const key of keysOf(running)) expect(await world.redis.pttl(key)).toBe(-1);
		const recent = await world.campaigns.recent(10);
		expect(new Set(recent.map(({ id }) => id))).toEqual(new Set([done, cancelled, running]));
	});
});

describe("in the middle of a campaign", () => {
	test("a pause lets nothing more begin, and what was begun is not sent again when it goes on", async () => {
		const world = open();
		const ids = await world.addReaders(420);
		const id = await world.begin(ids);
		const engines = [world.engine(), world.engine()];
		let begun = 0;
		let begunAtPause = Number.NaN;
		world.telegram.onSend = async () => {
			begun += 1;
			if (begun !== 130) return delay(1);
			await world.campaigns.pause(id, world.now());
			begunAtPause = begun;
		};
		await world.run(id, engines);
		// Those that had been begun before are the most that can still be sent.
		expect(begun).toBeLessThanOrEqual(begunAtPause + 50);
		expect(await world.outcome(id, ids)).toMatchObject({ state: "paused", sent: begun });
		world.clock.now += 3_600_000;
		await world.run(id, engines);
		expect(await world.outcome(id, ids)).toMatchObject({ state: "paused", sent: begun });
		expect(await engines[0]?.progress(id)).toMatchObject({ left: 420 - begun, endsAt: undefined });
		expect(await world.campaigns.resume(id, world.now())).toBe(true);
		await world.run(id, engines);
		expect(await world.outcome(id, ids)).toEqual({ state: "done", sent: 420, ...none });
		const campaign = await world.campaigns.read(id);
		expect(campaign?.ranMs).toBeLessThan(3_600_000);
	});

	test("the time of a pause does not count as time that it ran", async () => {
		const { addReaders, begin, campaigns, clock } = open();
		const [reader = 0] = await addReaders(1);
		const id = await begin([reader]);
		clock.now += 10_000;
		await campaigns.pause(id, clock.now);
		clock.now += 3_600_000;
		expect(await campaigns.read(id)).toMatchObject({ ranMs: 10_000, runningSince: undefined });
		await campaigns.resume(id, clock.now);
		clock.now += 5000;
		await campaigns.cancel(id, clock.now);
		expect(await campaigns.read(id)).toMatchObject({ ranMs: 15_000, runningSince: undefined });
	});

	test("a cancellation is for ever, and counts what came of everything begun before", async () => {
		const world = open();
		const ids = await world.addReaders(300);
		const id = await world.begin(ids);
		const engine = world.engine();
		let begun = 0;
		let begunAtCancel = Number.NaN;
		world.telegram.onSend = async () => {
			begun += 1;
			if (begun !== 130) return delay(1);
			await world.campaigns.cancel(id, world.now());
			begunAtCancel = begun;
		};
		await world.run(id, [engine]);
		const sent = world.got.size;
		// Those that had been begun before are the most that can still be sent.
		expect(begun).toBeLessThanOrEqual(begunAtCancel + 25);
		expect(sent).toBe(begun);
		expect(await world.outcome(id, ids)).toMatchObject({ state: "cancelled", sent, uncertain: 0 });
		expect(await world.campaigns.resume(id, world.now())).toBe(false);
		expect(await world.campaigns.start(id, world.now())).toBe(false);
		await world.run(id, [engine]);
		expect(world.got.size).toBe(sent);
		expect(await world.campaigns.active()).toEqual([]);
	});

	test("readers who stop, block the bot or are forgotten while they wait get nothing", async () => {
		const world = open();
		const ids = await world.addReaders(60);
		const [stopping = 0, blocking = 0, gone = 0, forgotten = 0, earlier = 0] = ids.slice(20);
		const at = world.now();
		await world.readers.note(earlier, { blockedAt: at });
		const id = await world.begin(ids);
		const pacing = {
			...unpaced,
			ask: async ({ chat }: { chat: string | number }) => {
				if (chat === stopping) {
					await world.readers.change(stopping, at, (reader) => ({ ...reader, isStopped: true }));
				}
				if (chat === blocking) await world.readers.note(blocking, { blockedAt: at });
				if (chat === gone) await world.readers.note(gone, { goneAt: at });
				if (chat === forgotten) await world.readers.forget(forgotten, at);
				return "go" as const;
			},
		};
		await world.run(id, [world.engine({ pacing })]);
		const left = [stopping, blocking, gone, forgotten, earlier];
		expect(ids.filter((one) => !world.got.has(one))).toEqual(left);
		expect(await world.outcome(id, ids)).toMatchObject({ state: "done", sent: 55, skipped: 5 });
	});

	test("what is not wanted any more, as after a retraction, is left out from that moment on", async () => {
		const world = open();
		const ids = await world.addReaders(250);
		const id = await world.begin(ids);
		world.telegram.isWanted = () => world.got.size < 90;
		await world.run(id, [world.engine({ atOnce: 1 })]);
		expect(await world.outcome(id, ids)).toMatchObject({ state: "done", sent: 90, skipped: 160 });
	});

	test("a turn that is not used is given back", async () => {
		const world = open();
		const ids = await world.addReaders(30);
		const id = await world.begin(ids);
		const turns: number[] = [];
		world.telegram.isWanted = (one) => one !== ids[9];
		const pacing = {
			...unpaced,
			giveBack: (chat: string | number) => void turns.push(Number(chat)),
		};
		await world.run(id, [world.engine({ pacing })]);
		expect(turns).toEqual([ids[9]]);
	});
});

describe("when Telegram refuses", () => {
	test("for now, everybody still gets it once; for good, they are told of and left out", async () => {
		const world = open();
		const ids = await world.addReaders(230);
		const id = await world.begin(ids);
		const tries = new Map<number, number>();
		const blockers = new Set(ids.filter((_, index) => index % 50 === 7));
		world.telegram.fault = (one) => {
			const count = (tries.get(one) ?? 0) + 1;
			tries.set(one, count);
			if (blockers.has(one)) return blocked();
			if (count === 1 && one % 7 === 0) return tooMany(1);
			if (count === 1 && one % 11 === 0) return tooMany(40);
			return count <= 2 && one % 13 === 0 ? unreachable() : undefined;
		};
		await world.run(id, [world.engine(), world.engine()]);
		expect(await world.outcome(id, ids)).toEqual({
			...none,
			state: "done",
			sent: 225,
			refused: 5,
			without: 5,
		});
		for (const reader of await world.readers.readMany([...blockers])) {
			expect(reader.blockedAt).toBeDefined();
		}
	});

	test("a pause that one chat needs keeps nobody else waiting", async () => {
		const world = open();
		const ids = await world.addReaders(300);
		const id = await world.begin(ids);
		const began = world.now();
		const slow = ids[150];
		let hasAsked = false;
		world.telegram.fault = (one) => {
			if (one !== slow || hasAsked) return undefined;
			hasAsked = true;
			return tooMany(500);
		};
		await world.run(id, [world.engine()]);
		expect(await world.outcome(id, ids)).toMatchObject({ state: "done", sent: 300 });
		expect(world.now() - began).toBeGreaterThanOrEqual(500_000);
		world.got.clear();
		// Once more, to see how it stood while that chat had to wait.
		const again = await world.begin(ids);
		hasAsked = false;
		const engine = world.engine();
		while (await engine.run(again));
		expect(await engine.progress(again)).toMatchObject({ state: "running", sent: 299, left: 1 });
	});

	test("a pause of the whole bot puts off the campaign, and blocks by no more than one a process", async () => {
		const world = open();
		const ids = await world.addReaders(900);
		const id = await world.begin(ids);
		const until = world.now() + 600_000;
		let calls = 0;
		world.telegram.fault = () => {
			calls += 1;
			return world.now() < until ? tooMany(Math.ceil((until - world.now()) / 1000)) : undefined;
		};
		const engine = world.engine();
		while (await engine.run(id));
		// Of 25 in flight, the first to be refused may be a matter of its chat.
		expect(calls).toBeLessThanOrEqual(26);
		expect(await world.redis.hget(world.keys.campaign(id), "next")).toBe("1");
		expect(await engine.active()).toEqual([]);
		world.clock.now = until;
		expect(await engine.active()).toEqual([{ id, isPaid: false }]);
		await world.run(id, [engine]);
		expect(await world.outcome(id, ids)).toEqual({ state: "done", sent: 900, ...none });
	});

	test("the message as it is, again and again, the campaign is paused before everybody is refused", async () => {
		const world = open();
		const ids = await world.addReaders(200);
		const id = await world.begin(ids);
		world.telegram.fault = refusedAsItIs;
		await world.run(id, [world.engine({ atOnce: 5 })]);
		const { refused, state } = await world.outcome(id, ids);
		expect(state).toBe("paused");
		expect(refused).toBeLessThan(15);
		world.telegram.fault = () => undefined;
		await world.campaigns.resume(id, world.now());
		await world.run(id, [world.engine()]);
		expect(await world.outcome(id, ids)).toMatchObject({ state: "done", sent: 200 - refused });
	});

	test("nothing, since it does not answer for ten minutes, few are uncertain by that", async () => {
		const world = open();
		const ids = await world.addReaders(900);
		const id = await world.begin(ids);
		const until = world.now() + 600_000;
		world.telegram.fault = () => (world.now() < until && world.got.size > 100 ? cut() : undefined);
		await world.run(id, [world.engine({ atOnce: 10 })]);
		const { state, uncertain, without, doubled } = await world.outcome(id, ids);
		expect({ state, doubled, without }).toEqual({ state: "done", doubled: 0, without: uncertain });
		expect(world.now()).toBeGreaterThan(until);
		// Ten in flight at first, then one after each pause, and these double up to a minute.
		expect(uncertain).toBeLessThanOrEqual(10 + 16);
	});

	test("or breaks off at random, nobody gets it twice and only the uncertain may lack it", async () => {
		const faults: (() => Fault)[] = [
			() => tooMany(1),
			() => tooMany(20),
			unreachable,
			cut,
			() => "lost",
			blocked,
		];
		const anyFaults = fc.array(fc.tuple(fc.nat({ max: 119 }), fc.nat({ max: 5 })), {
			maxLength: 30,
		});
		await fc.assert(
			fc.asyncProperty(anyFaults, fc.integer({ min: 1, max: 3 }), async (plan, processes) => {
				const world = open();
				const ids = await world.addReaders(120);
				const id = await world.begin(ids);
				const due = new Map(plan.map(([index, kind]) => [ids[index] ?? 0, faults[kind]]));
				world.telegram.fault = (one) => {
					const fault = due.get(one)?.();
					due.delete(one);
					return fault;
				};
				await world.run(
					id,
					Array.from({ length: processes }, () => world.engine({ atOnce: 6 })),
				);
				const last = new Map(plan);
				const count = (...kinds: number[]) =>
					[...last.values()].filter((kind) => kinds.includes(kind)).length;
				expect(await world.outcome(id, ids)).toEqual({
					...none,
					state: "done",
					sent: 120 - count(3, 4, 5),
					refused: count(5),
					uncertain: count(3, 4),
					without: count(3, 5),
				});
			}),
			{ numRuns: 8 },
		);
	});
});

describe("when a process", () => {
	test("is taken for dead while it works, it begins nothing that another has, and counts nothing twice", async () => {
		const world = open();
		const ids = await world.addReaders(100);
		const id = await world.begin(ids);
		let isHeld = true;
		let isStuck = false;
		world.telegram.onSend = async () => {
			if (world.got.size < 10 || isStuck) return;
			isStuck = true;
			await until(() => !isHeld, "the end of the stall");
		};
		const slow = world.engine({ atOnce: 1 });
		const slowRun = slow.run(id);
		await until(() => isStuck, "the stall");
		const other = world.engine({ atOnce: 1 });
		expect(await other.run(id)).toBe(false);
		world.clock.now += LEASE_MS + 1;
		await world.run(id, [other]);
		expect(await world.outcome(id, ids)).toMatchObject({ sent: 99, uncertain: 1, without: 1 });
		isHeld = false;
		await slowRun;
		expect(await world.outcome(id, ids)).toEqual({
			...none,
			state: "done",
			sent: 99,
			uncertain: 1,
		});
		expect(world.lines.join("")).toContain("another process has taken over");
	});

	test("is overtaken between its begin and its next one, it sends nothing more of that block", async () => {
		const world = open();
		const ids = await world.addReaders(50);
		const id = await world.begin(ids);
		const { campaigns, now } = world;
		const claimed = await campaigns.claim(id, now(), now() + LEASE_MS);
		if (claimed.kind !== "block") throw new Error("no block");
		const { block, open: recipients } = claimed;
		const [first = 0, second = 0] = recipients.map(({ place }) => place);
		const ends = () => now() + LEASE_MS;
		expect(await campaigns.begin(block, [first], now(), ends())).toEqual(new Set([first]));
		expect(await campaigns.begin(block, [first], now(), ends())).toEqual(new Set());
		expect(await campaigns.renew(block, now(), ends())).toBe(true);
		world.clock.now += LEASE_MS + 1;
		const next = await campaigns.claim(id, now(), ends());
		expect(next).toMatchObject({ kind: "block", uncertain: 1 });
		expect(await campaigns.begin(block, [second], now(), ends())).toBe("fenced");
		expect(await campaigns.settle(block, [{ place: first, what: "sent" }], now(), ends())).toBe(
			false,
		);
		expect(await campaigns.settle(block, [{ place: second, what: "skipped" }], now(), ends())).toBe(
			false,
		);
		expect(await campaigns.renew(block, now(), ends())).toBe(false);
		expect(await campaigns.leave(block, now(), ends())).toBe("fenced");
		expect((await campaigns.read(id))?.counts).toMatchObject({ sent: 0, uncertain: 1, skipped: 0 });
	});

	test("waits long for its turns, it keeps its block", async () => {
		const world = open();
		const ids = await world.addReaders(5);
		const id = await world.begin(ids);
		const began = world.now();
		const other = world.engine();
		let taken = 0;
		const pacing = {
			...unpaced,
			ask: async () => {
				if (world.now() - began > 5 * LEASE_MS) return "go" as const;
				if (await other.run(id)) taken += 1;
				return { retryAfterMs: 1500 };
			},
		};
		await world.run(id, [world.engine({ pacing })]);
		expect(taken).toBe(0);
		expect(await world.outcome(id, ids)).toEqual({ state: "done", sent: 5, ...none });
	});

	test("dies at any of its steps, nobody is missed or gets it twice, but for those in flight", async () => {
		const atOnce = 3;
		let reached = true;
		let deaths = 0;
		let mostUncertain = 0;
		for (let fatal = 1; reached; fatal++) {
			const world = open();
			const ids = await world.addReaders(8);
			const id = await world.begin(ids);
			let steps = 0;
			let die = () => {};
			const died = new Promise<void>((resolve) => {
				die = resolve;
			});
			const life = {
				isDead: false,
				died,
				step: () => {
					if (++steps !== fatal) return life.isDead;
					life.isDead = true;
					die();
					return true;
				},
			};
			await Promise.race([world.run(id, [world.engine({ atOnce, life })]), died]);
			reached = life.isDead;
			if (reached) deaths += 1;
			// What others do to a campaign meanwhile changes nothing about that.
			if (fatal % 3 === 0 && (await world.campaigns.pause(id, world.now()))) {
				world.clock.now += LEASE_MS + 1;
				await world.campaigns.resume(id, world.now());
			}
			world.clock.now += LEASE_MS + 1;
			await world.run(id, [world.engine({ atOnce }), world.engine({ atOnce })]);
			const { state, sent, uncertain, doubled, without } = await world.outcome(id, ids);
			const about = `died at step ${fatal}`;
			expect(state, about).toBe("done");
			expect(sent + uncertain, about).toBe(8);
			expect(doubled, about).toBe(0);
			expect(without, about).toBeLessThanOrEqual(uncertain);
			expect(uncertain, about).toBeLessThanOrEqual(atOnce);
			mostUncertain = Math.max(mostUncertain, uncertain);
		}
		expect(deaths).toBeGreaterThan(30);
		expect(mostUncertain).toBeGreaterThan(0);
	});

	test("dies before a cancellation, what it had in flight is counted all the same", async () => {
		const world = open();
		const ids = await world.addReaders(30);
		const id = await world.begin(ids);
		const life = { isDead: false, died: Promise.resolve(), step: () => false };
		world.telegram.onSend = async () => {
			if (world.got.size >= 12) life.isDead = true;
		};
		void world.engine({ atOnce: 1, life }).run(id);
		await until(() => life.isDead, "the death");
		await world.campaigns.cancel(id, world.now());
		expect(await world.campaigns.active()).toEqual([id]);
		const other = world.engine();
		expect(await other.run(id)).toBe(false);
		world.clock.now += LEASE_MS + 1;
		expect(await other.run(id)).toBe(false);
		expect(await world.campaigns.active()).toEqual([]);
		const outcome = await world.outcome(id, ids);
		expect(outcome).toMatchObject({ state: "cancelled", sent: 12, uncertain: 1 });
	});

	test("can't write down what came of a message, that one is uncertain and all others get it", async () => {
		const world = open();
		const ids = await world.addReaders(130);
		const id = await world.begin(ids);
		let isBroken = false;
		const life = {
			isDead: false,
			died: Promise.resolve(),
			step: (name: string) => {
				if (name !== "before settle" || isBroken || world.got.size < 40) return false;
				isBroken = true;
				throw new Error("READONLY");
			},
		};
		await world.run(id, [world.engine({ life })]);
		const { state, sent, uncertain, doubled, without } = await world.outcome(id, ids);
		expect({ state, doubled, without }).toEqual({ state: "done", doubled: 0, without: 0 });
		expect(sent + uncertain).toBe(130);
		expect(uncertain).toBeGreaterThan(0);
		expect(uncertain).toBeLessThanOrEqual(25);
	});

	test("has its commands carried out twice, as after a reconnection, nothing comes of the second time", async () => {
		const redis = openRedis();
		const twice = new Proxy(redis, {
			get(target, property) {
				const value: unknown = Reflect.get(target, property);
				if (typeof value !== "function") return value;
				const method = value.bind(target) as (...args: unknown[]) => Promise<unknown>;
				if (property !== "evalsha" && property !== "eval") return method;
				return async (...args: unknown[]) => {
					await method(...args);
					return method(...args);
				};
			},
		});
		const world = createCampaignWorld(redis, twice);
		const ids = await world.addReaders(230);
		const tried = new Set<number>();
		world.telegram.fault = (one) => {
			if (one % 10 !== 0 || tried.has(one)) return undefined;
			tried.add(one);
			return tooMany(1);
		};
		const id = await world.begin(ids);
		expect(await world.redis.strlen(world.keys.campaignRecipients(id))).toBe(4 * 230);
		await world.run(id, [world.engine(), world.engine()]);
		expect(await world.outcome(id, ids)).toEqual({ state: "done", sent: 230, ...none });
	});

	test("is told to end, it finishes what is in flight and leaves the rest to others at once", async () => {
		const world = open();
		const ids = await world.addReaders(100);
		const id = await world.begin(ids);
		const ending = world.engine({ atOnce: 4 });
		world.telegram.onSend = async () => {
			if (world.got.size >= 30) ending.end();
			await delay(1);
		};
		expect(await ending.run(id)).toBe(false);
		expect(world.got.size).toBeLessThan(40);
		expect(await ending.active()).toEqual([]);
		await world.run(id, [world.engine()]);
		expect(await world.outcome(id, ids)).toEqual({ state: "done", sent: 100, ...none });
	});
});

describe("the jobs", () => {
	test("bring campaigns on by themselves, also when their jobs are lost", async () => {
		const world = open();
		const ids = await world.addReaders(700);
		const logger = createLogger({ level: "error", destination: { write: () => {} } });
		const processes = [1, 2, 3].map(() =>
			createCampaignJobs({
				connection: openRedis(inject("redisUrl")),
				prefix: world.keys.jobs,
				engine: world.engine(),
				sweepMs: 50,
				logger,
			}),
		);
		let isStopped = false;
		const stop = async () => {
			if (isStopped) return;
			isStopped = true;
			await Promise.all(processes.map((one) => one.stop(AbortSignal.timeout(2000))));
		};
		onTestFinished(stop);
		world.telegram.onSend = async () => delay(2);
		const woken = await world.begin(ids);
		processes[0]?.wake(woken);
		for (const one of processes) one.start();
		// Nobody has said a word about this one.
		const other = await world.begin(ids.slice(0, 250));
		const isDone = async (id: string) => (await world.campaigns.read(id))?.state === "done";
		await until(() => world.got.size > 200, "the first messages", 30_000);
		const lost = await world.redis.keys(`${world.keys.jobs}:campaigns:*`);
		await world.redis.del(...lost);
		await until(async () => (await isDone(woken)) && (await isDone(other)), "the end", 45_000);
		await stop();
		expect((await world.campaigns.read(woken))?.counts.sent).toBe(700);
		expect((await world.campaigns.read(other))?.counts.sent).toBe(250);
		const counts = ids.map((id) => world.got.get(id));
		expect(counts).toEqual(ids.map((_, index) => (index < 250 ? 2 : 1)));
	});

	test("lead from one block to the next without a sweep", async () => {
		const world = open();
		const id = await world.begin(await world.addReaders(350));
		const jobs = createCampaignJobs({
			connection: openRedis(),
			prefix: world.keys.jobs,
			engine: world.engine(),
			hands: 1,
			sweepMs: 3_600_000,
			logger: createLogger({ level: "error", destination: { write: () => {} } }),
		});
		onTestFinished(() => jobs.stop(AbortSignal.timeout(500)));
		jobs.start();
		jobs.wake(id);
		const isDone = async () => (await world.campaigns.read(id))?.state === "done";
		await until(isDone, "the last block", 30_000);
		expect(world.got.size).toBe(350);
	});

	test("are at most one for each campaign and hand, however often they are asked for", async () => {
		const world = open();
		const [reader = 0] = await world.addReaders(1);
		const id = await world.begin([reader]);
		const jobs = createCampaignJobs({
			connection: openRedis(),
			prefix: world.keys.jobs,
			engine: world.engine(),
			hands: 3,
			logger: createLogger({ level: "error", destination: { write: () => {} } }),
		});
		onTestFinished(() => jobs.stop(AbortSignal.timeout(500)));
		for (let count = 0; count < 5; count++) jobs.wake(id);
		const waiting = `${world.keys.jobs}:campaigns:wait`;
		await until(async () => (await world.redis.llen(waiting)) >= 3, "the jobs");
		await delay(50);
		expect((await world.redis.lrange(waiting, 0, -1)).sort()).toEqual(
			[0, 1, 2].map((hand) => `${id}-${hand}`),
		);
	});
});

test("processes that are killed with -9 miss nobody, double nobody and leave few uncertain", async () => {
	const prefix = `campaign-soak-${randomUUID()}`;
	const plan = { recipients: 800, kills: 2, processes: 2, prefix };
	const result = await runCampaignSoak(plan, inject("redisUrl"));
	expect(faultsOf(result, plan)).toEqual([]);
	expect(result.kills).toBe(2);
}, 240_000);
