import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashtags } from "../../../src/article/hashtags.ts";
import { anyText, hasLoneSurrogate } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

describe("a tag becomes a hashtag", () => {
	test.each([
		["Lindenford", "#Lindenford"],
		["#bridge", "#bridge"],
		["local news", "#local_news"],
		["AC/DC", "#AC_DC"],
		["U.S.-China", "#U_S_China"],
		["__init__", "#init"],
		["CO₂", "#CO2"],
		["Cafe\u0301", "#Café"],
		["🔥 hot 🔥", "#hot"],
		["中文 新闻", "#中文_新闻"],
		["한국어", "#한국어"],
		["col·lecció", "#col·lecció"],
		["خبر\u200Cها", "#خبر\u200Cها"],
		["٢٠٢٦ عام", "#٢٠٢٦_عام"],
		["සිංහල", "#සිංහල"],
	])("%s", (tag, hashtag) => {
		expect(hashtags([tag])).toEqual([hashtag]);
	});

	test("without the points and accents that its script is read without", () => {
		expect(hashtags(["מִשְׁפָּט", "مُحَمَّد", "q\u0308"])).toEqual(["#משפט", "#محمد", "#q"]);
	});

	test("not when its vowels are marks, at which Telegram would break it off", () => {
		expect(hashtags(["हिन्दी", "ข่าว", "தமிழ்", "bridge"])).toEqual(["#bridge"]);
	});

	test("not without a letter", () => {
		expect(hashtags(["2026", "", "_", "🔥", "#", "- –"])).toEqual([]);
	});

	test("of at most 64 units", () => {
		expect(hashtags(["a".repeat(1000)])).toEqual([`#${"a".repeat(64)}`]);
	});
});

test("only the first five that differ, whatever their case, are taken", () => {
	expect(hashtags(["a", "A", "b", "#b", "c", "d", "e", "f"])).toEqual([
		"#a",
		"#b",
		"#c",
		"#d",
		"#e",
	]);
	expect(hashtags(Array.from({ length: 10_000 }, (_, i) => `tag ${i}`))).toHaveLength(5);
});

test("whatever the tags, hashtags are words of letters, digits and _ with at least one letter", () => {
	fc.assert(
		fc.property(fc.array(anyText(80), { maxLength: 8 }), (tags) => {
			const made = hashtags(tags);
			expect(made.length).toBeLessThanOrEqual(5);
			for (const hashtag of made) {
				expect(hashtag).toMatch(/^#[\p{L}\p{Nd}\u0D80-\u0DFF\u200C·_]{1,64}$/u);
				expect(hashtag).toMatch(/\p{L}/u);
				expect(hasLoneSurrogate(hashtag)).toBe(false);
			}
		}),
		{ numRuns: 1000 },
	);
});

test.each(["_", "a_", "\u0301\u0316", "😀", "ක්", "\u200C", "½"])(
	"takes linear time on an endless %s",
	(unit) => {
		expect(growth((tag) => hashtags([`a${tag}a`]), unit)).toBeLessThan(LINEAR);
	},
);

test("nothing is made of a tag of which one letter would be left", () => {
	expect(hashtags(["C++", "C#", "C", "K-9"])).toEqual(["#C", "#K_9"]);
	expect(hashtags(["C++"])).toEqual([]);
});
