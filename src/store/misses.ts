import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { repliesOf } from "./replies.ts";

/** How long words are kept that nothing was found for: for the letter about the week in which they were asked. */
export const MISSES_MEMORY_MS = 15 * 24 * 3_600_000;
/** How many words are kept of one day, those that are asked for more often before others. */
const KEPT = 500;
/** Longer requests are no words that somebody lacks. */
export const MAX_MISS_LENGTH = 60;
const DAY_MS = 24 * 3_600_000;

/**
 * Lua that counts words that nothing was found for, in the zset `key` of a day. Whoever has asked is not kept.
 */
export const missesLua = `
local function countMiss(key, words)
  redis.call('ZINCRBY', key, 1, words)
  redis.call('ZREMRANGEBYRANK', key, 0, -1 - ${KEPT})
  redis.call('PEXPIRE', key, ${MISSES_MEMORY_MS})
end
`;

/** What readers looked for and did not find, without who. */
export function createMisses(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** What was asked for most in some days (such as 2026-11-25), at least so often, in descending order. */
		async most(
			{ from, to }: { from: string; to: string },
			{ count, least }: { count: number; least: number },
		): Promise<{ words: string; count: number }[]> {
			const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
			const pipeline = redis.pipeline();
			for (let day = 0; day < days; day++) {
				const name = new Date(Date.parse(from) + day * DAY_MS).toISOString().slice(0, 10);
				pipeline.zrange(keys.misses(name), 0, "-1", "WITHSCORES");
			}
			const sums = new Map<string, number>();
			for (const list of z.array(z.array(z.string())).parse(await repliesOf(pipeline))) {
				for (let at = 0; at < list.length; at += 2) {
					const words = list[at] ?? "";
					sums.set(words, (sums.get(words) ?? 0) + Number(list[at + 1]));
				}
			}
			return [...sums]
				.filter(([, times]) => times >= least)
				.toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
				.slice(0, count)
				.map(([words, times]) => ({ words, count: times }));
		},
	};
}
export type Misses = ReturnType<typeof createMisses>;
