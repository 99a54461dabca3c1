import { describe, expect, test } from "vitest";
import { reasonAgainst, reasonsFor } from "../../../src/article/condition-sentences.ts";
import { subjectOf } from "../../../src/article/condition-subject.ts";
import { wordForm } from "../../../src/article/condition-words.ts";
import { type Condition, matches, type When } from "../../../src/article/condition.ts";
import type { Draft } from "../../../src/article/draft.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { written } from "../../support/routing.ts";

const when = (more: Partial<When>): When => ({ any: [], all: [], none: [], ...more });
const about = (draft: Partial<Draft>, source?: string) => subjectOf(written(draft, source));

/** True when an article fits one condition. */
function fits(condition: Condition, draft: Partial<Draft>, source?: string): boolean {
	return matches(when({ all: [condition] }), about(draft, source));
}

const keyword = (value: string): Condition => ({ kind: "keyword", value });
const tag = (value: string): Condition => ({ kind: "tag", value });

describe("a keyword", () => {
	test.each([
		["bridge", "The old bridge is open"],
		["BRIDGE", "The old bridge is open"],
		["old bridge", "The Old\u00A0 Bridge is open"],
		["bridge", "(bridge)"],
		["bridge", "bridge-building"],
		["Lindenford", "Lindenford's mayor"],
		["Lindenford’s mayor", "Lindenford's mayor"],
		["mayor", "the “mayor”"],
		["cafe", "Le Café est ouvert"],
		["Café", "le cafe\u0301 est ouvert"],
		["Fußball", "FUSSBALL in Lindenford"],
		["Köln", "Koln"],
		["bridge", "ｂｒｉｄｇｅ"],
		["C++", "How C++ grew up"],
		["Зеленгай", "у місті ЗЕЛЕНГАЙ"],
		["п’ятниця", "П'ятниця, 13"],
		["οδός", "Η ΟΔΟΣ ΕΚΛΕΙΣΕ"],
		["İstanbul", "istanbul'da"],
		["جسر", "افتتاح جِسْر قديم"],
		["שלום", "שָׁלוֹם לכולם"],
		["می‌خواهم", "من میخواهم"],
		["पुल", "पुराना पुल खुला"],
		["पुराना पुल", "पुराना पुल खुला"],
		["天気予報", "今日の天気予報です"],
		["市长", "林登福德市长今天"],
		["スポーツ", "新しいスポーツセンター"],
		["ｽﾎﾟｰﾂ", "新しいスポーツセンター"],
		["NHK", "NHKは今日"],
		["สะพาน", "เปิดสะพานเก่า"],
		["တံတား", "တံတားဟောင်း"],
		["서울", "서울에서 열린"],
		["서울 시장", "오늘 서울 시장이"],
		["٢٠٢٦", "in 2026"],
	])("%s is in %j", (word, title) => {
		expect(fits(keyword(word), { title })).toBe(true);
		expect(fits(keyword(word), { title: "News", summary: title })).toBe(true);
		expect(fits(keyword(word), { title: "News", html: `<p>${title}</p>` })).toBe(true);
	});

	test.each([
		["bridge", "The bridges are open"],
		["bridge", "Cambridge is open"],
		["old bridge", "The bridge is old"],
		["old bridge", "old, very old, the bridge"],
		["C", "How C++ grew up"],
		["C++", "Vitamin C"],
		["ost", "Der Osten"],
		["мост", "мостовая"],
		["पुल", "पुलिस"],
		["น", "นี้"],
		["서울", "동서울 역"],
		["서울 시장", "서울의 시장"],
	])("%s is not in %j", (word, title) => {
		expect(fits(keyword(word), { title })).toBe(false);
	});

	test("of two words is not found across the end of a paragraph", () => {
		const html = "<p>It was old</p><p>bridge and town</p>";
		expect(fits(keyword("bridge and town"), { html })).toBe(true);
		expect(fits(keyword("old bridge"), { html })).toBe(false);
		expect(fits(keyword("old bridge"), { title: "So old", summary: "Bridge" })).toBe(false);
	});

	test("is looked for to the end of a long text", () => {
		const html = `<p>${"Nothing new. ".repeat(5000)}The bridge.</p>`;
		expect(fits(keyword("bridge"), { html })).toBe(true);
	});

	test("that is nothing but signs is found nowhere", () => {
		expect(fits(keyword("++"), { title: "C++ ++" })).toBe(false);
	});

	test.each(["ab 天 서울 ", "a+", "#", "e\u0301", "天", "서울", "1,"])(
		"takes time in proportion to a text of %j",
		(unit) => {
			expect(growth((text) => wordForm(text).includes(wordForm("bridge")), unit)).toBeLessThan(
				LINEAR,
			);
		},
	);
});

