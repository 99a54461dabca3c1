import { z } from "zod";
import type { Order, Visibility } from "../../article/article.ts";
import type { Draft } from "../../article/draft.ts";
import { htmlToText } from "../../article/html.ts";
import { decisive, flag, id, isObject, list, name, object, string, timeOf } from "./fields.ts";
import { createFormat, decodeJson, invalid, type Item } from "./format.ts";

const Post = z.object({
	id,
	title: string,
	html: string,
	plaintext: string,
	status: decisive,
	visibility: decisive,
	email_only: flag,
	url: string,
	canonical_url: string,
	excerpt: string,
	custom_excerpt: string,
	og_description: string,
	meta_description: string,
	feature_image: string,
	feature_image_alt: string,
	feature_image_caption: string,
	updated_at: string,
	published_at: decisive,
	tags: list(z.object({ name: string, visibility: string })),
	authors: list(z.object({ name })),
	primary_author: object({ name }),
});
type Post = z.infer<typeof Post>;

/** What has hooks in Ghost and is no post. */
const others = ["page", "tag", "member"] as const;

const Payload = z.object({
	post: z
		.object({ current: Post, previous: z.object({ id, status: decisive }) }, "expected an object")
		.optional(),
	other: z.enum(others).optional(),
});
type Payload = z.infer<typeof Payload>;
type Change = NonNullable<Payload["post"]>;

/**
 * Ghost's webhooks. They name no event: what happened is told by the state of the post now (`current`) and by
 * what of it was another before (`previous`). A post that is not public arrives whole; only its own excerpt and
 * the descriptions written for search engines and networks are kept of it, since Ghost makes `excerpt` of the
 * body where the author wrote none.
 */
export const ghost = createFormat({
	options: z.strictObject({}).optional(),
	payload: Payload,
	decode(bytes) {
		const body = decodeJson(bytes);
		if (isObject(body) && "post" in body) return { post: changeOf(body["post"]) };
		const other = others.find((key) => isObject(body) && key in body);
		if (other !== undefined) return { other };
		throw invalid([
			{ path: ["post"], message: "expected what Ghost's post events send: post.current" },
		]);
	},
	redact: ({ post, other }) =>
		post === undefined ? { other } : { post: { ...post, current: publicPart(post.current) } },
	read({ post, other }): Item[] {
		if (post === undefined)
			return [{ kind: "ignored", reason: `a ${other ?? "thing"} is no post` }];
		return [readChange(post)];
	},
	sample: (now) => ({
		contentType: "application/json",
		body: JSON.stringify(
			{ post: { current: samplePost(now), previous: { status: "draft" } } },
			null,
			2,
		),
	}),
});

/** Ghost sends an empty `current` for a post that is gone; one that has fields but no id is a mistake. */
function changeOf(post: unknown): unknown {
	if (!isObject(post)) return post;
	const { current, previous } = post;
	const isGone = current === null || current === undefined || isEmpty(current);
	if (!isGone && !(isObject(current) && id.parse(current["id"]) !== undefined)) {
		throw invalid([{ path: ["post", "current", "id"], message: "a post needs its id" }]);
	}
	return { current: isGone ? {} : current, previous: isObject(previous) ? previous : {} };
}

