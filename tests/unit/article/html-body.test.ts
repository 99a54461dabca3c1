import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, Body, bodyText, MAX_BODY_LENGTH } from "../../../src/article/body.ts";
import { htmlToBody } from "../../../src/article/html.ts";
import { clean, hasVisibleText } from "../../../src/article/text.ts";
import { anyText, hasLoneSurrogate } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

const base = "https://courier.example/town/bridge";

/** The blocks, each in a line: its kind, level and number, and its text with the marks around what they cover. */
function outline(html: string): string[] {
	return htmlToBody(html, base).blocks.map(({ kind, level, number, text, marks = [] }) => {
		const insertions = marks.flatMap(({ type, url, offset, length }, index) => [
			{ at: offset, order: index, tag: `[${type}${url === undefined ? "" : ` ${url}`}:` },
			{ at: offset + length, order: -1 - index, tag: "]" },
		]);
		let shown = text;
		for (const { at, tag } of insertions.sort((a, b) => b.at - a.at || b.order - a.order)) {
			shown = shown.slice(0, at) + tag + shown.slice(at);
		}
		return [kind, level, number === undefined ? undefined : `#${number}`, shown]
			.filter((part) => part !== undefined)
			.join(" ");
	});
}

describe("blocks:", () => {
	test.each([
		["paragraphs", "<div>a<p>b</p>c</div><section>d</section>", "p a|p b|p c|p d"],
		["headings", "<h1>a</h1><h3>b<br>c</h3>d", "h 1 a|h 3 b\nc|p d"],
		["a heading with the wrong end", "<h2>a</h3>b<h2>c<h4>d</h4>", "h 2 a|p b|h 2 c|h 4 d"],
		["lists", "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "i 1 a|i 1 b|i 2 c|i 1 d"],
		["an item of two paragraphs", "<ul><li><p>a</p><p>b</p></ul>", "i 1 a\nb"],
		["what an item says after a list", "<ul><li>a<ul><li>b</ul>c</ul>", "i 1 a|i 2 b|p c"],
		["an item with a heading", "<ul><li><h3>a</h3><p>b</ul>", "h 3 a|i 1 b"],
		["an item without a list", "<li>a</li>b", "i 1 a|p b"],
		["numbers", "<ol><li>a<li>b<ol><li>c</ol><li>d</ol>", "i 1 #1 a|i 1 #2 b|i 2 #1 c|i 1 #3 d"],
		["given numbers", "<ol start=7><li>a<li value=20>b<li>c</ol>", "i 1 #7 a|i 1 #20 b|i 1 #21 c"],
		["numbers that are none", "<ol start=x><li value=1e9>a<li value=-3>b", "i 1 #1 a|i 1 #2 b"],
		["a countdown", "<ol start=2 reversed><li>a<li>b</ol>", "i 1 #2 a|i 1 #1 b"],
		["a countdown of unknown length", "<ol reversed><li>a<li>b</ol>", "i 1 a|i 1 b"],
		["a quote", "a<blockquote><p>b</p><p>c<br>d</p></blockquote>e", "p a|q b\nc\nd|p e"],
		["two quotes", "<blockquote>a</blockquote><blockquote>b</blockquote>", "q a|q b"],
		["a quote in a quote", "<blockquote>a<blockquote>b</blockquote>c</blockquote>", "q a\nb\nc"],
		["a list in a quote", "<blockquote>a<ul><li>b<li>c</ul></blockquote>", "q a\nb\nc"],
		["a quote in an item", "<ul><li>a<blockquote>b</blockquote></ul>", "i 1 a|q b"],
		["code", "<pre>\n\n  if (a &lt; b)\n\n    c  d\n</pre>e", "c   if (a < b)\n\n    c  d|p e"],
		[
			"code by lines",
			"<pre><code><div>a</div><div>b</div>c<br><br>d</code></pre>",
			"c a\nb\nc\n\nd",
		],
		["a table", "<table><tr><th>a<th>b<tr><td>c<td><td>d</table>e", "p a | b|p c | d|p e"],
		["cells of paragraphs", "<tr><td><p>a</p></td><td><p>b</p></td></tr>", "p a | b"],
		["a table for the layout", "<table><tr><td><h2>a</h2><p>b</p><p>c</table>", "h 2 a|p b|p c"],
		["a table in a table", "<table><tr><td>a<table><tr><td>b<td>c</table><td>d", "p a|p b | c|p d"],
		["terms", "<dl><dt>a<dd>b</dl>", "p a|p b"],
		["a rule", "a<hr>b<p>c<hr>d", "p a|p b|p c|p d"],
		["line breaks", "<p> a <br> b<br/></p><br>c", "p a\nb|p c"],
		["two line breaks", "a<br> <br />b<br>c", "p a|p b\nc"],
		["nothing", " <p> &nbsp; </p><h2></h2><ul><li>\u200B</ul><pre>\n</pre>&zwnj;", ""],
	])("%s", (_, html, expected) => {
		const names = { p: "paragraph", h: "heading", i: "item", q: "quote", c: "code" };
		const full = (line: string) => line.replace(/^[phiqc]/, (kind) => names[kind as "p"]);
		// A bar between spaces is a cell's border, one between words parts the blocks.
		expect(outline(html)).toEqual(expected === "" ? [] : expected.split(/(?<! )\|/).map(full));
	});
});

describe("marks:", () => {
	test.each([
		["all of them", "<b>a</b><strong>b</strong> <i>c</i>", "[bold:ab] [italic:c]"],
		["others", "<u>a</u> <del>b</del> <kbd>c</kbd>", "[underline:a] [strikethrough:b] [code:c]"],
		[
			"spoilers",
			"<tg-spoiler>a</tg-spoiler> <span class='x tg-spoiler'>b</span>",
			"[spoiler:a] [spoiler:b]",
		],
		["white space at their ends", "a<b> b </b>c<i> </i>d", "a [bold:b] c d"],
		["a space between two", "<b>a</b> <b>b</b>", "[bold:a] [bold:b]"],
		["a space inside", "<b>a <i>b</i></b>", "[bold:a [italic:b]]"],
		["nested ones of a kind", "<b>a<strong>b</strong>c</b>", "[bold:abc]"],
		["over a line break", "<b>a<br>b</b>", "[bold:a\nb]"],
		["ends in the wrong order", "<b>a<i>b</b>c</i>d", "[bold:a[italic:b]]cd"],
		["an end that belongs to nothing", "<b>a</i>b</b>c", "[bold:ab]c"],
		["beyond the first plane", "😀<b>😀</b>😀", "😀[bold:😀]😀"],
		["a mark that belongs to the letter before", "e<b>\u0301t</b>", "é[bold:t]"],
		["jamo that join", "\u1112<b>\u1161\u11ABx</b>", "한[bold:x]"],
		["what Telegram drops", "a\u202E<b>\u202Db\u0000\u202Cc</b>", "a[bold:b c]"],
		["a letter that gets longer", "\u0958<b>x</b>", "\u0915\u093C[bold:x]"],
	])("%s", (_, html, expected) => {
		expect(outline(html)).toEqual([`paragraph ${expected}`]);
	});

	test("end with the block that they were opened in", () => {
		expect(outline("<p><b>a<p>b</p>")).toEqual(["paragraph [bold:a]", "paragraph b"]);
		expect(outline("<b><p>a</p><p>b</p></b>c")).toEqual([
			"paragraph [bold:a]",
			"paragraph [bold:b]",
			"paragraph c",
		]);
	});

	test("do not end with a block that they were opened around", () => {
		expect(outline("<b>a<p>b</b>c</p></b>d")).toEqual([
			"paragraph [bold:a]",
			"paragraph [bold:bc]",
			"paragraph d",
		]);
	});

	test("are none in code", () => {
		expect(outline("<pre><code>a <b>b</b></code></pre>")).toEqual(["code a b"]);
	});
});

describe("links:", () => {
	test.each([
		["https://courier.example/a?b=c&amp;d=é", "https://courier.example/a?b=c&d=%C3%A9"],
		["//courier.example/a", "https://courier.example/a"],
		["/a", "https://courier.example/a"],
		[" \n a ", "https://courier.example/town/a"],
		["#cost", "https://courier.example/town/bridge#cost"],
	])("%s is absolute", (href, url) => {
		expect(htmlToBody(`x<a href='${href}'>y</a>`, base).blocks).toEqual([
			{ kind: "paragraph", text: "xy", marks: [{ type: "link", url, offset: 1, length: 1 }] },
		]);
	});

	test.each([
		"javascript:alert(1)",
		"&#106;avascript&colon;alert(1)",
		"mailto:desk@courier.example",
		"tel:+49",
		"data:text/html,x",
		"tg://user?id=1",
		"http://localhost/x",
		"http://[",
		"",
		`https://courier.example/${"a".repeat(9000)}`,
	])("%s leaves its text", (href) => {
		expect(htmlToBody(`x<a href='${href}'>y</a>`, base).blocks).toEqual([
			{ kind: "paragraph", text: "xy" },
		]);
	});

	test("that are relative are none without an address to start from", () => {
		expect(htmlToBody("<a href=/a>x</a>").blocks).toEqual([{ kind: "paragraph", text: "x" }]);
	});

	test("hold no links", () => {
		expect(outline("<a href=/1>a<a href=/2>b</a>c</a>")).toEqual([
			"paragraph [link https://courier.example/1:a][link https://courier.example/2:b]c",
		]);
	});
});

describe("pictures:", () => {
	const images = (html: string) => htmlToBody(html, base).images;
	const one = { url: "https://courier.example/1.jpg", before: 0 };
	const two = { url: "https://courier.example/2.jpg", before: 0 };

	test.each([
		["an address", "<img src='/1.jpg'>"],
		["one that comes late", "<img src='data:image/gif;base64,R0' data-src=/1.jpg>"],
		["one of a lazy system", "<img data-lazy-src=/1.jpg>"],
		["sizes", "<img srcset=' /1.jpg 300w, /2.jpg 600w'>"],
		["sizes without spaces", "<img src='' srcset='/1.jpg, /2.jpg 2x'>"],
		["sources", "<picture><source srcset='/2.jpg 1x'><img src=/1.jpg></picture>"],
		[
			"nothing but sources",
			"<picture><source srcset='/1.jpg'><source srcset='/2.jpg'><img></picture>",
		],
		["sizes to be seen in", "<img src=/1.jpg width=3 height='100%'>"],
		["a link around", "<a href=/big><img src=/1.jpg></a>"],
		["a figure around", "<figure><a href=/big><img src=/1.jpg></a></figure>"],
		["no words to describe it", "<img alt=' ' src=/1.jpg>"],
	])("are taken with %s", (_, html) => {
		expect(images(html)).toEqual([one]);
	});

	test.each([
		["too small to see", "<img src=/1.gif width=1 height=1>"],
		["flat", "<img src=/1.gif height='0px'>"],
		["hidden", "<img src=/1.jpg style='display:none'>"],
		["in what is hidden", "<aside><img src=/1.jpg></aside><noscript><img src=/1.jpg></noscript>"],
		["without an address", "<img alt=x><img src=><img src=http://localhost/1.jpg>"],
		["data", "<img src=' data:image/png;base64,iVBORw0'>"],
		[
			"part of an announcement",
			"<figure><a href=/x><img src=/1.jpg><div>Read on</div></a></figure>",
		],
		["an emoji", "<img class='wp-smiley' src=/1.png alt='☔'>"],
	])("are left out when they are %s", (_, html) => {
		expect(images(html)).toBeUndefined();
	});

	test("that stand for an emoji are that emoji", () => {
		expect(outline("<p>Rain <img class=emoji src=/1.png alt='☔'>!</p>")).toEqual([
			"paragraph Rain ☔!",
		]);
	});

	test("have the caption of their figure, which is no text", () => {
		const html =
			"a<figure><img src=/1.jpg alt=' A \n bridge '><img src=/2.jpg><figcaption><p>The <b>old</b></p>bridge</figcaption></figure>b";
		expect(htmlToBody(html, base)).toEqual({
			blocks: ["a", "b"].map((text) => ({ kind: "paragraph", text })),
			images: [
				{ ...one, before: 1, alt: "A bridge", caption: "The old bridge" },
				{ ...two, before: 1, caption: "The old bridge" },
			],
		});
	});

	test("of a gallery keep captions of their own", () => {
		const html =
			"<figure><figure><img src=/1.jpg><figcaption>one</figcaption></figure><img src=/2.jpg><figcaption>all</figcaption></figure><img src=/1.jpg>";
		expect(images(html)).toEqual([{ ...one, caption: "one" }, { ...two, caption: "all" }, one]);
	});

	test("stand below the block that they are in", () => {
		const html = "<p>a</p><p>b <img src=/1.jpg> c</p>&zwnj;<img src=/2.jpg><p>d</p>";
		expect(images(html)?.map(({ before }) => before)).toEqual([2, 2]);
	});

	test("are at most 50", () => {
		expect(images("<img src=/1.jpg>".repeat(60))).toHaveLength(50);
	});

	test("of a figure without an end have its caption all the same", () => {
		expect(images("<figure><img src=/1.jpg><figcaption>one")).toEqual([{ ...one, caption: "one" }]);
	});
});

describe("rows:", () => {
	/** The rows: the number of their table, `!` of a header, and their cells. */
	const rows = (html: string) =>
		htmlToBody(html, base).blocks.map(({ text, row }) =>
			row === undefined
				? text
				: [
						`${row.table}${row.isHeader ? "!" : ""}`,
						...row.cells.map(({ offset, length }) => `[${text.slice(offset, offset + length)}]`),
					].join(" "),
		);

	test.each([
		[
			"their cells",
			"<table><thead><tr><th>Town<th>mm</thead><tr><td>North<td>12</table>x",
			["1! [Town] [mm]", "1 [North] [12]", "x"],
		],
		[
			"empty cells where they are",
			"<table><tr><td><th>b<td><td> <td>e<td></table>",
			["1 [] [b] [] [] [e] []"],
		],
		["a cell alone", "<table><tr><td>a</table>", ["1 [a]"]],
		[
			"cells of a paragraph, of marks and of lines",
			"<table><tr><td><p>a</p><td>b <b>c</b><br>d<td> e </table>",
			["1 [a] [b c\nd] [e]"],
		],
		["a bar within a cell", "<table><tr><td>a | b<td>c</table>", ["1 [a | b] [c]"]],
		["no cell that is hidden", "<table><tr><td>a<td hidden>b<td>c</table>", ["1 [a] [c]"]],
		["no row without text", "<table><tr><td><tr><td>a<td>b</table>", ["1 [a] [b]"]],
		["cells that span one column", "<table><tr><td colspan=1>a<td>b</table>", ["1 [a] [b]"]],
		[
			"tables one by one",
			"<table><caption>c</caption><tr><td>a</table><table><tr><td>b</table>",
			["c", "1 [a]", "2 [b]"],
		],
		["a table in a figure", "<figure><table><tr><td>a<td>b</table></figure>", ["1 [a] [b]"]],
		[
			"the inner one of two tables",
			"<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>",
			["a", "2 [b] [c]", "d"],
		],
		["letters beyond the first plane", "<table><tr><td>😀<td>😀</table>", ["1 [😀] [😀]"]],
	])("have %s", (_, html, expected) => {
		expect(rows(html)).toEqual(expected);
	});

	test.each([
		["a cell over two columns", "<table><tr><td colspan=2>a<tr><td>b<td>c</table>"],
		["a cell over two rows", "<table><tr><td rowspan='2'>a<td>b<tr><td>c</table>"],
		["two paragraphs in a cell", "<table><tr><td>a<td>b<tr><td><p>c<p>d<td>e</table>"],
		["a heading in a cell", "<table><tr><td><h2>a</h2><td>b<tr><td>c</table>"],
		["a list in a cell", "<table><tr><td><ul><li>a</ul><td>b</table>"],
		["a quote in a cell", "<table><tr><td><blockquote>a</blockquote><td>b</table>"],
		["code in a cell", "<table><tr><td><pre>a</pre><td>b</table>"],
		["text beside the cells", "<table><tr>a<td>b</table>"],
		["text behind a cell", "<table><tr><td>a</td>b<td>c</table>"],
		["a letter that joins the border", "<table><tr><td>a<td>\u0301b</table>"],
		["no table around", "<tr><td>a<td>b"],
		["a quote around", "<blockquote><table><tr><td>a<td>b</table></blockquote>"],
		["more cells than anybody shows", `<table><tr>${"<td>a".repeat(10_001)}</table>`],
	])("are none with %s", (_, html) => {
		const { blocks } = htmlToBody(html, base);
		expect(blocks.length).toBeGreaterThan(0);
		expect(blocks.filter(({ row }) => row !== undefined)).toEqual([]);
	});

	test("have the texts of their cells, whatever these hold that is no block", () => {
		const piece = fc.constantFrom(
			"a",
			"b ",
			" | ",
			"<b>c</b>",
			"<i> d",
			"<br>",
			"😀",
			"é",
			" ",
			"|",
		);
		const content = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(""));
		const row = fc.array(fc.tuple(fc.constantFrom("td", "th"), content), { minLength: 1 });
		const cellOf = (html: string) => htmlToBody(html, base).blocks[0]?.text ?? "";
		fc.assert(
			fc.property(fc.array(row, { minLength: 1 }), (table) => {
				const html = table
					.map((row) => `<tr>${row.map(([name, html]) => `<${name}>${html}</${name}>`).join("")}`)
					.join("");
				const expected = table
					.filter((row) => row.some(([, html]) => cellOf(html) !== ""))
					.map((row) => ({
						cells: row.map(([, html]) => cellOf(html)),
						isHeader: row.every(([name]) => name === "th") || undefined,
					}));
				// Two line breaks in a row part a cell into paragraphs.
				fc.pre(!/<br>[^a-z😀é|]*<br>/u.test(html));
				const read = htmlToBody(`<table>${html}</table>`, base).blocks.map(({ text, row }) => ({
					cells: row?.cells.map(({ offset, length }) => text.slice(offset, offset + length)),
					isHeader: row?.isHeader,
				}));
				expect(read).toEqual(expected);
			}),
			{ numRuns: 500 },
		);
	});

	test("are none in a table whose last one does not fit into the body", () => {
		const html = `<table><tr><td>a<td>b<tr><td>c<td>${"d".repeat(MAX_BODY_LENGTH)}</table>`;
		const { blocks } = htmlToBody(html, base);
		expect(blocks.map(({ row }) => row)).toEqual([undefined, undefined]);
	});
});

