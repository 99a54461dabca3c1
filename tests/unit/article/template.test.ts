import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTemplate } from "../../../src/article/template-parse.ts";
import {
	fieldNames,
	filterFields,
	filters,
	mentions,
	styleNames,
} from "../../../src/article/template.ts";
import { builtIn, type BuiltInTemplate, builtInTemplates } from "../../../src/article/templates.ts";
import { anyText } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { type Fields, templated, templateOf } from "../../support/templated.ts";

const url = "https://courier.example/bridge";
const at = Date.parse("2026-11-25T13:05:00Z");
const time = { kind: "time", at } as const;
const address = { kind: "address", url: "https://www.courier.example/bridge" } as const;

/** What is wrong with a template: `line:column message`. */
function mistakeIn(source: string): string | undefined {
	const read = parseTemplate(source);
	if (!("mistake" in read)) return undefined;
	const { line, column, message } = read.mistake;
	return `${line}:${column} ${message}`;
}

describe("a template puts out", () => {
	test.each<[string, string, Fields, string]>([
		["its own words", "Read on", {}, "Read on"],
		["a field", "{{ title }}", { title: "A bridge" }, "A bridge"],
		["a field in braces without spaces", "{{title}}", { title: "A bridge" }, "A bridge"],
		["a text in quotes", `{{ "{{ so }}" }}{{ ' "x" ' }}`, {}, `{{ so }} "x"`],
		["a number", "{{ 12.5 }}", {}, "12.5"],
		["a list with commas", "{{ tags }}", { tags: ["Linde", "bridge"] }, "Linde, bridge"],
		["a moment as a date", "{{ date }}", { date: time }, "November 25, 2026"],
		["an address as a link", "{{ link }}", { link: { kind: "address", url } }, `[${url}](${url})`],
		["braces that open nothing", "a } b }} c %} { d", {}, "a } b }} c %} { d"],
		["nothing for a field without a value", "a {{ title }}", {}, ""],
	])("%s", (_, source, fields, expected) => {
		expect(templated(source, fields)).toBe(expected);
	});
});

describe("the filter", () => {
	const summary = "The bridge is open. Cars may pass. Trams follow.";
	test.each<[string, Fields, string]>([
		["title | truncate: 12", { title: "The bridge is open" }, "The bridge…"],
		["title | truncate: 18", { title: "The bridge is open" }, "The bridge is open"],
		["summary | sentences: 2", { summary }, "The bridge is open. Cars may pass."],
		["summary | sentences: 9", { summary }, summary],
		["title | upper", { title: "Straße" }, "STRASSE"],
		["title | lower", { title: "BRIDGE" }, "bridge"],
		["tags | upper", { tags: ["a", "b"] }, "A, B"],
		["tags | hashtags", { tags: ["Linde bridge", "Tram"] }, String.raw`#Linde\_bridge #Tram`],
		["tags | hashtags: 1", { tags: ["Linde", "Tram"] }, "#Linde"],
		["section | hashtags", { section: "Town" }, "#Town"],
		["tags | hashtags", { tags: ["2026", "!"] }, ""],
		[`tags | join: " / "`, { tags: ["Linde", "Tram"] }, "Linde / Tram"],
		[`date | date: "time"`, { date: time }, "13:05"],
		[`date | date: "short"`, { date: time }, "11/25/2026"],
		[`date | date: 'datetime'`, { date: time }, "November 25 at 13:05"],
		["link | host", { link: address }, `[courier.example](${address.url})`],
		[`title | default: "News"`, {}, "News"],
		[`title | default: "News"`, { title: "A bridge" }, "A bridge"],
		[`"breaking" | word`, {}, "the word breaking"],
		[`"read_more" | word | upper`, {}, "THE WORD READ\\_MORE"],
		["title | bold", { title: "A bridge" }, "*A bridge*"],
		["title | italic", { title: "A bridge" }, "_A bridge_"],
		["title | underline", { title: "A bridge" }, "‗A bridge‗"],
		["title | strike", { title: "A bridge" }, "~A bridge~"],
		["title | spoiler", { title: "A bridge" }, "||A bridge||"],
		["title | code", { title: "A bridge" }, "`A bridge`"],
		["title | quote", { title: "A bridge" }, "▌A bridge▐"],
		["title | expandable", { title: "A bridge" }, "▾A bridge▐"],
		["title | link", { title: "A bridge" }, `[A bridge](${url})`],
		["title | lower | bold | link", { title: "BRIDGE" }, `[*bridge*](${url})`],
		[`title | bold | upper`, { title: "bridge" }, "*BRIDGE*"],
	])("%s", (output, fields, expected) => {
		expect(templated(`{{ ${output} }}`, fields, { url })).toBe(expected);
	});

	test("link links nothing where there is no address", () => {
		expect(templated("{{ title | link }}", { title: "A bridge" })).toBe("A bridge");
	});

	test.each(Object.keys(filters).filter((name) => name !== "word" && name !== "default"))(
		"%s leaves nothing of nothing",
		(name) => {
			const [wanted] = filters[name as keyof typeof filters] as readonly unknown[];
			const argument = { number: ": 3", text: `: "x"`, "number?": "" }[String(wanted)];
			const last = wanted === undefined ? "" : (argument ?? `: "time"`);
			const [field = "title"] = filterFields[name as keyof typeof filters] ?? [];
			expect(templated(`a{{ ${field} | ${name}${last} }}`, {})).toBe("");
		},
	);
});

