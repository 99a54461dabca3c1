import { describe, expect, test } from "vitest";
import { newReader } from "../../src/article/reader.ts";
import { RECEIVED_MEMORY_MS } from "../../src/store/recipients.ts";
import { inconsistencies, keysWith, namesOf } from "../support/consistency.ts";
import { DAY_MS, type KeptWorld, openKeptWorld } from "../support/kept-world.ts";
import { startPrivateStore } from "../support/private-store.ts";

const forDays = (days: number) => ({ articlesMs: days * DAY_MS });

/** A reader who keeps these articles, and wants to be reminded of them. */
function save(world: KeptWorld, id: number, ...refs: string[]) {
	const saved = refs.map((ref) => ({
		ref,
		at: world.clock.now,
		remindAt: world.clock.now + DAY_MS,
	}));
	return world.stores.readers.change(id, world.clock.now, (reader) => ({ ...reader, saved }));
}

describe("an article that is kept no longer", () => {
	test("is gone as a whole: no key names it any more, but for the few bytes it is known by", async () => {
		const world = openKeptWorld({ channels: ["@lindenford", "@football"] });
		const story = { _tidings: { story: { id: "bridge", title: "The bridge" } } };
		const ref = await world.publish("a", story);
		await world.send("a", {
			title: "The bridge is closed again",
			...story,
			_tidings: { correction: "It is closed." },
		});
		await world.post(ref, { plain: 2 });
		const [channel] = world.channels;
		await world.redis.zadd(world.keys.story(channel ?? "@lindenford", "digest"), 1, ref);
		await world.redis.hset(world.keys.post("@lindenford", ref), { story: "digest" });
		const kept = await world.publish("b", { url: "https://news.example/other" });
		world.pass(100);
		await world.send("b", { title: "Newer", url: "https://news.example/other" });
		await world.post(kept);
		// What expires by itself is long gone by then.
		for (const key of await world.redis.keys(`${world.keys.root}*`)) {
			if ((await world.redis.ttl(key)) > 0) await world.redis.del(key);
		}
		await world.sweep(forDays(90));
		await world.compact();
		expect(await world.ids()).toEqual(["b"]);
		expect(await inconsistencies(world)).toEqual([]);
		expect(await keysWith(world, [ref])).toEqual([]);
		expect(await keysWith(world, [ref.slice(2)])).toEqual([world.keys.forgotten(ref)]);
	});

	test("keeps nothing else from being forgotten where it can't be forgotten itself", async () => {
		const world = openKeptWorld();
		const ref = await world.publish("a");
		await world.publish("b", { url: "https://news.example/other" });
		await world.redis.hset(world.keys.article(ref), "updatedAt", "long ago");
		world.pass(100);
		await world.sweep(forDays(90));
		expect(await world.ids()).toEqual(["a"]);
	});

	test("is not new when its source sends it again, and stays forgotten when it is withdrawn", async () => {
		const world = openKeptWorld();
		const ref = await world.publish("a", { date_modified: "2026-01-01T10:00:00Z" });
		world.pass(100);
		await world.sweep(forDays(90));
		const before = await namesOf(world);
		for (const item of [
			{},
			{ title: "Another title", date_modified: "2026-04-11T10:00:00Z" },
			"withdrawn",
		] as const) {
			expect(await world.send("a", item)).toMatchObject({ ref, verdict: "forgotten" });
		}
		expect(await namesOf(world)).toEqual(before);
		expect(await world.redis.zcard(world.keys.pending("@lindenford"))).toBe(0);
		expect(await inconsistencies(world)).toEqual([]);
		// What is beside it in the same request is taken.
		expect(await world.send("b", { url: "https://news.example/other" })).toMatchObject({
			verdict: "accepted",
		});
	});

	test("still stands for the one that tells it again: that is not posted by its next version", async () => {
		const world = openKeptWorld();
		await world.publish("a");
		const again = await world.send("b", { url: "https://news.example/bridge/a" }, { name: "wire" });
		expect(again.hold).toBe("duplicate");
		world.pass(60);
		await world.send("b", { url: "https://news.example/bridge/a", title: "Two" }, { name: "wire" });
		world.pass(40);
		await world.sweep(forDays(90));
		expect(await world.ids()).toEqual(["b"]);
		expect(await inconsistencies(world)).toEqual([]);
		const later = { url: "https://news.example/bridge/a", title: "Three" };
		expect(await world.send("b", later, { name: "wire" })).toMatchObject({ hold: "duplicate" });
	});
});

