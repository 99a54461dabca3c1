import { dayIn, minuteOfDay } from "../article/day.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A leap year's: the same day of the next year is never too far off. */
const FARTHEST_MS = 366 * DAY_MS;

/**
 * A time that was read (Unix ms), or why it is none: `unclear`, nobody can tell what is meant; `past`; `far`, more
 * than a year off.
 */
export type When = { kind: "at"; at: number } | { kind: "unclear" | "past" | "far" };

const units: readonly [RegExp, number][] = [
	[/^(m|mins?|minutes?|minuten?)$/, MINUTE_MS],
	[/^(h|hrs?|hours?|std|stunden?)$/, HOUR_MS],
	[/^(d|days?|tage?n?)$/, DAY_MS],
];
const weekdays = [
	/^(sun|so)/,
	/^(mon|mo)/,
	/^(tue|di)/,
	/^(wed|mi)/,
	/^(thu|do)/,
	/^(fri|fr)/,
	/^sa/,
];
const weekday =
	/^(sun|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?)(day)?$|^(so|mo|di|mi|do|fr|sa)$|^(sonn|mon|diens|donners|frei|sams)tag$|^mittwoch$|^sonnabend$/;
const months =
	/^(?:(jan)|(feb)|(mar|mär|mrz)|(apr)|(may|mai)|(jun)|(jul)|(aug)|(sep)|(oct|okt)|(nov)|(dec|dez))\p{L}*$/u;

type Day = { year: number; month: number; day: number };
/** The day that is meant: one of the calendar, that many days ahead, or the next of its name. */
type DayWords =
	| { date: Omit<Day, "year"> & { year?: number } }
	| { ahead: number }
	| { weekday: number };

/**
 * Reads when something is meant to happen, in English or German: `18:30` (the next such time), `tomorrow 7:00`,
 * `Montag 9 Uhr`, `26.11. 18:30`, `2026-11-26 18:30`, `in 2h`, `30m`. A time that the clocks skip is taken for as much
 * later as they are put forward; of one that comes twice, the first is meant.
 *
 * @param zone whose clocks are meant (IANA)
 */
export function readWhen(text: string, { zone, now }: { zone: string; now: number }): When {
	const words = text
		.toLowerCase()
		.replace(/[,\u200e\u200f\u2066-\u2069]/g, " ")
		.replace(/(\d)t(\d)/g, "$1 $2")
		.replace(/\s+/g, " ")
		.trim();
	const spanMs = spanOf(words);
	if (spanMs !== undefined) return judged(now + spanMs, now);
	const clock = clockOf(words);
	if (clock === undefined) return { kind: "unclear" };
	const rest = clock.rest
		.replace(/\b(at|on|um|am|den|the|of)\b/g, " ")
		.replace(/\s+/g, " ")
		.trim();
	const at = (day: Day) => instantOf(zone, day, clock.minutes);
	const today = dayAhead(zone, now, 0);
	if (rest === "") {
		const soon = at(today);
		return judged(soon > now ? soon : at(dayAhead(zone, now, 1)), now);
	}
	const day = dayOf(rest);
	if (day === undefined) return { kind: "unclear" };
	if ("ahead" in day) return judged(at(dayAhead(zone, now, day.ahead)), now);
	if ("weekday" in day) {
		const ahead = (day.weekday - dateOf(today).getUTCDay() + 7) % 7;
		const next = at(dayAhead(zone, now, ahead));
		return judged(next > now ? next : at(dayAhead(zone, now, ahead + 7)), now);
	}
	const { year, ...date } = day.date;
	if (year !== undefined)
		return isDay({ year, ...date }) ? judged(at({ year, ...date }), now) : { kind: "unclear" };
	// Of a day without a year, the one nearest to now is meant: what is just past is a slip, not next year's.
	const [nearest] = [today.year, today.year + 1]
		.map((year) => ({ year, ...date }))
		.filter(isDay)
		.map(at)
		.sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
	return nearest === undefined ? { kind: "unclear" } : judged(nearest, now);
}

function judged(at: number, now: number): When {
	if (at <= now) return { kind: "past" };
	return at - now > FARTHEST_MS ? { kind: "far" } : { kind: "at", at };
}

