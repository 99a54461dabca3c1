import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlToBody, htmlToText } from "../../../src/article/html.ts";
import { clean, hasVisibleText } from "../../../src/article/text.ts";
import { anyText } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

describe("the text of HTML", () => {
	test.each([
		["<p>One</p><p>Two <b>bold</b></p>three", "One\nTwo bold\nthree"],
		["a<br>b<BR/>c</br>d<hr>e", "a\nb\nc\nd\ne"],
		["<ul><li>a<li>b</ul>c", "a\nb\nc"],
		["<table><tr><td>1<td>2<tr><td>3</table>", "1 | 2\n3"],
		["Fish &amp; chips, 3 &lt; 4, &#x1F600; &euro;", "Fish & chips, 3 < 4, 😀 €"],
		["spaces \n\t and&nbsp;more", "spaces and more"],
		["<p>before<figure>caption</figure>after", "before\nafter"],
	])("%s", (html, text) => {
		expect(htmlToText(html)).toBe(text);
	});

	test.each([
		["a lone < is text", "3 < 4 and 5 <6", "3 < 4 and 5 <6"],
		["a tag that never ends hides its rest", 'shown <p title="', "shown"],
		["an unknown entity stays", "&nope; &#0; &#xD800; &#x110000;", "&nope; � � �"],
		["a close without an open is a paragraph's end", "a</p>b</div>c</b>d", "a\nb\ncd"],
		["a > in an attribute ends nothing", "<a href='x>y'>link</a>", "link"],
		["comments and declarations", "<!doctype html><!-- <p>x -->y<![CDATA[z]]><?php w ?>", "y"],
	])("%s", (_, html, text) => {
		expect(htmlToText(html)).toBe(text);
	});
});

describe("hidden elements", () => {
	test.each([
		["script", "<script>if (a<b) '</p>'</script>"],
		["script that ends late", "<script>'</scr'+'ipt>' secret</script >"],
		["style", "<STYLE>p > b { secret }</STYLE>"],
		["a head", "<head><meta charset=utf-8><title>secret</title></head>"],
		["a textarea with tags", "<textarea><p>secret</textarea>"],
		["nested ones", "<figure>secret<figure>secret</figure>secret</figure>"],
		["wrong closes inside", "<aside></b>secret</p></i>secret</aside>"],
		["a block that closes around inline tags", "<aside><b>secret<i></b>secret</aside>"],
		["a paragraph inside", "<aside>s<p>secret</p>secret</aside>"],
		["a drawing", "<svg><style>secret</style><path/><title>secret</title></svg>"],
		["a self-closing one in a drawing", "<svg><script/>secret</svg>"],
		["an empty drawing", "<svg viewBox='0 0 1 1'/>"],
		["a formula", "<math><mi>secret</mi></math>"],
		["an attribute says so", "<span hidden>secret<b>secret<span>secret</span></b>secret</span>"],
		["to those who listen", "<a aria-hidden=true href=#x>secret</a>"],
		["by a style", "<x-y style='color: red; DISPLAY : none'><x-y>secret</x-y>secret</x-y>"],
		["an input", "<input hidden type=text>"],
	])("are left out: %s", (_, hidden) => {
		expect(htmlToText(`<p>one${hidden}two</p>three`).replaceAll("\n", "")).toBe("onetwothree");
	});

	test("that nobody closes end with the block around them", () => {
		expect(htmlToText("<div><nav>menu</div>article")).toBe("article");
		expect(htmlToText("<nav>menu <b>secret</b>")).toBe("");
	});

	test("never show their text, whatever is around and inside", () => {
		const visible = fc.constantFrom("<p>", "</p>", "<b>", "</b>", "<div>", "text", "&lt;", "<br>");
		const inside = fc.constantFrom(
			"<b>",
			"</b>",
			"</i>",
			"<p>secret</p>",
			"<li>",
			"secret",
			"&#",
			"<",
		);
		const hidden = fc
			.tuple(
				fc.constantFrom("aside", "figure", "nav", "form", "svg", "video", "noscript", "button"),
				fc.array(inside),
			)
			.map(([name, parts]) => `<${name}>${parts.join(" ")}</${name}>`);
		fc.assert(
			fc.property(fc.array(fc.oneof(visible, hidden)), (parts) => {
				expect(htmlToText(parts.join(" "))).not.toContain("secret");
			}),
			{ numRuns: 2000 },
		);
	});
});

