import { z } from "zod";
import type { Order } from "../../article/article.ts";
import type { Draft } from "../../article/draft.ts";
import { htmlToText } from "../../article/html.ts";
import { decisive, flag, id, isObject, list, name, object, string, timeOf } from "./fields.ts";
import { createFormat, decodeJson, invalid, type Item } from "./format.ts";

/** A post, whichever way it came. */
const Kept = z.object({
	/** Where the post stands in the body, and how its fields are called there. */
	path: z.array(z.string()),
	prefix: z.enum(["post_", ""]),
	id,
	type: string,
	status: decisive,
	/** Private in the ways that WordPress knows beside the status: a password. */
	isLocked: z.boolean(),
	isDeleted: z.boolean(),
	statusBefore: decisive,
	title: string,
	html: string,
	excerpt: string,
	url: string,
	date: decisive,
	modified: string,
	image: object({ url: z.string(), alt: string, caption: string }),
	categories: list(z.string()),
	tags: list(z.string()),
	authors: list(z.string()),
});
type Kept = z.infer<typeof Kept>;

const Term = z.object({ taxonomy: string, name: string, slug: string });
type Term = z.infer<typeof Term>;

/** PHP writes a map without entries as a list. */
const terms = z.preprocess((value) => (isObject(value) ? Object.values(value) : value), list(Term));

const Hook = z.object({
	post_id: id,
	post: object({
		ID: id,
		post_type: string,
		post_status: decisive,
		post_password: flag,
		post_title: string,
		post_content: string,
		post_excerpt: string,
		post_date_gmt: decisive,
		post_modified_gmt: string,
	}),
	post_before: object({ post_status: decisive }),
	post_thumbnail: string,
	post_permalink: string,
	taxonomies: object({ category: terms, post_tag: terms }),
});

/** A text of the REST API: with its markup as `rendered`, without where a bridge has flattened it. */
const rendered = z.preprocess((value) => (isObject(value) ? value["rendered"] : value), string);
const guarded = object({ protected: flag });

const Rest = z.object({
	id,
	type: string,
	status: decisive,
	password: flag,
	title: rendered,
	content: rendered,
	excerpt: rendered,
	link: string,
	date_gmt: decisive,
	modified_gmt: string,
	_embedded: object({
		author: list(z.object({ name })),
		"wp:featuredmedia": list(z.object({ source_url: string, alt_text: string, caption: rendered })),
		"wp:term": list(list(Term)),
	}),
});

/** Events whose posts are gone, though their status may say otherwise. */
const isDeletion = (event: string | undefined) => /delete|trash/.test(event ?? "");

/**
 * WordPress, by way of the plugin WP Webhooks 3.3 or of a bridge that forwards posts as the core REST API has
 * them (`?_embed` for names and pictures), bare or under `post` or `data`. Only posts are articles.
 *
 * Of a post that was deleted without the trash, WP Webhooks sends what it was, still `publish`, and names the
 * event in a header: the trigger "Post deleted" needs an address that ends with `?event=post_delete`.
 */
export const wordpress = createFormat({
	options: z.strictObject({}).optional(),
	payload: Kept,
	decode: (bytes, { query }) => keep(decodeJson(bytes), isDeletion(query["event"])),
	redact: publicPart,
	read: (post): Item[] => [readPost(post)],
	sample: (now) => ({
		contentType: "application/json",
		body: JSON.stringify(sampleHook(now), undefined, 2),
	}),
});

function keep(body: unknown, isDeleted: boolean): unknown {
	if (isObject(body)) {
		const { post, data, previous } = body;
		if ("post_id" in body || (isObject(post) && "ID" in post)) {
			return keepHook(Hook.parse(body), isDeleted || !isObject(post));
		}
		// The answer of the REST API to a deletion.
		if (body["deleted"] === true && isObject(previous))
			return keepRest(previous, ["previous"], true);
		if (isRest(post)) return keepRest(post, ["post"], isDeleted);
		if (isRest(data)) return keepRest(data, ["data"], isDeleted);
		if (isRest(body)) return keepRest(body, [], isDeleted);
	}
	const message =
		"expected what WP Webhooks sends (post_id, post) or a post of the REST API (id, status, title)";
	throw invalid([{ path: [], message }]);
}

function isRest(value: unknown): boolean {
	return isObject(value) && ("id" in value || ("status" in value && "title" in value));
}

