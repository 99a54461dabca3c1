import { once } from "node:events";
import { type ConnectionOptions, Queue, Worker } from "bullmq";
import { z } from "zod";
import type { Logger } from "../logger.ts";

const QUEUE = "deliver";
/** How many looks are under way at a time: at least one for each duty. */
const HANDS = 8;
/** How long the worker waits for a job in one go. When Redis is gone, it holds up the end of the process as long. */
const DRAIN_DELAY_S = 1;
/** How often every process looks for what is due. */
const SWEEP_MS = 2000;

/** Something that is to be done for readers from time to time. */
export type Duty = {
	/** Names it in the jobs; letters alone. */
	name: string;
	/** True when there is something to do. */
	isDue: (now: number) => Promise<boolean>;
	/** Does some of it; resolves to true when there may be more. May be called by several at once. */
	run: () => Promise<boolean>;
	/** The duty that has something to do once this one has run. */
	leadsTo?: string;
};

const Job = z.object({ duty: z.string() });

/**
 * The jobs of delivery: each says *look at this duty again*. What is true stands in the records; a job that is lost,
 * doubled or late does no harm.
 */
export function createDeliveryJobs(deps: {
	/** Stays the caller's: it is not closed here. */
	connection: ConnectionOptions;
	prefix: string;
	duties: readonly Duty[];
	logger: Logger;
	now: () => number;
	sweepMs?: number | undefined;
}) {
	const { connection, prefix, duties, logger, now, sweepMs = SWEEP_MS } = deps;
	const queue = new Queue(QUEUE, {
		connection,
		prefix,
		defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
	});
	const looks = new Set<Promise<boolean>>();
	/** The duties that this process looks at, and those of them that are to be looked at once more. */
	const underWay = new Set<string>();
	const askedAgain = new Set<string>();
	let isEnding = false;
	const worker = new Worker(
		QUEUE,
		async (job) => {
			// Begun now, a look would outlast the connections; the next process finds what is due.
			if (isEnding) return;
			const { duty: name } = Job.parse(job.data);
			const duty = duties.find((one) => one.name === name);
			if (duty === undefined) return;
			// One hand a duty: whatever takes long keeps nothing else waiting.
			if (underWay.has(name)) {
				askedAgain.add(name);
				return;
			}
			underWay.add(name);
			const look = duty.run();
			looks.add(look);
			const isMore = await look.finally(() => {
				looks.delete(look);
				underWay.delete(name);
			});
			if (duty.leadsTo !== undefined) await add(duty.leadsTo, "after");
			if (askedAgain.delete(name) || isMore) await add(name, "more");
		},
		{ connection, prefix, concurrency: HANDS, autorun: false, drainDelay: DRAIN_DELAY_S },
	);
	worker.on("failed", (_job, error) => logger.error({ err: error }, "a look at readers failed"));
	// Redis' own absence is logged by the connections; here it would come again for every attempt.
	const onError = (error: Error) => logger.debug({ err: error }, "queue");
	queue.on("error", onError);
	worker.on("error", onError);
	let sweeper: NodeJS.Timeout | undefined;
	let sweeping: Promise<void> | undefined;

	/** One job for all who want the same look for the same reason in the same moment. */
	async function add(duty: string, why: string): Promise<void> {
		const slot = Math.floor(now() / (why === "sweep" ? sweepMs : 1));
		await queue.add("look", { duty }, { jobId: `${duty}-${why}-${slot}` });
	}

	async function sweep(): Promise<void> {
		for (const { name, isDue } of duties) {
			if (await isDue(now())) await add(name, "sweep");
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

		/** Has a duty looked at, soon. */
		wake(duty: string): void {
			add(duty, "wake").catch((error: unknown) =>
				logger.warn({ err: error, duty }, "a job could not be added"),
			);
		},

		/**
		 * Waits for the looks under way, until `late` at the longest, and ends. It does not wait for Redis, which may
		 * be gone: a job that was not marked as done comes again, and finds nothing to do.
		 */
		async stop(late: AbortSignal): Promise<void> {
			isEnding = true;
			clearInterval(sweeper);
			const closed = worker.close(true);
			await Promise.race([Promise.allSettled(looks), once(late, "abort")]);
			await closed;
			await queue.close();
		},
	};
}
export type DeliveryJobs = ReturnType<typeof createDeliveryJobs>;