const soup = fc
	.array(
		fc.oneof(
			anyText(20),
			fc.constantFrom(
				"<",
				">",
				"</",
				"/>",
				"<!--",
				"-->",
				"<![CDATA[",
				"<svg>",
				"<title>",
				"&#x",
				"='",
			),
			fc.constantFrom(
				"<script",
				"</script>",
				"<p ",
				"<aside>",
				"</aside>",
				"<math/>",
				"<plaintext>",
				"<br>",
				"<td>",
				"<tr>",
				"<li>",
				"<pre>",
				"<blockquote>",
			),
		),
	)
	.map((parts) => parts.join(""));

test("never throws, and makes no text longer", () => {
	fc.assert(
		fc.property(soup, (html) => {
			// Some letters have no form of their own in NFC; no form is longer than NFD.
			expect(htmlToText(html).length).toBeLessThanOrEqual(html.normalize("NFD").length);
		}),
		{ numRuns: 2000 },
	);
});

test("text without markup comes back, its white space folded", () => {
	fc.assert(
		fc.property(anyText(), (text) => {
			const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
			const folded = clean(text).replace(/\s+/g, " ").trim();
			expect(htmlToText(escaped)).toBe(hasVisibleText(folded) ? folded : "");
		}),
	);
});

describe("takes linear time on", () => {
	const units = [
		..."<div>|<p>a|<p>a</p>|<nav>|</b>|<a b=c |<a b='|<!--|<svg><p>|<table><tr><td>x|&|&amp|<".split(
			"|",
		),
		..."<script>|<title>|<select><option>|<b>|<b>a</b>|<b><i>|</i>|<a href=/x>y|<ol><li>x|<blockquote>x".split(
			"|",
		),
		..."<figure><img src=/x>|<figcaption>x|<span hidden>|<x-y hidden>|<br>x|<pre> x|<p hidden='|<p style='".split(
			"|",
		),
		..."<b>\u0301|\u0301|\u202E|<b>\u1161</b>|display |<picture><source srcset=',,,,,,x".split("|"),
		`<p style='${"display ".repeat(1000)}'>`,
	];
	test.each(units)("an endless %s", (unit) => {
		const work = (html: string) => htmlToBody(html, "https://courier.example/bridge");
		expect(growth(work, unit)).toBeLessThan(LINEAR);
	});

	test.each([
		["tags that nobody opened after tags that nobody closes", "<div>", "</i></ul>"],
		["wrong ends inside of right ones", "<p><b>x", "</i></b></a></p>"],
		["items", "<ul><li>", "</li>x</ul>"],
		["figures in figures", "<figure><img src=/x><figcaption>x", "</figcaption></figure>"],
	])("%s", (_, first, second) => {
		const work = (html: string) => htmlToBody(html + html.replaceAll(first, second));
		expect(growth(work, first)).toBeLessThan(LINEAR);
	});

	const commas = `<img srcset='x${",".repeat(8000)}x'>`;
	test.each(["<", "&", "<b", "</", "<!", "&#", " <", "word ", commas])("10 MB of %s", (unit) => {
		const start = process.cpuUsage();
		expect(htmlToText(unit.repeat(10_000_000 / unit.length)).length).toBeLessThanOrEqual(200_000);
		expect(process.cpuUsage(start).user / 1e6).toBeLessThan(4);
	});

	test("elements a million deep", () => {
		expect(htmlToText("<div>".repeat(1e6) + "deep" + "</div>".repeat(1e6) + "end")).toBe(
			"deep\nend",
		);
	});
});
