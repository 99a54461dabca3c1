import type { Redis } from "ioredis";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import { type Decided, journalLua, journaled } from "./journal.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** What came of a wish: `done`; `same`, it is so already, or about to be; `gone`, no post stands there. */
export type Pinned = z.infer<typeof Pinned>;
const Pinned = z.enum(["done", "same", "gone"]);

/**
 * Says that a post is to be on top of its channel, until somebody says otherwise, or that it is not to be.
 *
 * KEYS  1 post, 2 pending list, 3 ready list, 4 journal
 * ARGV  1 ref, 2 "pinned" | "unpinned", 3 who says so, 4 now (ms), 5 entry of the journal (JSON)
 * returns "done", "same" or "gone"
 */
const wishScript = createScript(`
${journalLua}
local state, message, retract, pin, pinnedBy = unpack(redis.call('HMGET', KEYS[1], 'state', 'messageId', 'retract', 'pin', 'pinnedBy'))
if state ~= 'posted' or not message or retract ~= '0' then return 'gone' end
local isOn = pin == 'due' or pin == 'pinned'
if ARGV[2] == 'pinned' then
  if isOn and pinnedBy then return 'same' end
  -- What is there for a while stays there.
  redis.call('HSET', KEYS[1], 'pin', isOn and pin or 'due', 'pinnedBy', ARGV[3])
  redis.call('HDEL', KEYS[1], 'unpinAt')
else
  if not isOn then return 'same' end
  redis.call('HSET', KEYS[1], 'pin', 'over')
  redis.call('HDEL', KEYS[1], 'pinnedBy')
end
redis.call('ZADD', KEYS[2], ARGV[4], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
journal(KEYS[4], ARGV[5])
return 'done'
`);

/** What editors want on top of the channels; the publisher sees to it that it is there. */
export function createPins(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** Writes down what an editor wants of a post, once, however many want it at the same time. */
		async wish(
			{ channel, ref }: { channel: ChannelId; ref: string },
			what: "pinned" | "unpinned",
			{ by, title, now }: { by: number; title: string; now: number },
		): Promise<Pinned> {
			const entry: Decided = { what, by, ref, title, channel };
			const reply = await wishScript(
				redis,
				[keys.post(channel, ref), keys.pending(channel), keys.ready(channel), keys.journal],
				[ref, what, by, now, journaled(entry)],
			);
			return Pinned.parse(reply);
		},
	};
}
export type Pins = ReturnType<typeof createPins>;
