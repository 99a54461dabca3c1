import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readQuery, type Query } from "../../src/article/query.ts";
import { compact } from "../../src/search/compact.ts";
import { createMemory } from "../../src/search/memory.ts";
import { ordinalOf, readPostings } from "../../src/search/postings.ts";
import { createRanking } from "../../src/search/ranking.ts";
import { createSearch } from "../../src/search/search.ts";
import { createKeys, type Keys } from "../../src/store/keys.ts";
import { createSearchCompaction } from "../../src/store/search-compaction.ts";
import { createSearchIndex } from "../../src/store/search-index.ts";
import { type Finding, startFinding } from "../support/finding.ts";
import { article, openRedis, until } from "../support/newsroom.ts";

const anywhere = { topics: [], sources: [], from: undefined, to: undefined };
const everything = { offset: 0, count: 500 };

function query(text: string): Query {
	const read = readQuery(text);
	if ("mistake" in read) throw new Error(read.mistake);
	return read;
}

/** A word of letters for each number, and of no other: `zabc` for 12. */
const wordFor = (...numbers: number[]) =>
	`z${numbers.map((one) => String(one).replace(/\d/g, (digit) => "bcdfghjkmp".charAt(Number(digit)))).join("x")}z`;
const titled = (id: string, title: string) =>
	article(id, { title, summary: "", tags: [], language: "en" });

/** Another process over the same Redis, which knows nothing yet. */
function startProcess({ stores, catalogue }: Finding, keys: Keys, now: () => number = Date.now) {
	const redis = openRedis();
	const index = createSearchIndex({ redis, keys });
	const memory = createMemory(index);
	return {
		index,
		memory,
		ranking: createRanking({ index, memory, now }),
		search: createSearch({
			index,
			published: stores.published,
			catalogue: async () => catalogue,
			now,
		}),
		compaction: createSearchCompaction({ redis, keys }),
	};
}

const inAnyOrder = (refs: readonly string[]) => [...refs].toSorted();

