import type { DayPart } from "./channel-rules.ts";

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A zone's calendar and clock. */
function clockOf(zone: string): Intl.DateTimeFormat {
	const known = clocks.get(zone);
	if (known !== undefined) return known;
	const clock = new Intl.DateTimeFormat("en-CA", {
		timeZone: zone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	});
	clocks.set(zone, clock);
	return clock;
}

function partsAt(zone: string, at: number): Record<string, string> {
	return Object.fromEntries(
		clockOf(zone)
			.formatToParts(at)
			.map(({ type, value }) => [type, value]),
	);
}

/** The day that it is in a zone, such as `2026-11-25`. */
export function dayIn(zone: string, at: number): string {
	const { year, month, day } = partsAt(zone, at);
	return `${year}-${month}-${day}`;
}

/** The minutes since midnight on a zone's clocks. */
export function minuteOfDay(zone: string, at: number): number {
	const { hour, minute } = partsAt(zone, at);
	return Number(hour) * 60 + Number(minute);
}

/**
 * When a part of the day that it is now will be over (Unix ms), by a zone's clocks and whatever they are put to in
 * between; undefined when it is another part of the day.
 */
export function endOf(part: DayPart, zone: string, at: number): number | undefined {
	if (!isIn(part, minuteOfDay(zone, at))) return undefined;
	let start = Math.floor(at / MINUTE_MS) * MINUTE_MS;
	do {
		const now = minuteOfDay(zone, start);
		const shown = (minutes: number) => minuteOfDay(zone, start + minutes * MINUTE_MS);
		const left = (part.to - now + DAY_MINUTES) % DAY_MINUTES;
		// Where the clocks are put forward or back on the way, it goes on from there.
		const isPut = (minutes: number) => shown(minutes) !== (now + minutes) % DAY_MINUTES;
		start += (isPut(left) ? firstOf(left, isPut) : left) * MINUTE_MS;
	} while (isIn(part, minuteOfDay(zone, start)));
	return start;
}

function isIn({ from, to }: DayPart, minute: number): boolean {
	return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
}

/** The first of so many numbers from 1 on that something holds for, where it holds for all behind that one. */
function firstOf(count: number, holds: (one: number) => boolean): number {
	let [from, to] = [1, count];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		if (holds(middle)) to = middle;
		else from = middle + 1;
	}
	return to;
}
