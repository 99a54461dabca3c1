import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	levelFor,
	levelOf,
	ordinalOf,
	readPostings,
	worthOfLevel,
	writePostings,
} from "../../../src/search/postings.ts";
import { ENTRY_BYTES, LEVEL_BITS } from "../../../src/store/search-index.ts";

const LEVELS = 2 ** LEVEL_BITS;
/** The largest that an entry has room for. */
const MAX_ORDINAL = 2 ** (8 * ENTRY_BYTES - LEVEL_BITS) - 1;
const ordinal = fc.oneof(
	fc.integer({ min: 0, max: MAX_ORDINAL }),
	fc.integer({ min: 0, max: 100 }),
	fc.constantFrom(0, 2 ** 26 - 1, 2 ** 26, MAX_ORDINAL - 1, MAX_ORDINAL),
);
const level = fc.integer({ min: 0, max: LEVELS - 1 });
const entries = fc
	.uniqueArray(fc.tuple(ordinal, level), { selector: ([one]) => one, maxLength: 60 })
	.map((some) => some.toSorted(([a], [b]) => a - b));

/** A list as the store appends to it: number after number, little endian. */
function bytesOf(some: readonly (readonly [number, number])[]): Buffer {
	const bytes = Buffer.alloc(some.length * ENTRY_BYTES);
	for (const [place, [ordinal, level]] of some.entries()) {
		bytes.writeUInt32LE(ordinal * LEVELS + level, place * ENTRY_BYTES);
	}
	return bytes;
}

const pairsOf = (bytes: Buffer) =>
	Array.from(readPostings(bytes), (entry) => [ordinalOf(entry), levelOf(entry)]);

test("an entry gives back the ordinal and the level that it was made of, up to the largest", () => {
	fc.assert(
		fc.property(ordinal, level, (ordinal, level) => {
			const entry = ordinal * LEVELS + level;
			expect([ordinalOf(entry), levelOf(entry)]).toEqual([ordinal, level]);
		}),
	);
	expect([MAX_ORDINAL, ordinalOf(2 ** 32 - 1), levelOf(2 ** 32 - 1)]).toEqual([
		2 ** 27 - 1,
		MAX_ORDINAL,
		31,
	]);
});

describe("a list", () => {
	test("is read as it was appended to", () => {
		fc.assert(
			fc.property(entries, (some) => {
				expect(pairsOf(bytesOf(some))).toEqual(some);
			}),
		);
	});

	test("that is cut anywhere is read from the first whole entry of its end", () => {
		fc.assert(
			fc.property(entries, fc.nat(), (some, cut) => {
				const bytes = bytesOf(some);
				const window = cut % (bytes.length + 1);
				const end = bytes.subarray(bytes.length - window);
				const whole = Math.floor(window / ENTRY_BYTES);
				expect(pairsOf(end)).toEqual(some.slice(some.length - whole));
			}),
		);
	});

	test("is read wherever its bytes stand in memory", () => {
		const bytes = Buffer.concat([Buffer.from("x"), bytesOf([[7, 3]])]);
		expect(pairsOf(bytes.subarray(1))).toEqual([[7, 3]]);
	});

	test("written anew keeps the order, and nothing but what it is told to", () => {
		fc.assert(
			fc.property(entries, fc.integer({ min: 1, max: 5 }), (some, part) => {
				const keeps = (ordinal: number) => ordinal % part !== 0;
				const written = writePostings(readPostings(bytesOf(some)), keeps);
				expect(pairsOf(written)).toEqual(some.filter(([ordinal]) => keeps(ordinal)));
				expect(written.length % ENTRY_BYTES).toBe(0);
			}),
		);
	});
});

describe("a level", () => {
	const frequency = fc.double({ min: 0, max: 1000, noNaN: true });

	test("is within five bits, and never falls where a word is more frequent", () => {
		fc.assert(
			fc.property(frequency, frequency, (one, other) => {
				const [low, high] = [levelFor(Math.min(one, other)), levelFor(Math.max(one, other))];
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(high);
				expect(high).toBeLessThan(LEVELS);
				expect(Number.isInteger(low)).toBe(true);
			}),
		);
		expect([levelFor(0), levelFor(Number.MAX_SAFE_INTEGER)]).toEqual([0, LEVELS - 1]);
	});

	test("counts as much as the frequency does by BM25, but for one step", () => {
		const saturated = (frequency: number) => (frequency * 2.2) / (1.2 + frequency);
		const step = (2.2 - 0.25) / LEVELS;
		fc.assert(
			fc.property(fc.double({ min: 0.16, max: 1000, noNaN: true }), (frequency) => {
				const worth = worthOfLevel[levelFor(frequency)] ?? 0;
				expect(Math.abs(worth - saturated(frequency))).toBeLessThanOrEqual(step / 2 + 1e-6);
			}),
		);
	});

	test("counts the more the higher it is, and always something", () => {
		const worths = [...worthOfLevel];
		expect(worths).toHaveLength(LEVELS);
		expect(worths).toEqual([...new Set(worths)].toSorted((a, b) => a - b));
		expect(worths[0]).toBeGreaterThan(0);
	});
});
