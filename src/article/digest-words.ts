import type { Section } from "./digest.ts";
import { deepLink } from "./links.ts";
import { aheadAt } from "./zone-clock.ts";

const DAY_MS = 86_400_000;

/** The words around the articles of a list, in its reader's language. */
export type DigestWords = {
	/** The first line. */
	heading: string;
	/** What a section is called. */
	section: (section: Section) => string;
	/** Stands behind an article that stands for so many more of its story. */
	others: (count: number) => string;
	/** Where these are shown, by the article's ref; undefined where that is nowhere. */
	othersAt?: ((ref: string) => string | undefined) | undefined;
	/** Stands below a list that so many more would have been in; undefined where nothing is to be said. */
	rest: ((count: number) => string) | undefined;
	/** Where these are shown. */
	restAt?: string | undefined;
	/** What else a reader is to know, below the list. */
	note: string | undefined;
	/** When an article was posted. */
	time: (postedAt: number) => string;
};

/** Says a text in the reader's language. */
type Say = (id: string, values?: Record<string, string | number>) => string;

/**
 * The words of a list in a reader's language.
 *
 * @param say gives the texts of that language
 * @param topicName what a topic is called in it
 * @param left how many of the articles would have come on their own, but for the reader's ceiling
 * @param bot the user name of the bot that shows what the list leaves out; without one, nothing leads there
 */
export function digestWords(
	say: Say,
	{
		heading,
		locale,
		zone,
		now,
		topicName,
		left = 0,
		bot,
	}: {
		heading: string;
		locale: string;
		zone: string;
		now: number;
		topicName: (slug: string) => string;
		left?: number;
		bot?: string | undefined;
	},
): DigestWords {
	return {
		heading,
		section: (section) => {
			if (section.kind === "topic") return topicName(section.slug);
			return section.kind === "alert" ? say("digest-by-alerts") : say("digest-by-stories");
		},
		others: (count) => say("digest-others", { count }),
		othersAt: (ref) => bot && deepLink(bot, { do: "more", ref, from: "digest" }),
		rest: (count) => say("digest-rest", { count }),
		restAt: bot && deepLink(bot, { do: "catchup", from: "digest" }),
		note: left === 0 ? undefined : say("digest-left", { count: left }),
		time: (postedAt) => momentShort(postedAt, { locale, zone, now }),
	};
}

const formats = {
	time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
	weekday: { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
	date: { day: "numeric", month: "short" },
	day: { weekday: "long", day: "numeric", month: "long" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const writers = new Map<string, Intl.DateTimeFormat>();

/** Readers live in hundreds of zones: the clocks are put by hand, and a writer serves a whole language. */
function write(
	at: number,
	format: keyof typeof formats,
	{ locale, zone }: { locale: string; zone: string },
): string {
	const key = `${locale} ${format}`;
	const writer =
		writers.get(key) ??
		new Intl.DateTimeFormat(locale, { ...formats[format], timeZone: "UTC", calendar: "gregory" });
	writers.set(key, writer);
	return writer.format(at + aheadAt(zone, at));
}

/** The day that it is on a reader's clocks, such as `Thursday, November 26`. */
export function dayText(at: number, where: { locale: string; zone: string }): string {
	return write(at, "day", where);
}

/** When something was, as short as it is clear: the time alone today, with the weekday within a week. */
export function momentShort(
	at: number,
	{ locale, zone, now }: { locale: string; zone: string; now: number },
): string {
	const dayOf = (moment: number) => Math.floor((moment + aheadAt(zone, moment)) / DAY_MS);
	const days = dayOf(now) - dayOf(at);
	if (days === 0) return write(at, "time", { locale, zone });
	return write(at, days > 0 && days < 7 ? "weekday" : "date", { locale, zone });
}
