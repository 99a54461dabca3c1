import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderPost } from "../../../src/article/render.ts";
import { anyArticle } from "../../support/any-article.ts";
import { anyText, hasLoneSurrogate, isGraphemeBorder } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { marked } from "../../support/marked.ts";
import { loadOracle, type Oracle } from "../../support/oracle.ts";
import { complaintOf, withoutMarkdown, withTexts } from "../../support/post-check.ts";
import { anyOccasion, anyStyle } from "../../support/post-settings.ts";
import { styleOf } from "../../support/style.ts";
import {
	type Conditions,
	type Fields,
	formattedBy,
	templated,
	templateOf,
} from "../../support/templated.ts";

const oracle = loadOracle();
const url = "https://courier.example/bridge";
const readMore = `[Read more](${url})`;
const conditions = (limit: number): Conditions => ({
	url,
	limit,
	readMore: "Read more",
	language: "en",
});

const sentence = "The bridge over the Linde is open again. ";
const long = (times: number) => sentence.repeat(times).trim();
const everything = `{{ kicker }}
{{ title | bold | link }}

{{ summary }}

{{ body }}

{{ correction }}

{{ image_caption | italic }}

{{ source | link }} · {{ updated }}
{{ tags }}

Follow us`;
const fields = {
	kicker: "Live",
	title: "The bridge is open",
	summary: long(4),
	body: long(10),
	correction: "It opened at 6.",
	image_caption: long(3),
	source: "courier.example",
	updated: "Updated 14:05",
	tags: ["Linde", "bridge", "tram"],
} as const;
const whole = formattedBy(templateOf(everything), fields, conditions(9999)).text;

/** Which parts of a post within a limit are whole, cut or gone. */
function partsWithin(limit: number, template = everything, given: Fields = fields) {
	const { text, isTight } = formattedBy(templateOf(template), given, conditions(limit));
	expect(text.length).toBeLessThanOrEqual(limit);
	const state = (part: string) => {
		if (text.includes(part)) return "whole";
		return text.includes(part.slice(0, 12)) ? "cut" : "gone";
	};
	return { text, isTight, state };
}