describe("a style stands", () => {
	test.each([...styleNames])("around everything in {%% %s %%}", (name) => {
		const fields = { title: "A bridge", source: "courier.example" };
		const open = templated(`{% ${name} %}{{ title }} by {{ source }}{% end${name} %}!`, fields, {
			url,
		});
		const filter = templated(
			`{{ title | ${name} }}!`,
			{ title: "A bridge by courier.example" },
			{ url },
		);
		expect(open).toBe(filter);
		expect(open).not.toBe("A bridge by courier.example!");
	});

	test("around quotes of filters, of which the outer one counts", () => {
		expect(templated("{{ title | quote | expandable }}", { title: "A" })).toBe("▾A▐");
		expect(templated("{% quote %}a {{ title | expandable }} b{% endquote %}", { title: "A" })).toBe(
			"▌a A b▐",
		);
	});

	test("within another one", () => {
		const source = "{% quote %}{% bold %}a{% italic %}b{% enditalic %}{% endbold %}c{% endquote %}";
		expect(templated(source)).toBe("▌*a**_b_*c▐");
	});
});

describe("a condition", () => {
	const fields: Fields = {
		title: "The bridge is open",
		urgency: "2",
		section: "Town",
		tags: ["Linde", "Tram line"],
		date: time,
		link: { kind: "address", url },
	};
	test.each([
		["title", true],
		["kicker", false],
		["tags", true],
		["topics", false],
		["date", true],
		["link", true],
		["not kicker", true],
		["not not title", true],
		["not title", false],
		["title and section", true],
		["title and kicker", false],
		["kicker or title", true],
		["kicker or byline", false],
		["title or title and kicker", true],
		["kicker and title or title", true],
		["kicker and byline or topics", false],
		["not kicker and title", true],
		["not title or kicker", false],
		["not kicker and not byline and title", true],
		[`section == "Town"`, true],
		[`section == "TOWN"`, true],
		[`section == "Tow"`, false],
		[`section != "Town"`, false],
		[`kicker == ""`, true],
		[`kicker != "Live"`, true],
		["urgency == 2", true],
		["urgency < 3", true],
		["urgency < 2", false],
		["urgency <= 2", true],
		["urgency > 1.5", true],
		["urgency >= 3", false],
		["3 > urgency", true],
		["title > 1", false],
		["title <= 1", false],
		["kicker < 3", false],
		["kicker >= 0", false],
		[`title contains "BRIDGE"`, true],
		[`title contains "tunnel"`, false],
		[`tags contains "linde"`, true],
		[`tags contains "Tram"`, false],
		[`tags contains section`, false],
		[`title contains kicker`, false],
		[`kicker contains "a"`, false],
		[`topics contains ""`, false],
		[`section == title`, false],
	])("%s is %s", (condition, expected) => {
		const source = `{% if ${condition} %}yes{% else %}no{% endif %}`;
		expect(templated(source, fields)).toBe(expected ? "yes" : "no");
	});

	test.each<[Fields, string]>([
		[{ kicker: "Live" }, "a"],
		[{ kicker: "Live", title: "A bridge" }, "a"],
		[{ title: "A bridge" }, "b"],
		[{ section: "Town" }, "c"],
		[{}, "d"],
	])("chooses the first of many branches that holds: %j", (given, expected) => {
		const source = "{% if kicker %}a{% elsif title %}b{% elsif section %}c{% else %}d{% endif %}";
		expect(templated(source, given)).toBe(expected);
	});

	test("may have as many parts as anybody writes", () => {
		const many = Array.from({ length: 50_000 }, () => "kicker").join(" or ");
		expect(templated(`{% if ${many} or title %}yes{% endif %}`, { title: "x" })).toBe("yes");
		expect(mentions(templateOf(`{% if ${many} %}yes{% endif %}`), ["kicker"])).toBe(true);
	});
});

