import { randomUUID } from "node:crypto";
import type { DigestMessage } from "../article/digest-message.ts";
import type { DigestLine } from "../article/digest.ts";
import { MORNING, nextDigest } from "../article/schedule.ts";
import type { Logger } from "../logger.ts";
import {
	type DigestAttempt,
	type Digests,
	kept,
	type Move,
	type PlannedSlot,
} from "../store/digests.ts";
import type { Subscriber } from "../store/readers.ts";
import type { Recipient } from "../store/recipients.ts";
import type { DigestCalls } from "./digest-calls.ts";
import { type Collected, type DigestCollect, earliest } from "./digest-collect.ts";
import type { WriteLines } from "./digest-writer.ts";
import type { LetterOutcome, ReportLetter } from "./letter-report.ts";
import { isPassing } from "./refusal.ts";

const RETRY_MS = 30_000;
const SHORTEST_RETRY_MS = 1000;

/** A list that is to be sent to a reader. */
export type Listing = {
	kind: "digest" | "bundle";
	subscriber: Subscriber;
	/** The reader's zone (IANA). */
	zone: string;
	/** Undefined for a list that is no slot's. */
	planned: PlannedSlot | undefined;
	candidates: readonly Collected[];
	/** Since when there is something that can't be told yet (Unix ms). */
	openSince?: number | undefined;
	/** How many lines it has at most. */
	count: number;
	/** True when somebody waits for it. */
	isAsked: boolean;
	/** Tells whether the reader wants it as they are now: they may have thought better of it since. */
	isWanted: () => Promise<boolean>;
	write: WriteLines;
};

/**
 * What came of a list. `nothing`: there is nothing to tell; `busy`: another is just being sent; `over`: somebody else
 * has begun it, or it is not wanted any more; `again`: certainly not sent, and worth another try then (Unix ms); `lost`:
 * refused for good, or nobody knows.
 */
export type ListOutcome =
	| { kind: "sent" | "busy" | "over" | "lost" }
	| { kind: "nothing"; openSince: number | undefined }
	| { kind: "again"; at: number };

/** An article that was made the list's own, and its record while the list is being sent. */
type Taken = { one: Collected; record: Recipient };

/**
 * Sends lists of articles: writes down that it begins, which makes the articles its own, calls and records what came of
 * it. Where nobody knows whether it came, it is never sent again; its articles are left for the next digest.
 */
