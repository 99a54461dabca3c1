import type { Delivery, FormatCase } from "./case.ts";

const json = (value: unknown): Delivery => ({
	contentType: "application/json",
	body: JSON.stringify(value),
});
const time = (ms: number) => new Date(ms).toISOString();
const plain = (value: string) => [{ role: "main", contentType: "text/plain", value }];

/** An item of ninjs 3.1. */
export function ninjsItem(now: number, more: object = {}): Record<string, unknown> {
	return {
		uri: "urn:newsml:courier.example:bridge",
		type: "text",
		firstCreated: time(now - 60_000),
		versionCreated: time(now - 60_000),
		version: 2,
		pubStatus: "usable",
		urgency: 4,
		language: "en",
		by: "By Ada Lorne",
		edNote: "Questions to desk@courier.example",
		headlines: plain("The bridge is open"),
		bodies: [
			{ contentType: "text/plain", value: "The old bridge carries traffic again." },
			{ contentType: "text/html", value: "<p>The old bridge carries traffic again.</p>" },
		],
		subjects: [
			{ name: "Traffic", uri: "http://cv.iptc.org/newscodes/mediatopic/20000146" },
			{ name: "medtop:20000146" },
			{ name: "04010000" },
		],
		altIds: [
			{ role: "internal", value: "4711" },
			{ role: "web", value: "https://courier.example/bridge" },
		],
		...more,
	};
}

const item = (now: number, more: object = {}) => json(ninjsItem(now, more));

export const ninjsCase: FormatCase = {
	format: "ninjs",
	published: (now) => item(now),
	edited: (now) =>
		item(now, {
			version: "3",
			versionCreated: time(now - 30_000),
			headlines: plain("The bridge is closed again"),
		}),
	stale: (now) =>
		item(now, {
			version: 1,
			versionCreated: time(now - 120_000),
			headlines: plain("The bridge may open"),
		}),
	withdrawn: (now) =>
		item(now, { version: 4, versionCreated: time(now - 10_000), pubStatus: "canceled" }),
	embargoed: (now, at) =>
		item(now, {
			uri: "urn:newsml:courier.example:tomorrow",
			headlines: plain("The bridge tomorrow"),
			embargoedUntil: time(at),
		}),
	missing: [
		json([]),
		json({}),
		item(0, { uri: "" }),
		item(0, { headlines: [] }),
		item(0, { pubStatus: "who knows" }),
		item(0, { pubStatus: 7 }),
		item(0, { embargoedUntil: "next week" }),
		item(0, { embargoedUntil: 4_102_444_800 }),
	],
	hostile: (now) =>
		item(now, {
			uri: "urn:newsml:courier.example:hostile",
			headlines: plain(`Hostile \u202E\u0000${"x".repeat(1_000_000)}`),
			firstCreated: "0000-01-01T00:00:00Z",
			version: "1e999",
			urgency: "most",
			bodies: [{ contentType: "text/html", value: '<a href="javascript:alert(1)">x</a>' }],
			altIds: [null, { value: "javascript:alert(2)" }],
			subjects: Array.from({ length: 10_000 }, (_, index) => ({ name: `tag ${index}` })),
			renditions: [{ href: "javascript:alert(3)", contentType: "image/svg+xml", width: -1 }],
			associations: [{ type: "picture", associations: [[[[[[[{}]]]]]]] }],
		}),
	private: [
		...[{ pubStatus: "withheld" }, { pubStatus: "canceled" }, { type: "event" }].map((state) => ({
			what: `an item with ${JSON.stringify(state)}`,
			marker: "notforprint",
			delivery: (now: number) =>
				item(now, {
					uri: `urn:newsml:courier.example:${JSON.stringify(state)}`,
					headlines: plain("notforprint"),
					descriptions: plain("notforprint"),
					bodies: plain("notforprint"),
					...state,
				}),
		})),
		{
			what: "notes to editors, and addresses",
			marker: "desk4711",
			shows: "traffic",
			delivery: (now) =>
				item(now, {
					uri: "urn:newsml:courier.example:note",
					edNote: "CORRECTS a name. Not for publication: ask desk4711.",
					usageTerms: "desk4711",
					by: "desk4711@courier.example",
				}),
		},
	],
};

