import type { Catalogue } from "../article/catalogue.ts";
import { endOf } from "../article/day.ts";
import { MAX_DIGEST_LINES, periodStart } from "../article/digest.ts";
import { latestDue, MORNING, nextDigest, slotAt } from "../article/schedule.ts";
import type { Logger } from "../logger.ts";
import type { Departures } from "../store/departures.ts";
import type { Digests, Due, PlannedSlot, Received } from "../store/digests.ts";
import type { PublishedArticles } from "../store/published.ts";
import { isReached, type Readers, type Subscriber } from "../store/readers.ts";
import type { RecipientState } from "../store/recipients.ts";
import type { Pacer } from "../telegram/pacer.ts";
import type { Texts } from "../texts.ts";
import { createDigestCalls, type DigestSender } from "./digest-calls.ts";
import { createDigestCollect, earliest } from "./digest-collect.ts";
import { createDigestSend, type Listing, type ListOutcome } from "./digest-send.ts";
import { createDigestShelf } from "./digest-shelf.ts";
import { createDigestWriter } from "./digest-writer.ts";
import type { ReportLetter } from "./letter-report.ts";
import { createRefusals } from "./refusal.ts";

/** A digest that is late by more is left out. */
export const LATE_MS = 3 * 3_600_000;
/** A night may bring more than a day. */
const MAX_BUNDLE_LINES = 30;
const AT_ONCE = 40;
const HANDS = 20;
const LEASE_MS = 120_000;
const BUSY_MS = 2000;
/** One whose record can't be read, or whose digest fails otherwise, does not hold up the others. */
const TROUBLE_MS = 5 * 60_000;

/**
 * Sends readers their digests, each at its minute on the reader's clocks and never twice, and what else lists articles
 * for one reader: what waited during their quiet hours, and a digest that they ask for.
 */
