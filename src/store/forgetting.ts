import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";
import type { Readers } from "./readers.ts";
import type { Recipients } from "./recipients.ts";

/** How many entries of a list are looked at in one go. */
const AT_ONCE = 1000;

/** Forgets readers, wherever something stands about them. */
export function createForgetting(deps: {
	redis: Redis;
	keys: Keys;
	readers: Pick<Readers, "forget">;
	recipients: Pick<Recipients, "forget">;
	now: () => number;
}) {
	const { redis, keys, readers, recipients, now } = deps;

	/** Takes a reader's entries `<id> <ref>` out of a list, those that nothing else leads to as well. */
	async function sweep(list: string, id: number): Promise<void> {
		let cursor = "0";
		do {
			const [next, found] = await redis.zscan(list, cursor, "MATCH", `${id} *`, "COUNT", AT_ONCE);
			const members = found.filter((_, index) => index % 2 === 0);
			if (members.length > 0) await redis.zrem(list, ...members);
			cursor = next;
		} while (cursor !== "0");
	}

	return {
		/** Forgets everything about somebody: afterwards, their id stands nowhere. May be repeated. */
		async forget(id: number): Promise<void> {
			// The reader first: from then on nothing new is written about them.
			await readers.forget(id, now());
			await recipients.forget(id, now());
			await sweep(keys.outbox, id);
			await sweep(keys.reminders, id);
			await redis
				.multi()
				.del(
					keys.conversation(String(id)),
					keys.prompt(id),
					keys.paceChat(String(id)),
					keys.paceChatWishes(String(id)),
				)
				.zrem(keys.departed, String(id))
				.zrem(keys.bundles, String(id))
				.zrem(keys.floods, String(id))
				.exec();
		},
	};
}
export type Forgetting = ReturnType<typeof createForgetting>;