describe("tags and sections", () => {
	test.each([
		["Traffic", "TRAFFIC"],
		["Café", "cafe\u0301"],
		["Town  hall", " town hall "],
		["Straße", "STRASSE"],
		["ﬁre", "fire"],
	])("%j and %j are one", (one, other) => {
		expect(fits(tag(one), { tags: ["News", other] })).toBe(true);
		expect(fits({ kind: "section", value: one }, { section: other })).toBe(true);
	});

	test("are compared as a whole", () => {
		expect(fits(tag("Town"), { tags: ["Town hall"] })).toBe(false);
		expect(fits(tag("C"), { tags: ["C++"] })).toBe(false);
		expect(fits({ kind: "section", value: "Local" }, {})).toBe(false);
	});
});

describe("a language", () => {
	test.each([
		["en", "en", true],
		["en", "en-GB", true],
		["en-GB", "en-GB", true],
		["en-GB", "en", false],
		["en-GB", "en-US", false],
		["zh-Hant", "zh-TW", true],
		["zh-Hant", "zh-CN", false],
		["he", "iw", true],
		["en", "enm", false],
		["en", undefined, false],
	])("%s asked of an article in %s: %s", (value, language, expected) => {
		expect(fits({ kind: "language", value }, { language })).toBe(expected);
	});
});

describe("an urgency", () => {
	test.each([
		[3, 1, true],
		[3, 3, true],
		[3, 4, false],
		[4, undefined, false],
		[5, undefined, true],
	])("of at least %i asked of an article of %s: %s", (value, urgency, expected) => {
		expect(fits({ kind: "urgency", value }, { urgency })).toBe(expected);
	});
});

test("source, story and embargo are asked for", () => {
	expect(fits({ kind: "source", value: "wire" }, {}, "wire")).toBe(true);
	expect(fits({ kind: "source", value: "wire" }, {}, "blog")).toBe(false);
	expect(fits({ kind: "story", value: "s" }, { story: { id: "s" } })).toBe(true);
	expect(fits({ kind: "story", value: "s" }, {})).toBe(false);
	expect(fits({ kind: "embargo" }, { embargoedUntil: 1 })).toBe(true);
	expect(fits({ kind: "embargo" }, {})).toBe(false);
});

describe("lists of conditions", () => {
	const [a, b, c] = [tag("a"), tag("b"), tag("c")];

	test.each<[Partial<When>, string[], boolean]>([
		[{ all: [a, b] }, ["a", "b"], true],
		[{ all: [a, b] }, ["a"], false],
		[{ any: [a, b] }, ["b"], true],
		[{ any: [a, b] }, ["c"], false],
		[{ none: [a, b] }, ["c"], true],
		[{ none: [a, b] }, ["b", "c"], false],
		[{ all: [a], any: [b], none: [c] }, ["a", "b"], true],
		[{ all: [a], any: [b], none: [c] }, ["a", "b", "c"], false],
	])("%j of an article with the tags %j: %s", (lists, tags, expected) => {
		expect(matches(when(lists), about({ tags }))).toBe(expected);
		expect(reasonAgainst(when(lists), about({ tags })) === undefined).toBe(expected);
	});

	test("say what made an article fit, and what failed first", () => {
		const rule = when({
			all: [{ kind: "urgency", value: 3 }],
			any: [tag("Traffic"), keyword("bridge")],
			none: [{ kind: "language", value: "fr" }],
		});
		expect(reasonsFor(rule, about({ urgency: 2, tags: ["traffic"], language: "en" }))).toEqual([
			"it is of urgency 3 or more urgent",
			'it has the tag "Traffic"',
			"it is not in the language fr",
		]);
		expect(reasonAgainst(rule, about({ tags: ["traffic"] }))).toBe(
			"it is not of urgency 3 or more urgent",
		);
		expect(reasonAgainst(rule, about({ urgency: 1 }))).toBe(
			'it does not have the tag "Traffic" and it does not say "bridge"',
		);
		expect(reasonAgainst(rule, about({ urgency: 1, tags: ["traffic"], language: "fr-CA" }))).toBe(
			"it is in the language fr",
		);
	});
});
