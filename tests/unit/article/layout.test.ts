import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyRuns } from "../../../src/article/body-runs.ts";
import type { Block } from "../../../src/article/body.ts";
import type { Value } from "../../../src/article/piece.ts";
import { builtIn, type BuiltInTemplate, builtInTemplates } from "../../../src/article/templates.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { type Fields, formattedBy, templated } from "../../support/templated.ts";

const url = "https://courier.example/bridge";

/** A body as the field of it. */
function bodyOf(...blocks: Block[]): Value {
	return { kind: "text", ...bodyRuns({ blocks }, 4096) };
}

describe("a line goes", () => {
	test.each<[string, string, Fields, string]>([
		["when its only field is empty", "a\n{{ kicker }}\nb", {}, "a\nb"],
		["when all of its fields are empty", "a\n{{ kicker }} {{ lock }}\nb", {}, "a\nb"],
		["with the words around an empty field", "a\nBy {{ byline }}!\nb", {}, "a\nb"],
		[
			"when it held nothing but tags",
			"a\n{% if title %}\nb\n{% endif %}\nc",
			{ title: "x" },
			"a\nb\nc",
		],
		["when its condition does not hold", "a\n{% if kicker %}x{% endif %}\nb", {}, "a\nb"],
		[
			"when the style around it has nothing",
			"a\n{% bold %}{{ kicker }}{% endbold %}\nb",
			{},
			"a\nb",
		],
		["at the beginning", "{{ kicker }}\n{{ title }}", { title: "x" }, "x"],
		["at the end", "{{ title }}\n{{ lock }}", { title: "x" }, "x"],
		[
			"when its field shows nothing to see",
			"a\n{{ kicker }}\nb",
			{ kicker: "\u200B\u3164" },
			"a\nb",
		],
	])("%s", (_, source, fields, expected) => {
		expect(templated(source, fields)).toBe(expected);
	});
});

describe("a line stays", () => {
	test.each<[string, string, Fields, string]>([
		["with one field of two", "a\n{{ kicker }} {{ lock }}\nb", { lock: "x" }, "a\nx\nb"],
		["with words and no field", "a\n– – –\nb", {}, "a\n– – –\nb"],
		[
			"with the words beside a condition that does not hold",
			"Read {% if lock %}x{% endif %} on",
			{},
			"Read  on",
		],
		["empty, where the template has it so", "a\n\nb", {}, "a\n\nb"],
	])("%s", (_, source, fields, expected) => {
		expect(templated(source, fields)).toBe(expected);
	});
});

describe("blank lines", () => {
	test.each<[string, string, Fields, string]>([
		["fold into one", "a\n\n\n\nb", {}, "a\n\nb"],
		["fold around a line that goes", "a\n\n{{ kicker }}\n\nb", {}, "a\n\nb"],
		[
			"fold around many that go",
			"a\n\n{{ kicker }}\n\n{{ lock }}\n\n\n{{ story }}\n\nb",
			{},
			"a\n\nb",
		],
		["fold though they hold spaces", "a\n  \n\t\n \nb", {}, "a\n\nb"],
		["don't begin a post", "\n\n{{ kicker }}\n\n{{ title }}", { title: "x" }, "x"],
		["don't end a post", "{{ title }}\n\n{{ kicker }}\n\n", { title: "x" }, "x"],
		["do not come of a line that goes", "a\n{{ kicker }}\nb", {}, "a\nb"],
		["of a text stay, one at a time", "{{ summary }}", { summary: "a\n\n\nb\nc" }, "a\n\nb\nc"],
		["of a text begin or end no post", "{{ summary }}", { summary: "\n\na\n\n" }, "a"],
	])("%s", (_, source, fields, expected) => {
		expect(templated(source, fields)).toBe(expected);
	});

	test("make a post of nothing empty", () => {
		expect(templated("\n {{ title }}\n\n{% if kicker %}\n{% endif %}\n")).toBe("");
	});
});

