import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { balanced, directionOf, hasRtl } from "../../../src/article/bidi.ts";
import { directionFor } from "../../../src/article/bidi.ts";
import { renderPost } from "../../../src/article/render.ts";
import { builtIn } from "../../../src/article/templates.ts";
import { anyArticle } from "../../support/any-article.ts";
import { anyText } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { marked } from "../../support/marked.ts";
import { anyOccasion, anyStyle } from "../../support/post-settings.ts";
import { styleOf } from "../../support/style.ts";
import { type Fields, formattedBy, templated, templateOf } from "../../support/templated.ts";

const url = "https://courier.example/bridge";

/** The direction that an app shows a line in: that of its first strong character outside of isolates. */
function shownDirection(line: string): "ltr" | "rtl" {
	let depth = 0;
	for (const character of line) {
		if (/[\u2066-\u2068]/.test(character)) depth++;
		else if (character === "\u2069") depth = Math.max(0, depth - 1);
		else if (depth > 0) continue;
		else if (/[\u200F\u061C\p{sc=Arab}\p{sc=Hebr}\p{sc=Thaa}\p{sc=Syrc}]/u.test(character)) {
			if (/[\p{L}\u200F\u061C]/u.test(character)) return "rtl";
		} else if (/[\p{L}\u200E\u{1F1E6}-\u{1F1FF}\u{1F190}-\u{1F19A}]/u.test(character)) return "ltr";
	}
	return "ltr";
}

