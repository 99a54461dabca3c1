import type { Redis } from "ioredis";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Keys } from "./keys.ts";

/** What the bot may lack in a channel: one of its rights, or the `chat` itself. */
export const Lack = z.enum(["chat", "post", "edit", "delete", "pin"]);
export type Lack = z.infer<typeof Lack>;

/** What the bot was last known to lack in each channel. */
export function createStandings(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** What the bot lacks in a channel; nothing when all is well or was never asked for. */
		async read(channel: ChannelId): Promise<Lack[]> {
			const found = await redis.smembers(keys.standing(channel));
			// What only a newer Tidings knows of, it sees to.
			return found.flatMap((lack) => Lack.safeParse(lack).data ?? []);
		},

		/** Notes what the bot lacks in a channel now. */
		async write(channel: ChannelId, lacks: readonly Lack[]): Promise<void> {
			const transaction = redis.multi().del(keys.standing(channel));
			if (lacks.length > 0) transaction.sadd(keys.standing(channel), ...lacks);
			await transaction.exec();
		},
	};
}
export type Standings = ReturnType<typeof createStandings>;
