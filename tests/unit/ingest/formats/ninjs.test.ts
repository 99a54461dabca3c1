import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toArticle } from "../../../../src/article/draft.ts";
import type { Item } from "../../../../src/ingest/formats/format.ts";
import { ninjs } from "../../../../src/ingest/formats/ninjs.ts";
import { Problem } from "../../../../src/ingest/problem.ts";
import type { Delivery } from "../../../support/deliveries/case.ts";
import { ninjs1Case, ninjs2Case, ninjsCase, ninjsItem } from "../../../support/deliveries/ninjs.ts";
import { growth, LINEAR } from "../../../support/growth.ts";

const NOW = Date.UTC(2026, 4, 1, 8);

/** What would be kept of a delivery. */
function kept({ body, contentType, query = {} }: Delivery): unknown {
	const payload = ninjs.parse(Buffer.from(body), {
		now: NOW,
		options: undefined,
		contentType,
		query,
	});
	return JSON.parse(JSON.stringify(payload));
}

function read(delivery: Delivery): Item[] {
	return ninjs.read(kept(delivery), { now: NOW, options: undefined });
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
	contentType: "application/json",
	body: JSON.stringify(value),
});
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

describe.each([ninjsCase, ninjs2Case, ninjs1Case])("a delivery %#", (sent) => {
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
			const fresh = ninjs.parse(Buffer.from(body), { ...setting, contentType, query });
			expect(ninjs.read(fresh, setting)).toEqual(ninjs.read(payload, setting));
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
	const sample = ninjs.sample(NOW);
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
