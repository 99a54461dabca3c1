import { expect, test } from "vitest";
import { withLinksTo } from "../../../src/article/counted-links.ts";
import type { PostContent } from "../../../src/article/post.ts";
import { renderPost } from "../../../src/article/render.ts";
import { anArticle } from "../../support/an-article.ts";
import { styleOf } from "../../support/style.ts";

const FROM = "https://news.example/bridge";
const TO = "https://tidings.example/r/x";

test("a post's links to its article lead elsewhere; its words, its preview and other links stay", () => {
	const content: PostContent = {
		kind: "text",
		text: "The bridge: https://news.example/bridge, and a map",
		entities: [
			{ type: "bold", offset: 0, length: 10 },
			{ type: "text_link", offset: 0, length: 10, url: FROM },
			{ type: "text_link", offset: 47, length: 3, url: `${FROM}/map` },
		],
		linkPreview: { url: FROM, prefer_large_media: true },
		keyboard: {
			inline_keyboard: [
				[{ text: "Read", url: FROM }],
				[
					{ text: "Follow", url: "https://t.me/bot?start=f_x" },
					{ text: "Press", callback_data: FROM },
				],
			],
		},
	};
	expect(withLinksTo(content, FROM, TO)).toEqual({
		...content,
		entities: [
			content.entities[0],
			{ type: "text_link", offset: 0, length: 10, url: TO },
			content.entities[2],
		],
		keyboard: {
			inline_keyboard: [
				[{ text: "Read", url: TO }],
				[
					{ text: "Follow", url: "https://t.me/bot?start=f_x" },
					{ text: "Press", callback_data: FROM },
				],
			],
		},
	});
});

test("a long read leads elsewhere at every depth, and shows the pictures that it showed", () => {
	const article = anArticle({
		url: FROM,
		summary: "Open again.",
		body: {
			blocks: [
				{
					kind: "item",
					text: "See the bridge",
					level: 0,
					marks: [{ type: "link", offset: 4, length: 10, url: FROM }],
				},
			],
		},
		image: { url: "https://news.example/bridge.jpg" },
	});
	const content = renderPost(article, styleOf({ kinds: ["rich"] }));
	const before = JSON.stringify(content);
	expect(before.split(`"url":"${FROM}"`).length).toBeGreaterThan(2);
	const after = JSON.stringify(withLinksTo(content, FROM, TO));
	expect(after).toBe(before.replaceAll(`"url":"${FROM}"`, `"url":"${TO}"`));
});
