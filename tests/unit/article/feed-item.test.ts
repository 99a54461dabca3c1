import { describe, expect, test } from "vitest";
import { articleRef, digestOf } from "../../../src/article/article.ts";
import { FeedItem, RetractedItem } from "../../../src/article/feed-item.ts";
import { readNative, toSubmission } from "../../support/reading.ts";

const minimal = {
	id: "bridge-1",
	url: "https://news.example/bridge",
	title: "The bridge of Lindenford is open",
};

/** What Tidings keeps of an item. */
function keep(more: Record<string, unknown>) {
	const submission = toSubmission("api", FeedItem.parse({ ...minimal, ...more }));
	if (submission.kind !== "publish") throw new Error("an item is published");
	return submission;
}
const article = (more: Record<string, unknown>) => keep(more).article;

/** Where the mistakes of an item are. */
function mistakes(item: unknown): string[] {
	return FeedItem.safeParse(item).error?.issues.map(({ path }) => path.join(".")) ?? [];
}
const mistakesWith = (more: Record<string, unknown>) => mistakes({ ...minimal, ...more });

describe("an item", () => {
	test("needs no more than an id, a title and an address", () => {
		expect(article({})).toMatchObject({
			format: 2,
			source: "api",
			...minimal,
			authors: [],
			tags: [],
			attachments: [],
			visibility: "public",
			silent: false,
		});
	});

	test("that lacks several things is told of all at once", () => {
		expect(mistakes({})).toEqual(["id", "title", "url"]);
		expect(mistakesWith({ id: {}, url: "news", tags: 5, _tidings: { urgency: 10 } })).toEqual([
			"id",
			"url",
			"tags",
			"_tidings.urgency",
		]);
	});

	test.each([null, 5, "text", [], true])("is not %j", (value) => {
		expect(FeedItem.safeParse(value).success).toBe(false);
	});

	test("takes a number as its id", () => {
		expect(article({ id: 42 }).id).toBe("42");
		expect(mistakesWith({ id: Infinity })).toEqual(["id"]);
		expect(mistakesWith({ id: "x".repeat(2001) })).toEqual(["id"]);
	});

	test("has no use for nulls and empty strings, at any place", () => {
		const nothing = { section: null, story: null, image: { alt: "", credit: null } };
		const { image, summary, section, story } = article({
			summary: "",
			language: null,
			image: "https://news.example/bridge.jpg",
			authors: [{ name: null, url: null }],
			_tidings: nothing,
		});
		expect(image).toEqual({ url: "https://news.example/bridge.jpg" });
		expect([summary, section, story]).toEqual([undefined, undefined, undefined]);
		expect(mistakesWith({ id: "", title: null })).toEqual(["id", "title"]);
		expect(mistakesWith({ url: "", external_url: null })).toEqual(["url"]);
	});

	test("may hold keys that nobody knows", () => {
		const unknown = {
			_other: { deep: [{}] },
			constructor: 1,
			toString: null,
			_tidings: { new: 1 },
		};
		expect(article(unknown)).toEqual(article({}));
	});

	test("can't reach a prototype", () => {
		const item = FeedItem.parse(
			JSON.parse(
				`{"id":1,"title":"t","url":"https://a.example","__proto__":{"summary":"planted"},
				"_tidings":{"__proto__":{"silent":true}}}`,
			),
		);
		expect(item.summary).toBeUndefined();
		expect(item._tidings?.silent).toBeUndefined();
		expect(Object.prototype).not.toHaveProperty("summary");
	});

	test.each(["", " \n ", "\u200B\u2060", "\u3164", "\u2800", "\u0301"])(
		"needs a title that can be seen, not %j",
		(title) => {
			expect(mistakesWith({ title })).toEqual(["title"]);
		},
	);

	test("is freed of what Telegram would not store", () => {
		const { id, title, body } = article({
			id: "a\uD83D",
			title: " The\u202E\nbridge\u0000 ",
			content_html: "<p>\uDE00</p>",
		});
		expect([id, title, body?.blocks[0]?.text]).toEqual(["a\uFFFD", "The bridge", "\uFFFD"]);
	});
});