test.each([
	["<table><tr><td>", "x"],
	["<table><tr>", "<td>x"],
	["<table><tr>", "<td>"],
	["<table><tr>", "<td><p>x<p>y"],
	["<table>", "<tr><td>x<td><td>y"],
	["<table>", "<tr><td><td colspan=2>"],
	["", "<table><tr><td>x"],
	["", "<details><summary>x"],
	["<details>", "<summary>x</summary>"],
])("rows and details take linear time on %s and an endless %s", (start, unit) => {
	expect(growth((html) => htmlToBody(start + html), unit)).toBeLessThan(LINEAR);
});

describe("details:", () => {
	const details = (html: string) =>
		htmlToBody(html, base).blocks.map(({ kind, text, details, isSummary }) =>
			[kind, details, isSummary && "summary", text].filter((part) => part !== undefined).join(" "),
		);

	test.each([
		[
			"a summary and blocks of every kind",
			"a<details open><summary>b</summary>c<h3>d</h3><ul><li>e</ul><blockquote>f</blockquote><pre>g</pre><table><tr><td>h</table></details>i",
			"paragraph a|paragraph 1 summary b|paragraph 1 c|heading 1 d|item 1 e|quote 1 f|code 1 g|paragraph 1 h|paragraph i",
		],
		[
			"a heading as their summary",
			"<details><summary><h3>a</h3></summary><p>b</p></details>",
			"heading 1 summary a|paragraph 1 b",
		],
		[
			"a number of their own",
			"<details><summary>a</summary>b</details><details><summary>c</summary></details>",
			"paragraph 1 summary a|paragraph 1 b|paragraph 2 summary c",
		],
		["no summary", "<details>a</details>", "paragraph 1 a"],
		[
			"one summary of two",
			"<details><summary>a</summary><summary>b</summary></details>",
			"paragraph 1 summary a|paragraph 1 b",
		],
		[
			"details inside, as a part of them",
			"<details><summary>a</summary><details><summary>b</summary>c</details>d</details>",
			"paragraph 1 summary a|paragraph 1 b|paragraph 1 c|paragraph 1 d",
		],
		[
			"an item that goes on after a list",
			"<details><summary>a</summary><ul><li>b<ul><li>c</ul>d</ul></details>",
			"paragraph 1 summary a|item 1 b|item 1 c|paragraph 1 d",
		],
		[
			"no end",
			"<div><details><summary>a<p>b</div>c",
			"paragraph 1 summary a|paragraph 1 summary b|paragraph c",
		],
	])("have %s", (_, html, expected) => {
		expect(details(html)).toEqual(expected.split("|"));
	});

	test.each([
		["an item", "<ul><li>a<details><summary>b</summary>c</details></ul>", "item a\nb\nc"],
		["a quote", "<blockquote><details><summary>a</summary>b</details></blockquote>", "quote a\nb"],
		["nothing", "<summary>a</summary>", "paragraph a"],
	])("are none in %s", (_, html, expected) => {
		expect(details(html)).toEqual([expected]);
	});
});

