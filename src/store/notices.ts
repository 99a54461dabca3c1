import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** How long a problem that the admins were told of makes no second notice. */
export const NOTICE_MEMORY_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * KEYS  1 notices, 2 notice
 * ARGV  1 id, 2 kind, 3 data (JSON), 4 now (ms), 5 memory (ms), 6 1 to tell anew what stands, else 0
 * returns 1, or 0 when there was nothing to do: the notice stands already, or none does that could be told anew
 */
const put = createScript(`
local stands = redis.call('EXISTS', KEYS[2]) == 1
if stands ~= (ARGV[6] == '1') then return 0 end
redis.call('HSET', KEYS[2], 'kind', ARGV[2], 'data', ARGV[3], 'at', ARGV[4])
redis.call('HINCRBY', KEYS[2], 'version', 1)
redis.call('PEXPIRE', KEYS[2], ARGV[5])
redis.call('ZADD', KEYS[1], ARGV[4], ARGV[1])
return 1
`);

/**
 * Takes a version that everybody was told of off the list; a newer one stays.
 *
 * KEYS  1 notices, 2 notice
 * ARGV  1 id, 2 version
 */
const done = createScript(`
local newest = redis.call('HGET', KEYS[2], 'version')
if newest and newest ~= ARGV[2] then return 0 end
return redis.call('ZREM', KEYS[1], ARGV[1])
`);

/** What the admins are told of; each kind has a text `notice-<kind>` in every locale. */
export const noticeKinds = [
	"unknown",
	"ghost",
	"failed",
	"plain",
	"stuck",
	"trouble",
	"flood",
	"backlog",
	"review",
	"released",
	"released-backlog",
	"callback",
	"subscription",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** That an admin was told: which version, in which message, and when (Unix ms). */
export type Told = { admin: number; version: number; messageId: number; at: number };

/** One thing that the admins are told: `kind` names the text, `data` fills it. */
export const Notice = z.object({
	id: z.string(),
	kind: z.enum(noticeKinds),
	data: z
		.string()
		.transform((json): unknown => JSON.parse(json))
		.pipe(z.record(z.string(), z.string())),
	/** Grows when there is something new to tell about the same thing. */
	version: z.coerce.number().default(1),
	/** The admins who were told already, perhaps of an earlier version. */
	told: z.array(
		z.object({ admin: z.number(), version: z.number(), messageId: z.number(), at: z.number() }),
	),
});
export type Notice = z.infer<typeof Notice>;

type NewNotice = { id: string; kind: NoticeKind; data: Record<string, string> };

/** What the admins have yet to be told. It survives a restart, and one problem makes one notice. */
export function createNotices(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	const write = ({ id, kind, data }: NewNotice, now: number, anew: boolean) =>
		put(
			redis,
			[keys.notices, keys.notice(id)],
			[id, kind, JSON.stringify(data), now, NOTICE_MEMORY_MS, anew ? 1 : 0],
		);
	return {
		/** Adds a notice; an id that stands already adds nothing. */
		async add(notice: NewNotice, now: number): Promise<void> {
			await write(notice, now, false);
		},

		/** Tells anew, in the message that stands, what became of something; nothing where no notice stands. */
		async revise(notice: NewNotice, now: number): Promise<void> {
			await write(notice, now, true);
		},

		/** The notices that are due, oldest first. */
		async due(now: number): Promise<Notice[]> {
			const ids = await redis.zrangebyscore(keys.notices, "-inf", now, "LIMIT", 0, 20);
			const found = await Promise.all(ids.map(read));
			return found.filter((notice) => notice !== undefined);
		},

		/** Notes that an admin was told. */
		async told(id: string, { admin, version, messageId, at }: Told): Promise<void> {
			await redis.hset(keys.notice(id), `told:${admin}`, `${version} ${messageId} ${at}`);
		},

		/** Tries a notice again later. */
		async postpone(id: string, until: number): Promise<void> {
			await redis.zadd(keys.notices, "XX", until, id);
		},

		/** Marks a version as told; the same problem makes no second notice while it is remembered. */
		async done(id: string, version: number): Promise<void> {
			await done(redis, [keys.notices, keys.notice(id)], [id, version]);
		},

		/** Forgets a problem that is over: when it comes back, the admins are told again. */
		async forget(id: string): Promise<void> {
			await redis.multi().zrem(keys.notices, id).del(keys.notice(id)).exec();
		},
	};

	async function read(id: string): Promise<Notice | undefined> {
		const hash = await redis.hgetall(keys.notice(id));
		const told = Object.entries(hash).flatMap(([name, value]) =>
			name.startsWith("told:") ? [toldOf(name, value)] : [],
		);
		const notice = Notice.safeParse({ id, ...hash, told });
		// What has expired or can't be read must not stand before what can be told.
		if (!notice.success) await redis.zrem(keys.notices, id);
		return notice.data;
	}
}
export type Notices = ReturnType<typeof createNotices>;

function toldOf(name: string, value: string): Told {
	const [version = 1, messageId = 0, at = 0] = value.split(" ").map(Number);
	return { admin: Number(name.slice("told:".length)), version, messageId, at };
}
