import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { textToBody } from "../../../src/article/body.ts";
import {
	analyse,
	anyOf,
	FIELDS,
	named,
	ofSource,
	ofTopic,
	searchLanguage,
	usualLengths,
} from "../../../src/search/analysis.ts";
import { marksOf } from "../../../src/search/stream.ts";
import { anArticle } from "../../support/an-article.ts";
import { anyArticle } from "../../support/any-article.ts";

/** As long as nothing is known of the newsroom's own. */
const usual = usualLengths([0, 0, 0, 0], 0);

const read = ({ body, ...more }: Partial<Omit<Article, "body">> & { body?: string }) =>
	analyse(
		anArticle({
			title: "",
			summary: "",
			language: "en",
			...more,
			...(body === undefined ? {} : { body: textToBody(body) }),
		}),
		usual,
	);
/** How much an article is about a term; -1 where it has it not. */
const levelIn = (more: Parameters<typeof read>[0], term = "en:bridg") =>
	read(more).terms.get(term) ?? -1;
const namesIn = (more: Parameters<typeof read>[0]) => [...read(more).terms.keys()];

describe("how much an article is about a word", () => {
	test("is more in the title than in the lead, and more there than in the text", () => {
		const filler = "Nothing else happened at the harbour today";
		const fields = { title: filler, summary: filler, body: filler };
		const [title, lead, text] = (["title", "summary", "body"] as const).map((field) =>
			levelIn({ ...fields, [field]: `${filler} bridge` }),
		);
		expect(title).toBeGreaterThan(lead ?? NaN);
		expect(lead).toBeGreaterThan(text ?? NaN);
		expect(text).toBeGreaterThanOrEqual(0);
		expect(levelIn(fields)).toBe(-1);
	});

	test("is more as a tag or the section than in the text", () => {
		const body = "A bridge.";
		expect(levelIn({ tags: ["bridge"] })).toBeGreaterThan(levelIn({ body }));
		expect(levelIn({ section: "Bridges" })).toBe(levelIn({ tags: ["bridge"] }));
	});

	test("is more the more often it stands there in any of its forms, and less among more words", () => {
		const times = (count: number, others: number) =>
			levelIn({ body: `${"bridge ferries ".repeat(count)}${"harbour ".repeat(others)}` });
		expect(times(2, 200)).toBeGreaterThan(times(1, 200));
		expect(times(8, 200)).toBeGreaterThan(times(2, 200));
		expect(times(1, 2000)).toBeLessThan(times(1, 200));
		expect(levelIn({ body: `bridge bridges bridged ${"harbour ".repeat(300)}` })).toBe(
			levelIn({ body: `bridge bridge bridge ${"harbour ".repeat(300)}` }),
		);
	});

	test("does not rise any more where a text is very short", () => {
		expect(levelIn({ body: "bridge" })).toBe(levelIn({ body: `bridge ${"harbour ".repeat(50)}` }));
	});

	test("goes with what is usual in the newsroom", () => {
		const inTitles = (words: number, title: string) =>
			analyse(
				anArticle({ title, summary: "", language: "en" }),
				usualLengths([words * 10_000, 0, 0, 0], 10_000),
			).terms.get("en:bridg") ?? -1;
		const long = `Bridge ${"harbour ".repeat(20)}`;
		expect(inTitles(2, long)).toBeLessThan(inTitles(60, long));
		// However long titles are, one word is taken for three tenths of them.
		expect(inTitles(100, "Bridge")).toBe(inTitles(10_000, "Bridge"));
	});
});

test("the usual lengths are guessed at first, and come nearer to those of the articles", () => {
	expect(usualLengths([0, 0, 0, 0], 0)).toHaveLength(FIELDS);
	const [first] = usualLengths([0, 0, 0, 0], 0);
	const titles = [1, 10, 100, 10_000].map((articles) =>
		usualLengths([20 * articles, 0, 0, 0], articles),
	);
	const lengths = [first ?? NaN, ...titles.map(([title = NaN]) => title)];
	expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
	expect(lengths.at(-1)).toBeCloseTo(20, 0);
	for (const sums of titles) for (const length of sums) expect(length).toBeGreaterThan(0);
});

