import { fold } from "../article/words.ts";
import { listText } from "./lists.ts";
import { dayPart, findsUnspaced, hourIn, isFiller, spelled, unspacedWords } from "./time-words.ts";
import type { DayPart } from "./time-words.ts";

const DAY_MINUTES = 24 * 60;

/** A time of day: hours, and minutes after a colon or a dot; and the words around it. */
const pieces =
	/(?<![\d:.,])(?<hour>\d{1,2})(?:\s?[:.]\s?(?<minute>\d{2}))?(?!\d)(?:\s?(?<half>[ap])\.?\s?m\b\.?)?|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?)|(?<rest>[\d+/@#]|^-)/gu;
/** That it is so late, or that it is meant for every day. */
const said = new Set(
	"it is it's now every day daily es ist jetzt täglich jeden tag il est tous jours chaque jour son todos días sono ogni giorno são agora todos dias сейчас каждый день ежедневно зараз щодня şimdi her gün الآن يوميا الان اکنون است هر अभी है रोज़ sekarang setiap 今 です 毎日 现在 現在 每天"
		.split(" ")
		.map(fold),
);
const unspaced = findsUnspaced([...unspacedWords, ...said]);

/**
 * The time of day that somebody wrote, in minutes since midnight: `7:30`, `19 Uhr`, `7.30 pm`, `19h30`, `夜7時半`,
 * `jam 10 malam`. Undefined for what is none, more than that, or has a word that nobody can be sure of.
 */
export function readMinute(text: string): number | undefined {
	const [minute, other] = timesIn(text) ?? [];
	return other === undefined ? minute : undefined;
}

/** A part of the day, by its minutes since midnight: `22:30-6:45`, `from 10 pm to 6 am`, `22 bis 7 Uhr`. */
export function readHours(text: string): { from: number; to: number } | undefined {
	const [from, to, other] = timesIn(text) ?? [];
	if (from === undefined || to === undefined || other !== undefined || from === to)
		return undefined;
	return { from, to };
}

/** The times of day in a text; undefined where a number in it is none, or a word is unknown. */
function timesIn(text: string): number[] | undefined {
	const times: Record<string, string | undefined>[] = [];
	const parts: { part: DayPart; place: number }[] = [];
	for (const { groups = {} } of spelled(text).replace(unspaced, " $& ").matchAll(pieces)) {
		const { word, rest } = groups;
		if (rest !== undefined) return undefined;
		if (word === undefined) {
			times.push(groups);
			continue;
		}
		const part = dayPart(word);
		if (part !== undefined) parts.push({ part, place: times.length });
		else if (!isFiller(word) && !said.has(word)) return undefined;
	}
	const ofTimes = partsOf(parts, times.length);
	if (ofTimes === undefined) return undefined;
	const minutes = times.flatMap((time, index) => minuteOf(time, ofTimes[index]) ?? []);
	return minutes.length === times.length ? minutes : undefined;
}

/** The part of the day of each time, whether it stands before or behind; undefined where nobody can tell whose it is. */
function partsOf(
	parts: readonly { part: DayPart; place: number }[],
	count: number,
): (DayPart | undefined)[] | undefined {
	const [only] = parts;
	if (parts.length === 0 || parts.length === count) return parts.map(({ part }) => part);
	if (parts.length > 1 || only === undefined || count !== 2 || only.place === 1) return undefined;
	return only.place === 0 ? [only.part, undefined] : [undefined, only.part];
}

function minuteOf(
	{ hour = "", minute = "0", half }: Record<string, string | undefined>,
	part: DayPart | undefined,
): number | undefined {
	const written = Number(hour);
	if (Number(minute) > 59 || (half !== undefined && (written < 1 || written > 12)))
		return undefined;
	const own = half === undefined ? part : half === "p" ? "pm" : "am";
	const hours = own === undefined ? written : hourIn(own, written);
	if (hours === undefined) return undefined;
	const total = hours * 60 + Number(minute);
	// Midnight is written both ways.
	return total <= DAY_MINUTES ? total % DAY_MINUTES : undefined;
}

const writers = new Map<string, Intl.DateTimeFormat>();

function writer(locale: string, name: string, options: Intl.DateTimeFormatOptions) {
	const key = `${locale} ${name}`;
	const known =
		writers.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory" });
	writers.set(key, known);
	return known;
}

/** A time of day as it is written in a language, given in minutes since midnight. */
export function minuteText(minute: number, locale: string): string {
	return writer(locale, "minute", {
		timeZone: "UTC",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	}).format(minute * 60_000);
}

/** What a zone's clocks show, as it is written in a language. */
export function clockText(at: number, locale: string, zone: string): string {
	return writer(locale, zone, {
		timeZone: zone,
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	}).format(at);
}

/** A day and a time in a zone, as short as it is clear. */
export function dayTimeText(at: number, locale: string, zone: string): string {
	return writer(locale, `${zone} day`, {
		timeZone: zone,
		weekday: "short",
		day: "numeric",
		month: "short",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	}).format(at);
}

/** A weekday's name: 1 is Monday, 7 Sunday. */
export function weekdayText(day: number, locale: string, width: "short" | "long"): string {
	// The first of January 2024 was a Monday.
	return writer(locale, width, { timeZone: "UTC", weekday: width }).format(Date.UTC(2024, 0, day));
}

/** Weekdays in a list: `Mon, Wed, and Fri`. */
export function weekdaysText(days: readonly number[], locale: string): string {
	const names = days.toSorted((a, b) => a - b).map((day) => weekdayText(day, locale, "short"));
	return listText(names, locale);
}