function keepHook(hook: z.infer<typeof Hook>, isDeleted: boolean): Kept {
	const { post, taxonomies } = hook;
	return {
		path: ["post"],
		prefix: "post_",
		id: post?.ID ?? hook.post_id,
		type: post?.post_type,
		status: post?.post_status,
		isLocked: post?.post_password ?? false,
		isDeleted,
		statusBefore: hook.post_before?.post_status,
		title: post?.post_title,
		html: post?.post_content,
		excerpt: post?.post_excerpt,
		url: hook.post_permalink,
		date: post?.post_date_gmt,
		modified: post?.post_modified_gmt,
		image: hook.post_thumbnail === undefined ? undefined : { url: hook.post_thumbnail },
		categories: namesOf(taxonomies?.category),
		tags: namesOf(taxonomies?.post_tag),
		// All that this payload says of an author is a number.
		authors: [],
	};
}

function keepRest(raw: unknown, path: string[], isDeleted: boolean): Kept {
	const post = Rest.parse(raw);
	const embedded = post._embedded;
	const media = embedded?.["wp:featuredmedia"]?.[0];
	const found = embedded?.["wp:term"]?.flat() ?? [];
	const source = isObject(raw) ? raw : {};
	return {
		path,
		prefix: "",
		id: post.id,
		type: post.type,
		status: post.status,
		isLocked:
			post.password ||
			[source["content"], source["excerpt"]].some((part) => guarded.parse(part)?.protected),
		isDeleted,
		statusBefore: undefined,
		title: post.title,
		html: post.content,
		excerpt: post.excerpt,
		url: post.link,
		date: post.date_gmt,
		modified: post.modified_gmt,
		image:
			media?.source_url === undefined
				? undefined
				: { url: media.source_url, alt: media.alt_text, caption: media.caption },
		categories: namesOf(found.filter(({ taxonomy }) => taxonomy === "category")),
		tags: namesOf(found.filter(({ taxonomy }) => taxonomy === "post_tag")),
		authors: embedded?.author?.flatMap((author) => author.name ?? []),
	};
}

/** The names of the terms; a post that nobody filed is in the category `uncategorized`. */
function namesOf(terms: readonly Term[] = []): string[] {
	return terms.flatMap(({ name, slug }) =>
		name === undefined || slug === "uncategorized" ? [] : [htmlToText(name)],
	);
}

const isReleased = (status: string | undefined) => status === "publish" || status === "future";
const isPost = ({ type = "post" }: Kept) => type === "post";

function publicPart(post: Kept): Kept {
	if (isPost(post) && isReleased(post.status) && !post.isLocked && !post.isDeleted) return post;
	const { path, prefix, id, type, status, isLocked, isDeleted, statusBefore, modified } = post;
	return { path, prefix, id, type, status, isLocked, isDeleted, statusBefore, modified };
}

function readPost(post: Kept): Item {
	const { id, type, status, statusBefore } = post;
	if (!isPost(post)) return { kind: "ignored", id, reason: `not a post: ${type}` };
	const refused = (field: string, message: string): Item => ({
		kind: "refused",
		id,
		issues: [{ path: [...post.path, field], message }],
	});
	if (id === undefined) return refused(post.prefix === "" ? "id" : "ID", "a post needs its id");
	// What is gone for good is gone, however old its last change is.
	if (post.isDeleted) return { kind: "withdraw", id, order: {}, reason: "deleted" };
	if (status === undefined) return refused(`${post.prefix}status`, "a post needs its status");
	const order: Order = { modifiedAt: timeOf(post.modified) };
	if (status === "trash") return { kind: "withdraw", id, order, reason: "deleted" };
	if (status !== "private" && !isReleased(status)) {
		const wasReleased = statusBefore === undefined || isReleased(statusBefore);
		if (status !== "auto-draft" && wasReleased) {
			return { kind: "withdraw", id, order, reason: "unpublished" };
		}
		return { kind: "ignored", id, reason: `a post that was not published before: ${status}` };
	}
	if (status === "private" || post.isLocked) {
		return { kind: "withdraw", id, order, reason: "private" };
	}
	if (post.title === undefined) return refused(`${post.prefix}title`, "an article needs a title");
	if (status !== "future") return { kind: "article", draft: toDraft(id, post), order };
	const embargoedUntil = timeOf(post.date);
	if (embargoedUntil === undefined) {
		const field = post.prefix === "" ? "date_gmt" : "post_date_gmt";
		return refused(field, "a scheduled post needs the time when it is published");
	}
	return { kind: "article", draft: { ...toDraft(id, post), embargoedUntil }, order };
}

function toDraft(id: string, post: Kept): Draft {
	const { image, categories = [], tags = [] } = post;
	return {
		id,
		title: post.title && htmlToText(post.title),
		url: post.url,
		summary: post.excerpt && plainExcerpt(post.excerpt),
		html: post.html && readableHtml(post.html),
		image: image && { ...image, caption: image.caption && htmlToText(image.caption) },
		authors: post.authors,
		tags: [...tags, ...categories],
		section: categories[0],
		publishedAt: timeOf(post.date),
	};
}

