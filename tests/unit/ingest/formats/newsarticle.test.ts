import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toArticle } from "../../../../src/article/draft.ts";
import type { Item } from "../../../../src/ingest/formats/format.ts";
import { newsArticle } from "../../../../src/ingest/formats/newsarticle.ts";
import { Problem } from "../../../../src/ingest/problem.ts";
import type { Delivery } from "../../../support/deliveries/case.ts";
import {
	newsArticleCase,
	newsArticleGraphCase,
	newsArticleNode,
} from "../../../support/deliveries/newsarticle.ts";
import { growth, LINEAR } from "../../../support/growth.ts";

const NOW = Date.UTC(2026, 4, 1, 8);

/** What would be kept of a delivery. */
function kept({ body, contentType, query = {} }: Delivery): unknown {
	const payload = newsArticle.parse(Buffer.from(body), {
		now: NOW,
		options: undefined,
		contentType,
		query,
	});
	return JSON.parse(JSON.stringify(payload));
}

function read(delivery: Delivery): Item[] {
	return newsArticle.read(kept(delivery), { now: NOW, options: undefined });
}

function only(delivery: Delivery): Item {
	const [item, ...others] = read(delivery);
	expect(others).toEqual([]);
	if (item === undefined) throw new Error("there is no item");
	return item;
}

/** The draft of a delivery that asks for an article. */
function draft(delivery: Delivery) {
	const item = only(delivery);
	if (item.kind !== "article") throw new Error(`not an article: ${JSON.stringify(item)}`);
	return item.draft;
}

/** True when nothing of it becomes an article: it is refused as a whole, or its item is. */
function isRefused(delivery: Delivery): boolean {
	try {
		return read(delivery).every(
			(item) =>
				item.kind === "refused" ||
				(item.kind === "article" && "issues" in toArticle("wire", item.draft)),
		);
	} catch (error) {
		if (error instanceof Problem) return [400, 422].includes(error.status);
		throw error;
	}
}

const json = (value: unknown): Delivery => ({
	contentType: "application/ld+json",
	body: JSON.stringify(value),
});
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

describe.each([newsArticleCase, newsArticleGraphCase])("a delivery %#", (sent) => {
	test("tells by its order which version is newer", () => {
		const { stale, withdrawn } = sent;
		const values = [stale, sent.published, sent.edited, withdrawn].flatMap((delivery) => {
			const item = delivery === undefined ? undefined : only(delivery(NOW));
			if (item?.kind !== "article" && item?.kind !== "withdraw") return [];
			const value = item.order.version?.value ?? item.order.modifiedAt;
			return value === undefined ? [] : [value];
		});
		expect(values.length).toBeGreaterThanOrEqual(3);
		expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
	});

	test("is read the same after it was kept and checked again", () => {
		for (const delivery of [sent.published(NOW), sent.edited(NOW), sent.hostile(NOW)]) {
			const payload = kept(delivery);
			const setting = { now: NOW, options: undefined };
			const { body, contentType, query = {} } = delivery;
			const fresh = newsArticle.parse(Buffer.from(body), { ...setting, contentType, query });
			expect(newsArticle.read(fresh, setting)).toEqual(newsArticle.read(payload, setting));
		}
	});

	test("that lacks what is needed is refused", () => {
		for (const delivery of sent.missing)
			expect(isRefused(delivery), String(delivery.body)).toBe(true);
	});

	test("waits for its hour", () => {
		const at = NOW + 3_600_000;
		expect(sent.embargoed && draft(sent.embargoed(NOW, at))).toMatchObject({
			title: "The bridge tomorrow",
			embargoedUntil: at,
		});
	});

	test("of any kind keeps nothing private", () => {
		for (const { what, marker, shows, delivery } of sent.private) {
			const { body } = delivery(NOW);
			expect(String(body), what).toContain(marker);
			expect(JSON.stringify(kept(delivery(NOW))), what).not.toContain(marker);
			const [item] = read(delivery(NOW));
			const text = JSON.stringify(item?.kind === "article" ? item.draft : {});
			expect(text, what).toContain(shows ?? "");
		}
	});

	test("is taken or refused in so many words, whatever stands in a field", () => {
		const original: unknown = JSON.parse(String(sent.published(NOW).body));
		const paths = pathsOf(original);
		const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, "", 0, -1, [], {}, [[]], "x"));
		fc.assert(
			fc.property(fc.constantFrom(...paths), anything, (path, value) => {
				const body = JSON.stringify(replaced(original, path, value));
				expect(["taken", "refused"]).toContain(outcome(body));
			}),
			{ numRuns: 500 },
		);
	});
});

test("the sample is an article without the address of its author", () => {
	const sample = newsArticle.sample(NOW);
	const made = toArticle("wire", draft(sample));
	expect(made).toMatchObject({
		article: { title: "The old bridge is open again", url: expect.stringContaining("bridge-open") },
	});
	expect(sample.body).toContain("@courier.example");
	expect(JSON.stringify(kept(sample))).not.toContain("@courier.example");
});

function outcome(body: string): "taken" | "refused" {
	try {
		for (const item of read({ contentType: "application/json", body })) {
			if (item.kind === "article") toArticle("wire", item.draft);
		}
		return "taken";
	} catch (error) {
		if (error instanceof Problem) return "refused";
		throw error;
	}
}

/** The path of every value in a body. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
	if (typeof value !== "object" || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, field]) => pathsOf(field, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
	if (key === undefined) return by;
	if (Array.isArray(value)) {
		return value.map((element, index) =>
			String(index) === key ? replaced(element, rest, by) : element,
		);
	}
	return Object.fromEntries(
		Object.entries(value as object).map(([name, field]) => [
			name,
			name === key ? replaced(field, rest, by) : field,
		]),
	);
}
