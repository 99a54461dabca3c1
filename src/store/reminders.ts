import type { Redis } from "ioredis";
import { createDueList, type Claimed } from "./due-list.ts";
import { type Durably, plainly, unlessUnconfirmed } from "./durability.ts";
import type { Keys } from "./keys.ts";
import { readersLua } from "./readers-lua.ts";
import { createScript } from "./script.ts";

/** What stands before a ref in the name of a field of the reader's, while a reminder of it is sent. */
const FIELD = "reminding:";

/**
 * Begins a reminder, once.
 *
 * KEYS  1 shard of the reader, 2 what is known of them for a while
 * ARGV  1 reader's id, 2 field, 3 the time that the reminder is for (ms)
 * returns 1; 0 when it was begun before; -1 where there is no such reader
 */
const beginScript = createScript(`${readersLua}
if not ordinalOf(KEYS[1], ARGV[1]) then return -1 end
if redis.call('HGET', KEYS[2], ARGV[2]) == ARGV[3] then return 0 end
redis.call('HSET', KEYS[2], ARGV[2], ARGV[3])
return 1
`);

/** A reader and an article that they want to be reminded of, in one worker's hands. */
export type DueReminder = Claimed & { id: number; ref: string };

/**
 * The reminders that readers have asked for, by their time. What was begun stands with the reader, so that nobody begins
 * it again, and it is forgotten with them.
 */
export function createReminderList(deps: {
	redis: Redis;
	keys: Keys;
	/** Has replicas confirm the beginning of a reminder before it is sent. */
	durably?: Durably;
}) {
	const { redis, keys, durably = plainly } = deps;
	const claim = durably(beginScript);
	const list = createDueList({ redis, key: keys.reminders });
	const fieldOf = (ref: string) => `${FIELD}${ref}`;
	return {
		...list,

		/** Takes up to so many that are due, for so many milliseconds. */
		async claim(now: number, count: number, leaseMs: number): Promise<DueReminder[]> {
			const claimed = await list.claim(now, count, leaseMs);
			return claimed.map((one) => {
				const [id = "", ref = ""] = one.member.split(" ");
				return { ...one, id: Number(id), ref };
			});
		},

		/**
		 * Notes that a reminder is about to be sent.
		 *
		 * @param at the time that it is for
		 * @returns false when that was noted before, or there is no such reader; `unconfirmed` when a failover could undo
		 * it: it is yet to be taken back, and nothing may be sent
		 */
		async begin(id: number, ref: string, at: number): Promise<boolean | "unconfirmed"> {
			const places = [keys.readersShard(id), keys.reader(id)];
			const begun = await unlessUnconfirmed(claim(redis, places, [id, fieldOf(ref), at]));
			return begun === "unconfirmed" ? begun : begun === 1;
		},

		/** Takes that back: it certainly was not sent, or it is over. */
		async unbegin(id: number, ref: string): Promise<void> {
			await redis.hdel(keys.reader(id), fieldOf(ref));
		},
	};
}
export type ReminderList = ReturnType<typeof createReminderList>;
