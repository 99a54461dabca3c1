import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { mapped } from "../../../../src/ingest/formats/mapped.ts";
import { stepsOf, valuesAt } from "../../../../src/ingest/formats/pointer.ts";
import { richText } from "../../../../src/ingest/formats/rich-text.ts";
import { Problem } from "../../../../src/ingest/problem.ts";
import {
	contentfulEntry,
	contentfulOptions,
	mappedCase,
	mappedContentfulCase,
	strapiEvent,
	strapiOptions,
} from "../../../support/deliveries/mapped.ts";
import { createReading, json, NOW } from "../../../support/formats.ts";

const ISO = new Date(NOW - 60_000).toISOString();

/** Reads with what the newsroom file says. */
const by = (options: unknown) => createReading(mapped, mapped.options.parse(options));

const basic = { id: "/id", title: "/title" };
const one = (fields: object, item: object, more: object = {}) =>
	by({ fields: { ...basic, ...fields }, ...more }).draft(json({ id: "a", title: "Open", ...item }));

describe("a place", () => {
	const value = {
		"a/b": { "m~n": 1 },
		entry: { title: "Open", tags: [{ name: "Town" }, { name: "Traffic" }, null, "x"] },
		fields: { title: { "en-US": "Open" } },
		"": "empty",
	};
	test.each<[string, unknown[]]>([
		["", [value]],
		["/", ["empty"]],
		["/entry/title", ["Open"]],
		["entry.title", ["Open"]],
		["/entry/tags/1/name", ["Traffic"]],
		["entry.tags[1].name", ["Traffic"]],
		["/entry/tags/*/name", ["Town", "Traffic"]],
		["entry.tags[*].name", ["Town", "Traffic"]],
		["entry.tags.*.name", ["Town", "Traffic"]],
		["/a~1b/m~0n", [1]],
		['fields.title["en-US"]', ["Open"]],
		["fields.title['en-US']", ["Open"]],
		["fields.title.en-US", ["Open"]],
		["/entry/nothing/at/all", []],
		["/entry/constructor", []],
		["/entry/tags/length", []],
		["/entry/title/length", []],
		["__proto__", []],
	])("%s is found", (pointer, found) => {
		expect(valuesAt(pointer, value)).toEqual(found);
	});

	test.each(["/a~2", "a..b", "a[", "a[b]", ".a", "a]"])("%s is none", (pointer) => {
		expect(stepsOf(pointer)).toBeUndefined();
		expect(mapped.options.safeParse({ fields: { ...basic, url: pointer } }).success).toBe(false);
	});

	test("written as RFC 6901 says leads to what stands there, whatever the names are", () => {
		const name = fc.oneof(fc.string(), fc.constantFrom("~", "/", "~1", "a.b", "__proto__", "0"));
		fc.assert(
			fc.property(
				fc.array(
					name.filter((each) => each !== "*"),
					{ minLength: 1 },
				),
				(names) => {
					const value = names.reduceRight<unknown>((inner, each) => ({ [each]: inner }), "here");
					const pointer = names
						.map((each) => `/${each.replaceAll("~", "~0").replaceAll("/", "~1")}`)
						.join("");
					expect(valuesAt(pointer, value)).toEqual(["here"]);
				},
			),
		);
	});
});

