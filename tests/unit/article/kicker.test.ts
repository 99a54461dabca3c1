import { describe, expect, test } from "vitest";
import { kickerOf, kickers } from "../../../src/article/kicker.ts";
import { bySpecificity } from "../../../src/article/specific-tags.ts";
import { growth, LINEAR } from "../../support/growth.ts";

describe("a newsroom's kicker", () => {
	test.each([
		["BREAKING", "breaking"],
		["Breaking news:", "breaking"],
		["🔴 EILMELDUNG +++", "breaking"],
		["⚡️ Urgent!", "breaking"],
		["ULTIM’ORA", "breaking"],
		["SON DAKİKA", "breaking"],
		["عاجل:", "breaking"],
		["【速報】", "breaking"],
		["ब्रेकिंग", "breaking"],
		["ด่วน!", "breaking"],
		["• Live •", "live"],
		["Análisis", "analysis"],
		["Opinion", "opinion"],
	])("%s is %s", (written, expected) => {
		expect(kickerOf(written)).toBe(expected);
	});

	test.each(["Town", "Live music", "24/7 live", "", "🔴", "breaking point", "constructor"])(
		"%j is none of the usual ones",
		(written) => {
			expect(kickerOf(written)).toBeUndefined();
		},
	);

	test("is known by each of their own names", () => {
		for (const kicker of kickers) expect(kickerOf(kicker)).toBe(kicker);
	});

	test.each(["!", "+ ", "live ", "🔴"])("is read in linear time, were it endless %j", (unit) => {
		expect(growth((text) => kickerOf(`a${text}a`), unit)).toBeLessThan(LINEAR);
	});
});

describe("the most specific tags", () => {
	const article = {
		title: "The Linde bridge is open",
		summary: "Trams follow in May.",
		section: "Town",
		kicker: undefined,
	};

	test("are those of the title, then of the summary, then all others, and last the section", () => {
		const tags = ["Town", "Traffic", "trams", "linde bridge", "Linde", "Roads"];
		expect(bySpecificity({ ...article, tags })).toEqual([
			"linde bridge",
			"Linde",
			"trams",
			"Traffic",
			"Roads",
			"Town",
		]);
	});

	test("keep the newsroom's order where nothing tells them apart", () => {
		const tags = ["b", "c", "a"].map((letter) => `${letter}-road`);
		expect(bySpecificity({ ...article, tags })).toEqual(tags);
	});
});
