import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import type { Turn } from "../../src/article/pace.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPace } from "../../src/store/pace.ts";
import { openRedis } from "./newsroom.ts";

/** Moves everything that a prefix holds into the past, as if so much time had gone by. */
const age = `
for _, key in ipairs(redis.call('KEYS', ARGV[1] .. ':*')) do
  if redis.call('TYPE', key).ok == 'string' then
    redis.call('SET', key, redis.call('GET', key) - ARGV[2], 'KEEPTTL')
  else
    for _, member in ipairs(redis.call('ZRANGE', key, 0, -1)) do
      redis.call('ZINCRBY', key, -ARGV[2], member)
    end
  end
end
`;

/** A pace on a Redis prefix of its own, whose time goes by when a test says so. */
export function openPace(redis: Redis = openRedis()) {
	const prefix = `pace-${randomUUID()}`;
	const keys = createKeys(prefix);
	let aheadMs = 0;
	return {
		redis,
		keys,
		prefix,
		pace: createPace({ redis, keys }),
		/** Lets time go by, in milliseconds. */
		async pass(ms: number): Promise<void> {
			await redis.eval(age, 0, prefix, ms);
			aheadMs += ms;
		},
		/** The present moment (Unix ms), with the time that went by only here. */
		now: (): number => Date.now() + aheadMs,
	};
}
export type TestPace = ReturnType<typeof openPace>;

/** A wish for a turn: a digest's message to a person, unless told otherwise. */
export function wish(more: Partial<Turn> = {}): Turn {
	return {
		id: randomUUID(),
		chat: String(6_000_000_001 + Math.floor(Math.random() * 1_000_000_000)),
		kind: "message",
		cost: 1,
		priority: 4,
		...more,
	};
}
