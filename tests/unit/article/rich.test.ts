import fc from "fast-check";
import type { InputRichBlock, RichText } from "grammy/types";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { type Block, type Body, type Mark, textToBody } from "../../../src/article/body.ts";
import { htmlToBody } from "../../../src/article/html.ts";
import { richTextOf } from "../../../src/article/rich-text.ts";
import { richMessage, type RichParts } from "../../../src/article/rich.ts";
import { cleanLine, hasVisibleText } from "../../../src/article/text.ts";
import { anyArticle } from "../../support/any-article.ts";
import { anyText, hasLoneSurrogate } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

const page = "https://courier.example/town/bridge";

/** The parts of an article about a bridge; `more` overrides. */
function parts(more: Partial<RichParts> = {}): RichParts {
	return {
		title: "The bridge is open",
		url: page,
		marks: [],
		footer: [],
		isRtl: false,
		readMore: { text: "Read more" },
		...more,
	};
}

const blocksOf = (more: Partial<RichParts>) => richMessage(parts(more)).blocks ?? [];
/** The blocks of a body below the title. */
const bodyOf = (html: string, more: Partial<RichParts> = {}) =>
	blocksOf({ ...more, body: htmlToBody(html, page) }).slice(1);
const paragraph = (text: RichText): InputRichBlock => ({ type: "paragraph", text });

/** What Telegram would count, and every text and address, in order; by reading the message as plain data. */
function survey(message: unknown) {
	const found = {
		blocks: 0,
		media: 0,
		levels: 0,
		columns: 0,
		texts: [] as string[],
		urls: [] as unknown[],
		lists: 0,
	};
	const counts = new Set(["blocks", "items", "cells"]);
	const visit = (value: unknown, key: string, levels: number, lists: number): void => {
		found.lists = Math.max(found.lists, lists);
		if (typeof value === "string") {
			if (["text", "credit", "caption", "summary"].includes(key)) found.texts.push(value);
			if (key === "url" || key === "media") found.urls.push(value);
			return;
		}
		if (Array.isArray(value)) {
			if (counts.has(key)) found.blocks += value.length;
			if (key === "row") found.columns = Math.max(found.columns, value.length);
			for (const each of value) {
				visit(each, key === "cells" ? "row" : key, levels, lists);
			}
			return;
		}
		if (typeof value !== "object" || value === null) return;
		found.levels = Math.max(found.levels, levels);
		const isPhoto = "type" in value && value.type === "photo" && "photo" in value;
		if (isPhoto) found.media += 1;
		const isList = "type" in value && value.type === "list";
		for (const [name, part] of Object.entries(value)) {
			visit(part, name, levels + 1, isList ? lists + 1 : lists);
		}
	};
	visit(message, "", 0, 0);
	return found;
}

/** The text of a block's styled text. */
function plain(text: RichText): string {
	if (typeof text === "string") return text;
	if (Array.isArray(text)) return text.map(plain).join("");
	return "text" in text ? plain(text.text) : "";
}

/** The texts of a message by blocks and cells, in order. */
function linesOf(blocks: readonly InputRichBlock[]): string[] {
	return blocks.flatMap((block): string[] => {
		if (block.type === "list") return block.items.flatMap((item) => linesOf(item.blocks));
		if (block.type === "blockquote") return linesOf(block.blocks);
		if (block.type === "details") return [plain(block.summary), ...linesOf(block.blocks)];
		if (block.type === "table") {
			return block.cells.map((row) =>
				row.flatMap(({ text }) => (text === undefined ? [] : [plain(text)])).join(" | "),
			);
		}
		return "text" in block ? [plain(block.text)] : [];
	});
}

