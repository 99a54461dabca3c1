import type { Article } from "../../src/article/article.ts";

/** An article of the source `api`; `more` overrides and adds. */
export function anArticle(more: Partial<Article> = {}): Article {
	return {
		format: 2,
		source: "api",
		id: "a",
		title: "The bridge is open",
		visibility: "public",
		url: "https://news.example/bridge",
		summary: "The old bridge over the Linde is open.",
		attachments: [],
		authors: [],
		tags: [],
		topics: ["climate"],
		silent: false,
		...more,
	};
}
