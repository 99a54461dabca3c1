import type { Redis } from "ioredis";
import { type Claimed, createDueList } from "./due-list.ts";
import type { Keys } from "./keys.ts";
import type { Readers } from "./readers.ts";

/** How long a reader whose account is gone is remembered. */
export const DEPARTED_MEMORY_MS = 30 * 24 * 3_600_000;

/** The readers whose accounts are gone, by the time since when. */
export function createDepartures({
	redis,
	keys,
	readers,
}: {
	redis: Redis;
	keys: Keys;
	readers: Pick<Readers, "depart">;
}) {
	const list = createDueList({ redis, key: keys.departed });
	return {
		/** Notes that a reader's account is gone; a second time changes nothing. */
		async note(id: number, now: number): Promise<void> {
			await readers.depart(id, now);
		},

		/** Takes some of those who are gone for so long that they are to be forgotten. */
		claim: async (now: number, count: number, leaseMs: number) =>
			(await list.claim(now - DEPARTED_MEMORY_MS, count, leaseMs)).map((one) => ({
				...one,
				id: Number(one.member),
			})),

		/** Crosses out one who is forgotten, or has come back. */
		done: (one: Claimed) => list.done(one),

		/** True when somebody is to be forgotten. */
		isDue: (now: number) => list.isDue(now - DEPARTED_MEMORY_MS),
	};
}
export type Departures = ReturnType<typeof createDepartures>;
