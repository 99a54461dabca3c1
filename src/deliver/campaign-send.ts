import { priorities } from "../article/pace.ts";
import type { Logger } from "../logger.ts";
import type { OpenRecipient } from "../store/campaign-blocks.ts";
import type { Campaign, Campaigns } from "../store/campaigns.ts";
import { isReached, type Readers, type Subscriber } from "../store/readers.ts";
import { tryCall, type Failure } from "../telegram/failure.ts";
import { createGroups } from "../telegram/groups.ts";
import type { Hold } from "./campaign-hold.ts";
import type { ReportLetter } from "./letter-report.ts";
import type { Breather, Pacing } from "./pacing.ts";
import { isPassing } from "./refusal.ts";

/**
 * So many refusals in a row that are no reader's own matter, such as for an entity, make a campaign pause: everybody
 * else would be refused as well, and nobody would get it any more.
 */
const MAX_OBJECTIONS = 10;

/** After a call that nobody answered, how soon the others look whether the next one was (ms). */
const PROBE_MS = 250;

/** When to try a recipient again (ms from now); `isForAll`: nobody else gets anything before, either. */
export type Wait = { ms: number; isForAll: boolean };

/** A recipient who can be reached. */
export type Recipient = OpenRecipient & { id: number };

/**
 * Sends a campaign to single recipients: asks for a turn, looks once more, writes down that it begins, makes the call
 * and records what came of it. Where nobody knows whether a message came, it is never sent again.
 */
export function createCampaignSend(deps: {
	pacing: Pacing;
	breather: Breather;
	campaigns: Pick<Campaigns, "pause">;
	readers: Pick<Readers, "readOrdinals">;
	/** Makes the one call that brings a campaign to a reader; whatever it throws is classified as that call's failure. */
	send: (reader: Subscriber, campaign: Campaign) => Promise<unknown>;
	/** Whether it still is for a reader; asked when their turn has come. */
	isWanted: (reader: Subscriber, campaign: Campaign) => boolean;
	/** Notes what a refused call tells of a reader. */
	refused: (id: number, reason: string) => Promise<void>;
	/** Is told of each message that is over. */
	onLetter?: ReportLetter | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { pacing, breather, campaigns, readers, logger, now } = deps;
	/** How many refusals in a row were no reader's own matter, by campaign. */
	const objections = new Map<string, number>();
	/** Since a call was not answered, one at a time goes out: each may be one more of which nobody knows. */
	let isInDoubt = false;
	let isProbing = false;

	const readerOf = createGroups(async (ordinals: readonly number[]) => {
		const onLost = (error: unknown) =>
			logger.error({ err: error }, "a reader's record can't be read: a campaign leaves them out");
		const found = await readers.readOrdinals(ordinals, onLost);
		const known = new Map(found.map((reader) => [reader.ordinal, reader]));
		return ordinals.map((ordinal) => known.get(ordinal));
	});

	function answered(): void {
		breather.answered();
		isInDoubt = false;
	}

	function unanswered(): number {
		isInDoubt = true;
		return breather.failed();
	}

	async function call(
		campaign: Campaign,
		hold: Hold,
		place: number,
		reader: Subscriber,
	): Promise<Wait | undefined> {
		const lane = campaign.isPaid ? { isFast: true } : { hasTurn: true };
		const scope = { priority: priorities.digest, ...lane, chat: reader.id, cost: 1 };
		const outcome = await tryCall(() =>
			pacing.within(scope, async () => deps.send(reader, campaign)),
		);
		if (!outcome.ok) return failed(campaign, hold, { place, id: reader.id }, outcome.failure);
		answered();
		objections.delete(campaign.id);
		deps.onLetter?.("broadcast", "sent");
		await hold.settle(place, "sent");
		return undefined;
	}

	async function failed(
		campaign: Campaign,
		hold: Hold,
		{ place, id }: { place: number; id: number },
		failure: Failure,
	): Promise<Wait | undefined> {
		const { kind, reason } = failure;
		const about = { campaign: campaign.id, reason };
		if (kind === "unknown") {
			logger.warn(about, "nobody knows whether a reader got a campaign");
			unanswered();
			deps.onLetter?.("broadcast", "unknown");
			await hold.settle(place, "uncertain");
			return undefined;
		}
		if (isPassing(failure)) {
			const until = failure.kind === "flood" ? undefined : unanswered();
			await hold.settle(place, "back");
			if (failure.kind === "flood") return { ms: failure.retryAfterMs, isForAll: false };
			return { ms: (until ?? now()) - now(), isForAll: true };
		}
		answered();
		if (kind === "chat") {
			deps.onLetter?.("broadcast", "refused");
			await deps.refused(id, reason);
			await hold.settle(place, "refused");
			return undefined;
		}
		const count = (objections.get(campaign.id) ?? 0) + 1;
		objections.set(campaign.id, count);
		if (count < MAX_OBJECTIONS) {
			deps.onLetter?.("broadcast", "refused");
			logger.error(about, "Telegram refuses a message of a campaign");
			await hold.settle(place, "refused");
			return undefined;
		}
		logger.error(about, "Telegram refuses a campaign again and again: it is paused");
		objections.delete(campaign.id);
		await campaigns.pause(campaign.id, now());
		await hold.settle(place, "back");
		return undefined;
	}

	async function sendInTurn(
		campaign: Campaign,
		hold: Hold,
		{ place, ordinal, id }: Recipient,
	): Promise<Wait | undefined> {
		const turn = await pacing.ask({
			chat: id,
			cost: 1,
			priority: priorities.digest,
			isFast: campaign.isPaid,
		});
		if (turn !== "go") return { ms: turn.retryAfterMs, isForAll: false };
		let isUsed = false;
		try {
			// The reader may have thought better of it while the turn was waited for.
			const reader = await readerOf(ordinal);
			if (reader === undefined || !isReached(reader) || !deps.isWanted(reader, campaign)) {
				await hold.settle(place, "skipped");
				return undefined;
			}
			if (!(await hold.begin(place))) return undefined;
			isUsed = true;
			return await call(campaign, hold, place, reader);
		} finally {
			if (!isUsed && !campaign.isPaid) pacing.giveBack(id);
		}
	}

	/**
	 * Brings a campaign to a recipient, or leaves them out.
	 *
	 * @returns how long to wait before they are tried again; undefined when they are settled, or nothing may begin
	 */
	return async function send(
		campaign: Campaign,
		hold: Hold,
		recipient: Recipient,
	): Promise<Wait | undefined> {
		const pauseMs = breather.until() - now();
		if (pauseMs > 0) return { ms: pauseMs, isForAll: true };
		if (!isInDoubt) return sendInTurn(campaign, hold, recipient);
		if (isProbing) return { ms: PROBE_MS, isForAll: false };
		isProbing = true;
		try {
			return await sendInTurn(campaign, hold, recipient);
		} finally {
			isProbing = false;
		}
	};
}
export type CampaignSend = ReturnType<typeof createCampaignSend>;