describe("when there is too much", () => {
	test("nothing gives way before it has to", () => {
		expect(partsWithin(whole.length).text).toBe(whole);
		expect(partsWithin(whole.length - 1).text).not.toBe(whole);
	});

	test("body, then summary, then tags, then caption give way, each to the end before the next", () => {
		const bodyText = "Trams follow on Monday. ".repeat(20).trim();
		const captionText = `A picture of the bridge, ${"taken from the north, ".repeat(5)}today`;
		const given = { ...fields, body: bodyText, image_caption: captionText };
		const full = formattedBy(templateOf(everything), given, conditions(9999)).text.length;
		const order: string[] = [];
		for (let limit = full; limit > 110; limit--) {
			const { text, state } = partsWithin(limit, everything, given);
			const tags =
				text
					.split("\n")
					.find((line) => line.startsWith("Linde"))
					?.split(", ").length ?? 0;
			const now = `body ${state(bodyText)}, summary ${state(long(4))}, ${tags} tags, caption ${state(captionText)}`;
			if (order.at(-1) !== now) order.push(now);
		}
		expect(order).toEqual([
			"body whole, summary whole, 3 tags, caption whole",
			"body cut, summary whole, 3 tags, caption whole",
			"body gone, summary whole, 3 tags, caption whole",
			"body gone, summary cut, 3 tags, caption whole",
			"body gone, summary gone, 3 tags, caption whole",
			"body gone, summary gone, 2 tags, caption whole",
			"body gone, summary gone, 1 tags, caption whole",
			"body gone, summary gone, 0 tags, caption whole",
			"body gone, summary gone, 0 tags, caption cut",
			"body gone, summary gone, 0 tags, caption gone",
		]);
	});

	test("everything else goes before title, correction and source, which stand on lines of their own", () => {
		expect(templated(everything, fields, conditions(70))).toBe(
			`Live\n[*The bridge is open*](${url})\n\nIt opened at 6.\n\n[courier.example](${url})`,
		);
		expect(templated(everything, fields, conditions(52))).toBe(
			`[*The bridge is open*](${url})\n\nIt opened at 6.\n\n[courier.example](${url})`,
		);
		expect(partsWithin(52).isTight).toBe(false);
	});

	test("words between what stands leave it apart", () => {
		const source = "{{ title }} ist da: {{ source }}";
		expect(templated(source, { title: "Bridge", source: "courier.example" }, conditions(25))).toBe(
			"Bridge courier.example",
		);
	});

	test("the title is shortened before a correction that is too long by itself, and both say something", () => {
		const given = { ...fields, title: long(4), correction: long(40) };
		const { text, isTight } = partsWithin(1024, everything, given);
		expect(isTight).toBe(true);
		const [title = "", correction = "", source] = text.split("\n\n");
		expect(title).toMatch(/^The bridge over the Linde is open.*…$/);
		expect(title.length).toBeLessThanOrEqual(40);
		expect(correction).toMatch(/^The bridge over.* …$/);
		expect(correction.length).toBeGreaterThan(800);
		expect(source).toBe("courier.example");
	});

	test("a title in a link is shortened within it, and does not vanish", () => {
		const source = "{{ title | bold | link }}\n\n{{ correction }}";
		const given = {
			title: "A bridge for everybody in the whole of town today",
			correction: "It opened at 6.",
		};
		expect(templated(source, given, conditions(60))).toBe(
			`[*A bridge for everybody in the whole of*](${url})…\n\nIt opened at 6.`,
		);
	});

	test("a correction alone that is longer than a post is cut to it", () => {
		const { text, isTight } = partsWithin(1024, "{{ correction }}", { correction: long(60) });
		expect(isTight).toBe(true);
		expect(text.length).toBeGreaterThan(950);
	});
});

describe("an ellipsis and a way to read on stand", () => {
	const source = "{{ title }}\n\n{{ summary }}";
	const given = { title: "Bridge", summary: long(6) };

	test("nowhere when nothing was cut", () => {
		expect(templated(source, given, conditions(4096))).toBe(`Bridge\n\n${long(6)}`);
		expect(templated(source, given, conditions(`Bridge\n\n${long(6)}`.length))).not.toMatch(
			/…|Read more/,
		);
	});

	test("once and behind the cut, the limit including them", () => {
		const shown = templated(source, given, conditions(100));
		expect(shown).toBe(`Bridge\n\n${long(1)} The bridge over the Linde is open again… ${readMore}`);
	});

	test("behind what a filter has cut, though there is room", () => {
		expect(templated("{{ summary | truncate: 60 }}", given, conditions(4096))).toBe(
			`${long(1)} … ${readMore}`,
		);
		expect(templated("{{ summary | truncate: 999 }}", given, conditions(4096))).toBe(long(6));
	});

	test("not behind whole sentences that a template has chosen, of a text that breaks off as well", () => {
		const summary = {
			kind: "text",
			runs: [{ text: "One. Two. Thr…", style: {} }],
			isCut: true,
		} as const;
		expect(templated("{{ summary | sentences: 2 }}", { summary }, conditions(99))).toBe(
			"One. Two.",
		);
		expect(templated("{{ summary }}", { summary }, conditions(99))).toBe(
			`One. Two. Thr… ${readMore}`,
		);
	});

	test("behind a text that there is more of", () => {
		const body = { kind: "text", runs: [{ text: long(2), style: {} }], isPartial: true } as const;
		expect(templated("{{ body }}", { body }, conditions(4096))).toMatch(/….* \[Read more\]/);
	});

	test("within the quote that was cut, of the template or of the text", () => {
		expect(templated("{{ body | expandable }}", { body: long(6) }, conditions(70))).toBe(
			`▾${long(1)} … ${readMore}▐`,
		);
		const body = { kind: "text", runs: [{ text: long(6), style: { quote: "open" } }] } as const;
		expect(templated("{{ body }}", { body }, conditions(70))).toBe(`▌${long(1)} … ${readMore}▐`);
	});

	test("outside of every other style", () => {
		expect(templated("{{ summary | bold }}", given, conditions(70))).toBe(
			`*${long(1)}* … ${readMore}`,
		);
	});

	test("without a link where there is no address", () => {
		expect(templated(source, given, { limit: 70, readMore: "Read more" })).toBe(
			`Bridge\n\n${long(1)} …`,
		);
	});

	test("not behind titles, corrections and captions", () => {
		const shown = templated("{{ image_caption }}", { image_caption: long(6) }, conditions(70));
		expect(shown).toBe(`${long(1)} …`);
	});
});