export function createDigestSend(deps: {
	calls: DigestCalls;
	digests: Pick<Digests, "begin" | "settle">;
	collect: Pick<DigestCollect, "choose">;
	/** Notes what a refused call tells of a reader. */
	refused: (id: number, reason: string) => Promise<void>;
	/** Is told of each message that is over. */
	onLetter?: ReportLetter | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { calls, digests, collect, logger, now } = deps;

	async function send(listing: Listing): Promise<ListOutcome> {
		const { kind, subscriber, planned, count } = listing;
		const { id, ordinal, reader } = subscriber;
		const at = now();
		const chosen = await collect.choose(listing.candidates, { now: at, count });
		const own = ownOf(chosen.lines, listing.candidates);
		const openSince = earliest(listing.openSince, chosen.openSince);
		if (own.length === 0) return { kind: "nothing", openSince };

		const attempt: DigestAttempt = { id, ordinal, token: randomUUID(), planned, kind };
		const until = at + calls.limitMs(reader);
		const wanted = own.map((one) => ({ one, record: recordOf(one, { attempt, at, until }) }));
		const moves = wanted.map(({ one, record }) => ({
			ref: one.ref,
			from: one.received?.json,
			to: record,
		}));
		const begun = await digests.begin(attempt, { now: at, until, moves });
		if (begun === "busy" || begun === "over") return { kind: begun };
		if (begun === "unconfirmed") {
			const retryAt = at + RETRY_MS;
			await digests.settle(
				attempt,
				{ kind: "open", retryAt },
				{ now: at, moves: givenBack(wanted) },
			);
			return { kind: "again", at: retryAt };
		}
		// What became somebody else's meanwhile is theirs to tell.
		const taken = wanted.filter(({ one }) => begun.includes(one.ref));
		const { lines, openSince: stillOpen } =
			taken.length === wanted.length
				? chosen
				: await collect.choose(
						taken.map(({ one }) => one),
						{ now: at, count },
					);
		if (lines.length === 0) {
			await digests.settle(attempt, { kind: "over" }, { now: at, moves: givenBack(taken) });
			return { kind: "nothing", openSince };
		}
		return conclude(listing, {
			attempt,
			taken,
			message: listing.write(lines, chosen.rest),
			openSince: earliest(openSince, stillOpen),
		});
	}

	async function conclude(
		{ kind, subscriber, zone, isAsked, isWanted }: Listing,
		{
			attempt,
			taken,
			message,
			openSince,
		}: {
			attempt: DigestAttempt;
			taken: readonly Taken[];
			message: DigestMessage<Collected>;
			openSince: number | undefined;
		},
	): Promise<ListOutcome> {
		const { id, reader } = subscriber;
		const shown = new Set(message.lines.flatMap(withOthers).map(({ ref }) => ref));
		const outcome = await calls.send(subscriber, message, { isAsked, isWanted });
		const at = now();
		// What was asked for is an answer.
		const report = (what: LetterOutcome) => isAsked || deps.onLetter?.(kind, what);
		if (outcome.ok) {
			report("sent");
			const moves = [
				...told(
					taken.filter(({ one }) => shown.has(one.ref)),
					"listed",
				),
				...givenBack(taken.filter(({ one }) => !shown.has(one.ref))),
			];
			const toldUntil = earliest(at, openSince);
			await digests.settle(attempt, { kind: "sent", toldUntil }, { now: at, moves });
			return { kind: "sent" };
		}
		const { failure } = outcome;
		if (isPassing(failure)) {
			const waitMs = failure.kind === "flood" ? failure.retryAfterMs : RETRY_MS;
			const retryAt = at + Math.max(waitMs, SHORTEST_RETRY_MS);
			const moves = givenBack(taken);
			await digests.settle(attempt, { kind: "open", retryAt }, { now: at, moves });
			return { kind: "again", at: retryAt };
		}
		const isUnknown = failure.kind === "unknown";
		report(isUnknown ? "unknown" : "refused");
		// What waited waits for nothing any more.
		const isLeft = ({ one }: Taken) => isUnknown || one.received?.recipient.state === "waiting";
		const left = taken.filter((one) => isLeft(one));
		const isOwed = left.length > 0 && reader.digest === undefined;
		await digests.settle(
			attempt,
			{ kind: "over" },
			{
				now: at,
				moves: [...told(left, "left"), ...givenBack(taken.filter((one) => !isLeft(one)))],
				digestAt: isOwed ? nextDigest(MORNING, zone, at).at : undefined,
			},
		);
		const { reason } = failure;
		if (failure.kind === "chat") await deps.refused(id, reason);
		else if (isUnknown) logger.warn({ reason }, "nobody knows whether a list of articles came");
		else logger.error({ reason }, "Telegram refuses a list of articles");
		return { kind: "lost" };
	}

	return send;
}
export type DigestSend = ReturnType<typeof createDigestSend>;

const withOthers = (line: DigestLine<Collected>): Collected[] => [line, ...line.others];

/** Those of the articles that lines name or stand for. */
function ownOf(
	lines: readonly DigestLine<Collected>[],
	all: readonly Collected[],
): readonly Collected[] {
	const refs = new Set(lines.flatMap(withOthers).map(({ ref }) => ref));
	return all.filter(({ ref }) => refs.has(ref));
}

function recordOf(
	{ received, why }: Collected,
	{ attempt, at, until }: { attempt: DigestAttempt; at: number; until: number },
): Recipient {
	return {
		state: "sending",
		why: received?.recipient.why ?? [...why],
		at: received?.recipient.at ?? at,
		attempt: attempt.token,
		attemptUntil: until,
	};
}

function told(taken: readonly Taken[], state: "listed" | "left"): Move[] {
	return taken.map(({ one: { ref }, record }) => {
		const { why, at } = record;
		return { ref, from: kept(record), to: { state, why, at } };
	});
}

/** What was known of articles before they were taken. */
function givenBack(taken: readonly Taken[]): Move[] {
	return taken.map(({ one: { ref, received }, record }) => ({
		ref,
		from: kept(record),
		to: received?.recipient,
	}));
}