describe("the address", () => {
	test("is url, else external_url", () => {
		const external = { external_url: "https://other.example/" };
		expect(article(external).url).toBe(minimal.url);
		expect(article({ ...external, url: "" }).url).toBe("https://other.example/");
	});

	test("is written as a browser would", () => {
		expect(article({ url: "HTTPS://News.Example:443/ü?q=<b>" }).url).toBe(
			"https://news.example/%C3%BC?q=%3Cb%3E",
		);
		expect(article({ url: "https://münchen.example" }).url).toBe("https://xn--mnchen-3ya.example/");
	});

	test.each([
		"javascript:alert(1)",
		"data:text/html,x",
		"ftp://news.example/a",
		"//news.example/a",
		"/a",
		"news.example/a",
		"https://",
		"http://localhost/a",
		"http://intranet/a",
		"http://host./a",
		"http://[::1]/a",
		"http://news.example:0/",
		"http://news.example:99999/",
		`https://news.example/${"a".repeat(2048)}`,
		`https://news.example/${"界".repeat(300)}`,
		`https://${"界".repeat(300)}${"橋".repeat(300)}.example/`,
	])("is not %s", (url) => {
		expect(mistakesWith({ url })).toEqual(["url"]);
		expect(mistakesWith({ image: url })).toEqual(["image"]);
	});
});

describe("times", () => {
	test.each([
		["2026-05-01T07:30:00Z", "2026-05-01T07:30:00.000Z"],
		["2026-05-01T09:30:00.5+02:00", "2026-05-01T07:30:00.500Z"],
		["2024-02-29T00:00:00-00:00", "2024-02-29T00:00:00.000Z"],
		["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
	])("%s is taken", (time, meant) => {
		expect(article({ date_published: time }).publishedAt).toBe(Date.parse(meant));
	});

	test.each([
		"2026-02-30T00:00:00Z",
		"2026-02-29T00:00:00Z",
		"2026-13-01T00:00:00Z",
		"2026-05-01T24:00:01Z",
		"2026-05-01T07:30:00",
		"2026-05-01",
		"10000-01-01T00:00:00Z",
		"Fri, 01 May 2026 07:30:00 GMT",
		1777620600,
	])("%s is refused", (time) => {
		expect(mistakesWith({ date_published: time, _tidings: { expires: time } })).toEqual([
			"date_published",
			"_tidings.expires",
		]);
	});

	test("and versions order an article's states", () => {
		const time = "2026-05-01T07:30:00Z";
		const order = (version: unknown) => keep({ date_modified: time, _tidings: { version } }).order;
		const modifiedAt = Date.parse(time);
		expect(order(3)).toEqual({ version: { kind: "number", value: 3 }, modifiedAt });
		expect(order(time)).toEqual({ version: { kind: "time", value: modifiedAt }, modifiedAt });
		expect(order(null)).toEqual({ modifiedAt });
		expect(mistakesWith({ _tidings: { version: "three" } })).toEqual(["_tidings.version"]);
	});
});

test("authors are those of 1.1, else the one of 1.0", () => {
	const both = {
		authors: [{ name: "Ada" }, "Ben", { url: "https://c.example" }],
		author: { name: "Cy" },
	};
	expect(article(both).authors).toEqual(["Ada", "Ben"]);
	expect(article({ author: { name: "Cy" } }).authors).toEqual(["Cy"]);
	expect(mistakesWith({ authors: [{ name: 5 }] })).toEqual(["authors.0"]);
});

test("a language is written canonically, and one that nobody can name is left out", () => {
	expect(article({ language: "DE-at" }).language).toBe("de-AT");
	expect(article({ language: "en_US" }).language).toBeUndefined();
});

test("the body of an article that is not public is left behind, its summary is kept", () => {
	const texts = { content_html: "<p>Paid.</p>", content_text: "Paid.", summary: "For all." };
	for (const visibility of ["members", "paid"]) {
		const kept = article({ ...texts, _tidings: { visibility } });
		expect(JSON.stringify(kept)).not.toContain("Paid.");
		expect(kept.summary).toBe("For all.");
	}
	expect(article(texts).body).toEqual({ blocks: [{ kind: "paragraph", text: "Paid." }] });
	expect(mistakesWith({ _tidings: { visibility: "secret" } })).toEqual(["_tidings.visibility"]);
});

test("a retraction needs no more than the id", () => {
	const event = { type: "article.retracted", data: { id: 7, title: 5 } };
	expect(readNative(Buffer.from(JSON.stringify(event)))).toEqual([
		{ kind: "retract", source: "api", id: "7", order: {}, reason: "deleted" },
	]);
	expect(RetractedItem.safeParse({ title: "x" }).success).toBe(false);
});

test("references are short, safe and different for different sources", () => {
	expect(articleRef("api", "bridge-1")).toMatch(/^[\w-]{22}$/);
	expect(articleRef("api", "bridge-1")).not.toBe(articleRef("ghost", "bridge-1"));
});

test("the content's digest ignores order and versions, and notices all else", () => {
	const digest = (more: Record<string, unknown>) => digestOf(JSON.stringify(article(more)));
	expect(digest({ date_modified: "2026-05-01T07:30:00Z", _tidings: { version: 4 } })).toBe(
		digest({}),
	);
	expect(digest({ title: "The bridge of Lindenford is closed" })).not.toBe(digest({}));
});
