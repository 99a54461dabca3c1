import { type JsonFeed, parseJsonFeed } from "feedsmith";
import { z } from "zod";
import { Problem } from "../problem.ts";
import { absolute, namesOf } from "./feed-parts.ts";
import { type Feed, type FeedEntry, feedTime, MAX_ITEMS } from "./feed.ts";
import { boolean, decisive, id, isObject, number, object, string } from "./fields.ts";
import { invalid } from "./format.ts";

/** What feedsmith leaves out of an item, or reads with a loss: a number above 2^53 is no id. */
const Own = z
	.object({
		id,
		_tidings: object({
			urgency: number,
			section: string,
			kicker: string,
			correction: string,
			visibility: decisive,
			silent: boolean,
			embargoed_until: string,
			expires: string,
			image: object({ alt: string, caption: string, credit: string }),
		}),
	})
	.catch({});

/** Names of no field, which feedsmith takes its decisions by: it makes an array as long as `length` says. */
const misread = new Set(["length", "constructor", "__proto__"]);

/**
 * Reads a JSON Feed of the web: what is wrong in an item is left out of it.
 *
 * @throws {Problem} 400 when it is no JSON, 422 when there is no list of items
 */
export function readJsonFeed(text: string, topic: string | undefined): Feed {
	const value = parseJson(text);
	if (!isObject(value) || !Array.isArray(value["items"])) {
		throw invalid([{ path: ["items"], message: "a JSON Feed has a list of items" }]);
	}
	const { items, ...about } = value;
	const feed = parse(about);
	return {
		// Each by itself, as feedsmith passes over those in which it finds nothing.
		entries: items.slice(0, MAX_ITEMS).map((item: unknown) => {
			const [read = {}] = parse({ items: [item] }).items ?? [];
			return readItem(read, Own.parse(item), feed, topic);
		}),
		gone: [],
		left: Math.max(0, items.length - MAX_ITEMS),
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text, (key, value: unknown) => (misread.has(key) ? undefined : value));
	} catch {
		const detail = "The body begins like JSON, but is none; send the feed itself.";
		throw new Problem(400, "Not a feed", detail);
	}
}

/** Feeds may lack what feedsmith asks of them. */
function parse(feed: object): JsonFeed.Feed<string> {
	return parseJsonFeed({ ...feed, version: "https://jsonfeed.org/version/1.1", title: "-" });
}

function readItem(
	item: JsonFeed.Item<string>,
	own: z.infer<typeof Own>,
	feed: JsonFeed.Feed<string>,
	topic: string | undefined,
): FeedEntry {
	const { visibility, image: about, embargoed_until, expires, ...more } = own._tidings ?? {};
	const isPublic = visibility === undefined || visibility === "public";
	const base = feed.home_page_url ?? topic;
	const url = absolute(item.url ?? item.external_url, base);
	const image = absolute(item.image ?? item.banner_image, url ?? base);
	const authors = namesOf(item.authors);
	return {
		...more,
		id: own.id ?? url,
		url,
		baseUrl: url ?? base,
		title: item.title,
		summary: item.summary,
		...(isPublic ? { html: item.content_html, text: item.content_text } : {}),
		image: image === undefined ? undefined : { url: image, ...about },
		attachments: (isPublic ? (item.attachments ?? []) : []).flatMap((file) =>
			file.url === undefined
				? []
				: [{ url: file.url, type: file.mime_type ?? "", title: file.title }],
		),
		authors: authors.length > 0 ? authors : namesOf(feed.authors),
		tags: item.tags,
		language: item.language ?? feed.language,
		visibility: isPublic ? undefined : visibility === "members" ? "members" : "paid",
		publishedAt: feedTime(item.date_published),
		modifiedAt: feedTime(item.date_modified),
		embargoedUntil: feedTime(embargoed_until),
		expiresAt: feedTime(expires),
	};
}
