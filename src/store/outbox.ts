import type { Redis } from "ioredis";
import { createDueList, type Claimed } from "./due-list.ts";
import type { Keys } from "./keys.ts";

/** A reader and an article to look at, in one worker's hands. */
export type OutboxItem = Claimed & { id: number; ref: string };

/** The readers and articles to look at, by the time to do so. */
export function createOutbox({ redis, keys }: { redis: Redis; keys: Keys }) {
	const list = createDueList({ redis, key: keys.outbox });
	return {
		...list,
		/** Takes up to so many that are due, for so many milliseconds. */
		async claim(now: number, count: number, leaseMs: number): Promise<OutboxItem[]> {
			const claimed = await list.claim(now, count, leaseMs);
			return claimed.map((one) => {
				const [id = "", ref = ""] = one.member.split(" ");
				return { ...one, id: Number(id), ref };
			});
		},
	};
}
export type Outbox = ReturnType<typeof createOutbox>;

/** The readers for whom something waits, by the end of their quiet hours. */
export function createBundleTimes({ redis, keys }: { redis: Redis; keys: Keys }) {
	return createDueList({ redis, key: keys.bundles });
}
export type BundleTimes = ReturnType<typeof createBundleTimes>;
