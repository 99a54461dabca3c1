import { describe, expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { readQuery, type Query } from "../../src/article/query.ts";
import { ordinalOf, readPostings } from "../../src/search/postings.ts";
import { createSearchIndex } from "../../src/store/search-index.ts";
import { startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

function query(text: string): Query {
	const read = readQuery(text);
	if ("mistake" in read) throw new Error(read.mistake);
	return read;
}

const anywhere = { topics: [], sources: [], from: undefined, to: undefined };

describe("the index", () => {
	test("has each article once, however often and by however many it is noted", async () => {
		const { publish, search, stores, sync } = await startFinding();
		const [ref = ""] = await publish(article("a", { title: "Ancient pier", tags: [] }));
		const before = await stores.searchIndex.head();
		expect(before).toMatchObject({ next: 1, live: 1, languages: [""] });
		await Promise.all(Array.from({ length: 8 }, async () => search.note(ref)));
		expect(await stores.searchIndex.head()).toEqual(before);
		await publish(article("a", { title: "New tram", tags: [] }), article("b", { title: "Tram" }));
		await Promise.all(Array.from({ length: 8 }, async () => search.note(ref)));
		await sync();
		expect(await stores.searchIndex.head()).toMatchObject({ next: 3, live: 2 });
		const page = { offset: 0, count: 10 };
		for (const [text, total] of [
			["=ancient", 0],
			["ancient", 0],
			["tram", 2],
		] as const) {
			expect((await search.find({ ...anywhere, query: query(text) }, page)).total, text).toBe(
				total,
			);
		}
	});

	test("takes nothing from whoever has read an article before somebody else changed it", async () => {
		const { redis, keys } = await startFinding();
		const index = createSearchIndex({ redis, keys });
		const ref = articleRef("api", "r");
		const entry = (word: string) => ({
			postedAt: 5000,
			language: "en",
			terms: new Map([[`en:${word}`, 7]]),
			text: Buffer.from("text"),
			lengths: [1, 0, 0, 0],
			spellings: `en:${word}\n`,
			compactions: 0,
			mark: word,
		});
		const found = async (word: string) => {
			const known = { times: 0, dead: 0, spellings: 0 };
			const { ends, dead } = await index.look([`en:${word}`], 1000, known);
			const entries = readPostings(ends[0]?.bytes ?? Buffer.alloc(0));
			return Array.from(entries, ordinalOf).filter(
				(one) => !dead.includes(Buffer.of(one, 0, 0, 0)),
			);
		};
		const early = await index.read(ref);
		expect(await index.write(ref, early, entry("bridge"))).toBe("written");
		expect(await index.write(ref, early, entry("ferry"))).toBe("other");
		expect(await found("bridge")).toEqual([0]);
		expect(await index.refs([0])).toEqual([ref]);
		expect(await index.write(ref, await index.read(ref), undefined)).toBe("written");
		// It was taken out: what was read before it came in must not bring it back.
		expect(await index.write(ref, early, entry("bridge"))).toBe("other");
		expect(await found("bridge")).toEqual([]);
		expect(await index.texts([0])).toEqual([Buffer.alloc(0)]);
		expect(await index.write(ref, await index.read(ref), entry("tram"))).toBe("written");
		expect(await found("tram")).toEqual([1]);
		expect(await index.head()).toMatchObject({ next: 2, live: 1 });
	});

	test("ranks the title before the summary before the body, and words that stand together first", async () => {
		const { publish, search } = await startFinding();
		const far = "filler ".repeat(60);
		const [body, lead, title, apart, near] = await publish(
			article("1", { title: "One", summary: "Short.", content_text: "A bridge.", tags: [] }),
			article("2", { title: "Two", summary: "A bridge.", tags: [] }),
			article("3", { title: "A bridge", summary: "Short.", tags: [] }),
			article("4", { title: "Four", summary: `The ferry ${far} leaves the harbour.`, tags: [] }),
			article("5", { title: "Five", summary: "The ferry leaves the harbour.", tags: [] }),
		);
		const found = async (text: string) =>
			(await search.find({ ...anywhere, query: query(text) }, { offset: 0, count: 10 })).refs;
		expect(await found("bridge")).toEqual([title, lead, body]);
		expect(await found("ferry harbour")).toEqual([near, apart]);
		expect(await found('"ferry leaves"')).toEqual([near]);
		expect(await found("ferry -leaves")).toEqual([]);
	});

	test("prefers the newer of what is alike, and lists the newest without words", async () => {
		const clock = { at: Date.parse("2026-11-01T12:00:00Z") };
		const { publish, search } = await startFinding({ now: () => clock.at });
		const refs: string[] = [];
		for (const id of ["old", "middle", "new"]) {
			refs.push(...(await publish(article(id, { title: "Storm", tags: [] }))));
			clock.at += 7 * 86_400_000;
		}
		const page = { offset: 0, count: 2 };
		const [old, middle, newest] = refs;
		expect(await search.find({ ...anywhere, query: query("storm") }, page)).toEqual({
			refs: [newest, middle],
			total: 3,
			similar: 0,
			isMore: false,
		});
		expect(await search.find({ ...anywhere, query: undefined }, page)).toEqual({
			refs: [newest, middle],
			total: 3,
			similar: 0,
			isMore: false,
		});
		const early = { ...anywhere, to: Date.parse("2026-11-02T00:00:00Z") };
		for (const one of [query("storm"), undefined])
			expect((await search.find({ ...early, query: one }, page)).refs).toEqual([old]);
	});

	test("suggests the nearest spelling that finds something, as articles write it", async () => {
		const { publish, search } = await startFinding();
		await publish(
			article("a", { title: "Die Brücke ist zu", language: "de", tags: [] }),
			article("b", { title: "Старий міст закрито", language: "uk", tags: [] }),
			article("c", { title: "إغلاق الجسر القديم", language: "ar", tags: [] }),
			article("d", { title: "Rathaus und Museum", language: "de", tags: [] }),
		);
		expect(await search.suggest(query("Brükce"))).toBe("Brücke");
		expect(await search.suggest(query("rathuas"))).toBe("rathaus");
		expect(await search.suggest(query("стрий міст"))).toBe("старий міст");
		expect(await search.suggest(query("الجصر"))).toBe("الجسر");
		expect(await search.suggest(query('"rathaus und muesum"'))).toBe('"rathaus und museum"');
		// Spelt well, but nowhere together.
		expect(await search.suggest(query("Brücke Museum"))).toBeUndefined();
		expect(await search.suggest(query("Brükce Museum"))).toBeUndefined();
		expect(await search.suggest(query("zzzzzz"))).toBeUndefined();
	});
});