describe("an article is not forgotten", () => {
	test.each<[what: string, begin: (world: KeptWorld) => Promise<unknown>]>([
		[
			"that readers keep",
			async (w) => {
				// It is listed when they save it, and not only once all records are looked through.
				await w.stores.retention.noteSavedListed(w.clock.now);
				await save(w, 7, await w.publish("a"));
			},
		],
		["that is pinned", (w) => w.publish("a", {}, { pin: "pinned" })],
		[
			"of which nobody knows whether it was posted",
			(w) => w.publish("a", {}, { state: "unknown" }),
		],
		["that Telegram refuses", (w) => w.publish("a", {}, { state: "failed" })],
		["that waits to be posted", (w) => w.publish("a", {}, "alone")],
		["that an admin has yet to see", (w) => w.send("a", {}, { trust: "review" })],
		[
			"that is held back as old news",
			async (w) => {
				const { ref } = await w.send(
					"a",
					{ date_published: "2025-01-01T10:00:00Z" },
					{ isFeedLike: true },
				);
				expect(await w.redis.zscore(w.keys.backlog("api"), ref)).not.toBeNull();
			},
		],
		[
			"whose change has yet to be brought to readers",
			async (w) => {
				const ref = await w.publish("a");
				await w.redis.zadd(w.keys.changed, w.clock.now, ref);
			},
		],
		[
			"that readers have in their chats",
			async (w) => {
				const ref = await w.publish("a");
				await w.stores.readers.change(7, w.clock.now, () => ({
					...newReader(w.clock.now),
					ceiling: 5,
				}));
				await w.stores.recipients.offer(
					ref,
					[{ id: 7, why: [{ kind: "alert", id: 1 }] }],
					w.clock.now,
				);
			},
		],
	])("%s", async (_what, begin) => {
		const world = openKeptWorld();
		await begin(world);
		world.pass(100);
		await world.sweep({ ...forDays(90), articles: 0 });
		await world.sweep(forDays(40));
		expect(await world.ids()).toEqual(["a"]);
		expect(await inconsistencies(world)).toEqual([]);
	});

	test("that has changed since", async () => {
		const world = openKeptWorld();
		await world.publish("a");
		world.pass(60);
		await world.post((await world.send("a", { title: "Newer" })).ref);
		world.pass(60);
		await world.sweep(forDays(90));
		expect(await world.ids()).toEqual(["a"]);
	});

	test("within 35 days, however many there are", async () => {
		const world = openKeptWorld();
		await world.publish("a");
		world.pass(34);
		await world.sweep({ articles: 0, articlesMs: DAY_MS });
		expect(await world.ids()).toEqual(["a"]);
		world.pass(2);
		await world.sweep({ articles: 0 });
		expect(await world.ids()).toEqual([]);
	});

	test("any more once nobody keeps it: unsaved, or its reader forgotten", async () => {
		const world = openKeptWorld();
		const [one, two] = [await world.publish("a"), await world.publish("b")];
		await save(world, 7, one);
		await save(world, 8, one, two);
		world.pass(100);
		await save(world, 7);
		await world.sweep(forDays(90));
		expect(await world.ids()).toEqual(["a", "b"]);
		await world.stores.forgetting.forget(8);
		await world.sweep(forDays(90));
		expect(await world.ids()).toEqual([]);
		expect(await inconsistencies(world)).toEqual([]);
	});

	test("when it was saved before there was a list of that, and records are sealed", async () => {
		const world = openKeptWorld({ sealingKeys: [Buffer.alloc(32, 1)] });
		const ref = await world.publish("a");
		await world.publish("b");
		await save(world, 7, ref);
		await world.redis.del(world.keys.saved);
		world.pass(100);
		await world.sweep(forDays(90));
		expect(await world.ids()).toEqual(["a"]);
		expect(await inconsistencies(world)).toEqual([]);
	});

	test("when a reader whose record can't be opened is forgotten, and another keeps it", async () => {
		const world = openKeptWorld({ sealingKeys: [Buffer.alloc(32, 1)] });
		const ref = await world.publish("a");
		await save(world, 7, ref);
		await save(world, 8, ref);
		const { ordinal } = (await world.stores.readers.read(7)) ?? { ordinal: 0 };
		const block = world.keys.readersBlock(ordinal);
		const record = (await world.redis.lindexBuffer(block, ordinal % 64)) ?? Buffer.alloc(0);
		record.fill(0, 5);
		await world.redis.lset(block, ordinal % 64, record);
		await world.stores.forgetting.forget(7);
		expect(await world.redis.zrange(world.keys.saved, "0", "-1")).toEqual([`${ref} 1`]);
	});
});

