import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	MAX_QUERY_LENGTH,
	matchesQuery,
	placesOf,
	type Query,
	readArticle,
	readQuery,
	showQuery,
} from "../../../src/article/query.ts";
import { anyText, isGraphemeBorder } from "../../support/any-text.ts";
import { written } from "../../support/routing.ts";

function read(text: string): Query {
	const query = readQuery(text);
	if ("mistake" in query) throw new Error(`${text}: ${query.mistake}`);
	return query;
}

const parts = [
	"bridge",
	"Brücke",
	"C++",
	"l'eau",
	"1,000",
	"news.example",
	"足球",
	"สะพาน",
	"다리",
	"می‌رود",
	'"',
	"“",
	"”",
	"„",
	"«",
	"»",
	"「",
	"」",
	"《",
	"‹",
	"-",
	"–",
	"−",
	"=",
	"＝",
	"'",
	"&",
	"+",
	"#",
	" ",
	" ",
	" ",
	",",
	".",
	":",
	"(",
	"\u00AD",
	"\u200D",
	"\u0301",
	"🌉",
];

/** Signs, words and phrases in any order, beside any text at all. */
const anyQuery = fc.oneof(
	anyText(120),
	fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((parts) => parts.join("")),
);

describe("a query", () => {
	test.each([
		["bridge weather", "bridge weather"],
		['"interest rates" ecb -crypto', '"interest rates" ecb -crypto'],
		["-crypto ecb", "ecb -crypto"],
		[
			"„Lindenforder Brücke“ «le pont» “old bridge” 「古い橋」",
			'"Lindenforder Brücke" "le pont" "old bridge" 古い橋',
		],
		[
			'bridge -"old bridge" –football −weather －rain',
			'bridge -"old bridge" -football -weather -rain',
		],
		['=Linde ="Old Bridge" -=lindens =-elms ＝oak', '=Linde ="Old Bridge" =oak -=lindens -=elms'],
		["Lindenford-Nord", '"Lindenford Nord"'],
		["2024–2025", '"2024 2025"'],
		["Lindenford - Nord -- bridge —", "Lindenford Nord bridge"],
		["Bridge BRIDGE brïdge =bridge", "Bridge =bridge"],
		['"bridge"', "bridge"],
		['bridge "" "?!" -', "bridge"],
		['an unclosed "quotation mark', "an unclosed quotation mark"],
		['"mixed marks” „of a phone”', '"mixed marks" "of a phone"'],
		["»Brücke und Fluss«", '"Brücke und Fluss"'],
		["bridge,-crypto (weather)", "bridge weather -crypto"],
		["l'eau C++ C# 1,000 news.example", "l'eau C++ C# 1,000 news.example"],
		["bridge\n\tweather\u0000rain", "bridge weather rain"],
		["#football @lindenford 🌉", "football lindenford"],
		["мост -погода 足球 สะพาน", "мост 足球 สะพาน -погода"],
		["a|b* (c) [d] ^e$", "a b c d e"],
	])("of %j is understood as %j", (text, shown) => {
		expect(showQuery(read(text))).toBe(shown);
	});

	test.each([
		["", "empty"],
		["  ", "empty"],
		['- "" = 🌉 …?!', "empty"],
		["\u3164 \u200B", "empty"],
		["-crypto", "only-unwanted"],
		['-"old bridge" -=x', "only-unwanted"],
		["word ".repeat(100), "long"],
		[Array.from({ length: 21 }, (_, index) => `w${index}`).join(" "), "long"],
		["a-b ".repeat(MAX_QUERY_LENGTH / 4 + 1), "long"],
	])("of %j is not to be used: %s", (text, mistake) => {
		expect(readQuery(text)).toEqual({ mistake });
	});

	test("has twenty words at most, of which repeated ones count once", () => {
		const twenty = Array.from({ length: 20 }, (_, index) => `w${index}`);
		expect(read([...twenty, ...twenty].join(" ")).wanted).toHaveLength(20);
	});

	test("that gets longer by being understood is too long", () => {
		const halves = Array.from({ length: 18 }, (_, index) => `lindenfor-n${index}`).join(" ");
		expect(halves.length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
		expect(readQuery(halves)).toEqual({ mistake: "long" });
	});

	test("is read from its own spelling as it was, whatever somebody wrote", () => {
		fc.assert(
			fc.property(anyQuery, (text) => {
				const query = readQuery(text);
				if ("mistake" in query) return;
				expect(readQuery(showQuery(query))).toEqual(query);
				expect(query.wanted.length).toBeGreaterThan(0);
			}),
			{ numRuns: 1000 },
		);
	});

	test("stands within any text, in order, apart and on borders of graphemes", () => {
		fc.assert(
			fc.property(
				anyQuery,
				anyQuery,
				fc.constantFrom(undefined, "de", "tr", "xx"),
				(words, around, language) => {
					const query = readQuery(words);
					if ("mistake" in query) return;
					const text = `${words} ${around}${words}`;
					let end = 0;
					for (const { offset, length } of placesOf(query, text, language)) {
						expect(offset).toBeGreaterThanOrEqual(end);
						expect(length).toBeGreaterThan(0);
						end = offset + length;
						expect(end).toBeLessThanOrEqual(text.length);
						expect(isGraphemeBorder(text, offset)).toBe(true);
						expect(isGraphemeBorder(text, end)).toBe(true);
					}
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe("an article", () => {
	const bridge = readArticle(
		written({
			title: "Old bridge opens",
			summary: "The mayor walks first.",
			text: "Traffic rolls again.\n\nInterest rates stay.",
			tags: ["Town Hall", "River"],
			section: "Local news",
			language: "en",
			authors: ["Ada Brook"],
		}),
	);
	const isMatched = (text: string) => matchesQuery(read(text), bridge);

	test.each([
		["bridge", true],
		["bridges mayors", true],
		["bridge ferry", false],
		['"old bridge"', true],
		['"old bridges"', true],
		['="old bridges"', false],
		['"bridge old"', false],
		['"rolls again" "interest rate"', true],
		['"again interest"', false],
		['"opens the"', false],
		['"town hall" local', true],
		['"hall river"', false],
		["bridge -ferry", true],
		["bridge -river", false],
		['bridge -"town river"', true],
		['bridge -"town hall"', false],
		["bridge -rate", false],
		["bridge -=rate", true],
		["=rates", true],
		["brook", false],
	])("is matched by %j: %s", (text, isExpected) => {
		expect(isMatched(text)).toBe(isExpected);
	});

	test("shows no text that is not for everybody", () => {
		const paid = written({ summary: "A teaser.", text: "The secret ferry.", visibility: "paid" });
		expect(matchesQuery(read("ferry"), readArticle(paid))).toBe(false);
		expect(matchesQuery(read("teaser"), readArticle(paid))).toBe(true);
	});
});

test.each([
	["bridge", "Old bridges and a bridge.", "en", ["bridges", "bridge"]],
	['"interest rates" rates', "Interest rates; the rate.", "en", ["Interest rates", "rate"]],
	['"a b" "b c"', "x a b c y", undefined, ["a b c"]],
	["strasse", "Die Straße ist frei, die STRASSE auch.", "de", ["Straße", "STRASSE"]],
	["final", "The \uFB01nal, fi\u00ADnal and ﬁnal", "en", ["\uFB01nal", "fi\u00ADnal", "ﬁnal"]],
	["cafe", "Le cafe\u0301 et le café", "fr", ["cafe\u0301", "café"]],
	["ガソリン", "ｶﾞｿﾘﾝとガソリン", "ja", ["ｶﾞｿﾘﾝ", "ガソリン"]],
	["كتاب", "قرأ الْكِتَابَ وكتــاب", "ar", ["الْكِتَابَ", "وكتــاب"]],
	["足球", "今天的足球比赛，足球！", "zh", ["足球", "足球"]],
	["bridge -weather", "bridge weather", "en", ["bridge"]],
])("%j stands in %j (%s) as %j", (query, text, language, found) => {
	const places = placesOf(read(query), text, language);
	expect(places.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(found);
});