describe("the words of an article", () => {
	test("are counted in their fields, common ones too", () => {
		const { lengths } = read({
			title: "The bridge",
			summary: "It is open.",
			body: "One two\n\nthree of four",
			tags: ["Old town", "News"],
			section: "City",
		});
		expect(lengths).toEqual([2, 3, 5, 4]);
	});

	test("that are in every text have no list, and stand in the stream", () => {
		const { terms, stream } = read({ title: "The bridges of Linde" });
		expect([...terms.keys()]).toEqual([anyOf("en"), "en:bridg", "en:lind"]);
		expect(stream.map(([mark]) => mark)).toEqual(
			[
				["the", "the"],
				["bridg", "bridges"],
				["of", "of"],
				["lind", "linde"],
			].map(([main = "", form = ""]) => marksOf([main], form).own[0]),
		);
	});

	test("are common in their own language only", () => {
		const [title, tags] = ["the die of der", [] as string[]];
		expect(namesIn({ title, tags, language: "en" })).toEqual([anyOf("en"), "en:die", "en:der"]);
		expect(namesIn({ title, tags, language: "de" })).toEqual([anyOf("de"), "de:the", "de:of"]);
		expect(namesIn({ title, tags, language: "xx" })).toHaveLength(5);
	});

	test("go on across no end of a text: title, lead, blocks, each tag", () => {
		const { stream } = read({
			title: "One",
			summary: "Two three",
			body: "Four\n\nFive",
			tags: ["six", "?!", "seven"],
			section: "eight",
		});
		expect(stream.map((marks) => (marks.length === 0 ? "|" : "w")).join("")).toBe("w|ww|w|w|w|w|w");
	});

	test("do not begin with a break where there is no title to be read, and none is at the end", () => {
		const { stream } = read({ title: "?!", summary: "Open.", tags: ["…"] });
		expect(stream.map(({ length }) => length)).toEqual([1]);
	});

	test("with accents are listed without them, too, where they have another stem then", () => {
		expect(namesIn({ title: "progrès", language: "fr" })).toEqual([
			"fr:*",
			"fr:progres",
			"fr:=progres",
		]);
		// Without the accent its ending is taken for that of a plural.
		expect(namesIn({ title: "progres", language: "fr" })).toEqual(["fr:*", "fr:progr"]);
		const { stream } = read({ title: "progrès progres", language: "fr" });
		const [accented = [], plain = []] = stream;
		expect(accented).toHaveLength(2);
		expect(plain).toHaveLength(1);
		expect(accented).toContain(plain[0]);
		expect(namesIn({ title: "Brücke", language: "de" })).toEqual(["de:*", "de:bruck"]);
	});

	test("are listed by letters and by pairs in scripts without spaces", () => {
		expect(namesIn({ title: "大橋と C++", language: "ja" })).toEqual([
			":*",
			":=大",
			":&大橋",
			":=橋",
			":&橋と",
			":=と",
			":=c++",
		]);
		// A pair goes on across no other word, and no end of a text.
		expect(namesIn({ title: "大 A 橋", summary: "渡", language: "zh" })).not.toContain(":&大橋");
		expect(namesIn({ title: "大橋", summary: "渡る", language: "zh" })).not.toContain(":&橋渡");
	});

	test("of languages that no rules are known of are one language, by their forms", () => {
		expect(["xx", "ja", "zh-Hant", "not a language", "", undefined].map(searchLanguage)).toEqual(
			Array.from({ length: 6 }, () => ""),
		);
		expect(["de-AT", "nb", "nn", "fa", "uk", "pt-BR"].map(searchLanguage)).toEqual([
			"de",
			"no",
			"no",
			"fa",
			"uk",
			"pt",
		]);
		expect(namesIn({ title: "Bridges Élan", language: "xx" })).toEqual([
			":*",
			":=bridges",
			":=elan",
		]);
		expect(namesIn({ title: "پل", language: "fa" })).toEqual(["fa:*", "fa:=پل"]);
	});

	test("that are too long are listed under a short name, each under another", () => {
		const [long, other] = ["x".repeat(70), `${"x".repeat(69)}y`];
		const [, one = "", two = "", three = ""] = namesIn({
			title: `${long} ${other} ${"ж".repeat(40)}`,
			language: "xx",
		});
		expect(new Set([one, two, three]).size).toBe(3);
		for (const name of [one, two, three]) expect(name).toMatch(/^:~[\w-]{22}$/);
		expect(one).toBe(named("", `=${long}`));
	});
});

test("the name of a term has 64 bytes at most, is the same each time, and keeps its language", () => {
	expect(named("en", "a".repeat(61))).toBe(`en:${"a".repeat(61)}`);
	expect(named("en", "a".repeat(62))).toMatch(/^en:~/);
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 100 }), (name) => {
			for (const term of [named("en", name), ofTopic(name), ofSource(name)]) {
				expect(Buffer.byteLength(term)).toBeLessThanOrEqual(64);
			}
			expect(named("en", name)).toMatch(/^en:/);
			expect(named("en", name)).toBe(named("en", name));
			expect(ofTopic(name)).not.toBe(ofSource(name));
		}),
	);
});

test("any article is read: levels within five bits, short names, as many marks as words", () => {
	fc.assert(
		fc.property(anyArticle, (article) => {
			const { language, terms, stream, lengths } = analyse(article, usual);
			expect(terms.get(anyOf(language))).toBe(0);
			for (const [term, level] of terms) {
				expect(Buffer.byteLength(term)).toBeLessThanOrEqual(64);
				expect(term).not.toMatch(/\n/);
				expect(level).toBeGreaterThanOrEqual(0);
				expect(level).toBeLessThan(32);
			}
			expect(lengths).toHaveLength(FIELDS);
			expect(stream.filter(({ length }) => length > 0)).toHaveLength(
				lengths.reduce((sum, one) => sum + one, 0),
			);
			expect(Math.max(0, ...stream.map(({ length }) => length))).toBeLessThanOrEqual(2);
		}),
		{ numRuns: 60 },
	);
});
