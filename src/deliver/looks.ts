import { once } from "node:events";
import { type ConnectionOptions, type Job, Queue, Worker, type WorkerOptions } from "bullmq";
import type { Logger } from "../logger.ts";
import { createRounds } from "../store/rounds.ts";
import { MAX_STALLED } from "../store/stalled.ts";

/** How long the worker waits for a job in one go. When Redis is gone, it holds up the end of the process as long. */
const DRAIN_DELAY_S = 1;

/**
 * A queue of jobs that each say *look at this again*, its worker, and the sweep that finds what has lost its job. What
 * is true stands in the records; a job that is lost, doubled or late does no harm.
 */
export function createLooks(deps: {
	/** Letters alone. */
	queue: string;
	/** Stays the caller's: it is not closed here. */
	connection: ConnectionOptions;
	prefix: string;
	/** How many looks are under way at a time, and whatever else the worker needs to know. */
	worker: Pick<WorkerOptions, "concurrency" | "lockDuration" | "stalledInterval">;
	/** Looks at what a job names; resolves to what the worker tells when the job is over. */
	look: (job: Job) => Promise<unknown>;
	/** Adds jobs for what is to be looked at. */
	sweep: () => Promise<void>;
	sweepMs: number;
	/** What the log says of a look that failed. */
	failed: string;
	logger: Logger;
}) {
	const { connection, prefix, logger, sweepMs } = deps;
	const queue = new Queue(deps.queue, {
		connection,
		prefix,
		defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
	});
	const looks = new Set<Promise<unknown>>();
	let isEnding = false;
	const worker = new Worker(
		deps.queue,
		async (job) => {
			// Begun now, a look would outlast the connections; the next process finds what is due.
			if (isEnding) return undefined;
			const look = deps.look(job);
			looks.add(look);
			return look.finally(() => looks.delete(look));
		},
		{
			connection,
			prefix,
			autorun: false,
			drainDelay: DRAIN_DELAY_S,
			maxStalledCount: MAX_STALLED,
			...deps.worker,
		},
	);
	worker.on("failed", (_job, error) => logger.error({ err: error }, deps.failed));
	// Redis' own absence is logged by the connections; here it would come again for every attempt.
	const onError = (error: Error) => logger.debug({ err: error }, "queue");
	queue.on("error", onError);
	worker.on("error", onError);

	const add = async (id: string, data: object): Promise<void> => {
		await queue.add("look", data, { jobId: id });
	};

	const failed = "the sweep failed";
	const sweeps = createRounds({ run: deps.sweep, everyMs: sweepMs, failed, logger });

	return {
		worker,
		isEnding: () => isEnding,
		/** Adds a job; one of the same id that is not over yet is enough. */
		add,

		/** The same for whoever can't wait: what goes wrong is logged. */
		addSoon(id: string, data: object): void {
			add(id, data).catch((error: unknown) =>
				logger.warn({ err: error, ...data }, "a job could not be added"),
			);
		},

		/** Starts working and sweeping. */
		start(): void {
			worker.run().catch((error: unknown) => logger.error({ err: error }, "the worker ended"));
			sweeps.start();
		},

		/**
		 * Begins nothing any more, waits for the looks under way, until `late` at the longest, and ends. It does not wait
		 * for Redis, which may be gone: a job that was not marked as done comes again, and finds nothing to do.
		 */
		async stop(late: AbortSignal): Promise<void> {
			isEnding = true;
			void sweeps.stop();
			const closed = worker.close(true);
			await Promise.race([Promise.allSettled(looks), once(late, "abort")]);
			await closed;
			await queue.close();
		},
	};
}
