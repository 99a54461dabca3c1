import { randomUUID } from "node:crypto";
import type { Keeping } from "./keeping.ts";
import type { Logger } from "./logger.ts";
import type { Leases } from "./store/leases.ts";
import type { Readers } from "./store/readers.ts";
import { BEGINNING, type Retention, type Walk } from "./store/retention.ts";
import { createRounds } from "./store/rounds.ts";

const DAY_MS = 24 * 3_600_000;
/** Whatever the settings say, an article is kept until all that names it for a while has run out. */
const LEAST_MS = 35 * DAY_MS;
/** Articles that are looked at in one step, and how long after it the next one comes. */
const AT_ONCE = 50;
const STEP_MS = 1000;
/** How long nothing is looked at once all was. */
const REST_MS = 60 * 60_000;
/** A process that died is followed by another after this long. */
const LEASE_MS = 60_000;

/**
 * Forgets the articles that are not to be kept any longer, in small steps of one process at a time. Each article goes as
 * a whole, so that a process may die anywhere; also while Redis is full, since that is how it has room again.
 */
export function createSweeper(deps: {
	keeping: Pick<Keeping, "articlesMs" | "articles">;
	retention: Retention;
	readers: Pick<Readers, "listSaved">;
	leases: Pick<Leases, "takeEvenWhenFull" | "release">;
	logger: Logger;
	now: () => number;
	everyMs?: number | undefined;
}) {
	const { keeping, retention, readers, leases, logger, now, everyMs = STEP_MS } = deps;
	const owner = randomUUID();
	let walk: Walk = BEGINNING;
	let restUntil = 0;
	let forgotten = 0;

	async function step(): Promise<void> {
		const at = now();
		if (at < restUntil || !(await leases.takeEvenWhenFull("retention", owner, LEASE_MS))) return;
		if (!(await retention.isSavedListed())) {
			await readers.listSaved();
			await retention.noteSavedListed(at);
		}
		const { articlesMs = Infinity, articles = Infinity } = keeping;
		let tooMany = (await retention.count()) - articles;
		const tooOld = at - Math.max(articlesMs, LEAST_MS);
		const limit = tooMany > 0 ? at - LEAST_MS : tooOld;
		// It meets those first that have not changed for the longest.
		const next = await retention.next(walk, limit, AT_ONCE);
		for (const one of next.found) {
			if (tooMany <= 0 && one.at > tooOld) return rest();
			if (!(await forget(one.ref, limit, at))) continue;
			tooMany -= 1;
			forgotten += 1;
		}
		walk = next.walk;
		if (next.found.length === 0) rest();
	}

	/** One that can't be forgotten does not keep the others. */
	async function forget(ref: string, limit: number, at: number): Promise<boolean> {
		try {
			return (await retention.forget(ref, limit, at)) === "forgotten";
		} catch (error) {
			// Where it is Redis that is away or refuses, the next one fails as well: the walk stays where it is.
			const isOfArticle =
				error instanceof RangeError || (error instanceof Error && error.message.startsWith("ERR "));
			if (!isOfArticle) throw error;
			logger.warn({ err: error, ref }, "an article could not be forgotten");
			return false;
		}
	}

	function rest(): void {
		if (forgotten > 0)
			logger.info({ forgotten }, "articles that are kept no longer were forgotten");
		forgotten = 0;
		walk = BEGINNING;
		restUntil = now() + REST_MS;
	}

	const failed = "articles that are kept no longer could not be forgotten";
	const rounds = createRounds({ run: step, everyMs, failed, logger });

	return {
		step,
		/** Starts looking. */
		start: (): void => rounds.start(),
		/** Waits for the step under way, and lets another process go on. */
		async stop(): Promise<void> {
			await rounds.stop();
			await leases.release("retention", owner);
		},
	};
}
export type Sweeper = ReturnType<typeof createSweeper>;