describe("a comment", () => {
	test.each([
		["is left out", "a{% comment %} no {% endcomment %}b", "ab"],
		["takes its line with it", "a\n{% comment %} no {% endcomment %}\nb", "a\nb"],
		["goes over lines", "a\n{% comment %}\none\n\ntwo\n{% endcomment %}\nb", "a\nb"],
		["may hold what is no template", `a{% comment %}{{ title | "{% if %}{%endcomment%}b`, "ab"],
		["ends at the first end", "a{%comment%}{%comment%}{%endcomment%}b", "ab"],
		["ends in one spelling of spaces or another", "a{% comment %}\n{%endcomment   %}b", "ab"],
	])("%s", (_, source, expected) => {
		expect(templated(source)).toBe(expected);
	});
});

describe("a mistake is shown where it is", () => {
	test.each([
		["{{ title", "1:1 this {{ is never closed by }}"],
		["ab {% if title", "1:4 this {% is never closed by %}"],
		[
			"{{ title }",
			"1:10 } means nothing here; between braces stand names, texts in quotes, numbers, | and :, up to }}",
		],
		[
			"{{ title %}",
			"1:10 % means nothing here; between braces stand names, texts in quotes, numbers, | and :, up to }}",
		],
		[
			"{% if title }}",
			"1:13 } means nothing here; between braces stand names, texts in quotes, numbers, | and :, up to %}",
		],
		[
			"{{ 🌉 }}",
			"1:4 🌉 means nothing here; between braces stand names, texts in quotes, numbers, | and :, up to }}",
		],
		[`{{ "abc }}`, "1:4 this quotation mark is never closed on its line"],
		[`{{ 'abc\n' }}`, "1:4 this quotation mark is never closed on its line"],
		["{{ }}", "1:1 the name of a field is missing here"],
		["{% %}", "1:1 the name of a tag is missing here"],
		["{{ title | }}", "1:10 the name of a filter is missing here"],
		["{{ title | 3 }}", "1:12 the name of a filter is missing here"],
		["{{ | bold }}", "1:4 the name of a field is missing here"],
		["{{ title bold }}", `1:10 "bold" is not expected here`],
		["{% bold title %}x{% endbold %}", `1:9 "title" is not expected here`],
		["{% comment x %}{% endcomment %}", `1:12 "x" is not expected here`],
		["{% if title %}a{% else if kicker %}b{% endif %}", `1:24 "if" is not expected here`],
		["{% if title %}a{% endif title %}", `1:25 "title" is not expected here`],
		["{% if %}a{% endif %}", "1:4 the name of a field is missing here"],
		["{% if title == %}a{% endif %}", "1:13 the name of a field is missing here"],
		["{% if title and %}a{% endif %}", "1:13 the name of a field is missing here"],
		[
			"{% if title = 3 %}a{% endif %}",
			"1:13 = means nothing here; between braces stand names, texts in quotes, numbers, | and :, up to %}",
		],
		["{% if title | upper %}a{% endif %}", `1:13 "|" is not expected here`],
		["{{ title | truncate }}", "1:12 the filter truncate wants a number behind a colon"],
		[
			"{{ title | truncate: 0 }}",
			"1:22 the filter truncate wants a whole number from 1 to 10000 here",
		],
		[
			"{{ title | truncate: 2.5 }}",
			"1:22 the filter truncate wants a whole number from 1 to 10000 here",
		],
		[
			"{{ title | truncate: 10001 }}",
			"1:22 the filter truncate wants a whole number from 1 to 10000 here",
		],
		[`{{ title | truncate: "3" }}`, "1:22 the filter truncate wants a number here"],
		["{{ title | truncate: }}", "1:20 the filter truncate wants a number here"],
		["{{ tags | hashtags: many }}", "1:21 the filter hashtags wants a number here"],
		["{{ tags | join }}", "1:11 the filter join wants a text in quotes behind a colon"],
		["{{ tags | join: 3 }}", "1:17 the filter join wants a text in quotes here"],
		["{{ title | bold: 3 }}", "1:12 the filter bold takes nothing behind a colon"],
		[
			`{{ date | date: "noon" }}`,
			`1:17 the filter date wants one of "time", "short", "date", "datetime", "relative" here`,
		],
		[
			"{{ title | word }}",
			`1:12 the filter word stands right behind one of "breaking", "live", "analysis", "opinion", "read_more"`,
		],
		[
			`{{ "urgent" | word }}`,
			`1:15 the filter word stands right behind one of "breaking", "live", "analysis", "opinion", "read_more"`,
		],
		[
			`{{ "breaking" | upper | word }}`,
			`1:25 the filter word stands right behind one of "breaking", "live", "analysis", "opinion", "read_more"`,
		],
		["{% bold %}a", "1:1 this {% bold %} is never closed by {% endbold %}"],
		["{% if title %}a{% elsif kicker %}b", "1:1 this {% if %} is never closed by {% endif %}"],
		[
			"{% bold %}{% if title %}a{% endbold %}",
			"1:26 {% if %} is open here: close it first by {% endif %}",
		],
		["{% bold %}a{% endif %}", "1:12 {% bold %} is open here: close it first by {% endbold %}"],
		["{% bold %}a{% else %}", "1:12 {% bold %} is open here: close it first by {% endbold %}"],
		["a{% endbold %}", "1:2 there is nothing open that {% endbold %} could belong to"],
		["a{% else %}", "1:2 there is nothing open that {% else %} could belong to"],
		["a{% endcomment %}", "1:2 there is nothing open that {% endcomment %} could belong to"],
		[
			"{% if title %}{% else %}{% else %}{% endif %}",
			"1:25 {% else %} can't stand behind {% else %}",
		],
		[
			"{% if title %}{% else %}{% elsif kicker %}{% endif %}",
			"1:25 {% elsif %} can't stand behind {% else %}",
		],
		["{% comment %}a{% endif %}", "1:1 this {% comment %} is never closed by {% endcomment %}"],
		["{% quote %}{% expandable %}a{% endexpandable %}{% endquote %}", "1:12 quotes don't nest"],
		[
			"{% bold %}{% if title %}{% bold %}a{% endbold %}{% endif %}{% endbold %}",
			"1:25 this stands inside of {% bold %} already",
		],
	])("%s", (source, expected) => {
		expect(mistakeIn(source)).toBe(expected);
	});

	test.each([
		["{{ tilte }}", "1:4 there is no field tilte; did you mean title?"],
		["{{ Title }}", "1:4 there is no field Title; did you mean title?"],
		["{{ readingTime }}", "1:4 there is no field readingTime; did you mean reading_time?"],
		['{{ title | join: "x" }}', "1:12 the filter join is for tags and topics"],
		['{{ updated | date: "time" }}', "1:14 the filter date is for date"],
		["{{ title | truncat: 3 }}", "1:12 there is no filter truncat; did you mean truncate?"],
		["{% if titel %}a{% endif %}", "1:7 there is no field titel; did you mean title?"],
		["{% bolt %}", "1:1 there is no tag bolt; did you mean bold?"],
		[
			"{% if title %}a{% elseif kicker %}b{% endif %}",
			"1:16 there is no tag elseif; did you mean elsif?",
		],
		[
			"{% if title %}a{% elif kicker %}b{% endif %}",
			"1:16 there is no tag elif; did you mean elsif?",
		],
		["{% bold %}a{% endbolt %}", "1:12 there is no tag endbolt; did you mean endbold?"],
	])("%s, with the name that was meant", (source, expected) => {
		expect(mistakeIn(source)).toBe(expected);
	});

	test("an unknown name that nothing is near to lists what there is", () => {
		expect(mistakeIn("{{ qqqqqq }}")).toContain(fieldNames.join(", "));
		expect(mistakeIn("{{ title | qqqqqq }}")).toContain(Object.keys(filters).join(", "));
		expect(mistakeIn("{% qqqqqq %}")).toContain(`if, comment, ${styleNames.join(", ")}`);
		expect(mistakeIn("{{ title | constructor }}")).toContain("there is no filter constructor");
	});

	test.each([
		["the line", "a\nb\n{{ x", "3:1"],
		["Windows' line ends", "a\r\nb\r\n  {{ x", "3:3"],
		["a tab as one column", "\t\t{{ x", "1:3"],
		["an emoji as one column", "🌉🌉 {{ x", "1:4"],
		["a letter of an accent as one column", "né {{ x", "1:4"],
		["the line of the beginning of what is never closed", "a\n{% if title %}\nb\nc", "2:1"],
		["the line within braces", "{{ title\n  | bold\n  | bolt }}", "3:5"],
	])("counting %s", (_, source, expected) => {
		expect(mistakeIn(source)?.split(" ")[0]).toBe(expected);
	});

	test("only the first one is told", () => {
		expect(mistakeIn("{{ nothing }} {{ nobody }}")).toMatch(/^1:4 .*nothing/);
	});
});