export function createDigestEngine(deps: {
	api: DigestSender;
	pacing: Pick<Pacer, "ask" | "giveBack" | "within">;
	digests: Digests;
	readers: Pick<Readers, "read" | "readMany" | "note">;
	departures: Pick<Departures, "note">;
	published: Pick<PublishedArticles, "list" | "readMany">;
	catalogue: () => Promise<Catalogue>;
	texts: Texts;
	/** The bot's user name, without `@`; without it, digests lead to the posts alone. */
	botName?: (() => Promise<string | undefined>) | undefined;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	/** Is told of each message that is over. */
	onLetter?: ReportLetter | undefined;
	/** Is told how late a digest was there, after the minute that it was for (ms). */
	onDigest?: ((lateMs: number) => void) | undefined;
	callTimeoutMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { digests, readers, logger, now } = deps;
	const collect = createDigestCollect({ ...deps, shelf: createDigestShelf(deps) });
	const writer = createDigestWriter(deps);
	const calls = createDigestCalls({ ...deps, buttons: (reader) => writer.buttons(reader) });
	const send = createDigestSend({ ...deps, calls, collect, refused: createRefusals(deps) });

	async function list(
		subscriber: Subscriber,
		kind: "digest" | "bundle",
		more: Pick<Listing, "planned" | "isAsked" | "candidates" | "openSince">,
	): Promise<ListOutcome> {
		const zone = zoneOf(subscriber);
		const write = await writer.of(subscriber.reader, zone, kind);
		const count = kind === "digest" ? MAX_DIGEST_LINES : MAX_BUNDLE_LINES;
		const isWanted = async () => {
			const known = await readers.read(subscriber.id);
			if (known === undefined || !isReached(known)) return false;
			// Their own digest comes at its minute, whenever that is.
			const isOwn = kind === "digest" && known.reader.digest !== undefined;
			return isOwn || quietUntil(known, now()) === undefined;
		};
		return send({ kind, subscriber, zone, count, write, isWanted, ...more });
	}

	/** When the quiet hours end that a reader has now. */
	function quietUntil(subscriber: Subscriber, at: number): number | undefined {
		const { quiet } = subscriber.reader;
		return quiet === undefined ? undefined : endOf(quiet, zoneOf(subscriber), at);
	}

	const zoneOf = ({ reader }: Subscriber) => reader.zone ?? deps.zone();

	/**
	 * Which slot a reader's digest is for, and since when it is due; undefined: it is none's turn, and the next is at
	 * `nextAt`, if at all.
	 */
	function slotOf(
		subscriber: Subscriber,
		at: number,
	): { slot: string | undefined; dueAt?: number | undefined; nextAt: number | undefined } {
		const { digest } = subscriber.reader;
		const zone = zoneOf(subscriber);
		// Of a reader who has no digest, something was left that has to be told.
		if (digest === undefined) {
			if (!isReached(subscriber)) return { slot: undefined, nextAt: undefined };
			// They have not asked for it at this hour.
			const until = quietUntil(subscriber, at);
			if (until !== undefined) return { slot: undefined, nextAt: until };
			return { slot: slotAt(zone, at), nextAt: nextDigest(MORNING, zone, at).at };
		}
		const nextAt = subscriber.reader.isStopped ? undefined : nextDigest(digest, zone, at).at;
		if (!isReached(subscriber)) return { slot: undefined, nextAt };
		const due = latestDue(digest, zone, at, LATE_MS);
		return { slot: due?.slot, dueAt: due?.at, nextAt };
	}

	async function see(due: Due, known: Subscriber | undefined): Promise<void> {
		const at = now();
		// One that could not be read with the others throws.
		const subscriber = known ?? (await readers.read(due.id));
		if (subscriber === undefined) return digests.plan(due, undefined);
		const { digest } = subscriber.reader;
		const { slot, dueAt, nextAt } = slotOf(subscriber, at);
		if (slot === undefined) return digests.plan(due, nextAt);
		const planned: PlannedSlot = { slot, due, nextAt };
		const from = digest === undefined ? undefined : periodStart(digest, subscriber.digestedAt, at);
		const collected = await collect.forDigest(subscriber, { from, now: at });
		const outcome = await list(subscriber, "digest", { planned, isAsked: false, ...collected });
		if (outcome.kind === "sent" && dueAt !== undefined) deps.onDigest?.(now() - dueAt);
		if (outcome.kind === "busy") return digests.plan(due, at + BUSY_MS);
		if (outcome.kind !== "nothing") return;
		if (digest === undefined) await digests.plan(due, undefined);
		else await digests.pass(subscriber, planned, at, earliest(at, outcome.openSince));
	}

	let running: Promise<boolean> | undefined;
	let isEnding = false;

	async function runSome(): Promise<boolean> {
		const claimed = await digests.claim(now(), AT_ONCE, LEASE_MS);
		const found = await readers.readMany(claimed.map(({ id }) => id));
		const known = new Map(found.map((subscriber) => [subscriber.id, subscriber]));
		const rest = [...claimed];
		const work = async () => {
			for (let due = rest.shift(); due !== undefined; due = rest.shift()) {
				try {
					// What is not begun is another process's at once.
					if (isEnding) await digests.plan(due, now());
					else await see(due, known.get(due.id));
				} catch (error) {
					logger.error({ err: error }, "a digest could not be sent");
					await digests.plan(due, now() + TROUBLE_MS);
				}
			}
		};
		await Promise.all(Array.from({ length: HANDS }, work));
		return claimed.length >= AT_ONCE && !isEnding;
	}

	/** Has what waited and can't be told now dropped, or given to whoever sends single articles. */
	async function clear(
		id: number,
		received: readonly Received[],
		state: Extract<RecipientState, "dropped" | "due">,
	): Promise<void> {
		const moves = received.map(({ ref, recipient, json }) => {
			const { why, at, state: before } = recipient;
			const waited = state === "due" && before === "waiting" ? { hasWaited: true } : {};
			return { ref, from: json, to: { state, why, at, ...waited } };
		});
		await digests.move(id, moves, now());
	}

	return {
		/**
		 * Sends some of the digests that are due.
		 *
		 * @returns true when there may be more
		 */
		run(): Promise<boolean> {
			if (isEnding) return Promise.resolve(false);
			running ??= runSome().finally(() => {
				running = undefined;
			});
			return running;
		},

		/** Begins no more digests that are due; what is under way ends by itself. */
		end(): void {
			isEnding = true;
		},

		/** True when a digest is due. */
		isDue: (at: number): Promise<boolean> => digests.isDue(at),

		/** Sends a reader what their next digest would tell now; that comes in its time all the same. */
		async digestNow(id: number): Promise<"sent" | "nothing-new" | "failed"> {
			const subscriber = await readers.read(id);
			if (subscriber === undefined) return "nothing-new";
			const at = now();
			const from = periodStart(subscriber.reader.digest, subscriber.digestedAt, at);
			const { candidates } = await collect.forDigest(subscriber, { from, now: at });
			const { kind } = await list(subscriber, "digest", {
				planned: undefined,
				isAsked: true,
				candidates,
			});
			// Of two that are asked for at once, one comes.
			if (kind === "sent" || kind === "busy") return "sent";
			return kind === "nothing" ? "nothing-new" : "failed";
		},

		/**
		 * Tells a reader in one message what waited for the end of their quiet hours; an article that is alone goes to
		 * whoever sends single ones, and what is over is left out. May be called again after a crash.
		 *
		 * @returns when to call it again (Unix ms), where it could not be sent just now
		 */
		async sendBundle(id: number): Promise<number | undefined> {
			const subscriber = await readers.read(id);
			if (subscriber === undefined) return undefined;
			const { told, over, unsettled } = await collect.forBundle(subscriber, now());
			await clear(id, over, "dropped");
			await clear(id, unsettled, "due");
			if (told.length === 1) {
				await clear(
					id,
					told.flatMap(({ received }) => received ?? []),
					"due",
				);
				return undefined;
			}
			const bundle = { planned: undefined, isAsked: false, candidates: told };
			const outcome = await list(subscriber, "bundle", bundle);
			if (outcome.kind === "again") return outcome.at;
			// What found no room in this message comes in another.
			return outcome.kind === "busy" || outcome.kind === "sent" ? now() + BUSY_MS : undefined;
		},

		/** Drops what waited for the end of the quiet hours of a reader who wants nothing any more. */
		async dropBundle(id: number): Promise<void> {
			const subscriber = await readers.read(id);
			if (subscriber === undefined) return;
			const { told, over, unsettled } = await collect.forBundle(subscriber, now());
			const waiting = told.flatMap(({ received }) => received ?? []);
			await clear(id, [...waiting, ...over, ...unsettled], "dropped");
		},
	};
}
export type DigestEngine = ReturnType<typeof createDigestEngine>;
