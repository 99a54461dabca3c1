import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_SAVED, newReader, Reader } from "../../../src/article/reader.ts";
import { createByteReader, createByteWriter } from "../../../src/store/bytes.ts";
import { packReader, unpackReader } from "../../../src/store/reader-settings.ts";

const NOW = Date.UTC(2026, 10, 25, 12);

/** Times, and what else a whole number may be. */
const time = fc.oneof(
	{ weight: 3, arbitrary: fc.integer({ min: NOW - 10 ** 9, max: NOW + 10 ** 9 }) },
	fc.integer({ min: 0, max: 2 ** 51 }),
	fc.constantFrom(0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32, 2 ** 51),
);
const amount = fc.oneof(fc.nat(2000), fc.maxSafeNat());
const text = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 40 }),
	fc.string({ unit: "binary", maxLength: 40 }),
	fc.constantFrom("", "Європа", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 football", "x".repeat(127), "é".repeat(64), "大".repeat(300)),
);
/** Names of properties that objects have anyway; `__proto__` itself no schema lets through. */
const slug = fc.oneof(
	{ weight: 3, arbitrary: text },
	fc.constantFrom("__proto__", "constructor", "prototype", "toString", "length", "7", "-1", "a:b"),
);
const tempo = fc.constantFrom("now" as const, "digest" as const);
const days = fc.oneof(
	fc.subarray([1, 2, 3, 4, 5, 6, 7]),
	fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7]),
	fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 9 }),
	fc.array(fc.constantFrom(-1, 0, 1, 7, 8, 32, 33, 40), { maxLength: 4 }),
);
const muted = fc.dictionary(
	slug,
	fc.record({ until: fc.option(time), title: text }, { requiredKeys: ["until"] }),
	{ maxKeys: 3 },
);
const required = {
	format: fc.constant(1 as const),
	isStopped: fc.boolean(),
	topics: fc.dictionary(
		slug,
		fc.record({ tempo, since: time, name: text }, { requiredKeys: ["tempo", "since"] }),
		{ maxKeys: 6 },
	),
	alerts: fc.array(
		fc.record({
			id: amount,
			query: fc.oneof(text, fc.constant(`"${"bridge ".repeat(40)}"`)),
			tempo,
			since: time,
		}),
		{ maxLength: 4 },
	),
	nextAlert: amount,
	stories: fc.dictionary(slug, fc.record({ since: time, title: text }), { maxKeys: 3 }),
	mutedSources: muted,
	mutedStories: muted,
	ceiling: amount,
	isRich: fc.boolean(),
	saved: fc.array(
		fc.record({ ref: text, at: time, remindAt: time }, { requiredKeys: ["ref", "at"] }),
		{ maxLength: 4 },
	),
	since: time,
};
const optional = {
	language: text,
	appLanguage: text,
	zone: fc.oneof(fc.constantFrom("Europe/Berlin", "America/Argentina/Buenos_Aires"), text),
	quiet: fc.record({ from: amount, to: amount }),
	digest: fc.record({ minute: amount, days }),
};
const names = Object.keys(required) as (keyof typeof required)[];
const anyReader = fc
	.record({ ...required, ...optional }, { requiredKeys: names })
	.map((reader) => Reader.parse(reader));

/** What most readers with some rules look like. */
const typical = (): Reader => ({
	...newReader(NOW),
	topics: Object.fromEntries(
		["politics", "weather", "football", "culture", "traffic"].map((slug, index) => [
			slug,
			{ tempo: index % 2 === 0 ? ("now" as const) : ("digest" as const), since: NOW + index * 999 },
		]),
	),
	appLanguage: "de",
	zone: "Europe/Berlin",
	quiet: { from: 1320, to: 420 },
	digest: { minute: 480, days: [1, 2, 3, 4, 5] },
});

describe("a reader", () => {
	test("is the same when they are packed and unpacked, whatever they have asked for", () => {
		fc.assert(
			fc.property(anyReader, (reader) => {
				const packed = packReader(reader);
				const before = structuredClone(reader);
				expect(isDeepStrictEqual(unpackReader(packed), reader)).toBe(true);
				expect(isDeepStrictEqual(reader, before)).toBe(true);
				// What others write behind or before it in the same memory has no part in it.
				const moved = Buffer.concat([Buffer.of(255), packed, Buffer.of(255)]);
				expect(isDeepStrictEqual(unpackReader(moved.subarray(1, -1)), reader)).toBe(true);
			}),
			{ numRuns: 400 },
		);
	});

	test("keeps the order of their topics and stories, which is that of what they are shown", () => {
		fc.assert(
			fc.property(anyReader, (reader) => {
				const { topics, stories } = unpackReader(packReader(reader));
				expect(Object.keys(topics)).toEqual(Object.keys(reader.topics));
				expect(Object.keys(stories)).toEqual(Object.keys(reader.stories));
			}),
		);
	});

	test("may follow topics from before there was something to remember of them", () => {
		const topics = {
			old: { tempo: "now" as const, since: NOW - 400 * 86_400_000 },
			oldest: { tempo: "digest" as const, since: 0, name: "The oldest" },
		};
		const reader = { ...newReader(NOW), topics };
		expect(unpackReader(packReader(reader))).toStrictEqual(reader);
	});

	test.each([
		["all of them", [1, 2, 3, 4, 5, 6, 7]],
		["none", []],
		["not ascending", [7, 1]],
		["one of them twice", [3, 3]],
		["no weekdays", [0, 8, 32, 33]],
	])("gets their digest on the days that they have named: %s", (_, days) => {
		const reader = { ...newReader(NOW), digest: { minute: 1439, days } };
		expect(unpackReader(packReader(reader))).toStrictEqual(reader);
	});

	test("may have as many alerts and kept articles as there can be", () => {
		const reader: Reader = {
			...typical(),
			alerts: Array.from({ length: 50 }, (_, id) => ({
				id,
				query: `${"ü".repeat(250)} ${id}`,
				tempo: "now",
				since: NOW,
			})),
			saved: Array.from({ length: MAX_SAVED }, (_, index) => ({
				ref: String(index).padStart(22, "r"),
				at: NOW + index,
				...(index % 2 === 0 ? { remindAt: NOW - index } : {}),
			})),
		};
		expect(unpackReader(packReader(reader))).toStrictEqual(reader);
	});

	test("takes at most 110 bytes with five topics, a digest and quiet hours, and 12 with nothing", () => {
		const size = packReader(typical()).length;
		expect(size).toBeLessThanOrEqual(110);
		expect(4 * size).toBeLessThan(JSON.stringify(typical()).length);
		expect(packReader(newReader(NOW)).length).toBeLessThanOrEqual(12);
	});

	test.each([
		["a part of a millisecond", { since: NOW + 0.5 }],
		["a time before 1970", { since: -1 }],
		["a number that is too large", { ceiling: 2 ** 53 }],
		[
			"a topic's time that is too far away",
			{ topics: { a: { tempo: "now", since: 2 ** 53 - 1 } } },
		],
	] as const)("with %s is not packed as another one", (_, more) => {
		const reader = { ...newReader(NOW), ...more } as Reader;
		expect(() => packReader(reader)).toThrow(RangeError);
	});
});

