import { describe, expect, test } from "vitest";
import { readWhen } from "../../../src/bot/when.ts";

const BERLIN = "Europe/Berlin";
/** A Wednesday, 15:00 in Berlin. */
const NOW = Date.parse("2026-11-25T14:00:00Z");
const at = (time: string) => ({ kind: "at", at: Date.parse(time) });
const read = (text: string, now = NOW, zone = BERLIN) => readWhen(text, { zone, now });

describe("a time is read", () => {
	test.each([
		// The next such time.
		["18:30", "2026-11-25T17:30Z"],
		["14:59", "2026-11-26T13:59Z"],
		["15:00", "2026-11-26T14:00Z"],
		["0:00", "2026-11-25T23:00Z"],
		["  18:30 Uhr ", "2026-11-25T17:30Z"],
		["um 18 Uhr", "2026-11-25T17:00Z"],
		["18.30 Uhr", "2026-11-25T17:30Z"],
		["6:30 pm", "2026-11-25T17:30Z"],
		["12 am", "2026-11-25T23:00Z"],
		["12 pm", "2026-11-26T11:00Z"],
		// On a day.
		["today 18:30", "2026-11-25T17:30Z"],
		["heute um 18:30 Uhr", "2026-11-25T17:30Z"],
		["tomorrow 7:00", "2026-11-26T06:00Z"],
		["Tomorrow at 7 am", "2026-11-26T06:00Z"],
		["7:00 tomorrow", "2026-11-26T06:00Z"],
		["morgen 7:00", "2026-11-26T06:00Z"],
		["übermorgen 7:00", "2026-11-27T06:00Z"],
		["the day after tomorrow, 7:00", "2026-11-27T06:00Z"],
		["Friday 9:00", "2026-11-27T08:00Z"],
		["am Freitag um 9 Uhr", "2026-11-27T08:00Z"],
		["Mittwoch 18:30", "2026-11-25T17:30Z"],
		["Wed 9:00", "2026-12-02T08:00Z"],
		["tue 9:00", "2026-12-01T08:00Z"],
		["sonntag 9:00", "2026-11-29T08:00Z"],
		// By the calendar.
		["26.11. 18:30", "2026-11-26T17:30Z"],
		["26.11 18:30", "2026-11-26T17:30Z"],
		["am 26. 11. um 18:30 Uhr", "2026-11-26T17:30Z"],
		["26.11.2026 18:30", "2026-11-26T17:30Z"],
		["26.11.26, 18:30", "2026-11-26T17:30Z"],
		["2026-11-26 18:30", "2026-11-26T17:30Z"],
		["2026-11-26T18:30", "2026-11-26T17:30Z"],
		["2026-11-26T18:30:00", "2026-11-26T17:30Z"],
		["26 November 18:30", "2026-11-26T17:30Z"],
		["26. Dezember 2026, 18:30", "2026-12-26T17:30Z"],
		["Dec 3rd 9:00", "2026-12-03T08:00Z"],
		["1. März 9:00", "2027-03-01T08:00Z"],
		["5.1. 8:00", "2027-01-05T07:00Z"],
		["29.2.2028 8:00", "far"],
		// From now on.
		["in 2h", "2026-11-25T16:00Z"],
		["2h", "2026-11-25T16:00Z"],
		["30m", "2026-11-25T14:30Z"],
		["1h 30m", "2026-11-25T15:30Z"],
		["1h30min", "2026-11-25T15:30Z"],
		["in 2 Stunden und 5 Minuten", "2026-11-25T16:05Z"],
		["in an hour", "2026-11-25T15:00Z"],
		["in einer Stunde", "2026-11-25T15:00Z"],
		["in half an hour", "2026-11-25T14:30Z"],
		["in einer halben Stunde", "2026-11-25T14:30Z"],
		["in 3 days", "2026-11-28T14:00Z"],
		["in 3 Tagen", "2026-11-28T14:00Z"],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual(expected === "far" ? { kind: "far" } : at(expected));
	});

	test.each(["UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Chatham"])(
		"by the clocks of %s, on that zone's day",
		(zone) => {
			for (let hour = 0; hour < 24; hour++) {
				const now = NOW + hour * 3_600_000;
				const found = read("tomorrow 7:05", now, zone);
				if (found.kind !== "at") throw new Error(found.kind);
				const shown = (ms: number) =>
					new Date(ms).toLocaleString("sv", {
						timeZone: zone,
						dateStyle: "short",
						timeStyle: "short",
					});
				const tomorrow = new Date(Date.parse(shown(now).slice(0, 10)) + 86_400_000);
				expect(shown(found.at)).toBe(`${tomorrow.toISOString().slice(0, 10)} 07:05`);
			}
		},
	);
});

describe("where the clocks change", () => {
	test("a time after the change is one of the new clocks", () => {
		const eve = Date.parse("2026-03-28T18:00:00Z");
		expect(read("morgen 1:59", eve)).toEqual(at("2026-03-29T00:59Z"));
		expect(read("morgen 3:00", eve)).toEqual(at("2026-03-29T01:00Z"));
		expect(read("morgen 18:30", eve)).toEqual(at("2026-03-29T16:30Z"));
		expect(read("tomorrow 18:30", Date.parse("2026-10-24T18:00:00Z"))).toEqual(
			at("2026-10-25T17:30Z"),
		);
	});

	test("a time that is skipped is as much later", () => {
		const eve = Date.parse("2026-03-28T18:00:00Z");
		expect(read("2:30", eve)).toEqual(at("2026-03-29T01:30Z"));
	});

	test("of a time that comes twice the first is meant", () => {
		const eve = Date.parse("2026-10-24T18:00:00Z");
		expect(read("2:30", eve)).toEqual(at("2026-10-25T00:30Z"));
	});

	test("hours from now are hours, whatever the clocks show", () => {
		const eve = Date.parse("2026-10-24T23:30:00Z");
		expect(read("in 3h", eve)).toEqual({ kind: "at", at: eve + 3 * 3_600_000 });
	});
});

test.each([
	"today 7:00",
	"heute 14:59",
	"24.11. 18:30",
	"25.11. 15:00",
	"2026-11-25 15:00",
	"2025-12-24 18:00",
	"in 0m",
])("%s is past", (text) => {
	expect(read(text)).toEqual({ kind: "past" });
});

test.each(["2027-12-01 8:00", "1.1.2030 8:00", "in 400 days", "9000h"])(
	"%s is too far off",
	(text) => {
		expect(read(text)).toEqual({ kind: "far" });
	},
);

test.each([
	"",
	"soon",
	"tomorrow",
	"morgen früh",
	"25:00",
	"18:60",
	"13 pm",
	"18.30",
	"31.2. 8:00",
	"32.1. 8:00",
	"1.13. 8:00",
	"2026-02-30 8:00",
	"30 parsecs",
	"in 2",
	"18:30 19:30",
	"next bridge 18:30",
	"/cancel",
	"👍",
])("%j is unclear", (text) => {
	expect(read(text)).toEqual({ kind: "unclear" });
});
