import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";

/** The queues of BullMQ, by the names that the parts give them. */
export const jobQueues = ["posts", "deliver", "campaigns", "receipts", "subscriptions"] as const;

/** How full a list of what is to be looked at is, and since when the first of it is due (Unix ms). */
export type ListFigure = { list: string; due: number; oldestAt: number | undefined };

/** How many jobs of a queue wait, wait for their time, and are worked on. */
export type QueueFigure = { queue: string; waiting: number; delayed: number; active: number };

/** How Redis does: how long it takes to answer (ms), and what memory it uses and may use (bytes; 0: all there is). */
export type RedisFigure = { pingMs: number; memory: number; memoryLimit: number };

/** Tells how full the lists are, and how Redis does: each figure costs the same, however many readers there are. */
export function createStandingFigures({ redis, keys }: { redis: Redis; keys: Keys }) {
	const lists = {
		bundles: keys.bundles,
		changed: keys.changed,
		digests: keys.digests,
		notices: keys.notices,
		receipts: keys.receipts,
		reminders: keys.reminders,
	};

	return {
		/** The lists of what is to be looked at, but for those that others tell of. */
		lists(now: number): Promise<ListFigure[]> {
			return Promise.all(
				Object.entries(lists).map(async ([list, key]) => {
					const [due, first] = await Promise.all([
						redis.zcount(key, "-inf", now),
						redis.zrangebyscore(key, "-inf", now, "WITHSCORES", "LIMIT", 0, 1),
					]);
					return { list, due, oldestAt: first[1] === undefined ? undefined : Number(first[1]) };
				}),
			);
		},

		/** The queues of jobs. */
		queues(): Promise<QueueFigure[]> {
			return Promise.all(
				jobQueues.map(async (queue) => {
					const [wait, prioritized, paused, active, delayed] = await Promise.all([
						redis.llen(keys.jobList(queue, "wait")),
						redis.zcard(keys.jobList(queue, "prioritized")),
						redis.llen(keys.jobList(queue, "paused")),
						redis.llen(keys.jobList(queue, "active")),
						redis.zcard(keys.jobList(queue, "delayed")),
					]);
					return { queue, waiting: wait + prioritized + paused, delayed, active };
				}),
			);
		},

		/** How many articles of a source are held back by a burst. */
		backlog: (source: string): Promise<number> => redis.zcard(keys.backlog(source)),

		/** How Redis does. */
		async redis(): Promise<RedisFigure> {
			const began = performance.now();
			await redis.ping();
			const pingMs = performance.now() - began;
			const info = await redis.info("memory");
			const figureOf = (name: string) =>
				Number(new RegExp(`^${name}:(\\d+)`, "m").exec(info)?.[1] ?? 0);
			return { pingMs, memory: figureOf("used_memory"), memoryLimit: figureOf("maxmemory") };
		},
	};
}
export type StandingFigures = ReturnType<typeof createStandingFigures>;