describe("what is left", () => {
	test("is nothing rather than a text of a few words", () => {
		const source = "{{ title }}\n\n{{ summary }}";
		const summary = "The bridge over the Linde is open, the town says today.";
		const lengths = new Set<number>();
		for (let limit = 6; limit < 63; limit++) {
			const { text } = formattedBy(
				templateOf(source),
				{ title: "Bridge", summary },
				conditions(limit),
			);
			lengths.add(text.length);
			expect(text).toMatch(/^Bridge(?:\n\n.{20,}… Read more)?$/);
		}
		expect(lengths.size).toBeGreaterThan(1);
	});

	test("of a list are its first items, whole", () => {
		const given = { title: "Bridge", tags: ["#Linde", "#bridge", "#tram"] };
		const shown = (limit: number) => templated("{{ title }}\n{{ tags }}", given, conditions(limit));
		expect(shown(7 + 22)).toBe("Bridge\n#Linde, #bridge, #tram");
		expect(shown(7 + 21)).toBe("Bridge\n#Linde, #bridge");
		expect(shown(7 + 15)).toBe("Bridge\n#Linde, #bridge");
		expect(shown(7 + 14)).toBe("Bridge\n#Linde");
		expect(shown(7 + 5)).toBe("Bridge");
	});

	test("takes the separator before it with it", () => {
		expect(
			templated(
				"{{ title }} · {{ summary }}",
				{ title: "Bridge", summary: long(1) },
				conditions(30),
			),
		).toBe("Bridge");
	});
});

