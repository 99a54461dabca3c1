import type { Redis } from "ioredis";
import { alertKeys, readQuery } from "../../src/article/query.ts";
import type { Reader } from "../../src/article/reader.ts";

/**
 * What one would otherwise do: a hash with JSON for each reader, sets of ids by topics and by alerts' words, a sorted set
 * of digests; and `SUNION` of all that an article has.
 */
export function createPlainSets(redis: Redis) {
	return {
		async keep(readers: readonly (readonly [number, Reader])[]): Promise<void> {
			const pipeline = redis.pipeline();
			for (const [id, reader] of readers) {
				pipeline.hset(`reader:${id}`, "settings", JSON.stringify(reader), "version", 1);
				pipeline.hset(`reader:${id}`, "slot", "2026-11-26 08:00", "digestedAt", 1764140000123);
				pipeline.zadd("digests", 1764226400000, id);
				for (const [slug, { tempo }] of Object.entries(reader.topics)) {
					if (tempo === "now") pipeline.sadd(`followers:${slug}`, id);
				}
				for (const { query } of reader.alerts) {
					const read = readQuery(query);
					const words = "mistake" in read ? [] : alertKeys(read);
					for (const word of words) pipeline.sadd(`alerts:${word}`, id);
				}
			}
			await pipeline.exec();
		},

		/** Those whom an article may concern; whether an alert's other words are in it, nobody has looked at. */
		async concerned(topics: readonly string[], words: Iterable<string>): Promise<string[]> {
			const lists = [
				...topics.map((slug) => `followers:${slug}`),
				...Array.from(words, (word) => `alerts:${word}`),
			];
			return redis.sunion(...lists);
		},
	};
}
