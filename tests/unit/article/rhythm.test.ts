import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RHYTHM_HOURS, silenceOf } from "../../../src/article/rhythm.ts";
import { scoreOf, simulatedSources } from "../../support/simulated-sources.ts";

const DAY = 24;
const WEEK = 7 * DAY;
/** A Wednesday at 0:00 UTC. */
const WEDNESDAY = Date.parse("2026-05-06T00:00:00Z") / 3_600_000;

/** So many articles in each hour of so many days, then silence for so many whole hours. */
function steady(days: number, silentHours: number, perHour = 2): number[] {
	return [
		...Array.from({ length: days * DAY }, () => perHour),
		...Array.from({ length: silentHours + 1 }, () => 0),
	].slice(-RHYTHM_HOURS);
}

/** A week that repeats itself for as long as anything looks back, and what comes after it. */
function repeated(week: readonly number[], after: readonly number[]): number[] {
	const before = Array.from({ length: RHYTHM_HOURS }, (_, hour) => {
		const fromEnd = RHYTHM_HOURS - hour;
		return week[(WEEK - (fromEnd % WEEK)) % WEEK] ?? 0;
	});
	return [...before, ...after].slice(-RHYTHM_HOURS);
}

const anyCounts = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 20 })), {
	minLength: 1,
	maxLength: RHYTHM_HOURS,
});
const anyWeek = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 20 })), {
	minLength: WEEK,
	maxLength: WEEK,
});

describe("a silence is unusual", () => {
	test("when a steady source has sent nothing for some hours, and says how many usually come", () => {
		expect(silenceOf(steady(28, 5), WEDNESDAY)).toEqual({
			lastHour: WEDNESDAY - 6,
			hours: 5,
			usual: 10,
			isUnusual: true,
		});
	});

	test("not before five articles are missing", () => {
		expect(silenceOf(steady(28, 2), WEDNESDAY)?.isUnusual).toBe(false);
		expect(silenceOf(steady(28, 3), WEDNESDAY)?.isUnusual).toBe(true);
	});

	test("not before the source is known for three days", () => {
		// The last hours of a Wednesday, so that no weekend is touched.
		const hour = WEDNESDAY + 23;
		expect(silenceOf(steady(2, 20), hour)?.isUnusual).toBe(false);
		expect(silenceOf(steady(3, 20), hour)?.isUnusual).toBe(true);
	});

	test("not on the first weekend of a source, but on that day of the second week", () => {
		const saturday = WEDNESDAY + 3 * DAY + 12;
		expect(silenceOf(steady(5, 12), saturday)?.isUnusual).toBe(false);
		expect(silenceOf(steady(11, 12), saturday)?.isUnusual).toBe(true);
	});

	test("never from a source that sleeps at weekends, until Monday brings nothing", () => {
		const week = Array.from({ length: WEEK }, (_, hour) => (hour < 5 * DAY ? 2 : 0));
		for (let hours = 1; hours <= 2 * DAY + 2; hours++) {
			const counts = repeated(week, [...week.slice(0, 5 * DAY), ...steady(0, hours)]);
			expect(silenceOf(counts, WEDNESDAY)?.isUnusual).toBe(false);
		}
		const counts = repeated(week, [...week.slice(0, 5 * DAY), ...steady(0, 2 * DAY + 5)]);
		expect(silenceOf(counts, WEDNESDAY)?.isUnusual).toBe(true);
	});

	test("not for one batch that does not come, but for the second one", () => {
		const week = Array.from({ length: WEEK }, (_, hour) => (hour % DAY === 6 ? 20 : 0));
		const ringsAfter = (hours: number) =>
			silenceOf(repeated(week, [...week.slice(0, 7), ...steady(0, hours)]), WEDNESDAY)?.isUnusual;
		expect(ringsAfter(2 * DAY - 1)).toBe(false);
		expect(ringsAfter(2 * DAY)).toBe(true);
	});

	test("not when it was as bad twice before; once may have been a failure", () => {
		const after = (...gaps: number[]) =>
			silenceOf(
				[
					...gaps.flatMap((hours) => [...steady(4, -1), ...steady(0, hours - 1)]),
					...steady(16, 20),
				],
				WEDNESDAY,
			)?.isUnusual;
		expect(after()).toBe(true);
		expect(after(12)).toBe(true);
		expect(after(12, 12)).toBe(false);
		expect(after(24)).toBe(false);
	});

	test("never when nothing ever came", () => {
		expect(silenceOf([0, 0, 0], WEDNESDAY)).toBeUndefined();
		expect(silenceOf([], WEDNESDAY)).toBeUndefined();
	});
});

