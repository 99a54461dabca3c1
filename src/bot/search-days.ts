import { plain } from "../article/words.ts";
import type { Texts } from "../texts.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** A stretch of days, in days since 1970; the last one is in it. */
export type Days = { first: number; last: number };

/** What readers call days that go with the calendar. */
export type DayWords = Record<
	"today" | "yesterday" | "thisWeek" | "lastWeek" | "lastMonth",
	{
		phrases: readonly string[];
		days: (today: number) => Days;
		/** True for what can stand behind the words that are looked for, and means nothing else. */
		isEnding: boolean;
	}
>;

/** The words for days in a language, and in English. */
export function dayWordsIn(texts: Texts, locale: string): DayWords {
	const both = (own: string, english: string) => [
		...new Set([own, english].flatMap((list) => list.split(",").map((one) => one.trim()))),
	];
	return {
		today: {
			phrases: both(texts.text(locale, "search-today"), "today"),
			days: (today) => ({ first: today, last: today }),
			isEnding: false,
		},
		yesterday: {
			phrases: both(texts.text(locale, "search-yesterday"), "yesterday"),
			days: (today) => ({ first: today - 1, last: today - 1 }),
			isEnding: false,
		},
		thisWeek: {
			phrases: both(texts.text(locale, "search-this-week"), "this week"),
			days: (today) => ({ first: mondayOf(today), last: today }),
			isEnding: true,
		},
		lastWeek: {
			phrases: both(texts.text(locale, "search-last-week"), "last week"),
			days: (today) => ({ first: mondayOf(today) - 7, last: mondayOf(today) - 1 }),
			isEnding: true,
		},
		lastMonth: {
			phrases: both(texts.text(locale, "search-last-month"), "last month"),
			days: monthBefore,
			isEnding: true,
		},
	};
}

/** Reads a day, or several: `2026-11-01`, `1.11.2026`, `1.11.` (the newest), or one of the words. */
export function readDays(text: string, today: number, words: DayWords): Days | undefined {
	const written = form(text);
	for (const { phrases, days } of Object.values(words)) {
		if (phrases.some((phrase) => form(phrase) === written)) return days(today);
	}
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
	if (iso) return alone(dayOf(iso[1], iso[2], iso[3]));
	const dotted = /^(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4})?$/.exec(written);
	if (!dotted) return undefined;
	const [, day, month, year] = dotted;
	if (year !== undefined) return alone(dayOf(year, month, day));
	const thisYear = new Date(today * DAY_MS).getUTCFullYear();
	// News is of the past: without a year, the newest such day is meant.
	const past = [thisYear, thisYear - 1]
		.map((one) => dayOf(String(one), month, day))
		.find((one) => one !== undefined && one <= today);
	return alone(past);
}

function alone(day: number | undefined): Days | undefined {
	return day === undefined ? undefined : { first: day, last: day };
}

/** A day of the calendar, in days since 1970. */
function dayOf(year = "", month = "", day = ""): number | undefined {
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
	return isDay && Number(year) >= 1970 ? date.getTime() / DAY_MS : undefined;
}

function mondayOf(day: number): number {
	// The first of January 1970 was a Thursday.
	return day - ((day + 3) % 7);
}

function monthBefore(today: number): Days {
	const date = new Date(today * DAY_MS);
	const start = (back: number) =>
		Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1) / DAY_MS;
	return { first: start(1), last: start(0) - 1 };
}

function form(text: string): string {
	return plain(text.replace(/[\u200e\u200f\u2066-\u2069]/g, ""))
		.toLowerCase()
		.replace(/\s+/g, " ")
		.trim();
}