describe("the ready-made map of", () => {
	/** The maps of the documentation. */
	const maps = {
		strapi: `
event:
  field: /event
  publish: [entry.publish]
  withdraw: [entry.unpublish, entry.delete]
  ignore: [entry.create, entry.update, entry.draft-discard]
fields:
  id: /entry/documentId
  title: /entry/title
  summary: /entry/summary
  text: /entry/body
  image: /entry/cover/url
  image_alt: /entry/cover/alternativeText
  authors: /entry/authors/*/name
  tags: /entry/tags/*/name
  language: /entry/locale
  published_at: /entry/publishedAt
  modified_at: /entry/updatedAt
url_template: https://courier.example/{/entry/slug}
`,
		contentful: `
event:
  field: /sys/type
  publish: [Entry]
  withdraw: [DeletedEntry]
fields:
  id: /sys/id
  title: /fields/title/en-US
  summary: /fields/lead/en-US
  text: /fields/body/en-US
  authors: /fields/byline/en-US
  tags: /fields/tags/en-US
  published_at: /sys/createdAt
  modified_at: /sys/updatedAt
  version: /sys/revision
url_template: https://courier.example/{/fields/slug/en-US}
`,
		sanity: `
event:
  field: /operation
  publish: [create, update]
  withdraw: [delete]
fields:
  id: /_id
  title: /title
  summary: /lead
  text: /body
  image: /imageUrl
  image_alt: /imageAlt
  authors: /authors
  tags: /tags
  published_at: /publishedAt
  modified_at: /_updatedAt
url_template: https://courier.example/{/slug}
`,
		directus: `
event:
  field: /event
  publish: [articles.items.create, articles.items.update]
  withdraw: [articles.items.delete]
fields:
  id: /keys/*
  title: /payload/title
  summary: /payload/summary
  html: /payload/body
  image: /payload/image_url
  authors: /payload/authors/*/name
  tags: /payload/tags
  published_at: /payload/date_published
  modified_at: /payload/date_updated
url_template: https://courier.example/{/payload/slug}
`,
		flat: `
event:
  field: status
  publish: [published]
  withdraw: [unpublished, deleted]
fields:
  id: id
  title: title
  url: link
  summary: summary
  html: content
  image: image
  authors: author
  tags: tags
  published_at: published
  modified_at: updated
`,
	};
	const options = Object.fromEntries(
		Object.entries(maps).map(([name, yaml]) => [name, parse(yaml) as unknown]),
	);
	const expected = {
		title: "The bridge is open",
		url: "https://courier.example/bridge",
		summary: "Cars may pass.",
		authors: ["Ada Lorne"],
		tags: ["Town", "Traffic"],
		publishedAt: NOW - 60_000,
	};

	test("Strapi reads its events", () => {
		const entry = { summary: "Cars may pass.", tags: [{ name: "Town" }, { name: "Traffic" }] };
		const delivery = strapiEvent("entry.publish", NOW, entry);
		expect(by(options["strapi"]).draft(delivery)).toMatchObject({
			...expected,
			id: "hr9k2bq1v4w7x0y3z6",
			text: "The old bridge carries traffic again.",
			language: "en",
		});
		expect(by(options["strapi"]).read(strapiEvent("entry.unpublish", NOW, entry))).toMatchObject([
			{ kind: "withdraw", id: "hr9k2bq1v4w7x0y3z6", reason: "unpublished" },
		]);
		expect(by(options["strapi"]).read(strapiEvent("entry.delete", NOW, entry))).toMatchObject([
			{ kind: "withdraw", reason: "deleted" },
		]);
		expect(by(options["strapi"]).read(strapiEvent("entry.create", NOW, entry))).toEqual([
			{ kind: "ignored", reason: "the event entry.create is to be ignored" },
		]);
		expect(by(options["strapi"]).read(strapiEvent("media.create", NOW, entry))).toEqual([
			{ kind: "ignored", reason: "the event media.create is not listed under options.event" },
		]);
	});

	test("Contentful reads its entries", () => {
		const fields = { lead: "Cars may pass.", tags: ["Town", "Traffic"] };
		const [item] = by(options["contentful"]).read(contentfulEntry(NOW, 3, fields));
		expect(item).toMatchObject({
			kind: "article",
			order: { version: { kind: "number", value: 3 }, modifiedAt: NOW - 57_000 },
			draft: { ...expected, text: "The old bridge carries traffic again." },
		});
		const deleted = { sys: { type: "DeletedEntry", id: "a", revision: 4, updatedAt: ISO } };
		expect(by(options["contentful"]).read(json(deleted))).toMatchObject([
			{ kind: "withdraw", id: "a", order: { version: { value: 4 }, modifiedAt: NOW - 60_000 } },
		]);
	});

	test("Sanity reads its documents, and its projection tells the operation", () => {
		const block = (text: string, style = "normal") => ({
			_type: "block",
			style,
			markDefs: [],
			children: [{ _type: "span", text, marks: [] }],
		});
		const document = {
			operation: "update",
			_id: "article-1",
			_type: "article",
			_updatedAt: ISO,
			title: "The bridge is open",
			slug: "bridge",
			lead: "Cars may pass.",
			body: [
				block("The old bridge.", "h2"),
				{ _type: "image", asset: {} },
				block("It carries traffic."),
			],
			imageUrl: "https://cdn.example/bridge.jpg",
			authors: ["Ada Lorne"],
			tags: ["Town", "Traffic"],
			publishedAt: ISO,
		};
		const found = by(options["sanity"]).draft(json(document));
		expect(found).toMatchObject({
			...expected,
			id: "article-1",
			text: "The old bridge.\nIt carries traffic.",
			image: { url: "https://cdn.example/bridge.jpg" },
		});
		expect(
			by(options["sanity"]).read(json({ operation: "delete", _id: "article-1" })),
		).toMatchObject([{ kind: "withdraw", id: "article-1" }]);
	});

	test("Directus reads what a flow sends, and a deletion of several articles", () => {
		const payload = {
			title: "The bridge is open",
			slug: "bridge",
			summary: "Cars may pass.",
			body: "<p>The old bridge carries traffic again.</p>",
			image_url: null,
			authors: [{ name: "Ada Lorne", email: "ada@courier.example" }],
			tags: ["Town", "Traffic"],
			date_published: ISO,
			date_updated: ISO,
		};
		const event = { event: "articles.items.update", collection: "articles", keys: [5], payload };
		expect(by(options["directus"]).draft(json(event))).toMatchObject({
			...expected,
			id: "5",
			html: "<p>The old bridge carries traffic again.</p>",
		});
		const deleted = { event: "articles.items.delete", keys: ["5", "6"], payload: ["5", "6"] };
		expect(by(options["directus"]).read(json(deleted))).toMatchObject([
			{ kind: "withdraw", id: "5" },
			{ kind: "withdraw", id: "6" },
		]);
		expect(by(options["directus"]).read(json({ ...event, keys: [5, 6] }))).toMatchObject([
			{ kind: "refused", issues: [{ message: expect.stringMatching(/one id/) }] },
		]);
	});

	test("n8n or Zapier reads a flat record", () => {
		const record = {
			status: "published",
			id: 4711,
			title: "The bridge is open",
			link: "https://courier.example/bridge",
			summary: "<p>Cars may pass.</p>",
			content: "<p>The old bridge.</p>",
			image: "https://courier.example/bridge.jpg",
			author: "Ada Lorne <ada@courier.example>",
			tags: "Town, Traffic",
			published: (NOW - 60_000) / 1000,
			updated: String(NOW - 60_000),
		};
		const [item] = by(options["flat"]).read(json(record));
		expect(item).toMatchObject({
			kind: "article",
			order: { modifiedAt: NOW - 60_000 },
			draft: { ...expected, id: "4711", html: "<p>The old bridge.</p>" },
		});
		expect(by(options["flat"]).read(json({ ...record, status: "deleted" }))).toMatchObject([
			{ kind: "withdraw", id: "4711", reason: "deleted" },
		]);
	});
});