describe("the reading of templates", () => {
	test("bounds how deeply tags nest", () => {
		const nested = (depth: number) =>
			"{% if title %}".repeat(depth) + "x" + "{% endif %}".repeat(depth);
		expect(mistakeIn(nested(20))).toBeUndefined();
		expect(mistakeIn(nested(21))).toBe(`1:${20 * 14 + 1} tags are nested too deeply`);
		expect(mistakeIn(nested(100_000))).toContain("nested too deeply");
	});

	test("bounds how many fields a post is made of", () => {
		expect(mistakeIn("{{ title }}".repeat(50))).toBeUndefined();
		expect(mistakeIn("{{ title }}".repeat(51))).toBe("1:551 a template has at most 50 fields");
		for (const field of ["body", "footer"]) {
			expect(mistakeIn(`{{ ${field} }}\n`.repeat(3))).toBeUndefined();
			expect(mistakeIn(`{{ ${field} }}\n`.repeat(4))).toBe(
				`4:1 the field ${field} can stand in a template 3 times`,
			);
		}
	});

	test("takes any text for a template or tells a place in it", () => {
		const part = fc.oneof(
			anyText(20),
			fc.constantFrom(
				"{{",
				"}}",
				"{%",
				"%}",
				"|",
				":",
				'"',
				"'",
				"if ",
				"endif",
				"bold",
				"endbold",
				"else",
			),
			fc.constantFrom(
				...fieldNames,
				...Object.keys(filters),
				"comment",
				"endcomment",
				"12",
				"==",
				"\n",
			),
		);
		const source = fc.oneof(
			anyText(),
			fc.array(part).map((parts) => parts.join("")),
		);
		fc.assert(
			fc.property(source, (text) => {
				const read = parseTemplate(text);
				if (!("mistake" in read)) return;
				const { line, column, message } = read.mistake;
				const lines = text.split("\n");
				expect(line).toBeLessThanOrEqual(lines.length);
				expect(column).toBeGreaterThan(0);
				expect(column).toBeLessThanOrEqual(Array.from(lines[line - 1] ?? "").length + 1);
				expect(message).not.toBe("");
			}),
			{ numRuns: 2000 },
		);
	});

	test.each([
		"{{ title }}",
		"{% if title %}{% endif %}",
		"{{",
		"{% ",
		"{{ ''",
		"{%comment%}",
		"}} ",
		"{",
		"\n",
	])("takes linear time on an endless %j", (unit) => {
		expect(growth((text) => parseTemplate(text), unit)).toBeLessThan(LINEAR);
	});
});

