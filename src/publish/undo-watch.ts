import type { ChannelId } from "../article/channel.ts";
import { fit } from "../article/text.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { Notice } from "../store/notice.ts";
import type { Post } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { decisionIn, noticeOfDecision } from "../store/review-decision.ts";

/** How often a post is looked at whose time has come, or comes soon. */
const LOOK_EVERY_MS = 1000;
const SOON_MS = 60_000;
/** How often one that is held up, or back, for long. */
const LOOK_SELDOM_MS = 5000;
/** A send that takes longer than this may never tell what came of it. */
const SENDING_MS = 20_000;

/** What is new about something that the admins were told of: nothing more, nothing yet, or what to tell now. */
export type Watched =
	| { kind: "over" }
	| { kind: "again"; at: number }
	| { kind: "news"; news: Pick<Notice, "kind" | "data"> };

/**
 * Watches over the posts that can still be cancelled: it tells when the article has become another one, and when it is
 * too late. It goes by what the store says by then, so that nothing has to be remembered.
 */
export function createUndoWatch(deps: {
	articles: Articles;
	posts: Posts;
	nameOf: (person: number) => Promise<string>;
	now: () => number;
}) {
	const { articles, posts, now } = deps;

	function nextLook({ article }: StoredArticle, waiting: readonly Post[]): number {
		const first = Math.min(...waiting.map(({ after }) => after));
		const dueAt = Math.max(article?.embargoedUntil ?? 0, Number.isFinite(first) ? first : 0);
		const isSoon = Math.abs(now() - dueAt) < SOON_MS;
		return now() + (isSoon ? LOOK_EVERY_MS : LOOK_SELDOM_MS);
	}

	return async ({ kind, data }: Notice): Promise<Watched> => {
		const { ref } = data;
		if (kind !== "undo" || ref === undefined) return { kind: "over" };
		const news = (kind: Notice["kind"], more: Record<string, string> = {}): Watched => ({
			kind: "news",
			news: { kind, data: { ...data, ...more } },
		});
		const stored = await articles.read(ref);
		if (stored === undefined || stored.retracted) return news("withdrawn");
		if (stored.hold !== undefined) {
			const decision = decisionIn(await articles.history(ref));
			if (decision === undefined) return news("too-late");
			const name = await deps.nameOf(decision.by);
			return { kind: "news", news: noticeOfDecision(decision, stored, name) };
		}
		const read = stored.channels.map((channel) => posts.read(channel as ChannelId, ref));
		const all = (await Promise.all(read)).filter((post) => post !== undefined);
		const begun = all.filter(({ state }) => state !== "waiting");
		if (begun.length === 0) {
			const { article } = stored;
			const revision = String(stored.revision);
			// What can't be read stays shown as it was.
			if (article === undefined || revision === data["revision"]) {
				return { kind: "again", at: nextLook(stored, all) };
			}
			const { title, url = "" } = article;
			return news("undo", { title: fit(title, 300).text, url, revision });
		}
		const isOpen = begun.some(
			({ state, attemptAt = 0 }) => state === "sending" && now() - attemptAt < SENDING_MS,
		);
		if (isOpen) return { kind: "again", at: now() + LOOK_EVERY_MS };
		const link = begun.find(({ link }) => link !== undefined)?.link;
		return link === undefined ? news("too-late") : news("posted", { post: link });
	};
}
