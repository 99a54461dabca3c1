import type { HistoryEntry, StoredArticle } from "../store/articles.ts";
import type { Post } from "../store/posts.ts";
import type { ArticleAnswer, ArticleState, ArticleSummary } from "./answers.ts";

/** What the lists tell of an article, and what stands in each channel. Times are RFC 3339. */
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
		channels: posts.map((post) => ({
			channel: post.channel,
			state: post.state,
			message_id: post.messageId ?? null,
			link: post.link ?? null,
			posted_at: post.postedAt === undefined ? null : iso(post.postedAt),
			applied_revision: post.applied,
			desired_revision: post.desired,
			settled_revision: post.handled,
			attempts: post.attempts,
			last_error: post.error ?? null,
			last_error_at: post.errorAt === undefined ? null : iso(post.errorAt),
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
			reason: reasonOf(entry),
		})),
	};
}

function stateOf(stored: StoredArticle, now: number): ArticleState {
	if (stored.retracted) return "retracted";
	if (stored.hold !== undefined) return stored.hold;
	return (stored.article?.embargoedUntil ?? 0) > now ? "embargoed" : "live";
}

/** Why something was decided so, in words for the person who set up the sender. */
function reasonOf(entry: HistoryEntry): string | null {
	const { verdict, hold, why, reason, at, due, by } = entry;
	if (verdict === "stale") return "older than what is known";
	if (verdict === "unchanged") return "the same as before";
	if (verdict === "retracted") return reason ?? null;
	if (hold === "duplicate") return `duplicate of ${entry.duplicateOf ?? "another article"}`;
	if (hold === "review") return "held until an admin publishes it";
	if (hold === "backlog") {
		return why === "burst"
			? "held: one of many articles older than an hour that came at once"
			: "held: published before its source was set up";
	}
	if (due !== undefined && due > at) return `held until ${iso(due)}`;
	return by === undefined ? null : `published by ${by}`;
}

const iso = (ms: number) => new Date(ms).toISOString();
