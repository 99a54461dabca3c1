import { z } from "zod";
import {
	beginScript,
	claimScript,
	moveScript,
	planScript,
	settleScript,
} from "./digests-scripts.ts";
import { plainly, unlessUnconfirmed } from "./durability.ts";
import { readJson } from "./json.ts";
import type { Listed } from "./reader-lists.ts";
import { slotNumber } from "./reader-record.ts";
import { ORDINALS_TOGETHER } from "./readers-lua.ts";
import { RECEIVED_MEMORY_MS, type ReceivedDeps, Recipient } from "./recipients.ts";
import { createStatsDays } from "./stats-day.ts";

/** Of what a reader got, no more is looked at. */
const MAX_RECEIVED = 1000;

/**
 * A reader whose digest is due, in one worker's hands, until when nobody else takes it (Unix ms), and an ordinal of
 * those whose digests stand in the same list.
 */
export type Due = { id: number; until: number; near: number };

/** What a reader got of an article, as it was read: `json` tells whether it was changed since. */
export type Received = { ref: string; recipient: Recipient; json: string };

/** A record of a reader and an article: as it was read, and what is to stand in its place; undefined for none. */
export type Move = { ref: string; from: string | undefined; to: Recipient | undefined };

/** The slot that a digest is for, the entry that it was found by, and when the next is (Unix ms; undefined: none). */
export type PlannedSlot = { slot: string; due: Due; nextAt: number | undefined };

/** A message that lists articles, and that was begun. */
export type DigestAttempt = Listed & {
	token: string;
	/** Undefined for a message that is no slot's. */
	planned: PlannedSlot | undefined;
	/** What it counts as once it is sent; a digest when left out. */
	kind?: "digest" | "bundle";
};

/** What came of an attempt: see {@link createDigests}' `settle`. */
type DigestResult =
	| { kind: "sent"; toldUntil?: number | undefined }
	| { kind: "open"; retryAt: number }
	| { kind: "over" };

const BegunReply = z.tuple([z.enum(["begun", "busy", "over"])], z.string());

/**
 * When whose digest is due, which was begun last, and the articles in it. Of a slot, which is a text such as
 * `2026-11-26 08:00`, one digest is begun at most, however many processes try.
 */
