import type { Redis } from "ioredis";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Seen } from "./found.ts";
import { json } from "./json.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** Enough to find a post whose answer was lost among those that came after it. */
const KEPT = 300;

const Record = json(
	z.object({ messageId: z.number(), print: z.string().optional(), urls: z.array(z.string()) }),
	"",
);

/**
 * Remembers a message of a channel, and has the posts looked at that it may be.
 *
 * KEYS  1 forwards, 2 messages, 3 dead list, 4 pending list, 5 ready list, 6 what begins the keys of the posts
 * ARGV  1 message's id, 2 what is seen of it (JSON) or "", 3 now (ms), 4 how many are kept, 5 channel
 * returns how many posts are looked at again
 */
const note = createScript(`
if ARGV[2] ~= '' then
  redis.call('ZREMRANGEBYSCORE', KEYS[1], ARGV[1], ARGV[1])
  redis.call('ZADD', KEYS[1], ARGV[1], ARGV[2])
  redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -1 - tonumber(ARGV[4]))
elseif not redis.call('ZRANGEBYSCORE', KEYS[2], ARGV[1], ARGV[1])[1] then
  redis.call('ZADD', KEYS[2], ARGV[1], '#' .. ARGV[1])
end
if ARGV[2] == '' then return 0 end
local count, seen = 0, cjson.decode(ARGV[2])
for _, member in ipairs(redis.call('ZRANGE', KEYS[3], 0, -1)) do
  local channel, ref = string.match(member, '^(%S+) (%S+)$')
  local state, sent = unpack(redis.call('HMGET', KEYS[6] .. (ref or ''), 'state', 'attemptAs'))
  local print = sent and cjson.decode(sent).print
  if channel == ARGV[5] and state == 'unknown' and (not print or print == seen.print) then
    redis.call('HDEL', KEYS[6] .. ref, 'asked', 'lookedAt', 'messagesRead')
    redis.call('ZADD', KEYS[4], ARGV[3], ref)
    redis.call('ZREM', KEYS[5], ref)
    count = count + 1
  end
end
return count
`);

/** What is known of the messages of channels, the bot's and others'. */
export function createForwards(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	const put = async (channel: ChannelId, id: number, seen: string, now: number) => {
		const reply = await note(
			redis,
			[
				keys.forwards(channel),
				keys.messages(channel),
				keys.dead,
				keys.pending(channel),
				keys.ready(channel),
				keys.post(channel, ""),
			],
			[id, seen, now, KEPT, channel],
		);
		return Number(reply);
	};
	return {
		/**
		 * Notes a post that came through in the channel's discussion group.
		 *
		 * @returns how many posts are looked at again because of it
		 */
		note: (channel: ChannelId, seen: Seen, now: number): Promise<number> =>
			put(channel, seen.messageId, JSON.stringify(seen), now),

		/** Notes that a message of the channel is somebody else's. */
		async noteForeign(channel: ChannelId, messageId: number, now: number): Promise<void> {
			await put(channel, messageId, "", now);
		},

		/** The posts that came through after a message, oldest first; empty where none ever did. */
		async after(channel: ChannelId, messageId: number): Promise<Seen[]> {
			const found = await redis.zrangebyscore(keys.forwards(channel), `(${messageId}`, "+inf");
			return found.flatMap((text) => {
				const read = Record.safeParse(text).data;
				return read === undefined ? [] : [{ ...read, print: read.print }];
			});
		},

		/** True when posts of the channel come through where the bot sees them. */
		async isSeen(channel: ChannelId): Promise<boolean> {
			return (await redis.exists(keys.forwards(channel))) === 1;
		},

		/** The messages after one that are known to be another's, or another post's. */
		async known(channel: ChannelId, messageId: number): Promise<Map<number, string>> {
			const reply = await redis.zrangebyscore(
				keys.messages(channel),
				`(${messageId}`,
				"+inf",
				"WITHSCORES",
			);
			return new Map(
				reply.flatMap((ref, index) =>
					index % 2 === 0 ? [[Number(reply[index + 1]), ref] as const] : [],
				),
			);
		},
	};
}
export type Forwards = ReturnType<typeof createForwards>;
