import type { Delivery, FormatCase } from "./case.ts";

const json = (value: unknown): Delivery => ({
	contentType: "application/ld+json",
	body: JSON.stringify(value),
});
const time = (ms: number) => new Date(ms).toISOString();

/** A NewsArticle as a page carries it. */
export function newsArticleNode(now: number, more: object = {}): Record<string, unknown> {
	return {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		"@id": "https://courier.example/bridge#article",
		url: "https://courier.example/bridge",
		headline: "The bridge is open",
		articleBody: "The old bridge carries traffic again.",
		datePublished: time(now - 60_000),
		dateModified: time(now - 60_000),
		author: [{ "@type": "Person", name: "Ada Lorne", email: "ada.lorne@courier.example" }],
		articleSection: ["Town", "Traffic"],
		keywords: "bridge, river",
		inLanguage: "en",
		isAccessibleForFree: true,
		...more,
	};
}

const article = (now: number, more: object = {}) => json(newsArticleNode(now, more));

export const newsArticleCase: FormatCase = {
	format: "newsarticle",
	published: (now) => article(now),
	edited: (now) =>
		article(now, { headline: "The bridge is closed again", dateModified: time(now - 30_000) }),
	stale: (now) =>
		article(now, { headline: "The bridge may open", dateModified: time(now - 120_000) }),
	withdrawn: (now) =>
		article(now, { creativeWorkStatus: "Withdrawn", dateModified: time(now - 10_000) }),
	embargoed: (now, at) =>
		article(now, {
			"@id": "https://courier.example/tomorrow#article",
			url: "https://courier.example/tomorrow",
			headline: "The bridge tomorrow",
			datePublished: time(at),
		}),
	missing: [
		json({}),
		json([]),
		json("bridge"),
		json({ "@graph": [] }),
		json({ headline: "No type", url: "https://courier.example/bridge" }),
		article(0, { headline: "" }),
		article(0, { "@id": "_:b0", url: undefined }),
		json({ "@type": "DeleteAction", object: {} }),
	],
	hostile: (now) =>
		article(now, {
			"@id": "https://courier.example/hostile",
			url: "javascript:alert(1)",
			headline: `Hostile \u202E\u0000${"x".repeat(1_000_000)}`,
			articleBody: `<p><a href="javascript:alert(2)">x</a>${"<b>".repeat(20_000)}`,
			datePublished: "0000-01-01T00:00:00Z",
			image: [{ url: "javascript:alert(3)", width: "Infinity" }, [[["x"]]], null],
			author: [[["Ada"]], { name: { "@value": 5 } }],
			keywords: Array.from({ length: 10_000 }, (_, index) => `tag ${index}`),
		}),
	private: [
		...[
			{ isAccessibleForFree: false },
			{ isAccessibleForFree: "False" },
			{ isAccessibleForFree: "http://schema.org/False" },
			{ isAccessibleForFree: "partly" },
			{ hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".x" } },
		].map((state) => ({
			what: `the text of an article with ${JSON.stringify(state)}`,
			marker: "onlyforreaders",
			shows: "teaser",
			delivery: (now: number) =>
				article(now, {
					"@id": `https://courier.example/${encodeURIComponent(JSON.stringify(state))}`,
					description: "A teaser for everybody.",
					articleBody: "onlyforreaders",
					...state,
				}),
		})),
		{
			what: "a draft",
			marker: "notyet",
			delivery: (now) =>
				article(now, {
					"@id": "https://courier.example/draft",
					headline: "notyet",
					articleBody: "notyet",
					creativeWorkStatus: "Draft",
				}),
		},
		{
			what: "the address of an author",
			marker: "desk4711",
			shows: "traffic",
			delivery: (now) =>
				article(now, {
					"@id": "https://courier.example/author",
					author: ["desk4711@courier.example", { name: "Ada", email: "desk4711@courier.example" }],
				}),
		},
	],
};

/** The same as Yoast and others write it: a graph whose objects refer to each other. */
const graph = (now: number, more: object = {}) =>
	json({
		"@context": "https://schema.org",
		"@graph": [
			{ "@type": "WebPage", "@id": "https://courier.example/bridge", name: "A page" },
			newsArticleNode(now, {
				author: { "@id": "https://courier.example/#/person/ada" },
				image: { "@id": "https://courier.example/bridge#primaryimage" },
				...more,
			}),
			{ "@type": "Person", "@id": "https://courier.example/#/person/ada", name: "Ada Lorne" },
			{
				"@type": "ImageObject",
				"@id": "https://courier.example/bridge#primaryimage",
				url: "https://courier.example/bridge.jpg",
				width: 1200,
				caption: "The bridge on its first day",
			},
		],
	});

export const newsArticleGraphCase: FormatCase = {
	...newsArticleCase,
	published: (now) => graph(now),
	edited: (now) =>
		graph(now, { headline: "The bridge is closed again", dateModified: time(now - 30_000) }),
	withdrawn: () =>
		json({
			"@type": "DeleteAction",
			object: { "@type": "NewsArticle", "@id": "https://courier.example/bridge#article" },
		}),
};
