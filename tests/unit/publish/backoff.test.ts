import { describe, expect, test } from "vitest";
import { backoffMs } from "../../../src/publish/backoff.ts";

const least = () => 0;
const most = () => 1 - Number.EPSILON;

describe("a channel is left alone", () => {
	test("twice as long after each failure, up to a minute", () => {
		const waits = [0, 1, 2, 3, 5, 6, 7, 1000].map((failures) =>
			backoffMs(failures, "network", least),
		);
		expect(waits).toEqual([1000, 2000, 4000, 8000, 32_000, 60_000, 60_000, 60_000]);
	});

	test("up to five minutes when it refuses the bot", () => {
		const waits = [0, 6, 8, 9, 1000].map((failures) => backoffMs(failures, "refused", least));
		expect(waits).toEqual([1000, 64_000, 256_000, 300_000, 300_000]);
	});

	test("up to a fifth longer by chance, so that many do not come back at once", () => {
		expect(backoffMs(0, "network", most)).toBe(1200);
		expect(backoffMs(50, "network", most)).toBe(72_000);
		for (let round = 0; round < 100; round++) {
			expect(backoffMs(3, "network")).toBeGreaterThanOrEqual(8000);
			expect(backoffMs(3, "network")).toBeLessThanOrEqual(9600);
		}
	});
});
