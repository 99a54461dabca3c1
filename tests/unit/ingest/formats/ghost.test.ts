import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toArticle } from "../../../../src/article/draft.ts";
import type { Item } from "../../../../src/ingest/formats/format.ts";
import { ghost } from "../../../../src/ingest/formats/ghost.ts";
import { Problem } from "../../../../src/ingest/problem.ts";
import type { Delivery } from "../../../support/deliveries/case.ts";
import { ghostCase, ghostHook, ghostPost } from "../../../support/deliveries/ghost.ts";

const NOW = Date.UTC(2026, 4, 1, 8);

/** What would be kept of a delivery. */
function kept({ body, contentType, query = {} }: Delivery): unknown {
	const payload = ghost.parse(Buffer.from(body), {
		now: NOW,
		options: undefined,
		contentType,
		query,
	});
	return JSON.parse(JSON.stringify(payload));
}

function read(delivery: Delivery): Item[] {
	return ghost.read(kept(delivery), { now: NOW, options: undefined });
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

const post = (more: object, previous: object = {}) => ghostHook(ghostPost(NOW, more), previous);

describe("a post of Ghost", () => {
	test("is read with what a reader sees of it", () => {
		const image = {
			feature_image: "https://courier.example/bridge.jpg",
			feature_image_alt: "Three arches",
			feature_image_caption: "<em>The bridge</em> &amp; the river",
		};
		expect(draft(post(image))).toEqual({
			id: "65f0c2a1b7d9e4000138c001",
			title: "The bridge is open",
			url: "https://courier.example/bridge",
			summary: "The old bridge carries traffic again.",
			html: "<p>The old bridge carries traffic again.</p>",
			text: "The old bridge carries traffic again.",
			image: {
				url: "https://courier.example/bridge.jpg",
				alt: "Three arches",
				caption: "The bridge & the river",
			},
			authors: ["Ada Lorne"],
			tags: ["Town"],
			visibility: "public",
			publishedAt: NOW - 60_000,
		});
	});

	test.each([
		[
			{ url: "https://courier.example/404/", canonical_url: "https://other.example/a" },
			"https://other.example/a",
		],
		[{ url: "https://courier.example/404/" }, undefined],
		[{ url: null, canonical_url: "https://other.example/a" }, "https://other.example/a"],
		[{ canonical_url: "https://other.example/a" }, "https://courier.example/bridge"],
	])("links to its page: %j", (more, url) => {
		expect(draft(post(more)).url).toBe(url);
	});

	test.each([
		[{ visibility: "members" }, "members"],
		[{ visibility: "paid" }, "paid"],
		[{ visibility: "tiers" }, "paid"],
		[{ visibility: "a circle of the future" }, "paid"],
		[{ visibility: ["public"] }, "paid"],
		[{ visibility: null }, "public"],
	])("with %j is for the %s", (more, visibility) => {
		expect(draft(post(more)).visibility).toBe(visibility);
	});

	test("that is not public shows what was written for everybody, never what Ghost cut from it", () => {
		const teaser = (more: object) => draft(post({ visibility: "paid", ...more })).summary;
		const all = { custom_excerpt: "a", og_description: "b", meta_description: "c" };
		expect(teaser(all)).toBe("a");
		expect(teaser({ ...all, custom_excerpt: null })).toBe("b");
		expect(teaser({ meta_description: "c" })).toBe("c");
		expect(teaser({})).toBeUndefined();
	});
});

describe("the change of a post", () => {
	const id = "65f0c2a1b7d9e4000138c001";
	const order = { modifiedAt: NOW - 60_000 };

	test("to nothing takes it back, however old it was", () => {
		const gone = { kind: "withdraw", id, order: {}, reason: "deleted" };
		expect(only(ghostHook({}, ghostPost(NOW)))).toEqual(gone);
		expect(only({ contentType: "", body: JSON.stringify({ post: { previous: { id } } }) })).toEqual(
			gone,
		);
	});

	test("with fields but without an id is a mistake, not a deletion", () => {
		expect(() => read(ghostHook({ title: "x" }, { id }))).toThrow(Problem);
		expect(() => read(ghostHook({ id: { $oid: id } }, { id }))).toThrow(Problem);
	});

	test.each([
		[{ status: "draft" }, { status: "published" }, "unpublished"],
		[{ status: "draft" }, { status: "scheduled" }, "unpublished"],
		[{ status: "sent" }, { status: "published" }, "private"],
		[{ status: "published", email_only: true }, {}, "private"],
		[{ status: "scheduled", email_only: 1 }, {}, "private"],
	])("to %j from %j takes it back: %s", (more, previous, reason) => {
		expect(only(post(more, previous))).toEqual({ kind: "withdraw", id, order, reason });
	});

	test.each([{}, { status: "draft" }, { status: "sent" }, { title: "Before" }])(
		"of a draft that was %j before is nothing to do",
		(previous) => {
			expect(only(post({ status: "draft", email_only: true }, previous))).toMatchObject({
				kind: "ignored",
				id,
			});
		},
	);

	test("of a page, a tag or a member is none, and nothing is kept of it", () => {
		for (const kind of ["page", "tag", "member"]) {
			const body = JSON.stringify({ [kind]: { current: { email: "ada@courier.example" } } });
			expect(only({ contentType: "", body })).toEqual({
				kind: "ignored",
				reason: `a ${kind} is no post`,
			});
			expect(kept({ contentType: "", body })).toEqual({ other: kind });
		}
	});

	test("names where the mistake is", () => {
		expect(only(post({ status: "lost" }))).toMatchObject({
			kind: "refused",
			issues: [{ path: ["post", "current", "status"] }],
		});
		expect(only(post({ status: "scheduled", published_at: 5 }))).toMatchObject({
			issues: [{ path: ["post", "current", "published_at"] }],
		});
	});
});

describe.each([ghostCase])("a delivery %#", (sent) => {
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
			const fresh = ghost.parse(Buffer.from(body), { ...setting, contentType, query });
			expect(ghost.read(fresh, setting)).toEqual(ghost.read(payload, setting));
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
	const sample = ghost.sample(NOW);
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
