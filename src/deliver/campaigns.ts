import { setTimeout as delay } from "node:timers/promises";
import { type CampaignCounts, type CampaignPace, paceOf } from "../article/campaign.ts";
import type { Logger } from "../logger.ts";
import type { Block, OpenRecipient } from "../store/campaign-blocks.ts";
import type { Campaign, Campaigns } from "../store/campaigns.ts";
import { isReached, type Readers, type Subscriber } from "../store/readers.ts";
import type { ArticleCampaigns } from "./article-campaigns.ts";
import { createHold, type Hold } from "./campaign-hold.ts";
import { createCampaignSend, type Recipient, type Wait } from "./campaign-send.ts";
import type { ReportLetter } from "./letter-report.ts";
import { createBreather, type Pacing } from "./pacing.ts";

/** How many recipients of a block are sent to at a time: nobody knows of more than so many when a process dies. */
const AT_ONCE = 25;
/** Longer than any call takes; a process that died is followed by another after this long. */
const LEASE_MS = 120_000;
/** Who has to wait for longer than this is left to whoever looks later. */
const PATIENCE_MS = 2000;
/** When what went wrong here, such as a record that can't be written, is tried again. */
const TROUBLE_MS = 5000;

/** How far a campaign is. */
export type CampaignProgress = Pick<Campaign, "state" | "total"> &
	CampaignCounts &
	CampaignPace & {
		/** How long it ran, without pauses (ms). */
		ranMs: number;
	};

/**
 * Brings campaigns to their recipients, each once: many processes work on one together, a block of recipients each, and
 * may die at any moment. What was in flight then is uncertain: it is taken for sent, and counted.
 */
