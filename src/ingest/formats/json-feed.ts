import { z } from "zod";
import {
	extensionFields,
	FeedItem,
	feedItemFields,
	RetractedItem,
	toDraft,
} from "../../article/feed-item.ts";
import { withoutEmail } from "../../article/text.ts";
import type { Issue } from "../problem.ts";
import { isObject } from "./fields.ts";
import { createFormat, decodeJson, invalid, type Item, issuesOf } from "./format.ts";

/** Larger feeds are sent in parts: one request is one atomic step in Redis. */
const MAX_ITEMS = 200;

const Event = z.object({
	type: z.enum(["article.published", "article.updated", "article.retracted"], {
		error: "expected article.published, article.updated or article.retracted",
	}),
	timestamp: z.iso
		.datetime({ offset: true, error: "expected an RFC 3339 time such as 2026-05-01T07:30:00Z" })
		.transform((value) => Date.parse(value))
		.optional(),
	data: z.unknown(),
});

/**
 * JSON Feed 1.1 with the `_tidings` extension: an item, an array of items, a feed, or an event about one item.
 * A mistake in an item is told, not passed over: whoever writes this format writes it for Tidings.
 */
export const jsonFeed = createFormat({
	options: z.strictObject({}).optional(),
	payload: z.unknown(),
	decode: (bytes) => redact(decodeJson(bytes)),
	read(payload): Item[] {
		if (Array.isArray(payload)) return readItems(payload, []);
		if (isObject(payload) && Array.isArray(payload["items"])) {
			return readItems(
				payload["items"].map((item) => (isObject(item) ? inherit(payload, item) : item)),
				["items"],
			);
		}
		if (isObject(payload) && "type" in payload && "data" in payload) return [readEvent(payload)];
		return [readItem(payload, [])];
	},
	sample: (now) => ({
		contentType: "application/json",
		body: JSON.stringify(
			{
				type: "article.published",
				timestamp: new Date(now).toISOString(),
				data: {
					id: "bridge-2026",
					url: "https://courier.example/town/bridge-open",
					title: "The old bridge is open again",
					summary: "After two years of work, the bridge over the Linde carries traffic.",
					content_html:
						"<p>After two years of work, the old bridge carries traffic again.</p><p>The town paid <b>4 million</b> for the repair.</p>",
					image: "https://courier.example/media/bridge.jpg",
					date_published: new Date(now - 60_000).toISOString(),
					date_modified: new Date(now - 60_000).toISOString(),
					authors: [{ name: "Ada Lorne" }],
					tags: ["Town", "Traffic"],
					language: "en",
					_tidings: { urgency: 5, image: { alt: "A stone bridge with three arches" } },
				},
			},
			undefined,
			2,
		),
	}),
});

/** What may be kept of a body: of each item the fields that are read, and of one that is not public no text. */
function redact(body: unknown): unknown {
	if (Array.isArray(body)) return body.map(redactItem);
	if (!isObject(body)) return body;
	if (Array.isArray(body["items"])) {
		return {
			...pick(body, ["version", "title", "language"]),
			...authorsOf(body),
			items: body["items"].map(redactItem),
		};
	}
	if ("type" in body && "data" in body) {
		return { ...pick(body, ["type", "timestamp"]), data: redactItem(body["data"]) };
	}
	return redactItem(body);
}

function redactItem(item: unknown): unknown {
	if (!isObject(item)) return item;
	const { _tidings: more } = item;
	const visibility = (isObject(more) ? more["visibility"] : undefined) ?? "public";
	const isPublic = visibility === "public" || visibility === "";
	const hidden = isPublic ? [] : ["content_html", "content_text", "attachments"];
	return {
		...pick(
			item,
			feedItemFields.filter((name) => !hidden.includes(name)),
		),
		...(isObject(more) ? { _tidings: pick(more, extensionFields) } : {}),
		...authorsOf(item),
	};
}

function authorsOf(owner: Record<string, unknown>): Record<string, unknown> {
	const nameOf = (author: unknown): unknown => {
		if (typeof author === "string") return withoutEmail(author);
		if (!isObject(author)) return author;
		return "name" in author ? { name: nameOf(author["name"]) } : {};
	};
	const { authors, author } = owner;
	return {
		...(authors === undefined
			? {}
			: { authors: Array.isArray(authors) ? authors.map(nameOf) : nameOf(authors) }),
		...(author === undefined ? {} : { author: nameOf(author) }),
	};
}

function pick(object: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(
		names.flatMap((name) => (Object.hasOwn(object, name) ? [[name, object[name]]] : [])),
	);
}

function readEvent(payload: object): Item {
	const event = Event.safeParse(payload);
	if (!event.success) return { kind: "refused", issues: issuesOf(event.error) };
	const { type, timestamp: sentAt, data } = event.data;
	if (type !== "article.retracted") return readItem(data, ["data"], sentAt);
	const item = RetractedItem.safeParse(data);
	if (!item.success) return { kind: "refused", issues: issuesOf(item.error, ["data"]) };
	const { id, date_modified: modifiedAt, _tidings: more } = item.data;
	const order = { version: more?.version, modifiedAt, sentAt };
	return { kind: "withdraw", id, order, reason: "deleted" };
}

function readItems(items: unknown[], path: Issue["path"]): Item[] {
	if (items.length === 0) throw invalid([{ path, message: "there is no item" }]);
	if (items.length > MAX_ITEMS) {
		throw invalid([
			{ path, message: `there are ${items.length} items; send at most ${MAX_ITEMS} in a request` },
		]);
	}
	return items.map((item, index) => readItem(item, [...path, index]));
}

function readItem(raw: unknown, path: Issue["path"], sentAt?: number): Item {
	const item = FeedItem.safeParse(raw);
	if (!item.success) return { kind: "refused", issues: issuesOf(item.error, path) };
	const { version, channels } = item.data._tidings ?? {};
	const order = { version, modifiedAt: item.data.date_modified, sentAt };
	return { kind: "article", draft: toDraft(item.data), order, channels, path };
}

/** JSON Feed: an item without a language or authors of its own has those of its feed. */
function inherit(feed: Record<string, unknown>, item: Record<string, unknown>): object {
	const lacks = (key: string) => item[key] === undefined || item[key] === null || item[key] === "";
	return {
		...item,
		...(lacks("language") ? { language: feed["language"] } : {}),
		...(lacks("authors") && lacks("author")
			? { authors: feed["authors"], author: feed["author"] }
			: {}),
	};
}
