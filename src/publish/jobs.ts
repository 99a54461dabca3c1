import { once } from "node:events";
import { type ConnectionOptions, Queue, Worker } from "bullmq";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import { createRounds } from "../store/rounds.ts";
import { MAX_STALLED } from "../store/stalled.ts";
import type { NextLook } from "./publisher.ts";

const QUEUE = "posts";
/** One holds a channel for as long as posts wait for its pace, which takes it nothing: more than there are channels. */
const HANDS = 64;
/** How long the worker waits for a job in one go. When Redis is gone, it holds up the end of the process as long. */
const DRAIN_DELAY_S = 1;
/** How often every process looks for pending work that lost its job. */
const SWEEP_MS = 2000;

const Job = z.object({ channel: z.string().transform((id) => id as ChannelId) });

/** A change of an article, as the jobs name it. */
export type Change = { ref: string; revision: number; dueAt: number };

/**
 * The jobs: each says *look at this channel again*, because of an article, because a time has come, or because
 * the sweep found work that nobody does. What is true stands in the records; a job that is lost, doubled or
 * late does no harm.
 */
export function createJobs(deps: {
	/** Stays the caller's: it is not closed here. */
	connection: ConnectionOptions;
	prefix: string;
	/** Every channel that has posts. */
	channels: () => readonly ChannelId[];
	drain: (channel: ChannelId) => Promise<NextLook>;
	isStranded: (channel: ChannelId, now: number) => Promise<boolean>;
	logger: Logger;
	now: () => number;
}) {
	const { connection, prefix, channels, logger, now } = deps;
	const queue = new Queue(QUEUE, {
		connection,
		prefix,
		defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
	});
	const looks = new Set<Promise<NextLook>>();
	const worker = new Worker(
		QUEUE,
		async (job) => {
			const { channel } = Job.parse(job.data);
			const look = deps.drain(channel);
			looks.add(look);
			const nextAt = await look.finally(() => looks.delete(look));
			if (nextAt !== undefined) await wakeAt(channel, nextAt);
		},
		{
			connection,
			prefix,
			concurrency: HANDS,
			autorun: false,
			drainDelay: DRAIN_DELAY_S,
			maxStalledCount: MAX_STALLED,
		},
	);
	worker.on("failed", (_job, error) => logger.error({ err: error }, "a look at a channel failed"));
	// Redis' own absence is logged by the connections; here it would come again for every attempt.
	const onError = (error: Error) => logger.debug({ err: error }, "queue");
	queue.on("error", onError);
	worker.on("error", onError);
	const announced: Change[] = [];

	/** One job for all who want the same look at the same time. */
	async function wakeAt(channel: ChannelId, at: number): Promise<void> {
		const delay = Math.max(0, Math.ceil(at - now()));
		await queue.add("look", { channel }, { jobId: `${channel}-at-${Math.ceil(at)}`, delay });
	}

	function addAnnounced(): void {
		const jobs = announced.splice(0).flatMap(({ ref, revision, dueAt }) =>
			channels().map((channel) => ({
				name: "look",
				data: { channel, ref },
				opts: { jobId: `${channel}-${ref}-${revision}`, delay: Math.max(0, dueAt - now()) },
			})),
		);
		queue
			.addBulk(jobs)
			.catch((error: unknown) => logger.warn({ err: error }, "jobs could not be added"));
	}

	async function sweep(): Promise<void> {
		for (const channel of channels()) {
			if (await deps.isStranded(channel, now())) {
				const slot = Math.floor(now() / SWEEP_MS);
				await queue.add("look", { channel }, { jobId: `${channel}-sweep-${slot}` });
			}
		}
	}

	const sweeps = createRounds({
		run: sweep,
		everyMs: SWEEP_MS,
		failed: "the sweep failed",
		logger,
	});

	return {
		/** Starts working and sweeping. */
		start(): void {
			worker.run().catch((error: unknown) => logger.error({ err: error }, "the worker ended"));
			sweeps.start();
		},

		/** Has a channel looked at, soon. */
		wake(channel: ChannelId): void {
			wakeAt(channel, now()).catch((error: unknown) =>
				logger.warn({ err: error, channel }, "a job could not be added"),
			);
		},

		/**
		 * Adds a job for each changed article and channel, soon: those of one turn of the event loop travel together.
		 * The records are kept already: losing a job only delays.
		 */
		announce(changes: readonly Change[]): void {
			if (changes.length === 0) return;
			if (announced.length === 0) setImmediate(addAnnounced);
			announced.push(...changes);
		},

		/**
		 * Waits for the looks under way, until `late` at the longest, and ends. It does not wait for Redis, which may
		 * be gone: a job that was not marked as done comes again, and finds nothing to do.
		 */
		async stop(late: AbortSignal): Promise<void> {
			void sweeps.stop();
			const closed = worker.close(true);
			await Promise.race([Promise.allSettled(looks), once(late, "abort")]);
			await closed;
			await queue.close();
		},
	};
}
export type Jobs = ReturnType<typeof createJobs>;
