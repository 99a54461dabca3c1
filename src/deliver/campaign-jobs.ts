import type { ConnectionOptions } from "bullmq";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import type { CampaignEngine } from "./campaigns.ts";
import { createLooks } from "./looks.ts";

const QUEUE = "campaigns";
/** How many blocks of a campaign are worked on at a time, by all processes together: of one that is paid for, more. */
const HANDS = 4;
const FAST_HANDS = 16;
/** How many looks a process has under way at a time, at all campaigns. */
const LOOKS = 20;
/** How often every process looks for campaigns that have lost their jobs, or that waited. */
const SWEEP_MS = 2000;
/** The jobs of a process that died are taken up again after as long as both together, at the latest. */
const LOCK_MS = 10_000;
const STALLED_MS = 5000;

const Job = z.object({ campaign: z.string(), hand: z.number() });

/**
 * The jobs of campaigns: each says *look at this campaign again*, and there is one for each campaign and hand. What is
 * true stands in the records; a job that is lost, doubled or late does no harm.
 */
export function createCampaignJobs(deps: {
	/** Stays the caller's: it is not closed here. */
	connection: ConnectionOptions;
	prefix: string;
	engine: Pick<CampaignEngine, "run" | "active" | "end">;
	/** How many blocks of a campaign that is not paid for are worked on at a time, by all processes together. */
	hands?: number | undefined;
	sweepMs?: number | undefined;
	logger: Logger;
}) {
	const { connection, prefix, engine, hands = HANDS, sweepMs = SWEEP_MS, logger } = deps;
	const handsOf = (count: number) => Array.from({ length: count }, (_, hand) => hand);
	const jobOf = (campaign: string, hand: number) =>
		[`${campaign}-${hand}`, { campaign, hand }] as const;
	const looks = createLooks({
		queue: QUEUE,
		connection,
		prefix,
		worker: {
			concurrency: LOOKS,
			lockDuration: LOCK_MS,
			stalledInterval: STALLED_MS,
		},
		look: async (job) => engine.run(Job.parse(job.data).campaign),
		async sweep() {
			for (const { id, isPaid } of await engine.active()) {
				for (const hand of handsOf(isPaid ? FAST_HANDS : hands))
					await looks.add(...jobOf(id, hand));
			}
		},
		sweepMs,
		failed: "a look at a campaign failed",
		logger,
	});
	// Until a job is over, another one of its name would be taken for the same.
	looks.worker.on("completed", (job, isMore: unknown) => {
		const { campaign, hand } = Job.parse(job.data);
		if (isMore === true && !looks.isEnding()) looks.addSoon(...jobOf(campaign, hand));
	});

	return {
		/** Starts working and sweeping. */
		start: () => looks.start(),

		/** Has a campaign looked at, soon: it was started, or goes on. */
		wake(campaign: string): void {
			for (const hand of handsOf(hands)) looks.addSoon(...jobOf(campaign, hand));
		},

		/** Begins nothing any more, waits for what is under way, until `late` at the longest, and ends. */
		stop(late: AbortSignal): Promise<void> {
			engine.end();
			return looks.stop(late);
		},
	};
}
export type CampaignJobs = ReturnType<typeof createCampaignJobs>;
