import { describe, expect, test } from "vitest";
import { ninjs } from "../../../../src/ingest/formats/ninjs.ts";
import { ninjs1Case, ninjs2Case, ninjsCase, ninjsItem } from "../../../support/deliveries/ninjs.ts";
import { createReading, json, NOW } from "../../../support/formats.ts";
import { growth, LINEAR } from "../../../support/growth.ts";
import { readingContract } from "./contract.ts";

const { draft, only, read } = createReading(ninjs);

const item = (more: object) => json(ninjsItem(NOW, more));

describe("an item of ninjs", () => {
	const facts = {
		id: "urn:newsml:courier.example:bridge",
		title: "The bridge is open",
		url: "https://courier.example/bridge",
		html: "<p>The old bridge carries traffic again.</p>",
		authors: ["Ada Lorne"],
		tags: ["Traffic"],
		publishedAt: NOW - 60_000,
	};

	test("is read in the words of version 3 and of version 2", () => {
		const more = {
			text: "The old bridge carries traffic again.",
			urgency: 4,
			language: "en",
			embargoedUntil: undefined,
		};
		for (const delivery of [ninjsCase.published(NOW), ninjs2Case.published(NOW)]) {
			expect(draft(delivery)).toEqual({ ...facts, ...more });
			expect(only(delivery)).toMatchObject({
				order: { version: { kind: "number", value: 2 }, modifiedAt: NOW - 60_000 },
			});
		}
	});

	test("is read in the words of version 1, its pictures too", () => {
		expect(draft(ninjs1Case.published(NOW))).toEqual({
			...facts,
			summary: "The old bridge carries traffic again.",
			image: {
				url: "https://courier.example/l.jpg",
				alt: "Three arches",
				caption: "The bridge on its first day",
				credit: "Bo Tarn",
			},
		});
		expect(only(ninjs1Case.published(NOW))).toMatchObject({
			order: { version: { kind: "number", value: 2 }, modifiedAt: NOW - 60_000 },
		});
	});

	test("has the main headline for its title, as plain text", () => {
		const title = (headlines: object[]) => draft(item({ headlines })).title;
		const short = { role: "short", value: "Short" };
		expect(title([short, { role: "drol:main", value: "Main" }])).toBe("Main");
		expect(title([short, { value: "No role" }])).toBe("No role");
		expect(title([short])).toBe("Short");
		expect(
			title([
				{ role: "main", contentType: "text/html", value: "<b>Rich</b>" },
				{ role: "main", contentType: "text/plain", value: "Plain" },
			]),
		).toBe("Plain");
		expect(title([{ contentType: "text/html", value: "<b>Rich</b> &amp; more" }])).toBe(
			"Rich & more",
		);
		expect(draft(item({ headlines: [], title: "By name" })).title).toBe("By name");
	});

	test.each([
		[{ uri: "https://wire.example/1" }, "https://wire.example/1"],
		[{ altIds: [{ value: "4711" }] }, undefined],
		[{ altIds: ["https://courier.example/a"] }, "https://courier.example/a"],
		[{ altIds: { web: "https://courier.example/b" } }, "https://courier.example/b"],
		[{ altIds: undefined }, undefined],
	])("links to what is an address: %j", (more, url) => {
		expect(draft(item(more)).url).toBe(url);
	});

	test("tells whether it holds markup where it names no type", () => {
		expect(draft(item({ bodies: [{ value: "<p>Rich</p>" }] }))).toMatchObject({
			html: "<p>Rich</p>",
		});
		const plain = draft(item({ bodies: [{ value: "3 < 4" }] }));
		expect([plain.html, plain.text]).toEqual([undefined, "3 < 4"]);
	});

	test("has the largest picture that may be shown by now", () => {
		const picture = (name: string, more: object = {}) => ({
			type: "picture",
			headlines: [{ value: name }],
			renditions: [
				{ href: `https://courier.example/${name}-s.jpg`, contentType: "image/jpeg", width: 100 },
				{ href: `https://courier.example/${name}.jpg`, contentType: "image/jpeg", width: 900 },
				{ href: `https://courier.example/${name}.mp4`, contentType: "video/mp4", width: 1920 },
			],
			...more,
		});
		const associations = [
			{ ...picture("film"), type: "video" },
			picture("withheld", { pubStatus: "withheld" }),
			picture("later", { embargoedUntil: new Date(NOW + 1).toISOString() }),
			picture("someday", { embargoedUntil: "someday" }),
			picture("bridge", { embargoedUntil: new Date(NOW).toISOString() }),
		];
		expect(draft(item({ associations })).image).toMatchObject({
			url: "https://courier.example/bridge.jpg",
			alt: "bridge",
		});
		const renditions = [{ href: "https://courier.example/own.png", contentType: "image/png" }];
		expect(draft(item({ associations, renditions })).image).toMatchObject({
			url: "https://courier.example/own.png",
			alt: "bridge",
		});
	});

	test("ends when it expires", () => {
		expect(draft(item({ expires: "2026-06-01T00:00:00+02:00" })).expiresAt).toBe(
			Date.UTC(2026, 4, 31, 22),
		);
	});
});

test.each(["<b", "by ", "a@", ":", "1"])("a text of %j without end takes linear time", (unit) => {
	const spent = (text: string) =>
		read(
			item({
				by: text,
				headlines: [{ value: text }],
				bodies: [{ value: text }],
				subjects: [{ name: text }],
			}),
		);
	expect(growth(spent, unit)).toBeLessThan(LINEAR);
});

describe("the state of an item", () => {
	const order = { version: { kind: "number", value: 2 }, modifiedAt: NOW - 60_000 };

	test.each([
		["canceled", "cancelled"],
		["Cancelled", "cancelled"],
		["stat:canceled", "cancelled"],
		["withheld", "withheld"],
	])("%s takes it back", (pubStatus, reason) => {
		expect(only(item({ pubStatus }))).toEqual({
			kind: "withdraw",
			id: "urn:newsml:courier.example:bridge",
			order,
			reason,
		});
	});

	test.each([undefined, null, "", "usable", "stat:usable"])("%j shows it", (pubStatus) => {
		expect(only(item({ pubStatus })).kind).toBe("article");
	});

	test.each(["constructor", "embargoed", 5, {}])("%j is refused", (pubStatus) => {
		expect(only(item({ pubStatus }))).toMatchObject({
			kind: "refused",
			issues: [{ path: ["pubStatus"] }],
		});
	});

	test.each(["event", "planning", "composite", "video", "picture"])(
		"a %s is no article",
		(type) => {
			expect(only(item({ type, pubStatus: "canceled" })).kind).toBe("ignored");
		},
	);

	test("has a version only where that is a number", () => {
		const version = (value: unknown) => {
			const read = only(item({ version: value }));
			return read.kind === "article" ? read.order.version?.value : read;
		};
		expect([3, "12", "1.10", "2026-05-01", 1.5, null, {}].map(version)).toEqual([
			3,
			12,
			undefined,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});

readingContract(ninjs, [ninjsCase, ninjs2Case, ninjs1Case]);
