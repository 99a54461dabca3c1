import type { Run, TimeFormat } from "./formatted.ts";
import type { DateFormat } from "./template.ts";
import { clean } from "./text.ts";

/** How a date is written for people, and how Telegram is told to write it in each reader's own zone. */
const formats: Record<DateFormat, { intl: Intl.DateTimeFormatOptions; telegram: TimeFormat }> = {
	time: { intl: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, telegram: "t" },
	short: { intl: { day: "numeric", month: "numeric", year: "numeric" }, telegram: "d" },
	date: { intl: { day: "numeric", month: "long", year: "numeric" }, telegram: "D" },
	datetime: {
		intl: { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
		telegram: "Dt",
	},
	relative: {
		intl: { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
		telegram: "r",
	},
};

/** Telegram refuses a message with a moment from here on, and one with a moment before the second one of 1970. */
const LATEST_MS = 2 ** 31 * 1000;

const writers = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment in words: in the channel's zone where it has one; else it is for each reader's app to write, and what
 * stands there meanwhile, and in apps that can't, is in UTC. Telegram's moments are those of the years 1970 to 2038; any
 * other is in UTC for every reader.
 *
 * @param at Unix milliseconds
 * @param zone an IANA time zone, such as `Europe/Berlin`
 */
export function momentRun(
	at: number,
	format: DateFormat,
	{ locale, zone }: { locale: string; zone: string | undefined },
): Run {
	const { intl, telegram } = formats[format];
	const written = clean(writer(locale, zone ?? "UTC", format, intl).format(at));
	if (zone !== undefined) return { text: written, style: {} };
	const text = "hour" in intl ? `${written} UTC` : written;
	const isWritable = at >= 1000 && at < LATEST_MS;
	return { text, style: isWritable ? { time: { at, format: telegram } } : {} };
}

/** Making one takes longer than writing a hundred dates. */
function writer(
	locale: string,
	timeZone: string,
	format: DateFormat,
	options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
	const key = `${locale} ${timeZone} ${format}`;
	const known = writers.get(key);
	if (known !== undefined) return known;
	const made = new Intl.DateTimeFormat(locale, { ...options, timeZone });
	writers.set(key, made);
	return made;
}
