import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** How long a problem that the admins were told of makes no second notice. */
const MEMORY_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * KEYS  1 notices, 2 notice
 * ARGV  1 id, 2 kind, 3 data (JSON), 4 now (ms), 5 memory (ms)
 * returns 1, or 0 when the notice stands already
 */
const add = createScript(`
if redis.call('HSETNX', KEYS[2], 'kind', ARGV[2]) == 0 then return 0 end
redis.call('HSET', KEYS[2], 'data', ARGV[3], 'at', ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[5])
return redis.call('ZADD', KEYS[1], ARGV[4], ARGV[1])
`);

/** What the admins are told of; each kind has a text `notice-<kind>` in every locale. */
export const noticeKinds = ["unknown", "ghost", "failed", "stuck", "trouble", "flood"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** One thing that the admins are told: `kind` names the text, `data` fills it. */
export const Notice = z.object({
	id: z.string(),
	kind: z.enum(noticeKinds),
	data: z
		.string()
		.transform((json): unknown => JSON.parse(json))
		.pipe(z.record(z.string(), z.string())),
	/** The admins who were told already. */
	told: z.array(z.number()),
});
export type Notice = z.infer<typeof Notice>;

/** What the admins have yet to be told. It survives a restart, and one problem makes one notice. */
export function createNotices(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** Adds a notice; an id that stands already adds nothing. */
		async add(notice: { id: string; kind: NoticeKind; data: Record<string, string> }, now: number) {
			await add(
				redis,
				[keys.notices, keys.notice(notice.id)],
				[notice.id, notice.kind, JSON.stringify(notice.data), now, MEMORY_MS],
			);
		},

		/** The notices that are due, oldest first. */
		async due(now: number): Promise<Notice[]> {
			const ids = await redis.zrangebyscore(keys.notices, "-inf", now, "LIMIT", 0, 20);
			const found = await Promise.all(ids.map(read));
			return found.filter((notice) => notice !== undefined);
		},

		/** Notes that an admin was told. */
		async told(id: string, admin: number): Promise<void> {
			await redis.hset(keys.notice(id), `told:${admin}`, 1);
		},

		/** Tries a notice again later. */
		async postpone(id: string, until: number): Promise<void> {
			await redis.zadd(keys.notices, "XX", until, id);
		},

		/** Marks a notice as told; the same problem makes no second one while it is remembered. */
		async done(id: string): Promise<void> {
			await redis.zrem(keys.notices, id);
		},

		/** Forgets a problem that is over: when it comes back, the admins are told again. */
		async forget(id: string): Promise<void> {
			await redis.multi().zrem(keys.notices, id).del(keys.notice(id)).exec();
		},
	};

	async function read(id: string): Promise<Notice | undefined> {
		const hash = await redis.hgetall(keys.notice(id));
		const told = Object.keys(hash).flatMap((name) =>
			name.startsWith("told:") ? [Number(name.slice("told:".length))] : [],
		);
		const notice = Notice.safeParse({ id, ...hash, told });
		// What has expired or can't be read must not stand before what can be told.
		if (!notice.success) await redis.zrem(keys.notices, id);
		return notice.data;
	}
}
export type Notices = ReturnType<typeof createNotices>;
