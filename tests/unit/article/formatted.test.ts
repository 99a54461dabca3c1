import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Run, type Style, toFormatted } from "../../../src/article/formatted.ts";
import { anyText } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { marked } from "../../support/marked.ts";
import { loadOracle, type Oracle } from "../../support/oracle.ts";
import { withoutMarkdown } from "../../support/post-check.ts";

const oracle = loadOracle();
const url = "https://courier.example/";
const other = "https://town.example/";
const at = Date.parse("2026-11-25T13:05:00Z");

/** An entity, its fields in one order. */
const keyOf = (entity: object) =>
	JSON.stringify(Object.entries(entity).sort(([one], [other]) => (one < other ? -1 : 1)));

const run = (text: string, style: Style = {}): Run => ({ text, style });
const shown = (...runs: Run[]) => {
	const { text, entities } = toFormatted(runs);
	return marked(text, entities);
};

describe("runs become entities", () => {
	test.each<[string, Run[], string]>([
		["none for plain text", [run("a"), run("b")], "ab"],
		["none for a run without text", [run("a"), run("", { bold: true }), run("b")], "ab"],
		["one for each style", [run("a", { bold: true }), run("b", { italic: true })], "*a*_b_"],
		[
			"every style there is",
			[run("a", { bold: true, italic: true, underline: true, strikethrough: true, spoiler: true })],
			"*_‗~||a||~‗_*",
		],
		[
			"one for a style over several runs",
			[run("a", { bold: true }), run("b", { bold: true })],
			"*ab*",
		],
		[
			"two for a style with a gap",
			[run("a", { bold: true }), run(" "), run("b", { bold: true })],
			"*a* *b*",
		],
		[
			"a style anew where another one begins within it",
			[run("a", { bold: true }), run("b", { bold: true, italic: true }), run("c", { bold: true })],
			"*a**_b_c*",
		],
		[
			"a style anew where a link begins and where it ends",
			[run("a", { bold: true }), run("b", { bold: true, url }), run("c", { bold: true })],
			`*a*[*b*](${url})*c*`,
		],
		[
			"one link over several styles",
			[run("a", { url }), run("b", { url, bold: true })],
			`[a*b*](${url})`,
		],
		[
			"two links of two addresses that touch",
			[run("a", { url }), run("b", { url: other })],
			`[a](${url})[b](${other})`,
		],
		[
			"a quote around everything else",
			[run("a", { quote: "open", bold: true, url }), run("\nb", { quote: "open" })],
			`▌[*a*](${url})\n▌b▐`,
		],
		[
			"two quotes of two kinds that touch",
			[run("a\n", { quote: "open" }), run("b", { quote: "expandable" })],
			"▌a\n▐▾b▐",
		],
		[
			"a style anew where a quote begins",
			[run("a\n", { bold: true }), run("b", { bold: true, quote: "open" })],
			"*a\n*▌*b*▐",
		],
		[
			"a link anew where a quote begins or ends",
			[run("a", { url }), run("b", { url, quote: "open" }), run("c", { url })],
			`[a](${url})▌[b](${url})▐[c](${url})`,
		],
		[
			"code anew where a quote begins",
			[run("a", { code: "inline" }), run("b", { code: "inline", quote: "open" })],
			"`a`▌`b`▐",
		],
		["code without any other style", [run("a", { code: "inline", bold: true, url })], "`a`"],
		["code within a quote", [run("a", { code: "inline", quote: "open" })], "▌`a`▐"],
		["code as a block", [run("a\nb", { code: "block", italic: true })], "⟨pre|a\nb⟩"],
		[
			"two kinds of code that touch",
			[run("a", { code: "inline" }), run("b", { code: "block" })],
			"`a`⟨pre|b⟩",
		],
		[
			"a moment without any other style",
			[run("14:05", { time: { at, format: "t" }, bold: true, url, code: "inline" })],
			"⟨2026-11-25T13:05Z t|14:05⟩",
		],
		[
			"a moment within a quote",
			[run("14:05", { time: { at, format: "r" }, quote: "open" })],
			"▌⟨2026-11-25T13:05Z r|14:05⟩▐",
		],
		[
			"two moments that touch",
			[run("1", { time: { at, format: "t" } }), run("2", { time: { at, format: "t" } })],
			"⟨2026-11-25T13:05Z t|1⟩⟨2026-11-25T13:05Z t|2⟩",
		],
		[
			"a style on both sides of code",
			[
				run("a", { bold: true }),
				run("b", { bold: true, code: "inline" }),
				run("c", { bold: true }),
			],
			"*a*`b`*c*",
		],
	])("%s", (_, runs, expected) => {
		expect(shown(...runs)).toBe(expected);
	});

	test("with offsets and lengths in UTF-16 units", () => {
		expect(toFormatted([run("🌉 "), run("🇩🇪", { bold: true })])).toEqual({
			text: "🌉 🇩🇪",
			entities: [{ type: "bold", offset: 3, length: 4 }],
		});
	});
});