export function createDigests(deps: ReceivedDeps) {
	const { redis, keys, durably = plainly, messagesMs = RECEIVED_MEMORY_MS } = deps;
	const claimList = durably(beginScript);
	const dayOf = createStatsDays(deps);
	/** The keys and arguments that the scripts move records by. */
	const moving = (id: number, moves: readonly Move[]) => ({
		shelves: [keys.outbox, keys.received(id), ...moves.map(({ ref }) => keys.recipients(ref))],
		records: moves.flatMap(({ ref, from, to }) => [ref, from ?? "", kept(to), lookAt(to)]),
	});

	/** What stands about a reader and their digests. */
	const standing = (id: number, ordinal: number) => [
		keys.readersBlock(ordinal),
		keys.reader(id),
		keys.digestsOf(ordinal),
		keys.digests,
	];
	const beginningWith = (id: number, ordinal: number) => [
		keys.readersShard(id),
		...standing(id, ordinal),
	];

	/** Plans a reader's next digest in the place of a due one (Unix ms; undefined: none), unless that was changed. */
	async function plan({ id, until, near }: Due, nextAt: number | undefined): Promise<void> {
		const at = nextAt === undefined ? "" : Math.ceil(nextAt);
		await planScript(redis, [keys.digestsOf(near), keys.digests], [id, until, at, near]);
	}

	return {
		/** Takes up to so many readers whose digest is due, for so many milliseconds. */
		async claim(now: number, count: number, leaseMs: number): Promise<Due[]> {
			const until = Math.ceil(now + leaseMs);
			const blocks = await redis.zrangebyscore(keys.digests, "-inf", now, "LIMIT", 0, count);
			const claimed: Due[] = [];
			for (const block of blocks) {
				if (claimed.length >= count) break;
				const near = Number(block) * ORDINALS_TOGETHER;
				const reply = await claimScript(
					redis,
					[keys.digestsOf(near), keys.digests],
					[now, count - claimed.length, until, near],
				);
				const ids = z.array(z.coerce.number()).parse(reply);
				claimed.push(...ids.map((id) => ({ id, until, near })));
			}
			return claimed;
		},

		plan,

		/** True when somebody's digest is due. */
		async isDue(now: number): Promise<boolean> {
			const found = await redis.zrangebyscore(keys.digests, "-inf", now, "LIMIT", 0, 1);
			return found.length > 0;
		},

		/**
		 * Notes that there is nothing to send for a slot; everything is told, up to now or up to `toldUntil` (Unix ms).
		 *
		 * @returns false when it is not this slot's turn, as with {@link begin}
		 */
		async pass(
			{ id, ordinal }: Listed,
			planned: PlannedSlot,
			now: number,
			toldUntil: number = now,
		): Promise<boolean> {
			const reply = await beginScript(
				redis,
				[...beginningWith(id, ordinal), ...moving(id, []).shelves],
				[id, now, "", toldUntil, messagesMs, ordinal, ...slotArgs(planned)],
			);
			return BegunReply.parse(reply)[0] === "begun";
		},

		/**
		 * Begins a message that lists articles; of a slot, the next is planned with it: should this process die, it is not
		 * begun again. The records are written that are still as they were read.
		 *
		 * @param until when the attempt is given up if nothing is heard of it (Unix ms)
		 * @returns the refs of the records that were written; `busy` when another message to the reader is just being
		 * sent; `over` when this slot or a later one was begun, the time was changed, or the reader is forgotten;
		 * `unconfirmed` when a failover could undo what was written: it is yet to be given back, and nothing may be sent
		 */
		async begin(
			{ id, ordinal, token, planned }: DigestAttempt,
			{ now, until, moves }: { now: number; until: number; moves: readonly Move[] },
		): Promise<readonly string[] | "busy" | "over" | "unconfirmed"> {
			const { shelves, records } = moving(id, moves);
			const claiming = claimList(
				redis,
				[...beginningWith(id, ordinal), ...shelves],
				[id, now, token, until, messagesMs, ordinal, ...slotArgs(planned), ...records],
			);
			const reply = await unlessUnconfirmed(claiming);
			if (reply === "unconfirmed") return reply;
			const [answer, ...refs] = BegunReply.parse(reply);
			return answer === "begun" ? refs : answer;
		},

		/**
		 * Notes what came of an attempt, once. `sent`: a digest has told everything, up to now or up to `toldUntil` (Unix
		 * ms); `open`: it was certainly not sent, and is due again at `retryAt` (Unix ms); `over`: it is not to be sent
		 * again, told or not.
		 *
		 * @param digestAt gives the reader a digest then, unless one is planned anyway (Unix ms)
		 * @returns false when it was given up meanwhile
		 */
		async settle(
			{ id, ordinal, token, planned, kind = "digest" }: DigestAttempt,
			result: DigestResult,
			{
				now,
				moves,
				digestAt,
			}: { now: number; moves: readonly Move[]; digestAt?: number | undefined },
		): Promise<boolean> {
			const { shelves, records } = moving(id, moves);
			const isSlot = planned === undefined ? "" : "slot";
			const next = [planned?.nextAt ?? "", isSlot, timeOf(result, now), digestAt ?? "", kind];
			const [outbox = "", received = "", ...recipients] = shelves;
			const reply = await settleScript(
				redis,
				[...standing(id, ordinal), outbox, received, dayOf(now).key, ...recipients],
				[id, now, token, result.kind, messagesMs, ordinal, ...next, ...records],
			);
			return reply === 1;
		},

		/**
		 * Writes records anew that are still as they were read.
		 *
		 * @returns the refs of those that were written
		 */
		async move(id: number, moves: readonly Move[], now: number): Promise<string[]> {
			if (moves.length === 0) return [];
			const { shelves, records } = moving(id, moves);
			const reply = await moveScript(redis, shelves, [id, now, messagesMs, ...records]);
			return z.array(z.string()).parse(reply);
		},

		/** Refs of what a reader got or is to get since then (Unix ms): the newest first, a thousand at most. */
		async refs(id: number, from: number): Promise<string[]> {
			return redis.zrevrangebyscore(keys.received(id), "+inf", from, "LIMIT", 0, MAX_RECEIVED);
		},

		/** What a reader got of these articles, by ref. */
		async received(id: number, refs: readonly string[]): Promise<Map<string, Received>> {
			const pipeline = redis.pipeline();
			for (const ref of refs) pipeline.hget(keys.recipients(ref), String(id));
			const replies = refs.length === 0 ? [] : ((await pipeline.exec()) ?? []);
			const found = new Map<string, Received>();
			for (const [index, [error, json]] of replies.entries()) {
				if (error !== null) throw error;
				const ref = refs[index] ?? "";
				if (typeof json !== "string") continue;
				const recipient = readJson(Recipient, json);
				if (recipient !== undefined) found.set(ref, { ref, recipient, json });
			}
			return found;
		},
	};
}
export type Digests = ReturnType<typeof createDigests>;

/** The time that a result tells of. */
function timeOf(result: DigestResult, now: number): number | "" {
	if (result.kind === "sent") return result.toldUntil ?? now;
	return result.kind === "open" ? result.retryAt : "";
}

const slotArgs = (planned: PlannedSlot | undefined) => [
	planned === undefined ? "" : slotNumber(planned.slot),
	planned?.due.until ?? "",
	planned?.nextAt ?? "",
];

/** A record as {@link Move} keeps it, to tell later whether it was changed. */
export function kept(record: Recipient | undefined): string {
	return record === undefined ? "" : JSON.stringify(record);
}

/** When the outbox is to look at a record (Unix ms), or "" for never. */
function lookAt(record: Recipient | undefined): number | "" {
	if (record?.state === "due") return record.at;
	return record?.state === "sending" ? (record.attemptUntil ?? "") : "";
}
