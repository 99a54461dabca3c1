const DAY = 24;
const WEEK = 7 * DAY;

/** How many hours make a source's rhythm: four weeks, one day more to compare with, and the hour that runs. */
export const RHYTHM_HOURS = 4 * WEEK + DAY + 1;

/** Of a source that is known for less, nothing can be said. */
const LEAST_KNOWN = 3 * DAY;
/** With less, there is no same weekday of two weeks before: all days are compared. */
const LEAST_FOR_WEEKS = 2 * WEEK;
/** With less, the first weekend may lie ahead: what a source does on Friday, Saturday or Sunday is not known. */
const LEAST_FOR_WEEKENDS = 10 * DAY;
/**
 * So many articles have to be missing beside those of the busiest hour, five in all at the least: fewer may be missing
 * by chance, and an hour's may be a batch that is late, or come by another clock since daylight saving began.
 */
const LEAST_MISSING = 4;
/**
 * How much worse than the longest silence of the past the present one has to be, and than the second longest. The
 * longest may have been a failure or a holiday; it must not deafen the watch for four weeks.
 */
const WORSE_THAN_LONGEST = 1.5;
const WORSE_THAN_SECOND = 2.5;

/** How long nothing has come from a source. */
export type Silence = {
	/** The hour in which the last article came, in hours since 1970 (UTC). */
	lastHour: number;
	/** The whole hours since then; the one that runs does not count. */
	hours: number;
	/** How many articles usually come in these hours; 0 when there is nothing to compare with. */
	usual: number;
	/** True when it is not to be explained by the source's own rhythm. */
	isUnusual: boolean;
};

/**
 * Judges a source's silence by its own past: the same hours of the same weekdays of the weeks before, and every
 * silence that there was. It is unusual when each of those weeks brought at least five articles, in more than an hour,
 * and when it costs far more articles than the silences before it.
 *
 * @param counts the articles of each hour, oldest first; the last hour is the one that runs
 * @param hour that hour, in hours since 1970 (UTC)
 * @returns undefined for a source from which nothing came in all these hours
 */
export function silenceOf(counts: readonly number[], hour: number): Silence | undefined {
	const first = counts.findIndex(isSome);
	const last = counts.findLastIndex(isSome);
	if (last === -1) return undefined;
	const running = counts.length - 1;
	const lastHour = hour - (running - last);
	const hours = Math.max(running - last - 1, 0);
	const known = running - first;
	const period = known >= LEAST_FOR_WEEKS ? WEEK : DAY;
	const before =
		hours === 0 ? [] : sameHoursBefore(counts, { first, from: last + 1, hours }, period);
	const usual = sumOf(before.map(sumOf)) / Math.max(before.length, 1);
	const isUnusual =
		known >= LEAST_KNOWN &&
		(known >= LEAST_FOR_WEEKENDS || !touchesWeekend(lastHour + 1, hours)) &&
		before.length > 0 &&
		before.every((window) => sumOf(window) - Math.max(...window) >= LEAST_MISSING) &&
		isWorseThanBefore(counts, { first, last }, period);
	return { lastHour, hours, usual: Math.round(usual), isUnusual };
}

const isSome = (count: number) => count > 0;
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** The counts of the same hours in the periods before, as far as they are known whole, the latest first. */
function sameHoursBefore(
	counts: readonly number[],
	{ first, from, hours }: { first: number; from: number; hours: number },
	period: number,
): number[][] {
	const windows: number[][] = [];
	// A window that overlaps the silence itself says nothing.
	let start = from - Math.ceil(hours / period) * period;
	for (; start >= first; start -= period) windows.push(counts.slice(start, start + hours));
	return windows;
}

/** Compares silences by the articles that would usually have come in them: so a night is no longer than a minute. */
function isWorseThanBefore(
	counts: readonly number[],
	{ first, last }: { first: number; last: number },
	period: number,
): boolean {
	const usually = usualHours(counts, { first, last }, period);
	let [longest, second, missing] = [0, 0, 0];
	for (let hour = first; hour < counts.length - 1; hour++) {
		if (counts[hour] === 0) {
			missing += usually(hour);
			continue;
		}
		if (missing > longest) [longest, second] = [missing, longest];
		else if (missing > second) second = missing;
		missing = 0;
	}
	return missing >= Math.max(WORSE_THAN_LONGEST * longest, WORSE_THAN_SECOND * second);
}

/** How many articles usually come in an hour, by its place in the day or the week. */
function usualHours(
	counts: readonly number[],
	{ first, last }: { first: number; last: number },
	period: number,
): (hour: number) => number {
	const sums = Array.from({ length: period }, () => 0);
	const times = Array.from({ length: period }, () => 0);
	for (let hour = first; hour <= last; hour++) {
		const place = hour % period;
		sums[place] = (sums[place] ?? 0) + (counts[hour] ?? 0);
		times[place] = (times[place] ?? 0) + 1;
	}
	return (hour) => (sums[hour % period] ?? 0) / Math.max(times[hour % period] ?? 0, 1);
}

/** True when an hour lies in a Friday, Saturday or Sunday: each is part of a weekend somewhere. */
function touchesWeekend(from: number, hours: number): boolean {
	for (let hour = from; hour < from + hours; hour++) {
		// The first of January 1970 was a Thursday.
		const weekday = (Math.floor(hour / DAY) + 4) % 7;
		if (weekday === 5 || weekday === 6 || weekday === 0) return true;
	}
	return false;
}
