import type { ConnectionOptions } from "bullmq";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import { createLooks } from "./looks.ts";

const QUEUE = "deliver";
/** How many looks are under way at a time: at least one for each duty. */
const HANDS = 8;
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
	/** The duties that this process looks at, and those of them that are to be looked at once more. */
	const underWay = new Set<string>();
	const askedAgain = new Set<string>();

	/** One hand a duty: whatever takes long keeps nothing else waiting. */
	async function lookAt(name: string): Promise<void> {
		const duty = duties.find((one) => one.name === name);
		if (duty === undefined) return;
		if (underWay.has(name)) {
			askedAgain.add(name);
			return;
		}
		underWay.add(name);
		const isMore = await duty.run().finally(() => underWay.delete(name));
		if (duty.leadsTo !== undefined) await looks.add(...jobOf(duty.leadsTo, "after"));
		if (askedAgain.delete(name) || isMore) await looks.add(...jobOf(name, "more"));
	}

	/** One job for all who want the same look for the same reason in the same moment. */
	function jobOf(duty: string, why: string) {
		const slot = Math.floor(now() / (why === "sweep" ? sweepMs : 1));
		return [`${duty}-${why}-${slot}`, { duty }] as const;
	}

	const looks = createLooks({
		queue: QUEUE,
		connection,
		prefix,
		worker: { concurrency: HANDS },
		look: async (job) => lookAt(Job.parse(job.data).duty),
		async sweep() {
			for (const { name, isDue } of duties) {
				if (await isDue(now())) await looks.add(...jobOf(name, "sweep"));
			}
		},
		sweepMs,
		failed: "a look at readers failed",
		logger,
	});

	return {
		/** Starts working and sweeping. */
		start: () => looks.start(),
		/** Has a duty looked at, soon. */
		wake: (duty: string): void => looks.addSoon(...jobOf(duty, "wake")),
		/** Waits for the looks under way, until `late` at the longest, and ends. */
		stop: (late: AbortSignal): Promise<void> => looks.stop(late),
	};
}
export type DeliveryJobs = ReturnType<typeof createDeliveryJobs>;
