import type { HistoryEntry, StoredArticle } from "../store/articles.ts";
import { partsOf, type Post } from "../store/post.ts";
import type { ArticleAnswer, ArticleState, ArticleSummary } from "./answers.ts";
import { reasonOf } from "./history.ts";

/**
 * What the lists tell of an article, and what stands in each channel. Times are RFC 3339.
 *
 * @param posts may have the answers among them that tell of corrections
 */
export function summarize(
	stored: StoredArticle,
	posts: readonly Post[],
	now: number,
): ArticleSummary {
	const { article } = stored;
	const heldUntil = article?.embargoedUntil ?? 0;
	return {
		id: stored.id,
		ref: stored.ref,
		source: stored.source,
		state: stateOf(stored, now),
		revision: stored.revision,
		retracted: stored.retracted,
		reason: stored.reason ?? null,
		title: article?.title ?? null,
		url: article?.url ?? null,
		received_at: iso(stored.receivedAt),
		updated_at: iso(stored.updatedAt),
		embargoed_until: heldUntil > now ? iso(heldUntil) : null,
		duplicate_of: stored.duplicateOf ?? null,
		channels: posts.filter(isOwn).map((post) => ({
			channel: post.channel,
			...standingOf(post),
			applied_revision: post.applied,
			desired_revision: post.desired,
			settled_revision: post.handled,
			attempts: post.attempts,
			last_error: post.error ?? null,
			last_error_at: post.errorAt === undefined ? null : iso(post.errorAt),
			corrections: posts
				.filter(
					(answer) => answer.channel === post.channel && partsOf(answer.ref).parent === post.ref,
				)
				.map((answer) => ({ revision: revisionOf(answer), ...standingOf(answer) }))
				.toSorted((one, other) => one.revision - other.revision),
		})),
	};
}

/** What `GET /v1/articles/:id` tells: the article, what stands in each channel, and what happened to it. */
export function describeArticle(
	stored: StoredArticle,
	posts: readonly Post[],
	history: readonly HistoryEntry[],
	now: number,
): ArticleAnswer {
	return {
		...summarize(stored, posts, now),
		history: history.map((entry) => ({
			at: iso(entry.at),
			delivery: entry.delivery ?? null,
			what: entry.verdict,
			revision: entry.revision,
			channel: entry.channel ?? null,
			reason: reasonOf(entry),
		})),
	};
}

const isOwn = ({ ref }: Post) => partsOf(ref).parent === undefined;

/** An answer is called after the revision that brought its correction. */
const revisionOf = ({ ref }: Post) => Number(ref.split("~")[1] ?? 0);

function standingOf({ state, messageId, link, postedAt, evidence }: Post) {
	return {
		state,
		message_id: messageId ?? null,
		link: link ?? null,
		posted_at: postedAt === undefined ? null : iso(postedAt),
		evidence: evidence ?? null,
	};
}

function stateOf(stored: StoredArticle, now: number): ArticleState {
	if (stored.retracted) return "retracted";
	if (stored.hold !== undefined) return stored.hold;
	return (stored.article?.embargoedUntil ?? 0) > now ? "embargoed" : "live";
}

const iso = (ms: number) => new Date(ms).toISOString();
