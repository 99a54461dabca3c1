import { z } from "zod";
import { htmlToText } from "../../article/html.ts";
import { decisive, flag, id, isObject, list, name, object, string } from "./fields.ts";
import { invalid } from "./format.ts";

/** A post, whichever way it came. */
export const Kept = z.object({
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
export type Kept = z.infer<typeof Kept>;

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

/**
 * Finds the post in a body: in what WP Webhooks sends, or in a post of the REST API, bare or under `post` or `data`.
 *
 * @param isDeleted true where the request says beside its body that the post is gone
 * @throws {Problem} 422 when there is none
 */
export function keep(body: unknown, isDeleted: boolean): unknown {
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