function isEmpty(value: unknown): boolean {
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function publicPart(post: Post): Post {
	const isShown = (post.status === "published" || post.status === "scheduled") && !post.email_only;
	if (!isShown) {
		const { id, status, email_only, updated_at } = post;
		return { id, status, email_only, updated_at };
	}
	if (visibilityOf(post) === "public") return post;
	return { ...post, html: undefined, plaintext: undefined, excerpt: undefined };
}

function readChange({ current, previous }: Change): Item {
	if (current.id === undefined) {
		if (previous.id !== undefined) {
			return { kind: "withdraw", id: previous.id, order: {}, reason: "deleted" };
		}
		const message = "a post that was deleted needs its id here";
		return { kind: "refused", issues: [{ path: ["post", "previous", "id"], message }] };
	}
	const { id, status } = current;
	const order: Order = { modifiedAt: timeOf(current.updated_at) };
	if (status === "draft") {
		const wasReleased = previous.status === "published" || previous.status === "scheduled";
		if (wasReleased) return { kind: "withdraw", id, order, reason: "unpublished" };
		return { kind: "ignored", id, reason: "a draft that was not published before" };
	}
	if (status === "sent" || current.email_only) {
		return { kind: "withdraw", id, order, reason: "private" };
	}
	const path = ["post", "current"];
	if (status === "published") return { kind: "article", draft: toDraft(id, current), order, path };
	if (status !== "scheduled") {
		const message = "expected draft, published, scheduled or sent";
		return { kind: "refused", id, issues: [{ path: [...path, "status"], message }] };
	}
	const embargoedUntil = timeOf(current.published_at);
	if (embargoedUntil === undefined) {
		const message = "a scheduled post needs the time when it is published";
		return { kind: "refused", id, issues: [{ path: [...path, "published_at"], message }] };
	}
	return { kind: "article", draft: { ...toDraft(id, current), embargoedUntil }, order, path };
}

function toDraft(id: string, post: Post): Draft {
	const visibility = visibilityOf(post);
	const isPublic = visibility === "public";
	const authors = post.authors ?? (post.primary_author === undefined ? [] : [post.primary_author]);
	return {
		id,
		title: post.title,
		url: pageOf(post),
		summary: isPublic
			? (post.custom_excerpt ?? post.excerpt)
			: (post.custom_excerpt ?? post.og_description ?? post.meta_description),
		html: isPublic ? post.html : undefined,
		text: isPublic ? post.plaintext : undefined,
		image:
			post.feature_image === undefined
				? undefined
				: {
						url: post.feature_image,
						alt: post.feature_image_alt,
						caption: post.feature_image_caption && htmlToText(post.feature_image_caption),
					},
		authors: authors.flatMap((author) => author.name ?? []),
		tags: post.tags?.flatMap(({ name, visibility }) =>
			name === undefined || name.startsWith("#") || visibility === "internal" ? [] : [name],
		),
		visibility,
		publishedAt: timeOf(post.published_at),
	};
}

/** A post that is not out yet has `/404/` for its page. */
function pageOf({ url, canonical_url: original }: Post): string | undefined {
	return url === undefined || /\/404\/?$/.test(url) ? original : url;
}

/** Whatever Ghost may call a circle of readers one day, it is not everybody. */
function visibilityOf({ visibility = "public" }: Post): Visibility {
	return visibility === "public" || visibility === "members" ? visibility : "paid";
}

function samplePost(now: number): object {
	const time = (agoMs: number) => new Date(now - agoMs).toISOString();
	const author = {
		id: "65f0c2a1b7d9e4000138a001",
		name: "Ada Lorne",
		slug: "ada",
		email: "ada.lorne@courier.example",
		url: "https://courier.example/author/ada/",
	};
	const tag = {
		id: "65f0c2a1b7d9e4000138b001",
		name: "Town",
		slug: "town",
		visibility: "public",
		url: "https://courier.example/tag/town/",
	};
	return {
		id: "65f0c2a1b7d9e4000138c001",
		uuid: "5c2a7a5e-6b0f-4f0f-9f52-0d2b5c1f7a11",
		title: "The old bridge is open again",
		slug: "bridge-open",
		html: "<p>After two years of work, the old bridge carries traffic again.</p><p>The town paid <strong>4 million</strong> for the repair.</p>",
		plaintext:
			"After two years of work, the old bridge carries traffic again.\n\nThe town paid 4 million for the repair.",
		comment_id: "65f0c2a1b7d9e4000138c001",
		status: "published",
		visibility: "public",
		email_only: false,
		featured: false,
		url: "https://courier.example/bridge-open/",
		canonical_url: null,
		custom_excerpt: "After two years of work, the bridge over the Linde carries traffic.",
		excerpt: "After two years of work, the bridge over the Linde carries traffic.",
		feature_image: "https://courier.example/content/images/bridge.jpg",
		feature_image_alt: "A stone bridge with three arches",
		feature_image_caption: "<span>The bridge on its first day. Photo: Courier</span>",
		codeinjection_head: null,
		codeinjection_foot: null,
		og_description: null,
		meta_description: null,
		created_at: time(3_600_000),
		updated_at: time(60_000),
		published_at: time(60_000),
		tags: [tag, { ...tag, id: "65f0c2a1b7d9e4000138b002", name: "#front", visibility: "internal" }],
		primary_tag: tag,
		authors: [author],
		primary_author: author,
		tiers: [],
		reading_time: 1,
	};
}
