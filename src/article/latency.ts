/** How long something took is counted in buckets, so that days and topics can be put together afterwards. */
export const LATENCY_BUCKETS = 104;
/** The first bucket ends here (ms); the last begins at two months. */
export const FIRST_LATENCY_MS = 100;
/** So many buckets double the time: what is told of one is wrong by a tenth at the most. */
export const LATENCY_STEPS = 4;

/** The bucket that a duration (ms) falls into. */
export function latencyBucket(ms: number): number {
	if (ms < FIRST_LATENCY_MS) return 0;
	const bucket = 1 + Math.floor(LATENCY_STEPS * Math.log2(ms / FIRST_LATENCY_MS));
	return Math.min(bucket, LATENCY_BUCKETS - 1);
}

/**
 * The duration (ms) that so many of those counted did not exceed; null where nothing was counted.
 *
 * @param counts how many fell into each bucket
 * @param share 0.9 for nine of ten
 * @param slowestMs the longest of them, which is never exceeded
 */
export function latencyOf(
	counts: readonly number[],
	share: number,
	slowestMs: number,
): number | null {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total === 0) return null;
	const rank = Math.max(1, Math.ceil(share * total));
	let seen = 0;
	const bucket = counts.findIndex((count) => (seen += count) >= rank);
	return Math.min(Math.round(middleOf(bucket)), slowestMs);
}

/** The middle of a bucket (ms), by the factor that it spans. */
function middleOf(bucket: number): number {
	if (bucket === 0) return FIRST_LATENCY_MS / 2;
	return FIRST_LATENCY_MS * 2 ** ((bucket - 0.5) / LATENCY_STEPS);
}
