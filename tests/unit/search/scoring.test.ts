import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { literalnessOf, nearnessOf, noveltyOf, rarityOf } from "../../../src/search/scoring.ts";

const DAY_SECONDS = 86_400;

describe("the rarity of a term", () => {
	const articles = fc.integer({ min: 1, max: 10_000_000 });

	test("is the less the more articles have it, and always above nothing", () => {
		fc.assert(
			fc.property(articles, fc.nat(), fc.nat(), (all, one, other) => {
				const [few, many] = [Math.min(one, other) % (all + 1), Math.max(one, other) % (all + 1)];
				fc.pre(few < many);
				expect(rarityOf(few, all)).toBeGreaterThan(rarityOf(many, all));
				expect(rarityOf(many, all)).toBeGreaterThan(0);
			}),
		);
	});

	test("is a number even where a list has more articles than there are, as dead ones stand in it", () => {
		fc.assert(
			fc.property(articles, fc.nat(), (having, all) => {
				expect(rarityOf(having, all)).toBeGreaterThan(0);
				expect(rarityOf(having, all)).toBeLessThan(Infinity);
			}),
		);
		expect(rarityOf(0, 0)).toBeGreaterThan(0);
	});
});

describe("what is new", () => {
	const age = fc.integer({ min: -10 * DAY_SECONDS, max: 20_000 * DAY_SECONDS });

	test("counts at least as much as what is older, and never less than it would without a time", () => {
		fc.assert(
			fc.property(age, age, (one, other) => {
				const [newer, older] = [Math.min(one, other), Math.max(one, other)];
				expect(noveltyOf(newer)).toBeGreaterThanOrEqual(noveltyOf(older));
				expect(noveltyOf(older)).toBeGreaterThanOrEqual(1);
				expect(noveltyOf(newer)).toBeLessThanOrEqual(1.6);
			}),
		);
	});

	test("counts 1.6 times as much on its day, 1.3 times a month later, and no more from the future", () => {
		expect(noveltyOf(0)).toBeCloseTo(1.6);
		expect(noveltyOf(30 * DAY_SECONDS)).toBeCloseTo(1.3);
		expect(noveltyOf(3650 * DAY_SECONDS)).toBeCloseTo(1);
		expect(noveltyOf(-DAY_SECONDS)).toBe(noveltyOf(0));
	});
});

describe("words that stand together", () => {
	const words = fc.integer({ min: 2, max: 20 });

	test("raise an article the more the nearer they are, and never lower it", () => {
		fc.assert(
			fc.property(words, fc.nat(100), fc.nat(100), (words, one, other) => {
				const [near, far] = [words + Math.min(one, other), words + Math.max(one, other)];
				fc.pre(near < far);
				expect(nearnessOf(words, near)).toBeGreaterThan(nearnessOf(words, far));
				expect(nearnessOf(words, far)).toBeGreaterThan(nearnessOf(words, undefined));
				expect(nearnessOf(words, near)).toBeLessThanOrEqual(1.25);
			}),
		);
	});

	test("count nothing where no text has all of them, and where there is one word alone", () => {
		expect(nearnessOf(3, undefined)).toBe(1);
		expect(nearnessOf(1, 1)).toBe(1);
		// Two words of a query may be one and the same word of an article.
		expect(nearnessOf(2, 1)).toBe(nearnessOf(2, 2));
	});
});

test("the very forms that are asked for raise an article, the more of them the more", () => {
	const shares = [0, 0.25, 0.5, 1].map(literalnessOf);
	expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
	expect(shares[0]).toBe(1);
});
