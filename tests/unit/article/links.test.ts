import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	deepLink,
	type DeepLinkAction,
	hostName,
	readDeepLink,
	readerUrl,
} from "../../../src/article/links.ts";
import { MAX_URL_LENGTH } from "../../../src/article/url.ts";
import { anyText } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

const page = "https://courier.example/town/bridge";

describe("the address in a post", () => {
	test.each([
		["others' parameters", `${page}?utm_source=feed&p=7&fbclid=Iw2&ref=home`, `${page}?p=7`],
		["the question mark with the last of them", `${page}?utm_medium=rss`, page],
		["names that are escaped", `${page}?%75tm_source=feed`, page],
		["a campaign in the fragment", `${page}#xtor=RSS-3`, page],
		["a place to read from", `${page}?p=7#:~:text=reopens`, `${page}?p=7`],
		["a fragment without a name", `${page}#`, page],
	])("goes without %s", (_, address, expected) => {
		expect(readerUrl(address)).toBe(expected);
	});

	test.each([
		`${page}?ref=42&source=n7`,
		`${page}#entry-12`,
		`${page}?b=2&a=1&a=&c&&d=%7e+%C3%BC&sig=A%2bB==`,
		"https://COURIER.example:443//town/../bridge?Expires=1&Signature=x~y_/z",
		`${page}#/live?utm_source=feed`,
	])("is otherwise what the page calls itself: %s", (address) => {
		expect(readerUrl(address)).toBe(address);
	});

	test("tells the newsroom's statistics where a reader came from", () => {
		const utm = { source: "telegram", medium: "social", campaign: "bridge & road", term: " " };
		expect(readerUrl(page, utm)).toBe(
			`${page}?utm_source=telegram&utm_medium=social&utm_campaign=bridge+%26+road`,
		);
		expect(readerUrl(`${page}?utm_source=feed&p=7#entry-12`, { source: "telegram" })).toBe(
			`${page}?p=7&utm_source=telegram#entry-12`,
		);
		expect(readerUrl(`${page}?&`, { source: "telegram" })).toBe(`${page}?&utm_source=telegram`);
	});

	test("tells nothing where that would make it too long", () => {
		const long = `${page}?p=${"7".repeat(MAX_URL_LENGTH - 50)}`;
		expect(readerUrl(`${long}&fbclid=1`, { source: "telegram" })).toBe(long);
	});

	test("keeps every parameter that counts nobody, byte for byte and in order, and is the same when made again", () => {
		const parameter = fc
			.tuple(fc.stringMatching(/^q[\w%.~-]{0,6}$/), fc.stringMatching(/^[\w%.~+/=-]{0,9}$/))
			.map(([name, value]) => `${name}=${value}`);
		const tracking = fc.constantFrom("utm_source=a", "fbclid=b", "UTM_TERM=c", "ref=d", "xtor=e-1");
		const parts = fc.array(
			fc.record({ own: parameter, others: fc.option(tracking, { nil: undefined }) }),
			{ minLength: 1 },
		);
		const utm = fc.record({ source: anyText(20), campaign: anyText(20) }, { requiredKeys: [] });
		fc.assert(
			fc.property(parts, utm, (parts, utm) => {
				const given = parts.flatMap(({ own, others }) =>
					others === undefined ? [own] : [others, own],
				);
				const own = `${page}?${parts.map((part) => part.own).join("&")}`;
				const made = readerUrl(`${page}?${given.join("&")}#entry-1`, utm);
				expect(made.startsWith(own)).toBe(true);
				expect(made.slice(own.length)).toMatch(/^(&utm_(source|campaign)=[^&#]+)*#entry-1$/);
				expect(made.length).toBeLessThanOrEqual(MAX_URL_LENGTH);
				expect(readerUrl(made, utm)).toBe(made);
				expect(readerUrl(made)).toBe(`${own}#entry-1`);
			}),
		);
	});

	test.each(["&", "&utm_source=a", "#", "%", "?"])(
		"is made in linear time of endless %s",
		(unit) => {
			expect(growth((text) => readerUrl(`${page}?${text}`), unit)).toBeLessThan(LINEAR);
		},
	);
});

describe("the host that a reader is shown", () => {
	test.each([
		["https://www.courier.example:8443/town", "courier.example"],
		["https://WWW.Courier.Example./", "courier.example"],
		["https://www.example/", "www.example"],
		["http://192.0.2.1/a", "192.0.2.1"],
		["https://www.xn--mnchen-3ya.example/", "münchen.example"],
		["https://übersee-2.example/", "übersee-2.example"],
		["https://新聞.example/", "新聞.example"],
		["https://日本のニュース.example/", "日本のニュース.example"],
		["https://한국.example/", "한국.example"],
		["https://أخبار.example/", "أخبار.example"],
		["https://новости.рф/", "новости.рф"],
	])("of %s is %s", (address, expected) => {
		expect(hostName(address)).toBe(expected);
	});

	test.each([
		["Latin and Cyrillic letters in one name", "https://cоurier.example/"],
		["Cyrillic letters that look like Latin ones", "https://аррӏе.example/"],
		["Greek letters under a Cyrillic ending", "https://νεα.рф/"],
		["Latin and Japanese letters in one name", "https://courierニ.example/"],
		["phonetic letters", "https://ɡreen.example/"],
		["a letter without its dot", "https://brıdge.example/"],
		["one name of many", "https://новости.münchen.example/"],
	])("stays in punycode with %s", (_, address) => {
		expect(hostName(address)).toMatch(/(^|\.)xn--/);
		expect(hostName(address)).toBe(new URL(address).hostname);
	});

	test("is undefined where there is none", () => {
		expect(hostName("courier")).toBeUndefined();
		expect(hostName("mailto:desk@courier.example")).toBeUndefined();
		expect(hostName("")).toBeUndefined();
	});
});

describe("a link to the bot", () => {
	const ref = fc.stringMatching(/^[\w-]{22}$/);
	const action: fc.Arbitrary<DeepLinkAction> = fc.oneof(
		fc.record({ do: fc.constant("follow"), topic: fc.stringMatching(/^[a-z0-9-]{1,62}$/) }),
		fc.record({ do: fc.constantFrom("save", "more"), ref }),
		fc.record({ do: fc.constant("more"), ref, from: fc.constant("digest") }),
		fc.constant({ do: "catchup", from: "digest" }),
	);

	test("hands over what it was made of, in a payload that Telegram takes", () => {
		fc.assert(
			fc.property(action, (action) => {
				const link = deepLink("courier_bot", action) ?? "";
				expect(link).toMatch(/^https:\/\/t\.me\/courier_bot\?start=[A-Za-z0-9_-]{1,64}$/);
				expect(readDeepLink(link.slice(link.indexOf("=") + 1))).toEqual(action);
			}),
		);
	});

	test.each([
		["a slug that is too long", { do: "follow", topic: "a".repeat(63) }],
		["an empty slug", { do: "follow", topic: "" }],
		["what is no slug", { do: "follow", topic: "Bridge_1" }],
		["what is no ref", { do: "save", ref: "bridge" }],
		["a ref with a line after it", { do: "more", ref: `${"a".repeat(22)}\n` }],
	] satisfies [string, DeepLinkAction][])("is none for %s", (_, action) => {
		expect(deepLink("courier_bot", action)).toBeUndefined();
	});

	test("is none to what is no bot", () => {
		const action: DeepLinkAction = { do: "follow", topic: "weather" };
		expect(deepLink("@courier_bot", action)).toBeUndefined();
		expect(deepLink("", action)).toBeUndefined();
	});

	test("with any other payload asks for nothing", () => {
		const almost = fc
			.tuple(
				fc.constantFrom("f_", "s_", "m_", "c_", "x_", "f", ""),
				fc.stringMatching(/^[\w-]{0,70}$/),
			)
			.map((parts) => parts.join(""));
		fc.assert(
			fc.property(fc.oneof(anyText(80), almost), (payload) => {
				const read = readDeepLink(payload);
				// Whatever is understood is exactly what a link would say.
				const link = read === undefined ? undefined : deepLink("courier_bot", read);
				expect([undefined, `https://t.me/courier_bot?start=${payload}`]).toContain(link);
				expect(link === undefined).toBe(read === undefined);
			}),
			{ numRuns: 1000 },
		);
		for (const payload of [
			"",
			"f_",
			"s_",
			`s_${"a".repeat(21)}`,
			`x_${"a".repeat(22)}`,
			"f_A",
			"help",
		]) {
			expect(readDeepLink(payload)).toBeUndefined();
		}
	});
});
