import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article } from "../../../src/article/article.ts";
import { FeedItem } from "../../../src/article/feed-item.ts";
import type { PostContent, PostStyle } from "../../../src/article/post.ts";
import {
	MAX_CAPTION_LENGTH,
	MAX_TEXT_LENGTH,
	renderPost,
	renderWithdrawal,
} from "../../../src/article/render.ts";
import { builtIn } from "../../../src/article/templates.ts";
import { anyArticle } from "../../support/any-article.ts";
import { hasLoneSurrogate, isGraphemeBorder } from "../../support/any-text.ts";
import { anyOccasion, anyStyle } from "../../support/post-settings.ts";
import { toSubmission } from "../../support/reading.ts";
import { styleOf } from "../../support/style.ts";

type Written = Exclude<PostContent, { kind: "rich" }>;

function render(article: Article, style: PostStyle = styleOf()): Written {
	const content = renderPost(article, style);
	if (content.kind === "rich") throw new Error("no rich message is asked for");
	return content;
}

/** The article that Tidings makes of an item. */
function article(more: Record<string, unknown>): Article {
	const item = {
		id: 1,
		title: "The bridge is open",
		url: "https://www.news.example/bridge",
		...more,
	};
	const submission = toSubmission("api", FeedItem.parse(item));
	if (submission.kind !== "publish") throw new Error("an item is published");
	return submission.article;
}

describe("a post of any article in any channel", () => {
	const forAny = (check: (content: Written, article: Article) => void) => {
		fc.assert(
			fc.property(anyArticle, anyStyle, anyOccasion, (article, style, occasion) => {
				const content = renderPost(article, style, occasion);
				if (content.kind !== "rich") check(content, article);
			}),
			{ numRuns: 250 },
		);
	};

	test("is no longer than its kind allows, in UTF-16 units and in bytes", () => {
		forAny(({ kind, text }) => {
			expect(text.length).toBeGreaterThan(0);
			expect(text.length).toBeLessThanOrEqual(
				kind === "text" ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH,
			);
			expect(Buffer.byteLength(text)).toBeLessThan(32_768);
		});
	});

	test("is well-formed, and has no space at its ends for Telegram to trim", () => {
		forAny(({ text }) => {
			expect(hasLoneSurrogate(text)).toBe(false);
			expect(text).toBe(text.trim());
		});
	});

	test("has at most 90 entities, each within the text and none across a grapheme", () => {
		forAny(({ text, entities }) => {
			expect(entities.length).toBeLessThanOrEqual(90);
			for (const { offset, length } of entities) {
				expect(length).toBeGreaterThan(0);
				expect(offset + length).toBeLessThanOrEqual(text.length);
				expect(isGraphemeBorder(text, offset)).toBe(true);
			}
		});
	});

	test("leads to the article", () => {
		forAny(({ entities }, article) => {
			const { origin, pathname } = new URL(article.url ?? "");
			const links = entities.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));
			expect(links.some((link) => link.startsWith(`${origin}${pathname}`))).toBe(true);
		});
	});
});

