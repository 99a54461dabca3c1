import type { Redis } from "ioredis";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import { json } from "./json.ts";
import type { Keys } from "./keys.ts";
import { partsOf } from "./post.ts";
import { createScript } from "./script.ts";
import { createStatsDays, type StatsZone } from "./stats-day.ts";
import { statsLua } from "./stats-layout.ts";

/** How often each emoji was given under a message; `custom` stands for all custom emoji, `paid` for Stars. */
export type EmojiCounts = Record<string, number>;

const ByMessage = z.record(
	z.string(),
	z.object({ at: z.number(), emoji: z.record(z.string(), z.number()) }),
);

/** What readers of a channel did with a post, as it stands in the post's own hash. */
export const PostEcho = z.object({
	/** The day that the post counts for. */
	counted: z.string().optional(),
	postedAt: z.coerce.number().optional(),
	/** The slugs of its topics, parted by commas. */
	topics: z.string().default(""),
	/** By the ids of its messages: an album has several. */
	reactions: json(ByMessage, "{}"),
	clicks: z.coerce.number().default(0),
});
export type PostEcho = z.infer<typeof PostEcho>;

/** How often each emoji was given under all messages of a post. */
export function emojiOf({ reactions }: Pick<PostEcho, "reactions">): EmojiCounts {
	const sums = new Map<string, number>();
	for (const { emoji } of Object.values(reactions)) {
		for (const [name, count] of Object.entries(emoji)) {
			sums.set(name, (sums.get(name) ?? 0) + count);
		}
	}
	return Object.fromEntries(sums);
}

const echoLua = `${statsLua}
local function sumOf(counts)
  local sum = 0
  for _, count in pairs(counts) do sum = sum + count end
  return sum
end
local function echoOf(post)
  local topics, reactions, clicks = unpack(redis.call('HMGET', post, 'topics', 'reactions', 'clicks'))
  return topics or '', cjson.decode(reactions or '{}'), tonumber(clicks or '0')
end
local function place(posts, channel, ref, topics, reactions, clicks)
  local sum = 0
  for _, one in pairs(reactions) do sum = sum + sumOf(one.emoji) end
  statScore(posts, channel .. ' ' .. ref .. ' ' .. topics, sum, clicks)
end
`;

/**
 * Keeps the newest counts of a message's reactions, and counts by how many they are more or fewer; may be repeated.
 *
 * KEYS  1 post, 2 day of the counts, 3 posts of the day that the post counts for
 * ARGV  1 message's id, 2 when these were the counts (ms), 3 counts by emoji (JSON), 4 channel, 5 ref
 * returns 1, or 0 when there is no such post, or newer counts are known
 */
const reactScript = createScript(`${echoLua}
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local topics, reactions, clicks = echoOf(KEYS[1])
local before, at = reactions[ARGV[1]], tonumber(ARGV[2])
if before and before.at > at then return 0 end
local emoji = cjson.decode(ARGV[3])
local by = sumOf(emoji) - (before and sumOf(before.emoji) or 0)
reactions[ARGV[1]] = { at = at, emoji = emoji }
redis.call('HSET', KEYS[1], 'reactions', cjson.encode(reactions))
if by ~= 0 then statScoped(KEYS[2], 'reactions', ARGV[4], topics, by) end
place(KEYS[3], ARGV[4], ARGV[5], topics, reactions, clicks)
return 1
`);

/**
 * Counts that a link of a post was followed.
 *
 * KEYS  1 post, 2 day, 3 posts of the day that the post counts for
 * ARGV  1 channel, 2 ref
 * returns 1, or 0 when there is no such post
 */
const clickScript = createScript(`${echoLua}
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local topics, reactions = echoOf(KEYS[1])
local clicks = redis.call('HINCRBY', KEYS[1], 'clicks', 1)
statScoped(KEYS[2], 'clicks', ARGV[1], topics, 1)
place(KEYS[3], ARGV[1], ARGV[2], topics, reactions, clicks)
return 1
`);

/** What readers of channels do with posts: how they react to them, and that they follow their links. Nobody is named. */
export function createReactions(deps: { redis: Redis; keys: Keys } & StatsZone) {
	const { redis, keys } = deps;
	const dayOf = createStatsDays(deps);

	/** Where a post is listed: under its first day, which is kept as it was counted. */
	async function listOf(channel: ChannelId, ref: string, at: number): Promise<string> {
		const [counted, postedAt] = await redis.hmget(keys.post(channel, ref), "counted", "postedAt");
		return keys.statsPosts(counted ?? dayOf(Number(postedAt ?? at)).day);
	}

	return {
		/**
		 * Notes how often each emoji was given under a message of a channel at a moment (Unix ms). What an answer to a post
		 * got counts for the post.
		 *
		 * @returns false for a message that is none of the newest posts', and for counts that are older than those known
		 */
		async note(
			channel: ChannelId,
			messageId: number,
			{ at, emoji }: { at: number; emoji: EmojiCounts },
		): Promise<boolean> {
			const owners = await redis.zrangebyscore(keys.messages(channel), messageId, messageId);
			const owner = owners.find((member) => !member.startsWith("#"));
			if (owner === undefined) return false;
			const { article: ref } = partsOf(owner.split(" ")[0] ?? "");
			const reply = await reactScript(
				redis,
				[keys.post(channel, ref), dayOf(at).key, await listOf(channel, ref, at)],
				[messageId, at, JSON.stringify(emoji), channel, ref],
			);
			return reply === 1;
		},

		/** Counts that a link of a post was followed (Unix ms); false where there is no such post. */
		async follow(channel: ChannelId, ref: string, at: number): Promise<boolean> {
			const reply = await clickScript(
				redis,
				[keys.post(channel, ref), dayOf(at).key, await listOf(channel, ref, at)],
				[channel, ref],
			);
			return reply === 1;
		},
	};
}
export type Reactions = ReturnType<typeof createReactions>;