describe("what stands around a body:", () => {
	test("each part has its place and its shape", () => {
		const blocks = blocksOf({
			kicker: "TOWN",
			byline: "By Ada Lorne · 5 May",
			lead: "After two years, cars cross again.",
			marks: ["🔒 For members", "Updated 10:15"],
			correction: "Correction: it took two years.",
			body: textToBody("It rained."),
			leadImage: {
				url: "https://courier.example/a.jpg",
				alt: "A bridge",
				caption: "The bridge on Friday",
				credit: "Photo: A. Lind",
			},
			footer: [
				[{ text: "courier.example", url: page }, { text: "#bridge" }],
				[{ text: " " }],
				[{ text: "The Courier" }],
			],
		});
		expect(blocks).toEqual([
			paragraph("TOWN"),
			{ type: "heading", size: 1, text: { type: "url", text: "The bridge is open", url: page } },
			paragraph({ type: "italic", text: "By Ada Lorne · 5 May" }),
			paragraph("🔒 For members · Updated 10:15"),
			{
				type: "photo",
				photo: { type: "photo", media: "https://courier.example/a.jpg" },
				caption: { text: "The bridge on Friday", credit: "Photo: A. Lind" },
			},
			paragraph("Correction: it took two years."),
			paragraph({ type: "bold", text: "After two years, cars cross again." }),
			paragraph("It rained."),
			{
				type: "footer",
				text: [{ type: "url", text: "courier.example", url: page }, " ", "#bridge"],
			},
			{ type: "footer", text: "The Courier" },
		]);
	});

	test("only the title has to be there, and has no link without a page", () => {
		expect(richMessage(parts({ url: undefined, byline: " ", lead: "", isRtl: true }))).toEqual({
			blocks: [{ type: "heading", size: 1, text: "The bridge is open" }],
			is_rtl: true,
			skip_entity_detection: false,
		});
	});

	test("a title and a lead that the body says again are said once", () => {
		const body = textToBody("The bridge is open\nCars cross again. The town is glad.");
		expect(blocksOf({ lead: "Cars cross again. …", body }).slice(1)).toEqual([
			paragraph("Cars cross again. The town is glad."),
		]);
	});

	test("a picture with nothing but a credit says that", () => {
		const leadImage = { url: "https://courier.example/a.jpg", credit: "A. Lind" };
		expect(blocksOf({ leadImage })[1]).toMatchObject({ caption: { text: "A. Lind" } });
	});

	test("an address that can't be linked leaves the words", () => {
		const footer = [[{ text: "The Courier", url: "http://localhost/" }]];
		const blocks = blocksOf({ url: "javascript:x", footer, leadImage: { url: "data:x" } });
		expect(blocks).toEqual([
			{ type: "heading", size: 1, text: "The bridge is open" },
			{ type: "footer", text: "The Courier" },
		]);
	});
});