describe("figures", () => {
	test("keep a table, a quote and code, and nothing else of their text", () => {
		const html =
			"<figure>x<table><tr><td>a</table>x<blockquote>b</blockquote><pre>c</pre><figcaption>x</figcaption></figure>";
		expect(outline(html)).toEqual(["paragraph a", "quote b", "code c"]);
		expect(outline("<figure><iframe src=/x>x</iframe><p>x</p></figure>")).toEqual([]);
	});
});

describe("a body that is too long", () => {
	test("ends where it is full", () => {
		const { blocks } = htmlToBody("<p>Rain again.</p>".repeat(50_000));
		const length = bodyText({ blocks }).length;
		expect(length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
		expect(length).toBeGreaterThan(MAX_BODY_LENGTH - 20);
	});

	test.each([
		["words", "Rain again. "],
		["emoji", "👍🏽"],
		["letters with marks", "e\u0301"],
	])("is cut between graphemes: %s", (_, unit) => {
		const [block] = htmlToBody(`<p>x<b>${unit.repeat(300_000)}`).blocks;
		const text = block?.text ?? "";
		expect(text.length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
		expect(text.length).toBeGreaterThan(MAX_BODY_LENGTH - 20);
		expect(`x${unit.repeat(300_000)}`.normalize("NFC").startsWith(text)).toBe(true);
		expect(text.endsWith(unit.trim().normalize("NFC")) || unit.startsWith("Rain")).toBe(true);
		expect(block?.marks).toEqual([{ type: "bold", offset: 1, length: text.length - 1 }]);
	});

	test("is not cut within a letter of two units", () => {
		const letters = "a".repeat(MAX_BODY_LENGTH - 1);
		expect(htmlToBody(`${letters}😀😀`).blocks).toEqual([{ kind: "paragraph", text: letters }]);
	});

	test("is not too long for the white space in it", () => {
		expect(outline(`a${" ".repeat(500_000)}<b>b</b>`)).toEqual(["paragraph a [bold:b]"]);
	});
});

describe("a post as a system writes it:", () => {
	test("Ghost", () => {
		const html = `<p>The <strong>old bridge</strong> is open again, the <a href="/office">office of works</a> said.</p>
<figure class="kg-card kg-image-card kg-card-hascaption"><img src="https://courier.example/content/bridge.jpg" class="kg-image" alt="Cars on a bridge" loading="lazy" width="2000" height="1333" srcset="https://courier.example/content/size/w600/bridge.jpg 600w" sizes="(min-width: 720px) 720px"><figcaption><span style="white-space: pre-wrap;">The bridge on Friday. </span><i><em class="italic">Photo: A. Lind</em></i></figcaption></figure>
<blockquote>It was about time.<br>We waited a year.</blockquote>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://weekly.example/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Bridges of the region</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://weekly.example/icon.png" alt=""><span class="kg-bookmark-author">Weekly</span></div></div><div class="kg-bookmark-thumbnail"><img src="https://weekly.example/thumb.jpg" alt=""></div></a></figure>
<h2 id="what-it-cost">What it cost</h2><ul><li value="1">Steel: 3&nbsp;m</li><li>Paint</li></ul>
<figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="/a.jpg" width="800" height="600" alt=""></div><div class="kg-gallery-image"><img src="/b.jpg" width="800" height="600"></div></div></div><figcaption><p><span>Before and after</span></p></figcaption></figure>
<figure class="kg-card kg-embed-card"><iframe src="https://video.example/1"></iframe></figure>
<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Drive <b>slowly</b>.</div></div><hr>
<div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">When?</h4><button class="kg-toggle-card-icon"><svg viewBox="0 0 24 24"><path d="M0"/></svg></button></div><div class="kg-toggle-content"><p>Now.</p></div></div>`;
		expect(outline(html)).toEqual([
			"paragraph The [bold:old bridge] is open again, the [link https://courier.example/office:office of works] said.",
			"quote It was about time.\nWe waited a year.",
			"heading 2 What it cost",
			"item 1 Steel: 3 m",
			"item 1 Paint",
			"paragraph 💡",
			"paragraph Drive [bold:slowly].",
			"heading 4 When?",
			"paragraph Now.",
		]);
		expect(htmlToBody(html, base).images).toEqual([
			{
				url: "https://courier.example/content/bridge.jpg",
				alt: "Cars on a bridge",
				caption: "The bridge on Friday. Photo: A. Lind",
				before: 1,
			},
			{ url: "https://courier.example/a.jpg", caption: "Before and after", before: 5 },
			{ url: "https://courier.example/b.jpg", caption: "Before and after", before: 5 },
		]);
	});

	test("WordPress", () => {
		const html = `<!-- wp:paragraph --><p class="has-drop-cap">Rain is expected from <strong>noon</strong>.</p><!-- /wp:paragraph -->

<!-- wp:image {"id":5} --><figure class="wp-block-image size-large"><a href="https://courier.example/rain.jpg"><img decoding="async" src="data:image/gif;base64,R0lGOD" data-src="https://courier.example/rain-1024.jpg" alt="Rain" class="wp-image-5"/></a><noscript><img src="https://courier.example/rain-1024.jpg"></noscript><figcaption class="wp-element-caption">Rain over <a href="https://courier.example">town</a></figcaption></figure><!-- /wp:image -->
<blockquote class="wp-block-quote is-layout-flow"><p>Stay at home.</p><p>Close the windows.</p><cite>Weather office</cite></blockquote>
<ol class="wp-block-list" start="3"><li>Shut <code>valve</code></li><li>Wait</li></ol>
<figure class="wp-block-table"><table><thead><tr><th>Town</th><th>mm</th></tr></thead><tbody><tr><td>North</td><td>12</td></tr></tbody></table><figcaption>Since noon</figcaption></figure>
<p>Keep dry! <img src="https://s.w.example/72x72/2614.png" alt="☔" class="wp-smiley" style="height: 1em; max-height: 1em;" /></p><p>&nbsp;</p>
<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe src="https://video.example/1"></iframe></div></figure><img src="https://stats.example/p.gif" width="1" height="1">`;
		expect(outline(html)).toEqual([
			"paragraph Rain is expected from [bold:noon].",
			"quote Stay at home.\nClose the windows.\n[italic:Weather office]",
			"item 1 #3 Shut [code:valve]",
			"item 1 #4 Wait",
			"paragraph Town | mm",
			"paragraph North | 12",
			"paragraph Keep dry! ☔",
		]);
		expect(htmlToBody(html, base).images).toEqual([
			{
				url: "https://courier.example/rain-1024.jpg",
				alt: "Rain",
				caption: "Rain over town",
				before: 1,
			},
		]);
	});

	test("a long read", () => {
		const html = `<div class="article-body"><p><span class="drop-cap"><span>W</span></span>hen the river rose, nobody in the town was surprised.</p><aside class="element element-rich-link"><a href="/x"><span>Related: </span>The river in numbers</a></aside>
<figure itemprop="associatedMedia image" data-media-id="1" class="element element-image"><picture><source srcset="https://i.courier.example/2.jpg?width=1240 1240w" media="(min-width: 980px)"/><img itemprop="contentUrl" alt="A flooded street" src="https://i.courier.example/2.jpg?width=620" width="1000" height="600" class="gu-image"/></picture><figcaption><span class="element-image__caption">Main Street at noon.</span> <span class="element-image__credit">Photograph: A. Lind</span></figcaption></figure>
<p>“We had <em>one hour</em>,” says the mayor’s&nbsp;deputy.</p><h2><strong>The first night</strong></h2><p>It got <a href="https://courier.example/1" data-link-name="in body link">dark</a> early. <br></p><p>* * *</p>
<ul><li><p>Read more: <a href="javascript:void(0)">here</a></p></li></ul><script>track("<p>x</p>")</script><p><em>Follow the </em><a href="/list"><em>list</em></a><em>.</em></p></div>`;
		expect(outline(html)).toEqual([
			"paragraph When the river rose, nobody in the town was surprised.",
			"paragraph “We had [italic:one hour],” says the mayor’s deputy.",
			"heading 2 [bold:The first night]",
			"paragraph It got [link https://courier.example/1:dark] early.",
			"paragraph * * *",
			"item 1 Read more: here",
			"paragraph [italic:Follow the [link https://courier.example/list:list].]",
		]);
		expect(htmlToBody(html, base).images).toEqual([
			{
				url: "https://i.courier.example/2.jpg?width=620",
				alt: "A flooded street",
				caption: "Main Street at noon. Photograph: A. Lind",
				before: 1,
			},
		]);
	});
});

describe("for any HTML", () => {
	const tags =
		"p div h2 h5 ul ol li blockquote pre table tr tr td td th details summary br hr b i em u s del code tg-spoiler a span figure figcaption aside svg dl dt nav x-y picture".split(
			" ",
		);
	const attributes = fc.constantFrom(
		"",
		"",
		"",
		" href=/a",
		" href='https://courier.example/b'",
		" href=javascript:x",
		" hidden",
		" start=3",
		" colspan=2",
		" class=tg-spoiler",
		"/",
	);
	const tag = fc
		.tuple(fc.constantFrom(...tags), attributes, fc.boolean())
		.map(([name, attribute, isEnd]) => (isEnd ? `</${name}>` : `<${name}${attribute}>`));
	const img = fc.constantFrom(
		"<img src=/1.jpg alt=x>",
		"<img src=x width=1>",
		"<img class=emoji alt=☔>",
	);
	const piece = fc.constantFrom(
		"\u0301",
		"\u030A",
		"\u1161",
		"\u0958",
		"\uFB2C",
		"a",
		" ",
		"\n",
		"&amp;",
		"&#x301;",
		"\u202E",
		"\uD83D",
		"\uDE00",
	);
	const anyHtml = fc
		.array(fc.oneof({ weight: 4, arbitrary: tag }, piece, img, anyText(10)), { maxLength: 40 })
		.map((parts) => parts.join(""));

	function expectRow({ kind, text, row }: Block): void {
		if (row === undefined) return;
		expect(kind).toBe("paragraph");
		const cells = row.cells.map(({ offset, length }) => {
			expect(offset + length).toBeLessThanOrEqual(text.length);
			return text.slice(offset, offset + length);
		});
		expect(cells.filter((cell) => cell !== "").join(" | ")).toBe(text);
	}

	function expectBlock({ kind, text, marks, level, number }: Block): void {
		expect(hasVisibleText(text)).toBe(true);
		expect(clean(text)).toBe(text);
		const folded = text
			.trim()
			.replace(/ +/g, " ")
			.replace(/ ?\n[ \n]*/g, "\n");
		expect(kind === "code" ? text.trimEnd().replace(/^\s*\n/, "") : folded).toBe(text);
		expect(kind === "heading" || kind === "item").toBe(level !== undefined);
		expect(number === undefined || kind === "item").toBe(true);
		if (marks === undefined) return;
		expect(marks.length).toBeGreaterThan(0);
		expect(kind).not.toBe("code");
		const ends = new Map<string, number>();
		for (const { type, offset, length, url } of marks) {
			const covered = text.slice(offset, offset + length);
			expect(length).toBeGreaterThan(0);
			expect(covered).toHaveLength(length);
			expect(covered.trim()).toBe(covered);
			expect(hasLoneSurrogate(covered)).toBe(false);
			expect(offset).toBeGreaterThanOrEqual(ends.get(type) ?? 0);
			ends.set(type, offset + length);
			expect(url ?? "").toMatch(type === "link" ? /^https:\/\/courier\.example\// : /^$/);
		}
		const places = marks.map(({ offset }) => offset);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	}

	test("every block is as Telegram would store it, and every mark covers a part of it", () => {
		fc.assert(
			fc.property(anyHtml, (html) => {
				const body = htmlToBody(html, base);
				expect(Body.parse(body)).toEqual(body);
				for (const block of body.blocks) {
					expectBlock(block);
					expectRow(block);
				}
				const details = body.blocks.flatMap((block) => block.details ?? []);
				expect(details).toEqual(details.toSorted((a, b) => a - b));
				if (body.images === undefined) return;
				expect(body.images.length).toBeGreaterThan(0);
				const places = body.images.map(({ before }) => before);
				expect(places).toEqual(places.toSorted((a, b) => a - b));
				expect(places.at(-1)).toBeLessThanOrEqual(body.blocks.length);
			}),
			{ numRuns: 5000 },
		);
	});

	test("the text is the same however it is styled", () => {
		const word = fc.constantFrom("a", "b ", " c", "\n", "😀", "é");
		const style = fc.constantFrom("b", "i", "u", "s", "code", "tg-spoiler", "a href=/x");
		fc.assert(
			fc.property(fc.array(fc.tuple(word, style), { maxLength: 20 }), (parts) => {
				const plain = parts.map(([text]) => text).join("");
				const styled = parts
					.map(([text, name]) => `<${name}>${text}</${name.replace(/ .*/, "")}>`)
					.join("");
				expect(bodyText(htmlToBody(styled, base))).toBe(bodyText(htmlToBody(plain)));
			}),
		);
	});
});