test("ten thousand tags make five hashtags", () => {
	const tags = Array.from({ length: 10_000 }, (_, index) => `tag ${index}`);
	expect(render(article({ tags })).text).toMatch(/\n#tag_0 #tag_1 #tag_2 #tag_3 #tag_4$/);
});

test("everything at its longest fits, and a correction is whole", () => {
	const sentence = "The bridge over the Linde is passable again, the town says. ";
	const words = sentence.repeat(300);
	const long = article({
		title: words,
		summary: words,
		tags: ["x".repeat(300)],
		_tidings: { correction: words },
	});
	const { text } = render(long);
	expect(text.length).toBeGreaterThan(3000);
	expect(text.length).toBeLessThanOrEqual(4096);
	expect(text).toContain(long.correction);
	expect(text).toContain(" … Read more\n\n");
});

describe("the kind of a post", () => {
	const pictures = (count: number) =>
		Array.from(
			{ length: count },
			(_, index) => `<p>Text.</p><img src="https://news.example/${index}.jpg">`,
		);
	const withPictures = (count: number, more: Record<string, unknown> = {}) =>
		article({ content_html: pictures(count).join(""), ...more });

	test("is text with the page's preview, unless the channel says otherwise", () => {
		expect(render(withPictures(3))).toMatchObject({
			kind: "text",
			linkPreview: {
				url: "https://www.news.example/bridge",
				prefer_large_media: true,
				show_above_text: true,
			},
		});
		expect(render(article({}))).toMatchObject({ linkPreview: { show_above_text: false } });
		const small = styleOf({ preview: "small", mediaAbove: true });
		expect(render(article({}), small)).toMatchObject({
			linkPreview: { prefer_small_media: true, show_above_text: true },
		});
		expect(render(article({}), styleOf({ preview: "none" }))).toMatchObject({
			linkPreview: { is_disabled: true },
		});
	});

	test("is the first of the channel's that the article has something for", () => {
		const style = styleOf({ kinds: ["video", "album", "photo"] });
		const video = { attachments: [{ url: "https://news.example/a.mp4", mime_type: "video/mp4" }] };
		expect(render(withPictures(3, video), style)).toMatchObject({
			kind: "video",
			media: [{ type: "video" }],
		});
		expect(render(withPictures(3), style)).toMatchObject({ kind: "album", media: { length: 3 } });
		expect(render(withPictures(30), style)).toMatchObject({ kind: "album", media: { length: 10 } });
		expect(render(withPictures(1), style).kind).toBe("photo");
		expect(render(article({}), style).kind).toBe("text");
	});

	test("stays what it is when the story changes, with as many messages", () => {
		const style = styleOf({ kinds: ["text"] });
		const of = (kind: "photo" | "album" | "text", shown: string[], item: Article) => {
			const content = renderPost(item, style, { standing: { kind, shown } });
			return "media" in content
				? [content.kind, ...content.media.map(({ url }) => url.slice(-5))]
				: [content.kind];
		};
		const url = (index: number) => `https://news.example/${index}.jpg`;
		expect(of("text", [""], withPictures(5))).toEqual(["text"]);
		expect(of("photo", [url(0)], withPictures(2))).toEqual(["photo", "0.jpg"]);
		expect(of("photo", [""], withPictures(2))).toEqual(["photo", "0.jpg"]);
		expect(of("album", [url(0), url(1)], withPictures(5))).toEqual(["album", "0.jpg", "1.jpg"]);
		expect(of("album", [url(9), url(1)], withPictures(5))).toEqual(["album", "0.jpg", "1.jpg"]);
	});

	test("shows nothing that is the article's no longer", () => {
		const of = (kind: "photo" | "album" | "video", shown: string[], item: Article) => {
			const content = renderPost(item, styleOf(), { standing: { kind, shown } });
			return "media" in content ? content.media.map(({ url }) => url) : [];
		};
		const url = (index: number) => `https://news.example/${index}.jpg`;
		expect(of("photo", [url(9)], article({}))).toEqual([""]);
		expect(of("video", ["https://news.example/a.mp4"], article({}))).toEqual([""]);
		expect(of("album", [url(9), url(0)], withPictures(1))).toEqual([url(0), ""]);
		expect(of("album", [url(9), url(8)], article({}))).toEqual(["", ""]);
	});

	test("is another one when Telegram can't be given a picture", () => {
		const unusable = new Set(["https://news.example/0.jpg"]);
		const style = styleOf({ kinds: ["album", "photo"] });
		expect(renderPost(withPictures(2), style, { unusable })).toMatchObject({
			kind: "photo",
			media: [{ url: "https://news.example/1.jpg" }],
		});
		expect(renderPost(withPictures(1), style, { unusable }).kind).toBe("text");
	});

	test("is text when a caption can't hold what has to stand", () => {
		const style = styleOf({ kinds: ["photo"] });
		const correction = "An earlier version named the wrong street. ".repeat(30);
		expect(render(withPictures(1, { _tidings: { correction } }), style).kind).toBe("text");
		expect(
			render(withPictures(1, { _tidings: { correction: correction.slice(0, 400) } }), style),
		).toMatchObject({
			kind: "photo",
			text: expect.stringContaining(correction.slice(0, 400).trim()),
		});
	});

	test("tells in a caption what the picture shows and who took it", () => {
		const image = { alt: "A bridge at dusk", credit: "Photo: Ada Marsh" };
		const item = article({ image: "https://news.example/a.jpg", _tidings: { image } });
		expect(render(item, styleOf({ kinds: ["photo"] })).text).toContain(
			"A bridge at dusk · Photo: Ada Marsh",
		);
		expect(render(item).text).not.toContain("dusk");
	});
});

describe("links", () => {
	test("lose what others count by, and get what the channel asks for", () => {
		const item = article({ url: "https://news.example/a?id=7&utm_source=rss&fbclid=x#top" });
		const { entities } = render(item, styleOf({ utm: { source: "telegram" } }));
		expect(entities).toContainEqual(
			expect.objectContaining({
				type: "text_link",
				url: "https://news.example/a?id=7&utm_source=telegram",
			}),
		);
	});

	test("into the bot are there where a template or the buttons ask for them", () => {
		const style = styleOf({ buttons: ["read", "save", "more"], bot: "tidings_bot" });
		const { keyboard } = render(article({}), style);
		expect(keyboard?.inline_keyboard).toEqual([
			[{ text: "Read more", url: "https://www.news.example/bridge" }],
			[
				{
					text: "Save for later",
					url: expect.stringMatching(/^https:\/\/t\.me\/tidings_bot\?start=s_[\w-]{22}$/),
				},
			],
			[{ text: "More on this story", url: expect.stringMatching(/\?start=m_[\w-]{22}$/) }],
		]);
		expect(render(article({})).keyboard).toBeUndefined();
	});
});

describe("marks", () => {
	test("tell when a story changed: in the channel's zone, else in each reader's", () => {
		const updatedAt = Date.parse("2026-11-25T13:05:00Z");
		const inBerlin = renderPost(article({}), styleOf({ timeZone: "Europe/Berlin" }), { updatedAt });
		expect(inBerlin).toMatchObject({ text: expect.stringContaining("Updated 14:05") });
		const anywhere = renderPost(article({}), styleOf(), { updatedAt });
		expect(anywhere).toMatchObject({
			text: expect.stringContaining("Updated 13:05 UTC"),
			entities: expect.arrayContaining([
				expect.objectContaining({
					type: "date_time",
					unix_time: updatedAt / 1000,
					date_time_format: "t",
				}),
			]),
		});
	});

	test("are in the channel's language: lock, kicker, reading time", () => {
		const item = article({
			summary: "Teaser.",
			content_text: "word ".repeat(1000),
			_tidings: { kicker: "BREAKING" },
		});
		const { text } = render(item, styleOf({ language: "de" }));
		expect(text).toContain("🔴 EILMELDUNG\n");
		expect(text).toContain("4 Min. Lesezeit");
		const paid = article({ summary: "Teaser.", _tidings: { visibility: "paid" } });
		expect(render(paid, styleOf({ language: "de" })).text).toContain("🔒");
	});
});

test("every built-in template makes a post, with the title as its link", () => {
	for (const name of ["brief", "standard", "full", "headline", "breaking"] as const) {
		const { text, entities } = render(
			article({ content_text: "The old bridge is open. Cars may cross it. Bicycles, too." }),
			styleOf({ template: builtIn(name) }),
		);
		expect(text).toContain("The bridge is open");
		expect(entities.some(({ type }) => type === "text_link")).toBe(true);
	}
});

test("a withdrawal is one line in italics", () => {
	expect(renderWithdrawal({ withdrawn: "This article has been withdrawn." })).toEqual({
		text: "This article has been withdrawn.",
		entities: [{ type: "italic", offset: 0, length: 32 }],
	});
});
