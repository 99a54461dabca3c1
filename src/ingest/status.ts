import type { StoredArticle } from "../store/articles.ts";
import type { Post } from "../store/posts.ts";

/** What `GET /v1/articles/:id` tells: the article and what stands in each channel. Times are RFC 3339. */
export function describeArticle(stored: StoredArticle, posts: readonly Post[], now: number) {
	const { article } = stored;
	const heldUntil = article?.embargoedUntil ?? 0;
	return {
		id: stored.id,
		ref: stored.ref,
		source: stored.source,
		revision: stored.revision,
		retracted: stored.retracted,
		title: article?.title ?? null,
		url: article?.url ?? null,
		received_at: iso(stored.receivedAt),
		updated_at: iso(stored.updatedAt),
		embargoed_until: heldUntil > now ? iso(heldUntil) : null,
		channels: posts.map((post) => ({
			channel: post.channel,
			state: post.state,
			message_id: post.messageId ?? null,
			link: post.link ?? null,
			posted_at: post.postedAt === undefined ? null : iso(post.postedAt),
			/** The revision that the channel shows, and the one that it should show. */
			applied_revision: post.applied,
			desired_revision: post.desired,
			/** The one up to which nothing is left to do, for good or ill. */
			settled_revision: post.handled,
			attempts: post.attempts,
			last_error: post.error ?? null,
			last_error_at: post.errorAt === undefined ? null : iso(post.errorAt),
		})),
	};
}

const iso = (ms: number) => new Date(ms).toISOString();