describe("of more than ninety entities", () => {
	const many = (count: number, style: Style) =>
		Array.from({ length: count }, () => [run("a", style), run(" ")]).flat();

	test("ninety stay", () => {
		expect(toFormatted(many(90, { bold: true })).entities).toHaveLength(90);
		expect(toFormatted(many(91, { bold: true })).entities).toHaveLength(90);
	});

	test("the last styles go before any link", () => {
		const { entities } = toFormatted([...many(60, { bold: true }), ...many(60, { url })]);
		const places = (type: string) =>
			entities.filter((entity) => entity.type === type).map(({ offset }) => offset);
		expect(places("text_link")).toHaveLength(60);
		expect(places("bold")).toEqual(Array.from({ length: 30 }, (_, index) => index * 2));
	});

	test("the last links go when there are only links", () => {
		const { entities } = toFormatted(many(120, { url, bold: true }));
		expect(entities.map(({ type }) => type)).toEqual(Array.from({ length: 90 }, () => "text_link"));
		expect(entities.at(-1)?.offset).toBe(178);
	});

	test("those of one place go together, so that none stays parted for nothing", () => {
		const pair = [run("a", { bold: true }), run("b", { bold: true, italic: true }), run(" ")];
		const { entities } = toFormatted([...many(88, { bold: true }), ...pair]);
		expect(entities).toHaveLength(89);
		expect(entities.at(-1)).toEqual({ type: "bold", offset: 176, length: 1 });
	});
});

const anyStyle: fc.Arbitrary<Style> = fc.record(
	{
		bold: fc.constant(true as const),
		italic: fc.constant(true as const),
		underline: fc.constant(true as const),
		strikethrough: fc.constant(true as const),
		spoiler: fc.constant(true as const),
		code: fc.constantFrom("inline", "block"),
		url: fc.constantFrom(url, other),
		quote: fc.constantFrom("open", "expandable"),
		time: fc.record({
			at: fc.integer({ min: 1, max: 2_147_483_647 }).map((seconds) => seconds * 1000),
			format: fc.constantFrom("t", "d", "D", "Dt", "r"),
		}),
	},
	{ requiredKeys: [] },
);
const anyRun = fc.record({
	text: fc.oneof(
		fc.constantFrom("a", "b c", "👍🏽", "א", "x\ny", "-"),
		anyText(10).map(withoutMarkdown),
	),
	// Rarely many at once: most runs of a post have one or two.
	style: fc.oneof(
		fc.constant<Style>({}),
		anyStyle,
		fc.constantFrom<Style>(
			{ bold: true },
			{ italic: true },
			{ bold: true, italic: true },
			{ url },
			{ quote: "open" },
		),
	),
});

describe("whatever the runs", () => {
	const written = (entities: readonly object[]) => entities.map(keyOf).toSorted();

	test.runIf(oracle)("Telegram leaves text and entities as they are", () => {
		const telegram = oracle as Oracle;
		const anyRuns = fc.oneof(
			fc.array(anyRun, { maxLength: 12 }),
			fc.array(anyRun, { minLength: 80, maxLength: 200 }),
		);
		fc.assert(
			fc.property(anyRuns, (runs) => {
				const { text, entities } = toFormatted([run("^"), ...runs, run("$")]);
				const stored = telegram.cleanUp(text, entities);
				fc.pre(stored.text === text);
				expect(written(stored.entities)).toEqual(written(entities));
			}),
			{ numRuns: 3000 },
		);
	});

	test("the text is theirs, and every entity holds a text of its style", () => {
		fc.assert(
			fc.property(fc.array(anyRun, { maxLength: 30 }), (runs) => {
				const { text, entities } = toFormatted(runs);
				expect(text).toBe(runs.map((one) => one.text).join(""));
				expect(entities.length).toBeLessThanOrEqual(90);
				const styleAt = (place: number): Style => {
					let end = 0;
					return runs.find((one) => (end += one.text.length) > place)?.style ?? {};
				};
				for (const { type, offset, length } of entities) {
					expect(length).toBeGreaterThan(0);
					const names = {
						text_link: "url",
						pre: "code",
						date_time: "time",
						blockquote: "quote",
						expandable_blockquote: "quote",
					};
					const name = (names[type as keyof typeof names] ?? type) as keyof Style;
					for (let place = offset; place < offset + length; place++) {
						expect(styleAt(place)[name]).toBeDefined();
					}
				}
			}),
		);
	});

	test("a few entities show each style on each of its letters", () => {
		fc.assert(
			fc.property(fc.array(anyRun, { maxLength: 8 }), (runs) => {
				const { entities } = toFormatted(runs);
				let place = 0;
				for (const { text, style } of runs) {
					const isVerbatim = style.code !== undefined || style.time !== undefined;
					const end = place + text.length;
					for (; place < end; place++) {
						const types = entities
							.filter(({ offset, length }) => offset <= place && place < offset + length)
							.map(({ type }) => type);
						expect(types.includes("bold")).toBe(style.bold === true && !isVerbatim);
						expect(types.includes("text_link")).toBe(style.url !== undefined && !isVerbatim);
						expect(types.some((type) => type.includes("quote"))).toBe(style.quote !== undefined);
						expect(types.includes("date_time")).toBe(style.time !== undefined);
					}
				}
			}),
		);
	});
});

