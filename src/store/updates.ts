import type { Redis } from "ioredis";
import { z } from "zod";
import { type Durably, plainly } from "./durability.ts";
import { evenWhenFull } from "./full.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";
import type { Sealing } from "./sealing.ts";
import { serverTime } from "./server-time.ts";

/** How many ids share a key: half a kilobyte. Telegram numbers updates one after the other. */
const BLOCK = 4096;
/** Telegram repeats what was not answered for a day, and may begin with other ids after a week of silence. */
const MEMORY_MS = 2 * 24 * 60 * 60 * 1000;
/** With more than that, Telegram is to keep the rest: it does so for a day. */
export const MAX_WAITING = 10_000;

/** Places were once counted from 1: what is less than this is no time. */
const FIRST_TIME = 1_000_000_000_000;

/** The place before the first one that waits. */
export const BEGINNING = 0;

/**
 * Notes that an update is known and, where a text is given, keeps it behind the others and wakes who waits for one.
 *
 * A place is the time of the server (Unix ms), or the number after the last place where that is higher: so they tell the
 * order, and since when the first has waited.
 *
 * KEYS  1 bits of the block that the id is in, 2 texts by place, 3 last place, 4 bell
 * ARGV  1 number of the bit, 2 text, or "" for nothing to be kept, 3 how long the bits are kept (ms), 4 how many may wait
 * returns "known" | "full" | "kept"
 */
const noteScript = createScript(`
if redis.call('GETBIT', KEYS[1], ARGV[1]) == 1 then return 'known' end
if ARGV[2] ~= '' then
  if redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[4]) then return 'full' end
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local place = string.format('%.0f', math.max(now, tonumber(redis.call('GET', KEYS[3]) or '0') + 1))
  redis.call('ZADD', KEYS[2], place, ARGV[2])
  redis.call('SET', KEYS[3], place)
  if redis.call('LLEN', KEYS[4]) == 0 then redis.call('RPUSH', KEYS[4], 1) end
else
  ${evenWhenFull}
end
redis.call('SETBIT', KEYS[1], ARGV[1], 1)
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 'kept'
`);

const Noted = z.enum(["known", "full", "kept"]);

/** An update that waits: where it stands, and its text; undefined when that can't be read any more. */
export type Waiting = { place: number; text: string | undefined };

/**
 * Updates of Telegram that were taken and are not worked off, sealed where readers are, and the ids of all that are
 * known: an update is kept once, however often and from how many sides it comes.
 */
export function createUpdates(deps: {
	redis: Redis;
	keys: Keys;
	sealing: Sealing;
	/** Has replicas confirm what is kept before Telegram is told that it is taken. */
	durably?: Durably;
}) {
	const { redis, keys, sealing, durably = plainly } = deps;
	const keepScript = durably(noteScript);
	const known = (id: number) => keys.updatesKnown(Math.floor(id / BLOCK));

	async function note(
		id: number,
		text: string,
		script = noteScript,
	): Promise<z.infer<typeof Noted>> {
		const { updates, updatesCount, updatesBell } = keys;
		const args = [id % BLOCK, text, MEMORY_MS, MAX_WAITING];
		return Noted.parse(await script(redis, [known(id), updates, updatesCount, updatesBell], args));
	}

	async function read(place: number, count: number): Promise<Waiting[]> {
		const limit = ["LIMIT", 0, count] as const;
		const from = `(${place}`;
		const reply = await redis.zrangebyscore(keys.updates, from, "+inf", "WITHSCORES", ...limit);
		const found: Waiting[] = [];
		for (let n = 0; n < reply.length; n += 2) {
			found.push({ place: Number(reply[n + 1]), text: open(reply[n] ?? "") });
		}
		return found;
	}

	function open(sealed: string): string | undefined {
		try {
			return sealing.open(sealed, keys.updates);
		} catch {
			return undefined;
		}
	}

	return {
		/** Keeps an update behind the others, unless it is known; nothing is kept while too many wait. */
		keep: (id: number, text: string) => note(id, sealing.seal(text, keys.updates), keepScript),

		/** Notes that an update which is not kept was worked off. */
		async conclude(id: number): Promise<void> {
			await note(id, "");
		},

		/** True for one that is kept, or was worked off. */
		async isKnown(id: number): Promise<boolean> {
			return (await redis.getbit(known(id), id % BLOCK)) === 1;
		},

		/**
		 * Those behind a place, the oldest first; where there is none, one is waited for.
		 *
		 * @param waitMs how long; a connection that waits does nothing else. 0 waits not at all
		 */
		async after(place: number, count: number, waitMs: number): Promise<Waiting[]> {
			const found = await read(place, count);
			if (found.length > 0 || waitMs === 0) return found;
			await redis.blpop(keys.updatesBell, waitMs / 1000);
			return read(place, count);
		},

		/**
		 * How many wait, and for how long the first of them has (ms); what an older Tidings has kept does not tell.
		 */
		async backlog(): Promise<{ count: number; oldestMs: number }> {
			const [count, first, now] = await Promise.all([
				redis.zcard(keys.updates),
				redis.zrange(keys.updates, "0", "0", "WITHSCORES"),
				serverTime(redis),
			]);
			const place = Number(first[1] ?? now);
			return { count, oldestMs: place < FIRST_TIME ? 0 : Math.max(0, now - place) };
		},

		/** Takes one off: it was worked off. */
		async remove(place: number): Promise<void> {
			await redis.zremrangebyscore(keys.updates, place, place);
		},
	};
}
export type Updates = ReturnType<typeof createUpdates>;
