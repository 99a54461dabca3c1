import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalUrl, linkable, MAX_URL_LENGTH } from "../../../src/article/url.ts";
import { growth, LINEAR } from "../../support/growth.ts";

describe("an address may be linked", () => {
	test("when it is absolute, or its base is", () => {
		expect(linkable("https://courier.example/bridge")).toBe("https://courier.example/bridge");
		expect(linkable("/bridge", "https://courier.example/town")).toBe(
			"https://courier.example/bridge",
		);
		expect(linkable("/bridge")).toBeUndefined();
	});

	test.each([
		"ftp://courier.example/bridge",
		"javascript:alert(1)",
		"http://localhost/bridge",
		"https://ada:secret@courier.example/bridge",
		"https://courier.example:0/bridge",
		`https://courier.example/${"a".repeat(MAX_URL_LENGTH)}`,
		`https://${"a.".repeat(150)}example/`,
	])("but not %s", (address) => {
		expect(linkable(address)).toBeUndefined();
	});
});

const page = "courier.example/town/bridge";

describe("is the same page", () => {
	test.each([
		"http://courier.example/town/bridge",
		"https://courier.example:443/town/bridge",
		"https://COURIER.example./town/bridge",
		"https://www.courier.example/town/bridge",
		"https://www2.courier.example/town/bridge",
		"https://m.courier.example/town/bridge",
		"https://www.amp.courier.example/town/bridge",
		"https://courier.example/town/bridge/",
		"https://courier.example//town/bridge//",
		"https://courier.example/town/bridge/index.html",
		"https://courier.example/town/br%69dge",
		"https://courier.example/town/bridge?",
		"https://courier.example/town/bridge?utm_source=letter&UTM_Campaign=5&fbclid=Iw2&ref=home",
		"https://courier.example/town/bridge#comments",
		"https://courier.example/town/bridge#:~:text=reopens",
		"https://courier.example/town/bridge#xtor=RSS-3",
		"https://courier.example/amp/town/bridge",
		"https://courier.example/town/bridge/amp/",
		"https://courier.example/town/bridge.amp",
		"https://courier.example/town/bridge?amp=1",
		"https://courier.example/town/bridge?outputType=amp",
		"https://courier-example.cdn.ampproject.org/c/s/www.courier.example/town/bridge?utm_medium=x",
		"https://courier-example.cdn.ampproject.org/v/courier.example/town/bridge/amp",
	])("%s", (address) => {
		expect(canonicalUrl(address)).toBe(page);
	});

	test("whatever the order of its parameters and the way they are escaped", () => {
		expect(canonicalUrl("https://courier.example/?p=7&lang=de+AT")).toBe(
			canonicalUrl("https://courier.example/?lang=de%20AT&utm_id=1&p=7"),
		);
		expect(canonicalUrl("https://courier.example/%c3%bc%7E")).toBe(
			canonicalUrl("https://courier.example/ü~"),
		);
	});
});

describe("is another page", () => {
	test.each([
		"https://herald.example/town/bridge",
		"https://sport.courier.example/town/bridge",
		"https://courier.example:8443/town/bridge",
		"https://courier.example/town/Bridge",
		"https://courier.example/town/bridge-2",
		"https://courier.example/town/bridge?page=2",
		"https://courier.example/town/bridge?ref=48812",
		"https://courier.example/town/bridge?source=n7",
		"https://courier.example/town/bridge#entry-12",
		"https://courier.example/ampere/town/bridge",
		"https://courier.example/town/bridgeamp",
		"https://courier.example/town%2Fbridge",
	])("%s", (address) => {
		expect(canonicalUrl(address)).not.toBe(page);
	});

	test("by every parameter and entry that is left", () => {
		expect(canonicalUrl("https://courier.example/?p=7")).not.toBe(
			canonicalUrl("https://courier.example/?p=8"),
		);
		expect(canonicalUrl("https://courier.example/live#entry-1")).not.toBe(
			canonicalUrl("https://courier.example/live#entry-2"),
		);
	});
});

test.each([
	"https://courier.example",
	"https://www.courier.example/?utm_source=letter",
	"https://courier.example/index.html#top",
	"https://courier.example/amp/",
])("the front page %s stands for no article", (address) => {
	expect(canonicalUrl(address)).toBeUndefined();
});

test("a name with one dot keeps what looks like a variant", () => {
	expect(canonicalUrl("https://m.example/a")).toBe("m.example/a");
	expect(canonicalUrl("https://www.example/a")).toBe("www.example/a");
});

test("canonical addresses stay as they are, and tracking never tells two pages apart", () => {
	const segment = fc.stringMatching(/^[b-z][\w~%ü-]{0,8}$/u).map((text) => `q${text}`);
	const value = fc.string({ maxLength: 8 }).map(encodeURIComponent);
	const address = fc
		.tuple(
			fc.array(segment, { minLength: 1, maxLength: 4 }),
			fc.dictionary(
				fc.stringMatching(/^q[a-z]{1,6}$/),
				fc.constantFrom("1", "x%20y", "%C3%BC", "a%26b"),
			),
		)
		.map(
			([path, query]) =>
				`https://courier.example/${path.join("/")}?${new URLSearchParams(query).toString()}`,
		);
	fc.assert(
		fc.property(address, value, (one, campaign) => {
			const canonical = canonicalUrl(one);
			expect(canonicalUrl(`https://${canonical}`)).toBe(canonical);
			expect(canonicalUrl(`${one}&utm_campaign=${campaign}&fbclid=${campaign}`)).toBe(canonical);
			expect(canonicalUrl(`${one}&id=${campaign}`)).not.toBe(canonical);
		}),
	);
});

test.each(["/", "/amp", "%41", "&utm_a=b", "#", "a."])(
	"takes linear time on endless %s",
	(unit) => {
		expect(growth((text) => canonicalUrl(`https://courier.example/a${text}`), unit)).toBeLessThan(
			LINEAR,
		);
	},
);
