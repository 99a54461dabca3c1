import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article } from "../../../src/article/article.ts";
import { FeedItem } from "../../../src/article/feed-item.ts";
import { MAX_TEXT_LENGTH, renderPost, renderWithdrawal } from "../../../src/article/render.ts";
import { fit } from "../../../src/article/text.ts";
import { anyArticle } from "../../support/any-article.ts";
import { hasLoneSurrogate, isGraphemeBorder } from "../../support/any-text.ts";
import { toSubmission } from "../../support/reading.ts";

const labels = {
	correction: "Correction:",
	withdrawn: "This article has been withdrawn.",
	members: "🔒 For members",
	paid: "🔒 For subscribers",
};
const render = (article: Article) => renderPost(article, labels);

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

describe("a post of any article", () => {
	const forAny = (check: (article: Article) => void) => {
		fc.assert(fc.property(anyArticle, check), { numRuns: 250 });
	};

	test("has between 1 and 4096 UTF-16 units, and under 32,768 bytes", () => {
		forAny((article) => {
			const { text } = render(article);
			expect(text.length).toBeGreaterThan(0);
			expect(text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
			expect(Buffer.byteLength(text)).toBeLessThan(32_768);
		});
	});

	test("is well-formed, and has no space at its ends for Telegram to trim", () => {
		forAny((article) => {
			const { text } = render(article);
			expect(hasLoneSurrogate(text)).toBe(false);
			expect(text).toBe(text.trim());
		});
	});

	test("has few entities, each within the text and none across a grapheme", () => {
		forAny((article) => {
			const { text, entities } = render(article);
			expect(entities.length).toBeLessThanOrEqual(6);
			for (const { offset, length } of entities) {
				expect(length).toBeGreaterThan(0);
				expect(offset + length).toBeLessThanOrEqual(text.length);
				expect(isGraphemeBorder(text, offset)).toBe(true);
				expect(isGraphemeBorder(text, offset + length)).toBe(true);
			}
		});
	});

	test("begins with the title as the bold link to the article, and links its host", () => {
		forAny((article) => {
			const { text, entities, linkPreview } = render(article);
			const title = fit(article.title, 512, article.language).text;
			const { url } = article;
			expect(text.startsWith(`${title}\n\n`)).toBe(true);
			const [link, ...others] = entities.filter(({ type }) => type === "text_link");
			expect(link).toEqual({ type: "text_link", offset: 0, length: title.length, url });
			expect(entities).toContainEqual({ type: "bold", offset: 0, length: title.length });
			expect(others).toMatchObject([{ url }]);
			expect(linkPreview.url).toBe(url);
		});
	});

	test("has no entity of the article's own making", () => {
		forAny((article) => {
			const types = render(article).entities.map(({ type }) => type);
			const isCorrected = types.includes("italic");
			expect(types.toSorted()).toEqual([
				"bold",
				...(isCorrected ? ["italic"] : []),
				"text_link",
				"text_link",
			]);
		});
	});
});

test("ten thousand tags make five hashtags", () => {
	const tags = Array.from({ length: 10_000 }, (_, index) => `tag ${index}`);
	expect(render(article({ tags })).text).toMatch(/\n#tag_0 #tag_1 #tag_2 #tag_3 #tag_4$/);
});

test("everything at its longest fits, each part shortened by itself", () => {
	const sentence = "The bridge over the Linde is passable again, the town says. ";
	const words = sentence.repeat(300);
	const { text } = render(
		article({
			title: words,
			summary: words,
			tags: ["x".repeat(300)],
			_tidings: { correction: words },
		}),
	);
	expect(text.length).toBeGreaterThan(4000);
	expect(text.length).toBeLessThanOrEqual(4096);
	expect(text.match(/ …\n\n/g)).toHaveLength(3);
});

test("a picture leads the post, and without one the words do", () => {
	expect(render(article({ image: "https://news.example/a.jpg" })).linkPreview).toMatchObject({
		prefer_large_media: true,
		show_above_text: true,
	});
	expect(render(article({})).linkPreview.show_above_text).toBe(false);
});

test("a withdrawal is one line in italics, without a preview", () => {
	expect(renderWithdrawal(labels)).toEqual({
		text: "This article has been withdrawn.",
		entities: [{ type: "italic", offset: 0, length: 32 }],
		linkPreview: { is_disabled: true },
	});
});
