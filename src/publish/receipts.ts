import {
	type ConnectionOptions,
	DelayedError,
	type Job as QueueJob,
	Queue,
	UnrecoverableError,
	Worker,
} from "bullmq";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import type { Notices } from "../store/notices.ts";
import type { Receipt, Receipts } from "../store/receipts.ts";
import { createRounds } from "../store/rounds.ts";
import { MAX_STALLED } from "../store/stalled.ts";
import { type WebClient, WebError } from "../web/public-fetch.ts";
import { schemes, sign } from "../web/signatures.ts";
import { backoffMs } from "./backoff.ts";

const QUEUE = "receipts";
const HANDS = 32;
/** A receiver that lets everybody wait keeps no more hands than these. */
const HANDS_OF_SOURCE = 4;
const SWEEP_MS = 1000;
/** A receipt that has a job is looked at again after this long, in case the job was lost. */
const JOB_LOST_MS = 60_000;
const AT_ONCE = 200;
/** Ten seconds after the first try, then twice as long each time: the last try is a day after the first. */
const FIRST_RETRY_MS = 10_000;
const TRIES = 14;
const CALL_TIMEOUT_MS = 15_000;
const MAX_ANSWER_BYTES = 64 * 1024;

const Job = z.object({ id: z.string() });

/** Where a source is called back. */
export type Callback = { url: string; secrets: readonly Buffer[]; allowPrivate: boolean };

/**
 * Tells sources what became of their articles, signed after Standard Webhooks and repeated for a day. What is
 * yet to be told stands in the store; a job says *look at this receipt again*.
 */
export function createReceiptSender(deps: {
	connection: ConnectionOptions;
	prefix: string;
	receipts: Receipts;
	notices: Notices;
	web: WebClient;
	/** Where a source wants to be called back; undefined when it does not. */
	callbackOf: (source: string) => Callback | undefined;
	logger: Logger;
	now: () => number;
	/** The wait before the second try; for tests. */
	firstRetryMs?: number;
}) {
	const { connection, prefix, receipts, notices, web, logger, now } = deps;
	const queue = new Queue(QUEUE, {
		connection,
		prefix,
		defaultJobOptions: {
			attempts: TRIES,
			backoff: { type: "exponential", delay: deps.firstRetryMs ?? FIRST_RETRY_MS, jitter: 0.2 },
			removeOnComplete: true,
			removeOnFail: true,
		},
	});
	const busy = new Map<string, number>();
	/** How often in a row a source was told something in vain: what waits for its hands looks the less often. */
	const failures = new Map<string, number>();
	/** Those that were told of in the log. */
	const damaged = new Set<string>();
	const worker = new Worker(QUEUE, look, {
		connection,
		prefix,
		concurrency: HANDS,
		autorun: false,
		drainDelay: 1,
		maxStalledCount: MAX_STALLED,
	});
	worker.on("failed", (job, error) => {
		if (job === undefined) return;
		const isLast = job.attemptsMade >= TRIES || error instanceof UnrecoverableError;
		logger.warn({ reason: error.message, tries: job.attemptsMade }, "a receipt was not taken");
		if (isLast) {
			giveUp(Job.parse(job.data).id, error.message).catch((failure: unknown) =>
				logger.warn({ err: failure }, "a receipt could not be given up"),
			);
		}
	});
	const onError = (error: Error) => logger.debug({ err: error }, "queue");
	queue.on("error", onError);
	worker.on("error", onError);

	async function sweep(): Promise<void> {
		const ids = await receipts.take(now(), now() + JOB_LOST_MS, AT_ONCE);
		await queue.addBulk(ids.map((id) => ({ name: "look", data: { id }, opts: { jobId: id } })));
	}

	async function look(job: QueueJob, token?: string): Promise<void> {
		const { id } = Job.parse(job.data);
		const receipt = await receipts.read(id);
		if (receipt === "damaged") {
			// It is left until it expires, for who can read or mend it.
			if (!damaged.has(id))
				logger.error({ receipt: id }, "a receipt is damaged and cannot be sent");
			damaged.add(id);
			return;
		}
		const callback = receipt && deps.callbackOf(receipt.source);
		// The source was taken out of the newsroom file, or wants to hear nothing any more.
		if (receipt === undefined || callback === undefined) return receipts.done(id);
		const { source } = receipt;
		const hands = busy.get(source) ?? 0;
		if (hands >= HANDS_OF_SOURCE) {
			// This is no try. The clock is the queue's.
			const waitMs = backoffMs(failures.get(source) ?? 0, "network");
			await job.moveToDelayed(Date.now() + waitMs, token);
			throw new DelayedError();
		}
		busy.set(source, hands + 1);
		try {
			await send(id, receipt, callback);
			failures.delete(source);
		} catch (error) {
			failures.set(source, (failures.get(source) ?? 0) + 1);
			throw error;
		} finally {
			busy.set(source, (busy.get(source) ?? 1) - 1);
		}
	}

	async function send(id: string, receipt: Receipt, callback: Callback): Promise<void> {
		const body = Buffer.from(JSON.stringify(bodyOf(receipt)));
		const [secret] = callback.secrets;
		const status = await statusOf(callback, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				...(secret &&
					sign(schemes["standard-webhooks"], secret, { id: `rcp_${id}`, body, now: now() })),
			},
			body,
			timeoutMs: CALL_TIMEOUT_MS,
		});
		if (status === 410) throw new UnrecoverableError("the receiver wants no more (410)");
		if (status < 200 || status >= 300) throw new Error(`the receiver answers with ${status}`);
		await receipts.done(id);
	}

	/** What a receiver answers; what it says beyond the status is its own affair, however long. */
	async function statusOf(
		{ url, allowPrivate }: Callback,
		init: { method: "POST"; headers: Record<string, string>; body: Buffer; timeoutMs: number },
	): Promise<number> {
		try {
			return (await web.request(url, { ...init, allowPrivate, maxBytes: MAX_ANSWER_BYTES })).status;
		} catch (error) {
			if (error instanceof WebError && error.status !== undefined) return error.status;
			throw error;
		}
	}

	async function giveUp(id: string, reason: string): Promise<void> {
		const receipt = await receipts.read(id);
		await receipts.done(id);
		if (receipt === undefined || receipt === "damaged") return;
		const { source } = receipt;
		// One a day and source: a receiver that is gone fails for each article.
		const day = new Date(now()).toISOString().slice(0, 10);
		await notices.add(
			{ id: `callback ${source} ${day}`, kind: "callback", data: { source, reason } },
			now(),
		);
	}

	const failed = "receipts could not be sent";
	const sweeps = createRounds({ run: sweep, everyMs: SWEEP_MS, failed, logger });

	return {
		/** Starts telling. */
		start(): void {
			worker.run().catch((error: unknown) => logger.error({ err: error }, "the worker ended"));
			sweeps.start();
		},

		/** Ends; a receipt whose answer was not noted is sent again, under the same id. */
		async stop(): Promise<void> {
			void sweeps.stop();
			await worker.close(true);
			await queue.close();
		},
	};
}
export type ReceiptSender = ReturnType<typeof createReceiptSender>;

/** The event as it is sent; times are RFC 3339. */
function bodyOf(receipt: Receipt): object {
	return {
		type: receipt.type,
		timestamp: new Date(receipt.at).toISOString(),
		data: {
			id: receipt.id,
			ref: receipt.ref,
			source: receipt.source,
			channel: receipt.channel,
			state: receipt.state,
			link: receipt.link ?? null,
			message_id: receipt.messageId ?? null,
			revision: receipt.revision,
			error: receipt.error ?? null,
		},
	};
}