describe("a body's", () => {
	test("marks nest, and cross no border", () => {
		const html =
			"a <b>b <i>c</i></b> d <a href=/1>e <b>f</b></a> <u>g</u><s>h</s><code>i</code><tg-spoiler>j</tg-spoiler>";
		expect(bodyOf(html)).toEqual([
			paragraph([
				"a ",
				{ type: "bold", text: ["b ", { type: "italic", text: "c" }] },
				" d ",
				{
					type: "url",
					text: ["e ", { type: "bold", text: "f" }],
					url: "https://courier.example/1",
				},
				" ",
				{ type: "underline", text: "g" },
				{ type: "strikethrough", text: "h" },
				{ type: "code", text: "i" },
				{ type: "spoiler", text: "j" },
			]),
		]);
	});

	test("letters are set as the marks say, in whatever way these cross", () => {
		const types = ["bold", "italic", "underline", "strikethrough", "spoiler", "code"] as const;
		const text = "It rained on the bridge.";
		const ranges = fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { maxLength: 8 });
		const marks = fc
			.tuple(...types.map(() => ranges))
			.map((all) =>
				all.flatMap((places, index) => {
					const borders = places.toSorted((a, b) => a - b);
					return borders.flatMap((offset, at): Mark[] => {
						const length = (borders[at + 1] ?? offset) - offset;
						const type = types[index] ?? "bold";
						return at % 2 === 1 || length === 0 ? [] : [{ type, offset, length }];
					});
				}),
			)
			.map((marks) => marks.sort((a, b) => a.offset - b.offset));
		const lettersOf = (text: RichText, styles: readonly string[] = []): string[] => {
			if (typeof text === "string")
				return text.split("").map((letter) => [letter, ...styles].join());
			if (Array.isArray(text)) return text.flatMap((part) => lettersOf(part, styles));
			return "text" in text ? lettersOf(text.text, [...styles, text.type].sort()) : [];
		};
		fc.assert(
			fc.property(marks, (marks) => {
				const expected = text.split("").map((letter, at) => {
					const on = marks.filter(({ offset, length }) => offset <= at && at < offset + length);
					return [letter, ...on.map(({ type }) => type).sort()].join();
				});
				expect(lettersOf(richTextOf(text, marks))).toEqual(expected);
			}),
			{ numRuns: 500 },
		);
	});

	test("link to an address that can't be linked is its text", () => {
		const link = { type: "link" as const, offset: 0, length: 1, url: "tg://user?id=1" };
		const body: Body = { blocks: [{ kind: "paragraph", text: "ab", marks: [link] }] };
		expect(
			blocksOf({ body })
				.slice(1)
				.map((block) => linesOf([block])),
		).toEqual([["ab"]]);
		expect(JSON.stringify(blocksOf({ body }))).not.toContain("tg://");
	});

	test("headings are smaller than the title", () => {
		const html = [1, 2, 3, 4, 5, 6].map((level) => `<h${level}>a</h${level}>`).join("");
		const sizes = bodyOf(html).map((block) => block.type === "heading" && block.size);
		expect(sizes).toEqual([2, 3, 4, 5, 6, 6]);
	});

	test("quotes and code are such", () => {
		expect(bodyOf("<blockquote>a<br><b>b</b></blockquote><pre>  c\n d</pre>")).toEqual([
			{ type: "blockquote", blocks: [paragraph(["a\n", { type: "bold", text: "b" }])] },
			{ type: "pre", text: "  c\n d" },
		]);
	});

	test("items are lists in lists, with their numbers", () => {
		const html = "<ol start=7><li>a<ul><li>b<li>c</ul><li>d</ol><ul><li>e</ul>f<ul><li>g</ul>";
		expect(bodyOf(html)).toEqual([
			{
				type: "list",
				items: [
					{
						value: 7,
						type: "1",
						blocks: [
							paragraph("a"),
							{
								type: "list",
								items: [{ blocks: [paragraph("b")] }, { blocks: [paragraph("c")] }],
							},
						],
					},
					{ value: 8, type: "1", blocks: [paragraph("d")] },
				],
			},
			{ type: "list", items: [{ blocks: [paragraph("e")] }] },
			paragraph("f"),
			{ type: "list", items: [{ blocks: [paragraph("g")] }] },
		]);
	});

	test("lists nest six deep at most, marks in them no deeper than Telegram takes", () => {
		const styles = "<a href=/1><b><i><u><s><tg-spoiler><code>";
		const html = `<details><summary>a</summary>${"<ul><li>x".repeat(9)}${styles}y`;
		const { levels, lists, texts } = survey({ blocks: bodyOf(html) });
		expect(lists).toBe(6);
		expect(levels).toBeLessThanOrEqual(16);
		expect(texts.join("")).toBe(`a${"x".repeat(9)}y`);
		expect(JSON.stringify(bodyOf(html))).toContain("https://courier.example/1");
	});

	test("rows are tables, with headers, marks and empty cells", () => {
		const place = { align: "left", valign: "top" };
		const html =
			"a<table><tr><th>Town<th>mm<tr><td>The <b>North</b><td>12<tr><td><td>7</table><table><tr><td>b<td>c</table>";
		expect(bodyOf(html)).toEqual([
			paragraph("a"),
			{
				type: "table",
				is_bordered: true,
				cells: [
					[
						{ ...place, is_header: true, text: "Town" },
						{ ...place, is_header: true, text: "mm" },
					],
					[
						{ ...place, text: ["The ", { type: "bold", text: "North" }] },
						{ ...place, text: "12" },
					],
					[place, { ...place, text: "7" }],
				],
			},
			{
				type: "table",
				is_bordered: true,
				cells: [
					[
						{ ...place, text: "b" },
						{ ...place, text: "c" },
					],
				],
			},
		]);
		expect(JSON.stringify(bodyOf(html, { isRtl: true }))).not.toContain('"left"');
	});

	test("tables of one column and of more than 20 are paragraphs", () => {
		const wide = `<table><tr><td>a<td>b<tr>${"<td>c".repeat(21)}</table>`;
		expect(bodyOf(`<table><tr><td>a<tr><td>b</table>${wide}`)).toEqual(
			["a", "b", "a | b", Array.from({ length: 21 }, () => "c").join(" | ")].map(paragraph),
		);
	});

	test("details unfold under their summary", () => {
		const html =
			"a<details><summary>When <b>is</b> it?</summary><p>Now.</p><img src=/1.jpg><ul><li>b</ul></details><img src=/2.jpg>";
		const photo = (name: string): InputRichBlock => ({
			type: "photo",
			photo: { type: "photo", media: `https://courier.example/${name}` },
		});
		expect(bodyOf(html)).toEqual([
			paragraph("a"),
			{
				type: "details",
				summary: ["When ", { type: "bold", text: "is" }, " it?"],
				blocks: [
					paragraph("Now."),
					photo("1.jpg"),
					{ type: "list", items: [{ blocks: [paragraph("b")] }] },
				],
			},
			photo("2.jpg"),
		]);
	});

	test("details without a summary, or with nothing else, are what they hold", () => {
		expect(bodyOf("<details>a</details><details><summary><h3>b</h3></summary></details>c")).toEqual(
			[paragraph("a"), { type: "heading", size: 4, text: "b" }, paragraph("c")],
		);
	});

	test("pictures stand in their places, the lead picture in any size only above", () => {
		const html =
			"<img src=/lead-300x200.jpg><p>a</p><figure><img src=/1.jpg><figcaption>One</figcaption></figure><ul><li>b <img src=/2.svg><li>c</ul><img src=/3.jpg>";
		const leadImage = { url: "https://courier.example/lead.jpg?w=1200" };
		const shown = blocksOf({ leadImage, body: htmlToBody(html, page) }).map((block) =>
			block.type === "photo"
				? `${JSON.stringify(block.photo.media)} ${plain(block.caption?.text ?? "")}`.trim()
				: block.type,
		);
		expect(shown).toEqual([
			"heading",
			'"https://courier.example/lead.jpg?w=1200"',
			"paragraph",
			'"https://courier.example/1.jpg" One',
			"list",
			'"https://courier.example/3.jpg"',
		]);
	});
});

