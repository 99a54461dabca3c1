import type { Redis } from "ioredis";
import type { Keys } from "../../src/store/keys.ts";
import { countArticles, RHYTHM_MEMORY_MS, rhythmDay } from "../../src/store/rhythm.ts";

/** Counts new articles of a source as the intake does. */
export async function countNew(
	{ redis, keys }: { redis: Redis; keys: Keys },
	source: string,
	now: number,
	count = 1,
): Promise<void> {
	const call = "countArticles(KEYS[1], ARGV[1], ARGV[2], ARGV[3])";
	const key = keys.rhythm(source, rhythmDay(now));
	await redis.eval(`${countArticles}${call}`, 1, key, now, count, RHYTHM_MEMORY_MS);
}
