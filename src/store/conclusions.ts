import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";
import { NOTICE_MEMORY_MS, type NoticeKind } from "./notice.ts";
import type { Post } from "./post.ts";
import { createScript } from "./script.ts";

/**
 * Tells in the messages that stand about a post what became of it. The notices go on under other ids: when the same
 * trouble comes back, it is told anew.
 *
 * KEYS  1 notices, then in turn each notice that may stand and the one that it goes on as
 * ARGV  1 kind, 2 data (JSON), 3 now (ms), 4 memory (ms), then in turn the ids of the notices as in KEYS
 * returns how many notices stood
 */
const conclude = createScript(`
local count = 0
for i = 2, #KEYS, 2 do
  if redis.call('HEXISTS', KEYS[i], 'kind') == 1 then
    redis.call('RENAME', KEYS[i], KEYS[i + 1])
    -- The first version of a notice need not say that it is one.
    local version = tonumber(redis.call('HGET', KEYS[i + 1], 'version') or '1') + 1
    redis.call('HSET', KEYS[i + 1], 'kind', ARGV[1], 'data', ARGV[2], 'at', ARGV[3], 'version', version)
    redis.call('PEXPIRE', KEYS[i + 1], ARGV[4])
    redis.call('ZREM', KEYS[1], ARGV[i + 3])
    redis.call('ZADD', KEYS[1], ARGV[3], ARGV[i + 4])
    count = count + 1
  end
end
return count
`);

/** What became of a post, for a text `notice-<kind>`. */
export type Conclusion = {
	kind: Extract<
		NoticeKind,
		"resolved" | "resolved-absent" | "retried" | "absent" | "there" | "assumed" | "dropped"
	>;
	data: Record<string, string>;
};

/** The ends of what the admins were told of posts that could not be sent, or of which nobody knew. */
export function createConclusions(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/**
		 * Tells every admin who was told of a post's trouble what became of it, in the message that stands; nothing where
		 * none does.
		 *
		 * @param post the record as it was before
		 */
		async tell(post: Post, { kind, data }: Conclusion, now: number): Promise<void> {
			const pairs = noticesOf(post).map((id) => [id, `${id} until ${now}`] as const);
			await conclude(
				redis,
				[keys.notices, ...pairs.flat().map((id) => keys.notice(id))],
				[kind, JSON.stringify(data), now, NOTICE_MEMORY_MS, ...pairs.flat()],
			);
		},
	};
}
export type Conclusions = ReturnType<typeof createConclusions>;

/** The ids of the notices that may stand about a post: of its newest attempt and of what it should show. */
function noticesOf({ channel, ref, attempt = "", desired }: Post): string[] {
	const post = `${channel} ${ref}`;
	return [
		`unknown ${post} ${attempt}`,
		`ghost ${post} ${attempt}`,
		`ghost ${post} ${desired}`,
		`failed ${post} ${desired}`,
		`stuck ${post} ${desired}`,
	];
}
