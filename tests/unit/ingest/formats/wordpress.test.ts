import { describe, expect, test } from "vitest";
import { toArticle } from "../../../../src/article/draft.ts";
import { wordpress } from "../../../../src/ingest/formats/wordpress.ts";
import type { Delivery } from "../../../support/deliveries/case.ts";
import {
	wordpressCase,
	wordpressHook,
	wordpressPost,
	wordpressRestCase,
} from "../../../support/deliveries/wordpress.ts";
import { createReading, json, NOW } from "../../../support/formats.ts";
import { growth, LINEAR } from "../../../support/growth.ts";
import { readingContract } from "./contract.ts";

const { draft, kept, only, read } = createReading(wordpress);

const hook = (post: object, more: object = {}) => wordpressHook(NOW, post, more);
const rest = (more: object) => json(wordpressPost(NOW, more));
const before = (status: string) => ({ post_before: { post_status: status } });

describe("a post of WordPress", () => {
	test("is read from the plugin's hook", () => {
		const more = {
			post_thumbnail: "https://courier.example/bridge.jpg",
			taxonomies: {
				category: {
					uncategorized: { name: "Uncategorized", slug: "uncategorized" },
					town: { name: "Town &amp; Country", slug: "town" },
				},
				post_tag: { traffic: { name: "Traffic", slug: "traffic" }, broken: 5 },
			},
		};
		const texts = {
			post_title: "Ada&#8217;s <em>bridge</em> is < 3 m",
			post_excerpt: "<b>In</b> short",
		};
		expect(draft(hook(texts, more))).toEqual({
			id: "4711",
			title: "Ada’s bridge is < 3 m",
			url: "https://courier.example/bridge",
			summary: "In short",
			html: expect.stringContaining("<p>The old bridge carries traffic again.</p>"),
			image: { url: "https://courier.example/bridge.jpg" },
			authors: [],
			tags: ["Traffic", "Town & Country"],
			section: "Town & Country",
			publishedAt: NOW - 60_000,
		});
	});

	const asRest = {
		id: "4711",
		title: "The bridge is open",
		url: "https://courier.example/bridge",
		summary: "The old bridge carries traffic …",
		html: "<p>The old bridge carries traffic again.</p>\n",
		image: {
			url: "https://courier.example/wp-content/uploads/bridge.jpg",
			alt: "Three arches",
			caption: "The bridge & the river",
		},
		authors: ["Ada Lorne"],
		tags: ["Traffic", "Town"],
		section: "Town",
		publishedAt: NOW - 60_000,
	};

	test("is read as the REST API has it, bare or wrapped", () => {
		for (const body of [
			wordpressPost(NOW),
			{ post: wordpressPost(NOW) },
			{ event: "x", data: wordpressPost(NOW) },
		]) {
			expect(draft(json(body))).toEqual(asRest);
		}
	});

	test("has no names where there are only numbers", () => {
		expect(draft(rest({ _embedded: undefined }))).toMatchObject({ tags: [], authors: undefined });
		expect(draft(rest({ title: "Flat", content: "<p>text</p>" }))).toMatchObject({
			title: "Flat",
			html: "<p>text</p>",
		});
	});

	test("may have a link to the rest in its excerpt, which is no part of it", () => {
		const rendered =
			'<p>In short&hellip; <a class="more-link" href="https://courier.example/bridge">Continue reading <span class="x">The bridge</span></a></p>';
		expect(draft(rest({ excerpt: { rendered } })).summary).toBe("In short…");
	});
});

