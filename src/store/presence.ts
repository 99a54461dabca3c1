import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";
import { serverTime } from "./server-time.ts";

/** A process that died counts as running for at most so long. */
export const PRESENCE_MS = 15_000;

/**
 * KEYS  1 running
 * ARGV  1 process, 2 for how long it counts as running (ms)
 * returns nothing
 */
const note = createScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
`);

/** A process that runs: what it does, and which Tidings it is; undefined for one that does not tell. */
export type Present = { role: string | undefined; version: string | undefined };

/**
 * Which processes run, told by each of them: what concerns the whole store is done while none does.
 *
 * @param deps.self what this process tells of itself
 */
export function createPresence(deps: {
	redis: Redis;
	keys: Keys;
	self?: { role: string; version: string };
}) {
	const { redis, keys, self } = deps;
	const owner = [randomUUID(), ...(self === undefined ? [] : [self.role, self.version])].join(" ");
	let timer: NodeJS.Timeout | undefined;
	let isOver = false;

	async function beat(): Promise<void> {
		await note(redis, [keys.running], [owner, PRESENCE_MS]);
	}

	/** While Redis is away nobody can do anything to the store either: the next time will do. */
	function goOn(): void {
		if (isOver) return;
		timer = setTimeout(() => void beat().then(goOn, goOn), PRESENCE_MS / 3).unref();
	}

	return {
		/** Tells that this process runs, from now on until its end. */
		async begin(): Promise<void> {
			await beat();
			goOn();
		},

		/** Tells that this process runs no more. */
		async end(): Promise<void> {
			isOver = true;
			clearTimeout(timer);
			await redis.zrem(keys.running, owner);
		},

		/** How many processes run, or did within the last {@link PRESENCE_MS} and have not told of their end. */
		async count(): Promise<number> {
			return redis.zcount(keys.running, await serverTime(redis), "+inf");
		},

		/** Those of {@link count}. */
		async list(): Promise<Present[]> {
			const found = await redis.zrangebyscore(keys.running, await serverTime(redis), "+inf");
			return found.map((member) => {
				const [, role, version] = member.split(" ");
				return { role, version };
			});
		},
	};
}
export type Presence = ReturnType<typeof createPresence>;
