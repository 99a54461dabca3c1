import type { Redis } from "ioredis";
import { evenWhenFull } from "./full.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/**
 * KEYS  1 duty
 * ARGV  1 owner, 2 length of the lease (ms)
 * returns 1, or 0 when another has it
 */
const takeLua = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`;
const take = createScript(takeLua);
const takeEvenWhenFull = createScript(`${evenWhenFull}${takeLua}`);

/**
 * KEYS  1 duty
 * ARGV  1 owner
 * returns 1, or 0 when another has it, or nobody
 */
const release = createScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`);

/** Leases on what only one process may do at a time, however many there are. */
export function createLeases(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** Takes a lease, or renews it, for so many milliseconds from now; false when another owner has it. */
		async take(name: string, owner: string, ms: number): Promise<boolean> {
			return (await take(redis, [keys.duty(name)], [owner, ms])) === 1;
		},

		/** {@link take} of a duty that is done while Redis is full as well: making room, telling of it. */
		async takeEvenWhenFull(name: string, owner: string, ms: number): Promise<boolean> {
			return (await takeEvenWhenFull(redis, [keys.duty(name)], [owner, ms])) === 1;
		},

		/** True while somebody has it. */
		async isTaken(name: string): Promise<boolean> {
			return (await redis.exists(keys.duty(name))) === 1;
		},

		/** Gives a lease back; one that is another's by now stays. */
		async release(name: string, owner: string): Promise<void> {
			await release(redis, [keys.duty(name)], [owner]);
		},
	};
}
export type Leases = ReturnType<typeof createLeases>;
