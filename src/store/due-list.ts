import type { Redis } from "ioredis";
import { z } from "zod";
import { createScript } from "./script.ts";

/**
 * Takes what is due, and puts it off while it is worked on.
 *
 * KEYS  1 list
 * ARGV  1 now (ms), 2 how many, 3 when the others may take it again (ms)
 * returns members, the longest due first
 */
const claimScript = createScript(`
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
for _, member in ipairs(due) do redis.call('ZADD', KEYS[1], ARGV[3], member) end
return due
`);

/**
 * Ends a claim, unless the member was put in anew since.
 *
 * KEYS  1 list
 * ARGV  1 member, 2 until when it was claimed (ms), 3 when it is due again (ms) or "" for never
 * returns 1, or 0 when it was put in anew
 */
const settleScript = createScript(`
if redis.call('ZSCORE', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
if ARGV[3] == '' then redis.call('ZREM', KEYS[1], ARGV[1]) else redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1]) end
return 1
`);

/** What one worker has in hand, and until when nobody else takes it (Unix ms). */
export type Claimed = { member: string; until: number };

/**
 * A list of what is to be looked at, by the time to do so: each entry says only *look at this*. A worker that dies
 * leaves what it had in hand to the others.
 */
export function createDueList({ redis, key }: { redis: Redis; key: string }) {
	return {
		/** Takes up to so many that are due, for so many milliseconds. */
		async claim(now: number, count: number, leaseMs: number): Promise<Claimed[]> {
			const until = now + leaseMs;
			const reply = await claimScript(redis, [key], [now, count, until]);
			return z
				.array(z.string())
				.parse(reply)
				.map((member) => ({ member, until }));
		},

		/** Puts off what was taken; what was put in anew meanwhile stays as it is. */
		async again({ member, until }: Claimed, at: number): Promise<void> {
			await settleScript(redis, [key], [member, until, Math.ceil(at)]);
		},

		/** Crosses out what was taken; false where it was put in anew meanwhile. */
		async done({ member, until }: Claimed): Promise<boolean> {
			return (await settleScript(redis, [key], [member, until, ""])) === 1;
		},

		/** How many are due, and since when the first of them is (Unix ms). */
		async backlog(now: number): Promise<{ count: number; oldestAt: number | undefined }> {
			const [count, first] = await Promise.all([
				redis.zcount(key, "-inf", now),
				redis.zrangebyscore(key, "-inf", now, "WITHSCORES", "LIMIT", 0, 1),
			]);
			return { count, oldestAt: first[1] === undefined ? undefined : Number(first[1]) };
		},

		/** Has what is in the list looked at at this time, unless it is to be earlier. */
		async hurry(member: string, at: number): Promise<void> {
			await redis.zadd(key, "XX", "LT", at, member);
		},

		/** True when something is due. */
		async isDue(now: number): Promise<boolean> {
			const found = await redis.zrangebyscore(key, "-inf", now, "LIMIT", 0, 1);
			return found.length > 0;
		},
	};
}
export type DueList = ReturnType<typeof createDueList>;
