import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../../src/article/catalogue-made.ts";
import { showQuery } from "../../../src/article/query.ts";
import { dayWordsIn } from "../../../src/bot/search-days.ts";
import {
	askedBy,
	readRequest,
	type SearchRequest,
	showRequest,
} from "../../../src/bot/search-request.ts";
import { createTexts } from "../../../src/texts.ts";

const texts = createTexts("en");
const catalogue = catalogueOf(
	[
		{ slug: "weather", parent: undefined, names: { en: "Weather", de: "Wetter" } },
		{ slug: "town-hall", parent: undefined, names: { en: "Town hall", de: "Rathaus" } },
	],
	{ locale: "en", of: () => [] },
);
// A Wednesday.
const now = Date.parse("2026-11-25T12:00:00Z");
const reading = (locale: string, at = now) => ({
	catalogue,
	sources: ["api", "wire-service"],
	words: dayWordsIn(texts, locale),
	zone: "Europe/Berlin",
	now: at,
});
const read = (text: string, locale = "en", at = now) => readRequest(text, reading(locale, at));
const day = (text: string) => Date.parse(text) / 86_400_000;

function request(text: string, locale = "en"): SearchRequest {
	const found = read(text, locale);
	if ("mistake" in found) throw new Error(JSON.stringify(found));
	return found;
}

describe("a request", () => {
	test.each([
		["from:2026-11-01", day("2026-11-01"), undefined],
		["to:1.11.2026", undefined, day("2026-11-01")],
		["from:1.12. bridge", day("2025-12-01"), undefined],
		["from:24.11. to:today bridge", day("2026-11-24"), day("2026-11-25")],
		["from:yesterday", day("2026-11-24"), undefined],
		['from:"last week" bridge', day("2026-11-16"), undefined],
		["from:last week to:last week bridge", day("2026-11-16"), day("2026-11-22")],
		["bridge last week", day("2026-11-16"), day("2026-11-22")],
		["bridge this week", day("2026-11-23"), day("2026-11-25")],
		["bridge last month", day("2026-10-01"), day("2026-10-31")],
		["from:٢٠٢٦-١١-٠١", day("2026-11-01"), undefined],
	])("%s is from %s to %s", (text, from, to) => {
		expect(request(text)).toMatchObject({ from, to });
	});

	test("knows the days' words of the reader's language, and those of English", () => {
		expect(request("Brücke letzte Woche", "de")).toMatchObject({
			from: day("2026-11-16"),
			to: day("2026-11-22"),
		});
		expect(request("Brücke from:gestern", "de").from).toBe(day("2026-11-24"));
		expect(request("Brücke from:yesterday", "de").from).toBe(day("2026-11-24"));
		for (const written of ["dernière", "derniere", "Dernière", "dernie\u0300re"]) {
			expect(request(`pont from:la semaine ${written}`, "fr").from).toBe(day("2026-11-16"));
		}
		expect(request("köprü from:gecen hafta", "tr").from).toBe(day("2026-11-16"));
		expect(read("Brücke from:gestern")).toEqual({ mistake: "date", value: "gestern" });
	});

	test("leaves alone what only looks like days or filters", () => {
		expect(showQuery(request('"last week"').query ?? never())).toBe('"last week"');
		expect(request("yesterday").from).toBeUndefined();
		expect(request('"topic:weather"').topics).toEqual([]);
		expect(request("bridge today").from).toBeUndefined();
	});

	test("finds topics and sources by their names, whatever the case", () => {
		expect(request('storm Topic:"Town Hall" SOURCE:Wire-Service')).toMatchObject({
			topics: ["town-hall"],
			sources: ["wire-service"],
		});
		expect(request("topic:„Town hall“ storm").topics).toEqual(["town-hall"]);
		expect(request("topic:rathaus")).toMatchObject({ topics: ["town-hall"], query: undefined });
	});

	test.each([
		["", { mistake: "empty" }],
		["-storm", { mistake: "only-unwanted" }],
		["-storm topic:weather", { mistake: "only-unwanted" }],
		["storm from:31.2.2026", { mistake: "date", value: "31.2.2026" }],
		["storm to:2026-11-01 from:2026-11-02", { mistake: "order" }],
		["storm source:moon", { mistake: "source", name: "moon" }],
		["storm topic:wether", { mistake: "topic", name: "wether", near: ["weather"] }],
		["storm topic:zebra", { mistake: "topic", name: "zebra", near: [] }],
		[`storm ${"wind ".repeat(120)}`, { mistake: "long" }],
	])("says what is wrong with %s", (text, mistake) => {
		expect(read(text)).toEqual(mistake);
	});

	test("means whole days on the clocks of the reader's zone", () => {
		const asked = askedBy(request("from:2026-10-25 to:2026-10-25"), "Europe/Berlin");
		expect(asked).toMatchObject({
			from: Date.parse("2026-10-25T00:00:00+02:00"),
			to: Date.parse("2026-10-26T00:00:00+01:00"),
		});
	});

	test("is shown in a spelling that means the same on any later day", () => {
		const shown = (text: string) => showRequest(request(text), catalogue, "en");
		expect(shown("bridge last week")).toBe("bridge from:2026-11-16 to:2026-11-22");
		expect(shown("storm topic:rathaus")).toBe('storm topic:"Town hall"');
		const piece = fc.constantFrom(
			"bridge",
			'"old bridge"',
			"-rent",
			"=bridges",
			"topic:wetter",
			'topic:"town hall"',
			"source:api",
			"from:yesterday",
			"to:today",
			"last week",
			"الجسر",
			"橋",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const first = read(pieces.join(" "));
				if ("mistake" in first) return;
				const again = read(showRequest(first, catalogue, "de"), "de", now + 9 * 86_400_000);
				expect(again).toEqual(first);
			}),
		);
	});

	test("may be anything at all", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				expect(read(text)).toBeDefined();
			}),
			{ numRuns: 30 },
		);
	});
});

function never(): never {
	throw new Error("no query");
}
