import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	BREAK,
	holdsPhrase,
	literalShareOf,
	type Marks,
	markOf,
	marksOf,
	readStream,
	spanOf,
	writeStream,
} from "../../../src/search/stream.ts";

/** Words of few letters, so that they meet, each with what its forms have in common, of which it may have two. */
const words = ["bridg", "river", "elev", "=élève", "橋", "&大橋", "=2026"].flatMap((main) =>
	["bridge", "bridges", "élève"].flatMap((form) => [
		{ mains: [main], form },
		{ mains: [main, "eleve"], form },
	]),
);
const word = fc.constantFrom(...words);
const markOfWord = ({ mains, form }: (typeof words)[number]) =>
	mains.map((main) => markOf(main, form));
/** A number that stands for a word: all but those that mean something else. */
const mark = fc.oneof(
	fc.integer({ min: 2, max: 0xffff }),
	fc.integer({ min: 2, max: 40 }),
	fc.constantFrom(2, 3, 15, 16, 17, 0xffff),
);
/** What is written: words by one mark or two, and breaks, also at the ends and one behind the other. */
const written = fc.array(
	fc.oneof(
		{ weight: 4, arbitrary: fc.tuple(mark) },
		{ weight: 3, arbitrary: word.map(markOfWord) },
		{ weight: 2, arbitrary: fc.tuple(mark, mark) },
		{ weight: 2, arbitrary: fc.constant<number[]>([]) },
	),
	{ maxLength: 40, size: "max" },
);
const formsOf = (marks: readonly number[]) => marks.map((mark) => Math.floor(mark / 16));
const asked = (marks: readonly number[]): Marks => ({
	own: marks,
	forms: [...new Set(formsOf(marks))],
});
/** Words of a text, or others. */
const wanted = (stream: readonly (readonly number[])[]) =>
	fc.oneof(
		fc.array(mark, { minLength: 1, maxLength: 2 }).map(asked),
		word.map(({ mains, form }) => marksOf(mains, form)),
		fc.nat().map((place) => {
			const some = stream.filter((marks) => marks.length > 0);
			return asked(some[place % Math.max(1, some.length)] ?? [77]);
		}),
	);
const isAt = (marks: readonly number[] | undefined, { forms }: Marks) =>
	formsOf(marks ?? []).some((form) => forms.includes(form));

const read = (stream: readonly (readonly number[])[]) => readStream(writeStream(stream));

describe("a mark", () => {
	test("is a number of 16 bits that means nothing else, and tells forms of one word apart by its lower bits", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (main, form, other) => {
				const one = markOf(main, form);
				expect(one).toBeGreaterThanOrEqual(2);
				expect(one).toBeLessThanOrEqual(0xffff);
				expect(formsOf([one])).toEqual(formsOf([markOf(main, other)]));
				expect(one).toBe(markOf(main, form));
			}),
		);
		// Those whose upper bits are all 0 come near to what means something else.
		const names = Array.from({ length: 30_000 }, (_, index) => `word${index}`);
		const low = names.filter((name) => markOf(name, "word") < 16);
		expect(low.length).toBeGreaterThan(0);
		for (const main of low) {
			const marks = names.slice(0, 100).map((form) => markOf(main, form));
			expect(Math.min(...marks)).toBeGreaterThanOrEqual(2);
			expect(Math.max(...marks)).toBeLessThan(16);
		}
		const mains = Array.from({ length: 2000 }, (_, index) => markOf(`word${index}`, "word"));
		expect(new Set(formsOf(mains)).size).toBeGreaterThan(1400);
		const forms = Array.from({ length: 200 }, (_, index) => markOf("word", `word${index}`));
		expect(new Set(forms).size).toBeGreaterThan(13);
	});
});

describe("a stream", () => {
	test("is read as it was written: words with one mark, with two, and breaks", () => {
		fc.assert(
			fc.property(written, (stream) => {
				const { marks, others } = read(stream);
				expect(Array.from(marks)).toEqual(stream.map(([mark = BREAK]) => mark));
				expect(Array.from(others)).toEqual(stream.map(([mark = BREAK, other = mark]) => other));
			}),
		);
	});

	test("takes two bytes a word, and more only for those that have two marks", () => {
		expect(writeStream([[5], [], [6, 6]])).toHaveLength(6);
		expect(writeStream([[5], [6, 7]])).toHaveLength(8);
		expect(writeStream([])).toHaveLength(0);
	});

	test("that is cut anywhere, or stands anywhere in memory, is read as far as it goes", () => {
		fc.assert(
			fc.property(written, fc.nat(), (stream, cut) => {
				const bytes = writeStream(stream);
				const moved = Buffer.concat([Buffer.from("x"), bytes]).subarray(1);
				expect(readStream(moved)).toEqual(readStream(bytes));
				const { marks } = readStream(bytes.subarray(0, cut % (bytes.length + 1)));
				const whole = stream.map(([mark = BREAK]) => mark);
				// Of a word that is cut itself, nothing may be left but a break.
				const sure = Math.max(0, marks.length - 1);
				expect(Array.from(marks.subarray(0, sure))).toEqual(whole.slice(0, sure));
				expect(marks.length).toBeLessThanOrEqual(whole.length);
			}),
		);
	});
});

