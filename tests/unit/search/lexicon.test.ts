import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceWithin } from "../../../src/article/edit-distance.ts";
import { formOf } from "../../../src/article/terms.ts";
import { createLexicon, type Near, type Spelling } from "../../../src/search/lexicon.ts";

/** Few letters of one script each, so that words meet; those of some take two bytes, three or four. */
const alphabets = [
	["a", "b", "c", "é", "e\u0301", "ß", "ø", "'"],
	["м", "о", "с", "т", "ё", "е"],
	["ك", "ت", "ا", "ب", "\u064E", "ـ", "أ"],
	["ש", "ל", "ו", "ם", "\u05B8"],
	["足", "球", "比", "賽", "𠮷", "𠀋"],
	["サ", "ッ", "カ", "ー", "ｶ", "ﾞ"],
	["स", "े", "त", "ु", "\u093C", "२"],
	["🌉", "👨‍👩‍👧", "x", "\u20E3", "\u200D", ":", "\u{1F1E9}"],
];
const word = fc
	.constantFrom(...alphabets)
	.chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }))
	.map((letters) => letters.join(""));
const language = fc.constantFrom("", "de", "en", "pt-BR", "中");
/** What has no spelling, and is passed over. */
const junk = fc.constantFrom("", "bridge", "de:", ":", "🌉");
const line = fc.oneof(
	{ weight: 9, arbitrary: fc.tuple(language, word).map(([name, word]) => `${name}:${word}`) },
	{ weight: 1, arbitrary: junk },
);
const lines = fc.array(line, { maxLength: 60, size: "max" });
const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(100));
const asked = fc.record({ language: fc.option(language, { nil: undefined }), count });

const logOf = (lines: readonly string[]) => Buffer.from(lines.map((one) => `${one}\n`).join(""));

/** The spellings of a log, each of a language once, in its order. */
function spellingsOf(lines: readonly string[]): Spelling[] {
	return [...new Set(lines)].flatMap((line) => {
		const [, language = "", spelling = ""] = /^([^:]*):(.+)$/su.exec(line) ?? [];
		return spelling === "" ? [] : [{ language, spelling, form: formOf(spelling) }];
	});
}

const lettersOf = (word: string) => Array.from(word).length;

/** Pieces that a log is cut into, at bytes. */
function cutUp(log: Buffer, places: readonly number[]): Buffer[] {
	const cuts = places.map((place) => place % (log.length + 1)).sort((a, b) => a - b);
	return [...cuts, log.length].map((end, index) => log.subarray(cuts[index - 1] ?? 0, end));
}

async function lexiconOf(lines: readonly string[]) {
	const lexicon = createLexicon();
	await lexicon.add(logOf(lines));
	return lexicon;
}

/** Everything that a lexicon holds, in its order. */
const contentOf = (lexicon: ReturnType<typeof createLexicon>) =>
	lexicon.withPrefix("", { count: Infinity });

/** Different words of eight letters and their numbers, some with an accent. */
const manyLines = (count: number) =>
	Array.from({ length: count }, (_, index) => {
		const letters = (index * 2_654_435_761).toString(26).padStart(8, "0").slice(-8);
		return `de:${letters.replace("a", "ä")}${index}`;
	});

describe("whatever stands in the log,", () => {
	test("just what was written there is known, each spelling of a language once", async () => {
		await fc.assert(
			fc.asyncProperty(lines, language, word, async (lines, language, word) => {
				const lexicon = await lexiconOf(lines);
				const all = spellingsOf(lines);
				expect(lexicon.count).toBe(all.length);
				for (const one of all) expect(lexicon.has(one.language, one.spelling)).toBe(true);
				const isThere = all.some((one) => one.language === language && one.spelling === word);
				expect(lexicon.has(language, word)).toBe(isThere);
			}),
		);
	});

	test("it may come in pieces that end anywhere, one while another is read", async () => {
		await fc.assert(
			fc.asyncProperty(lines, fc.array(fc.nat(), { maxLength: 30 }), async (lines, places) => {
				const log = logOf(lines);
				const pieces = cutUp(log, places);
				const [patient, hasty] = [createLexicon(), createLexicon()];
				for (const piece of pieces) await patient.add(piece);
				await Promise.all(pieces.map((piece) => hasty.add(piece)));
				const whole = contentOf(await lexiconOf(lines));
				expect(contentOf(patient)).toEqual(whole);
				expect(contentOf(hasty)).toEqual(whole);
				expect([patient.size, hasty.size]).toEqual([log.length, log.length]);
			}),
		);
	});

	test("all that is within so many edits of a form is near, the nearest first", async () => {
		await fc.assert(
			fc.asyncProperty(
				lines,
				word,
				fc.constantFrom<1 | 2>(1, 2),
				asked,
				async (lines, word, most, { language, count }) => {
					const form = formOf(word);
					const near = spellingsOf(lines)
						.filter((one) => language === undefined || one.language === language)
						.map((one): Near => ({ ...one, distance: distanceWithin(form, one.form, most) ?? 0 }))
						.filter(({ distance }) => distance > 0)
						.sort((a, b) => a.distance - b.distance);
					const lexicon = await lexiconOf(lines);
					expect(lexicon.near(form, { most, language, count })).toEqual(near.slice(0, count));
				},
			),
			{ numRuns: 1000 },
		);
	});

	test("all whose form begins with another is found by it, the shortest first", async () => {
		await fc.assert(
			fc.asyncProperty(lines, word, fc.nat(9), asked, async (lines, word, kept, ask) => {
				const { language, count } = ask;
				const form = Array.from(formOf(word)).slice(0, kept).join("");
				const longer = spellingsOf(lines)
					.filter((one) => language === undefined || one.language === language)
					.filter((one) => one.form.startsWith(form))
					.sort((a, b) => lettersOf(a.form) - lettersOf(b.form));
				const lexicon = await lexiconOf(lines);
				expect(lexicon.withPrefix(form, { language, count })).toEqual(longer.slice(0, count));
			}),
			{ numRuns: 500 },
		);
	});
});