test("only what the map points at is kept", () => {
	const delivery = strapiEvent("entry.publish", NOW);
	expect(String(delivery.body)).toMatch(/@courier.*0555/);
	expect(JSON.stringify(by(strapiOptions).kept(delivery))).not.toMatch(
		/@courier|0555|api::article/,
	);
});

describe("an article's access", () => {
	const options = {
		fields: { ...basic, html: "/html", text: "/text", visibility: "/access" },
		members: { field: "/level", values: ["1"] },
	};
	const item = { id: "a", title: "Open", html: "<p>secret</p>", text: "secret" };

	test.each(["public", "Free", true, 1, "", null, undefined])("%j is public", (access) => {
		const delivery = json({ ...item, access });
		expect(by(options).draft(delivery)).toMatchObject({ html: "<p>secret</p>", text: "secret" });
		expect(by(options).draft(delivery).visibility).toBeUndefined();
	});

	test.each([
		["members", undefined, "members"],
		["subscriber", undefined, "members"],
		["paid", undefined, "paid"],
		[false, undefined, "paid"],
		[0, undefined, "paid"],
		["a circle of the future", undefined, "paid"],
		[["public", "paid"], undefined, "paid"],
		["public", 1, "members"],
	])("%j with the level %j is for %s, and no text is kept", (access, level, visibility) => {
		const delivery = json({ ...item, access, level });
		expect(JSON.stringify(by(options).kept(delivery))).not.toContain("secret");
		expect(by(options).draft(delivery).visibility).toBe(visibility);
	});
});

