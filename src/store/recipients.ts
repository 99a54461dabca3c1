import type { Redis } from "ioredis";
import { z } from "zod";
import { Reason } from "../article/reader.ts";
import { type Durably, plainly, unlessUnconfirmed } from "./durability.ts";
import { readJson } from "./json.ts";
import type { Keys } from "./keys.ts";
import {
	beginEditScript,
	beginScript,
	offerScript,
	removeScript,
	settleScript,
} from "./recipients-scripts.ts";
import { createStatsDays, type StatsZone } from "./stats-day.ts";

const DAY_MS = 24 * 3_600_000;
/** How long it is known what a reader got, unless it is set otherwise. */
export const RECEIVED_MEMORY_MS = 30 * DAY_MS;
/** The messages of a day are counted until that day is over in every zone. */
const COUNT_MEMORY_MS = 2 * DAY_MS;
/** Copies of an article are due at once as far as they take no longer than that. */
const AT_ONCE_MS = 10_000;
/** How many records go through Redis in one go. */
const AT_ONCE = 200;

/**
 * Where an article stands with a reader: `due`, it is to be sent; `waiting`, for the end of the reader's quiet hours;
 * `left` for the digest, since the day's ceiling was reached or nobody knows whether it came; `sending`; `sent`, as a
 * message of its own; `listed`, in a bundle or a digest; `withdrawn`, the message says so; `dropped`, nothing more is
 * done.
 */
export const RecipientState = z.enum([
	"due",
	"waiting",
	"left",
	"sending",
	"sent",
	"listed",
	"withdrawn",
	"dropped",
]);
export type RecipientState = z.infer<typeof RecipientState>;

/** What a reader got of an article, or is to get. */
export const Recipient = z.object({
	state: RecipientState,
	/** Why it is for them; at least one. */
	why: z.array(Reason),
	/** When it became theirs (Unix ms). */
	at: z.number(),
	/** The message in their chat. */
	messageId: z.number().exactOptional(),
	/** Digest of what that message says; absent while nobody knows it. */
	hash: z.string().exactOptional(),
	/** The token of the newest try to send or change it, and when it counts as without an answer (Unix ms). */
	attempt: z.string().exactOptional(),
	attemptUntil: z.number().exactOptional(),
	/** True where Telegram refused the formatting: its text goes out plain. */
	isPlain: z.boolean().exactOptional(),
	/** True of the last message of a day, which says so. */
	isLast: z.boolean().exactOptional(),
	/** True of what comes on its own after it has waited for the end of quiet hours. */
	hasWaited: z.boolean().exactOptional(),
});
export type Recipient = z.infer<typeof Recipient>;

/** What a step changes; `undefined` clears a field. */
export type RecipientChange = {
	[Name in Exclude<keyof Recipient, "why" | "at">]?: Recipient[Name] | undefined;
};

/**
 * What came of asking to begin: begun, the day's `last`; `full`, there is no room left that day; `no`, it is not due;
 * `unconfirmed` by Redis' replicas, and given back: nothing may be sent yet.
 */
const Begun = z.enum(["begun", "last", "full", "no", "unconfirmed"]);
export type Begun = z.infer<typeof Begun>;

/** What keeps and counts what readers got. */
export type ReceivedDeps = {
	redis: Redis;
	keys: Keys;
	/** How long it is known what a reader got (ms). */
	messagesMs?: number | undefined;
	/** Has replicas confirm the beginning of a send before the call is made. */
	durably?: Durably;
} & StatsZone;

