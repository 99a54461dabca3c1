import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesQuery, readArticle, readQuery } from "../../src/article/query.ts";
import { searchLanguage } from "../../src/search/analysis.ts";
import { compact } from "../../src/search/compact.ts";
import { withoutCommon } from "../../src/search/plan.ts";
import { startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

const anywhere = { topics: [], sources: [], from: undefined, to: undefined };
const everything = { offset: 0, count: 500 };

/** Words that are alike in one language and not in another, or in every text, or without spaces, or without case. */
const words = [
	..."bridge bridges bridged the of and river rivers café cafe élève eleve die der".split(" "),
	..."Brücke Brücken bruecke Haus Häuser мост моста мосты дом جسر الجسر कुर्सी".split(" "),
	..."橋 大橋 橋が 大きい สะพาน C++ 2026 n't l'eau".split(" "),
];
const languages = ["en", "de", "fr", "ru", "ar", "ja", "th", "hi", "nb", undefined, "xx"];
const aWord = fc.constantFrom(...words);
const aText = fc.array(aWord, { minLength: 1, maxLength: 8 }).map((some) => some.join(" "));
const anArticle = fc.record({
	title: aText,
	summary: aText,
	content_text: fc.array(aText, { minLength: 1, maxLength: 3 }).map((some) => some.join("\n\n")),
	language: fc.constantFrom(...languages),
	tags: fc.array(aWord, { maxLength: 2 }),
});
const aTerm = fc
	.tuple(
		fc.constantFrom("", "", "", "-", "=", "-="),
		fc.oneof(
			{ weight: 3, arbitrary: aWord },
			fc.array(aWord, { minLength: 2, maxLength: 3 }).map((some) => `"${some.join(" ")}"`),
		),
	)
	.map(([sign, text]) => `${sign}${text}`);
const aQuery = fc.array(aTerm, { minLength: 1, maxLength: 4 }).map((terms) => terms.join(" "));

describe("what is found", () => {
	test("is exactly what has the words, whatever the language, before and after changes and a compaction", async () => {
		const { publish, withdraw, search, stores, sync } = await startFinding();
		const seed = Number(process.env["SEED"] ?? 7);
		const [first = [], second = []] = fc.sample(
			fc.array(anArticle, { minLength: 30, maxLength: 30 }),
			{ seed, numRuns: 2 },
		);
		const refs = await publish(...first.map((one, index) => article(`a${index}`, { ...one })));
		const queries = fc.sample(aQuery, { seed, numRuns: 150 });

		async function compare(): Promise<void> {
			const standing = (await stores.published.readMany(refs)).flatMap((one) =>
				one.kind === "stands" ? [one] : [],
			);
			for (const text of queries) {
				const query = readQuery(text);
				if ("mistake" in query) continue;
				for (const isStrict of [true, false]) {
					const wanted = standing.filter((one) => {
						const own = isStrict
							? query
							: withoutCommon(query, searchLanguage(one.article.language));
						return matchesQuery(own, readArticle(one.article));
					});
					const found = await search.find({ ...anywhere, query, isStrict }, everything);
					expect([...found.refs].toSorted(), `${text} (strict: ${isStrict})`).toEqual(
						wanted.map(({ ref }) => ref).toSorted(),
					);
					expect(found.total, text).toBe(wanted.length);
				}
			}
		}

		await compare();
		for (const [index, one] of second.slice(0, 15).entries()) {
			await publish(article(`a${index}`, { ...one }));
		}
		for (const index of [3, 20, 29]) await withdraw(`a${index}`);
		await sync();
		await compare();
		expect(await compact(stores.searchCompaction, { now: 0, isTrimming: false })).toBe(true);
		expect(await stores.searchIndex.deadBytes()).toBe(0);
		await compare();
	}, 180_000);
});