/** True when every isolate of a line ends within it, and nothing else does. */
function isBalanced(line: string): boolean {
	let depth = 0;
	for (const mark of line.match(/[\u2066-\u2069]/g) ?? []) {
		depth += mark === "\u2069" ? -1 : 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}

const inRtl = (source: string, fields: Fields) =>
	templated(source, fields, { url, direction: "rtl" });

describe("a title is shown in its own direction", () => {
	test.each([
		["Arabic", "افتتاح جسر البلدة من جديد", ""],
		["Hebrew", "הגשר נפתח מחדש", ""],
		["Persian", "پل شهر بازگشایی شد", ""],
		["Divehi", "ފާލަން ހުޅުވިއްޖެ", ""],
		["Arabic that begins with a brand", "Bridgeworks تعلن افتتاح جسر البلدة من جديد", "⇠"],
		["Hebrew that begins with a name", "Linde Trams חוזרת לפעול על הגשר", "⇠"],
		["Arabic that begins with a number", "25 جسراً تفتح من جديد", ""],
		["Arabic that begins with an emoji", "🌉 افتتاح الجسر", ""],
		["Arabic that begins with a flag", "🇩🇪 افتتاح الجسر من جديد", "⇠"],
		["Arabic that begins with letters in a square", "🆕 افتتاح الجسر من جديد", "⇠"],
		["Arabic that begins with a hashtag of Latin letters", "#Linde افتتاح الجسر من جديد", "⇠"],
		["Persian that begins with quotation marks", "«پل شهر» بازگشایی شد", ""],
	])("%s", (_, title, mark) => {
		expect(directionOf(title)).toBe("rtl");
		expect(inRtl("{{ title }}", { title }).replaceAll("\\", "")).toBe(mark + title);
		// Among English posts, too.
		expect(templated("{{ title }}", { title }).replaceAll("\\", "")).toBe(mark + title);
	});

	test.each([
		["English that begins with an Arabic name", "البلدة Bridge opens for everybody again", "⇢"],
		["English with a Hebrew word within", "The bridge גשר is open", ""],
		["English in an Arabic channel", "The bridge over the Linde is open again today", ""],
	])("%s", (_, title, mark) => {
		expect(templated("{{ title }}", { title })).toBe(mark + title);
	});

	test("a short line of Latin letters stands on the right in a post from right to left", () => {
		expect(
			inRtl("{{ title }}\n{{ source | link }}", {
				title: "افتتاح الجسر",
				source: "courier.example",
			}),
		).toBe(`افتتاح الجسر\n⇠⇥[courier.example](${url})⊣`);
		expect(inRtl("{{ source }}", { source: "3 min read" })).toBe("⇠⇥3 min read⊣");
	});

	test("a long line of Latin letters keeps its side, and one of both languages the greater part's", () => {
		const english = "The bridge over the Linde is open again today, the town says.";
		expect(inRtl("{{ summary }}", { summary: english })).toBe(english);
		const mixed = `قالت Linde Trams و Bridgeworks إن الجسر Linde Bridge مفتوح`;
		expect(inRtl("{{ summary }}", { summary: mixed })).toBe(mixed);
	});
});

describe("values are isolated in a line of the other direction", () => {
	test.each<[string, string, Fields, string]>([
		[
			"a host",
			"{{ title }} · {{ source }}",
			{ title: "الجسر", source: "courier.example" },
			"الجسر · ⇥courier.example⊣",
		],
		[
			"a host first",
			"{{ source }} · {{ title }}",
			{ title: "الجسر", source: "courier.example" },
			"⇥courier.example⊣ · الجسر",
		],
		[
			"a date of digits",
			"{{ title }} {{ date }}",
			{ title: "الجسر", date: "2026-11-25" },
			"الجسر ⇥2026-11-25⊣",
		],
		[
			"a time",
			"{{ updated }} · {{ title }}",
			{ title: "الجسر", updated: "14:05" },
			"⇥14:05⊣ · الجسر",
		],
		[
			"a name",
			"{{ byline }} | {{ title }}",
			{ title: "الجسر", byline: "Ada Vogt" },
			String.raw`⇥Ada Vogt⊣ \| الجسر`,
		],
		[
			"hashtags",
			"{{ tags }} {{ title }}",
			{ title: "الجسر", tags: ["#Linde", "#tram"] },
			"⇥#Linde⊣, ⇥#tram⊣ الجسر",
		],
		[
			"nothing of the line's own direction",
			"{{ title }} · {{ byline }}",
			{ title: "الجسر", byline: "عادل" },
			"الجسر · عادل",
		],
		["no signs alone", "{{ title }} {{ lock }}", { title: "الجسر", lock: "🔒" }, "الجسر 🔒"],
	])("from right to left: %s", (_, source, fields, expected) => {
		expect(inRtl(source, fields)).toBe(expected);
	});

	test("from left to right: a name in Hebrew", () => {
		expect(
			templated("{{ byline }} · {{ date }}", { byline: "עדה", date: "25 November 2026" }),
		).toBe("⇤עדה⊣ · 25 November 2026");
	});

	test("outside of their own styles and links, and inside of a quote around the line", () => {
		expect(
			inRtl("{{ title | bold }} {{ source | italic | link }}", {
				title: "الجسر",
				source: "courier.example",
			}),
		).toBe(`*الجسر* ⇥[_courier.example_](${url})⊣`);
		expect(
			inRtl("{% quote %}{{ source }} {{ title }}{% endquote %}", {
				title: "الجسر",
				source: "courier.example",
			}),
		).toBe("▌⇥courier.example⊣ الجسر▐");
		expect(inRtl("{{ title | quote }}", { title: "Linde افتتاح الجسر من جديد" })).toBe(
			"▌⇠Linde افتتاح الجسر من جديد▐",
		);
	});
});

describe("isolates", () => {
	test.each([
		["that are closed stay", "a \u2067שלום\u2069 b", "a \u2067שלום\u2069 b"],
		["that are never closed are closed", "a \u2067שלום", "a \u2067שלום\u2069"],
		["are closed at the end of their line", "\u2066\u2067a\nb", "\u2066\u2067a\u2069\u2069\nb"],
		["that nobody opened go", "a\u2069\u2069 b", "a b"],
		["are counted from the beginning", "\u2069a\u2066b", "a\u2066b\u2069"],
		["of nobody change nothing", "a\nb", "a\nb"],
	])("%s", (_, text, expected) => {
		expect(balanced(text)).toBe(expected);
	});

	test("of any text end where they should, in every line, and once is enough", () => {
		const marks = fc.constantFrom("\u2066", "\u2067", "\u2068", "\u2069", "\n", "a", "א");
		const text = fc.oneof(
			anyText(),
			fc.array(marks, { maxLength: 40 }).map((parts) => parts.join("")),
		);
		fc.assert(
			fc.property(text, (given) => {
				const set = balanced(given);
				expect(set.split("\n").every(isBalanced)).toBe(true);
				expect(balanced(set)).toBe(set);
				expect(set.replace(/[\u2066-\u2069]/g, "")).toBe(given.replace(/[\u2066-\u2069]/g, ""));
			}),
		);
	});

	test("in an article reach into nothing beside it", () => {
		expect(
			templated("{{ title }} · {{ source }}", {
				title: "\u2067Bridge",
				source: "courier.example\u2069",
			}),
		).toBe("⇤Bridge⊣ · courier.example");
	});
});

/** An article of a language, as a newsroom would send it. */
function articleIn(language: string, more: Partial<Article> & { title: string }): Article {
	return {
		format: 2,
		source: "courier",
		id: "1",
		url,
		attachments: [],
		authors: [],
		tags: [],
		topics: [],
		visibility: "public",
		silent: false,
		language,
		publishedAt: Date.parse("2026-11-25T13:05:00Z"),
		...more,
	};
}

describe("a post", () => {
	const arabic = articleIn("ar", {
		title: "Bridgeworks تعلن افتتاح جسر البلدة من جديد",
		summary:
			"قالت البلدة إن الجسر مفتوح منذ الساعة 6:30 صباحاً، والتفاصيل على الموقع.\nThe town says more tomorrow.",
		authors: ["Ada Vogt", "عادل"],
		tags: ["جسر", "Linde"],
		correction: "Bridgeworks هو الاسم الصحيح.",
	});

	test("in Arabic by the full template", () => {
		const content = renderPost(
			arabic,
			styleOf({ template: builtIn("full"), timeZone: "Europe/Berlin" }),
		);
		if (content.kind === "rich") throw new Error("a text");
		const shown = marked(content.text, content.entities).split("\n");
		expect(shown[0]).toBe(`⇠[*Bridgeworks تعلن افتتاح جسر البلدة من جديد*](${url})`);
		expect(shown).toContain("⇠⇥The town says more tomorrow.⊣");
		expect(shown).toContain("⇠_Correction:_ ⇤Bridgeworks هو الاسم الصحيح.⊣");
		for (const line of content.text.split("\n").filter((one) => /\p{L}/u.test(one))) {
			expect(shownDirection(line), line).toBe("rtl");
			expect(isBalanced(line)).toBe(true);
		}
	});

	test("has its entities where they should be, whatever marks stand before them", () => {
		const content = renderPost(
			arabic,
			styleOf({ template: builtIn("full"), timeZone: "Europe/Berlin" }),
		);
		if (content.kind === "rich") throw new Error("a text");
		const covered = content.entities.map(
			({ type, offset, length }) => `${type} ${content.text.slice(offset, offset + length)}`,
		);
		expect(covered).toContain(`bold ${arabic.title}`);
		expect(covered).toContain(`text_link ${arabic.title}`);
		expect(covered).toContain("text_link courier.example");
		expect(covered).toContain("italic Correction:");
		for (const one of covered) expect(one).not.toMatch(/[\u200E\u200F]/);
	});

	test("keeps numbers and addresses whole", () => {
		const { text } = formattedBy(
			templateOf("{{ title }} {{ date }} {{ link }}"),
			{ title: "الجسر", date: "25.11.2026, 14:05", link: { kind: "address", url } },
			{ direction: "rtl" },
		);
		expect(text).toContain("\u206625.11.2026, 14:05\u2069");
		expect(text).toContain(`\u2066${url}\u2069`);
	});

	test("from left to right has no marks at all", () => {
		const plain = anyArticle.filter(
			(article) =>
				!/[\u200E\u200F\u061C\u2066-\u2069]/.test(JSON.stringify(article)) &&
				!hasRtl(JSON.stringify(article)) &&
				directionFor(article) === "ltr",
		);
		fc.assert(
			fc.property(plain, anyStyle, anyOccasion, (article, style, occasion) => {
				const content = renderPost(article, style, occasion);
				if (content.kind === "rich") return;
				expect(content.text).not.toMatch(/[\u200E\u200F\u2066-\u2069]/);
			}),
			{ numRuns: 200 },
		);
	});

	test("of any article has isolates that end in their line", () => {
		fc.assert(
			fc.property(anyArticle, anyStyle, anyOccasion, (article, style, occasion) => {
				const content = renderPost(article, style, occasion);
				if (content.kind === "rich") return;
				for (const line of content.text.split("\n")) expect(isBalanced(line), line).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test("shows every title that is clearly of one direction in it", () => {
		const word = (letters: string) =>
			fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 2, maxLength: 8 });
		const start = fc.constantFrom(
			"",
			"Linde ",
			"25 ",
			"🌉 ",
			"🇩🇪 ",
			"№ 7 ",
			"Ⅷ ",
			"#Linde ",
			"אבג ",
			"«",
			"(",
		);
		const rtl = fc.array(word("ابتجحدرزسش"), { minLength: 3, maxLength: 8 });
		const ltr = fc.array(word("abcdefgh"), { minLength: 3, maxLength: 8 });
		const title = fc.oneof(
			fc.tuple(start, rtl, fc.constant("rtl")),
			fc.tuple(start, ltr, fc.constant("ltr")),
		);
		fc.assert(
			fc.property(title, fc.constantFrom("ltr", "rtl"), ([begin, words, own], direction) => {
				const text = `${begin}${words.join(" ")}`;
				const share =
					(text.match(/[\p{sc=Arab}\p{sc=Hebr}]/gu) ?? []).length /
					(text.match(/\p{L}/gu) ?? []).length;
				fc.pre(own === "rtl" ? share > 0.7 : share < 0.2 && text.length > 40);
				const shown = formattedBy(templateOf("{{ title | bold }}"), { title: text }, { direction });
				expect(shownDirection(shown.text), shown.text).toBe(own);
				const [bold] = shown.entities;
				expect(shown.text.slice(bold?.offset, (bold?.offset ?? 0) + (bold?.length ?? 0))).toBe(
					text.trim(),
				);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("takes linear time on", () => {
	test.each(["\u2067", "\u2069", "א", "אa", "a ", "\u2067\n"])("an endless %j", (unit) => {
		const work = (text: string) => {
			balanced(text);
			directionOf(text);
			formattedBy(
				templateOf("{{ title }} · {{ source }}"),
				{ title: text, source: text },
				{ direction: "rtl", limit: 10 ** 7 },
			);
		};
		expect(growth(work, unit)).toBeLessThan(LINEAR);
	});
});
