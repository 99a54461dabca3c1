import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf, type Query, readQuery } from "../../../src/article/query.ts";
import { snippetOf } from "../../../src/article/snippet.ts";
import { anyArticle } from "../../support/any-article.ts";
import { anyText, isGraphemeBorder } from "../../support/any-text.ts";
import { written } from "../../support/routing.ts";

function read(text: string): Query {
	const query = readQuery(text);
	if ("mistake" in query) throw new Error(`${text}: ${query.mistake}`);
	return query;
}

const bridge = written({
	title: "The ferry is late",
	summary: "The town opens its old bridge on Monday. Traffic was led around for three years.",
	text: [
		"The mayor thanked all those who had waited for so long, and those who had not. She walked across first. Behind her came the school's band, and it played until the rain began. On Tuesday the repairs of the second bridge over the Linde begin, which is as old as the first one, and the ferry will take its passengers as long as they last.",
		"Weather: rain.",
	].join("\n\n"),
	language: "en",
});

/** The snippet with its found words in brackets. */
function shown(text: string, limit: number, article = bridge): string {
	const { text: snippet, places } = snippetOf(article, read(text), limit);
	expect(snippet.length).toBeLessThanOrEqual(limit);
	return places.reduceRight(
		(marked, { offset, length }) =>
			`${marked.slice(0, offset)}[${marked.slice(offset, offset + length)}]${marked.slice(offset + length)}`,
		snippet,
	);
}

describe("a snippet", () => {
	test.each([
		[
			"bridges",
			160,
			"The town opens its old [bridge] on Monday. Traffic was led around for three years.",
		],
		["bridge", 40, "The town opens its old [bridge] on Monday…"],
		[
			"ferry passengers",
			80,
			"…old as the first one, and the [ferry] will take its [passengers] as long as they…",
		],
		[
			"band rain",
			90,
			"…Behind her came the school's [band], and it played until the [rain] began. On Tuesday the…",
		],
		["weather", 160, "[Weather]: rain."],
		["lateness", 40, "The town opens its old bridge on Monday…"],
	])("for %j in %i units is %j", (text, limit, expected) => {
		expect(shown(text, limit)).toBe(expected);
	});

	test("shows where most of the words stand together, not where one stands first", () => {
		expect(shown("bridge ferry", 160)).toContain("second [bridge]");
		expect(shown("bridge ferry", 160)).toContain("[ferry]");
	});

	test("is on one line", () => {
		const lines = written({ summary: "First line\nsecond bridge\nthird" });
		expect(shown("bridge", 100, lines)).toBe("First line second [bridge] third");
	});

	test("is cut between words where no spaces are", () => {
		const text =
			"今天下午在体育场举行了一场足球比赛，很多观众冒雨前来观看，最后主队以二比一获胜，天气预报说明天会放晴。";
		const snippet = shown("主队", 24, written({ summary: text, language: "zh" }));
		expect(snippet).toContain("[主队]");
		expect(snippet).toMatch(/^…/);
	});

	test("of an article without text is empty", () => {
		expect(snippetOf(written({ title: "Bridge" }), read("bridge"), 160)).toEqual({
			text: "",
			places: [],
		});
	});

	test("shows nothing that is not for everybody", () => {
		const paid = written({ summary: "A teaser.", text: "The secret ferry.", visibility: "paid" });
		expect(shown("ferry", 160, paid)).toBe("A teaser.");
	});

	test("is within its limit and cuts no grapheme, whatever it is made of", () => {
		const limit = fc.integer({ min: -1, max: 300 });
		fc.assert(
			fc.property(anyArticle, anyText(60), limit, (article, words, limit) => {
				const body = article.body?.blocks.map(({ text }) => text).join(" ") ?? "";
				const texts = `${article.summary ?? ""} ${body}`.split(/\s+/);
				for (const text of [words, texts.at(-2) ?? "", texts.slice(3, 5).join(" ")]) {
					const query = readQuery(text);
					if ("mistake" in query) continue;
					const snippet = snippetOf(article, query, limit);
					expect(snippet.text.length).toBeLessThanOrEqual(Math.max(0, limit));
					expect(snippet.text).not.toMatch(/\n/);
					let end = 0;
					for (const { offset, length } of snippet.places) {
						expect(offset).toBeGreaterThanOrEqual(end);
						end = offset + length;
						expect(isGraphemeBorder(snippet.text, offset)).toBe(true);
						expect(isGraphemeBorder(snippet.text, end)).toBe(true);
					}
					expect(end).toBeLessThanOrEqual(snippet.text.length);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test("shows a found word whenever one is found and there is room for it", () => {
		const filler = fc.array(fc.constantFrom("rain", "over", "the", "town.", "Linde,"), {
			maxLength: 80,
		});
		fc.assert(
			fc.property(filler, filler, fc.integer({ min: 20, max: 200 }), (before, after, limit) => {
				const summary = [...before, "bridge", ...after].join(" ");
				const article = written({ summary, language: "en" });
				const { text, places } = snippetOf(article, read("bridges"), limit);
				expect(places).toHaveLength(1);
				expect(placesOf(read("bridges"), text, "en")).toEqual(places);
			}),
		);
	});
});
