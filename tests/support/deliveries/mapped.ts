import type { Delivery, FormatCase } from "./case.ts";

const json = (value: unknown): Delivery => ({
	contentType: "application/json",
	body: JSON.stringify(value),
});
const time = (ms: number) => new Date(ms).toISOString();

/** The map of Strapi 5. */
export const strapiOptions = {
	event: {
		field: "/event",
		publish: ["entry.publish"],
		withdraw: ["entry.unpublish", "entry.delete"],
		ignore: ["entry.create", "entry.update"],
	},
	fields: {
		id: "/entry/documentId",
		title: "/entry/title",
		summary: "/entry/summary",
		text: "/entry/body",
		image: "/entry/cover/url",
		image_alt: "/entry/cover/alternativeText",
		authors: "/entry/authors/*/name",
		tags: "/entry/tags/*/name",
		language: "/entry/locale",
		published_at: "/entry/publishedAt",
		modified_at: "/entry/updatedAt",
		embargoed_until: "/entry/embargo",
		visibility: "/entry/access",
	},
	url_template: "https://courier.example/{entry.slug}",
};

/** An event of Strapi about an article, with what is nobody's business. */
export const strapiEvent = (event: string, now: number, more: object = {}): Delivery =>
	json({
		event,
		createdAt: time(now),
		model: "article",
		uid: "api::article.article",
		entry: {
			id: 12,
			documentId: "hr9k2bq1v4w7x0y3z6",
			title: "The bridge is open",
			slug: "bridge",
			summary: "A teaser for everybody.",
			body: [
				{
					type: "paragraph",
					children: [
						{ type: "text", text: "The old bridge carries " },
						{ type: "text", text: "traffic", bold: true },
						{ type: "text", text: " again." },
					],
				},
			],
			cover: null,
			authors: [{ id: 1, name: "Ada Lorne", email: "ada.lorne@courier.example" }],
			tags: [{ id: 3, name: "Town" }],
			locale: "en",
			access: null,
			notes: "The mayor's number is 0555",
			publishedAt: time(now - 60_000),
			updatedAt: time(now - 60_000),
			...more,
		},
	});

export const mappedCase: FormatCase = {
	format: "mapped",
	options: strapiOptions,
	published: (now) => strapiEvent("entry.publish", now),
	edited: (now) =>
		strapiEvent("entry.publish", now, {
			title: "The bridge is closed again",
			updatedAt: time(now - 30_000),
		}),
	stale: (now) =>
		strapiEvent("entry.publish", now, {
			title: "The bridge may open",
			updatedAt: time(now - 120_000),
		}),
	withdrawn: (now) => strapiEvent("entry.unpublish", now, { updatedAt: time(now - 10_000) }),
	embargoed: (now, at) =>
		strapiEvent("entry.publish", now, {
			documentId: "tomorrow",
			title: "The bridge tomorrow",
			embargo: at,
		}),
	missing: [
		{ contentType: "application/json", body: "" },
		{ contentType: "application/json", body: "title=The bridge is open" },
		json({ event: "entry.publish" }),
		json({ event: "entry.delete", entry: { title: "The bridge is open" } }),
		strapiEvent("entry.publish", 0, { documentId: null }),
		strapiEvent("entry.publish", 0, { title: { en: "The bridge is open" } }),
	],
	hostile: (now) =>
		strapiEvent("entry.publish", now, {
			title: `Hostile \u202E\u0000${"x".repeat(1_000_000)}`,
			slug: "\uD800/../..//evil.example",
			cover: { url: "javascript:alert(1)" },
			body: JSON.parse(`${'[{"children":'.repeat(2000)}[]${"}]".repeat(2000)}`),
			authors: { constructor: "Ada" },
			tags: Array.from({ length: 10_000 }, (_, index) => ({ name: `tag\u0000${index}` })),
			publishedAt: "0000-01-01T00:00:00.000Z",
			locale: "<script>",
		}),
	private: [
		...["members", "paid", "a circle of the future", false].map((access) => ({
			what: `the text of an article whose access is ${access}`,
			marker: "onlyforreaders",
			shows: "teaser",
			delivery: (now: number) =>
				strapiEvent("entry.publish", now, { access, body: "onlyforreaders" }),
		})),
		...["ada.lorne@", "0555"].map((marker) => ({
			what: `what no field of the map points at (${marker})`,
			marker,
			shows: "The bridge is open",
			delivery: (now: number) => strapiEvent("entry.publish", now),
		})),
	],
};

