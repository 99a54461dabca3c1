import type { Redis } from "ioredis";
import { z } from "zod";
import { Article, digestOf, NORMAL_URGENCY, WithdrawalReason } from "../article/article.ts";
import { upgradeArticle } from "../article/upgrade.ts";
import { canonicalUrl } from "../article/url.ts";
import { edited, Edits, standing } from "./edits.ts";
import { json, readJson } from "./json.ts";
import type { Keys } from "./keys.ts";

/** How many entries of an article's history are kept. */
export const HISTORY_LENGTH = 100;

/**
 * Why an article is kept but not posted: `review` (an admin has to say so), `confirm` (a second one has to, since it
 * is breaking news), `rejected` (an admin said no), `backlog` (old news that came in a flood, or from before its
 * source was set up) or `duplicate` (it tells again what stands already).
 */
export const Hold = z.enum(["review", "confirm", "rejected", "backlog", "duplicate"]);
export type Hold = z.infer<typeof Hold>;

/** An article as it stands in the store; `article` is absent when it was withdrawn, or can't be read. */
export type StoredArticle = {
	ref: string;
	source: string;
	id: string;
	revision: number;
	receivedAt: number;
	updatedAt: number;
	retracted: boolean;
	/** Why it was withdrawn. */
	reason: WithdrawalReason | undefined;
	hold: Hold | undefined;
	/** The ref of the article that this one tells again. */
	duplicateOf: string | undefined;
	/** The channels that it is meant for. */
	channels: string[];
	/** 1 to 9, by urgency. */
	rank: number;
	/** True when breaking news of its kind has to be confirmed by a second admin. */
	isConfirmed: boolean;
	/** The admin who published it, where a second one has to confirm that. */
	releasedBy: number | undefined;
	/** When that admin wants it posted (Unix ms); undefined: at once. */
	releaseAt: number | undefined;
	/** What stands of the admins' words in the place of the source's own. */
	edits: Edits;
	/** With the words of the admins. */
	article: Article | undefined;
	/** What the channels go on showing while a later version waits for a decision, or after a no to it. */
	shown: Article | undefined;
};

/** One thing that happened to an article. */
export const HistoryEntry = z.object({
	/** Unix milliseconds. */
	at: z.number(),
	/** The delivery that brought it; absent for what a person did. */
	delivery: z.string().optional(),
	/** What became of it: a verdict of the intake, a decision of an admin, or `resolved`. */
	verdict: z.string(),
	revision: z.number(),
	hold: Hold.optional(),
	/** Of a backlog: what made it one. */
	why: z.string().optional(),
	duplicateOf: z.string().optional(),
	/** Of a withdrawal. */
	reason: z.string().optional(),
	/** The article is held back until then (Unix ms). */
	due: z.number().optional(),
	/** Who decided it: a Telegram user id. */
	by: z.number().optional(),
	/** Of an unknown post: the channel, what was found, and by what. */
	channel: z.string().optional(),
	found: z.string().optional(),
	evidence: z.string().optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

const Fields = z.object({
	source: z.string(),
	id: z.string(),
	revision: z.coerce.number(),
	receivedAt: z.coerce.number(),
	updatedAt: z.coerce.number(),
	retracted: z.string().optional(),
	reason: WithdrawalReason.optional().catch(undefined),
	hold: Hold.optional().catch(undefined),
	duplicateOf: z.string().optional(),
	channels: json(z.array(z.string()), "[]"),
	rank: z.coerce.number().default(NORMAL_URGENCY),
	confirm: z.string().optional(),
	releasedBy: z.coerce.number().optional(),
	releaseAt: z.coerce.number().optional(),
	edits: json(Edits, "{}"),
	body: z.string().optional(),
	shown: z.string().optional(),
});

/** An article as it is kept, in whatever format. */
const Body = z.unknown().transform(upgradeArticle).pipe(Article);

/** Reads what stands in an article's hash: undefined when it is empty, or of a format unknown here. */
export function parseArticle(ref: string, hash: Record<string, string>): StoredArticle | undefined {
	const fields = Fields.safeParse(hash);
	if (!fields.success) return undefined;
	const {
		body,
		shown,
		retracted,
		reason,
		hold,
		duplicateOf,
		confirm,
		releasedBy,
		releaseAt,
		...rest
	} = fields.data;
	const article = readJson(Body, body);
	const before = readJson(Body, shown);
	const edits = article === undefined ? {} : standing(article, rest.edits);
	return {
		ref,
		...rest,
		edits,
		reason,
		hold,
		duplicateOf,
		releasedBy,
		releaseAt,
		isConfirmed: confirm !== undefined,
		retracted: retracted !== undefined,
		article: article && edited(article, edits),
		shown: before && edited(before, standing(before, rest.edits)),
	};
}

/** Where a list of articles goes on: the time of the last one's change (Unix ms), and its ref. */
export type Cursor = { at: number; ref: string };

/** Reads articles; they are written by the intake alone. */
export function createArticles(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** The newest version of an article, if there is one. */
		async read(ref: string): Promise<StoredArticle | undefined> {
			return parseArticle(ref, await redis.hgetall(keys.article(ref)));
		},

		/** The article whose page this is, of those that came within the last three days. */
		async atPage(url: string): Promise<StoredArticle | undefined> {
			const page = URL.canParse(url) ? canonicalUrl(url) : undefined;
			const known = page === undefined ? null : await redis.get(keys.url(digestOf(page)));
			const [ref] = known?.split(" ") ?? [];
			return ref === undefined
				? undefined
				: parseArticle(ref, await redis.hgetall(keys.article(ref)));
		},

		/** What happened to an article, oldest first. */
		async history(ref: string): Promise<HistoryEntry[]> {
			const entries = await redis.lrange(keys.history(ref), 0, -1);
			return entries.flatMap((json) => readJson(HistoryEntry, json) ?? []);
		},

		/**
		 * Refs of articles by their last change, the newest first, behind `after`.
		 *
		 * @param ask.since leaves out what changed before it (Unix ms)
		 */
		async list(ask: {
			source: string | undefined;
			since: number;
			after: Cursor | undefined;
			count: number;
		}): Promise<Cursor[]> {
			const from = ask.after === undefined ? "+inf" : ask.after.at;
			// Those that changed in the same millisecond as the last one seen come again, and are passed over.
			const found: Cursor[] = [];
			for (let offset = 0; found.length < ask.count;) {
				const key = keys.articles(ask.source);
				const reply = await redis.zrevrangebyscore(
					key,
					from,
					ask.since,
					"WITHSCORES",
					"LIMIT",
					offset,
					ask.count,
				);
				for (let index = 0; index < reply.length; index += 2) {
					const one = { ref: reply[index] ?? "", at: Number(reply[index + 1]) };
					if (isBehind(one, ask.after) && found.length < ask.count) found.push(one);
				}
				offset += ask.count;
				if (reply.length < ask.count * 2) break;
			}
			return found;
		},
	};
}

/** Redis lists equal scores by their members, in this order from the end. */
function isBehind(one: Cursor, after: Cursor | undefined): boolean {
	if (after === undefined || one.at < after.at) return true;
	return one.at === after.at && one.ref < after.ref;
}
export type Articles = ReturnType<typeof createArticles>;
