import fc from "fast-check";
import { type Article } from "../../src/article/article.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import { anyText } from "./any-text.ts";
import { toSubmission } from "./reading.ts";

const long = (text: fc.Arbitrary<string>) =>
	fc.tuple(text, fc.integer({ min: 1, max: 100 })).map(([part, times]) => part.repeat(times));
const words = fc.oneof(anyText(), long(anyText(100)));
const html = fc
	.array(
		fc.oneof(anyText(50), fc.constantFrom("<p>", "</p>", "<br>", "<aside>", "</aside>", "&lt;")),
	)
	.map((parts) => parts.join(""));
const url = fc.oneof(
	fc.webUrl({ withQueryParameters: true, withFragments: true }),
	fc.constantFrom(
		"https://münchen.example/ü",
		"https://news.example/a|b'c(d)",
		"http://192.0.2.1/",
	),
	fc.integer({ min: 1, max: 2000 }).map((length) => `https://news.example/${"a".repeat(length)}`),
	fc.integer({ min: 1, max: 120 }).map((labels) => `https://${"a.".repeat(labels)}example/`),
);

/** Any article that can come in: extremes of length, any Unicode, hostile HTML. */
export const anyArticle: fc.Arbitrary<Article> = fc
	.record(
		{
			id: fc.constant("any"),
			title: words,
			url,
			summary: words,
			content_html: html,
			content_text: words,
			image: fc.constant("https://news.example/a.jpg"),
			tags: fc.array(anyText(100), { maxLength: 10 }),
			language: fc.constantFrom("en", "de", "ar", "th", "ja", "xx", "not a language"),
			_tidings: fc.record({ correction: words }, { requiredKeys: [] }),
		},
		{ requiredKeys: ["id", "title", "url"] },
	)
	.map((item) => FeedItem.safeParse(item).data)
	.filter((item) => item !== undefined)
	.map((item) => toSubmission("api", item))
	.filter((submission) => submission.kind === "publish")
	.map(({ article }) => article);