/** The map of Contentful, whose fields have a value for each language. */
export const contentfulOptions = {
	event: { field: "/sys/type", publish: ["Entry"], withdraw: ["DeletedEntry"] },
	fields: {
		id: "/sys/id",
		title: "/fields/title/en-US",
		summary: "/fields/lead/en-US",
		text: "/fields/body/en-US",
		authors: "/fields/byline/en-US",
		tags: "/fields/tags/en-US",
		published_at: "/sys/createdAt",
		modified_at: "/sys/updatedAt",
		version: "/sys/revision",
	},
	members: { field: "/fields/access/en-US", values: ["members"] },
	url_template: 'https://courier.example/{fields.slug["en-US"]}',
};

/** An entry as Contentful publishes it. */
export const contentfulEntry = (now: number, revision: number, fields: object = {}): Delivery => {
	const all = {
		title: "The bridge is open",
		slug: "bridge",
		lead: "A teaser for everybody.",
		body: {
			nodeType: "document",
			data: {},
			content: [
				{
					nodeType: "paragraph",
					data: {},
					content: [
						{ nodeType: "text", value: "The old bridge carries ", marks: [], data: {} },
						{
							nodeType: "hyperlink",
							data: { uri: "https://courier.example/traffic" },
							content: [{ nodeType: "text", value: "traffic", marks: [], data: {} }],
						},
						{ nodeType: "text", value: " again.", marks: [], data: {} },
					],
				},
			],
		},
		byline: "Ada Lorne",
		tags: ["Town"],
		...fields,
	};
	return json({
		metadata: { tags: [] },
		sys: {
			type: "Entry",
			id: "6nLmqTrLbGgYjkfOXmqWpE",
			space: { sys: { type: "Link", linkType: "Space", id: "lindenford" } },
			createdBy: { sys: { type: "Link", linkType: "User", id: "user-of-ada" } },
			createdAt: time(now - 60_000),
			updatedAt: time(now - 60_000 + revision * 1000),
			revision,
		},
		fields: Object.fromEntries(
			Object.entries(all).map(([name, value]) => [name, { "en-US": value }]),
		),
	});
};

export const mappedContentfulCase: FormatCase = {
	format: "mapped",
	options: contentfulOptions,
	published: (now) => contentfulEntry(now, 2),
	edited: (now) => contentfulEntry(now, 3, { title: "The bridge is closed again" }),
	stale: (now) => contentfulEntry(now, 1, { title: "The bridge may open" }),
	withdrawn: (now) =>
		json({
			sys: {
				type: "DeletedEntry",
				id: "6nLmqTrLbGgYjkfOXmqWpE",
				revision: 3,
				updatedAt: time(now - 10_000),
				deletedAt: time(now - 10_000),
			},
		}),
	missing: [
		json({ sys: { type: "Entry" } }),
		json({ sys: { type: "Entry", id: "bridge" }, fields: { title: { "de-DE": "Die Brücke" } } }),
		json({ sys: { type: "DeletedEntry" } }),
	],
	hostile: (now) => contentfulEntry(now, 2, { title: `Hostile \u0000${"x".repeat(1_000_000)}` }),
	private: [
		{
			what: "the text of an entry for members",
			marker: "onlyforreaders",
			shows: "teaser",
			delivery: (now) => contentfulEntry(now, 2, { access: "members", body: "onlyforreaders" }),
		},
		{
			what: "who wrote the entry in the system",
			marker: "user-of-ada",
			shows: "The bridge is open",
			delivery: (now) => contentfulEntry(now, 2),
		},
	],
};