describe("while articles come, change and go", () => {
	const ARTICLES = 15;
	const WRITERS = 20;
	const CHANGES = 2;
	/** After so many changes it is compacted, by two at the same time. */
	const COMPACTED_EACH = 4;

	test("each is found once by its newest words, and by no others, whoever reads and compacts meanwhile", async () => {
		const finding = await startFinding();
		const { keys, publish, withdraw, sync, stores } = finding;
		const processes = Array.from({ length: 4 }, () => startProcess(finding, keys));
		const ids = Array.from({ length: ARTICLES }, (_, index) => `a${index}`);
		const refs = await publish(
			...ids.map((id, index) => titled(id, `Bridge ${wordFor(index, 0)}`)),
		);
		const untouched = await publish(
			...["u1", "u2", "u3"].map((id) => titled(id, "Bridge that stands")),
		);
		const versions = ids.map(() => 0);
		const withdrawn = new Set<number>();
		// One sender has one order; what is to be raced is the index.
		const turns = ids.map((): Promise<void> => Promise.resolve());
		const oneAtATime = async (index: number, work: () => Promise<void>) => {
			const turn = (turns[index] ?? Promise.resolve()).then(work);
			turns[index] = turn.catch(() => undefined);
			await turn;
		};
		const race = { isOver: false };
		let changes = 0;
		let searches = 0;
		let compactions = 0;

		async function write(writer: number): Promise<void> {
			for (let change = 0; change < CHANGES; change++) {
				const index = (writer * 7 + change * 11) % ARTICLES;
				const ref = refs[index] ?? "";
				await oneAtATime(index, async () => {
					if ((writer + change) % 9 === 0) {
						withdrawn.add(index);
						await withdraw(`a${index}`);
						await sync();
					} else if (!withdrawn.has(index)) {
						const version = (versions[index] ?? 0) + 1;
						versions[index] = version;
						await publish(titled(`a${index}`, `Bridge ${wordFor(index, version)}`));
					}
				});
				changes++;
				await Promise.all([
					...processes.map(async ({ search }) => search.note(ref)),
					...(changes % COMPACTED_EACH === 0 ? [compactTwice()] : []),
				]);
			}
		}
		async function read(reader: number): Promise<void> {
			const { search } = processes[reader % processes.length] ?? finding;
			while (!race.isOver) {
				for (const typed of ["bridge", undefined]) {
					const asked = { ...anywhere, query: query("bridge"), typed };
					const found = await search.find(asked, everything);
					expect(inAnyOrder([...new Set(found.refs)])).toEqual(inAnyOrder(found.refs));
					expect([...refs, ...untouched]).toEqual(expect.arrayContaining([...found.refs]));
					expect(found.refs).toEqual(expect.arrayContaining(untouched));
				}
				searches++;
			}
		}
		async function compactTwice(): Promise<void> {
			const done = await Promise.all(
				processes
					.slice(0, 2)
					.map(async ({ compaction }) =>
						compact(compaction, { now: Date.now(), isTrimming: false }),
					),
			);
			compactions += done.filter(Boolean).length;
		}

		const writing = Promise.all(
			Array.from({ length: WRITERS }, async (_, writer) => write(writer)),
		).finally(() => {
			race.isOver = true;
		});
		await Promise.all([writing, ...Array.from({ length: 5 }, async (_, reader) => read(reader))]);
		expect(searches).toBeGreaterThan(5);
		expect(compactions).toBeGreaterThan(0);
		expect(withdrawn.size).toBeGreaterThan(0);
		expect(withdrawn.size).toBeLessThan(ARTICLES);

		const standing = [...untouched, ...refs.filter((_, index) => !withdrawn.has(index))];
		const late = startProcess(finding, keys);
		async function check(when: string): Promise<void> {
			for (const { search } of [finding, ...processes, late]) {
				const all = await search.find({ ...anywhere, query: query("bridge") }, everything);
				expect(inAnyOrder(all.refs), when).toEqual(inAnyOrder(standing));
				expect(all.total, when).toBe(standing.length);
			}
			for (const [index, ref] of refs.entries()) {
				for (let version = 0; version <= (versions[index] ?? 0); version++) {
					const isNewest = version === versions[index] && !withdrawn.has(index);
					const word = wordFor(index, version);
					const found = await late.search.find({ ...anywhere, query: query(word) }, everything);
					expect(found, `${word} ${when}`).toMatchObject({
						refs: isNewest ? [ref] : [],
						total: isNewest ? 1 : 0,
					});
				}
			}
			expect(await stores.searchIndex.head()).toMatchObject({ live: standing.length });
		}
		await check("after all");
		expect(await compact(late.compaction, { now: Date.now(), isTrimming: false })).toBe(true);
		await check("after a last compaction");
		expect(await stores.searchIndex.deadBytes()).toBe(0);
		// Of what was withdrawn and replaced no word is left.
		const words = await finding.redis.keys(keys.word("en:z*"));
		expect(inAnyOrder(words)).toEqual(
			inAnyOrder(
				refs.flatMap((_, index) =>
					withdrawn.has(index) ? [] : [keys.word(`en:${wordFor(index, versions[index] ?? 0)}`)],
				),
			),
		);
	});

	test("as many as come at the same time are all in the index", async () => {
		const finding = await startFinding();
		const refs = await finding.publish(
			...Array.from({ length: 60 }, (_, index) => titled(`a${index}`, `Bridge ${wordFor(index)}`)),
		);
		const keys = createKeys(`test-${randomUUID()}`);
		const processes = Array.from({ length: 4 }, () => startProcess(finding, keys));
		// Each by two processes.
		await Promise.all(
			refs.flatMap((ref, index) =>
				[index, index + 1].map(async (one) => processes[one % 4]?.search.note(ref)),
			),
		);
		for (const { search } of processes) {
			const found = await search.find({ ...anywhere, query: query("bridge") }, everything);
			expect(inAnyOrder(found.refs)).toEqual(inAnyOrder(refs));
			expect(found.total).toBe(60);
		}
		expect(await processes[0]?.index.head()).toMatchObject({ live: 60, next: 60 });
	});

	test("a word that comes back while the last article with it is swept out can be mistyped", async () => {
		const finding = await startFinding();
		const { publish, withdraw, sync, search, stores } = finding;
		await publish(titled("a", "Bridge"));
		await withdraw("a");
		await sync();
		const store = stores.searchCompaction;
		let isFirst = true;
		const racing: typeof store = {
			...store,
			async write(id, lists) {
				const written = await store.write(id, lists);
				if (isFirst) {
					isFirst = false;
					await publish(titled("b", "Bridge"));
				}
				return written;
			},
		};
		expect(await compact(racing, { now: 0, isTrimming: false })).toBe(true);
		expect(isFirst).toBe(false);
		expect(await search.suggest(query("brigde"))).toBe("bridge");
		// From then on, too.
		expect(await compact(store, { now: 0, isTrimming: false })).toBe(true);
		expect(await search.suggest(query("brigde"))).toBe("bridge");
	});

	// Fails as long as a write does not notice that a compaction began since it was looked which spellings there are.
	test("a word that comes back when the last article with it has just been swept out can be mistyped", async () => {
		const finding = await startFinding();
		const { publish, stores, catalogue } = finding;
		const keys = createKeys(`test-${randomUUID()}`);
		const { index, compaction } = startProcess(finding, keys);
		let isToCompact = false;
		const search = createSearch({
			index,
			published: stores.published,
			async catalogue() {
				// By now it has looked which spellings there are, and it has not written yet.
				if (isToCompact) {
					expect(await compact(compaction, { now: 1, isTrimming: false })).toBe(true);
				}
				isToCompact = false;
				return catalogue;
			},
			now: Date.now,
		});
		for (const title of ["Bridge", "Ferry"]) {
			const [ref = ""] = await publish(titled("a", title));
			await search.note(ref);
		}
		const [ref = ""] = await publish(titled("a", "Bridge"));
		isToCompact = true;
		await search.note(ref);
		expect(isToCompact).toBe(false);
		expect(await search.find({ ...anywhere, query: query("bridge") }, everything)).toMatchObject({
			refs: [ref],
			total: 1,
		});
		expect(await search.suggest(query("brigde"))).toBe("bridge");
	});
});