describe("a phrase", () => {
	test("is held exactly where its words stand one behind the other, within one text", () => {
		let [held, missed] = [0, 0];
		const both = written.chain((stream) =>
			fc.tuple(
				fc.constant(stream),
				fc.oneof(
					fc.array(wanted(stream), { minLength: 1, maxLength: 4 }),
					// What stands there from some place on, breaks left out.
					fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 })).map(([start, length]) => {
						const from = start % Math.max(1, stream.length);
						const some = stream.slice(from, from + length).filter((marks) => marks.length > 0);
						return some.length === 0 ? [asked([77])] : some.map(asked);
					}),
				),
			),
		);
		fc.assert(
			fc.property(both, ([stream, phrase]) => {
				const expected = stream.some((_, start) =>
					phrase.every((word, index) => isAt(stream[start + index], word)),
				);
				expect(holdsPhrase(read(stream), phrase)).toBe(expected);
				if (expected) held++;
				else missed++;
			}),
			{ numRuns: 1000 },
		);
		expect(Math.min(held, missed)).toBeGreaterThan(100);
	});

	test("is found at the beginning, at the end and by either mark, and not across a break", () => {
		const [old, bridge, closed] = ["old", "bridge", "closed"].map((form) => marksOf([form], form));
		if (old === undefined || bridge === undefined || closed === undefined) throw new Error();
		const stream = read([
			[...old.own],
			[markOf("other", "bridge"), ...bridge.own],
			[],
			[...closed.own, markOf("another", "closed")],
		]);
		expect(holdsPhrase(stream, [old, bridge])).toBe(true);
		expect(holdsPhrase(stream, [closed])).toBe(true);
		expect(holdsPhrase(stream, [bridge, closed])).toBe(false);
		expect(holdsPhrase(stream, [bridge, old])).toBe(false);
		expect(holdsPhrase(stream, [closed, closed])).toBe(false);
		expect(holdsPhrase(stream, [])).toBe(false);
		expect(holdsPhrase(read([]), [old])).toBe(false);
	});

	test("of a word whose mark has no upper bits does not stand in a break", () => {
		const low = asked([3]);
		expect(holdsPhrase(read([[200], [], [200]]), [low])).toBe(false);
		expect(holdsPhrase(read([[200], [2], [200]]), [low])).toBe(true);
	});
});

describe("a span", () => {
	/** The shortest part of one text that has all of the words, by trying each. */
	function shortest(
		stream: readonly (readonly number[])[],
		words: readonly Marks[],
	): number | undefined {
		if (words.length === 0) return undefined;
		for (let length = 1; length <= stream.length; length++) {
			for (let from = 0; from + length <= stream.length; from++) {
				const part = stream.slice(from, from + length);
				if (part.some((marks) => marks.length === 0)) continue;
				if (words.every((word) => part.some((marks) => isAt(marks, word)))) return length;
			}
		}
		return undefined;
	}

	test("is the fewest words of one text within which all of them stand", () => {
		let [found, missed] = [0, 0];
		const both = written.chain((stream) =>
			fc.tuple(fc.constant(stream), fc.array(wanted(stream), { maxLength: 4 })),
		);
		fc.assert(
			fc.property(both, ([stream, words]) => {
				const expected = shortest(stream, words);
				expect(spanOf(read(stream), words)).toBe(expected);
				if (expected === undefined) missed++;
				else found++;
			}),
			{ numRuns: 500 },
		);
		expect(Math.min(found, missed)).toBeGreaterThan(50);
	});
});

test("the share of the very forms is that of the words of which one stands there, by either mark", () => {
	const [bridge, bridges, river, lake] = [
		["bridg", "bridge"],
		["bridg", "bridges"],
		["river", "river"],
		["lake", "lake"],
	].map(([main = "", form = ""]) => marksOf([main], form));
	if (!bridge || !bridges || !river || !lake) throw new Error();
	expect(bridge.forms).toEqual(bridges.forms);
	const stream = read([[...bridge.own], [], [markOf("x", "x"), ...river.own]]);
	expect(literalShareOf(stream, [bridge])).toBe(1);
	expect(literalShareOf(stream, [bridges])).toBe(0);
	expect(literalShareOf(stream, [bridge, bridges, river, lake])).toBe(0.5);
	expect(literalShareOf(stream, [])).toBe(0);
});