describe("separators", () => {
	const source = "{{ source }} · {{ date }} | {{ updated }}";
	test.each<[Fields, string]>([
		[{ source: "A", date: "B", updated: "C" }, String.raw`A · B \| C`],
		[{ source: "A", date: "B" }, "A · B"],
		[{ source: "A", updated: "C" }, String.raw`A \| C`],
		[{ date: "B", updated: "C" }, String.raw`B \| C`],
		[{ source: "A" }, "A"],
		[{ date: "B" }, "B"],
		[{ updated: "C" }, "C"],
		[{}, ""],
	])("stand between the fields that are there: %j", (fields, expected) => {
		expect(templated(source, fields)).toBe(expected);
	});

	test.each<[string, string, Fields, string]>([
		[
			"beside a condition that does not hold",
			"{{ title }} · {% if lock %}x{% endif %}",
			{ title: "A" },
			"A",
		],
		["before one", "{% if lock %}x{% endif %} · {{ title }}", { title: "A" }, "A"],
		[
			"beside a style with nothing in it",
			"{{ title }} · {% bold %}{{ lock }}{% endbold %}",
			{ title: "A" },
			"A",
		],
		[
			"of a style with nothing in it",
			"{{ title }}{% bold %} · {{ lock }}{% endbold %}",
			{ title: "A" },
			"A",
		],
		[
			"within a condition",
			"{{ title }}{% if title %} – {{ lock }}{% endif %}",
			{ title: "A" },
			"A",
		],
		["before a first field that is empty", "— {{ byline }}, {{ date }}", { date: "B" }, "B"],
	])("go %s", (_, line, fields, expected) => {
		expect(templated(line, fields)).toBe(expected);
	});

	test.each<[string, string, Fields, string]>([
		["before a first field that is there", "— {{ byline }}", { byline: "Ada" }, "— Ada"],
		[
			"beside a condition that holds",
			"{{ title }} · {% if title %}x{% endif %}",
			{ title: "A" },
			"A · x",
		],
		[
			"beside a style that holds something",
			"{{ title }} · {% bold %}x{% endbold %}",
			{ title: "A" },
			"A · *x*",
		],
		["that are a field's own", "{{ title }} {{ kicker }}", { title: "A", kicker: "·" }, "A ·"],
		["alone on a line", "{{ title }}\n———\n{{ lock }}x", { title: "A", lock: "B" }, "A\n———\nBx"],
	])("stay %s", (_, line, fields, expected) => {
		expect(templated(line, fields)).toBe(expected);
	});

	test("hang at neither end and never stand twice, whichever fields are empty", () => {
		const names = ["source", "date", "updated", "lock", "byline"] as const;
		const anyFields = fc.record(Object.fromEntries(names.map((name) => [name, fc.constant("x")])), {
			requiredKeys: [],
		});
		const anyLine = fc.shuffledSubarray([...names], { minLength: 1 }).chain((chosen) =>
			fc
				.array(fc.constantFrom(" · ", " | ", ", ", " – "), { minLength: 5, maxLength: 5 })
				.map((parts) =>
					chosen
						.map((name, index) => `{{ ${name} }}${parts[index]}`)
						.join("")
						.replace(/}}[^}]*$/, "}}"),
				),
		);
		fc.assert(
			fc.property(anyLine, anyFields, (line, fields) => {
				const shown = names.filter(
					(name) => line.includes(`{{ ${name} }}`) && name in fields,
				).length;
				expect(templated(line, fields).replaceAll("\\", "")).toMatch(
					shown === 0 ? /^$/ : new RegExp(`^x(?:( · | \\| |, | – )x){${shown - 1}}$`),
				);
			}),
		);
	});
});

describe("white space", () => {
	test("at the ends of a line goes, of the template and of a condition's words", () => {
		expect(templated("  a  \n\t{{ title }} \n {% if title %} b {% endif %} ", { title: "x" })).toBe(
			"a\nx\nb",
		);
	});

	test("before the items of a list within a list stays", () => {
		const body = bodyOf(
			{ kind: "item", text: "Trams", level: 1 },
			{ kind: "item", text: "Line 7", level: 2 },
			{ kind: "item", text: "At night", level: 3, number: 1 },
		);
		expect(templated("{{ body }}", { body })).toBe("• Trams\n␣• Line 7\n␣␣1. At night");
	});

	test("at the very beginning of a post goes, since Telegram takes it away", () => {
		const item = bodyOf({ kind: "item", text: "Line 7", level: 2 });
		expect(templated("{{ body }}", { body: item })).toBe("• Line 7");
		const code = bodyOf({ kind: "code", text: "  if open:\n    pass()" });
		expect(templated("{{ body }}", { body: code })).toBe("⟨pre|if open:\n    pass()⟩");
		expect(templated("a\n{{ body }}", { body: code })).toBe("a\n⟨pre|  if open:\n    pass()⟩");
	});
});