describe("whatever a source sends,", () => {
	test("it is not silent while something came in this hour or the one before", () => {
		fc.assert(
			fc.property(
				anyCounts,
				fc.integer({ min: 1, max: 9 }),
				fc.boolean(),
				(counts, count, isNow) => {
					const silence = silenceOf([...counts, count, ...(isNow ? [] : [0])], WEDNESDAY);
					expect(silence).toMatchObject({ hours: 0, usual: 0, isUnusual: false });
					expect(silence?.lastHour).toBe(WEDNESDAY - (isNow ? 0 : 1));
				},
			),
		);
	});

	test("no alarm comes where the same hours were empty a week before", () => {
		fc.assert(
			fc.property(
				anyWeek,
				fc.integer({ min: 1, max: WEEK - 1 }),
				fc.integer({ min: 1, max: 3 }),
				(week, hours, weeksAgo) => {
					const counts = repeated(
						week,
						Array.from({ length: hours + 1 }, () => 0),
					);
					counts[RHYTHM_HOURS - hours - 2] = 1;
					const from = RHYTHM_HOURS - 1 - hours - weeksAgo * WEEK;
					counts.fill(0, from, from + hours);
					expect(silenceOf(counts, WEDNESDAY)?.isUnusual).toBe(false);
				},
			),
		);
	});

	test("a rhythm that goes on never rings, nor does a change of the clock", () => {
		fc.assert(
			fc.property(anyWeek, fc.constantFrom(-1, 0, 1), (week, shift) => {
				const next = week.map((_, hour) => week[(hour + shift + WEEK) % WEEK] ?? 0);
				for (let hour = 1; hour < WEEK; hour++) {
					const after = [...next.slice(0, hour), 0];
					const silence = silenceOf(repeated(week, after), WEDNESDAY + hour);
					expect(silence?.isUnusual ?? false).toBe(false);
				}
			}),
			{ numRuns: 30 },
		);
	});

	test("an alarm that rings goes on through the next hours of silence, in a steady stream", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 30 }),
				fc.integer({ min: 14, max: 28 }),
				(rate, days) => {
					const rings = Array.from(
						{ length: 20 },
						(_, hours) => silenceOf(steady(days, hours, rate), WEDNESDAY)?.isUnusual,
					);
					expect(rings.indexOf(true)).toBe(1 + Math.ceil(4 / rate));
					expect(rings.lastIndexOf(false)).toBe(rings.indexOf(true) - 1);
				},
			),
		);
	});
});

/** At most so many false alarms a month, also in the first; a dead source is noticed after so many hours. */
const limits: Record<string, [falseAlarms: number, whenNew: number, median: number, most: number]> =
	{
		"busy wire, 230 a day": [0.1, 0.4, 3, 8],
		"town paper, 22 a day": [0.15, 0.4, 20, 30],
		"desk that rests at weekends": [0.1, 0.4, 20, 64],
		"the same, 11 holidays a year": [0.9, 1, 48, 120],
		"morning batch at 6 sharp": [0.15, 0.4, 20, 30],
		"football, mostly at weekends": [0.15, 0.6, 48, 72],
		"slow blog, 6 a day": [0.2, 0.5, 45, 60],
		"report on the hour, on workdays": [0, 0, 30, 70],
		"one a day at any hour": [0, 0, 125, 145],
		"blog, Monday Wednesday Friday": [0, 0, 264, 300],
		"weather warnings in bursts": [0.8, 1.2, 192, 288],
	};

describe("over simulated years the watch cries wolf rarely and notices what is dead:", () => {
	test.each(Object.entries(simulatedSources))("%s", (name, simulate) => {
		const score = scoreOf(simulate, [1, 2, 3, 4]);
		const [falseAlarms, whenNew, median, most] = limits[name] ?? [0, 0, 0, 0];
		expect(score.falseAlarms).toBeLessThanOrEqual(falseAlarms);
		expect(score.falseAlarmsWhenNew).toBeLessThanOrEqual(whenNew);
		expect(score.medianHours).toBeLessThanOrEqual(median);
		expect(score.mostHours).toBeLessThanOrEqual(most);
		expect(score.missed).toBeLessThanOrEqual(name.startsWith("weather") ? 0.25 : 0);
	});
});