describe("an address", () => {
	const url = (template: string, item: object, fields: object = {}) =>
		one(fields, item, { url_template: template }).url;

	test("is made of places and of fields, encoded, its slashes kept", () => {
		expect(
			url("https://c.example/{/p/year}/{slug}?id={id}", {
				p: { year: 2026 },
				slug: "town/brücke & co",
			}),
		).toBe("https://c.example/2026/town/br%C3%BCcke%20%26%20co?id=a");
	});

	test("is missing where one of its places is", () => {
		expect(url("https://c.example/{slug}", {})).toBeUndefined();
		expect(url("https://c.example/{slug}", { slug: { a: 1 } })).toBeUndefined();
	});

	test("that the system sends goes first", () => {
		const item = { link: "https://c.example/sent", slug: "made" };
		expect(url("https://c.example/{slug}", item, { url: "/link" })).toBe("https://c.example/sent");
	});

	test("never leads to another host than the template's", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", minLength: 1 }), (slug) => {
				const made = url("https://c.example/{slug}", { slug });
				expect(made === undefined || new URL(made).host === "c.example").toBe(true);
			}),
		);
	});
});

describe("a field", () => {
	test.each<[unknown, number | undefined]>([
		["2026-05-01T07:30:00Z", Date.UTC(2026, 4, 1, 7, 30)],
		[Date.UTC(2026, 4, 1) / 1000, Date.UTC(2026, 4, 1)],
		[Date.UTC(2026, 4, 1), Date.UTC(2026, 4, 1)],
		[String(Date.UTC(2026, 4, 1) / 1000), Date.UTC(2026, 4, 1)],
		["tomorrow", undefined],
		[{}, undefined],
	])("with the time %j is read", (at, ms) => {
		expect(one({ published_at: "/at" }, { at }).publishedAt).toBe(ms);
	});

	test("holds numbers, flags and lists in many spellings", () => {
		const fields = { urgency: "/u", silent: "/s", tags: "/t", authors: "/a", story: "/y" };
		expect(
			one(fields, { u: "3", s: "true", t: ["a", 5, {}], a: "Lorne, Ada", y: 9 }),
		).toMatchObject({
			urgency: 3,
			silent: true,
			tags: ["a", "5"],
			authors: ["Lorne, Ada"],
			story: { id: "9" },
		});
		expect(one(fields, { u: "high", s: 0, t: 5, a: {}, y: null })).toMatchObject({
			silent: false,
			tags: ["5"],
			authors: [],
		});
	});

	test("of HTML that turns out to be rich text becomes plain text", () => {
		const html = [{ _type: "block", children: [{ _type: "span", text: "The bridge." }] }];
		expect(one({ html: "/html" }, { html })).toMatchObject({ text: "The bridge." });
	});

	test("of text may be put together of many", () => {
		expect(
			one({ text: "/blocks/*/text" }, { blocks: [{ text: "One." }, { text: "Two." }] }).text,
		).toBe("One.\nTwo.");
	});
});