/** What readers got of articles: exactly one record for an article and a reader. */
export function createRecipients(deps: ReceivedDeps) {
	const { redis, keys, durably = plainly, messagesMs = RECEIVED_MEMORY_MS } = deps;
	const claim = durably(beginScript);
	const dayOf = createStatsDays(deps);

	return {
		/** What a reader got of an article. */
		async read(ref: string, id: number): Promise<Recipient | undefined> {
			return readJson(Recipient, await redis.hget(keys.recipients(ref), String(id)));
		},

		/** How many readers got an article, or are to get it. */
		reach: (ref: string): Promise<number> => redis.hlen(keys.recipients(ref)),

		/** {@link read} for several articles, in their order. */
		async readMany(refs: readonly string[], id: number): Promise<(Recipient | undefined)[]> {
			const pipeline = redis.pipeline();
			for (const ref of refs) pipeline.hget(keys.recipients(ref), String(id));
			return ((await pipeline.exec()) ?? []).map(([error, json]) => {
				if (error !== null) throw error;
				return readJson(Recipient, json);
			});
		},

		/** The articles that became a reader's within a time (Unix ms, `from` to before `to`), the oldest first. */
		async received(id: number, within: { from?: number; to?: number } = {}): Promise<string[]> {
			const to = within.to === undefined ? "+inf" : `(${within.to}`;
			return redis.zrangebyscore(keys.received(id), within.from ?? "-inf", to);
		},

		/**
		 * Offers an article to readers, each of whom gets it once, however often and by how many it is offered. One who is
		 * known no more gets nothing.
		 *
		 * @returns the ids of those for whom it is new
		 */
		async offer(
			ref: string,
			offers: readonly { id: number; why: Reason[] }[],
			now: number,
		): Promise<number[]> {
			const offered: number[] = [];
			for (let from = 0; from < offers.length; from += AT_ONCE) {
				const some = offers.slice(from, from + AT_ONCE);
				const recordOf = (why: Reason[]): Recipient => ({ state: "due", why, at: now });
				const reply = await offerScript(
					redis,
					[
						keys.recipients(ref),
						keys.outbox,
						...some.flatMap(({ id }) => [keys.readersShard(id), keys.received(id)]),
					],
					[
						ref,
						now,
						messagesMs,
						...some.flatMap(({ id, why }) => [id, JSON.stringify(recordOf(why))]),
					],
				);
				offered.push(...z.array(z.coerce.number()).parse(reply));
			}
			return offered;
		},

		/**
		 * Has everybody's copy of an article looked at: some at once, then one each so many milliseconds. Very many that were
		 * due at once would stand before all that comes after them.
		 */
		async touch(ref: string, now: number, everyMs = 0): Promise<void> {
			let cursor = "0";
			let at = now - AT_ONCE_MS;
			do {
				const [next, entries] = await redis.hscan(keys.recipients(ref), cursor, "COUNT", AT_ONCE);
				const members = entries
					.filter((_, index) => index % 2 === 0)
					.flatMap((id) => {
						at += everyMs;
						return [Math.max(now, Math.floor(at)), `${id} ${ref}`];
					});
				// What waits for longer keeps its place.
				if (members.length > 0) await redis.zadd(keys.outbox, "LT", ...members);
				cursor = next;
			} while (cursor !== "0");
		},

		/** Has all that a reader got looked at: while they could not be reached, it may have changed. */
		async touchAll(id: number, now: number): Promise<void> {
			const refs = await redis.zrangebyscore(keys.received(id), now - messagesMs, "+inf");
			const members = refs.flatMap((ref) => [now, `${id} ${ref}`]);
			if (members.length > 0) await redis.zadd(keys.outbox, "LT", ...members);
		},

		/** Writes down that an article is being sent to a reader, which counts for their day. */
		async begin(
			ref: string,
			id: number,
			attempt: {
				id: string;
				/** When it counts as without an answer (Unix ms). */
				until: number;
				/** The day on the reader's clocks, such as 2026-11-25, and how many messages it may have. */
				day: string;
				ceiling: number;
			},
		): Promise<Begun> {
			const claiming = claim(
				redis,
				[keys.readersShard(id), keys.recipients(ref), keys.count(id, attempt.day)],
				[id, attempt.id, attempt.until, attempt.ceiling, COUNT_MEMORY_MS],
			);
			return Begun.parse(await unlessUnconfirmed(claiming));
		},

		/** Writes down that a message is being changed; false when it must not be, or somebody else does. */
		async beginEdit(
			ref: string,
			id: number,
			attempt: { id: string; until: number; now: number; state: RecipientState },
		): Promise<boolean> {
			const reply = await beginEditScript(
				redis,
				[keys.readersShard(id), keys.recipients(ref)],
				[id, attempt.id, attempt.until, attempt.now, attempt.state],
			);
			return reply === 1;
		},

		/**
		 * Writes down what came of a step: only while one of `from` stands and, with `attempt`, that one is the newest.
		 * Of a reader who is known no more nothing is written.
		 *
		 * @returns false when it was fenced off
		 */
		async settle(
			ref: string,
			id: number,
			outcome: {
				from: readonly RecipientState[];
				change: RecipientChange;
				now: number;
				attempt?: string;
				/** Has what waits for the reader told at this moment, or earlier where something waits already (Unix ms). */
				bundleAt?: number | undefined;
				/** Gives the reader, by their ordinal, a digest then, unless one is to come anyway (Unix ms). */
				digest?: { ordinal: number; at: number } | undefined;
				/** The day whose count the message was taken from and goes back to. */
				uncounted?: string | undefined;
			},
		): Promise<boolean> {
			const set: Record<string, unknown> = {};
			const cleared: string[] = [];
			for (const [name, value] of Object.entries(outcome.change)) {
				if (value === undefined) cleared.push(name);
				else set[name] = value;
			}
			const reply = await settleScript(
				redis,
				[
					keys.readersShard(id),
					keys.recipients(ref),
					keys.outbox,
					keys.bundles,
					keys.count(id, outcome.uncounted ?? ""),
					dayOf(outcome.now).key,
					...(outcome.digest === undefined
						? []
						: [keys.digestsOf(outcome.digest.ordinal), keys.digests]),
				],
				[
					id,
					ref,
					outcome.attempt ?? "",
					spaced(outcome.from),
					JSON.stringify(set),
					outcome.bundleAt ?? "",
					outcome.digest?.at ?? "",
					outcome.uncounted === undefined ? "" : "back",
					outcome.now,
					...cleared,
				],
			);
			return reply === 1;
		},

		/** How many messages a reader got unasked on a day of theirs, such as 2026-11-25. */
		async count(id: number, day: string): Promise<number> {
			return Number((await redis.get(keys.count(id, day))) ?? 0);
		},

		/**
		 * Forgets what a reader got of one article, while one of these states stands; whatever stands where none is named.
		 *
		 * @returns false when another state stands
		 */
		async remove(ref: string, id: number, from: readonly RecipientState[] = []): Promise<boolean> {
			const reply = await removeScript(
				redis,
				[keys.recipients(ref), keys.outbox, keys.received(id)],
				[id, ref, from.length === 0 ? "" : spaced(from)],
			);
			return reply === 1;
		},

		/** Forgets everything that was sent to a reader, or was to be. They are forgotten themselves before that. */
		async forget(id: number, now: number): Promise<void> {
			const refs = await redis.zrangebyscore(keys.received(id), "-inf", "+inf");
			const multi = redis.multi().del(keys.received(id)).zrem(keys.bundles, String(id));
			for (const ref of refs) {
				multi.hdel(keys.recipients(ref), String(id)).zrem(keys.outbox, `${id} ${ref}`);
			}
			for (const ahead of [-3, -2, -1, 0, 1]) {
				const day = new Date(now + ahead * DAY_MS).toISOString().slice(0, 10);
				multi.del(keys.count(id, day));
			}
			await multi.exec();
		},
	};
}
export type Recipients = ReturnType<typeof createRecipients>;

const spaced = (states: readonly RecipientState[]) => ` ${states.join(" ")} `;
