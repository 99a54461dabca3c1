import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	clean,
	cleanLine,
	cleanParagraphs,
	firstSentences,
	fit,
	hasVisibleText,
	takeGraphemes,
	wellFormed,
} from "../../../src/article/text.ts";
import { anyText, hasLoneSurrogate, isGraphemeBorder } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

const cleanText = (maxLength?: number) => anyText(maxLength).map(cleanLine);
const anyLimit = fc.integer({ min: 0, max: 300 });
const anyLanguage = fc.constantFrom(undefined, "en", "de", "ar", "th", "ja", "hi", "und");

/** The end of what was kept of a text, and that it is a beginning of it. */
function keptOf(text: string, result: string): number {
	const kept = result.replace(/ ?…$/, "");
	expect(text.startsWith(kept)).toBe(true);
	return kept.length;
}

/** A cut is between graphemes, or within the first one, when that alone has no room. */
function expectWhole(text: string, end: number, room: number): void {
	const [first] = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text);
	const isGiant = (first?.segment.length ?? 0) > room && end <= room;
	expect(isGiant || isGraphemeBorder(text, end)).toBe(true);
}

describe("taking graphemes", () => {
	test("takes as many whole ones as fit", () => {
		expect(takeGraphemes("bridge", 3)).toBe("bri");
		expect(takeGraphemes("ab👍🏽c", 4)).toBe("ab");
		expect(takeGraphemes("ab👍🏽c", 6)).toBe("ab👍🏽");
		expect(takeGraphemes("🇩🇪🇫🇷", 7)).toBe("🇩🇪");
		expect(takeGraphemes("👨‍👩‍👧‍👦!", 11)).toBe("👨‍👩‍👧‍👦");
		expect(takeGraphemes("e\u0301e\u0301", 3)).toBe("e\u0301");
		expect(takeGraphemes("\u1112\u1161\u11ABx", 3)).toBe("\u1112\u1161\u11AB");
		expect(takeGraphemes("क्षिx", 4)).toBe("क्षि");
	});

	test.each(["👍🏽", "👨‍👩‍👧‍👦", "🇩🇪", "e\u0301", "\u1112\u1161\u11AB", "क्षि"])(
		"never takes a part of %s after something else",
		(grapheme) => {
			for (let limit = 1; limit <= grapheme.length; limit++) {
				expect(takeGraphemes(`a${grapheme}`, limit)).toBe("a");
			}
		},
	);

	test("cuts a lone giant at a code point", () => {
		expect(takeGraphemes("👨‍👩‍👧‍👦", 6)).toBe("👨‍👩‍");
		expect(takeGraphemes("👨‍👩‍👧‍👦", 1)).toBe("");
	});

	test("holds for any text and limit", () => {
		fc.assert(
			fc.property(cleanText(), anyLimit, (text, limit) => {
				const taken = takeGraphemes(text, limit);
				expect(taken.length).toBeLessThanOrEqual(limit);
				expect(text.startsWith(taken)).toBe(true);
				expect(hasLoneSurrogate(taken)).toBe(false);
				expectWhole(text, taken.length, limit);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("fitting", () => {
	test("leaves alone what fits", () => {
		expect(fit("The bridge is open.", 19)).toEqual({ text: "The bridge is open.", cut: false });
	});

	test("cuts after a sentence that keeps over half of the room, else after a word, else anywhere", () => {
		expect(fit("The bridge is open again. Cars may pass.", 36).text).toBe(
			"The bridge is open again. …",
		);
		expect(fit("Open. The bridge over the Linde is passable.", 36).text).toBe(
			"Open. The bridge over the Linde is…",
		);
		expect(fit("Donaudampfschifffahrtsgesellschaft", 12).text).toBe("Donaudampf…");
	});

	test("leaves no punctuation before the ellipsis", () => {
		expect(fit("Bridge, harbour, station – all of them are open", 26).text).toBe(
			"Bridge, harbour, station…",
		);
	});

	test("holds for any text, limit and language", () => {
		fc.assert(
			fc.property(cleanText(), anyLimit, anyLanguage, (text, limit, language) => {
				const result = fit(text, limit, language);
				expect(result.text.length).toBeLessThanOrEqual(limit);
				expect(result.cut).toBe(text.length > limit);
				expect(hasLoneSurrogate(result.text)).toBe(false);
				if (result.cut) expectWhole(text, keptOf(text, result.text), Math.max(limit - 2, 0));
			}),
			{ numRuns: 1500 },
		);
	});
});

describe("the first sentences", () => {
	const first = (text: string, count: number, language?: string) =>
		firstSentences(text, { count, limit: 200, language });

	test("are as many as asked for", () => {
		expect(first("One. Two! Three? Four.", 2)).toBe("One. Two!");
		expect(first("One. Two!", 3)).toBe("One. Two!");
		expect(first("桥已开放。车辆可以通行。明天继续。", 2, "zh")).toBe("桥已开放。车辆可以通行。");
	});

	test.each([
		["de", "Dr. Anna Vogt, z. B. am 3. Mai, prüft die Brücke.", "Sie hält."],
		["de", "Das gilt u. a. Nr. 5 der Regeln.", "Sie bleibt."],
		["en", "The U.S. Senate met Mr. J. Smith at 5 p.m. Monday in St. Ives.", "It rained."],
	])("do not end at an abbreviation (%s)", (language, sentence, rest) => {
		expect(first(`${sentence} ${rest}`, 1, language)).toBe(sentence);
	});

	test("hold for any text, count, limit and language", () => {
		const count = fc.integer({ min: 1, max: 5 });
		fc.assert(
			fc.property(cleanText(), count, anyLimit, anyLanguage, (text, count, limit, language) => {
				const taken = firstSentences(text, { count, limit, language });
				expect(taken.length).toBeLessThanOrEqual(limit);
				expect(hasLoneSurrogate(taken)).toBe(false);
				expectWhole(text, keptOf(text, taken), Math.max(limit - 2, 0));
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("cleaning", () => {
	test("writes a text as Telegram stores it", () => {
		expect(clean("a\tb\u0000c\rd\r\ne\u2028f")).toBe("a b c\nd\ne\nf");
		expect(clean("\u202Eabc\u202C \u2067שלום\u2069")).toBe("abc \u2067שלום\u2069");
		expect(clean("A\u030Angstro\u0308m \u0333\u033F\u030A!")).toBe("Ångström !");
		expect(clean("\uD83D!")).toBe("\uFFFD!");
	});

	test("makes one line, or paragraphs without empty ones", () => {
		expect(cleanLine("  The\n  bridge ")).toBe("The bridge");
		expect(cleanParagraphs(" One \n\n\u200B\n Two  words\r\n")).toEqual(["One", "Two words"]);
	});

	test("done twice is the same as done once", () => {
		fc.assert(
			fc.property(anyText(), (text) => {
				expect(clean(clean(text))).toBe(clean(text));
				expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
			}),
			{ numRuns: 500 },
		);
	});

	test("leaves no lone surrogate", () => {
		fc.assert(
			fc.property(anyText(), (text) => {
				expect(hasLoneSurrogate(wellFormed(text))).toBe(false);
				expect(hasLoneSurrogate(clean(text))).toBe(false);
			}),
		);
	});

	test("keeps 30 marks on a letter, more than any language stacks", () => {
		expect(clean(`x${"\u0323".repeat(1000)}`)).toBe(`x${"\u0323".repeat(30)}`);
	});
});

test("a reader sees letters, digits, signs and emoji, but no spaces, joiners and fillers", () => {
	for (const text of ["a", "7", "?", "🔥", "한", "€"]) expect(hasVisibleText(text)).toBe(true);
	for (const text of ["", " \u00A0", "\u200B\u200D\u2060", "\u0301", "\u3164\u115F", "\u2800"]) {
		expect(hasVisibleText(text), JSON.stringify(text)).toBe(false);
	}
});

describe("takes linear time on", () => {
	const units = [
		"\u0301",
		"\u0301\u0316",
		" ",
		"\n",
		"a",
		". ",
		"A. ",
		"-",
		"_",
		"👩\u200D",
		"🇩",
		"\u1100",
	];
	test.each(units.map((unit) => [JSON.stringify(unit), unit]))("an endless %s", (_, unit) => {
		const work = (text: string) => {
			cleanParagraphs(text);
			hasVisibleText(text);
			fit(text, 1000);
			firstSentences(cleanLine(text), { count: 3, limit: 500 });
		};
		expect(growth(work, unit)).toBeLessThan(LINEAR);
	});
});