describe("bytes that are no packed reader", () => {
	test("since they were cut anywhere throw", () => {
		fc.assert(
			fc.property(anyReader, fc.nat(), (reader, cut) => {
				const packed = packReader(reader);
				expect(() => unpackReader(packed.subarray(0, cut % packed.length))).toThrow(Error);
			}),
		);
		const packed = packReader(typical());
		for (let length = 0; length < packed.length; length++) {
			expect(() => unpackReader(packed.subarray(0, length))).toThrow(RangeError);
		}
	});

	test("since another version has written them throw, and tell its format", () => {
		fc.assert(
			fc.property(anyReader, fc.integer({ min: 2, max: 255 }), (reader, format) => {
				const packed = packReader(reader);
				packed.writeUInt8(format);
				expect(() => unpackReader(packed)).toThrow(`unknown format ${format}`);
			}),
			{ numRuns: 20 },
		);
		expect(() => unpackReader(Buffer.of(0))).toThrow("unknown format 0");
		expect(() => unpackReader(Buffer.from(JSON.stringify(newReader(NOW))))).toThrow(
			"unknown format 123",
		);
	});

	test("since what stands as JSON in them is no reader's throw", () => {
		const saved = [{ ref: "r", at: NOW }];
		const packed = packReader({ ...newReader(NOW), saved });
		const foreign = Buffer.from(packed.toString("latin1").replace('"at"', '"to"'), "latin1");
		expect(foreign).toHaveLength(packed.length);
		expect(() => unpackReader(foreign)).toThrow(Error);
		const broken = Buffer.from(packed.toString("latin1").replace("[", "("), "latin1");
		expect(() => unpackReader(broken)).toThrow(SyntaxError);
	});
});

describe("numbers and texts", () => {
	const written = fc.array(
		fc.oneof(
			fc.tuple(fc.constant("byte" as const), fc.integer({ min: 0, max: 255 })),
			fc.tuple(fc.constant("number" as const), amount),
			fc.tuple(
				fc.constant("signed" as const),
				fc.oneof(
					fc.integer({ min: -200, max: 200 }),
					fc.integer({ min: -(2 ** 52) + 1, max: 2 ** 52 - 1 }),
				),
			),
			fc.tuple(fc.constant("text" as const), text),
		),
		{ maxLength: 60, size: "max" },
	);

	test("are read in the order in which they were written, and nothing behind the last", () => {
		fc.assert(
			fc.property(written, (values) => {
				const writer = createByteWriter();
				for (const [kind, value] of values) {
					if (kind === "text") writer.text(value);
					else writer[kind](value);
				}
				const reader = createByteReader(writer.bytes());
				expect(values.map(([kind]) => reader[kind]())).toEqual(values.map(([, value]) => value));
				expect(() => reader.byte()).toThrow(RangeError);
				expect(() => reader.text()).toThrow(RangeError);
			}),
		);
	});

	test("that are cut are not taken for shorter ones", () => {
		const writer = createByteWriter();
		writer.text("Lindenford");
		const bytes = writer.bytes();
		for (let length = 0; length < bytes.length; length++) {
			expect(() => createByteReader(bytes.subarray(0, length)).text()).toThrow(RangeError);
		}
		expect(() => createByteReader(Buffer.of(128)).number()).toThrow(RangeError);
	});

	test("take a byte for each seven bits", () => {
		const sizeOf = (value: number) => {
			const writer = createByteWriter();
			writer.number(value);
			return writer.bytes().length;
		};
		expect([0, 127, 128, 16_383, 16_384, NOW, Number.MAX_SAFE_INTEGER].map(sizeOf)).toEqual([
			1, 1, 2, 2, 3, 6, 8,
		]);
	});

	test.each([-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])(
		"such as %s are refused where they can't be kept",
		(value) => {
			expect(() => createByteWriter().number(value)).toThrow(RangeError);
		},
	);
});
