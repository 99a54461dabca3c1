import type { Redis } from "ioredis";
import type { ChannelId } from "../article/channel.ts";
import type { Articles } from "./articles.ts";
import { HISTORY_LENGTH } from "./articles.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/**
 * Releases an article that is held back: its posts are wanted from now on.
 *
 * KEYS  1 article, 2 history, 3 backlog of its source; then for each channel its post; then for each its pending list
 * ARGV  1 ref, 2 revision that was read, 3 hold that was read, 4 now (ms), 5 when to post (ms), 6 entry of the
 *       history (JSON), 7 length of the history, 8 number of channels
 * returns 1, or 0 when the article changed meanwhile
 */
const release = createScript(`
local revision, hold = unpack(redis.call('HMGET', KEYS[1], 'revision', 'hold'))
if revision ~= ARGV[2] or hold ~= ARGV[3] then return 0 end
redis.call('HDEL', KEYS[1], 'hold', 'duplicateOf')
redis.call('HSET', KEYS[1], 'updatedAt', ARGV[4])
local channels = tonumber(ARGV[8])
for c = 1, channels do
  local post = KEYS[3 + c]
  local state = redis.call('HGET', post, 'state')
  if not state or state == 'failed' or state == 'retracted' then state = 'waiting' end
  redis.call('HSET', post, 'format', 1, 'desired', revision, 'retract', 0, 'state', state)
  redis.call('HDEL', post, 'handled')
  redis.call('ZADD', KEYS[3 + channels + c], ARGV[5], ARGV[1])
end
redis.call('RPUSH', KEYS[2], ARGV[6])
redis.call('LTRIM', KEYS[2], -tonumber(ARGV[7]), -1)
redis.call('ZREM', KEYS[3], ARGV[1])
return 1
`);

/** An article that was released, and when its posts are due (Unix ms). */
export type Released = { ref: string; revision: number; dueAt: number };

/** What is kept but not posted, until a person says so. */
export function createHolds(deps: { redis: Redis; keys: Keys; articles: Articles }) {
	const { redis, keys, articles } = deps;

	async function one(ref: string, by: number, now: number): Promise<Released | undefined> {
		// Once more when the article changed between the look and the release; a sender that never rests may win.
		for (let attempt = 0; attempt < 5; attempt++) {
			const stored = await articles.read(ref);
			if (stored?.article === undefined || stored.hold === undefined) return undefined;
			const { revision, hold, source } = stored;
			const channels = stored.channels as ChannelId[];
			const dueAt = Math.max(now, stored.article.embargoedUntil ?? 0);
			const entry = JSON.stringify({ at: now, verdict: "released", revision, by, due: dueAt });
			const reply = await release(
				redis,
				[
					keys.article(ref),
					keys.history(ref),
					keys.backlog(source),
					...channels.map((channel) => keys.post(channel, ref)),
					...channels.map((channel) => keys.pending(channel)),
				],
				[ref, revision, hold, now, dueAt, entry, HISTORY_LENGTH, channels.length],
			);
			if (reply === 1) return { ref, revision, dueAt };
		}
		throw new Error(`the article ${ref} changes too fast to be released`);
	}

	return {
		/** Releases an article; undefined when there is nothing to release. `by` is a Telegram user id. */
		release: one,

		/**
		 * Releases all that a source's floods have left behind, the oldest first, so that they are posted in that
		 * order. Ended in between, it goes on where it was when it is called again.
		 */
		async *releaseBacklog(source: string, by: number, now: number): AsyncGenerator<Released> {
			const refs = await redis.zrange(keys.backlog(source), "0", "-1");
			for (const [index, ref] of refs.entries()) {
				const released = await one(ref, by, now + index);
				// Withdrawn meanwhile, or released by another admin.
				if (released === undefined) await redis.zrem(keys.backlog(source), ref);
				else yield released;
			}
		},
	};
}
export type Holds = ReturnType<typeof createHolds>;
