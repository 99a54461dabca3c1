import { z } from "zod";
import { Visibility } from "../../article/article.ts";
import { htmlToText } from "../../article/html.ts";
import { cleanLine, firstSentences, hasVisibleText } from "../../article/text.ts";
import { timeOf } from "./fields.ts";

/** Larger feeds are cut: one delivery is one atomic step in Redis, and a feed has its newest items first. */
export const MAX_ITEMS = 200;
/** A title made of a text is as long as a headline gets. */
const MAX_TITLE_LENGTH = 120;

const strings = z.array(z.string()).optional();

/** An item of a feed, whatever the feed is written in: what is kept of it, times in Unix milliseconds. */
export const FeedEntry = z.object({
	id: z.string().optional(),
	url: z.string().optional(),
	/** What relative addresses in `html` are relative to. */
	baseUrl: z.string().optional(),
	title: z.string().optional(),
	summary: z.string().optional(),
	html: z.string().optional(),
	text: z.string().optional(),
	image: z
		.object({
			url: z.string(),
			alt: z.string().optional(),
			caption: z.string().optional(),
			credit: z.string().optional(),
		})
		.optional(),
	attachments: z
		.array(z.object({ url: z.string(), type: z.string(), title: z.string().optional() }))
		.optional(),
	authors: strings,
	tags: strings,
	language: z.string().optional(),
	section: z.string().optional(),
	kicker: z.string().optional(),
	urgency: z.number().optional(),
	correction: z.string().optional(),
	silent: z.boolean().optional(),
	visibility: Visibility.optional(),
	publishedAt: z.number().optional(),
	modifiedAt: z.number().optional(),
	embargoedUntil: z.number().optional(),
	expiresAt: z.number().optional(),
});
export type FeedEntry = z.infer<typeof FeedEntry>;

/** What is kept of a feed. */
export const Feed = z.object({
	/** Its items in the order in which they stand. */
	entries: z.array(FeedEntry),
	/** The items that it says were taken out, and when. */
	gone: z.array(z.object({ id: z.string(), at: z.number().optional() })),
	/** How many items are left out, as there were more than 200. */
	left: z.number(),
});
export type Feed = z.infer<typeof Feed>;

/** What the title of an item may be found in. */
type Titled = Pick<FeedEntry, "title" | "summary" | "html" | "text" | "language">;

/**
 * The title of an item, or, where feeds give it none (a note, a photo), the first sentence of its text, within
 * 120 UTF-16 units. Undefined when there is no text either.
 */
export function titleOf({ title, summary, html, text, language }: Titled): string | undefined {
	if (title !== undefined && hasVisibleText(title)) return title;
	for (const given of [html === undefined ? undefined : htmlToText(html), text, summary]) {
		const [paragraph] = (given ?? "").split("\n").map(cleanLine).filter(hasVisibleText);
		if (paragraph !== undefined) {
			return firstSentences(paragraph, {
				count: 1,
				limit: MAX_TITLE_LENGTH,
				language: languageOf(language),
			});
		}
	}
	return undefined;
}

function languageOf(tag: string | undefined): string | undefined {
	try {
		return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

/** Something that looks like markup, so that `5 < 6` stays what it is. */
const markup = /<[/!]?[a-z][^<>]*>/i;

/** The text of a title or a name, in which feeds may write HTML, or its entities. */
export function plainText(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const html = markup.test(text) ? text : text.replaceAll("<", "&lt;");
	return htmlToText(html).replace(/\s+/g, " ").trim() || undefined;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Minutes east of Greenwich: the zones of RFC 822, and others that feeds write. */
const zones = new Map([
	...["", "z", "ut", "utc", "gmt", "wet"].map((name) => [name, 0] as const),
	...["bst", "cet", "mez", "west"].map((name) => [name, 60] as const),
	...["cest", "mesz", "eet"].map((name) => [name, 120] as const),
	...["eest", "msk"].map((name) => [name, 180] as const),
	["ist", 330],
	["jst", 540],
	["edt", -240],
	...["est", "cdt"].map((name) => [name, -300] as const),
	...["cst", "mdt"].map((name) => [name, -360] as const),
	...["mst", "pdt"].map((name) => [name, -420] as const),
	["pst", -480],
]);

/** Unix milliseconds of a time in ISO 8601 or RFC 822; one without a zone is UTC. Undefined for what is neither. */
export function feedTime(text: string | undefined): number | undefined {
	const written = text?.trim().slice(0, 100);
	if (written === undefined) return undefined;
	const iso = timeOf(written);
	if (iso !== undefined) return iso;
	const match =
		/^(?:\p{L}+\.?,?\s*)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*\.?[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(\S*))?/u.exec(
			written,
		);
	if (match === null) return undefined;
	const [, day, name = "", year = "", hour = "0", minute = "0", second = "0", zone = ""] = match;
	const month = months.indexOf(name.toLowerCase());
	const offset = offsetOf(zone.toLowerCase());
	if (month === -1 || offset === undefined) return undefined;
	// RFC 822 wrote years in two digits.
	const fullYear = Number(year) + (year.length === 4 ? 0 : Number(year) < 70 ? 2000 : 1900);
	const local = Date.UTC(
		fullYear,
		month,
		Number(day),
		Number(hour),
		Number(minute),
		Number(second),
	);
	return local - offset * 60_000;
}

function offsetOf(zone: string): number | undefined {
	const [, sign, hours, minutes] = /^(?:gmt|utc)?([+-])(\d\d):?(\d\d)/.exec(zone) ?? [];
	if (sign === undefined) return zones.get(zone);
	return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
