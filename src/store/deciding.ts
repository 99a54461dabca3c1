import type { Redis } from "ioredis";
import type { ChannelId } from "../article/channel.ts";
import { fit } from "../article/text.ts";
import { type Articles, type Hold, HISTORY_LENGTH, type StoredArticle } from "./articles.ts";
import { decideScript } from "./decide-script.ts";
import type { Edits } from "./edits.ts";
import { type Decided as Journaled, journaled } from "./journal.ts";
import type { Keys } from "./keys.ts";

/** How much of a title is told. */
const MAX_TITLE = 300;

/** An article that was released, and when its posts are due (Unix ms). */
export type Released = { ref: string; revision: number; dueAt: number };

/**
 * What came of a decision: `done`; `confirm`, another admin has to confirm it; `self`, the one who published it can't
 * be the one who confirms; `late`, it was decided or posted before; `changed`, it is not what the admin has seen.
 */
export type Decided =
	| { kind: "done"; released: Released }
	| { kind: "confirm" | "self" | "late" | "changed" };

/** Who decides, and when (Unix ms); `by` is a Telegram user id. */
export type Decider = { by: number; now: number };

/** What an article is to be from now on, because somebody said so. */
export type Decision = {
	verdict: string;
	/** What the journal says of it. */
	journal: Pick<Journaled, "what" | "before" | "after">;
	/** Of a withdrawal: why, in the words of the one who decided. */
	reason?: string;
	/** What it is held back for from now on; left out, it is not. */
	hold?: Hold;
	isPosted?: boolean;
	isWithdrawn?: boolean;
	isNew?: boolean;
	mustWait?: boolean;
	after?: number;
	edits?: Edits;
	releasedBy?: number;
	releaseAt?: number;
	question?: string;
};

/**
 * Makes what carries out the decisions of persons on articles, each in one step with its entries in the history and in
 * the journal.
 */
export function createDeciding(deps: {
	redis: Redis;
	keys: Keys;
	articles: Articles;
	/** Every channel that has posts, also one that an article is not meant for any more. */
	channels: () => readonly ChannelId[];
}) {
	const { redis, keys, articles } = deps;

	/** Carries a decision out; undefined when the article changed since it was read. */
	async function carryOut(
		stored: StoredArticle,
		decision: Decision,
		{ by, now }: Decider,
	): Promise<Decided | undefined> {
		const { ref, revision, hold, source, article, rank } = stored;
		const { verdict, after, edits, journal, reason, ...rest } = decision;
		const meant = stored.channels as ChannelId[];
		const channels = [...new Set([...meant, ...deps.channels()])];
		const next = revision + (decision.isNew === true ? 1 : 0);
		const due = Math.max(now, after ?? 0, article?.embargoedUntil ?? 0);
		const entry: Journaled = { by, ref, title: article?.title ?? "", ...journal };
		const reply = await decideScript(
			redis,
			[
				keys.article(ref),
				keys.history(ref),
				keys.backlog(source),
				...channels.map((channel) => keys.post(channel, ref)),
				...channels.map((channel) => keys.pending(channel)),
				...channels.map((channel) => keys.ready(channel)),
				keys.unsent,
				keys.held,
				keys.journal,
				keys.notices,
				keys.notice(`review ${ref}`),
			],
			[
				ref,
				revision,
				hold ?? "",
				now,
				channels.length,
				JSON.stringify({
					meant: meant.length,
					hold: "",
					...rest,
					due,
					rank,
					...(after === undefined ? {} : { after }),
					...(edits === undefined ? {} : { edits: JSON.stringify(edits) }),
				}),
				JSON.stringify({ at: now, verdict, revision: next, by, due, hold: rest.hold, reason }),
				HISTORY_LENGTH,
				journaled(entry),
			],
		);
		if (reply === 0) return undefined;
		return reply === 1
			? { kind: "done", released: { ref, revision: next, dueAt: due } }
			: { kind: "late" };
	}

	/** Reads and decides, once more when the article changed in between; a sender that never rests may win. */
	return async function decide(
		ref: string,
		decider: Decider,
		choose: (stored: StoredArticle) => Decision | Exclude<Decided, { kind: "done" }>,
	): Promise<Decided> {
		for (let attempt = 0; attempt < 5; attempt++) {
			const stored = await articles.read(ref);
			if (stored?.article === undefined) return { kind: "late" };
			const decision = choose(stored);
			if ("kind" in decision) return decision;
			const decided = await carryOut(stored, decision, decider);
			if (decided === undefined) continue;
			return decision.hold === "confirm" ? { kind: "confirm" } : decided;
		}
		throw new Error(`the article ${ref} changes too fast to be decided on`);
	};
}
export type Deciding = ReturnType<typeof createDeciding>;

/** What fills the question whether an article is published. */
export function questionOf({ ref, source, revision, article }: StoredArticle): string {
	const title = fit(article?.title ?? "", MAX_TITLE).text;
	const url = article?.url ?? "";
	return JSON.stringify({ source, title, url, ref, revision: String(revision) });
}