test("takes linear time on endless runs", () => {
	const work = (text: string) =>
		toFormatted(
			Array.from(text, (letter, index) =>
				run(letter, index % 2 ? { bold: true, url } : { italic: true }),
			),
		);
	expect(growth(work, "a")).toBeLessThan(LINEAR);
});

describe("the marks that tests show entities by", () => {
	test("show what can't be seen", () => {
		expect(marked("a\u200E\u200F\u2066\u2067\u2068\u2069\u00A0\u2003\u200B b \n")).toBe(
			String.raw`a⇢⇠⇥⇤⇹⊣⍽␣\u{200B} b\u{20}` + "\n",
		);
		expect(marked("👨‍👩‍👧 می‌شود")).toBe("👨‍👩‍👧 می‌شود");
	});

	test("tell a mark from the same sign in a text", () => {
		expect(marked("*a* [b](c) ⇠▌")).toBe(String.raw`\*a\* \[b\](c) \⇠\▌`);
	});

	test("list what no server keeps", () => {
		expect(
			marked("abc", [
				{ type: "bold", offset: 0, length: 2 },
				{ type: "italic", offset: 1, length: 2 },
			]),
		).toBe(`*ab*c\n‼ {"type":"italic","offset":1,"length":2}`);
		expect(marked("abc", [{ type: "bold", offset: 2, length: 9 }])).toMatch(/^abc\n‼ /);
		expect(marked("abc", [{ type: "bold", offset: 1, length: 0 }])).toMatch(/^abc\n‼ /);
		expect(
			marked("abc", [
				{ type: "bold", offset: 2, length: 1 },
				{ type: "bold", offset: 0, length: 1 },
			]),
		).toMatch(/‼/);
	});

	test("differ for any two lists of entities", () => {
		const type = fc.constantFrom(
			"bold",
			"italic",
			"underline",
			"strikethrough",
			"spoiler",
			"code",
			"pre",
			"blockquote",
			"expandable_blockquote",
			"hashtag",
		);
		const place = {
			offset: fc.integer({ min: 0, max: 6 }),
			length: fc.integer({ min: 0, max: 6 }),
		};
		const entity = fc.oneof(
			fc.record({ type, ...place }),
			fc.record({ type: fc.constant("text_link"), ...place, url: fc.constantFrom(url, other) }),
			fc.record({
				type: fc.constant("date_time"),
				...place,
				unix_time: fc.constantFrom(60, 61),
				date_time_format: fc.constantFrom("t", "r"),
			}),
		);
		const text = fc.array(fc.constantFrom("a", "\n", "*", "_", "|", "`", "▌", "🌉", ")", "\\"), {
			minLength: 4,
			maxLength: 6,
		});
		const one = fc.tuple(
			text.map((parts) => parts.join("")),
			fc.array(entity, { maxLength: 3 }),
		);
		const seen = new Map<string, string>();
		fc.assert(
			fc.property(one, ([given, entities]) => {
				const key = JSON.stringify([given, entities.map(keyOf)]);
				const shown = marked(given, entities);
				expect(seen.get(shown) ?? key).toBe(key);
				seen.set(shown, key);
			}),
			{ numRuns: 20_000 },
		);
	});
});

test("of two marks of direction that meet, the first one stays", () => {
	const { text } = toFormatted([
		{ text: "\u200F", style: {} },
		{ text: "\u200EA bridge", style: { bold: true } },
		{ text: "\u200E", style: {} },
	]);
	expect(text).toBe("\u200FA bridge\u200E");
});