describe("another process", () => {
	test("finds at once what is new, and no more what is gone, across compactions", async () => {
		const finding = await startFinding();
		const { keys, publish, withdraw, sync, stores } = finding;
		const { ranking, index } = startProcess(finding, keys);
		const question = {
			...anywhere,
			isStrict: false,
			isSimilarWelcome: false,
			isTimeless: true,
		};
		const found = async (text: string, typed?: string) => {
			const asked = { ...question, query: query(text), typed };
			return index.refs((await ranking.rank(asked, 100)).fitting);
		};
		const foundTyping = async (word: string) => found(word.slice(0, -1), word.slice(0, -1));
		expect(await found("bridge")).toEqual([]);
		const epochs = new Set();
		for (let round = 0; round < 4; round++) {
			const [a = "", b = ""] = await publish(
				titled("a", `Bridge ${wordFor(round, 1)}`),
				titled("b", `Bridges ${wordFor(round, 2)}`),
			);
			expect(inAnyOrder(await found("bridge"))).toEqual(inAnyOrder([a, b]));
			expect(await foundTyping(wordFor(round, 1))).toEqual([a]);
			expect(await found(wordFor(round - 1, 1))).toEqual([]);
			expect(await compact(stores.searchCompaction, { now: round, isTrimming: false })).toBe(true);
			expect(inAnyOrder(await found("bridge"))).toEqual(inAnyOrder([a, b]));
			expect(await foundTyping(wordFor(round, 2))).toEqual([b]);
			await withdraw("b");
			await sync();
			expect(await found("bridge")).toEqual([a]);
			await compact(stores.searchCompaction, { now: round, isTrimming: round % 2 === 1 });
			expect(await found("bridge")).toEqual([a]);
			epochs.add((await stores.searchIndex.head()).epoch);
		}
		expect(epochs.size).toBe(4);
	});

	test("finds an article in a language that none came in before", async () => {
		const finding = await startFinding();
		const { ranking, index } = startProcess(finding, finding.keys);
		const ask = async (text: string) => {
			const asked = { ...anywhere, query: query(text), isStrict: false, isSimilarWelcome: false };
			const { fitting } = await ranking.rank({ ...asked, typed: undefined, isTimeless: true }, 10);
			return index.refs(fitting);
		};
		await finding.publish(titled("a", "Bridge"));
		expect(await ask("Brücken")).toEqual([]);
		const refs = await finding.publish(article("b", { title: "Brücke", language: "de" }));
		expect(await ask("Brücken")).toEqual(refs);
	});

	test("that reads lists while another compacts them knows what is dead in them", async () => {
		const finding = await startFinding();
		const { keys, publish, stores } = finding;
		const { index } = startProcess(finding, keys);
		let isFirst = true;
		const memory = createMemory({
			async look(lists, window, known) {
				const found = await index.look(lists, window, known);
				// Between its reading and whoever asked for it, everything is written anew.
				if (lists.length > 0 && isFirst) {
					isFirst = false;
					await publish(titled("a", "Ferry"), titled("b", "Bridge"));
					expect(await compact(stores.searchCompaction, { now: 1, isTrimming: false })).toBe(true);
					await memory.look([], 0);
				}
				return found;
			},
		});
		await publish(titled("a", "Bridge"));
		await memory.look([], 0);
		const { ends } = await memory.look(["en:bridg"], 1000);
		const ordinals = ends.flatMap(({ bytes }) => Array.from(readPostings(bytes), ordinalOf));
		expect(ordinals.filter((ordinal) => !memory.isGone(ordinal))).toEqual([2]);
		expect(isFirst).toBe(false);
	});

	// Fails as long as a memory is empty between two states of the index.
	test("that learns of a compaction while it works out an answer leaves nothing out of it", async () => {
		const finding = await startFinding();
		const { keys, publish, stores } = finding;
		const { index } = startProcess(finding, keys);
		const held: (() => void)[] = [];
		let isHolding = false;
		const slow: typeof index = {
			...index,
			async look(...asked) {
				const found = await index.look(...asked);
				if (isHolding) await new Promise<void>((go) => held.push(go));
				return found;
			},
		};
		const memory = createMemory(slow);
		const ranking = createRanking({ index: slow, memory, now: Date.now });
		const refs = await publish(titled("a", "Bridge"), titled("b", "Bridge"));
		await publish(titled("a", "Bridges"));
		await memory.look([], 0);
		isHolding = true;
		const asked = { ...anywhere, isStrict: false, isSimilarWelcome: false, typed: undefined };
		const ranked = ranking.rank({ ...asked, query: query("bridge"), isTimeless: true }, 10);
		await until(() => held.length === 1, "the answer");
		expect(await compact(stores.searchCompaction, { now: 1, isTrimming: false })).toBe(true);
		const looked = memory.look([], 0);
		await until(() => held.length === 2, "the news");
		isHolding = false;
		// Both come in at the same time.
		for (const go of held) go();
		const { fitting } = await ranked;
		await looked;
		expect(inAnyOrder(await index.refs(fitting))).toEqual(inAnyOrder(refs));
	});
});

