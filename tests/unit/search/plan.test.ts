import { describe, expect, test } from "vitest";
import { readQuery, showQuery } from "../../../src/article/query.ts";
import { anyOf, ofSource, ofTopic } from "../../../src/search/analysis.ts";
import { type Asking, planOf, withoutCommon } from "../../../src/search/plan.ts";
import { holdsPhrase, markOf, readStream, writeStream } from "../../../src/search/stream.ts";

function query(text: string) {
	const read = readQuery(text);
	if ("mistake" in read) throw new Error(read.mistake);
	return read;
}

const plan = (text: string, language = "en", more: Partial<Asking> = {}) =>
	planOf({ query: query(text), topics: [], sources: [], isStrict: false, ...more }, language);
/** The names of the lists of which an article has to stand in one each. */
const listsIn = ({ groups }: ReturnType<typeof planOf>) =>
	groups.map(({ lists }) => [...lists.keys()]);
/** A text of words of English, each by its stem. */
const textOf = (...words: [main: string, form: string][]) =>
	readStream(writeStream(words.map(([main, form]) => [markOf(main, form)])));
/** How many words phrases have. */
const lengthsOf = (phrases: readonly (readonly unknown[])[]) => phrases.map(({ length }) => length);

const nothing = { filters: [], without: [], phrases: [], withoutPhrases: [] };

describe("a plan for words", () => {
	test("looks for each by its stem and by itself, at the same worth, whatever its case", () => {
		const found = plan("Bridges ferry");
		expect(found).toMatchObject({ ...nothing, language: "en", isExact: false });
		expect(listsIn(found)).toEqual([
			["en:bridg", "en:=bridges"],
			["en:ferri", "en:=ferry"],
		]);
		for (const { lists, word } of found.groups) {
			expect([...lists.values()]).toEqual([1, 1]);
			expect(word?.isFixed).toBe(false);
		}
	});

	test("looks for a word with accents by both of its stems", () => {
		expect(listsIn(plan("progrès", "fr"))).toEqual([["fr:progres", "fr:progr", "fr:=progres"]]);
	});

	test("looks where there are no rules for the word itself", () => {
		expect(listsIn(plan("Bridges", ""))).toEqual([[":=bridges"]]);
		expect(listsIn(plan("پل", "fa"))).toEqual([["fa:=پل"]]);
	});

	test("leaves out those that are in every text of the language, and of no other", () => {
		expect(listsIn(plan("the bridge"))).toEqual([["en:bridg", "en:=bridge"]]);
		expect(plan("the bridge")).toMatchObject({ ...nothing, isExact: false, isLoose: false });
		expect(listsIn(plan("the bridge", ""))).toEqual([[":=the"], [":=bridge"]]);
	});

	test("looks for a common word in the texts where nothing else is asked for, and has articles read", () => {
		for (const isStrict of [true, false]) {
			const found = plan("the", "en", { isStrict });
			expect(found).toMatchObject({ groups: [], filters: [[anyOf("en")]], isExact: false });
			// Another word may have the same mark.
			expect(found.isLoose).toBe(true);
			expect(lengthsOf(found.phrases)).toEqual([1]);
		}
		expect(lengthsOf(plan("the of").phrases)).toEqual([1, 1]);
	});

	test("looks for common words beside others only where it is strict", () => {
		const strict = plan("the bridge", "en", { isStrict: true });
		expect(listsIn(strict)).toEqual([["en:bridg", "en:=bridge"]]);
		expect(lengthsOf(strict.phrases)).toEqual([1]);
		expect(strict).toMatchObject({ isExact: false, isLoose: true });
		const [phrase = []] = strict.phrases;
		expect(holdsPhrase(textOf(["bridg", "bridge"], ["the", "the"]), phrase)).toBe(true);
		expect(holdsPhrase(textOf(["bridg", "bridge"]), phrase)).toBe(false);
	});

	test("has articles read for exact words, and takes no other spelling for them", () => {
		const found = plan("=bridges ferry");
		expect(listsIn(found)[0]).toEqual(["en:bridg", "en:=bridges"]);
		expect(found.groups.map(({ word }) => word?.isFixed)).toEqual([true, false]);
		expect(found.isExact).toBe(true);
	});
});