describe("a word", () => {
	test.each([
		["with two letters swapped", "brigde", "bridge", 1],
		["without a letter", "bridg", "bridge", 1],
		["with a letter too many", "bbridge", "bridge", 1],
		["with another letter", "мист", "мост", 1],
		["with another accent and another letter", "brücka", "brūcke", 1],
		["from right to left", "الجصر", "الجسر", 1],
		["of signs that take four bytes", "𠮷野家", "𠮷家", 1],
		["with two mistakes", "xylofone", "xylophone", 2],
		["with letters swapped twice", "rbigde", "bridge", 2],
		["that is longer by two", "xxbridge", "bridge", 2],
	])("%s is near the right one, and the other way round", async (_, mistyped, right, distance) => {
		for (const [one, spelling] of [
			[mistyped, right],
			[right, mistyped],
		] as const) {
			const lexicon = await lexiconOf(["en:elsewhere", `en:${spelling}`]);
			const found = lexicon.near(formOf(one), { most: 2, count: 9 });
			expect(found).toEqual([{ language: "en", spelling, form: formOf(spelling), distance }]);
			expect(lexicon.near(formOf(one), { most: 1, count: 9 })).toHaveLength(2 - distance);
		}
	});

	test("begins with nothing that goes on in the next word", async () => {
		const lexicon = await lexiconOf(["en:bridge", "en:sold", "de:brücke", "de:brückes"]);
		expect(lexicon.withPrefix("bridges", { count: 9 })).toEqual([]);
		expect(lexicon.withPrefix("bruckes", { count: 9 })).toHaveLength(1);
	});

	test("is not near itself, however it is written", async () => {
		const lexicon = await lexiconOf(["de:brücke", "de:brucke", "de:brücken"]);
		const found = lexicon.near("brucke", { most: 2, count: 9 });
		expect(found.map(({ spelling }) => spelling)).toEqual(["brücken"]);
	});

	test("of more than 64 letters has nothing near, but is known and begins as it does", async () => {
		const long = "я".repeat(65);
		const lexicon = await lexiconOf([`ru:${long}`, `ru:${long.slice(1)}`]);
		expect(lexicon.near(long, { most: 1, count: 9 })).toEqual([]);
		expect(lexicon.near(long.slice(1), { most: 1, count: 9 })).toHaveLength(1);
		expect(lexicon.has("ru", long)).toBe(true);
		expect(lexicon.withPrefix(long, { count: 9 })).toHaveLength(1);
	});

	test("of more letters than are counted stands behind the shorter ones", async () => {
		const lexicon = await lexiconOf(
			[300, 100_000, 2, 254].map((length) => `en:${"a".repeat(length)}`),
		);
		const found = lexicon.withPrefix("a", { count: 9 });
		expect(found.map(({ spelling }) => spelling.length)).toEqual([2, 254, 300, 100_000]);
	});

	test("belongs to its language, which may be unknown", async () => {
		const lexicon = await lexiconOf(["de:brücke", ":brücke", "sv:brücke"]);
		expect(lexicon.count).toBe(3);
		const named = (language?: string) =>
			lexicon.withPrefix("bru", { language, count: 9 }).map((one) => one.language);
		expect(named()).toEqual(["de", "", "sv"]);
		expect(named("")).toEqual([""]);
		expect(named("fr")).toEqual([]);
		expect(lexicon.near("brocke", { most: 1, language: "fr", count: 9 })).toEqual([]);
		expect(lexicon.has("fr", "brücke")).toBe(false);
	});

	test("of thousands of languages is known in each", async () => {
		const lines = Array.from({ length: 5000 }, (_, index) => `${index}:brücke`);
		const lexicon = await lexiconOf(lines);
		expect(lexicon.count).toBe(5000);
		expect(contentOf(lexicon).map(({ language }) => `${language}:brücke`)).toEqual(lines);
	});

	test("that is no UTF-8 does no harm to others", async () => {
		const lexicon = createLexicon();
		const broken = Buffer.from([0x64, 0x65, 0x3a, 0x61, 0xff, 0x62, 0x80, 0x0a]);
		await lexicon.add(Buffer.concat([broken, logOf(["de:ab", "de:abc"])]));
		expect(lexicon.near("abd", { most: 1, count: 9 }).map(({ spelling }) => spelling)).toContain(
			"abc",
		);
		expect(lexicon.has("de", "a\uFFFDb\uFFFD")).toBe(true);
		expect(contentOf(lexicon).map(({ spelling }) => spelling)).toEqual([
			"a\uFFFDb\uFFFD",
			"ab",
			"abc",
		]);
	});
});

