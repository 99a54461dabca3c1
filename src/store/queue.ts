import type { Redis } from "ioredis";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Keys } from "./keys.ts";
import { queueLua } from "./queue-lua.ts";
import { createScript } from "./script.ts";

/** How many posts are looked at that a person may have to decide on; more are never open at once. */
const MAX_DEAD = 1000;
/** What waited for a yes for longer is no news any more. */
const HELD_SINCE_MS = 7 * 24 * 3_600_000;
const MAX_HELD = 1000;
/** How many go through Redis in one go. */
const AT_ONCE = 200;

/** What a queue is looked at for: what is due later, what is due, what waits for a yes, what nobody knows, what failed. */
export const queueTabs = ["scheduled", "waiting", "review", "unknown", "failed"] as const;
export type QueueTab = (typeof queueTabs)[number];

/** One that waits: an article, by `at` when it is due or since when it is held (Unix ms); or a post that is dead. */
export type Queued = { ref: string; at: number; channel: ChannelId | undefined };

/**
 * Lists articles anew that have posts to send, or that wait for a yes.
 *
 * KEYS  1 unsent articles, 2 held articles; then for each article itself and its posts
 * ARGV  1 number of channels; then for each article: ref, and since when it may be held (ms)
 */
const relistScript = createScript(`
${queueLua}
local channels = tonumber(ARGV[1])
for i = 0, (#ARGV - 1) / 2 - 1 do
  local ref, at, posts = ARGV[2 + 2 * i], ARGV[3 + 2 * i], {}
  local first = 3 + i * (channels + 1)
  for c = 1, channels do posts[c] = KEYS[first + c] end
  listUnsent(KEYS[1], ref, posts)
  listHeld(KEYS[2], ref, redis.call('HGET', KEYS[first], 'hold'), at)
end
`);

/** What has yet to be posted, and what waits for a person: lists that follow every change, so that nothing is searched. */
export function createQueue(deps: {
	redis: Redis;
	keys: Keys;
	/** Every channel that has posts. */
	channels: () => readonly ChannelId[];
}) {
	const { redis, keys } = deps;

	/** The dead posts, oldest first, of which nobody knows, or which failed. */
	async function dead(): Promise<Record<"unknown" | "failed", Queued[]>> {
		const flat = await redis.zrange(keys.dead, "0", String(MAX_DEAD - 1), "WITHSCORES");
		const all = pairsOf(flat).map(({ member, score }): Queued => {
			const [channel = "", ref = ""] = member.split(" ");
			return { ref, channel: channel as ChannelId, at: score };
		});
		const pipeline = redis.pipeline();
		for (const { channel = "" as ChannelId, ref } of all) {
			pipeline.hmget(keys.post(channel, ref), "state", "messageId");
		}
		const states = ((await pipeline.exec()) ?? []).map(([error, reply]) => {
			if (error !== null) throw error;
			return z.array(z.string().nullable()).parse(reply);
		});
		const isUnknown = (index: number) => {
			const [state, messageId] = states[index] ?? [];
			// Withdrawn, and perhaps there: nobody knows that either.
			return state === "unknown" || (state === "posted" && messageId === null);
		};
		return {
			unknown: all.filter((_, index) => isUnknown(index)),
			failed: all.filter((_, index) => !isUnknown(index)),
		};
	}

	async function ofList(
		key: string,
		[from, to]: [number | string, number | string],
		{ offset, count }: { offset: number; count: number },
	): Promise<Queued[]> {
		const flat = await redis.zrangebyscore(key, from, to, "WITHSCORES", "LIMIT", offset, count);
		return pairsOf(flat).map(({ member, score }) => ({
			ref: member,
			at: score,
			channel: undefined,
		}));
	}

	async function relist(refs: readonly { ref: string; at: number }[]): Promise<void> {
		const channels = deps.channels();
		for (let from = 0; from < refs.length; from += AT_ONCE) {
			const some = refs.slice(from, from + AT_ONCE);
			await relistScript(
				redis,
				[
					keys.unsent,
					keys.held,
					...some.flatMap(({ ref }) => [
						keys.article(ref),
						...channels.map((channel) => keys.post(channel, ref)),
					]),
				],
				[channels.length, ...some.flatMap(({ ref, at }) => [ref, at])],
			);
		}
	}

	return {
		/** How many there are of each; of posts that are dead, among the oldest thousand. */
		async counts(now: number): Promise<Record<QueueTab, number>> {
			const [scheduled, waiting, review, { unknown, failed }] = await Promise.all([
				redis.zcount(keys.unsent, `(${now}`, "+inf"),
				redis.zcount(keys.unsent, "-inf", now),
				redis.zcard(keys.held),
				dead(),
			]);
			return { scheduled, waiting, review, unknown: unknown.length, failed: failed.length };
		},

		/** How many articles wait for an admin's yes. */
		countHeld: (): Promise<number> => redis.zcard(keys.held),

		/** When the first post of an article is due that is yet to be sent (Unix ms); undefined where none is. */
		async dueAt(ref: string): Promise<number | undefined> {
			const at = await redis.zscore(keys.unsent, ref);
			return at === null ? undefined : Number(at);
		},

		/** Some of those of a tab, in the order in which they are due, or began to wait. */
		async page(
			tab: QueueTab,
			part: { offset: number; count: number },
			now: number,
		): Promise<Queued[]> {
			switch (tab) {
				case "scheduled":
					return ofList(keys.unsent, [`(${now}`, "+inf"], part);
				case "waiting":
					return ofList(keys.unsent, ["-inf", now], part);
				case "review":
					return ofList(keys.held, ["-inf", "+inf"], part);
				case "unknown":
				case "failed":
					return (await dead())[tab].slice(part.offset, part.offset + part.count);
			}
		},

		/** Puts an article into the lists that it belongs in, and takes it off those in which it does not. */
		relist: (ref: string, now: number): Promise<void> => relist([{ ref, at: now }]),

		/**
		 * Lists what waited before there were lists, or while an older Tidings worked on the same store: what channels have
		 * to look at, and what changed in the last seven days, as far as that is bounded.
		 */
		async backfill(now: number): Promise<void> {
			const waiting = deps
				.channels()
				.flatMap((channel) => [
					redis.zrange(keys.pending(channel), "0", "-1"),
					redis.zrange(keys.ready(channel), "0", "-1"),
				]);
			const changed = await redis.zrevrangebyscore(
				keys.articles(),
				"+inf",
				now - HELD_SINCE_MS,
				"WITHSCORES",
				"LIMIT",
				0,
				MAX_HELD,
			);
			const since = new Map(pairsOf(changed).map(({ member, score }) => [member, score]));
			const refs = [...(await Promise.all(waiting)).flat(), ...since.keys()];
			// An answer that tells of a correction is not a post of its own here.
			const own = new Set(refs.filter((ref) => !ref.includes("~")));
			await relist([...own].map((ref) => ({ ref, at: since.get(ref) ?? now })));
		},
	};
}
export type Queue = ReturnType<typeof createQueue>;

function pairsOf(flat: readonly string[]): { member: string; score: number }[] {
	return Array.from({ length: flat.length / 2 }, (_, index) => ({
		member: flat[2 * index] ?? "",
		score: Number(flat[2 * index + 1]),
	}));
}
