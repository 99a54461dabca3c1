import type { Redis } from "ioredis";
import { z } from "zod";
import { NORMAL_URGENCY } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { evenWhenFull } from "./full.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** A holder that falls silent loses the lane after this long; it renews the lease far more often. */
export const LEASE_MS = 3000;

/** What a channel's lane has to do next, for the one who asks. */
export type Turn =
	/** Another process works on the lane; it will find what is pending. */
	| { kind: "busy" }
	/** Nothing is due; `nextAt` (Unix ms) is when something will be. The lease is given back. */
	| { kind: "idle"; nextAt: number | undefined }
	/** Nothing may be sent before `until` (Unix ms). The lease is given back. */
	| { kind: "paused"; until: number }
	/** This post is next, and the lane is ours. `probe` asks to try the channel with a harmless call first. */
	| { kind: "post"; ref: string; probe: boolean };

/**
 * Why a channel is paused: Telegram asked for it (`flood`), the channel refuses the bot (`refused`), or no answer
 * came (`network`). `failures` counts the pauses in a row.
 */
export const Pause = z.object({
	kind: z.enum(["flood", "refused", "network"]).catch("network"),
	until: z.coerce.number(),
	reason: z.string(),
	failures: z.coerce.number(),
});
export type Pause = z.infer<typeof Pause>;

const Reply = z.union([
	z.tuple([z.literal("busy")]).transform((): Turn => ({ kind: "busy" })),
	z
		.tuple([z.literal("idle"), z.string()])
		.transform(([, at]): Turn => ({ kind: "idle", nextAt: at === "" ? undefined : Number(at) })),
	z
		.tuple([z.literal("paused"), z.coerce.number()])
		.transform(([, until]): Turn => ({ kind: "paused", until })),
	z
		.tuple([z.literal("post"), z.string(), z.coerce.number()])
		.transform(([, ref, probe]): Turn => ({ kind: "post", ref, probe: probe === 1 })),
]);

/** A score holds both the rank and the time of what is ready: times (ms) are shorter than this. */
const RANK_STEP = 1e13;

/**
 * Takes (or keeps) the lane and names the next due post: the most urgent one, of equals the one that is due longest.
 * Looking for work and giving the lane back are one step: whoever finds the lane busy may go, because its holder
 * looks once more after that.
 *
 * KEYS  1 lease, 2 pending list, 3 pause, 4 ready list, 5 what begins the keys of the channel's posts
 * ARGV  1 owner, 2 now (ms), 3 length of the lease (ms), 4 what a rank weighs
 * returns {"busy"} | {"idle", next time or ""} | {"paused", until} | {"post", ref, probe 0|1}
 */
const take = createScript(`
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return {'busy'} end
local until_, probe = unpack(redis.call('HMGET', KEYS[3], 'until', 'probe'))
if until_ and tonumber(until_) > tonumber(ARGV[2]) then
  redis.call('DEL', KEYS[1])
  return {'paused', until_}
end
local due = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[2], 'WITHSCORES', 'LIMIT', 0, 1000)
for i = 1, #due, 2 do
  local retract, rank, first, desired, handled = unpack(redis.call('HMGET', KEYS[5] .. due[i], 'retract', 'rank', 'dueAt', 'desired', 'handled'))
  if retract == '1' then rank = 0 end
  local since = tonumber(due[i + 1])
  -- Whatever it had to wait for meanwhile, it keeps its place among its equals.
  if desired ~= handled then since = math.min(since, tonumber(first) or since) end
  redis.call('ZADD', KEYS[4], (tonumber(rank) or ${NORMAL_URGENCY}) * ARGV[4] + math.max(0, since), due[i])
  redis.call('ZREM', KEYS[2], due[i])
end
local first = redis.call('ZRANGE', KEYS[4], 0, 0)[1]
if not first then
  redis.call('DEL', KEYS[1])
  return {'idle', redis.call('ZRANGE', KEYS[2], 0, 0, 'WITHSCORES')[2] or ''}
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
return {'post', first, tonumber(probe or '0')}
`);

/**
 * KEYS  1 lease
 * ARGV  1 owner, 2 length of the lease (ms), 0 to give it back
 * returns 1, or 0 when the lease is another's
 */