describe("for any article and look", () => {
	const anyPost = [anyArticle, anyStyle, anyOccasion] as const;

	test("a post is within the limit of its kind, well-formed and without space at its ends", () => {
		fc.assert(
			fc.property(...anyPost, (article, style, occasion) => {
				const content = renderPost(article, style, occasion);
				if (content.kind === "rich") return;
				const { text, entities } = content;
				expect(text.length).toBeLessThanOrEqual(content.kind === "text" ? 4096 : 1024);
				expect(text).toBe(text.trim());
				expect(text).not.toBe("");
				expect(hasLoneSurrogate(text)).toBe(false);
				for (const { offset, length } of entities) {
					expect(length).toBeGreaterThan(0);
					expect(offset + length).toBeLessThanOrEqual(text.length);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test.runIf(oracle)("a post stands as Telegram keeps it", () => {
		fc.assert(
			fc.property(...anyPost, (article, style, occasion) => {
				const content = renderPost(withTexts(article, withoutMarkdown), style, occasion);
				expect(complaintOf(content, oracle as Oracle)).toBeUndefined();
			}),
			{ numRuns: 400 },
		);
	});

	test("any fields in any template fit into any room", () => {
		const names = [
			"title",
			"summary",
			"body",
			"tags",
			"correction",
			"source",
			"kicker",
			"link",
		] as const;
		const part = fc.oneof(
			fc.constantFrom(...names.map((name) => `{{ ${name} }}`)),
			fc.constantFrom(
				" · ",
				"\n",
				"\n\n",
				"words ",
				"{{ title | bold | link }}",
				"{{ body | expandable }}",
				"{% if kicker %}x{% endif %}",
				"{{ tags | hashtags }}",
				"{% spoiler %}{{ summary }}{% endspoiler %}",
			),
		);
		const template = fc
			.array(part, { maxLength: 12 })
			// A body can stand in a template once.
			.map((parts) =>
				parts.filter(
					(one, index) =>
						!one.includes("body") || parts.findIndex((other) => other.includes("body")) === index,
				),
			)
			.map((parts) => parts.join(""));
		const text = anyText(150).map((given) => given.replace(/\p{Surrogate}/gu, ""));
		const anyFields = fc.record(
			{
				title: text,
				summary: text,
				body: text,
				correction: text,
				source: text,
				kicker: text,
				tags: fc.array(text, { maxLength: 4 }),
			},
			{ requiredKeys: [] },
		);
		const direction = fc.constantFrom("ltr", "rtl");
		fc.assert(
			fc.property(
				template,
				anyFields,
				fc.integer({ min: 1, max: 200 }),
				direction,
				(source, given, limit, way) => {
					const shown = formattedBy(templateOf(source), given, {
						...conditions(limit),
						direction: way,
					});
					expect(shown.text.length).toBeLessThanOrEqual(limit);
					if (shown.text.length === limit && limit < 3) return;
					for (const { offset, length } of shown.entities) {
						expect(length).toBeGreaterThan(0);
						expect(offset + length).toBeLessThanOrEqual(shown.text.length);
					}
				},
			),
			{ numRuns: 1500 },
		);
	});

	test("a cut summary ends between graphemes", () => {
		fc.assert(
			fc.property(anyText(300), fc.integer({ min: 60, max: 200 }), (given, limit) => {
				const title = given.replace(/[\p{Surrogate}\n\u2066-\u2069]/gu, "").trim();
				const { text } = formattedBy(templateOf("{{ summary }}"), { summary: title }, { limit });
				const kept = text.replace(/ ?…$/, "");
				if (text === title || text === "" || !title.startsWith(kept)) return;
				expect(isGraphemeBorder(title, kept.length)).toBe(true);
			}),
		);
	});
});

describe("takes linear time on", () => {
	test.each(["The bridge is open. ", "a", "\n", "\u2067", "אב ", "a#"])(
		"endless fields of %j",
		(unit) => {
			const template = templateOf(everything);
			const work = (text: string) =>
				formattedBy(
					template,
					{
						title: text,
						summary: text,
						body: text,
						correction: text,
						tags: [text, ...Array.from(text.slice(0, 1000))],
					},
					conditions(1024),
				);
			expect(growth(work, unit)).toBeLessThan(LINEAR);
		},
	);

	test("a list of as many items", () => {
		const work = (text: string) =>
			formattedBy(templateOf("{{ tags }}"), { tags: text.split(" ") }, conditions(1024));
		expect(growth(work, "ab ")).toBeLessThan(LINEAR);
	});
});

test("a post of an article with everything reads well within a caption's limit", () => {
	const article = {
		format: 2 as const,
		source: "courier",
		id: "1",
		url,
		title: "The bridge is open",
		summary: long(40),
		attachments: [],
		authors: [],
		tags: ["Linde"],
		topics: [],
		visibility: "public" as const,
		silent: false,
		image: { url: "https://courier.example/a.jpg", caption: "The bridge" },
	};
	const content = renderPost(article, styleOf({ kinds: ["photo"] }));
	if (content.kind !== "photo") throw new Error(content.kind);
	expect(marked(content.text, content.entities)).toMatch(
		/^\[\*The bridge is open\*\].*\n\n.*… \[Read more\].*\n\n_The bridge_\n\n.*\n#Linde$/,
	);
});
