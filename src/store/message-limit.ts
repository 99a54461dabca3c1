import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { repliesOf } from "./replies.ts";
import { createScript } from "./script.ts";

/** Whatever the settings say, it is known what a reader got within that time: a weekly digest looks as far back. */
export const LEAST_KNOWN_MS = 8 * 24 * 3_600_000;
/** How much of one reader is forgotten in one go. */
const AT_ONCE = 500;

/**
 * Forgets the oldest of what a reader got; nothing of that needs memory, so that it makes room in a full Redis.
 *
 * KEYS  1 received, 2 outbox, 3 what begins the keys of recipients
 * ARGV  1 reader's id, 2 how many stay, 3 before when it must have become theirs (ms), 4 how many at most
 * returns how many were forgotten
 */
const trimScript = createScript(`
local over = math.min(redis.call('ZCARD', KEYS[1]) - tonumber(ARGV[2]), tonumber(ARGV[4]))
if over <= 0 then return 0 end
local refs = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', '(' .. ARGV[3], 'LIMIT', 0, over)
for _, ref in ipairs(refs) do
  redis.call('ZREM', KEYS[1], ref)
  redis.call('HDEL', KEYS[3] .. ref, ARGV[1])
  redis.call('ZREM', KEYS[2], ARGV[1] .. ' ' .. ref)
end
return #refs
`);

/** Bounds of how many messages it is known for each reader what became of them. */
export function createMessageLimit({ redis, keys }: { redis: Redis; keys: Keys }) {
	async function trim(id: number, keep: number, before: number): Promise<number> {
		const places = [keys.received(id), keys.outbox, keys.recipients("")];
		for (let total = 0; ;) {
			const some = z.number().parse(await trimScript(redis, places, [id, keep, before, AT_ONCE]));
			total += some;
			if (some < AT_ONCE) return total;
		}
	}

	return {
		/**
		 * Forgets what these readers got beyond the newest `keep`, as far as it became theirs before then (Unix ms): it is
		 * neither edited nor withdrawn any more.
		 *
		 * @returns how many messages were forgotten
		 */
		async trim(ids: readonly number[], keep: number, before: number): Promise<number> {
			const pipeline = redis.pipeline();
			for (const id of ids) pipeline.zcard(keys.received(id));
			const counts = await repliesOf(pipeline);
			let total = 0;
			for (const [index, id] of ids.entries()) {
				if (Number(counts[index]) > keep) total += await trim(id, keep, before);
			}
			return total;
		},
	};
}
export type MessageLimit = ReturnType<typeof createMessageLimit>;