describe("a body that is too long", () => {
	const sentences = (count: number) =>
		Array.from({ length: count }, (_, index) => `Car number ${index} crossed.`).join(" ");
	const footer = [[{ text: "The Courier" }]];

	test("loses its end, is cut at a sentence and leads to the rest", () => {
		const html = `<p>${sentences(500)}</p><p><b>${sentences(2000)}</b></p><p>End.</p>`;
		const blocks = blocksOf({ body: htmlToBody(html, page), footer, correction: "No." });
		const lines = linesOf(blocks);
		expect(lines.slice(0, 3)).toEqual(["The bridge is open", "No.", sentences(500)]);
		expect(lines[3]).toMatch(/^Car number 0 .* crossed\. …$/);
		expect(lines.slice(4)).toEqual(["Read more", "The Courier"]);
		expect(blocks.at(-3)).toMatchObject({
			text: [{ type: "bold", text: lines[3]?.slice(0, -2) }, " …"],
		});
		expect(blocks.at(-2)).toEqual(paragraph({ type: "url", text: "Read more", url: page }));
		const length = survey(blocks).texts.join("").length;
		expect(length).toBeLessThanOrEqual(32_000);
		expect(length).toBeGreaterThan(31_900);
	});

	test("leads to an address of its own where it has one", () => {
		const body = textToBody("a ".repeat(40_000));
		const readMore = { text: "Continue", url: "https://courier.example/go" };
		expect(blocksOf({ body, readMore }).at(-1)).toEqual(paragraph({ type: "url", ...readMore }));
	});

	test.each([
		["paragraphs", "<p>a</p>", 1],
		["items", "<ul><li>a</ul>", 3],
		["quotes", "<blockquote>a</blockquote>", 2],
	])("by the number of its blocks ends between them: %s", (_, html, size) => {
		const blocks = bodyOf(html.repeat(600), { footer });
		const { blocks: count } = survey({ blocks });
		expect(count).toBeLessThanOrEqual(479);
		expect(count).toBeGreaterThan(479 - size - 1);
		expect(linesOf(blocks).slice(-3)).toEqual(["a", "Read more", "The Courier"]);
	});

	test("does not end in what announces something", () => {
		const table = "<table><tr><th>a<th>b<tr><td>c<td>d</table>";
		const html = `${"<p>a</p>".repeat(475)}<h2>Rain</h2>${table}`.concat("<p>b</p>".repeat(99));
		expect(linesOf(bodyOf(html)).slice(-2)).toEqual(["a", "Read more"]);
	});

	test("keeps the rows of a table that fit", () => {
		const rows = "<tr><td>a<td>b".repeat(600);
		const [table, ...rest] = bodyOf(`<table>${rows}</table>`);
		expect(table?.type === "table" && table.cells.length).toBe(480 - 3);
		expect(rest).toEqual([paragraph({ type: "url", text: "Read more", url: page })]);
	});

	test("shows 45 pictures in all, and goes on without the others", () => {
		const html = "<p>a</p><img src=/1.jpg>".repeat(60);
		const leadImage = { url: "https://courier.example/lead.jpg" };
		const blocks = blocksOf({ leadImage, body: htmlToBody(html, page) });
		expect(survey(blocks).media).toBe(45);
		expect(linesOf(blocks).filter((line) => line === "a")).toHaveLength(60);
	});

	test.each([
		["a heading", `<h2>${sentences(900)}</h2>`],
		["a table's row", `<table><tr><td>b<td>${sentences(900)}</table>`],
		["a paragraph of which little more than a word would be left", `<p>${sentences(500)}</p>`],
	])("is not cut within %s", (_, html) => {
		const full = "a".repeat(html.startsWith("<p>") ? 31_910 : 20_000);
		expect(linesOf(bodyOf(`<p>${full}</p>${html}`))).toEqual([full, "Read more"]);
	});

	test("shows no picture from below the place where it is cut", () => {
		const html = `<p>a</p><img src=/1.jpg><p>${sentences(3000)}</p><img src=/2.jpg><p>b</p>`;
		const pictures = bodyOf(html).flatMap((block) => (block.type === "photo" ? [block.photo] : []));
		expect(pictures).toEqual([{ type: "photo", media: "https://courier.example/1.jpg" }]);
	});

	test("leaves out what is one endless link", () => {
		const html = `<p>a</p><p><a href=/1>${"b".repeat(40_000)}</a></p>`;
		expect(linesOf(bodyOf(html))).toEqual(["a", "Read more"]);
	});
});

