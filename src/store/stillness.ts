import type { Redis } from "ioredis";
import { StoreError } from "./store-error.ts";

/** Should this process be killed, everybody may write again after so long. */
const HELD_MS = 10_000;

/**
 * Has Redis hold back whatever would write, of every program that uses the server, while something is done. Reading
 * goes on, and nothing expires.
 *
 * @param work is given what it calls once all is read: everybody may write again then, and it throws a
 *   {@link StoreError} where somebody may have written before
 * @param heldMs after so long everybody may write again should this process be killed; ten seconds when left out
 * @returns what `work` returns; undefined where Redis does not let itself be held, and `work` was not begun
 */
export async function whileStill<T>(
	redis: Redis,
	work: (confirm: () => Promise<void>) => Promise<T>,
	heldMs = HELD_MS,
): Promise<{ done: T } | undefined> {
	let heldUntil = Infinity;

	/** Holds it for a while from now on; what was held before has to reach until then. */
	async function hold(): Promise<void> {
		const askedAt = performance.now();
		await redis.client("PAUSE", heldMs, "WRITE");
		if (performance.now() > heldUntil) {
			heldUntil = -Infinity;
			throw new StoreError(
				"Redis answered too late: meanwhile somebody may have written. Nothing was kept of this backup; try again.",
			);
		}
		heldUntil = askedAt + heldMs;
	}

	try {
		await hold();
	} catch {
		// Hosted servers often forbid it.
		return undefined;
	}
	// What goes wrong here is found out by who confirms.
	const timer = setInterval(() => void hold().catch(() => {}), heldMs / 5);
	/** Renewals that were asked for before are answered before, too. */
	async function release(): Promise<void> {
		clearInterval(timer);
		await redis.client("UNPAUSE").catch(() => {});
	}

	async function confirm(): Promise<void> {
		await hold();
		await release();
	}

	try {
		return { done: await work(confirm) };
	} finally {
		await release();
	}
}
