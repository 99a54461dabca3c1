import { describe, expect, test } from "vitest";
import { daysBack, dueWeek, type Week, weekOf } from "../../../src/article/week.ts";
import { createTexts } from "../../../src/texts.ts";
import { weeklyText } from "../../../src/weekly-words.ts";
import { aStats } from "../../support/a-stats.ts";

const BERLIN = "Europe/Berlin";
const at = (time: string) => Date.parse(time);

describe("the week that a letter is about", () => {
	const week = { from: "2026-11-16", to: "2026-11-22" };

	test.each([
		["on Monday before eight", "2026-11-23T06:59:59Z", undefined],
		["on Monday at eight", "2026-11-23T07:00:00Z", week],
		["on Tuesday until midnight", "2026-11-24T22:59:59Z", week],
		["on Wednesday", "2026-11-24T23:00:00Z", undefined],
		["on Sunday", "2026-11-22T22:59:59Z", undefined],
	])("is the last whole one, %s of the newsroom's clock", (_, time, due) => {
		expect(dueWeek(BERLIN, at(time))).toEqual(due);
	});

	test("is the same when the clocks are put back on its last day", () => {
		// On 25 October 2026, Berlin's Sunday has 25 hours.
		const found = dueWeek(BERLIN, at("2026-10-26T07:00:00Z"));
		expect(found).toEqual({ from: "2026-10-19", to: "2026-10-25" });
		expect(dueWeek(BERLIN, at("2026-10-26T06:59:59Z"))).toBeUndefined();
	});

	test("is told with the one before it, and with nothing of the days since", () => {
		const now = at("2026-11-24T12:00:00Z");
		expect(daysBack(week, BERLIN, now)).toBe(16);
		const days = Array.from({ length: 16 }, (_, index) =>
			new Date(Date.parse("2026-11-09") + index * 86_400_000).toISOString().slice(0, 10),
		);
		const byDay = days.map((_, index) => (index < 7 ? 1 : index < 14 ? 10 : 1000));
		const told = weekOf(week, aStats(days, byDay));
		expect(told).toMatchObject({ posts: 70, postsBefore: 7, readers: { gained: 70, lost: 70 } });
		expect(told.digests).toEqual({ sent: 70, opened: 70 });
	});
});

describe("the letter", () => {
	const quiet: Week = {
		from: "2026-11-16",
		to: "2026-11-22",
		posts: 0,
		postsBefore: 3,
		withdrawn: 0,
		top: [],
		readers: { now: 0, gained: 0, lost: 0 },
		digests: { sent: 0, opened: 0 },
		slowestMs: null,
		missed: [],
		asleep: [],
		failures: 0,
	};
	const busy: Week = {
		...quiet,
		posts: 1234,
		withdrawn: 2,
		top: [{ title: "The bridge is open", link: "https://t.me/lindenford/5", reactions: 56 }],
		readers: { now: 20_000, gained: 31, lost: 7 },
		digests: { sent: 900, opened: 120 },
		slowestMs: 240_000,
		missed: [{ words: "tram line 4", count: 6 }],
		asleep: ["council"],
		failures: 2,
	};

	test.each(createTexts("en").locales)(
		"says all of a busy week, and little of a quiet one, in %s",
		(locale) => {
			const texts = createTexts(locale);
			const reading = {
				say: (id: string, values = {}) => texts.text(locale, id, values),
				locale,
			};
			const long = weeklyText(busy, reading);
			const n = new Intl.NumberFormat(locale);
			for (const part of [
				n.format(1234),
				n.format(20_000),
				"The bridge is open",
				"tram line 4",
				"council",
				"/dead",
				"https://t.me/lindenford/5",
			]) {
				expect(long).toContain(part);
			}
			const short = weeklyText(quiet, reading);
			expect(short.length).toBeLessThan(long.length / 2);
			expect(short).not.toContain("/dead");
			expect(long).not.toMatch(/[{}]|undefined|\bnull\b/);
			expect(long.length).toBeLessThan(4096);
		},
	);
});
