import { RHYTHM_HOURS, silenceOf } from "../../src/article/rhythm.ts";
import { createRandom } from "../campaign/random.ts";

const HOUR_MS = 3_600_000;
const DAY = 24;
const WEEK = 7 * DAY;
const YEAR = 365 * DAY;
const MONTH = YEAR / 12;
/** The simulated year begins on a Monday, with a change of the clock in October and one in March. */
const START = Date.UTC(2025, 8, 1) / HOUR_MS;
const SUMMER_ENDS = Date.UTC(2025, 9, 26, 1) / HOUR_MS;
const SUMMER_BEGINS = Date.UTC(2026, 2, 29, 1) / HOUR_MS;

/** An hour as the people of Lindenford see it; `day` counts days since 1970, `weekday` begins on Sunday. */
type Local = { hour: number; day: number; weekday: number };

type Random = () => number;
/** The articles of a source in each hour of a year. */
type Simulate = (random: Random) => number[];

function localOf(hour: number): Local {
	const isSummer = hour < SUMMER_ENDS || hour >= SUMMER_BEGINS;
	const local = hour + (isSummer ? 2 : 1);
	const day = Math.floor(local / DAY);
	return { hour: local % DAY, day, weekday: (day + 4) % 7 };
}

/** Articles that come by chance, so many an hour on average. */
const byRate =
	(rate: (local: Local) => number): Simulate =>
	(random) =>
		Array.from({ length: YEAR }, (_, hour) => poisson(rate(localOf(START + hour)), random));

/** Articles at certain moments, in hours since the year began. */
const byMoments =
	(moments: (random: Random) => number[]): Simulate =>
	(random) => {
		const counts = Array.from({ length: YEAR }, () => 0);
		for (const moment of moments(random)) {
			const hour = Math.floor(moment);
			if (hour < YEAR) counts[hour] = (counts[hour] ?? 0) + 1;
		}
		return counts;
	};

const days = Array.from({ length: YEAR / DAY }, (_, day) => day);
const isWeekend = ({ weekday }: Local) => weekday === 0 || weekday === 6;
const isDaytime = ({ hour }: Local) => hour >= 7 && hour < 22;
const holidays = new Set(
	[
		"2025-10-03",
		"2025-10-31",
		"2025-12-25",
		"2025-12-26",
		"2026-01-01",
		"2026-01-06",
		"2026-04-03",
		"2026-04-06",
		"2026-05-01",
		"2026-05-14",
		"2026-05-25",
	].map((date) => Date.parse(date) / HOUR_MS / DAY),
);
const deskRate = (local: Local) =>
	isWeekend(local) || local.hour < 8 || local.hour >= 19 ? 0 : 2.5;

/** Sources of many kinds; each year of one is another. */
export const simulatedSources: Record<string, Simulate> = {
	"busy wire, 230 a day": byRate(
		(local) => (isDaytime(local) ? 12 : 3) * (isWeekend(local) ? 0.6 : 1),
	),
	"town paper, 22 a day": byRate(
		(local) => (isDaytime(local) ? 1.5 : 0) * (isWeekend(local) ? 0.4 : 1),
	),
	"desk that rests at weekends": byRate(deskRate),
	"the same, 11 holidays a year": byRate((local) =>
		holidays.has(local.day) ? 0 : deskRate(local),
	),
	"morning batch at 6 sharp": byRate(({ hour }) =>
		hour === 6 ? 20 : hour > 6 && hour < 20 ? 1 : 0,
	),
	"football, mostly at weekends": byRate((local) => {
		if (isWeekend(local)) return local.hour >= 13 && local.hour < 22 ? 6 : 0.3;
		return local.hour >= 9 && local.hour < 20 ? 0.4 : 0;
	}),
	"slow blog, 6 a day": byRate(({ hour }) => (hour >= 8 && hour < 20 ? 0.5 : 0)),
	"report on the hour, on workdays": byMoments(() =>
		Array.from({ length: YEAR }, (_, hour) => hour).filter((hour) => {
			const local = localOf(START + hour);
			return !isWeekend(local) && local.hour >= 9 && local.hour < 18;
		}),
	),
	"one a day at any hour": byMoments((random) => days.map((day) => day * DAY + 5 + random() * 17)),
	"blog, Monday Wednesday Friday": byMoments((random) =>
		days.flatMap((day) => ([0, 2, 4].includes(day % 7) ? [day * DAY + 6 + random() * 8] : [])),
	),
	"weather warnings in bursts": byMoments((random) => {
		const moments: number[] = [];
		for (let hour = 0; hour < YEAR;) {
			hour += -Math.log(1 - random()) * 60;
			const count = 5 + Math.floor(random() * 25);
			for (let index = 0; index < count; index++) moments.push(hour + random() * 3);
		}
		return moments;
	}),
};

