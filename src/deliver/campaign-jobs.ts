import { once } from "node:events";
import { type ConnectionOptions, Queue, Worker } from "bullmq";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import type { CampaignEngine } from "./campaigns.ts";

const QUEUE = "campaigns";
/** How many blocks of a campaign are worked on at a time, by all processes together. */
const HANDS = 4;
/** How many looks a process has under way at a time, at all campaigns. */
const LOOKS = 8;
/** How long the worker waits for a job in one go. When Redis is gone, it holds up the end of the process as long. */
const DRAIN_DELAY_S = 1;
/** How often every process looks for campaigns that have lost their jobs, or that waited. */
const SWEEP_MS = 2000;
/** The jobs of a process that died are taken up again after as long as both together, at the latest. */
const LOCK_MS = 10_000;
const STALLED_MS = 5000;
/** A job may be in the hands of as many processes that die, one after another: that is no fault of the job. */
const MAX_STALLED = 100;

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
	/** How many blocks of a campaign are worked on at a time, by all processes together. */
	hands?: number | undefined;
	sweepMs?: number | undefined;
	logger: Logger;
}) {
	const { connection, prefix, engine, hands = HANDS, sweepMs = SWEEP_MS, logger } = deps;
	const queue = new Queue(QUEUE, {
		connection,
		prefix,
		defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
	});
	const looks = new Set<Promise<boolean>>();
	let isEnding = false;
	const worker = new Worker(
		QUEUE,
		async (job) => {
			// Begun now, a look would outlast the connections; the next process finds what is to be done.
			if (isEnding) return false;
			const look = engine.run(Job.parse(job.data).campaign);
			looks.add(look);
			return look.finally(() => looks.delete(look));
		},
		{
			connection,
			prefix,
			concurrency: LOOKS,
			autorun: false,
			drainDelay: DRAIN_DELAY_S,
			lockDuration: LOCK_MS,
			stalledInterval: STALLED_MS,
			maxStalledCount: MAX_STALLED,
		},
	);
	// Until a job is over, another one of its name would be taken for the same.
	worker.on("completed", (job, isMore: unknown) => {
		const { campaign, hand } = Job.parse(job.data);
		if (isMore === true && !isEnding) addSoon(campaign, hand);
	});
	worker.on("failed", (_job, error) => logger.error({ err: error }, "a look at a campaign failed"));
	// Redis' own absence is logged by the connections; here it would come again for every attempt.
	const onError = (error: Error) => logger.debug({ err: error }, "queue");
	queue.on("error", onError);
	worker.on("error", onError);
	let sweeper: NodeJS.Timeout | undefined;
	let sweeping: Promise<void> | undefined;

	async function add(campaign: string, hand: number): Promise<void> {
		await queue.add("look", { campaign, hand }, { jobId: `${campaign}-${hand}` });
	}

	function addSoon(campaign: string, hand: number): void {
		add(campaign, hand).catch((error: unknown) =>
			logger.warn({ err: error, campaign }, "a job could not be added"),
		);
	}

	async function sweep(): Promise<void> {
		for (const campaign of await engine.active()) {
			for (let hand = 0; hand < hands; hand++) await add(campaign, hand);
		}
	}

	return {
		/** Starts working and sweeping. */
		start(): void {
			worker.run().catch((error: unknown) => logger.error({ err: error }, "the worker ended"));
			sweeper = setInterval(() => {
				sweeping ??= sweep()
					.catch((error: unknown) => logger.warn({ err: error }, "the sweep failed"))
					.finally(() => {
						sweeping = undefined;
					});
			}, sweepMs);
		},

		/** Has a campaign looked at, soon: it was started, or goes on. */
		wake(campaign: string): void {
			for (let hand = 0; hand < hands; hand++) addSoon(campaign, hand);
		},

		/**
		 * Begins nothing any more, waits for what is under way, until `late` at the longest, and ends. It does not wait
		 * for Redis, which may be gone: a job that was not marked as done comes again, and finds nothing to do.
		 */
		async stop(late: AbortSignal): Promise<void> {
			isEnding = true;
			engine.end();
			clearInterval(sweeper);
			const closed = worker.close(true);
			await Promise.race([Promise.allSettled(looks), once(late, "abort")]);
			await closed;
			await queue.close();
		},
	};
}
export type CampaignJobs = ReturnType<typeof createCampaignJobs>;
