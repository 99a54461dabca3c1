import type { DigestTime } from "./reader.ts";
import { aheadAt, firstShown } from "./zone-clock.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A weekday of a reader comes within a week, or within two where the calendar skips that very day. */
const MAX_DAYS_AHEAD = 16;

/** When what was left for the digest comes to a reader who gets none: the next morning at eight. */
export const MORNING: DigestTime = { minute: 8 * 60, days: [] };

/** A digest's time: the day and minute on the reader's clocks that it is for, and the moment (Unix ms). */
export type Slot = {
	/** `YYYY-MM-DD HH:MM`; of two slots, the later one is the greater text. */
	slot: string;
	at: number;
};

/**
 * The next digest after a moment: one on each of the reader's weekdays, on every day where none is named. A time that
 * the clocks skip comes right after the gap, of one that comes twice the first is meant, and a day that the calendar
 * skips has no digest.
 *
 * @param zone whose clocks are meant (IANA)
 * @param after Unix ms; the digest is later than that
 * @throws {RangeError} for a zone that there is not
 */
export function nextDigest(time: DigestTime, zone: string, after: number): Slot {
	const minute = Math.min(Math.max(Math.floor(time.minute), 0), 24 * 60 - 1);
	const days = time.days.filter((day) => day >= 1 && day <= 7);
	const today = Math.floor((after + aheadAt(zone, after)) / DAY_MS);
	for (let day = today - 1; day <= today + MAX_DAYS_AHEAD; day++) {
		if (days.length > 0 && !days.includes(weekdayOf(day))) continue;
		const local = day * DAY_MS + minute * MINUTE_MS;
		const at = firstShown(zone, local);
		if (at > after && isDay(zone, day, at)) return { slot: slotOf(local), at };
	}
	throw new Error(`no digest within two weeks: ${zone} ${JSON.stringify(time)} ${after}`);
}

/**
 * The newest digest that is due at a moment, unless it was due longer ago than `withinMs`; what was due before that
 * one is over.
 */
export function latestDue(
	time: DigestTime,
	zone: string,
	now: number,
	withinMs: number,
): Slot | undefined {
	let due: Slot | undefined;
	for (let next = nextDigest(time, zone, now - withinMs - 1); next.at <= now;) {
		due = next;
		next = nextDigest(time, zone, next.at);
	}
	return due;
}

/** The day and minute that it is on a zone's clocks, as a slot names them. */
export function slotAt(zone: string, at: number): string {
	return slotOf(at + aheadAt(zone, at));
}

/** True unless the calendar skips a day: a time in a gap over midnight still is that of its own day. */
function isDay(zone: string, day: number, at: number): boolean {
	const dayAt = (moment: number) => Math.floor((moment + aheadAt(zone, moment)) / DAY_MS);
	return dayAt(at) === day || dayAt(firstShown(zone, day * DAY_MS)) === day;
}

/** 1 is Monday; the first day of Unix time was a Thursday. */
function weekdayOf(day: number): number {
	return ((((day + 3) % 7) + 7) % 7) + 1;
}

function slotOf(local: number): string {
	return new Date(local).toISOString().slice(0, 16).replace("T", " ");
}