/** An item of ninjs 2.2: the same in lower case, and `embargoed`. */
function item2(now: number, more: object = {}): Delivery {
	const lower = Object.entries(ninjsItem(now)).map(([key, value]) => [key.toLowerCase(), value]);
	return json({ ...Object.fromEntries(lower), ...more });
}

export const ninjs2Case: FormatCase = {
	format: "ninjs",
	published: (now) => item2(now),
	edited: (now) => item2(now, { version: 3, headlines: [{ value: "The bridge is closed again" }] }),
	stale: (now) => item2(now, { version: 1, headlines: [{ value: "The bridge may open" }] }),
	withdrawn: (now) => item2(now, { version: 4, pubstatus: "withheld" }),
	embargoed: (now, at) =>
		item2(now, {
			uri: "urn:newsml:courier.example:tomorrow",
			headlines: [{ value: "The bridge tomorrow" }],
			embargoed: time(at),
		}),
	missing: [item2(0, { uri: null }), item2(0, { headlines: null }), item2(0, { embargoed: {} })],
	hostile: (now) =>
		item2(now, {
			uri: "urn:newsml:courier.example:hostile",
			headlines: [null, [], { value: `Hostile ${"\u202E".repeat(1000)}` }],
			bodies: { main: "none" },
			subjects: "many",
		}),
	private: [
		{
			what: "a withheld item",
			marker: "notforprint",
			delivery: (now) =>
				item2(now, {
					uri: "urn:newsml:courier.example:withheld",
					pubstatus: "stat:withheld",
					headlines: [{ value: "notforprint" }],
				}),
		},
	],
};

/** An item of ninjs 1.3 as Superdesk writes it. */
function item1(now: number, more: object = {}): Delivery {
	return json({
		guid: "urn:newsml:courier.example:bridge",
		version: "2",
		type: "text",
		pubstatus: "usable",
		firstcreated: time(now - 60_000).replace(".000Z", "+0000"),
		versioncreated: time(now - 60_000).replace(".000Z", "+0000"),
		headline: "The bridge is open",
		byline: "Ada Lorne",
		description_html: "<p>The old bridge carries traffic again.</p>",
		body_html: "<p>The old bridge carries traffic again.</p>",
		subject: [{ code: "04010000", name: "Traffic" }],
		altids: { web: "https://courier.example/bridge" },
		associations: {
			featuremedia: {
				guid: "urn:newsml:courier.example:picture",
				type: "picture",
				headline: "Three arches",
				byline: "Bo Tarn",
				description_text: "The bridge on its first day",
				renditions: {
					thumbnail: { href: "https://courier.example/s.jpg", mimetype: "image/jpeg", width: 120 },
					original: { href: "https://courier.example/l.jpg", mimetype: "image/jpeg", width: 1800 },
				},
			},
			related: null,
		},
		...more,
	});
}

export const ninjs1Case: FormatCase = {
	format: "ninjs",
	published: (now) => item1(now),
	edited: (now) => item1(now, { version: "3", headline: "The bridge is closed again" }),
	stale: (now) => item1(now, { version: "1", headline: "The bridge may open" }),
	withdrawn: (now) => item1(now, { version: "4", pubstatus: "canceled" }),
	embargoed: (now, at) =>
		item1(now, { guid: "tomorrow", headline: "The bridge tomorrow", embargoed: time(at) }),
	missing: [item1(0, { guid: undefined }), item1(0, { headline: null })],
	hostile: (now) =>
		item1(now, {
			guid: "hostile",
			headline: `Hostile ${"<b>".repeat(100_000)}`,
			renditions: { original: "big" },
			subject: [{ name: 5 }, null],
			versioncreated: 5,
		}),
	private: [
		{
			what: "a withheld item",
			marker: "notforprint",
			delivery: (now) =>
				item1(now, { guid: "withheld", pubstatus: "withheld", body_html: "<p>notforprint</p>" }),
		},
	],
};
