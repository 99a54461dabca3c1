import type { Redis } from "ioredis";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Keys } from "./keys.ts";
import { PostState } from "./post.ts";
import { createScript } from "./script.ts";
import { tallyLua } from "./tally-lua.ts";

/** How many keys are looked at in one go. */
const AT_ONCE = 1000;
/** The field that says that posts from before there were counts are counted, too. */
const WHOLE = "whole";

const Counts = z.record(z.string(), z.coerce.number());

/**
 * KEYS  posts
 * returns nothing
 */
const tallyScript = createScript(`
${tallyLua}
for _, post in ipairs(KEYS) do tally(post) end
`);

/** How many posts a channel has in a state. */
export type Tally = { channel: ChannelId; state: PostState; count: number };

/**
 * How many posts are in each state: counted in the step in which one comes into it, so that it costs the same to ask
 * however many there are.
 */
export function createTally({ redis, keys }: { redis: Redis; keys: Keys }) {
	return {
		/** The counts; undefined as long as not every post is counted. */
		async read(): Promise<Tally[] | undefined> {
			const { [WHOLE]: isWhole, ...counts } = Counts.parse(await redis.hgetall(keys.tally));
			if (isWhole === undefined) return undefined;
			return Object.entries(counts).flatMap(([name, count]): Tally[] => {
				const [channel = "", word] = name.split(" ");
				const state = PostState.safeParse(word).data;
				return state === undefined ? [] : [{ channel: channel as ChannelId, state, count }];
			});
		},

		/**
		 * Counts the posts from before they were counted by themselves, once; broken off, it begins anew and counts none
		 * twice.
		 *
		 * @returns how many posts were looked at; 0 where all are counted
		 */
		async complete(): Promise<number> {
			if ((await redis.hexists(keys.tally, WHOLE)) === 1) return 0;
			let looked = 0;
			let cursor = "0";
			do {
				const pattern = keys.post("*" as ChannelId, "*");
				const [next, posts] = await redis.scan(cursor, "MATCH", pattern, "COUNT", AT_ONCE);
				if (posts.length > 0) await tallyScript(redis, posts, []);
				looked += posts.length;
				cursor = next;
			} while (cursor !== "0");
			await redis.hset(keys.tally, WHOLE, 1);
			return looked;
		},
	};
}
export type PostTally = ReturnType<typeof createTally>;