describe("the text of a post", () => {
	const text = (post_content: string) => {
		const made = toArticle("wire", draft(hook({ post_content })));
		return "article" in made ? made.article.body?.blocks.map((block) => block.text) : [];
	};

	test("has the paragraphs that the classic editor leaves to blank lines", () => {
		expect(text("One\r\ntwo\r\n\r\nThree <b>four</b>\n \n\nFive")).toEqual([
			expect.stringMatching(/^One\s+two$/),
			"Three four",
			"Five",
		]);
	});

	test.each([
		['Before [gallery ids="1,2"] after', ["Before after"]],
		["Before [embed]https://video.example/1[/embed] after", ["Before after"]],
		["[vc_row][vc_column]Inside[/vc_column][/vc_row]", ["Inside"]],
		["[audio src=&#8221;https://courier.example/a.mp3&#8221;]Inside", ["Inside"]],
		['[button link="https://shop.example/" color=red]Inside', ["Inside"]],
		[
			"He said [sic] nothing. [Update 12:30] More.",
			["He said [sic] nothing. [Update 12:30] More."],
		],
	])("has no shortcodes, but the brackets of its author: %s", (content, shown) => {
		expect(text(content)).toEqual(shown);
	});

	test("has captions by their pictures", () => {
		const content =
			'[caption id="a" align="left" width="300"]<img src="https://courier.example/a.jpg" alt="A" /> The bridge[/caption]\n\nText';
		expect(draft(hook({ post_content: content })).html).toContain(
			'<figure><img src="https://courier.example/a.jpg" alt="A" /><figcaption>The bridge</figcaption></figure>',
		);
		expect(text(content)).toEqual(["Text"]);
	});
});

test.each([
	"[embed] ",
	"[caption]",
	"[caption]<img ",
	"[a b=",
	"[/a][a]",
	"\n ",
	"x \r",
	"<a more-link",
	"&nbsp;",
	" [...]",
])("of %j without end takes linear time", (unit) => {
	const spent = (text: string) => read(hook({ post_content: text, post_excerpt: text }));
	expect(growth(spent, unit)).toBeLessThan(LINEAR);
	const spaces = (text: string) =>
		read(hook({ post_content: `[embed]${text}`, post_excerpt: text }));
	expect(growth(spaces, " ")).toBeLessThan(LINEAR);
});

describe("the change of a post", () => {
	const id = "4711";
	const order = { modifiedAt: NOW - 60_000 };

	test.each([
		["draft", "publish"],
		["pending", "future"],
		["archived-by-a-plugin", "publish"],
	])("to %s from %s takes it back", (status, old) => {
		const item = { kind: "withdraw", id, order, reason: "unpublished" };
		expect(only(hook({ post_status: status }, before(old)))).toEqual(item);
		expect(only(rest({ status }))).toEqual(item);
	});

	test.each([
		["draft", "draft"],
		["pending", "auto-draft"],
		["draft", "private"],
	])("to %s from %s is nothing to do", (status, old) => {
		expect(only(hook({ post_status: status }, before(old)))).toMatchObject({ kind: "ignored", id });
	});

	test("of one that has only been begun is nothing to do", () => {
		expect(only(hook({ post_status: "auto-draft" })).kind).toBe("ignored");
	});

	test("to the trash takes it back", () => {
		const item = { kind: "withdraw", id, order, reason: "deleted" };
		expect(only(hook({ post_status: "trash" }))).toEqual(item);
		expect(only(rest({ status: "trash" }))).toEqual(item);
	});

	test("to nothing takes it back, however old it was", () => {
		const gone = { kind: "withdraw", id, order: {}, reason: "deleted" };
		expect(only(json({ post_id: 4711 }))).toEqual(gone);
		expect(only(json({ deleted: true, previous: wordpressPost(NOW) }))).toEqual(gone);
		expect(only({ ...hook({}), query: { event: "post_delete" } })).toEqual(gone);
		expect(kept({ ...hook({}), query: { event: "post_delete" } })).not.toHaveProperty("title");
		expect(only({ ...hook({}), query: { event: "post_update" } }).kind).toBe("article");
	});

	test.each(["page", "attachment", "revision", "nav_menu_item"])("of a %s is none", (type) => {
		expect(only(hook({ post_type: type, post_status: "inherit" })).kind).toBe("ignored");
		expect(only({ ...rest({ type }), query: { event: "post_delete" } }).kind).toBe("ignored");
	});

	test("names where the mistake is", () => {
		const where = (delivery: Delivery) => {
			const item = only(delivery);
			return item.kind === "refused" ? item.issues[0]?.path.join(".") : item;
		};
		expect(where(hook({ post_title: "" }))).toBe("post.post_title");
		expect(where(hook({ post_status: "future", post_date_gmt: false }))).toBe("post.post_date_gmt");
		expect(where(json({ data: wordpressPost(NOW, { id: null }) }))).toBe("data.id");
		expect(where(rest({ status: "future", date_gmt: null }))).toBe("date_gmt");
	});
});

readingContract(wordpress, [wordpressCase, wordpressRestCase]);