/** WordPress's own shortcodes that stand for something else than their words. */
const core: ReadonlySet<string> = new Set(
	"caption wp_caption gallery playlist audio video embed".split(" "),
);

/** A picture of the classic editor with the words below it. */
const caption = /\[(caption|wp_caption)\b[^[\]]{0,1000}\]([^[]{0,5000})\[\/\1\]/g;
const pictureFirst = /^\s*(?:<a\s[^<>]*>\s*)?<img\s[^<>]*>\s*(?:<\/a>)?/;
/** Media by their address. */
const media =
	/\[(audio|video|embed)\b[^[\]]{0,1000}\]\s{0,100}(?:https?:[^\s[\]<>]{0,2000})?\s{0,100}\[\/\1\]/g;
const closing = /\[\/([a-z][\w-]{0,50})\]/gi;
const opening = /\[([a-z][\w-]{0,50})((?:\s[^[\]]{0,1000})?)\/?\]/gi;
const attribute = /\s[\w-]+=\s*(?:["'“”‘’″]|&quot;|&#\d+;)/;

/**
 * The HTML of a post as a reader would see it: paragraphs where the classic editor leaves blank lines, captions
 * as such, and no shortcode that only a plugin could fill. Words in brackets that are no shortcode stay.
 */
function readableHtml(content: string): string {
	const whole = content
		.replace(caption, (_, _name, inner: string) => toFigure(inner))
		.replace(media, "");
	const closed = new Set(
		Array.from(whole.matchAll(closing), ([, name = ""]) => name.toLowerCase()),
	);
	const html = whole
		.replace(closing, "")
		.replace(opening, (shortcode, name: string, attributes: string) =>
			core.has(name.toLowerCase()) || closed.has(name.toLowerCase()) || attribute.test(attributes)
				? ""
				: shortcode,
		);
	return withParagraphs(html);
}

function toFigure(inner: string): string {
	const picture = pictureFirst.exec(inner)?.[0];
	if (picture === undefined) return inner;
	return `<figure>${picture.trim()}<figcaption>${inner.slice(picture.length).trim()}</figcaption></figure>`;
}

/** The classic editor saves lines, and WordPress makes paragraphs of them whenever it shows the post. */
function withParagraphs(html: string): string {
	const isRaw = !/<p[\s>]/i.test(html);
	if (!isRaw) return html;
	return html
		.replace(/\n[ \t\r]*\n\s*/g, "\n<p>")
		.replace(/([^>\s])[ \t\r]*\n[ \t]*(?=[^<\s])/g, "$1<br>");
}

/** A theme's link to the rest of the article. */
const moreLink =
	/<a\s[^<>]{0,500}more-link[^<>]{0,500}>(?:[^<]|<\/?span[^<>]{0,200}>){0,500}<\/a>/gi;

/** The text of an excerpt, without the signs that WordPress puts where it cut one off. */
function plainExcerpt(excerpt: string): string {
	return htmlToText(excerpt.replace(moreLink, ""))
		.trim()
		.replace(/ ?\[(?:…|\.\.\.)\]$/, " …");
}

function sampleHook(now: number): object {
	const time = (agoMs: number) =>
		new Date(now - agoMs).toISOString().slice(0, 19).replace("T", " ");
	return {
		post_id: 4711,
		post: {
			ID: 4711,
			post_author: "3",
			post_date: time(60_000),
			post_date_gmt: time(60_000),
			post_content:
				"<!-- wp:paragraph -->\n<p>After two years of work, the old bridge carries traffic again.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>The town paid <strong>4 million</strong> for the repair.</p>\n<!-- /wp:paragraph -->",
			post_title: "The old bridge is open again",
			post_excerpt: "After two years of work, the bridge over the Linde carries traffic.",
			post_status: "publish",
			comment_status: "closed",
			ping_status: "closed",
			post_password: "",
			post_name: "bridge-open",
			post_modified: time(60_000),
			post_modified_gmt: time(60_000),
			post_parent: 0,
			guid: "https://courier.example/?p=4711",
			menu_order: 0,
			post_type: "post",
			comment_count: "0",
			filter: "raw",
		},
		post_meta: { _edit_last: ["3"], contact: ["desk@courier.example"] },
		post_thumbnail: "https://courier.example/wp-content/uploads/bridge.jpg",
		post_permalink: "https://courier.example/town/bridge-open/",
		taxonomies: {
			category: { town: { term_id: 4, name: "Town", slug: "town", taxonomy: "category" } },
			post_tag: { traffic: { term_id: 9, name: "Traffic", slug: "traffic", taxonomy: "post_tag" } },
		},
		post_before: { ID: 4711, post_title: "The old bridge is open again", post_status: "draft" },
	};
}