describe("by count", () => {
	test("those go first that have not changed for the longest, and no more than there are too many", async () => {
		const world = openKeptWorld();
		for (const id of ["a", "b", "c", "d", "e"]) {
			await world.publish(id);
			world.pass(1);
		}
		world.pass(40);
		await world.post((await world.send("a", { title: "Newer" })).ref);
		await world.sweep({ articles: 3 });
		expect(await world.ids()).toEqual(["a", "d", "e"]);
	});

	test("what nobody may forget counts, and the next one goes instead", async () => {
		const world = openKeptWorld();
		await save(world, 7, await world.publish("a"));
		await world.publish("b");
		await world.publish("c");
		world.pass(40);
		await world.sweep({ articles: 2 });
		expect(await world.ids()).toHaveLength(2);
		expect(await world.ids()).toContain("a");
	});
});

describe("sweeping", () => {
	test("goes on where another process died, which was in no step", async () => {
		const world = openKeptWorld();
		for (let n = 0; n < 120; n++)
			await world.publish(`a${n}`, { url: `https://news.example/${n}` });
		world.pass(100);
		const dead = world.sweeper(forDays(90));
		await dead.step();
		const left = (await world.ids()).length;
		expect(left).toBe(70);
		expect(await inconsistencies(world)).toEqual([]);
		// Its lease is its own for a minute.
		const next = world.sweeper(forDays(90));
		await next.step();
		expect(await world.ids()).toHaveLength(70);
		await world.redis.del(world.keys.duty("retention"));
		for (let step = 0; step < 3; step++) await next.step();
		expect(await world.ids()).toEqual([]);
		expect(await inconsistencies(world)).toEqual([]);
	});

	test("by several at once forgets each once", async () => {
		const world = openKeptWorld();
		const refs: string[] = [];
		for (let n = 0; n < 20; n++)
			refs.push(await world.publish(`a${n}`, { url: `https://news.example/${n}` }));
		world.pass(100);
		const { now } = world.clock;
		const outcomes = await Promise.all(
			[1, 2, 3].flatMap(() =>
				refs.map((ref) => world.stores.retention.forget(ref, now - 90 * DAY_MS, now)),
			),
		);
		expect(new Set(outcomes)).toEqual(new Set(["forgotten"]));
		expect(await world.redis.hget(world.keys.search.head, "live")).toBe("0");
		expect(await inconsistencies(world)).toEqual([]);
	});

	test("makes room in a Redis that is full", async () => {
		const { url } = await startPrivateStore();
		const world = openKeptWorld({ url });
		for (let n = 0; n < 30; n++) await world.publish(`a${n}`, { url: `https://news.example/${n}` });
		world.pass(100);
		await world.redis.set(world.keys.savedListed, 1);
		await world.redis.config("SET", "maxmemory", "1");
		await expect(world.send("b", {})).rejects.toThrow("OOM");
		await world.sweep(forDays(90));
		expect(await world.ids()).toEqual([]);
		expect(await inconsistencies(world)).toEqual([]);
	});
});

