import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";

/** How a WebSub subscription stands. Times in Unix milliseconds. */
export const Subscription = z.object({
	/** What the hub was asked for last. */
	topic: z.string(),
	hub: z.string().default(""),
	/** When the hub was asked last, and how often in vain since it last agreed. */
	askedAt: z.coerce.number().default(0),
	failures: z.coerce.number().default(0),
	/** When the hub's agreement ends, and when it began. */
	leaseFrom: z.coerce.number().default(0),
	leaseUntil: z.coerce.number().default(0),
	/** What the address ends with that the hub was given; undefined until one was asked with it. */
	token: z.string().optional(),
	/** Until when what was agreed on without a token brings something. */
	openUntil: z.coerce.number().default(0),
	/** What went wrong last, in words. */
	error: z.string().optional(),
});
export type Subscription = z.infer<typeof Subscription>;

/** Keeps what is agreed with the hubs of WebSub sources. */
export function createSubscriptions(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** The subscription of a source, if it ever asked for one. */
		async read(source: string): Promise<Subscription | undefined> {
			return Subscription.safeParse(await redis.hgetall(keys.subscription(source))).data;
		},

		/** Writes fields of a subscription; `undefined` clears one. */
		async write(source: string, change: Partial<Subscription>): Promise<void> {
			const key = keys.subscription(source);
			const transaction = redis.multi();
			for (const [name, value] of Object.entries(change)) {
				if (value === undefined) transaction.hdel(key, name);
				else transaction.hset(key, name, value);
			}
			await transaction.exec();
		},
	};
}
export type Subscriptions = ReturnType<typeof createSubscriptions>;
