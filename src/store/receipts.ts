import type { Redis } from "ioredis";
import { z } from "zod";
import { readJson } from "./json.ts";
import type { Keys } from "./keys.ts";

/** How long a receipt is kept: longer than a source is tried to be told. */
export const RECEIPT_MEMORY_MS = 3 * 24 * 60 * 60 * 1000;

/** What a source hears of a post of one of its articles. */
export const Receipt = z.object({
	type: z.enum(["article.posted", "article.failed", "article.unknown", "article.retracted"]),
	/** When it came to be so (Unix ms). */
	at: z.number(),
	source: z.string(),
	/** The source's own id of the article, and ours. */
	id: z.string(),
	ref: z.string(),
	channel: z.string(),
	/** The state of the post, as the API tells it. */
	state: z.string(),
	link: z.string().optional(),
	messageId: z.number().optional(),
	/** The revision that the channel shows. */
	revision: z.number(),
	error: z.string().optional(),
});
export type Receipt = z.infer<typeof Receipt>;

/** What sources have yet to hear. It is written in the same step as what it tells of. */
export function createReceipts(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** The ids of receipts that are due, the oldest first; each is due again at `againAt` (Unix ms). */
		async take(now: number, againAt: number, count: number): Promise<string[]> {
			const ids = await redis.zrangebyscore(keys.receipts, "-inf", now, "LIMIT", 0, count);
			if (ids.length > 0) {
				await redis.zadd(keys.receipts, "XX", ...ids.flatMap((id) => [againAt, id]));
			}
			return ids;
		},

		/** A receipt; undefined when it was delivered or has expired, `damaged` when nobody can say what it tells. */
		async read(id: string): Promise<Receipt | "damaged" | undefined> {
			const kept = await redis.get(keys.receipt(id));
			return kept === null ? undefined : (readJson(Receipt, kept) ?? "damaged");
		},

		/** Forgets a receipt: it was delivered, or nobody wants it any more. */
		async done(id: string): Promise<void> {
			await redis.multi().zrem(keys.receipts, id).del(keys.receipt(id)).exec();
		},
	};
}
export type Receipts = ReturnType<typeof createReceipts>;
