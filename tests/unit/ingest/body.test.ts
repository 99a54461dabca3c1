import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../../../src/ingest/problem.ts";
import { anyText, hasLoneSurrogate } from "../../support/any-text.ts";
import { readNative } from "../../support/reading.ts";

const item = { id: "bridge-1", url: "https://news.example/bridge", title: "The bridge is open" };

const read = (value: unknown) => readNative(Buffer.from(JSON.stringify(value)));

/** The articles that a body asks to publish. */
function articles(value: unknown) {
	return read(value).map((submission) => {
		if (submission.kind !== "publish") throw new Error("expected an article to publish");
		return submission.article;
	});
}

/** The refusal of a body. */
function refusal(body: string | Uint8Array): Problem {
	try {
		readNative(Buffer.from(body));
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
	throw new Error("the body was taken");
}

/** Where the mistakes of a body are. */
const paths = (value: unknown) =>
	refusal(JSON.stringify(value)).issues.map(({ path }) => path.join("."));

describe("a body is", () => {
	test("an item", () => {
		expect(articles(item)).toMatchObject([{ ...item, source: "api" }]);
	});

	test("an array of items, in their order", () => {
		const ids = articles([item, { ...item, id: 2 }, { ...item, id: 3 }]).map(({ id }) => id);
		expect(ids).toEqual(["bridge-1", "2", "3"]);
	});

	test("a feed, whose language and authors hold for items that have none", () => {
		const own = { ...item, language: "en", authors: [{ name: "Ben" }] };
		const version = "https://jsonfeed.org/version/1.1";
		const feed = { version, title: "News", language: "de", authors: [{ name: "Ada" }] };
		const nulls = { ...item, language: null, authors: "" };
		const older = { ...item, author: { name: "Cy" } };
		expect(
			articles({ ...feed, items: [item, own, nulls, older] }).map(({ language, authors }) => [
				language,
				...authors,
			]),
		).toEqual([
			["de", "Ada"],
			["en", "Ben"],
			["de", "Ada"],
			["de", "Cy"],
		]);
		expect(articles({ author: { name: "Dee" }, items: [item] })).toMatchObject([
			{ authors: ["Dee"] },
		]);
	});

	test.each(["article.published", "article.updated"])("the event %s", (type) => {
		const timestamp = "2026-05-01T07:30:00Z";
		expect(read({ type, timestamp, data: item })).toMatchObject([
			{ kind: "publish", article: item, order: { sentAt: Date.parse(timestamp) } },
		]);
	});

	test("the event article.retracted, with as little as an id", () => {
		const version = { kind: "number", value: 3 };
		expect(
			read({ type: "article.retracted", data: { id: 7, title: null, _tidings: { version: 3 } } }),
		).toEqual([{ kind: "retract", source: "api", id: "7", order: { version }, reason: "deleted" }]);
	});
});

describe("the mistakes of a body are named with their places", () => {
	test.each<[string, unknown, string[]]>([
		["of an item", { id: 1 }, ["title", "url"]],
		[
			"of items",
			[item, {}, item, { ...item, tags: [1] }],
			["1.id", "1.title", "1.url", "3.tags.0"],
		],
		["of a feed", { items: [{ ...item, url: "x" }, 5] }, ["items.0.url", "items.1"]],
		["of an event", { type: "article.updated", data: {} }, ["data.id", "data.title", "data.url"]],
		["of a retraction", { type: "article.retracted", data: {} }, ["data.id"]],
		["of an unknown event", { type: "article.moved", data: item }, ["type"]],
		["of an event's time", { type: "article.updated", timestamp: 5, data: item }, ["timestamp"]],
		["of no item", [], [""]],
		["of an empty feed", { items: [] }, ["items"]],
		["of what is no object", "news", [""]],
	])("%s", (_, body, expected) => {
		expect(paths(body)).toEqual(expected);
		expect(refusal(JSON.stringify(body))).toMatchObject({ status: 422 });
	});

	test("fifty of them at most", () => {
		expect(paths(Array.from({ length: 100 }, () => ({})))).toHaveLength(50);
	});
});

test("a request holds up to 200 items", () => {
	const items = (length: number) => Array.from({ length }, (_, id) => ({ ...item, id }));
	expect(read(items(200))).toHaveLength(200);
	expect(paths(items(201))).toEqual([""]);
	expect(refusal(JSON.stringify({ items: items(201) })).issues[0]?.message).toBe(
		"there are 201 items; send at most 200 in a request",
	);
});

describe("the bytes", () => {
	test.each<[string, string | number[]]>([
		["nothing", ""],
		["spaces", "  "],
		["half an object", '{"id":1'],
		["no JSON", "id=1&title=x"],
		["JSON and more", "{} {}"],
		["comments", "/* news */ {}"],
		["two byte order marks", "\uFEFF\uFEFF{}"],
		["Latin 1", [0x22, 0xfc, 0x22]],
		["UTF-16", [...Buffer.from('\uFEFF{"id":1}', "utf16le")]],
		["an overlong form", [0x22, 0xc0, 0xaf, 0x22]],
		["a surrogate in UTF-8", [0x22, 0xed, 0xa0, 0x80, 0x22]],
		["a character cut in two", [0x22, 0xf0, 0x9f, 0x98, 0x22]],
		["a bare control character", '"\u0000"'],
	])("of %s are refused as no JSON", (_, bytes) => {
		const body = typeof bytes === "string" ? bytes : Uint8Array.from(bytes);
		expect(refusal(body)).toMatchObject({ status: 400, issues: [] });
		// The decoder carries nothing over to the next request.
		expect(articles(item)).toHaveLength(1);
	});

	test("may begin with a byte order mark", () => {
		const bytes = Buffer.from(`\uFEFF${JSON.stringify(item)}`);
		expect(readNative(bytes)).toHaveLength(1);
	});

	test("may hold escapes of NUL and of lone surrogates, which are mended", () => {
		const body = '{"id":"\\u0000a","url":"https://news.example/","title":"a\\u0000b \\ud83d c"}';
		expect(readNative(Buffer.from(body))).toMatchObject([{ article: { title: "a b \uFFFD c" } }]);
	});

	test("may nest 100,000 deep: that is an item without an id, or an unknown key", () => {
		const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
		expect(refusal(deep)).toMatchObject({ status: 422 });
		const objects = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
		expect(refusal(objects)).toMatchObject({ status: 422 });
		expect(refusal(`{"type":"article.published","data":${objects}}`)).toMatchObject({
			status: 422,
		});
		const kept = readNative(Buffer.from(JSON.stringify(item).replace("}", `,"_x":${deep}}`)));
		expect(kept).toHaveLength(1);
	});
});

describe("whatever comes, it is taken, well-formed, or refused with 400 or 422", () => {
	const wellBehaved = ["taken", "400 without issues", "422 with issues"];
	const outcome = (bytes: Uint8Array): string => {
		try {
			return hasLoneSurrogate(readNative(Buffer.from(bytes))) ? "ill-formed" : "taken";
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			return `${error.status} ${error.issues.length > 0 ? "with" : "without"} issues`;
		}
	};
	const check = (body: fc.Arbitrary<Uint8Array>) => {
		fc.assert(
			fc.property(body, (bytes) => {
				expect(wellBehaved).toContain(outcome(bytes));
			}),
			{ numRuns: 800 },
		);
	};

	test("any bytes", () => {
		expect.hasAssertions();
		check(fc.uint8Array({ maxLength: 100 }));
	});

	test("any JSON", () => {
		expect.hasAssertions();
		check(fc.json({ maxDepth: 6 }).map((json) => Buffer.from(json)));
	});

	test("anything that resembles articles", () => {
		const value = fc.oneof(
			anyText(30),
			fc.jsonValue(),
			fc.constantFrom("https://news.example/", "2026-05-01T07:30:00Z", "article.updated"),
		);
		const keys =
			"id url external_url title summary content_html content_text tags authors author language date_modified image attachments __proto__ constructor _tidings".split(
				" ",
			);
		const some = fc
			.dictionary(fc.constantFrom(...keys), value)
			.map((more) => ({ ...item, ...more }));
		const extended = fc
			.tuple(some, fc.dictionary(fc.constantFrom("version", "story", "image", "silent"), value))
			.map(([item, _tidings]) => ({ ...item, _tidings }));
		const one = fc.oneof(some, extended);
		const body = fc.oneof(
			one,
			fc.array(one),
			fc.record({ items: fc.array(fc.oneof(one, value)), language: value, authors: value }),
			fc.record({ type: fc.constantFrom("article.updated", "article.retracted"), data: one }),
		);
		expect.hasAssertions();
		check(body.map((value) => Buffer.from(JSON.stringify(value))));
	});
});
