import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import {
	alertKeys,
	matchesQuery,
	type Query,
	type QueryTerm,
	readArticle,
	readQuery,
} from "../../../src/article/query.ts";
import { stemmerOf } from "../../../src/article/stems.ts";
import { type Token, tokensOf } from "../../../src/article/terms.ts";
import { anyText } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { written } from "../../support/routing.ts";

function read(text: string): Query {
	const query = readQuery(text);
	if ("mistake" in query) throw new Error(`${text}: ${query.mistake}`);
	return query;
}

/** Few words in many forms, so that queries and articles meet. */
const words = [
	"bridge",
	"Bridges",
	"bridging",
	"the",
	"rates",
	"rate",
	"Brücke",
	"Brücken",
	"Zins",
	"Zinsen",
	"élections",
	"elections",
	"pontes",
	"eleições",
	"eleição",
	"мост",
	"Мосты",
	"ёлка",
	"елки",
	"İstanbul",
	"istanbul",
	"seçim",
	"seçimler",
	"الكتاب",
	"كتاب",
	"أحمد",
	"می‌رود",
	"足球",
	"足",
	"球",
	"天气足球",
	"サッカー",
	"ｻｯｶｰ",
	"다리",
	"다리가",
	"สะพาน",
	"น้ำ",
	"㆒",
	"一二",
	"㌀",
	"ゟ",
	"C++",
	"l'eau",
	"Lindenford-Nord",
	"1,000",
	"२०२४",
	"2024",
	"½",
	"ﷺ",
	"x".repeat(80),
	"я".repeat(40),
];
const word = fc.constantFrom(...words);
const sentence = fc
	.array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: anyText(20) }), {
		maxLength: 8,
	})
	.map((words) => words.join(" "));
const article = fc
	.record({
		title: sentence.map((text) => `News ${text}`),
		summary: sentence,
		text: fc.array(sentence, { maxLength: 3 }).map((lines) => lines.join("\n\n")),
		tags: fc.array(sentence, { maxLength: 2 }),
		section: sentence,
		language: fc.constantFrom(
			undefined,
			"en",
			"de-AT",
			"fr",
			"pt-BR",
			"ru",
			"tr",
			"ar",
			"fa",
			"zh",
			"ja",
			"ko",
			"th",
			"hu",
		),
	})
	.map((draft) => written(draft));
const sign = fc.constantFrom("", "", "", "=", "-");
const part = fc.oneof(
	word,
	fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(" ")}"`),
);
const query = fc
	.array(fc.tuple(sign, part), { minLength: 1, maxLength: 4 })
	.map((parts) => readQuery(parts.map((pair) => pair.join("")).join(" ")));

/** What a match is, in as few words as possible. */
function holds({ words, isExact }: QueryTerm, article: Article): boolean {
	const stemmer = stemmerOf(article.language);
	const wanted = words.flatMap((word) => tokensOf(word));
	const isSame = (asked: Token, token: Token | undefined) => {
		if (token === undefined) return false;
		const [one, other] = [stemmer?.stem(asked.spelling), stemmer?.stem(token.spelling)];
		return asked.form === token.form || (!isExact && one !== undefined && one === other);
	};
	const blocks = article.body?.blocks ?? [];
	return [
		article.title,
		article.summary,
		article.section,
		...article.tags,
		...blocks.map(({ text }) => text),
	]
		.map((text) => tokensOf(text ?? ""))
		.some((tokens) =>
			tokens.some((_, start) =>
				wanted.every((asked, index) => isSame(asked, tokens[start + index])),
			),
		);
}

describe("for any article and query", () => {
	test("a match is what it says, and both are listed under a common key", () => {
		let matched = 0;
		fc.assert(
			fc.property(article, query, (article, query) => {
				if ("mistake" in query) return;
				const read = readArticle(article);
				const isMatch = matchesQuery(query, read);
				expect(isMatch).toBe(
					query.wanted.every((term) => holds(term, article)) &&
						!query.unwanted.some((term) => holds(term, article)),
				);
				if (!isMatch) return;
				matched += 1;
				expect(alertKeys(query).some((key) => read.keys.has(key))).toBe(true);
			}),
			{ numRuns: 3000 },
		);
		expect(matched).toBeGreaterThan(100);
	});

	test("an article is matched by any of its own words and phrases", () => {
		const title = fc.array(word, { minLength: 1, maxLength: 9 });
		const language = fc.constantFrom(undefined, "en", "de", "tr", "ar", "zh");
		fc.assert(
			fc.property(title, language, fc.nat(8), fc.nat(5), (words, language, at, count) => {
				const start = at % words.length;
				const read = readArticle(written({ title: words.join(" "), language }));
				const query = readQuery(`"${words.slice(start, start + count + 1).join(" ")}"`);
				expect("mistake" in query ? query.mistake : matchesQuery(query, read)).toSatisfy(
					(is) => is === true || is === "long",
				);
			}),
		);
	});

	test("a key is short, and holds neither spaces nor control characters", () => {
		fc.assert(
			fc.property(article, query, anyText(300), (article, query, text) => {
				const keys = [...readArticle({ ...article, title: text }).keys];
				if (!("mistake" in query)) keys.push(...alertKeys(query));
				for (const key of keys) {
					expect(Buffer.byteLength(key)).toBeLessThanOrEqual(64);
					expect(key).toMatch(/^[=&]?~?[\p{L}\p{M}\p{N}_+#-]+$/u);
				}
			}),
		);
	});
});

describe("an alert is listed", () => {
	test.each([
		["the bridge", "=bridge"],
		["bridge government", "=government"],
		["between ecb", "=ecb"],
		['"because of the flood"', "=flood"],
		["und zins", "=zins"],
		["ab 足球", "&足球"],
		["bridge -weatherforecast", "=bridge"],
		["the", "=the"],
		["足", "=足"],
	])("for %j under %j", (text, key) => {
		expect(alertKeys(read(text))).toContain(key);
	});

	test("under few keys, none twice, an exact word under one", () => {
		expect(alertKeys(read("=bridge"))).toEqual(["=bridge"]);
		for (const text of ["bridges", "Zinsen", "élections", "seçimler", "мосты", "الكتاب"]) {
			const keys = alertKeys(read(text));
			expect(keys.length).toBeLessThanOrEqual(12);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});
});

test.each(["word ", "ab", "足球", "e\u0301", "a-b", "한국"])(
	"reading a text of %j takes time as it is long",
	(unit) => {
		expect(
			growth((text) => readArticle({ ...written({}), title: text, language: "en" }), unit),
		).toBeLessThan(LINEAR);
	},
);