describe("one entity stays one over several lines", () => {
	const summary = "One.\nTwo.\n\nThree.";
	test.each([
		["a quote", "quote", "▌One.\n▌Two.\n▌\n▌Three.▐"],
		["an expandable quote", "expandable", "▾One.\n▾Two.\n▾\n▾Three.▐"],
		["a spoiler", "spoiler", "||One.\nTwo.\n\nThree.||"],
		["code", "code", "`One.\nTwo.\n\nThree.`"],
		["a link", "link", `[One.\nTwo.\n\nThree.](${url})`],
		["bold", "bold", "*One.\nTwo.\n\nThree.*"],
	])("%s, by a filter and by a tag", (_, name, expected) => {
		expect(templated(`{{ summary | ${name} }}`, { summary }, { url })).toBe(expected);
		expect(templated(`{% ${name} %}{{ summary }}{% end${name} %}`, { summary }, { url })).toBe(
			expected,
		);
	});

	test("a quote around several fields, one of them empty", () => {
		const source = "{% quote %}\n{{ title }}\n{{ kicker }}\n\n{{ summary }}\n{% endquote %}\n\nb";
		expect(templated(source, { title: "A", summary: "B" })).toBe("▌A\n▌\n▌B▐\n\nb");
	});

	test("a block of code with blank lines in a body", () => {
		const body = bodyOf(
			{ kind: "paragraph", text: "So:" },
			{ kind: "code", text: "open()\n\n\n  close()" },
			{ kind: "paragraph", text: "Done." },
		);
		expect(templated("{{ body }}", { body })).toBe("So:\n\n⟨pre|open()\n\n  close()⟩\n\nDone.");
	});

	test("in a post from right to left too, with marks and isolates in it", () => {
		const inRtl = (source: string, fields: Fields) =>
			templated(source, fields, { direction: "rtl", url });
		const lines = "جسر البلدة\nLinde bridge\n2026";
		for (const [name, open, close] of [
			["spoiler", "||", "||"],
			["bold", "*", "*"],
			["link", "[", `](${url})`],
		] as const) {
			expect(inRtl(`{{ summary | ${name} }}`, { summary: lines })).toBe(
				`${open}جسر البلدة\n⇠⇥Linde bridge⊣\n⇠⇥2026${close}⊣`,
			);
		}
		expect(
			inRtl("{% spoiler %}جسر {{ source }} مفتوح{% endspoiler %}", { source: "courier.example" }),
		).toBe("||جسر ⇥courier.example⊣ مفتوح||");
	});

	test("a block of code in a post from right to left, without any mark in it", () => {
		const body = bodyOf(
			{ kind: "paragraph", text: "الجسر مفتوح" },
			{ kind: "code", text: "a = 1\nb = 2\n" },
		);
		expect(templated("{{ body }}", { body }, { direction: "rtl" })).toBe(
			"الجسر مفتوح\n\n⟨pre|a = 1\nb = 2⟩",
		);
	});
});