describe("an article's text stays text", () => {
	const hostile = "{{ title }} {% if kicker %}x{% endif %} <b>b</b> *c* [d](e) &amp; | bold";
	const shown = String.raw`{{ title }} {% if kicker %}x{% endif %} <b>b</b> \*c\* \[d\](e) &amp; \| bold`;

	test.each(["{{ title }}", "{% if title %}{{ title }}{% endif %}", "{{ title | default: 'x' }}"])(
		"in %s",
		(source) => {
			expect(templated(source, { title: hostile, kicker: "Live" })).toBe(shown);
		},
	);

	test("in lists, and in what conditions compare", () => {
		expect(templated("{{ tags }}", { tags: [hostile] })).toBe(shown);
		expect(
			templated("{% if title == kicker %}same{% endif %}", { title: hostile, kicker: hostile }),
		).toBe("same");
	});
});

describe("the built-in template", () => {
	test.each(Object.keys(builtInTemplates) as BuiltInTemplate[])("%s holds no mistake", (name) => {
		expect(mistakeIn(builtInTemplates[name])).toBeUndefined();
		expect(builtIn(name)).toBe(builtIn(name));
		expect(mentions(builtIn(name), ["title"])).toBe(true);
		expect(mentions(builtIn(name), ["correction"])).toBe(true);
	});
});

describe("a template mentions a field", () => {
	test.each([
		["{{ save }}", true],
		["{% bold %}{% if title %}{{ save | link }}{% endif %}{% endbold %}", true],
		["{% if save %}a{% endif %}", true],
		["{% if not (save) %}", undefined],
		["{% if title and not save %}a{% endif %}", true],
		[`{% if title == save %}a{% endif %}`, true],
		["{% if title %}a{% elsif save %}b{% endif %}", true],
		["save {{ title }} {{ 'save' }}", false],
		["{% comment %}{{ save }}{% endcomment %}", false],
	])("%s: %s", (source, expected) => {
		const read = parseTemplate(source);
		expect("mistake" in read ? undefined : mentions(read.template, ["save"])).toBe(expected);
	});
});
