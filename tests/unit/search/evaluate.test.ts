import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	atOrBehind,
	bestOf,
	filtered,
	type Hits,
	intersectionOf,
	memberOf,
	unionOf,
} from "../../../src/search/evaluate.ts";
import { worthOfLevel } from "../../../src/search/postings.ts";

/** Few ordinals, so that lists meet, and some that are far away. */
const ordinal = fc.oneof(
	{ weight: 9, arbitrary: fc.nat(60) },
	{ weight: 1, arbitrary: fc.integer({ min: 0, max: 2 ** 27 - 1 }) },
);
const ascending = fc
	.uniqueArray(ordinal, { maxLength: 60, size: "max" })
	.map((some) => some.toSorted((a, b) => a - b));
/** Halves and whole numbers: their sums are exact. */
const worth = fc.nat(20).map((half) => half / 2);
const hits = ascending.chain((ordinals) =>
	fc
		.array(worth, { minLength: ordinals.length, maxLength: ordinals.length })
		.map((worths): Hits => ({
			ordinals: Uint32Array.from(ordinals),
			worths: Float32Array.from(worths),
		})),
);
const list = fc.record({
	entries: ascending.chain((ordinals) =>
		fc
			.array(fc.nat(31), { minLength: ordinals.length, maxLength: ordinals.length })
			.map((levels) => ordinals.map((ordinal, place) => [ordinal, levels[place] ?? 0] as const)),
	),
	weight: fc.constantFrom(0, 0.25, 0.5, 1, 4),
});

/** Hits as pairs, in their order. */
const pairsOf = ({ ordinals, worths }: Hits) => {
	expect(worths).toHaveLength(ordinals.length);
	return Array.from(ordinals, (ordinal, place) => [ordinal, worths[place] ?? NaN] as const);
};
const byOrdinal = (pairs: Iterable<readonly [number, number]>) =>
	[...pairs].toSorted(([a], [b]) => a - b);

test("a union has the articles of all lists once, ascending, each by the best that it is worth", () => {
	fc.assert(
		fc.property(fc.array(list, { maxLength: 5 }), (lists) => {
			const expected = new Map<number, number>();
			for (const { entries, weight } of lists) {
				for (const [ordinal, level] of entries) {
					const worth = Math.fround((worthOfLevel[level] ?? NaN) * weight);
					expected.set(ordinal, Math.max(worth, expected.get(ordinal) ?? 0));
				}
			}
			const found = unionOf({
				lists: lists.map(({ entries, weight }) => ({
					postings: Uint32Array.from(entries, ([ordinal, level]) => ordinal * 32 + level),
					weight,
				})),
			});
			expect(pairsOf(found)).toEqual(byOrdinal(expected));
		}),
	);
});

test("an intersection has the articles that are in all of these, ascending, each worth the sum", () => {
	fc.assert(
		fc.property(fc.array(hits, { maxLength: 4 }), (all) => {
			const [first, ...others] = all.map((one) => new Map(pairsOf(one)));
			const expected = [...(first ?? [])].flatMap(([ordinal, worth]) =>
				others.every((other) => other.has(ordinal))
					? [
							[
								ordinal,
								others.reduce((sum, one) => sum + (one.get(ordinal) ?? NaN), worth),
							] as const,
						]
					: [],
			);
			expect(pairsOf(intersectionOf(all))).toEqual(byOrdinal(expected));
		}),
	);
});

test("a filter keeps those that pass with what they are worth, and tells each one's place", () => {
	fc.assert(
		fc.property(hits, fc.integer({ min: 1, max: 4 }), (some, part) => {
			const before = pairsOf(some);
			const asked: [number, number][] = [];
			const found = filtered(some, (ordinal, index) => {
				asked.push([ordinal, index]);
				return (ordinal + index) % part === 0;
			});
			expect(asked).toEqual(before.map(([ordinal], index) => [ordinal, index]));
			expect(pairsOf(found)).toEqual(
				before.filter(([ordinal], index) => (ordinal + index) % part === 0),
			);
			expect(pairsOf(some)).toEqual(before);
		}),
	);
});

test("membership is told of ascending ordinals, those that are asked twice included", () => {
	fc.assert(
		fc.property(ascending, fc.array(ordinal, { maxLength: 60 }), (some, asked) => {
			const has = memberOf(Uint32Array.from(some));
			for (const ordinal of asked.toSorted((a, b) => a - b)) {
				expect(has(ordinal)).toBe(some.includes(ordinal));
			}
		}),
	);
});

describe("the place at an ordinal or behind it", () => {
	test("is the first one from where it is looked", () => {
		fc.assert(
			fc.property(ascending, ordinal, fc.nat(), (some, ordinal, start) => {
				const from = start % (some.length + 1);
				const behind = some.findIndex((one, place) => place >= from && one >= ordinal);
				expect(atOrBehind(Uint32Array.from(some), ordinal, from)).toBe(
					behind === -1 ? some.length : behind,
				);
			}),
		);
	});

	test("is found in few steps, however long the list is", () => {
		const long = Uint32Array.from({ length: 100_000 }, (_, index) => 2 * index);
		let steps = 0;
		const counted = new Proxy(long, {
			get(target, name) {
				if (typeof name === "string" && /^\d+$/.test(name)) steps++;
				return Reflect.get(target, name) as unknown;
			},
		});
		expect(atOrBehind(counted, 150_001, 10)).toBe(75_001);
		expect(steps).toBeLessThan(60);
	});
});

test("the best are the worthiest, the best first, and of those that are alike the later ones", () => {
	fc.assert(
		fc.property(
			fc.array(worth, { maxLength: 80, size: "max" }),
			fc.oneof(fc.nat(10), fc.nat(100)),
			(worths, count) => {
				const expected = worths
					.map((worth, index) => ({ worth, index }))
					.toSorted((a, b) => b.worth - a.worth || b.index - a.index)
					.slice(0, count)
					.map(({ index }) => index);
				expect(bestOf(Float32Array.from(worths), count)).toEqual(expected);
			},
		),
	);
});
