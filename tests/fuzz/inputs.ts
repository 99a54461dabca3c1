import fc from "fast-check";
import { anyText } from "../support/any-text.ts";
import { fragments } from "./fragments.ts";

/** Beginnings of what may come again and again. */
const parts = [
	"\n",
	" ",
	"\u0301",
	"in ",
	"- ",
	"{% if a %}",
	"<a ",
	"<b>",
	"</p>",
	'{"a":',
].concat(Array.from('a<&[{("\\-.1#@:/=👍'), ["{{", "t=", "v1,"]);

/** What is short and grows: a reader that goes back at each step takes its square in time. */
const growing = fc
	.tuple(
		fc.constantFrom(...parts),
		fc.integer({ min: 100, max: 20_000 }),
		fc.constantFrom("", "!", ">", '"', "\u0000", "]", "}", "hub", " "),
	)
	.map(([part, times, end]) => part.repeat(times) + end);

/** A place in something, as a share of its length; its ends are no likelier than all else. */
const share = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((part) => part / 10_000);

/** One change to a text. */
const change = fc.record({
	from: share,
	length: fc.nat({ max: 60 }),
	what: fc.oneof(
		{ weight: 3, arbitrary: fc.constant("") },
		{ weight: 6, arbitrary: fc.constantFrom(...fragments) },
		{ weight: 2, arbitrary: anyText(20) },
		{ weight: 1, arbitrary: growing },
	),
	times: fc.constantFrom(1, 1, 1, 2, 50),
});

/** Texts that somebody meant, with slices of them taken out, put in, exchanged and repeated. */
export function mutated(seeds: readonly string[]): fc.Arbitrary<string> {
	return fc
		.tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 6 }))
		.map(([seed, changes]) => {
			let text = seed;
			for (const { from, length, what, times } of changes) {
				const at = Math.floor(from * text.length);
				// What was cut out comes back so many times where nothing else is put in.
				const put = what === "" ? text.slice(at, at + length).repeat(times - 1) : what;
				text = text.slice(0, at) + put + text.slice(at + length);
			}
			return text;
		});
}

/** Any text: what somebody meant and nearly wrote, noise, and what grows. */
export function anyOf(seeds: readonly string[]): fc.Arbitrary<string> {
	return fc.oneof(
		{ weight: 1, arbitrary: fc.constantFrom(...seeds) },
		{ weight: 6, arbitrary: mutated(seeds) },
		{ weight: 2, arbitrary: anyText(120) },
		{ weight: 1, arbitrary: growing },
		{ weight: 1, arbitrary: fc.constantFrom(...fragments) },
	);
}

const odd: readonly unknown[] = [
	null,
	"",
	0,
	-1,
	1e308,
	Number.MAX_SAFE_INTEGER + 2,
	true,
	[],
	{},
	[[]],
	"\u0000",
	"\uD83D",
	"__proto__",
	"constructor",
	"x".repeat(100_000),
	...fragments,
];

/** A value in many layers. */
const deep = fc
	.tuple(fc.integer({ min: 10, max: 3000 }), fc.boolean())
	.map(
		([depth, isList]) =>
			(isList ? "[" : '{"a":').repeat(depth) + "1" + (isList ? "]" : "}").repeat(depth),
	);

/** A name with its colon, a value, the beginning of an object, or what stands between. */
const token = /"(?:[^"\\]|\\.)*":?|\{|-?\d[\d.eE+-]*|true|false|null|[^"{\d-]/g;
const isValue = /^(?:"(?:[^"\\]|\\.)*"|\{|-?\d.*|true|false|null)$/;

/** JSON that somebody meant, with other values, names and layers at some of its places; and what is none. */
export function anyJson(seeds: readonly string[]): fc.Arbitrary<string> {
	const parsed = seeds.map((seed) => JSON.parse(seed) as unknown);
	const put = fc.oneof(
		fc.constantFrom(...odd).map((value) => JSON.stringify(value)),
		fc.jsonValue().map((value) => JSON.stringify(value)),
		fc.constantFrom("1e999", "-1e999", "9".repeat(400), '"\\ud800"', '{"__proto__":{"title":"x"}}'),
		deep,
	);
	const replaced = fc
		.tuple(
			fc.nat({ max: parsed.length - 1 }),
			fc.array(fc.tuple(share, put), {
				minLength: 1,
				maxLength: 4,
			}),
			fc.constantFrom(undefined, "__proto__", "constructor", "prototype"),
		)
		.map(([which, places, name]) => {
			// Put in as text: what stands there then need not be what JSON.stringify would write.
			const tokens = JSON.stringify(parsed[which]).match(token) ?? [];
			const values = [...tokens.keys()].filter((at) => isValue.test(tokens[at] ?? ""));
			for (const [place, value] of places) {
				const at = values[Math.floor(place * values.length)] ?? 0;
				if (tokens[at] !== "{") tokens[at] = value;
				else if (name !== undefined) tokens[at] = `{${JSON.stringify(name)}:${value},`;
			}
			return tokens.join("");
		});
	return fc.oneof({ weight: 4, arbitrary: replaced }, { weight: 2, arbitrary: anyOf(seeds) });
}

/** Bytes that somebody meant, with some of them others; and noise. */
export function anyBytes(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
	const flips = fc.array(fc.tuple(share, fc.nat(255)), {
		maxLength: 8,
	});
	return fc.oneof(
		{ weight: 1, arbitrary: fc.constantFrom(...seeds) },
		{
			weight: 5,
			arbitrary: fc
				.tuple(fc.constantFrom(...seeds), flips, fc.option(share))
				.map(([seed, all, end]) => {
					const bytes = Buffer.from(seed.subarray(0, end === null ? undefined : end * seed.length));
					for (const [place, value] of all) bytes[Math.floor(place * bytes.length)] = value;
					return bytes;
				}),
		},
		{ weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
	);
}
