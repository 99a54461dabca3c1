import type { Redis } from "ioredis";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Keys } from "./keys.ts";
import { PLAIN_MEMORY_MS } from "./posts.ts";
import { forgetArticleScript } from "./retention-script.ts";
import { blockOfTexts, type SearchIndex } from "./search-index.ts";

const DAY_MS = 24 * 3_600_000;
/** How often an article is looked at anew whose place in the search changes all the time. */
const MAX_TRIES = 5;

/** What came of trying to forget an article: why it is kept, or that it is not any more. */
const Forgotten = z.enum([
	"forgotten",
	"changed",
	"held",
	"waiting",
	"dead",
	"pinned",
	"saved",
	"moved",
]);
export type Forgotten = z.infer<typeof Forgotten>;

/** How far a walk over the articles has come: to this time of a last change, and which ones of that very time it has seen. */
export type Walk = { at: number; seen: ReadonlySet<string> };

/** Where a walk begins. */
export const BEGINNING: Walk = { at: 0, seen: new Set() };

/** Forgets articles for good, one at a time, each as a whole. */
export function createRetention(deps: {
	redis: Redis;
	keys: Keys;
	/** Every channel that has posts. */
	channels: () => readonly ChannelId[];
	searchIndex: Pick<SearchIndex, "read">;
}) {
	const { redis, keys, searchIndex } = deps;

	async function forgetOnce(ref: string, until: number, now: number): Promise<Forgotten> {
		const channels = deps.channels();
		const [source, { entry, ordinal }] = await Promise.all([
			redis.hget(keys.article(ref), "source"),
			searchIndex.read(ref),
		]);
		const number = Buffer.alloc(4);
		number.writeUInt32LE(ordinal ?? 0);
		const reply = await forgetArticleScript(
			redis,
			[
				keys.article(ref),
				keys.history(ref),
				keys.articles(),
				keys.articles(source ?? ""),
				keys.forgotten(ref),
				keys.published,
				keys.changed,
				keys.latest,
				keys.plain,
				keys.dead,
				keys.recipients(ref),
				keys.saved,
				keys.search.head,
				keys.search.dead,
				keys.search.shard(ref),
				keys.search.texts(blockOfTexts(ordinal ?? 0)),
				keys.pages(""),
				keys.unsent,
				...channels.flatMap((channel) => [
					keys.post(channel, ref),
					keys.pending(channel),
					keys.ready(channel),
					keys.messages(channel),
					keys.pinned(channel),
					keys.story(channel, ""),
				]),
			],
			[
				ref,
				until,
				Math.floor(now / DAY_MS),
				now - PLAIN_MEMORY_MS,
				entry,
				ordinal ?? "",
				ordinal === undefined ? "" : number,
				channels.length,
				...channels,
			],
		);
		return Forgotten.parse(reply);
	}

	return {
		/**
		 * Forgets an article, unless it has changed since then (Unix ms) or somebody may still want it. What its source
		 * sends of it later is known to be nothing new.
		 */
		async forget(ref: string, until: number, now: number): Promise<Forgotten> {
			for (let tries = 1; ; tries++) {
				const outcome = await forgetOnce(ref, until, now);
				if (outcome !== "moved" || tries === MAX_TRIES) return outcome;
			}
		},

		/** How many articles there are. */
		count: (): Promise<number> => redis.zcard(keys.articles()),

		/**
		 * The next articles of a walk, those first that have not changed for the longest, up to the last change at `until`
		 * (Unix ms).
		 *
		 * @returns them with the times of these changes, and how far the walk has come with them
		 */
		async next(
			walk: Walk,
			until: number,
			count: number,
		): Promise<{ found: { ref: string; at: number }[]; walk: Walk }> {
			const reply = await redis.zrangebyscore(
				keys.articles(),
				walk.at,
				until,
				"WITHSCORES",
				"LIMIT",
				0,
				count + walk.seen.size,
			);
			const found = Array.from({ length: reply.length / 2 }, (_, index) => ({
				ref: reply[2 * index] ?? "",
				at: Number(reply[2 * index + 1]),
			})).filter(({ ref }) => !walk.seen.has(ref));
			const at = found.at(-1)?.at;
			if (at === undefined) return { found, walk };
			const same = found.filter((one) => one.at === at).map(({ ref }) => ref);
			const seen = new Set(at === walk.at ? [...walk.seen, ...same] : same);
			return { found, walk: { at, seen } };
		},

		/** True when every article that a reader keeps is known to be kept. */
		isSavedListed: async (): Promise<boolean> => (await redis.exists(keys.savedListed)) === 1,

		/** Notes that it is so from now on (Unix ms). */
		async noteSavedListed(now: number): Promise<void> {
			await redis.set(keys.savedListed, now);
		},
	};
}
export type Retention = ReturnType<typeof createRetention>;