/** `in 2h`, `1h 30m`, `in half an hour`: how long from now, in ms. */
function spanOf(words: string): number | undefined {
	const plain = words
		.replace(/^in /, "")
		.replace(/^(half an hour|(einer )?halben? stunde)$/, "30 m")
		.replace(/^(an?|one|eine[rnm]?|ein) /, "1 ");
	const parts = /^(\d{1,5} ?\p{L}+\.? ?(and |und )?)+$/u.test(plain)
		? [...plain.matchAll(/(\d+) ?(\p{L}+)/gu)]
		: [];
	let spanMs = 0;
	for (const [, count = "", name = ""] of parts) {
		const unitMs = units.find(([pattern]) => pattern.test(name))?.[1];
		if (unitMs === undefined) return undefined;
		spanMs += Number(count) * unitMs;
	}
	return parts.length === 0 ? undefined : spanMs;
}

/** The time of day in words, in minutes since midnight, and what stands around it. */
function clockOf(words: string): { minutes: number; rest: string } | undefined {
	const found =
		/(?<![\d:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?!\d)(?<seconds>:00)?( ?(?<half>am|pm)\b)?( ?uhr\b)?/.exec(
			words,
		) ?? /(?<![\d:.])(?<hour>\d{1,2})(\.(?<minute>\d{2}))? ?(uhr\b|(?<half>am|pm)\b)/.exec(words);
	if (found?.groups === undefined) return undefined;
	const { hour = "", minute = "0", half } = found.groups;
	const hours = Number(hour);
	if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
	if (hours > 23 || Number(minute) > 59) return undefined;
	const inDay = half === undefined ? hours : (hours % 12) + (half === "pm" ? 12 : 0);
	const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
	return { minutes: inDay * 60 + Number(minute), rest };
}

function dayOf(words: string): DayWords | undefined {
	if (/^(today|heute)$/.test(words)) return { ahead: 0 };
	if (/^(tomorrow|morgen)$/.test(words)) return { ahead: 1 };
	if (/^(day after tomorrow|übermorgen)$/.test(words)) return { ahead: 2 };
	if (weekday.test(words)) return { weekday: weekdays.findIndex((name) => name.test(words)) };
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
	if (iso) return { date: numbered(iso[1], iso[2], iso[3]) };
	const dotted = /^(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4}|(?<=\.)\d{2})?$/.exec(words);
	if (dotted) return { date: numbered(dotted[3], dotted[2], dotted[1]) };
	const named = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}+)\.? ?(\d{4})?$/u.exec(words);
	if (named) return withMonth(named[3], named[2], named[1]);
	const english = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)? ?(\d{4})?$/u.exec(words);
	return english ? withMonth(english[3], english[1], english[2]) : undefined;
}

function withMonth(year: string | undefined, name = "", day = ""): DayWords | undefined {
	const found =
		months
			.exec(name)
			?.slice(1)
			.findIndex((part) => part !== undefined) ?? -1;
	return found < 0 ? undefined : { date: numbered(year, String(found + 1), day) };
}

function numbered(year: string | undefined, month = "", day = "") {
	const full = year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) };
	return { ...full, month: Number(month), day: Number(day) };
}

const dateOf = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day));

/** True for a day that the calendar has. */
function isDay(day: Day): boolean {
	const date = dateOf(day);
	return date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
}

function dayAhead(zone: string, now: number, days: number): Day {
	const date = new Date(Date.parse(dayIn(zone, now)) + days * DAY_MS);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** When a zone's clocks show this (Unix ms). */
function instantOf(zone: string, day: Day, minutes: number): number {
	const wanted = dateOf(day).getTime() + minutes * MINUTE_MS;
	const shownAt = (at: number) => Date.parse(dayIn(zone, at)) + minuteOfDay(zone, at) * MINUTE_MS;
	// How far the clocks are ahead of UTC, before and after a change that may come on that day.
	const [before = 0, after = 0] = [wanted - DAY_MS, wanted + DAY_MS].map((at) => shownAt(at) - at);
	const found = [wanted - before, wanted - after].find((at) => shownAt(at) === wanted);
	return found ?? wanted - before;
}