/** How the watch does with a source. */
export type Score = {
	/** Alarms a month while the source is well: from its fifth week on, and in its first four weeks. */
	falseAlarms: number;
	falseAlarmsWhenNew: number;
	/** Hours until a dead source is noticed: half of them are sooner, and nine of ten. */
	medianHours: number;
	mostHours: number;
	/** The median for sources that die on a Friday at 20:00 UTC. */
	fridayHours: number;
	/** The share of deaths that nobody notices within four weeks. */
	missed: number;
};

/** Lets the watch look at years of a source once an hour; the same seed gives the same years. */
export function scoreOf(simulate: Simulate, seeds: readonly number[]): Score {
	let [falseAlarms, months, falseWhenNew, monthsNew, deaths] = [0, 0, 0, 0, 0];
	const delays: number[] = [];
	const fridays: number[] = [];
	for (const seed of seeds) {
		const random = createRandom(seed).next;
		const year = simulate(random);
		falseAlarms += alarmsIn(year, 4 * WEEK, YEAR).length;
		months += (YEAR - 4 * WEEK) / MONTH;
		for (let round = 0; round < 4; round++) {
			const begins = Math.floor(random() * (YEAR - 5 * WEEK));
			const young = year.map((count, hour) => (hour < begins ? 0 : count));
			falseWhenNew += alarmsIn(young, begins, begins + 4 * WEEK).length;
			monthsNew += (4 * WEEK) / MONTH;
		}
		for (let round = 0; round < 12; round++) {
			const isFriday = round >= 8;
			const hour = 5 * WEEK + Math.floor(random() * (YEAR - 10 * WEEK));
			const dies = isFriday ? hour - (hour % WEEK) + 4 * DAY + 20 : hour;
			const dead = [...year.slice(0, dies), ...Array.from({ length: 4 * WEEK }, () => 0)];
			const [noticed] = alarmsIn(dead, dies, dead.length);
			deaths++;
			if (noticed !== undefined) (isFriday ? fridays : delays).push(noticed - dies);
		}
	}
	return {
		falseAlarms: falseAlarms / months,
		falseAlarmsWhenNew: falseWhenNew / monthsNew,
		medianHours: quantile(delays, 0.5),
		mostHours: quantile(delays, 0.9),
		fridayHours: quantile(fridays, 0.5),
		missed: 1 - (delays.length + fridays.length) / deaths,
	};
}

/** The hours of the year at which an alarm begins, looked for at the full hour. */
function alarmsIn(counts: readonly number[], from: number, to: number): number[] {
	const alarms: number[] = [];
	let isAlarmed = false;
	for (let hour = from; hour < to; hour++) {
		const isSilent = counts[hour - 1] === 0;
		isAlarmed &&= isSilent;
		if (isAlarmed || !isSilent) continue;
		const seen = counts.slice(Math.max(0, hour - RHYTHM_HOURS + 1), hour);
		isAlarmed = silenceOf([...seen, 0], START + hour)?.isUnusual === true;
		if (isAlarmed) alarms.push(hour);
	}
	return alarms;
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

function poisson(mean: number, random: Random): number {
	const end = Math.exp(-mean);
	let count = 0;
	for (let product = random(); product > end; product *= random()) count++;
	return count;
}