describe("a plan for phrases", () => {
	test("looks for their words that are listed, and in the texts for all of them", () => {
		const found = plan('"the bridges of"');
		expect(listsIn(found)).toEqual([["en:bridg", "en:=bridges"]]);
		expect(found.groups.map(({ word }) => word?.isFixed)).toEqual([true]);
		expect(found.isExact).toBe(false);
		const [phrase = []] = found.phrases;
		expect(phrase).toHaveLength(3);
		const [the, bridge, of] = [
			["the", "the"],
			["bridg", "bridge"],
			["of", "of"],
		] as [string, string][];
		if (!the || !bridge || !of) throw new Error();
		expect(holdsPhrase(textOf(the, bridge, of), phrase)).toBe(true);
		expect(holdsPhrase(textOf(the, of, bridge), phrase)).toBe(false);
	});

	test("looks for those of common words alone in all articles of the language", () => {
		const found = plan('"to be or not to be"');
		expect(found).toMatchObject({
			groups: [],
			filters: [[anyOf("en")]],
			isExact: false,
			isLoose: false,
		});
		expect(lengthsOf(found.phrases)).toEqual([6]);
	});

	test("looks for pairs of letters, and for a letter that stands alone", () => {
		const found = plan("大橋が", "");
		expect(listsIn(found)).toEqual([[":&大橋"], [":&橋が"]]);
		expect(found.groups.map(({ word }) => word)).toEqual([undefined, undefined]);
		expect(lengthsOf(found.phrases)).toEqual([3]);
		const letter = plan("橋", "");
		expect(listsIn(letter)).toEqual([[":=橋"]]);
		expect(letter.groups.map(({ word }) => word?.isFixed)).toEqual([true]);
		expect(letter.phrases).toEqual([]);
		expect(listsIn(plan('"橋 old 大橋"', ""))).toEqual([[":=橋"], [":=old"], [":&大橋"]]);
	});
});

describe("a plan against words", () => {
	test("leaves out the lists of one, and the texts of several that stand together", () => {
		const found = plan('bridge -ferries -"old ferry"');
		expect(found.without).toEqual(["en:ferri", "en:=ferries"]);
		expect(lengthsOf(found.withoutPhrases)).toEqual([2]);
		expect(listsIn(found)).toHaveLength(1);
		expect(found.isExact).toBe(false);
	});

	test.each(["bridge -=ferry", 'bridge -="old ferry"', "bridge -the"])(
		"has articles read where no list leaves out what it should: %s",
		(text) => {
			expect(plan(text)).toMatchObject({ ...nothing, isExact: true });
		},
	);

	test("leaves out no list of another word that it has the stem of without its accents", () => {
		// What is listed as `inter` may be Inter.
		expect(plan("gana -interés", "es").without).not.toContain("es:inter");
	});

	test("leaves out a phrase of common words by the texts", () => {
		const found = plan('bridge -"to be"');
		expect(lengthsOf(found.withoutPhrases)).toEqual([2]);
		expect(found).toMatchObject({ without: [], isExact: false });
	});

	test("leaves out a word of letters where they stand together, and a single one by its list", () => {
		const found = plan("橋 -大橋 -川", "");
		expect(lengthsOf(found.withoutPhrases)).toEqual([2]);
		expect(found.without).toEqual([":=川"]);
	});
});

describe("a plan among topics and sources", () => {
	const more = { topics: ["climate", "city"], sources: ["api"] };

	test("has an article belong to one of each that are named", () => {
		const filters = [[ofTopic("climate"), ofTopic("city")], [ofSource("api")]];
		expect(plan("bridge", "en", more).filters).toEqual(filters);
		expect(plan("bridge", "en", { sources: ["api"] }).filters).toEqual([[ofSource("api")]]);
		expect(plan("the", "en", more).filters).toEqual([[anyOf("en")], ...filters]);
	});

	test("asks for no language where it asks for no words", () => {
		const found = planOf({ ...more, query: undefined, isStrict: false }, "");
		expect(found).toMatchObject({ groups: [], phrases: [], isExact: false });
		expect(found.filters).toHaveLength(2);
	});
});

test.each([
	["the bridge", "en", "bridge"],
	["the bridge", "de", "the bridge"],
	["the of", "en", "the of"],
	['the "the bridge" of', "en", '"the bridge"'],
	["bridge -the", "en", "bridge -the"],
	["the =of bridge -ferry", "en", "bridge -ferry"],
])("of %s, an article in %s has to match %s", (text, language, expected) => {
	expect(showQuery(withoutCommon(query(text), language))).toBe(expected);
});