describe("where Redis has lost what a living process knows", () => {
	/** Everything of the newsroom, as Redis would have it from its disk. */
	async function saved({ redis, keys }: Finding) {
		const all = await redis.keys(keys.word("").replace("word:", "*"));
		return Promise.all(all.map(async (key) => ({ key, bytes: await redis.dumpBuffer(key) })));
	}
	async function lose(finding: Finding, back: Awaited<ReturnType<typeof saved>>): Promise<void> {
		const { redis } = finding;
		const all = await saved(finding);
		const multi = redis.multi();
		for (const { key } of all) multi.del(key);
		for (const { key, bytes } of back) if (bytes !== null) multi.restore(key, 0, bytes);
		expect((await multi.exec())?.every(([error]) => error === null)).toBe(true);
	}
	const find = async ({ search }: Pick<Finding, "search">, text: string, to?: number) =>
		search.find({ ...anywhere, to, query: query(text) }, everything);

	test("everything, it begins anew with what comes", async () => {
		const finding = await startFinding();
		const { publish } = finding;
		await publish(titled("a", "Bridge"));
		await publish(titled("a", "Bridges"), titled("b", "Bridge"));
		await publish(titled("b", "Bridge again"));
		expect((await find(finding, "bridge")).total).toBe(2);
		await lose(finding, []);
		expect((await find(finding, "bridge")).refs).toEqual([]);
		const refs = await publish(titled("c", "Bridge"), titled("d", "Ferry"));
		expect(await find(finding, "bridge")).toMatchObject({ refs: [refs[0]], total: 1 });
		expect(await finding.search.suggest(query("fery"))).toBe("ferry");
	});

	test("the last of it, it finds what takes the place of that, by its own time", async () => {
		const clock = { at: Date.parse("2026-11-01T12:00:00Z") };
		const finding = await startFinding({ now: () => clock.at });
		const { publish } = finding;
		const [a = ""] = await publish(titled("a", "Bridge"));
		const back = await saved(finding);
		await publish(titled("b", "Bridge"), titled("c", "Bridge"));
		await publish(titled("b", "Bridges"));
		expect((await find(finding, "bridge")).total).toBe(3);
		await lose(finding, back);
		expect(await find(finding, "bridge")).toMatchObject({ refs: [a], total: 1 });
		clock.at += 1000 * 3600;
		const [d = ""] = await publish(titled("d", "Bridge"));
		expect(inAnyOrder((await find(finding, "bridge")).refs)).toEqual(inAnyOrder([a, d]));
		expect(await find(finding, "bridge", clock.at)).toMatchObject({ refs: [a], total: 1 });
	});
});
