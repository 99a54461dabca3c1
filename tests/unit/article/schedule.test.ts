import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latestDue, nextDigest, slotAt } from "../../../src/article/schedule.ts";
import { aheadByQuarters, slotsByWalking, weekdayOf } from "../../support/slot-oracle.ts";
import { zones } from "../../support/zones.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const at = (time: string) => Date.parse(time);
const daily = (minute: number) => ({ minute, days: [] });
const show = ({ slot, at: moment }: { slot: string; at: number }) =>
	`${slot} = ${new Date(moment).toISOString().slice(0, 16)}Z`;

describe("the next digest", () => {
	test("comes at the minute on the reader's clocks, and strictly later", () => {
		const next = (after: string) => show(nextDigest(daily(480), "Europe/Berlin", at(after)));
		expect(next("2026-11-26T06:59:59Z")).toBe("2026-11-26 08:00 = 2026-11-26T07:00Z");
		expect(next("2026-11-26T07:00:00Z")).toBe("2026-11-27 08:00 = 2026-11-27T07:00Z");
		expect(next("2026-06-26T05:00:00Z")).toBe("2026-06-26 08:00 = 2026-06-26T06:00Z");
	});

	test("comes right after the gap when the clocks skip its time", () => {
		const next = (minute: number, zone: string, after: string) =>
			show(nextDigest(daily(minute), zone, at(after)));
		expect(next(150, "Europe/Berlin", "2026-03-28T12:00Z")).toBe(
			"2026-03-29 02:30 = 2026-03-29T01:00Z",
		);
		expect(next(135, "Australia/Lord_Howe", "2026-10-03T12:00Z")).toBe(
			"2026-10-04 02:15 = 2026-10-03T15:30Z",
		);
		// Over midnight: there the day begins at one.
		expect(next(30, "Africa/Cairo", "2026-04-23T12:00Z")).toBe(
			"2026-04-24 00:30 = 2026-04-23T22:00Z",
		);
	});

	test("comes once when the clocks show its time twice", () => {
		const first = nextDigest(daily(150), "Europe/Berlin", at("2026-10-24T12:00Z"));
		expect(show(first)).toBe("2026-10-25 02:30 = 2026-10-25T00:30Z");
		expect(show(nextDigest(daily(150), "Europe/Berlin", first.at))).toBe(
			"2026-10-26 02:30 = 2026-10-26T01:30Z",
		);
	});

	test("comes on the chosen weekdays alone, on all where none is chosen", () => {
		const monday = { minute: 480, days: [1] };
		expect(nextDigest(monday, "Asia/Kathmandu", at("2026-11-26T00:00Z")).slot).toBe(
			"2026-11-30 08:00",
		);
		const none = nextDigest({ minute: 480, days: [] }, "Asia/Kathmandu", at("2026-11-26T03:00Z"));
		expect(none.slot).toBe("2026-11-27 08:00");
	});

	test("leaves out a day that the calendar skips", () => {
		// Samoa went from the 29th to the 31st, over a Friday.
		const next = (days: number[]) =>
			nextDigest({ minute: 480, days }, "Pacific/Apia", at("2011-12-29T19:00Z")).slot;
		expect(next([])).toBe("2011-12-31 08:00");
		expect(next([5])).toBe("2012-01-06 08:00");
	});

	test("is not to be had in a zone that there is not", () => {
		expect(() => nextDigest(daily(480), "Linden/Ford", 0)).toThrow(RangeError);
	});

	test.each(zones)("is the one that walking over every minute of a year finds in %s", (zone) => {
		const from = at("2025-12-30T00:00Z");
		const to = at("2027-01-10T00:00Z");
		const ahead = aheadByQuarters(zone, from, to);
		const odd = (zones.indexOf(zone) * 97) % 1440;
		const differing: string[] = [];
		for (const minute of [15, 135, 150, odd]) {
			const slots = slotsByWalking(minute, ahead, from, to);
			let next = 0;
			for (let hour = at("2026-01-01T00:00Z"); hour < at("2026-12-31T00:00Z"); hour += HOUR_MS) {
				while ((slots[next]?.at ?? Infinity) <= hour) next += 1;
				const found = nextDigest(daily(minute), zone, hour);
				const walked = slots[next] ?? { slot: "none", at: 0 };
				if (found.slot !== walked.slot || found.at !== walked.at) {
					differing.push(`${show(found)}, not ${show(walked)}`);
				}
			}
		}
		expect(differing).toEqual([]);
	});

	test("goes over the slots of any schedule one by one, on its weekdays and at its minute", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...zones),
				fc.integer({ min: 0, max: 1439 }),
				fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
				fc.integer({ min: at("2024-01-01T00:00Z"), max: at("2037-01-01T00:00Z") }),
				(zone, minute, days, start) => {
					const time = { minute, days };
					const clock = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
					let before = { slot: slotAt(zone, start - DAY_MS), at: start };
					for (let count = 0; count < 10; count++) {
						const next = nextDigest(time, zone, before.at);
						expect(next.at).toBeGreaterThan(before.at);
						expect(next.slot > before.slot).toBe(true);
						expect(next.slot.slice(11)).toBe(clock);
						expect(days.length === 0 || days.includes(weekdayOf(next))).toBe(true);
						// The clocks show the time, or one that is later by a gap.
						const shown = slotAt(zone, next.at);
						expect(shown >= next.slot).toBe(true);
						expect(Date.parse(`${shown}Z`) - Date.parse(`${next.slot}Z`)).toBeLessThanOrEqual(
							2 * HOUR_MS,
						);
						expect(latestDue(time, zone, next.at, 0)).toEqual(next);
						before = next;
					}
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe("the digest that is due", () => {
	const due = (now: string) => latestDue(daily(480), "Europe/Berlin", at(now), 3 * HOUR_MS)?.slot;

	test("is the newest of the last three hours", () => {
		expect(due("2026-11-26T06:59:59Z")).toBeUndefined();
		expect(due("2026-11-26T07:00Z")).toBe("2026-11-26 08:00");
		expect(due("2026-11-26T10:00Z")).toBe("2026-11-26 08:00");
		expect(due("2026-11-26T10:00:01Z")).toBeUndefined();
	});
});
