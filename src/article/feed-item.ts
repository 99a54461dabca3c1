import { z } from "zod";
import type { Article, Submission } from "./article.ts";
import { cleanLine, hasVisibleText, wellFormed } from "./text.ts";

const MAX_ID_LENGTH = 2000;
/** Telegram answers for longer links are not documented; browsers and caches agree on about this much. */
const MAX_URL_LENGTH = 2048;
/** The limit of DNS. */
const MAX_HOST_LENGTH = 253;

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
	.refine(isReachable, "no host has a name as long as this, or a port 0");

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
const Extension = object({
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
	visibility: z.enum(["public", "members", "paid"]).optional(),
	version,
});

const fields = object({
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
});

/** A JSON Feed 1.1 item with the `_tidings` extension; empty strings and nulls count as absent. */
export const FeedItem = fields.refine((item) => item.url ?? item.external_url, {
	path: ["url"],
	error: "an article needs url or external_url: the post links to it",
	// Told together with the item's other mistakes, not only once those are mended.
	when: ({ value }) => typeof value === "object" && value !== null && !Array.isArray(value),
});
export type FeedItem = z.infer<typeof FeedItem>;

/** What a retraction has to name: the id; the rest of the item may be missing. */
export const RetractedItem = object({
	id,
	date_modified: time.optional(),
	_tidings: object({ version }).optional(),
});
export type RetractedItem = z.infer<typeof RetractedItem>;

/**
 * Turns a checked item into what Tidings keeps. The body of an article that is not public is left behind here.
 *
 * @param sentAt when the sender says that it sent the event, Unix milliseconds
 */
export function toSubmission(source: string, item: FeedItem, sentAt?: number): Submission {
	const more = item._tidings ?? {};
	const visibility = more.visibility ?? "public";
	const image = item.image ?? item.banner_image;
	const authors = item.authors ?? (item.author === undefined ? [] : [item.author]);
	const article: Article = {
		format: 1,
		source,
		id: item.id,
		url: item.url ?? item.external_url ?? "",
		title: item.title,
		summary: item.summary,
		html: visibility === "public" ? item.content_html : undefined,
		text: visibility === "public" ? item.content_text : undefined,
		image: image === undefined ? undefined : { url: image, ...more.image },
		attachments: (item.attachments ?? []).map((a) => ({
			url: a.url,
			type: a.mime_type,
			title: a.title,
		})),
		authors: authors.filter((name) => name !== ""),
		tags: item.tags ?? [],
		language: canonicalLanguage(item.language),
		section: more.section,
		kicker: more.kicker,
		story: more.story,
		urgency: more.urgency,
		correction: more.correction,
		visibility,
		silent: more.silent ?? false,
		publishedAt: item.date_published,
		embargoedUntil: more.embargoed_until,
		expiresAt: more.expires,
	};
	const order = { version: more.version, modifiedAt: item.date_modified, sentAt };
	return { kind: "publish", article, order, channels: more.channels };
}

/** Turns a checked retraction into what Tidings keeps; `sentAt` as in {@link toSubmission}. */
export function toRetraction(source: string, item: RetractedItem, sentAt?: number): Submission {
	const order = { version: item._tidings?.version, modifiedAt: item.date_modified, sentAt };
	return { kind: "retract", source, id: item.id, order };
}

function canonicalLanguage(tag: string | undefined): string | undefined {
	try {
		return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
	} catch {
		// A language that nobody can name is as good as none: it only helps to cut sentences.
		return undefined;
	}
}

function isReachable(url: string): boolean {
	const { hostname, port } = new URL(url);
	return hostname.length <= MAX_HOST_LENGTH && port !== "0";
}

function withoutEmpty(value: unknown): unknown {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(
		Object.entries(value).filter(([, field]) => field !== null && field !== ""),
	);
}
