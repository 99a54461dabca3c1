import type { Subscription } from "../store/subscriptions.ts";

/** What the newsroom file says of a WebSub source; times in milliseconds. */
export type Wish = { topic: string; hub: string | undefined; leaseMs: number };

/** A hub that agreed asks back within moments; after this long it is asked again. */
const ANSWER_MS = 5 * 60_000;
const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 60 * 60_000;

/** When the hub is to be asked (Unix ms); a time that has passed means now. */
export function askAt(wish: Wish, standing: Subscription | undefined, now: number): number {
	if (standing === undefined || standing.topic !== wish.topic) return now;
	const { askedAt, failures, leaseFrom, leaseUntil } = standing;
	// Renewed when a fifth of the lease is left, so that a hub may be away for a while.
	const renewAt = leaseUntil - (leaseUntil - leaseFrom) / 5;
	if (now < renewAt && leaseUntil > now) return Math.max(renewAt, retryAt(askedAt, failures));
	return retryAt(askedAt, failures);
}

function retryAt(askedAt: number, failures: number): number {
	if (askedAt === 0) return 0;
	if (failures === 0) return askedAt + ANSWER_MS;
	return askedAt + Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures - 1, 20), LONGEST_RETRY_MS);
}
