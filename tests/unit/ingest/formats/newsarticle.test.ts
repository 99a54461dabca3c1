import { describe, expect, test } from "vitest";
import { newsArticle } from "../../../../src/ingest/formats/newsarticle.ts";
import { Problem } from "../../../../src/ingest/problem.ts";
import {
	newsArticleCase,
	newsArticleGraphCase,
	newsArticleNode,
} from "../../../support/deliveries/newsarticle.ts";
import { createReading, json, NOW } from "../../../support/formats.ts";
import { growth, LINEAR } from "../../../support/growth.ts";
import { readingContract } from "./contract.ts";

const { draft, only, read } = createReading(newsArticle);

const article = (more: object) => json(newsArticleNode(NOW, more));

describe("an article of schema.org", () => {
	test("is read with what it says of itself", () => {
		expect(draft(article({ description: "In short", expires: "2026-06-01" }))).toEqual({
			id: "https://courier.example/bridge#article",
			url: "https://courier.example/bridge",
			title: "The bridge is open",
			summary: "In short",
			text: "The old bridge carries traffic again.",
			authors: ["Ada Lorne"],
			tags: ["bridge", " river", "Traffic"],
			section: "Town",
			language: "en",
			visibility: "public",
			publishedAt: NOW - 60_000,
			expiresAt: Date.UTC(2026, 5, 1),
		});
	});

	test("has its pictures and authors elsewhere in a graph", () => {
		expect(draft(newsArticleGraphCase.published(NOW))).toMatchObject({
			authors: ["Ada Lorne"],
			image: { url: "https://courier.example/bridge.jpg", caption: "The bridge on its first day" },
		});
	});

	test.each([
		"NewsArticle",
		["Thing", "Article"],
		"schema:BlogPosting",
		"http://schema.org/ReportageNewsArticle",
		"LiveBlogPosting",
	])("may be of the type %j", (type) => {
		expect(only(article({ "@type": type })).kind).toBe("article");
	});

	test.each(["WebPage", "Article2", ["Person", "Thing"], "NewsArticle/x"])(
		"is not of the type %j",
		(type) => {
			expect(only(article({ "@type": type }))).toMatchObject({ kind: "ignored" });
		},
	);

	test("comes alone or with others, and each tells where it stands", () => {
		const two = [newsArticleNode(NOW), newsArticleNode(NOW, { "@id": "b", headline: null })];
		expect(read(json(two))).toMatchObject([
			{ kind: "article", path: [0] },
			{ kind: "refused", id: "b", issues: [{ path: [1, "headline"] }] },
		]);
		expect(() => read(json(Array.from({ length: 201 }, () => newsArticleNode(NOW))))).toThrow(
			Problem,
		);
	});

	test.each([
		[{ "@id": "#article" }, "https://courier.example/bridge"],
		[{ "@id": undefined }, "https://courier.example/bridge"],
		[
			{ "@id": "_:b0", url: undefined, mainEntityOfPage: "https://a.example/1" },
			"https://a.example/1",
		],
		[
			{ "@id": null, url: null, mainEntityOfPage: { "@id": "https://a.example/2" } },
			"https://a.example/2",
		],
		[{ "@id": "", url: "", identifier: { "@type": "PropertyValue", value: 4711 } }, "4711"],
	])("has an id that stays the same: %j", (more, id) => {
		expect(draft(article(more)).id).toBe(id);
	});

	test.each([
		["https://courier.example/a.jpg", "https://courier.example/a.jpg"],
		[
			["https://courier.example/a.jpg", "https://courier.example/b.jpg"],
			"https://courier.example/a.jpg",
		],
		[{ url: "https://courier.example/a.jpg" }, "https://courier.example/a.jpg"],
		[
			[
				{ url: "https://courier.example/s.jpg", width: 100 },
				{ contentUrl: "https://courier.example/l.jpg", width: "1200px" },
				{ url: "https://courier.example/m.jpg", width: { value: 800 } },
			],
			"https://courier.example/l.jpg",
		],
	])("has the widest picture: %j", (image, url) => {
		expect(draft(article({ image })).image?.url).toBe(url);
	});

	test("has authors and words in many ways of writing", () => {
		expect(draft(article({ author: "Ada Lorne", keywords: ["a", { name: "b" }] }))).toMatchObject({
			authors: ["Ada Lorne"],
			tags: ["a", "b", "Traffic"],
		});
		expect(
			draft(article({ headline: { "@value": "Ada&#8217;s bridge", "@language": "en" } })).title,
		).toBe("Ada’s bridge");
		expect(draft(article({ articleBody: "<p>Rich</p>" }))).toMatchObject({ html: "<p>Rich</p>" });
		expect(draft(article({ inLanguage: { name: "German", alternateName: "de" } })).language).toBe(
			"de",
		);
	});

	test("says what was corrected, unless that is elsewhere", () => {
		const corrected = (correction: unknown) => draft(article({ correction })).correction;
		expect(corrected({ "@type": "CorrectionComment", text: "The day was wrong." })).toBe(
			"The day was wrong.",
		);
		expect(corrected("The day was wrong.")).toBe("The day was wrong.");
		expect(corrected("https://courier.example/corrections")).toBeUndefined();
	});

	test.each([false, "False", "false", "https://schema.org/False", 0, "no", {}, [true, false]])(
		"is paid for when it is free: %j",
		(isAccessibleForFree) => {
			const { visibility, text } = draft(article({ isAccessibleForFree }));
			expect([visibility, text]).toEqual(["paid", undefined]);
		},
	);

	test.each([true, "True", "http://schema.org/True", 1, null, undefined])(
		"is public when it is free: %j",
		(isAccessibleForFree) => {
			expect(draft(article({ isAccessibleForFree })).visibility).toBe("public");
		},
	);
});

test.each(["<b", "&#1;\n", "&a", "a@", "a, "])(
	"a text of %j without end takes linear time",
	(unit) => {
		const spent = (text: string) =>
			read(
				article({
					articleBody: text,
					description: text,
					headline: text,
					keywords: text,
					author: text,
				}),
			);
		expect(growth(spent, unit)).toBeLessThan(LINEAR);
	},
);

describe("an article that is gone", () => {
	const id = "https://courier.example/bridge#article";
	const gone = { kind: "withdraw", id, order: {}, reason: "deleted" };

	test.each([
		{ "@type": "DeleteAction", object: { "@id": id, url: "https://courier.example/bridge" } },
		{ "@type": "Delete", object: id },
		{ "@type": ["Action", "DeleteAction"], object: [{ "@id": id }] },
	])("is told by an action: %j", (action) => {
		expect(only(json(action))).toEqual(gone);
	});

	test("has the id in an action that it has itself", () => {
		for (const more of [{}, { "@id": "_:b0" }, { "@id": null }]) {
			const object = newsArticleNode(NOW, more);
			expect(only(json({ "@type": "DeleteAction", object }))).toMatchObject({
				id: draft(json(object)).id,
			});
		}
	});

	test.each([
		["Draft", "unpublished"],
		["withdrawn", "unpublished"],
		[{ "@type": "DefinedTerm", name: "Deleted" }, "deleted"],
	])("is told by its status %j", (creativeWorkStatus, reason) => {
		expect(only(article({ creativeWorkStatus }))).toEqual({
			...gone,
			order: { modifiedAt: NOW - 60_000 },
			reason,
		});
	});

	test("is not told by another status", () => {
		expect(only(article({ creativeWorkStatus: "Published" })).kind).toBe("article");
	});
});

readingContract(newsArticle, [newsArticleCase, newsArticleGraphCase]);
