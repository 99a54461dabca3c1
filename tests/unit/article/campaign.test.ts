import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	estimateOf,
	FREE_PER_SECOND,
	PAID_PER_SECOND,
	paceOf,
	priceOf,
} from "../../../src/article/campaign.ts";

const anyCount = fc.nat({ max: 5_000_000 });
const noCounts = { sent: 0, skipped: 0, refused: 0, uncertain: 0 };

describe("the time that a campaign takes", () => {
	test("is 9.3 hours for a million readers, and 17 minutes where it is paid for", () => {
		const free = estimateOf({ recipients: 1_000_000, perSecond: FREE_PER_SECOND });
		expect(free / 3_600_000).toBeCloseTo(9.26, 2);
		const paid = estimateOf({ recipients: 1_000_000, perSecond: PAID_PER_SECOND });
		expect(paid / 60_000).toBeCloseTo(16.67, 2);
		expect(estimateOf({ recipients: 0, perSecond: 30 })).toBe(0);
	});

	test("is enough for all of them at that pace, and not a millisecond more than needed", () => {
		fc.assert(
			fc.property(anyCount, fc.integer({ min: 1, max: 2000 }), (recipients, perSecond) => {
				const ms = estimateOf({ recipients, perSecond });
				expect(ms * perSecond).toBeGreaterThanOrEqual(recipients * 1000);
				expect((ms - 1) * perSecond).toBeLessThan(Math.max(1, recipients * 1000));
			}),
		);
	});

	test("can't be told without a pace", () => {
		for (const perSecond of [0, -1, Number.NaN]) {
			expect(() => estimateOf({ recipients: 1, perSecond })).toThrow(RangeError);
		}
	});
});

describe("the price of a paid campaign", () => {
	test.each([
		[0, 0],
		[30, 0],
		[31, 1],
		[40, 1],
		[41, 2],
		[1000, 97],
		[1030, 97],
		[1031, 98],
		[1_000_000, 97_000],
	])("of %i readers is %i Stars", (recipients, stars) => {
		expect(priceOf(recipients)).toBe(stars);
	});

	test("is what is counted message by message, second by second", () => {
		fc.assert(
			fc.property(fc.nat({ max: 20_000 }), (recipients) => {
				let paid = 0;
				for (let message = 0; message < recipients; message++) {
					if (message % PAID_PER_SECOND >= FREE_PER_SECOND) paid += 1;
				}
				expect(priceOf(recipients)).toBe(Math.ceil(paid / 10));
			}),
		);
	});

	test("never falls with more readers, and is a tenth of them at the most", () => {
		fc.assert(
			fc.property(anyCount, fc.nat({ max: 5000 }), (recipients, more) => {
				expect(priceOf(recipients + more)).toBeGreaterThanOrEqual(priceOf(recipients));
				expect(priceOf(recipients)).toBeLessThanOrEqual(Math.ceil(recipients / 10));
			}),
		);
	});
});

describe("how far a campaign is", () => {
	test("is told from all that came of it, in the time that it ran", () => {
		const counts = { sent: 50, skipped: 5, refused: 4, uncertain: 1 };
		const campaign = { total: 300, counts, ranMs: 2000, isRunning: true, now: 10_000 };
		expect(paceOf(campaign)).toEqual({ left: 240, perSecond: 30, endsAt: 18_000 });
	});

	test("has no end while nothing has come of it, or it stands still", () => {
		const campaign = { total: 10, counts: noCounts, ranMs: 5000, isRunning: true, now: 10_000 };
		expect(paceOf(campaign)).toEqual({ left: 10, perSecond: 0, endsAt: undefined });
		const counts = { ...noCounts, sent: 5 };
		const still = { ...campaign, counts, isRunning: false };
		expect(paceOf(still)).toEqual({ left: 5, perSecond: 1, endsAt: undefined });
	});

	test("leaves nobody out of the account, and ends no earlier than now", () => {
		const anyCounts = fc.record({
			sent: anyCount,
			skipped: anyCount,
			refused: anyCount,
			uncertain: anyCount,
		});
		fc.assert(
			fc.property(
				anyCounts,
				anyCount,
				fc.integer({ min: 1 }),
				fc.nat(),
				(counts, open, ranMs, now) => {
					const through = Object.values(counts).reduce((sum, one) => sum + one, 0);
					const pace = paceOf({ total: through + open, counts, ranMs, isRunning: true, now });
					expect(pace.left).toBe(open);
					expect(pace.endsAt ?? now).toBeGreaterThanOrEqual(now);
					expect((pace.perSecond * ranMs) / 1000).toBeCloseTo(through, 3);
				},
			),
		);
	});
});
