import { z } from "zod";
import type { Order } from "../../article/article.ts";
import type { Draft } from "../../article/draft.ts";
import { htmlToText } from "../../article/html.ts";
import { timeOf } from "./fields.ts";
import { createFormat, decodeJson, type Item } from "./format.ts";
import { plainExcerpt, readableHtml } from "./wordpress-html.ts";
import { keep, Kept } from "./wordpress-post.ts";
import { sampleHook } from "./wordpress-sample.ts";

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