const renew = createScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`);

/**
 * KEYS  1 ready list, 2 pending list
 * ARGV  1 ref, 2 when to look at it (ms)
 * returns 1, or 0 when it is not ready any more
 */
const postpone = createScript(`
${evenWhenFull}
if redis.call('ZREM', KEYS[1], ARGV[1]) == 0 then return 0 end
redis.call('ZADD', KEYS[2], 'NX', ARGV[2], ARGV[1])
return 1
`);

/** The lanes: one a channel, worked on by one process at a time, however many there are. */
export function createLanes(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** Asks for the lane's next turn in the name of `owner`. */
		async take(channel: ChannelId, owner: string, now: number): Promise<Turn> {
			const reply = await take(
				redis,
				[
					keys.lease(channel),
					keys.pending(channel),
					keys.pause(channel),
					keys.ready(channel),
					keys.post(channel, ""),
				],
				[owner, now, LEASE_MS, RANK_STEP],
			);
			return Reply.parse(reply);
		},

		/** Lengthens the lease while a call takes its time; false when it was lost. */
		async renew(channel: ChannelId, owner: string): Promise<boolean> {
			return (await renew(redis, [keys.lease(channel)], [owner, LEASE_MS])) === 1;
		},

		/** Gives the lane back. */
		async release(channel: ChannelId, owner: string): Promise<void> {
			await renew(redis, [keys.lease(channel)], [owner, 0]);
		},

		/** Takes a post that no longer exists off the pending list. */
		async forget(channel: ChannelId, ref: string): Promise<void> {
			await redis.multi().zrem(keys.pending(channel), ref).zrem(keys.ready(channel), ref).exec();
		},

		/** Puts a post off until then; a newer version may have put it at another place meanwhile, and stays there. */
		async postpone(channel: ChannelId, ref: string, until: number): Promise<void> {
			await postpone(redis, [keys.ready(channel), keys.pending(channel)], [ref, until]);
		},

		/** Stops sending to a channel until then. With `probe`, the first call afterwards is a harmless one. */
		async pause(channel: ChannelId, pause: Pause & { probe: boolean }): Promise<void> {
			const { probe, ...rest } = pause;
			await redis.hset(keys.pause(channel), { ...rest, probe: probe ? 1 : 0 });
		},

		/** The pause that stands, also one that is over until a call succeeds. */
		async paused(channel: ChannelId): Promise<Pause | undefined> {
			return Pause.safeParse(await redis.hgetall(keys.pause(channel))).data;
		},

		/** Ends a pause: the channel takes posts again. */
		async resume(channel: ChannelId): Promise<void> {
			await redis.del(keys.pause(channel));
		},

		/** How many posts wait, and the one that has been due longest, with the time since when (Unix ms). */
		async waiting(
			channel: ChannelId,
			now: number,
		): Promise<{ count: number; oldest: { ref: string; dueAt: number } | undefined }> {
			const [pending, ready, due, ranked] = await Promise.all([
				redis.zcard(keys.pending(channel)),
				redis.zcard(keys.ready(channel)),
				redis.zrangebyscore(keys.pending(channel), "-inf", now, "WITHSCORES", "LIMIT", 0, 1),
				redis.zrange(keys.ready(channel), "0", String(READY_LOOKED_AT - 1), "WITHSCORES"),
			]);
			const found = [...pairsOf(due), ...pairsOf(ranked)].map(({ ref, score }) => ({
				ref,
				dueAt: score % RANK_STEP,
			}));
			const [oldest] = found.sort((a, b) => a.dueAt - b.dueAt);
			return { count: pending + ready, oldest };
		},

		/** True when a post is due and nobody works on it: the sign of a lost job. */
		async isStranded(channel: ChannelId, now: number): Promise<boolean> {
			const [due, ready, held, pause] = await Promise.all([
				redis.zcount(keys.pending(channel), "-inf", now),
				redis.zcard(keys.ready(channel)),
				redis.exists(keys.lease(channel)),
				redis.hget(keys.pause(channel), "until"),
			]);
			return due + ready > 0 && held === 0 && Number(pause ?? 0) <= now;
		},
	};
}
export type Lanes = ReturnType<typeof createLanes>;

/** How many of those that are ready are looked at for the oldest. */
const READY_LOOKED_AT = 1000;

function pairsOf(reply: readonly string[]): { ref: string; score: number }[] {
	return reply.flatMap((ref, index) =>
		index % 2 === 0 ? [{ ref, score: Number(reply[index + 1]) }] : [],
	);
}
