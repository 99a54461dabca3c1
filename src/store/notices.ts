import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";
import { type NewNotice, type Notice, NOTICE_MEMORY_MS, parseNotice, type Told } from "./notice.ts";
import { doneScript, endScript, postponeScript, putScript, toldScript } from "./notices-scripts.ts";

/** A message that is on its way to an admin when its problem ends has arrived, or failed, before this long. */
const ON_ITS_WAY_MS = 5 * 60 * 1000;
/** When a notice is looked at again that can't be read. */
const UNREADABLE_AGAIN_MS = 60_000;

/** What the admins have yet to be told. It survives a restart, and one problem makes one notice. */
export function createNotices(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	const write = ({ id, kind, data }: NewNotice, now: number, anew: boolean) =>
		putScript(
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
			const found = await Promise.all(
				ids.map(async (id) => {
					const hash = await redis.hgetall(keys.notice(id));
					const notice = parseNotice(id, hash);
					if (notice !== undefined) return notice;
					// It must not stand before what can be told. What a newer Tidings has to tell is left to it.
					if (hash["kind"] === undefined) await takeOff(id, hash["version"] ?? "");
					else await putOff(id, hash["version"] ?? "", now + UNREADABLE_AGAIN_MS);
					return undefined;
				}),
			);
			return found.filter((notice) => notice !== undefined);
		},

		/** The notice of a problem that stands: the admins were told of it, or are about to be. */
		async find(id: string): Promise<Notice | undefined> {
			return parseNotice(id, await redis.hgetall(keys.notice(id)));
		},

		/** Notes that an admin was told. */
		async told(id: string, told: Told): Promise<void> {
			const { admin, version, messageId, at, revision, previewId } = told;
			const shown = revision === undefined ? "" : ` ${revision} ${previewId ?? 0}`;
			await toldScript(
				redis,
				[keys.notices, keys.notice(id), keys.notice(endId(id, at))],
				[admin, `${version} ${messageId} ${at}${shown}`, endId(id, at), at, NOTICE_MEMORY_MS],
			);
		},

		/** Tries a version again later; a newer one is told at its own time. */
		async postpone({ id, version }: Pick<Notice, "id" | "version">, until: number): Promise<void> {
			await putOff(id, version, until);
		},

		/** Marks a version as told; the same problem makes no second notice while it is remembered. */
		async done(id: string, version: number): Promise<void> {
			await takeOff(id, version);
		},

		/**
		 * Ends a problem. The admins are told of its end in a message of its own, unless nobody was told of the problem
		 * yet; when it comes back, they are told again. Where no such problem stands, nothing is done: it may be repeated.
		 */
		async over(id: string, ending: Pick<NewNotice, "kind" | "data">, now: number): Promise<void> {
			await endScript(
				redis,
				[keys.notices, keys.notice(id), keys.notice(endId(id, now))],
				[
					id,
					endId(id, now),
					ending.kind,
					JSON.stringify(ending.data),
					now,
					NOTICE_MEMORY_MS,
					ON_ITS_WAY_MS,
				],
			);
		},

		/** Forgets a problem without a word: when it comes back, the admins are told again. */
		async forget(id: string): Promise<void> {
			await redis.multi().zrem(keys.notices, id).del(keys.notice(id)).exec();
		},
	};

	async function putOff(id: string, version: number | string, until: number): Promise<void> {
		await postponeScript(redis, [keys.notices, keys.notice(id)], [id, version, until]);
	}

	async function takeOff(id: string, version: number | string): Promise<void> {
		await doneScript(redis, [keys.notices, keys.notice(id)], [id, version]);
	}
}
export type Notices = ReturnType<typeof createNotices>;

/** Each end of a problem is a notice of its own. */
const endId = (id: string, at: number) => `${id} over ${at}`;