describe("of any article", () => {
	const tags =
		"p h2 h5 ul ol li blockquote pre table tr tr td td th details summary br b i u s code tg-spoiler a figure".split(
			" ",
		);
	const tag = fc
		.tuple(fc.constantFrom(...tags), fc.boolean())
		.map(([name, isEnd]) => (isEnd ? `</${name}>` : name === "a" ? "<a href=/1>" : `<${name}>`));
	const img = fc.constantFrom(
		"<img src=/1.jpg>",
		`<figure><img src=/2.jpg><figcaption>${"x ".repeat(500)}</figcaption></figure>`,
	);
	const richHtml = fc
		.tuple(
			fc.array(fc.oneof({ weight: 4, arbitrary: tag }, img, anyText(30)), { maxLength: 40 }),
			fc.constantFrom(1, 1, 2, 30, 200),
		)
		.map(([parts, times]) => parts.join("").repeat(times));
	const links = fc.array(
		fc.array(fc.record({ text: anyText(50), url: fc.constantFrom(page, "tg://x", undefined) }), {
			maxLength: 3,
		}),
		{ maxLength: 4 },
	);
	const anyParts = fc
		.record({
			article: anyArticle,
			html: fc.option(richHtml, { nil: undefined }),
			footer: links,
			marks: fc.array(anyText(20), { maxLength: 3 }),
			byline: fc.option(anyText(), { nil: undefined }),
			isRtl: fc.boolean(),
		})
		.map(({ article, html, ...more }) => ({
			...more,
			...partsOf(article),
			...(html === undefined ? {} : { body: htmlToBody(html, page) }),
			readMore: { text: "Read more" },
		}));

	function partsOf({ title, url, summary, body, image, correction, language }: Article) {
		return { title, url, lead: summary, body, leadImage: image, correction, language };
	}

	const forAny = (check: (parts: RichParts) => void) => {
		fc.assert(fc.property(anyParts, check), { numRuns: 300 });
	};

	test("a message keeps to Telegram's limits", () => {
		forAny((parts) => {
			const { blocks, media, levels, columns, texts } = survey({
				blocks: richMessage(parts).blocks,
			});
			expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(32_000);
			expect(blocks).toBeLessThanOrEqual(480);
			expect(media).toBeLessThanOrEqual(45);
			expect(levels).toBeLessThanOrEqual(16);
			expect(columns).toBeLessThanOrEqual(20);
		});
	});

	test("no text is empty or broken, and every address is one of the web", () => {
		forAny((parts) => {
			const message = richMessage(parts);
			const { texts, urls } = survey(message);
			expect(texts).not.toContain("");
			expect(hasLoneSurrogate(message)).toBe(false);
			for (const url of urls) {
				expect(url).toMatch(/^https?:\/\/[^/]+\.[^/]+\//);
				expect(String(url).length).toBeLessThanOrEqual(2048);
			}
			expect(message.blocks?.length).toBeGreaterThan(0);
			expect(message.skip_entity_detection).toBe(false);
		});
	});

	test("the text is the article's, in its order, to the end or to the link to read on", () => {
		forAny((parts) => {
			const { body } = parts;
			const message = richMessage({ ...parts, lead: undefined, footer: [] });
			const lines = linesOf(message.blocks ?? []);
			const all = (body?.blocks ?? []).map(withoutEmptyCells);
			const own = all[0] === cleanLine(parts.title) ? all.slice(1) : all;
			const head = richMessage({ ...parts, lead: undefined, footer: [], body: undefined });
			const said = lines.slice(linesOf(head.blocks ?? []).length);
			const isCut = said.length !== own.length || said.at(-1) !== own.at(-1);
			const kept = isCut ? said.slice(0, -1) : said;
			expect(isCut ? said.at(-1) : "Read more").toBe("Read more");
			const last = kept.at(-1)?.replace(/ ?…$/, "") ?? "";
			expect(kept.slice(0, -1)).toEqual(own.slice(0, Math.max(0, kept.length - 1)));
			expect(own[kept.length - 1] ?? "").toContain(last);
			expect(own[kept.length - 1]?.startsWith(last) ?? true).toBe(true);
		});
	});

	/** A cell without anything to see is shown as an empty one. */
	function withoutEmptyCells({ text, row }: Block): string {
		if (row === undefined || row.cells.length < 2 || row.cells.length > 20) return text;
		return row.cells
			.map(({ offset, length }) => text.slice(offset, offset + length))
			.filter(hasVisibleText)
			.join(" | ");
	}
});

test.each([
	"a",
	"a. ",
	"<p>a</p>",
	"<b>a</b> ",
	"<a href=/1>a</a> ",
	"<ul><li>a",
	"<li>a</li>",
	"<table><tr><td>a<td>b</table>",
	"<details><summary>a</summary>b</details>",
	"<img src=/1.jpg>a<br><br>",
])("takes no longer for a body that is endless by %s", (unit) => {
	const make = (html: string) => {
		const body = htmlToBody(html, page);
		return richMessage(parts({ body, lead: "b" }));
	};
	expect(growth(make, unit)).toBeLessThan(LINEAR);
});
