import type { Redis } from "ioredis";
import { isStoreFull } from "./full.ts";
import type { Keys } from "./keys.ts";

/** What Redis uses of the memory that it may use (bytes): its `maxmemory` or, without one, all of its machine. */
export type RoomFigure = { used: number; limit: number };

/** Whether there is room in Redis. */
export function createRoom({ redis, keys }: { redis: Redis; keys: Keys }) {
	return {
		/** True while Redis refuses to write because its memory is full. */
		async isFull(): Promise<boolean> {
			try {
				// Writes nothing, and is refused all the same.
				await redis.setrange(keys.schema, 0, "");
				return false;
			} catch (error) {
				if (isStoreFull(error)) return true;
				throw error;
			}
		},

		/** How full it is; undefined where the server does not tell. */
		async figure(): Promise<RoomFigure | undefined> {
			const info = await redis.info("memory");
			const figureOf = (name: string) =>
				Number(new RegExp(`^${name}:(\\d+)`, "m").exec(info)?.[1] ?? 0);
			const limit = figureOf("maxmemory") || figureOf("total_system_memory");
			return limit === 0 ? undefined : { used: figureOf("used_memory"), limit };
		},
	};
}
export type Room = ReturnType<typeof createRoom>;