describe("neighbours stay apart", () => {
	test("a word of the template and a text that begins with an accent", () => {
		const fields = { title: "\u0301Linde\u0301", summary: "\u200D\u0323bridge\n\u0301open" };
		expect(templated("e{{ title | bold }} ({{ summary }})", fields)).toBe(
			"e*Linde\u0301* (bridge\nopen)",
		);
	});

	test("quotes on two lines", () => {
		expect(
			templated("{{ title | quote }}\n{{ summary | quote }}", { title: "A", summary: "B" }),
		).toBe("▌A▐\n▌B▐");
	});

	test("the line breaks around a style", () => {
		expect(templated("a\n{% bold %}\nb\n{% endbold %}\nc")).toBe("a\n*b*\nc");
		expect(templated("{{ title | bold }}\n\n{{ summary }}", { title: "A", summary: "B" })).toBe(
			"*A*\n\nB",
		);
	});

	test("the parts of a body", () => {
		const body = bodyOf(
			{ kind: "heading", text: "Trams", level: 2 },
			{ kind: "paragraph", text: "They run." },
			{ kind: "quote", text: "At last!\nWe waited." },
			{ kind: "quote", text: "Indeed." },
			{ kind: "paragraph", text: "Line | From", row: { table: 1, cells: [] } },
			{ kind: "paragraph", text: "7 | Monday", row: { table: 1, cells: [] } },
			{ kind: "paragraph", text: "8 | Friday", row: { table: 2, cells: [] } },
		);
		expect(templated("{{ body }}", { body })).toBe(
			String.raw`*Trams*

They run.

▌At last!
▌We waited.▐

▌Indeed.▐

Line \| From
7 \| Monday

8 \| Friday`,
		);
	});
});

describe("the marks of a body", () => {
	test("stand in the text, and within a quote of the template", () => {
		const body = bodyOf({
			kind: "paragraph",
			text: "The bridge is open now",
			marks: [
				{ type: "bold", offset: 4, length: 6 },
				{ type: "link", offset: 4, length: 14, url },
				{ type: "code", offset: 19, length: 3 },
			],
		});
		const set = `The [*bridge* is open](${url}) \`now\``;
		expect(templated("{{ body }}", { body })).toBe(set);
		expect(templated("{{ body | expandable }}", { body })).toBe(`▾${set}▐`);
	});

	test("give way to the link and the quote of the template around them", () => {
		const body = bodyOf({
			kind: "quote",
			text: "The bridge",
			marks: [{ type: "link", offset: 4, length: 6, url: "https://town.example/" }],
		});
		expect(templated("{{ body | expandable | link }}", { body }, { url })).toBe(
			`▾[The bridge](${url})▐`,
		);
	});

	test("are sixty at most, and not cut in their midst where a block is too long", () => {
		const marks = Array.from({ length: 200 }, (_, index) => ({
			type: "bold" as const,
			offset: index * 2,
			length: 1,
		}));
		const blocks: Block[] = [
			{ kind: "paragraph", text: "a ".repeat(200).trim(), marks },
			{ kind: "paragraph", text: "a ".repeat(200).trim(), marks },
		];
		const { entities } = formattedBy(
			{ nodes: [{ kind: "output", value: { kind: "field", name: "body" }, filters: [] }] },
			{ body: bodyOf(...blocks) },
		);
		expect(entities).toHaveLength(60);
		expect(entities.at(-1)?.offset).toBe(118);
	});
});

describe("a built-in template", () => {
	const full: Fields = {
		title: "Bridge open again",
		summary: "The Linde can be crossed.",
		source: "courier.example",
		tags: ["Linde"],
		kicker: "Live",
		byline: "By Ada Vogt",
		date: "25 November",
		reading_time: "3 min",
		updated: "Updated 14:05",
		lock: "🔒",
		footer: "Follow us",
		correction: "It opened at 6.",
	};
	test.each(Object.keys(builtInTemplates) as BuiltInTemplate[])(
		"%s leaves no gap, whichever fields are empty",
		(name) => {
			const names = Object.keys(full) as (keyof Fields)[];
			fc.assert(
				fc.property(fc.subarray(names), (given) => {
					const fields = Object.fromEntries(given.map((one) => [one, full[one]]));
					const { text } = formattedBy(builtIn(name), fields, { url });
					expect(text).toBe(text.trim());
					expect(text).not.toMatch(/\n\n\n| \n|\n | {2}/);
					expect(text).not.toMatch(/^[·|]|[·|]$/m);
				}),
			);
		},
	);
});

describe("takes linear time on", () => {
	test.each(["a\n", "\n", "a\n\n", " \n", "\u2067", "א\n", "א a\n"])("an endless %j", (unit) => {
		const work = (text: string) =>
			formattedBy(
				{ nodes: [{ kind: "output", value: { kind: "field", name: "title" }, filters: [] }] },
				{ title: text },
				{ limit: text.length * 2 },
			);
		expect(growth(work, unit)).toBeLessThan(LINEAR);
	});
});