test("after any number of sweeps, whatever happens in between, every list names what is there", async () => {
	for (const seed of [1, 2]) {
		const { wrong, forgotten } = await wander(seed);
		expect(wrong, `seed ${seed}`).toEqual([]);
		expect(forgotten, `seed ${seed}`).toBeGreaterThan(5);
	}
}, 180_000);

/** A year of a newsroom, in steps that a seed decides on: what was found wrong in it, and how many were forgotten. */
async function wander(seed: number): Promise<{ wrong: string[]; forgotten: number }> {
	let state = seed * 2_654_435_761;
	const random = (below: number) => {
		state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e3779b9) >>> 0;
		return state % below;
	};
	const world = openKeptWorld({ channels: ["@lindenford", "@football"] });
	const { redis, keys, stores, clock } = world;
	const forgotten = new Set<string>();
	const known: string[] = [];
	let offers: { ref: string; at: number; id: number }[] = [];
	const wrong: string[] = [];
	const judge = ({ ref, verdict }: { ref: string; verdict: string }) => {
		if ((verdict === "forgotten") !== forgotten.has(ref)) wrong.push(`${ref} counts as ${verdict}`);
	};
	const some = () => known[random(Math.max(1, known.length))];
	for (let step = 0; step < 100; step++) {
		const what = random(12);
		const id = some();
		if (what < 4 || id === undefined) {
			const next = `n${seed}-${step}`;
			const shape = [
				{},
				{ _tidings: { story: { id: `s${random(3)}`, title: "Story" } } },
				{ _tidings: { correction: "No." } },
			];
			const trust = random(8) === 0 ? "review" : "publish";
			const left = [{}, {}, {}, { pin: "pinned" }, { state: "failed" }, "alone"] as const;
			const { ref } = await world.send(
				next,
				{ url: `https://news.example/${random(60)}`, ...shape[random(3)] },
				{ trust },
			);
			await world.post(ref, left[random(left.length)]);
			known.push(next);
		} else if (what === 4) {
			const decision = await world.send(id, {
				title: `Version ${step}`,
				url: `https://news.example/${step}`,
			});
			judge(decision);
			await world.post(decision.ref);
		} else if (what === 5) {
			const decision = await world.send(id, "withdrawn");
			judge(decision);
			await world.post(decision.ref);
		} else if (what === 6) {
			const ref = world.refOf(id);
			if ((await stores.articles.read(ref)) !== undefined) await save(world, 1 + random(4), ref);
		} else if (what === 7) {
			await stores.forgetting.forget(1 + random(4));
		} else if (what === 8) {
			const ref = world.refOf(id);
			if (forgotten.has(ref)) continue;
			await save(world, 5);
			await stores.recipients.offer(ref, [{ id: 5, why: [{ kind: "alert", id: 1 }] }], clock.now);
			offers.push({ ref, at: clock.now, id: 5 });
		} else if (what === 9) {
			await world.compact();
		} else {
			world.pass(1 + random(40));
			// Redis' own clock stands still: what has expired by now is taken out here.
			for (const { ref, at, id: reader } of offers) {
				if (clock.now - at < RECEIVED_MEMORY_MS) continue;
				await redis.del(keys.recipients(ref));
				await redis.zrem(keys.outbox, `${reader} ${ref}`);
				await redis.zrem(keys.received(reader), ref);
			}
			offers = offers.filter(({ at }) => clock.now - at < RECEIVED_MEMORY_MS);
			const before = new Set(await redis.zrange(keys.articles(), "0", "-1"));
			await world.sweep(
				[forDays(60), { articles: 10 }, { articles: 5, ...forDays(45) }][random(3)] ?? {},
			);
			const after = new Set(await redis.zrange(keys.articles(), "0", "-1"));
			for (const ref of before) if (!after.has(ref)) forgotten.add(ref);
		}
		wrong.push(...(await inconsistencies(world)).map((one) => `step ${step}: ${one}`));
	}
	return { wrong, forgotten: forgotten.size };
}
