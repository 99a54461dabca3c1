import { dayIn } from "../article/day.ts";
import { aheadAt, firstShown } from "../article/zone-clock.ts";
import { readDay } from "./day-words.ts";
import { spanIn } from "./span.ts";
import { hourIn, spelled } from "./time-words.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A leap year's: the same day of the next year is never too far off. */
const FARTHEST_MS = 366 * DAY_MS;

/**
 * A time that was read (Unix ms), or why it is none: `unclear`, nobody can tell what is meant; `past`; `far`, more
 * than a year off.
 */
export type When = { kind: "at"; at: number } | { kind: "unclear" | "past" | "far" };

/** Where `18h` is a time of day, and hours from now need another word. */
const clockHours = new Set(["es", "fr", "pt"]);

type Day = { year: number; month: number; day: number };

/**
 * Reads when something is meant to happen, in a language or in English: `18:30` (the next such time), `tomorrow 7:00`, `Montag 9 Uhr`, `明日18時`, `26.11. 18:30`, `2026-11-26 18:30`, `in 2h`, `30m`. A time that the
 * clocks skip is taken for as much later as they are put forward; of one that comes twice, the first is meant.
 *
 * @param zone whose clocks are meant (IANA)
 * @param locale whose words for days are read besides
 * @param on the day that a time without one is meant for, such as 2026-11-28; when left out, the next such time is meant
 */
export function readWhen(
	text: string,
	{ zone, now, locale, on }: { zone: string; now: number; locale: string; on?: string | undefined },
): When {
	const words = spelled(text.replace(/(\p{Nd})t(\p{Nd})/giu, "$1 $2"));
	const isClock = clockHours.has(locale) && /^\d{1,2} ?h$/.test(words);
	const spanMs = isClock ? undefined : spanIn(text);
	if (spanMs !== undefined) return judged(now + spanMs, now);
	const clock = clockOf(words);
	const read = clock && readDay(clock.rest, locale);
	if (clock === undefined || read === undefined) return { kind: "unclear" };
	const hours = read.part === undefined ? clock.hours : hourIn(read.part, clock.hours);
	if (hours === undefined || hours > 23) return { kind: "unclear" };
	const { day } = read;
	const at = (one: Day) => instantOf(zone, one, hours * 60 + clock.minutes);
	const today = dayAhead(zone, now, 0);
	if (day === undefined && on !== undefined) {
		const [year = 0, month = 0, date = 0] = on.split("-").map(Number);
		return judged(at({ year, month, day: date }), now);
	}
	if (day === undefined) {
		const soon = at(today);
		return judged(soon > now ? soon : at(dayAhead(zone, now, 1)), now);
	}
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
		.map((one) => ({ year: one, ...date }))
		.filter(isDay)
		.map(at)
		.sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
	return nearest === undefined ? { kind: "unclear" } : judged(nearest, now);
}

function judged(at: number, now: number): When {
	if (at <= now) return { kind: "past" };
	return at - now > FARTHEST_MS ? { kind: "far" } : { kind: "at", at };
}

const half = String.raw` ?(?<half>[ap])\.? ?m\b\.?`;
const end = String.raw`(?![\p{L}\p{M}\d])`;
const start = String.raw`(?<![\d:.,])`;
/** Hours alone are a time where a word says so. */
const clocks = [
	String.raw`${start}(?<hour>\d{1,2}):(?<minute>\d{2})(?!\d)(?::00)?(?:${half})?`,
	String.raw`${start}(?<hour>\d{1,2})(?:\.(?<minute>\d{2}))?(?:${half}| ?(?:uhr|heures?|horas?|ore|h|час(?:ов|а)?|годин[аиу]?|बजे)${end})`,
	String.raw`(?<![\p{L}\p{M}])(?:jam|pukul|saat|ساعت|الساعة|as|a las|a la|alle) (?<hour>\d{1,2})(?:\.(?<minute>\d{2}))?${end}(?!\.)`,
].map((pattern) => new RegExp(pattern, "u"));

/** The time of day in words, and what stands around it. */
function clockOf(words: string): { hours: number; minutes: number; rest: string } | undefined {
	const found = clocks.map((clock) => clock.exec(words)).find((one) => one !== null);
	if (found?.groups === undefined) return undefined;
	const { hour = "", minute = "0", half: mark } = found.groups;
	const hours = Number(hour);
	if (mark !== undefined && (hours < 1 || hours > 12)) return undefined;
	if (hours > 23 || Number(minute) > 59) return undefined;
	const inDay = mark === undefined ? hours : (hours % 12) + (mark === "p" ? 12 : 0);
	const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
	return { hours: inDay, minutes: Number(minute), rest };
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

/** When a zone's clocks show this (Unix ms); what they skip is told by the clocks as they were before. */
function instantOf(zone: string, day: Day, minutes: number): number {
	const wanted = dateOf(day).getTime() + minutes * MINUTE_MS;
	const at = firstShown(zone, wanted);
	const isShown = at + aheadAt(zone, at) === wanted;
	return isShown ? at : wanted - aheadAt(zone, at - 1);
}
