import { z } from "zod";
import { Visibility } from "./article.ts";
import { type Draft, MAX_ID_LENGTH } from "./draft.ts";
import { cleanLine, hasVisibleText, wellFormed } from "./text.ts";
import { isReachable, MAX_URL_LENGTH } from "./url.ts";

const time = z.iso
	.datetime({ offset: true, error: "expected an RFC 3339 time such as 2026-05-01T07:30:00Z" })
	.transform((value) => Date.parse(value))
	.refine((ms) => Number.isFinite(ms), "this time does not exist");

const text = z.string().transform(wellFormed);
const line = z.string().transform(cleanLine);

const link = z
	.url({
		protocol: /^https?$/,
		// Telegram drops links without a dot in the host, localhost among them.
		hostname: /\.[^.]/,
		error: "expected an absolute http(s) address with a public host name",
	})
	.transform((url) => new URL(url).href)
	// Measured as it is sent: a letter beyond ASCII takes up to twelve characters there.
	.refine((url) => url.length <= MAX_URL_LENGTH, `at most ${MAX_URL_LENGTH} characters, encoded`)
	.refine((url) => isReachable(new URL(url)), "no host has a name as long as this, or a port 0");

/** An object in which nulls and empty strings count as absent, the way many systems write them. */
function object<Shape extends z.core.$ZodShape>(shape: Shape) {
	return z.preprocess(withoutEmpty, z.object(shape));
}

const id = z
	.union(
		[
			z.string(),
			z
				.number()
				.refine(
					Number.isSafeInteger,
					"a number this large loses digits on the way: send it as a string",
				)
				.transform(String),
		],
		"expected a string that stays the same",
	)
	.transform(wellFormed)
	.pipe(z.string().max(MAX_ID_LENGTH));

const author = z.union(
	[line, object({ name: line.optional() }).transform(({ name }) => name ?? "")],
	"expected an object with a name",
);

const version = z
	.union(
		[
			z.number().transform((value) => ({ kind: "number" as const, value })),
			time.transform((value) => ({ kind: "time" as const, value })),
		],
		"expected a number or an RFC 3339 time",
	)
	.optional();

/** The `_tidings` extension of a JSON Feed item. */
const extensionShape = {
	urgency: z.number().int().min(1).max(9).optional(),
	story: object({ id, title: line.optional() }).optional(),
	section: line.optional(),
	kicker: line.optional(),
	embargoed_until: time.optional(),
	expires: time.optional(),
	silent: z.boolean().optional(),
	channels: z.array(line).optional(),
	image: object({
		alt: line.optional(),
		caption: line.optional(),
		credit: line.optional(),
	}).optional(),
	correction: line.optional(),
	visibility: Visibility.optional(),
	version,
};
const Extension = object(extensionShape);

const itemShape = {
	id,
	url: link.optional(),
	external_url: link.optional(),
	title: z
		.string("an article needs a title")
		.transform(cleanLine)
		.refine(hasVisibleText, "the title is empty"),
	content_html: text.optional(),
	content_text: text.optional(),
	summary: text.optional(),
	image: link.optional(),
	banner_image: link.optional(),
	date_published: time.optional(),
	date_modified: time.optional(),
	authors: z.array(author).optional(),
	author: author.optional(),
	tags: z.array(line).optional(),
	language: z.string().optional(),
	attachments: z.array(object({ url: link, mime_type: line, title: line.optional() })).optional(),
	_tidings: Extension.optional(),
};
const fields = object(itemShape);

/** A JSON Feed 1.1 item with the `_tidings` extension; empty strings and nulls count as absent. */
export const FeedItem = fields.refine((item) => item.url ?? item.external_url, {
	path: ["url"],
	error: "an article needs url or external_url: the post links to it",
	// Told together with the item's other mistakes, not only once those are mended.
	when: ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
});
export type FeedItem = z.infer<typeof FeedItem>;

/** The names of the fields of an item that are read. */
export const feedItemFields = Object.keys(itemShape);

/** The names of the fields of its extension that are read. */
export const extensionFields = Object.keys(extensionShape);

/** What a retraction has to name: the id; the rest of the item may be missing. */
export const RetractedItem = object({
	id,
	date_modified: time.optional(),
	_tidings: object({ version }).optional(),
});
export type RetractedItem = z.infer<typeof RetractedItem>;

/** Writes a checked item as a draft. */
export function toDraft(item: FeedItem): Draft {
	const {
		embargoed_until: embargoedUntil,
		expires: expiresAt,
		image: about,
		...more
	} = {
		...item._tidings,
	};
	const image = item.image ?? item.banner_image;
	return {
		...more,
		id: item.id,
		title: item.title,
		url: item.url ?? item.external_url,
		summary: item.summary,
		html: item.content_html,
		text: item.content_text,
		image: image === undefined ? undefined : { url: image, ...about },
		attachments: item.attachments?.map(({ url, mime_type: type, title }) => ({ url, type, title })),
		authors: item.authors ?? (item.author === undefined ? [] : [item.author]),
		tags: item.tags,
		language: item.language,
		publishedAt: item.date_published,
		embargoedUntil,
		expiresAt,
	};
}

function withoutEmpty(value: unknown): unknown {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value).filter(([, field]) => field !== null && field !== ""),
	);
}
