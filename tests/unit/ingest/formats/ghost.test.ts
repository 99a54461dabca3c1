import { describe, expect, test } from "vitest";
import { ghost } from "../../../../src/ingest/formats/ghost.ts";
import { Problem } from "../../../../src/ingest/problem.ts";
import { ghostCase, ghostHook, ghostPost } from "../../../support/deliveries/ghost.ts";
import { createReading, NOW } from "../../../support/formats.ts";
import { readingContract } from "./contract.ts";

const { draft, kept, only, read } = createReading(ghost);

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

readingContract(ghost, [ghostCase]);
