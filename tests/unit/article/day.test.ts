import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayPart } from "../../../src/article/channel-rules.ts";
import { dayIn, endOf, minuteOfDay } from "../../../src/article/day.ts";

const MINUTE_MS = 60_000;
const at = (time: string) => Date.parse(time);
const clock = (time: string) => {
	const [hours = 0, minutes = 0] = time.split(":").map(Number);
	return hours * 60 + minutes;
};
const part = (from: string, to: string): DayPart => ({ from: clock(from), to: clock(to) });

describe("the day in a zone", () => {
	test.each([
		// Where the day begins and where it ends last.
		["Pacific/Kiritimati", "2026-05-01T09:59:59Z", "2026-05-01"],
		["Pacific/Kiritimati", "2026-05-01T10:00:00Z", "2026-05-02"],
		["Pacific/Pago_Pago", "2026-05-01T10:59:59Z", "2026-04-30"],
		["Pacific/Pago_Pago", "2026-05-01T11:00:00Z", "2026-05-01"],
		["Asia/Kathmandu", "2026-12-31T18:14:59Z", "2026-12-31"],
		["Asia/Kathmandu", "2026-12-31T18:15:00Z", "2027-01-01"],
		// Samoa had no 30th of December in 2011.
		["Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29"],
		["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"],
		["UTC", "2024-02-29T23:59:59Z", "2024-02-29"],
	])("of %s at %s is %s", (zone, time, day) => {
		expect(dayIn(zone, at(time))).toBe(day);
	});

	test("begins at midnight, also when that is put forward", () => {
		// In Cairo the clocks go from 0:00 to 1:00.
		expect(minuteOfDay("Africa/Cairo", at("2026-04-23T21:59:00Z"))).toBe(clock("23:59"));
		expect(minuteOfDay("Africa/Cairo", at("2026-04-23T22:00:00Z"))).toBe(clock("1:00"));
		expect(minuteOfDay("UTC", at("2026-05-01T00:00:59Z"))).toBe(0);
	});
});

describe("the end of a part of the day", () => {
	const night = part("22:00", "7:00");

	test.each([
		["within the day", part("12:00", "14:00"), "2026-05-01T13:59:59Z", "2026-05-01T14:00:00Z"],
		["at its first minute", night, "2026-05-01T22:00:00Z", "2026-05-02T07:00:00Z"],
		["before midnight", night, "2026-05-01T23:30:00Z", "2026-05-02T07:00:00Z"],
		["at midnight", night, "2026-05-02T00:00:00Z", "2026-05-02T07:00:00Z"],
		["in its last minute", night, "2026-05-02T06:59:59Z", "2026-05-02T07:00:00Z"],
		["until midnight", part("22:00", "0:00"), "2026-05-01T22:00:00Z", "2026-05-02T00:00:00Z"],
	])("comes by the clock: %s", (_, of, now, end) => {
		expect(endOf(of, "UTC", at(now))).toBe(at(end));
	});

	test.each([
		["before it", night, "2026-05-01T21:59:59Z"],
		["when it is over", night, "2026-05-02T07:00:00Z"],
		["of none that lasts no time", part("7:00", "7:00"), "2026-05-02T07:00:00Z"],
		["of none that lasts no time, at another", part("7:00", "7:00"), "2026-05-02T12:00:00Z"],
	])("is none %s", (_, of, now) => {
		expect(endOf(of, "UTC", at(now))).toBeUndefined();
	});

	test("is the hour on the clocks, whether these are put forward or back in the night", () => {
		const berlin = (now: string) => endOf(night, "Europe/Berlin", at(now));
		expect(berlin("2026-03-28T22:00:00Z")).toBe(at("2026-03-29T05:00:00Z"));
		expect(berlin("2026-10-24T21:00:00Z")).toBe(at("2026-10-25T06:00:00Z"));
		// Half an hour on Lord Howe Island.
		const howe = (now: string) => endOf(night, "Australia/Lord_Howe", at(now));
		expect(howe("2026-04-04T12:00:00Z")).toBe(at("2026-04-04T20:30:00Z"));
		expect(howe("2026-10-03T12:00:00Z")).toBe(at("2026-10-03T20:00:00Z"));
	});

	test("is that of the zone's own day at the date line", () => {
		expect(endOf(night, "Pacific/Kiritimati", at("2026-05-01T08:00:00Z"))).toBe(
			at("2026-05-01T17:00:00Z"),
		);
		expect(endOf(night, "Pacific/Pago_Pago", at("2026-05-01T09:00:00Z"))).toBe(
			at("2026-05-01T18:00:00Z"),
		);
		// The night from the 29th to the 31st of December.
		expect(endOf(night, "Pacific/Apia", at("2011-12-30T08:30:00Z"))).toBe(
			at("2011-12-30T17:00:00Z"),
		);
	});
});

/** The same by looking at every minute. */
function walked({ from, to }: DayPart, zone: string, start: number): number | undefined {
	const isIn = (time: number) => {
		const minute = minuteOfDay(zone, time);
		return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
	};
	if (!isIn(start)) return undefined;
	let end = Math.floor(start / MINUTE_MS) * MINUTE_MS;
	while (isIn(end)) end += MINUTE_MS;
	return end;
}

const changes = [
	["Europe/Berlin", "2026-03-29T01:00:00Z"],
	["Europe/Berlin", "2026-10-25T01:00:00Z"],
	["America/New_York", "2026-03-08T07:00:00Z"],
	["America/New_York", "2026-11-01T06:00:00Z"],
	["Australia/Lord_Howe", "2026-04-04T15:00:00Z"],
	["Australia/Lord_Howe", "2026-10-03T15:30:00Z"],
	["Africa/Cairo", "2026-04-23T22:00:00Z"],
	["Africa/Cairo", "2026-10-29T21:00:00Z"],
	["Pacific/Apia", "2011-12-30T10:00:00Z"],
	["Asia/Kathmandu", "2026-05-01T00:00:00Z"],
	["Pacific/Kiritimati", "2026-05-01T10:00:00Z"],
] as const;

test("the end of a night is the one that is found minute by minute, also where clocks change in it", () => {
	const evening = fc.integer({ min: clock("17:00"), max: clock("22:30") });
	const morning = fc.integer({ min: clock("4:00"), max: clock("12:00") });
	fc.assert(
		fc.property(
			fc.constantFrom(...changes),
			evening,
			morning,
			fc.integer({ min: -30 * 60 * 60, max: 30 * 60 * 60 }),
			([zone, change], from, to, seconds) => {
				const now = at(change) + seconds * 1000;
				expect(endOf({ from, to }, zone, now)).toBe(walked({ from, to }, zone, now));
			},
		),
		{ numRuns: 300 },
	);
});
