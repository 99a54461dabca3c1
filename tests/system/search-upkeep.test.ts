import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/article/query.ts";
import { createLogger } from "../../src/logger.ts";
import { type Asked, createSearch, type Search } from "../../src/search/search.ts";
import { compactionFor, createUpkeep } from "../../src/search/upkeep.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createSearchCompaction } from "../../src/store/search-compaction.ts";
import { createSearchIndex } from "../../src/store/search-index.ts";
import { startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const everything = { offset: 0, count: 500 };
const anywhere = { topics: [], sources: [], from: undefined, to: undefined };

/** Articles that stand, of which nothing has come into the index yet, and what keeps it in order. */
async function startUpkeep() {
	const clock = { at: Date.parse("2026-11-01T12:00:00Z") };
	const now = () => clock.at;
	const finding = await startFinding({ now });
	const { redis, stores } = finding;
	const keys = createKeys(`test-${randomUUID()}`);
	const index = createSearchIndex({ redis, keys });
	const compaction = createSearchCompaction({ redis, keys });
	let topics: readonly string[] = ["bridges"];
	const search = createSearch({
		index,
		published: stores.published,
		catalogue: async () => ({ ...finding.catalogue, of: () => [...topics] }),
		now,
	});
	const noted: string[] = [];
	const failing = new Set<string>();
	const errors: string[] = [];
	const note = async (ref: string) => {
		noted.push(ref);
		if (failing.has(ref)) throw new Error("no luck");
		return search.note(ref);
	};
	/** One process' upkeep, as each has one. */
	const start = (more: { note?: Search["note"] } = {}) =>
		createUpkeep({
			index,
			compaction,
			leases: stores.leases,
			published: stores.published,
			search: { note, ...more },
			topics: () => topics,
			logger: createLogger({ level: "error", destination: { write: (line) => errors.push(line) } }),
			now,
		});
	const upkeep = start();

	const find = async (more: Partial<Asked> = {}) => {
		const query = readQuery("bridge");
		if ("mistake" in query) throw new Error(query.mistake);
		return search.find({ ...anywhere, query, ...more }, everything);
	};
	return {
		...finding,
		clock,
		index,
		search,
		start,
		upkeep,
		find,
		failing,
		errors,
		/** The newsroom file is read anew. */
		rename(slugs: readonly string[]) {
			topics = slugs;
		},
		/** Publishes so many, each a minute after the one before. */
		async publishMany(count: number): Promise<string[]> {
			const refs: string[] = [];
			for (let number = 0; number < count; number++) {
				clock.at += MINUTE_MS;
				refs.push(...(await finding.publish(article(`a${number}`, { title: "Bridge", tags: [] }))));
			}
			return refs;
		},
		/** What was looked at since it was asked last, in its order. */
		taken: () => noted.splice(0),
		/** Works as long as there is something due, as the jobs do, but not for ever. */
		async work(): Promise<number> {
			let runs = 0;
			while (await upkeep.isDue()) {
				await upkeep.run();
				runs++;
				if (runs === 20) throw new Error("It never rests.");
			}
			return runs;
		},
	};
}

describe("the sweep", () => {
	test("brings in what never came into the index, the newest first, a part at a time", async () => {
		const { publishMany, upkeep, find, taken, work } = await startUpkeep();
		const refs = await publishMany(120);
		expect((await find()).refs).toEqual([]);
		const newest = refs.toReversed();
		expect(await upkeep.isDue()).toBe(true);
		await upkeep.run();
		expect(taken()).toEqual(newest.slice(0, 50));
		expect((await find()).total).toBe(50);
		await upkeep.run();
		expect(taken()).toEqual(newest.slice(50, 100));
		await work();
		expect(taken()).toEqual(newest.slice(100));
		expect([...(await find()).refs].toSorted()).toEqual(refs.toSorted());
	});

	test("rests for six hours when it is through, and then looks at all of them again", async () => {
		const { publishMany, clock, index, upkeep, taken, work } = await startUpkeep();
		const refs = await publishMany(60);
		await work();
		expect(taken()).toHaveLength(60);
		const head = await index.head();
		clock.at += 6 * HOUR_MS - 1;
		expect(await upkeep.isDue()).toBe(false);
		await upkeep.run();
		expect(taken()).toEqual([]);
		clock.at += 1;
		await work();
		expect(taken()).toEqual(refs.toReversed());
		// Nothing has changed: nothing is written.
		expect(await index.head()).toEqual(head);
	});

	test("rests where there is nothing, and with exactly as many as it takes at a time", async () => {
		const { publishMany, clock, taken, work } = await startUpkeep();
		expect(await work()).toBe(1);
		await publishMany(50);
		clock.at += 6 * HOUR_MS;
		await work();
		expect(taken()).toHaveLength(50);
		expect(await work()).toBe(0);
	});

	test("goes on at once as long as something is put right, and by and by where all is well", async () => {
		const { publishMany, clock, upkeep, work } = await startUpkeep();
		await publishMany(60);
		expect([await upkeep.run(), await upkeep.run(), await upkeep.run()]).toEqual([
			true,
			true,
			false,
		]);
		await work();
		clock.at += 6 * HOUR_MS;
		expect(await upkeep.run()).toBe(false);
	});

	test("is one process' work at a time, and another's when that has ended", async () => {
		const { publishMany, start, upkeep, taken } = await startUpkeep();
		const refs = await publishMany(60);
		const other = start();
		await upkeep.run();
		expect(taken()).toEqual(refs.toReversed().slice(0, 50));
		expect(await other.isDue()).toBe(true);
		expect(await other.run()).toBe(false);
		expect(taken()).toEqual([]);
		upkeep.end();
		expect(await upkeep.run()).toBe(false);
		expect(taken()).toEqual([]);
	});

	// Fails as long as those that were seen are not forgotten then.
	test("begins anew when the topics are others, in the midst of it or at rest", async () => {
		const { publishMany, find, rename, upkeep, taken, work } = await startUpkeep();
		const refs = await publishMany(60);
		await upkeep.run();
		expect(taken()).toHaveLength(50);
		rename(["rivers"]);
		await upkeep.run();
		expect(taken()).toEqual(refs.toReversed().slice(0, 50));
		await work();
		expect((await find({ topics: ["rivers"] })).total).toBe(60);
		expect((await find({ topics: ["bridges"] })).total).toBe(0);
		expect(await upkeep.isDue()).toBe(false);
		rename(["bridges", "rivers"]);
		expect(await upkeep.isDue()).toBe(true);
		await work();
		expect((await find({ topics: ["bridges"] })).total).toBe(60);
		expect((await find()).total).toBe(60);
	});

	test("goes on where one article fails, says so, and tries it again the next time", async () => {
		const { publishMany, clock, failing, errors, find, work } = await startUpkeep();
		const refs = await publishMany(3);
		failing.add(refs[1] ?? "");
		await work();
		expect((await find()).total).toBe(2);
		expect(errors).toHaveLength(1);
		expect(JSON.parse(errors[0] ?? "{}")).toMatchObject({ ref: refs[1] });
		failing.clear();
		clock.at += 6 * HOUR_MS;
		await work();
		expect((await find()).total).toBe(3);
	});

	test("looks at all of those that were posted at one moment", async () => {
		const { publish, find, work } = await startUpkeep();
		const same = Array.from({ length: 70 }, (_, index) =>
			article(`a${index}`, { title: "Bridge", tags: [] }),
		);
		await publish(...same);
		await work();
		expect((await find()).total).toBe(70);
	});

	test("goes on where the last of a part is withdrawn meanwhile", async () => {
		const { publishMany, withdraw, sync, start, search, find } = await startUpkeep();
		await publishMany(60);
		let isFirst = true;
		const upkeep = start({
			async note(ref) {
				if (isFirst) {
					isFirst = false;
					// Of sixty, the last of the first fifty.
					await withdraw("a10");
					await sync();
				}
				return search.note(ref);
			},
		});
		for (let run = 0; run < 3; run++) await upkeep.run();
		expect((await find()).total).toBe(59);
	});
});

describe("the compaction", () => {
	/** Has so many articles in the index, each of which was changed so often. */
	async function startChanged(count: number, changes: number) {
		const kept = await startUpkeep();
		await kept.publishMany(count);
		await kept.work();
		await change(kept, count, changes);
		return kept;
	}

	async function change(
		{ publish, search }: Awaited<ReturnType<typeof startUpkeep>>,
		count: number,
		changes: number,
	): Promise<void> {
		for (let version = 1; version <= changes; version++) {
			for (let number = 0; number < count; number++) {
				const title = `Bridge ${version} of ${Math.random()}`;
				const refs = await publish(article(`a${number}`, { title, tags: [] }));
				await search.note(refs[0] ?? "");
			}
		}
	}

	test("is done where it never was and something is dead, and not where nothing is", async () => {
		const kept = await startUpkeep();
		const { clock, index, publishMany, find, upkeep, work } = kept;
		await publishMany(2);
		await work();
		clock.at += 6 * HOUR_MS;
		await work();
		const { epoch, compactedAt } = await index.head();
		expect(compactedAt).toBe(0);
		await change(kept, 1, 1);
		expect(await index.deadBytes()).toBe(4);
		expect(await upkeep.isDue()).toBe(true);
		await upkeep.run();
		const head = await index.head();
		expect(head.compactedAt).toBe(clock.at);
		expect(head.epoch).not.toBe(epoch);
		expect(await index.deadBytes()).toBe(0);
		expect(await upkeep.isDue()).toBe(false);
		expect((await find()).total).toBe(2);
	});

	test("is done a day after the last one where one article is dead, and no sooner", async () => {
		const kept = await startChanged(2, 1);
		const { clock, index, upkeep, work } = kept;
		await work();
		const first = clock.at;
		expect((await index.head()).compactedAt).toBe(first);
		await change(kept, 1, 1);
		clock.at = first + DAY_MS;
		await work();
		expect((await index.head()).compactedAt).toBe(first);
		clock.at += 1;
		expect(await upkeep.isDue()).toBe(true);
		await upkeep.run();
		const second = clock.at;
		expect((await index.head()).compactedAt).toBe(second);
		// Nothing is dead any more: however long it is ago, there is nothing to do.
		clock.at += 10 * DAY_MS;
		await work();
		expect((await index.head()).compactedAt).toBe(second);
	});

	test("is done where the clock has gone back, too", async () => {
		const kept = await startChanged(1, 1);
		const { clock, index, work } = kept;
		await work();
		await change(kept, 1, 1);
		clock.at -= 2 * DAY_MS;
		await work();
		expect((await index.head()).compactedAt).toBe(clock.at);
	});
});

test.each([
	{ dead: 0, live: 0, grown: 0, days: 9, why: undefined },
	{ dead: 1, live: 500, grown: 1, days: 1.1, why: "dead" },
	{ dead: 1, live: 500, grown: 1, days: 1, why: undefined },
	{ dead: 1, live: 500, grown: 1, days: -1.1, why: "dead" },
	{ dead: 999, live: 100, grown: 999, days: 0, why: undefined },
	{ dead: 1000, live: 100, grown: 1000, days: 0, why: "dead" },
	{ dead: 1000, live: 10_000, grown: 1000, days: 0, why: "dead" },
	{ dead: 1000, live: 10_001, grown: 1000, days: 0, why: undefined },
	{ dead: 0, live: 10_000, grown: 5000, days: 9, why: "room" },
	{ dead: 0, live: 10_001, grown: 5000, days: 9, why: undefined },
	{ dead: 0, live: 4999, grown: 4999, days: 9, why: undefined },
	{ dead: 3000, live: 3000, grown: 6000, days: 9, why: "room" },
])(
	"with $dead dead and $live alive, $grown of which are new, after $days days it is compacted for $why",
	({ dead, live, grown, days, why }) => {
		const compactedAt = 100 * DAY_MS;
		const next = 20_000;
		const head = {
			epoch: "",
			languages: [],
			lengths: [],
			compactions: 0,
			isCompacting: false,
			live,
			next,
			compactedAt,
			compactedNext: next - grown,
		};
		expect(compactionFor(head, 4 * dead, compactedAt + days * DAY_MS)).toBe(why);
	},
);
