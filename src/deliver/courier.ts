import type { Api } from "grammy";
import type { Logger } from "../logger.ts";
import type { Departures } from "../store/departures.ts";
import type { Outbox, OutboxItem } from "../store/outbox.ts";
import type { PublishedArticles } from "../store/published.ts";
import type { Readers } from "../store/readers.ts";
import type { Recipients } from "../store/recipients.ts";
import { createEdit } from "./edit.ts";
import type { ReportLetter } from "./letter-report.ts";
import type { Letters } from "./letters.ts";
import { createBreather, type Pacing } from "./pacing.ts";
import { createRefusals } from "./refusal.ts";
import { createSend } from "./send.ts";
import { createSituations, type Next, type Situation } from "./situation.ts";

/** How many items are taken in one go, and how many of them are worked on at a time. */
const AT_ONCE = 50;
const HANDS = 8;
/** A process that died is followed by another after this long. */
const LEASE_MS = 60_000;
/** When what went wrong here, such as a record that can't be read, is tried again. */
const RETRY_MS = 60_000;

/**
 * Works off the outbox: for each reader and article it reads how things stand, does the next step and records it.
 * What is true stands in the records, so that couriers may be many, and die at any moment.
 */
export function createCourier(deps: {
	api: Api;
	pacing: Pacing;
	outbox: Outbox;
	recipients: Recipients;
	readers: Pick<Readers, "read" | "note">;
	published: Pick<PublishedArticles, "read">;
	departures: Pick<Departures, "note">;
	letters: Letters;
	/** Is told of each message that is over. */
	onLetter?: ReportLetter | undefined;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	callTimeoutMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { outbox, recipients, logger, now } = deps;
	const breather = createBreather(now);
	const situations = createSituations(deps);
	const parts = { ...deps, breather, situations, refused: createRefusals(deps) };
	const send = createSend(parts);
	const edit = createEdit(parts);
	let isEnding = false;

	async function see({ ref, id }: OutboxItem): Promise<Next> {
		const situation = await situations.read(ref, id);
		if (situation === undefined) return undefined;
		return carryOut(situation);
	}

	async function carryOut(situation: Situation): Promise<Next> {
		const { ref, id, recipient, subscriber, step } = situation;
		const from = [recipient.state];
		switch (step.kind) {
			case "none":
				return undefined;
			case "again":
				return step.at;
			case "forget":
				// It may have come back meanwhile, and be on its way by another process.
				await recipients.remove(ref, id, subscriber === undefined ? [] : from);
				return undefined;
			case "drop":
				await recipients.settle(ref, id, { from, change: { state: "dropped" }, now: now() });
				return undefined;
			case "leave":
				if (step.isUncertain) {
					logger.warn(
						{ ref },
						"a process ended while it sent an article: nobody knows whether it came",
					);
				}
				if (subscriber !== undefined) await situations.leave(situation, subscriber);
				return undefined;
			case "wait": {
				const change = { state: "waiting" } as const;
				await recipients.settle(ref, id, { from, change, now: now(), bundleAt: step.until });
				return undefined;
			}
			case "send":
				return breather.until() > now() ? breather.until() : send(situation);
			case "edit":
			case "withdraw":
				return breather.until() > now() ? breather.until() : edit(situation);
		}
	}

	async function deal(item: OutboxItem): Promise<void> {
		// What is not begun any more is left to others at once.
		if (isEnding) return outbox.again(item, now());
		let next: Next;
		try {
			next = await see(item);
		} catch (error) {
			logger.error({ err: error, ref: item.ref }, "an article could not be brought to a reader");
			next = now() + RETRY_MS;
		}
		if (next !== undefined) return outbox.again(item, next);
		// Put in anew while it was worked on: what is known of it now may be more than what others saw.
		if (!(await outbox.done(item))) await outbox.hurry(item.member, now());
	}

	return {
		/**
		 * Works off some of what is due.
		 *
		 * @returns true when there may be more of it
		 */
		async run(): Promise<boolean> {
			if (isEnding || breather.until() > now()) return false;
			const items = await outbox.claim(now(), AT_ONCE, LEASE_MS);
			const left = items.values();
			await Promise.all(
				Array.from({ length: HANDS }, async () => {
					for (const item of left) await deal(item);
				}),
			);
			return items.length >= AT_ONCE;
		},

		/** True when something is due and Telegram can be asked. */
		isDue: async (at: number): Promise<boolean> => breather.until() <= at && outbox.isDue(at),

		/** Begins nothing any more; what is under way ends by itself. */
		end(): void {
			isEnding = true;
		},
	};
}
export type Courier = ReturnType<typeof createCourier>;
