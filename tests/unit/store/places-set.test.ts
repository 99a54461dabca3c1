import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addChunk,
	addPlace,
	BITMAP_BYTES,
	CHUNK,
	MAX_LISTED,
	placesIn,
} from "../../../src/store/places-set.ts";

/** Any places of a chunk, and above all those at its ends, and at those of bytes. */
const place = fc.oneof(
	fc.integer({ min: 0, max: CHUNK - 1 }),
	fc.integer({ min: 0, max: 40 }),
	fc.integer({ min: CHUNK - 20, max: CHUNK - 1 }),
	fc.constantFrom(0, 7, 8, 32_767, 32_768, CHUNK - 1),
);
const places = fc.array(place, { maxLength: 80, size: "max" });

const ascending = (some: Iterable<number>) => [...new Set(some)].toSorted((a, b) => a - b);

/** A chunk as the scripts keep a few: ascending, 16 bits each. */
function listOf(some: Iterable<number>): Buffer {
	const sorted = ascending(some);
	const bytes = Buffer.alloc(2 * sorted.length);
	for (const [index, one] of sorted.entries()) bytes.writeUInt16LE(one, 2 * index);
	return bytes;
}

/** A chunk as Redis keeps many, by its own `SETBIT`: the first place is the highest bit of the first byte. */
function bitmapOf(some: Iterable<number>): Buffer {
	const bytes = Buffer.alloc(BITMAP_BYTES);
	for (const one of new Set(some)) {
		const index = Math.floor(one / 8);
		bytes.writeUInt8(bytes.readUInt8(index) + 2 ** (7 - (one % 8)), index);
	}
	return bytes;
}

describe("a set of places", () => {
	test("holds what was added to it in either form, each once and ascending", () => {
		const chunks = fc.array(
			fc.tuple(fc.constantFrom("list" as const, "bitmap" as const, "one" as const), places),
			{ maxLength: 4 },
		);
		fc.assert(
			fc.property(chunks, fc.nat(3), (added, number) => {
				const first = number * CHUNK;
				const all = new Uint8Array(BITMAP_BYTES);
				const expected = new Set<number>();
				for (const [form, some] of added) {
					for (const one of some) expected.add(one);
					if (form === "one") for (const one of some) addPlace(all, one);
					else addChunk(all, form === "list" ? listOf(some) : bitmapOf(some));
				}
				const found = placesIn(all, first);
				expect([...found]).toEqual(ascending(expected).map((one) => first + one));
				expect(bitmapOf(expected).equals(all)).toBe(true);
			}),
		);
	});

	test("may be empty, and may hold every place", () => {
		const all = new Uint8Array(BITMAP_BYTES);
		addChunk(all, Buffer.alloc(0));
		addChunk(all, Buffer.alloc(BITMAP_BYTES));
		expect(placesIn(all, CHUNK)).toHaveLength(0);
		addChunk(all, Buffer.alloc(BITMAP_BYTES, 255));
		const whole = placesIn(all, 2 * CHUNK);
		expect(whole).toEqual(Uint32Array.from({ length: CHUNK }, (_, index) => 2 * CHUNK + index));
	});

	test("has room for the largest list, which is not as long as a bitmap", () => {
		const most = Array.from({ length: MAX_LISTED }, (_, index) => index * 16 + 3);
		const list = listOf(most);
		expect(list).toHaveLength(BITMAP_BYTES - 2);
		const all = new Uint8Array(BITMAP_BYTES);
		addChunk(all, list);
		expect([...placesIn(all, 0)]).toEqual(most);
	});

	test("of several chunks takes ordinals as they are, and leaves out those behind its end", () => {
		const all = new Uint8Array(2 * BITMAP_BYTES);
		for (const ordinal of [CHUNK + 1, CHUNK, CHUNK - 1, 2 * CHUNK - 1, 2 * CHUNK, 2 ** 31 - 1]) {
			addPlace(all, ordinal);
		}
		expect([...placesIn(all, 0)]).toEqual([CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1]);
		expect([...placesIn(all.subarray(BITMAP_BYTES), CHUNK)]).toEqual([
			CHUNK,
			CHUNK + 1,
			2 * CHUNK - 1,
		]);
		expect(all).toHaveLength(2 * BITMAP_BYTES);
	});
});
