import fc from "fast-check";
import { type Article } from "../../src/article/article.ts";
import { toArticle } from "../../src/article/draft.ts";
import { FeedItem, toDraft } from "../../src/article/feed-item.ts";
import { anyText } from "./any-text.ts";

const long = (text: fc.Arbitrary<string>) =>
	fc.tuple(text, fc.integer({ min: 1, max: 100 })).map(([part, times]) => part.repeat(times));
const words = fc.oneof(anyText(), long(anyText(100)));
/** What sets a text, opened and closed as it comes. */
const tags =
	"b i u s code tg-spoiler h2 ul ol li blockquote pre table tr td details summary figure figcaption"
		.split(" ")
		.flatMap((name) => [`<${name}>`, `</${name}>`])
		.concat(
			"<a href='https://news.example/a'>",
			"<a href='/b?c=d'>",
			"</a>",
			"<img src='https://news.example/p.jpg' alt='A picture'>",
			"<img src='https://news.example/q.jpg'>",
			"<p>A plain sentence of some length, as there are many. ",
		);
const html = fc
	.array(
		fc.oneof(
			{ weight: 2, arbitrary: anyText(50) },
			{
				weight: 1,
				arbitrary: fc.constantFrom("<p>", "</p>", "<br>", "<aside>", "</aside>", "&lt;"),
			},
			{ weight: 2, arbitrary: fc.constantFrom(...tags) },
		),
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
			authors: fc.array(fc.record({ name: anyText(40) }), { maxLength: 4 }),
			date_published: fc.constant("2026-11-25T06:30:00Z"),
			tags: fc.array(anyText(100), { maxLength: 10 }),
			language: fc.constantFrom("en", "de", "ar", "th", "ja", "xx", "not a language"),
			_tidings: fc.record(
				{
					correction: words,
					kicker: anyText(30),
					section: anyText(30),
					visibility: fc.constantFrom("public", "members", "paid"),
					image: fc.record({ alt: anyText(), caption: anyText(), credit: anyText(40) }),
				},
				{ requiredKeys: [] },
			),
		},
		{ requiredKeys: ["id", "title", "url"] },
	)
	.map((item) => FeedItem.safeParse(item).data)
	.filter((item) => item !== undefined)
	// A title may turn out to be none once it is cleaned.
	.map((item) => toArticle("api", toDraft(item)))
	.filter((made) => "article" in made)
	.map(({ article }) => article);
