import type { Stats } from "../article/stats.ts";

/** More days than that are told by weeks. */
const MAX_DAYS = 92;
const WEEK = 7;
/** Up to so many lines are drawn to read values by. */
const MAX_STEPS = 4;
/** As many places of an axis of days have a date. */
const MAX_DATES = 6;

/** The days of a span as they are drawn: one by one, or seven at a time. */
export type Timeline = {
	isByWeek: boolean;
	/** The first day of each place. */
	days: readonly string[];
	/** Puts together what is told by day. */
	gather: <T, U>(byDay: readonly T[], together: (values: readonly T[]) => U) => U[];
	sums: (byDay: readonly number[]) => number[];
	/** The places that have a date beneath them, the newest first. */
	dated: readonly number[];
};

/** How days are drawn. Weeks are counted back from the last day; days before the first whole one are left out. */
export function timelineOf({ days }: Pick<Stats, "days">): Timeline {
	const isByWeek = days.length > MAX_DAYS;
	const size = isByWeek ? WEEK : 1;
	const count = Math.floor(days.length / size);
	const first = days.length - count * size;
	const starts = Array.from({ length: count }, (_, index) => first + index * size);
	const step = Math.ceil(count / (count <= WEEK ? WEEK : MAX_DATES));
	const gather: Timeline["gather"] = (byDay, together) =>
		starts.map((start) => together(byDay.slice(start, start + size)));
	return {
		isByWeek,
		days: starts.map((start) => days[start] ?? ""),
		gather,
		sums: (byDay) => gather(byDay, sum),
		dated: Array.from({ length: Math.ceil(count / step) }, (_, index) => count - 1 - index * step),
	};
}

/** All of them together. */
export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

/** The middle of those that tell of something; null where none does. */
export function middleOf(values: readonly (number | null)[]): number | null {
	const told = values.filter((value) => value !== null).toSorted((one, other) => one - other);
	return told[Math.floor((told.length - 1) / 2)] ?? null;
}

/** A round step for values up to `max`, and where the axis ends; whole numbers only. */
export function scaleOf(max: number): { max: number; step: number } {
	const rough = Math.max(1, max) / MAX_STEPS;
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
	const step = Math.max(1, Math.round(factor * power));
	return { step, max: Math.max(1, Math.ceil(max / step)) * step };
}

/** Durations that a person has a feeling for (ms): the lines of an axis on which each is several times the last. */
const durations = [1, 10, 100, 1000, 10_000, 60_000, 600_000, 3_600_000, 86_400_000, 864_000_000];

/** The lines of an axis that has room for durations between `least` and `most`; two at the least. */
export function durationScale(least: number, most: number): number[] {
	const from = durations.findLastIndex((one) => one <= least);
	const to = durations.findIndex((one) => one >= most);
	const lines = durations.slice(Math.max(0, from), to < 0 ? undefined : to + 1);
	if (lines.length > 1) return lines;
	return durations.slice(Math.max(0, from - 1), Math.max(0, from - 1) + 2);
}
