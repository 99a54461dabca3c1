import type { Redis } from "ioredis";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Keys } from "./keys.ts";

const Moves = z.record(z.string(), z.coerce.number());

/**
 * Where chats are reached. A group that becomes a supergroup gets another id; its posts keep the one of the newsroom
 * file as their name, and calls go to the address.
 */
export function createAddresses(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** Notes that a chat is reached at another id from now on, where messages are counted from 1 again. */
		async note(chat: string, to: number): Promise<void> {
			if ((await redis.hget(keys.addresses, chat)) === String(to)) return;
			const channel = chat as ChannelId;
			let cursor = "0";
			do {
				const match = keys.story(channel, "*");
				const [next, stories] = await redis.scan(cursor, "MATCH", match, "COUNT", 1000);
				if (stories.length > 0) await redis.del(...stories);
				cursor = next;
			} while (cursor !== "0");
			await redis
				.multi()
				.del(keys.messages(channel), keys.forwards(channel), keys.pinned(channel))
				.hset(keys.addresses, chat, to)
				.exec();
		},

		/** The newest id that a chat is reached at: itself when it never moved. */
		async of(chat: string): Promise<string | number> {
			const moves = Moves.parse(await redis.hgetall(keys.addresses));
			const seen = new Set<string>();
			let address: string | number = chat;
			for (;;) {
				seen.add(String(address));
				const next: number | undefined = moves[String(address)];
				// A circle leads nowhere: its last link is as good as the others.
				if (next === undefined || seen.has(String(next))) return address;
				address = next;
			}
		},
	};
}
export type Addresses = ReturnType<typeof createAddresses>;
