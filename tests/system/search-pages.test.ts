import { describe, expect, test } from "vitest";
import { topicsOfTags } from "../../src/article/catalogue-made.ts";
import { type Query, readQuery } from "../../src/article/query.ts";
import { startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

function query(text: string): Query {
	const read = readQuery(text);
	if ("mistake" in read) throw new Error(read.mistake);
	return read;
}

const anywhere = { topics: [], sources: [], from: undefined, to: undefined };
const bare = { summary: "", content_text: "Nothing.", tags: [] };

describe("a page of what was found", () => {
	test("has each article once over all pages, and nothing behind the last", async () => {
		const { publish, search } = await startFinding();
		const refs = await publish(
			...Array.from({ length: 23 }, (_, n) => article(`a${n}`, { ...bare, title: `Bridge ${n}` })),
		);
		const seen: string[] = [];
		for (let offset = 0; offset < 40; offset += 5) {
			const found = await search.find(
				{ ...anywhere, query: query("bridge"), isSimilarWelcome: true },
				{ offset, count: 5 },
			);
			expect(found).toMatchObject({ total: 23, similar: 0, isMore: false });
			seen.push(...found.refs);
		}
		expect(seen).toHaveLength(23);
		expect(seen.toSorted()).toEqual(refs.toSorted());
		const beyond = { offset: 1_000_000, count: 50 };
		expect(await search.find({ ...anywhere, query: query("bridge") }, beyond)).toMatchObject({
			refs: [],
			total: 23,
		});
		const none = { offset: 0, count: 0 };
		expect((await search.find({ ...anywhere, query: query("bridge") }, none)).refs).toEqual([]);
	});

	test("of a topic without words has the newest first, whenever each came into the index", async () => {
		const clock = { at: Date.parse("2026-11-01T12:00:00Z") };
		const { publish, search } = await startFinding({ now: () => clock.at });
		const tags = ["Weather"];
		const refs: string[] = [];
		for (const id of ["old", "middle", "new"]) {
			refs.push(...(await publish(article(id, { ...bare, title: id, tags }))));
			clock.at += 86_400_000;
		}
		// A correction brings an old article into the index anew, and not to the front.
		await publish(article("old", { ...bare, title: "old, corrected", tags }));
		const asked = { ...anywhere, query: undefined, topics: topicsOfTags({ tags }) };
		expect((await search.find(asked, { offset: 0, count: 5 })).refs).toEqual(refs.toReversed());
		const nothing = { ...asked, topics: ["none-such"], sources: ["nobody"] };
		expect((await search.find(nothing, { offset: 0, count: 5 })).total).toBe(0);
	});

	test("shows behind what fits only what is welcome, and never what is not wanted", async () => {
		const { publish, search } = await startFinding();
		const [harbour, , ferry] = await publish(
			article("1", { ...bare, title: "The harbour sleeps" }),
			article("2", { ...bare, title: "The harbour of New York" }),
			article("3", { ...bare, title: "A ferry leaves the harbour" }),
			// A word that most articles have would be no reason to call one similar.
			...Array.from({ length: 8 }, (_, n) => article(`other${n}`, { ...bare, title: `Tram ${n}` })),
		);
		const asked = { ...anywhere, query: query('harbour ferry -"new york"') };
		const page = { offset: 0, count: 9 };
		expect((await search.find(asked, page)).refs).toEqual([ferry]);
		expect(await search.find({ ...asked, isSimilarWelcome: true }, page)).toMatchObject({
			refs: [ferry, harbour],
			total: 2,
			similar: 1,
		});
	});

	test("is found for the longest and the strangest of questions", async () => {
		const { publish, search } = await startFinding();
		const [ref] = await publish(article("1", { ...bare, title: "The bridge" }));
		const page = { offset: 0, count: 9 };
		const words = Array.from({ length: 19 }, (_, n) => `zzqx${n}`).join(" ");
		const long = { ...anywhere, query: query(`bridge ${words}`), isSimilarWelcome: true };
		expect((await search.find(long, page)).refs).toEqual([]);
		expect(await search.suggest(query(`bridge ${words}`))).toBeUndefined();
		for (const text of [
			"the",
			"=the bridge",
			"bridge the",
			"__proto__ bridge",
			"bridge 橋",
			"C++",
		]) {
			const { refs } = await search.find({ ...anywhere, query: query(text) }, page);
			expect([[], [ref]], text).toContainEqual(refs);
		}
	});
});