describe("rich text", () => {
	test.each<[string, unknown]>([
		[
			"Portable Text",
			[
				{ _type: "block", children: [{ text: "The " }, { text: "bridge.", marks: ["strong"] }] },
				{ _type: "block", listItem: "bullet", children: [{ text: "One" }] },
			],
		],
		[
			"Contentful",
			{
				nodeType: "document",
				content: [
					{
						nodeType: "heading-2",
						content: [
							{ nodeType: "text", value: "The " },
							{ nodeType: "hyperlink", content: [{ nodeType: "text", value: "bridge." }] },
						],
					},
					{
						nodeType: "unordered-list",
						content: [
							{
								nodeType: "list-item",
								content: [{ nodeType: "paragraph", content: [{ nodeType: "text", value: "One" }] }],
							},
						],
					},
				],
			},
		],
		[
			"Strapi",
			[
				{
					type: "paragraph",
					children: [
						{ type: "text", text: "The " },
						{ type: "link", children: [{ type: "text", text: "bridge." }] },
					],
				},
				{
					type: "list",
					children: [{ type: "list-item", children: [{ type: "text", text: "One" }] }],
				},
			],
		],
		[
			"ProseMirror",
			{
				type: "doc",
				content: [
					{
						type: "paragraph",
						content: [
							{ type: "text", text: "The bridge." },
							{ type: "hardBreak" },
							{ type: "text", text: "One" },
						],
					},
				],
			},
		],
	])("of %s is read by its blocks", (_, value) => {
		expect(richText(value)).toBe("The bridge.\nOne");
	});

	test("of anything else is none, however deep", () => {
		expect(richText({ a: 1 })).toBeUndefined();
		expect(richText(JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`))).toBeUndefined();
		fc.assert(fc.property(fc.jsonValue(), (value) => typeof richText(value) !== "object"));
	});
});

describe("many items", () => {
	const options = { items: "/data", fields: basic };

	test("are read where they stand, and each mistake where it is", () => {
		const data = [{ id: 1, title: "One" }, { title: "Two" }, "three"];
		expect(by(options).read(json({ data }))).toMatchObject([
			{ kind: "article", draft: { id: "1" }, path: ["items", 0] },
			{ kind: "refused", issues: [{ path: ["items", 1, "id"] }] },
			{ kind: "refused", issues: [{ path: ["items", 2, "id"] }] },
		]);
	});

	test("may be one, and must be there", () => {
		expect(by(options).read(json({ data: { id: 1, title: "One" } }))).toHaveLength(1);
		expect(() => by(options).read(json({}))).toThrow(Problem);
	});

	test("beyond 200 are told", () => {
		const data = Array.from({ length: 205 }, (_, id) => ({ id, title: "T" }));
		expect(by(options).read(json({ data })).at(-1)).toMatchObject({
			kind: "ignored",
			reason: /last 5/,
		});
	});
});

test("a body without an event is passed over, and the reason says where it was looked for", () => {
	const options = { ...strapiOptions };
	expect(by(options).read(json({ entry: { documentId: "a", title: "Open" } }))).toEqual([
		{ kind: "ignored", reason: "no event stands at /event, where options.event.field points" },
	]);
});

describe("options", () => {
	const message = (options: unknown) => mapped.options.safeParse(options).error?.issues[0]?.message;

	test("are answered with what to set", () => {
		expect(message(undefined)).toMatch(/set options\.fields/);
		expect(message({})).toMatch(/set options\.fields/);
		expect(message({ fields: { id: "/id" } })).toMatch(/place in the payload/);
		expect(message({ fields: basic, event: { field: "/e", publish: [] } })).toMatch(
			/at least one event/,
		);
		expect(message({ fields: basic, url_template: "/{slug}" })).toMatch(/address such as/);
		expect(message({ fields: basic, url_template: "https://c.example/{a..b}" })).toMatch(
			/address such as/,
		);
	});

	test("know no field that no article has", () => {
		expect(mapped.options.safeParse({ fields: { ...basic, titel: "/x" } }).success).toBe(false);
		for (const options of [strapiOptions, contentfulOptions]) {
			expect(mapped.options.safeParse(options).success).toBe(true);
		}
	});
});

test.each(
	[mappedCase, mappedContentfulCase].flatMap(({ options, missing }) =>
		missing.map((delivery) => [String(delivery.body), options, delivery] as const),
	),
)("%s makes no article", (_, options, delivery) => {
	expect(by(options).outcomes(delivery)).toEqual(["refused"]);
});

test("any JSON is read or refused under any map", () => {
	const pointer = fc.constantFrom("", "/*", "/a", "a", "/a/*", "a[*].b", "/0", "/*/*/*");
	fc.assert(
		fc.property(pointer, pointer, pointer, fc.jsonValue(), (items, id, text, value) => {
			const options = {
				items,
				fields: { id, title: text, text, tags: text, version: id, published_at: id },
			};
			expect(() => by(options).outcomes(json(value))).not.toThrow();
		}),
	);
});

test("the sample is an article of the Strapi map", () => {
	expect(by(strapiOptions).draft(mapped.sample(NOW))).toMatchObject({
		title: "The old bridge is open again",
		url: "https://courier.example/town/bridge-open",
	});
});