export function createCampaignEngine(deps: {
	pacing: Pacing;
	campaigns: Pick<
		Campaigns,
		"claim" | "begin" | "settle" | "renew" | "leave" | "read" | "pause" | "active"
	>;
	readers: Pick<Readers, "readOrdinals">;
	/** Those of articles are handed over, a block at a time, while there is room; the others are sent here. */
	articles: Pick<ArticleCampaigns, "handOver" | "isFull">;
	/** Makes the one call that brings a campaign to a reader; whatever it throws is classified as that call's failure. */
	send: (reader: Subscriber, campaign: Campaign) => Promise<unknown>;
	/** Whether it still is for a reader; asked when their turn has come. */
	isWanted: (reader: Subscriber, campaign: Campaign) => boolean;
	/** Notes what a refused call tells of a reader. */
	refused: (id: number, reason: string) => Promise<void>;
	/** Is told of each message that is over. */
	onLetter?: ReportLetter | undefined;
	/** How many recipients of a block are sent to at a time. */
	atOnce?: number | undefined;
	leaseMs?: number | undefined;
	sleep?: ((ms: number) => Promise<unknown>) | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { campaigns, readers, logger, now } = deps;
	const { atOnce = AT_ONCE, leaseMs = LEASE_MS, sleep = delay } = deps;
	const breather = createBreather(now);
	const send = createCampaignSend({ ...deps, breather });
	let isEnding = false;
	/** Until when this process looks at no campaign: Telegram, or the pace, lets nothing out before (Unix ms). */
	let restUntil = 0;

	/** Leaves out at once who is known not to be reached, and tells who is left. */
	async function sift(hold: Hold, open: readonly OpenRecipient[]): Promise<Recipient[]> {
		const found = await readers.readOrdinals(open.map(({ ordinal }) => ordinal));
		const reached = new Map(found.filter(isReached).map(({ id, ordinal }) => [ordinal, id]));
		const others = open.filter(({ ordinal }) => !reached.has(ordinal));
		await Promise.all(others.map(async ({ place }) => hold.settle(place, "skipped")));
		return open.flatMap(({ place, ordinal }) => {
			const id = reached.get(ordinal);
			return id === undefined ? [] : [{ place, ordinal, id }];
		});
	}

	/** Works on a block, and tells when what is left of it may be taken up again (Unix ms). */
	async function workOn(
		campaign: Campaign,
		hold: Hold,
		open: readonly OpenRecipient[],
	): Promise<number> {
		const putOff: number[] = [];

		/** Waits, where that is short; else puts the recipient off and tells false. */
		async function wait({ ms, isForAll }: Wait): Promise<boolean> {
			if (ms <= PATIENCE_MS) {
				await sleep(ms);
				await hold.renew();
				return true;
			}
			putOff.push(now() + ms);
			// One may be a matter of one chat; with two, the whole bot has to wait.
			if (isForAll || putOff.length > 1) {
				restUntil = Math.max(restUntil, Math.min(...putOff));
				hold.stop("rest");
			}
			return false;
		}

		const left = (await sift(hold, open)).values();
		const errors: unknown[] = [];
		const work = async () => {
			for (const recipient of left) {
				let isOver = false;
				while (!isOver && hold.isOpen()) {
					const pause = await send(campaign, hold, recipient);
					isOver = pause === undefined || !(await wait(pause));
				}
			}
		};
		// What is in flight ends before its block is left, whatever goes wrong with others.
		await Promise.all(
			Array.from({ length: atOnce }, async () =>
				work().catch((error: unknown) => {
					hold.stop("trouble");
					errors.push(error);
				}),
			),
		);
		if (errors.length > 0) throw errors[0];
		return putOff.length === 0 ? now() : Math.min(...putOff);
	}

	/** Hands a block over to whoever sends single articles, and tells when what is left of it may be taken up again. */
	async function handOver(
		campaign: Campaign,
		hold: Hold,
		open: readonly OpenRecipient[],
	): Promise<number> {
		const ordinals = open.map(({ ordinal }) => ordinal);
		const againAt = await deps.articles.handOver(campaign, ordinals);
		if (againAt !== undefined) return againAt;
		await Promise.all(open.map(async ({ place }) => hold.settle(place, "given")));
		return now();
	}

	async function deal(
		campaign: Campaign,
		block: Block,
		open: readonly OpenRecipient[],
	): Promise<void> {
		const hold = createHold({ campaigns, block, leaseMs, isEnding: () => isEnding, now });
		const work = campaign.kind === "article" ? handOver : workOn;
		const againAt = await work(campaign, hold, open).catch((error: unknown) => {
			logger.error({ err: error, campaign: block.id }, "a campaign could not be brought on");
			restUntil = Math.max(restUntil, now() + TROUBLE_MS);
			return restUntil;
		});
		if (hold.isFenced()) {
			logger.warn({ campaign: block.id }, "another process has taken over what was worked on here");
			return;
		}
		const left = await campaigns.leave(block, now(), againAt);
		if (left === "done") logger.info({ campaign: block.id }, "a campaign is done");
	}

	return {
		/**
		 * Works on one block of a campaign. May be called by several at once.
		 *
		 * @returns true when there may be more to do at once
		 */
		async run(id: string): Promise<boolean> {
			if (isEnding || restUntil > now()) return false;
			const campaign = await campaigns.read(id);
			if (campaign?.kind === "article" && (await deps.articles.isFull())) return false;
			const claimed = await campaigns.claim(id, now(), now() + leaseMs);
			if (claimed.kind !== "block" || campaign === undefined) return false;
			const { block, open, uncertain } = claimed;
			if (uncertain > 0) {
				logger.warn(
					{ campaign: id, uncertain },
					"a process ended while it sent a campaign: nobody knows whether these messages came",
				);
			}
			await deal(campaign, block, open);
			return !isEnding && restUntil <= now();
		},

		/** The campaigns that are to be worked on, as far as this process can. */
		async active(): Promise<Pick<Campaign, "id" | "isPaid">[]> {
			if (isEnding || restUntil > now()) return [];
			const ids = await campaigns.active();
			return Promise.all(
				ids.map(async (id) => ({ id, isPaid: (await campaigns.read(id))?.isPaid ?? false })),
			);
		},

		/** How far a campaign is; undefined when there is none. */
		async progress(id: string): Promise<CampaignProgress | undefined> {
			const campaign = await campaigns.read(id);
			if (campaign === undefined) return undefined;
			const { state, total, counts, runningSince } = campaign;
			const at = now();
			const ranMs =
				campaign.ranMs + (runningSince === undefined ? 0 : Math.max(0, at - runningSince));
			const pace = paceOf({ total, counts, ranMs, isRunning: state === "running", now: at });
			return { state, total, ranMs, ...counts, ...pace };
		},

		/** Begins nothing any more; what is under way ends by itself. */
		end(): void {
			isEnding = true;
		},
	};
}
export type CampaignEngine = ReturnType<typeof createCampaignEngine>;
