import type { Redis } from "ioredis";
import { z } from "zod";
import { everyKey } from "./every-key.ts";
import type { Keys } from "./keys.ts";
import { repliesOf } from "./replies.ts";

/** Of a group, the first keys are all looked at; of the others, one in so many stands for all. */
const ALL_OF_FIRST = 500;
const ONE_IN = 20;
/** Of a large key, Redis looks at so many members. */
const SAMPLES = 20;
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

const Usage = z.number().nullable();

/** What the keys take whose names have the same first word, such as `article`. */
export type GroupSize = { group: string; keys: number; bytes: number };

/** How much there is of what the store grows with. */
export type StoreCounts = {
	readers: number;
	articles: number;
	/** Those that came or changed, a day in the last week. */
	articlesPerDay: number;
};

/** What the store takes. */
export function createSizes(deps: { redis: Redis; keys: Keys; now: () => number }) {
	const { redis, keys, now } = deps;
	return {
		/** What each group of keys takes in the memory of Redis, the largest first; of many keys, some are measured. */
		async groups(): Promise<GroupSize[]> {
			const groups = new Map<string, GroupSize>();
			for await (const names of everyKey(deps)) {
				const looked = names.flatMap((name) => {
					const group = groupOf(name.toString().slice(keys.root.length));
					const size = groups.get(group) ?? { group, keys: 0, bytes: 0 };
					groups.set(group, size);
					size.keys += 1;
					if (size.keys <= ALL_OF_FIRST) return [{ name, size, weight: 1 }];
					// The first of twenty, so that it is never too few.
					if (size.keys % ONE_IN === 1) return [{ name, size, weight: ONE_IN }];
					return [];
				});
				const pipeline = redis.pipeline();
				for (const { name } of looked) pipeline.call("MEMORY", "USAGE", name, "SAMPLES", SAMPLES);
				const replies = await repliesOf(pipeline);
				for (const [index, { size, weight }] of looked.entries()) {
					size.bytes += weight * (Usage.parse(replies[index]) ?? 0);
				}
			}
			return [...groups.values()].sort((one, other) => other.bytes - one.bytes);
		},

		/** How many readers and articles there are, and how many articles come. */
		async counts(): Promise<StoreCounts> {
			const [readers, articles, week] = await Promise.all([
				redis.get(keys.readers),
				redis.zcard(keys.articles()),
				redis.zcount(keys.articles(), now() - WEEK_DAYS * DAY_MS, "+inf"),
			]);
			return { readers: Number(readers ?? 0), articles, articlesPerDay: week / WEEK_DAYS };
		},
	};
}
export type Sizes = ReturnType<typeof createSizes>;

const groupOf = (name: string): string => name.split(":", 1)[0] ?? name;
