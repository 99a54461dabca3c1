import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LATENCY_BUCKETS, latencyBucket, latencyOf } from "../../../src/article/latency.ts";

const TWO_MONTHS_MS = 5_184_000_000;

function counted(durations: readonly number[]): number[] {
	const counts = Array.from({ length: LATENCY_BUCKETS }, () => 0);
	for (const ms of durations) {
		const bucket = latencyBucket(ms);
		counts[bucket] = (counts[bucket] ?? 0) + 1;
	}
	return counts;
}

describe("durations in buckets", () => {
	test("tell a percentile that is wrong by a tenth at the most, and never beyond the slowest", () => {
		const duration = fc.integer({ min: 100, max: TWO_MONTHS_MS });
		fc.assert(
			fc.property(
				fc.array(duration, { minLength: 1, maxLength: 60 }),
				fc.constantFrom(0.5, 0.9, 0.99),
				(durations, share) => {
					const sorted = durations.toSorted((a, b) => a - b);
					const slowest = sorted.at(-1) ?? 0;
					const truly = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? 0;
					const told = latencyOf(counted(durations), share, slowest) ?? 0;
					expect(told).toBeGreaterThan(0.9 * truly - 1);
					expect(told).toBeLessThan(1.1 * truly + 1);
					expect(told).toBeLessThanOrEqual(slowest);
				},
			),
		);
	});

	test("can be put together: days make the same as all of their posts at once", () => {
		const days = [[120, 4000, 90_000], [100, 100], [], [3_600_000]];
		const sum = days
			.map(counted)
			.reduce((all, day) => all.map((count, bucket) => count + (day[bucket] ?? 0)));
		expect(sum).toEqual(counted(days.flat()));
	});

	test("hold what is shorter and longer than all, and tell nothing of nothing", () => {
		expect([0, 99, 100, 1e15].map(latencyBucket)).toEqual([0, 0, 1, LATENCY_BUCKETS - 1]);
		expect(latencyOf(counted([3]), 0.5, 3)).toBe(3);
		expect(latencyOf(counted([]), 0.5, 0)).toBeNull();
	});
});