describe("an unfinished line", () => {
	test("waits for its end", async () => {
		const lexicon = createLexicon();
		await lexicon.add(Buffer.from("de:brücke\nde:brü"));
		expect(contentOf(lexicon)).toHaveLength(1);
		expect(lexicon.has("de", "brü")).toBe(false);
		await lexicon.add(Buffer.from("cken\n"));
		expect(lexicon.has("de", "brücken")).toBe(true);
		expect(lexicon.count).toBe(2);
	});

	test("is forgotten with the rest when the log is written anew", async () => {
		const lexicon = createLexicon();
		await lexicon.add(Buffer.from("de:brücke\nde:brü"));
		lexicon.clear();
		expect([lexicon.size, lexicon.count]).toEqual([0, 0]);
		await lexicon.add(logOf(["de:fluss"]));
		expect(contentOf(lexicon).map(({ spelling }) => spelling)).toEqual(["fluss"]);
		expect(lexicon.size).toBe(logOf(["de:fluss"]).length);
	});
});

describe("a hundred thousand spellings", () => {
	const many = manyLines(100_000);

	test("are all known, and found, over every border of what they are kept in", async () => {
		const lexicon = createLexicon();
		const pieces = cutUp(logOf([...many, ...many]), [100_001, 1_000_003, 2_500_007]);
		await Promise.all(pieces.map((piece) => lexicon.add(piece)));
		expect(lexicon.count).toBe(many.length);
		// They all end in these.
		for (const digit of "0123456789") expect(lexicon.has("de", digit)).toBe(false);
		for (const [index, line] of many.entries()) {
			const spelling = line.slice(3);
			expect(lexicon.has("de", spelling), spelling).toBe(true);
			if (index % 997 !== 0) continue;
			const form = formOf(spelling);
			expect(lexicon.withPrefix(form, { count: 1 })).toEqual([{ language: "de", spelling, form }]);
			const near = lexicon.near(`${form.slice(1)}x`, { most: 2, count: 1000 });
			expect(near.map((one) => one.spelling)).toContain(spelling);
		}
		expect(
			contentOf(lexicon)
				.map(({ spelling }) => spelling)
				.sort(),
		).toEqual(many.map((line) => line.slice(3)).sort());
	});

	test("take no more than forty bytes each, where they are their own forms", async () => {
		const plain = await lexiconOf(many.map((line) => line.replace("ä", "a").slice(0, 13)));
		expect(plain.count).toBeGreaterThan(99_000);
		expect(plain.bytes / plain.count).toBeLessThan(40);
	});

	test("are read while others have their turns", async () => {
		const lexicon = createLexicon();
		let isReading = true;
		let turns = 0;
		const turn = () => {
			turns++;
			if (isReading) setImmediate(turn);
		};
		setImmediate(turn);
		await lexicon.add(logOf(many));
		isReading = false;
		expect(turns).toBeGreaterThan(4);
	});

	test("are read no further once the log is written anew", async () => {
		const lexicon = createLexicon();
		const stale = [lexicon.add(logOf(many)), lexicon.add(logOf(manyLines(150_000)))];
		await new Promise(setImmediate);
		const before = lexicon.count;
		lexicon.clear();
		const seen = { isRead: false, turns: 0 };
		const fresh = lexicon.add(logOf(["de:fluss"])).then(() => (seen.isRead = true));
		for (; !seen.isRead; seen.turns++) await new Promise(setImmediate);
		await Promise.all([...stale, fresh]);
		expect(before).toBeGreaterThan(0);
		expect(before).toBeLessThan(many.length);
		expect(seen.turns).toBeLessThan(4);
		expect(contentOf(lexicon).map(({ spelling }) => spelling)).toEqual(["fluss"]);
	});
});
