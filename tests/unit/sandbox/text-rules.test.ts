import * as fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, test } from "vitest";
import { isInvisible } from "../../../src/sandbox/text/clean.ts";
import { readEntities } from "../../../src/sandbox/text/entities.ts";
import { findEntities } from "../../../src/sandbox/text/find.ts";
import { formatText, tidyEntities } from "../../../src/sandbox/text/format.ts";
import { loadOracle } from "../../support/oracle.ts";

const oracle = loadOracle();
const runs = 4000;

const e = (type: string, offset: number, length: number, more: object = {}) =>
	({ type, offset, length, ...more }) as MessageEntity;

describe("formatText", () => {
	test("trims the text and moves its entities along", () => {
		expect(formatText("\n  Bridge open  ", [e("bold", 3, 6)])).toEqual({
			text: "Bridge open",
			entities: [e("bold", 0, 6)],
		});
	});

	test("keeps white space at the beginning that is inside an entity", () => {
		expect(formatText("  Bridge ", [e("bold", 1, 8)])).toEqual({
			text: " Bridge",
			entities: [e("bold", 0, 7)],
		});
	});

	test("shows control characters as spaces and takes away what would disturb the reader's screen", () => {
		expect(formatText("a\tb\u0001c\r\nd\u202ee\u0333f").text).toBe("a b c\ndef");
	});

	test("makes a text of invisible characters empty", () => {
		for (const text of [
			"",
			" \n ",
			"\u200b\u200e",
			"\u2800",
			"\u3000\u00a0",
			"\u{e0041}",
			"\ufeff",
		])
			expect(formatText(text).text).toBe("");
		expect(isInvisible("\u2066")).toBe(false);
	});

	test("refuses more than 32,768 bytes", () => {
		expect(() => formatText("ä".repeat(16_385))).toThrow("Bad Request: text is too long");
		expect(formatText("ä".repeat(16_384)).text).toHaveLength(16_384);
	});

	test("takes 100 entities of a sender and drops the styles beyond them without a word", () => {
		const links = Array.from({ length: 60 }, (_, index) =>
			e("text_link", index * 4, 1, { url: "https://news.example/" }),
		);
		const bold = Array.from({ length: 60 }, (_, index) => e("bold", index * 4 + 2, 1));
		const { entities } = formatText("a b ".repeat(60), [...links, ...bold]);
		expect(entities).toHaveLength(100);
		expect(entities.filter(({ type }) => type === "text_link")).toHaveLength(60);
	});

	test("finds links and tags in plain parts only", () => {
		const text = "#bridge news.example.com #town";
		expect(formatText(text, [e("code", 0, 7), e("bold", 25, 5)]).entities).toEqual([
			e("code", 0, 7),
			e("url", 8, 16),
			e("hashtag", 25, 5),
			e("bold", 25, 5),
		]);
	});

	test("finds telephone numbers in the international form", () => {
		expect(formatText("Call +49 (30) 123-456 now").entities).toEqual([e("phone_number", 5, 16)]);
	});
});

describe("readEntities", () => {
	test("keeps an address in the server's form", () => {
		const urlOf = (url: string) => readEntities([{ type: "text_link", offset: 0, length: 1, url }]);
		expect(urlOf("HTTPS://News.Example:8443?a b")).toEqual([
			e("text_link", 0, 1, { url: "https://news.example:8443/?a%20b" }),
		]);
		expect(urlOf("tg://resolve?domain=town_news")).toEqual([
			e("text_link", 0, 1, { url: "tg://resolve?domain=town_news" }),
		]);
	});

	test.each([
		["http://localhost/a", "Wrong HTTP URL"],
		["/news/today", "URL host is empty"],
		["javascript:alert(1)", "Wrong port number specified in the URL"],
		["gopher://news.example/", "Unsupported URL protocol"],
		["https://news example.com/", "Disallowed character in URL host"],
	])("refuses the address %s", (url, problem) => {
		expect(() => readEntities([{ type: "text_link", offset: 0, length: 1, url }])).toThrow(
			`Bad Request: entity URL '${url}' is invalid: ${problem}`,
		);
	});

	test("ignores the kinds that are the server's to find and refuses unknown ones", () => {
		expect(readEntities([{ type: "hashtag", offset: 0, length: 3 }])).toEqual([]);
		expect(() => readEntities([{ type: "glitter", offset: 0, length: 3 }])).toThrow(
			"Bad Request: can't parse MessageEntity: Unsupported type specified",
		);
	});
});

describe.runIf(oracle)("beside Telegram's own parser", () => {
	const found = (text: string) => findEntities(text).filter(({ type }) => type !== "phone_number");

	test.each([
		"See #bridge, @town_news and news.example.com/a_(b). Then /start@tidings_bot!",
		"#один #1 #a1 #été·x #a-b #a.b x#no ##no #a#b #no@ab #yes@town_news #" + "x".repeat(300),
		"@abc @gif @abcd @" + "a".repeat(33) + " mail@town.example @a.b",
		"$EUR $eur $1INCH $TOOLONGNAME x$EUR $$EUR $EUR@town $EUR#",
		"/start /start@ab /start@town_bot/ a/start //x /x/ </x> /" + "c".repeat(65),
		"https://a https://a.b https://a_b.example.com https://a.b_c.example ftp://a.bc sftp://a.bc",
		"a.com A.COM a.Com Yes.It a.txt 1.2.3.4 1.2.3.256 01.2.3.4 1.2.3 a..com .com a.com. a.com...",
		"http://user:pass@a.com:80/x?y#z, a.com:0 a.com:65536/x a.com:443#x a.com? a.com/?",
		"me@town.example mailto:me@town.example a+b@c.de a@b@c.de @c.de a@-b.de .a@b.de",
		'«a.com/x» <a.com/y> (a.com/z) [a.com/(q]) "a.com/w" a.com/x\u2014y a.com/x\u2026y',
		"tg://resolve?domain=x, ton://x/y. tg://?x TG://A xtg://a",
		"пример.рф https://пример.рф/путь 例え.jp a.xn--p1ai a.xn--a",
		"#tg://tg://x_y.com tg://a,tg://b tg://a/tg://b",
		"🚧a.com🚧 🚧#tag🚧 🚧@town🚧 🚧/start🚧",
		"#हिंदी #සිංහල #\u200cx #x\u200cy #_ #_a",
	])("finds the same in %s", (text) => {
		expect(found(text)).toEqual(oracle?.textEntities(text));
	});

	const piece = fc.constantFrom(
		..."\n| | |.|.|\u200c|\u200d|\u2014|\u2026|\u00a0|\u3000".split("|"),
		...`a B news é я ह ि 日 7 42 _ - ~ @ # / : $ ? ! , ; & = ( ) [ ] { } ' " < > « » · 🚧`.split(
			" ",
		),
		..."http:// https:// ftp:// sftp:// tg:// mailto: www. :// :8080 :99999".split(" "),
		...".com .COM .Com .de .example .рф .xn--p1ai 1.2.3.4 256.1.1.1".split(" "),
		..."@town_news #bridge /start $EUR $1INCH me@town.com town.com/a x_y.com".split(" "),
	);
	// A time such as 1:42 is an entity for people's apps alone, and TDLib leaves out what overlaps it. A link whose
	// scheme is another link's host it takes or leaves by the length of what follows.
	const beyondCompare = /\d:\d\d|tg:\/\/\S*tg:\/\//i;
	const sentence = fc
		.array(piece, { maxLength: 14 })
		.map((pieces) => pieces.join(""))
		.filter((text) => !beyondCompare.test(text));

	test("finds the same in any text", () => {
		fc.assert(
			fc.property(sentence, (text) => {
				expect(found(text)).toEqual(oracle?.textEntities(text));
			}),
			{ numRuns: runs * 5 },
		);
	});

	/** What both say of a text with entities: the outcome, or the refusal in the Bot API's spelling. */
	const ours = (text: string, entities: MessageEntity[]) => {
		try {
			return tidyEntities(text, readEntities(entities));
		} catch (error) {
			return String(error).replace(/^.*?Bad Request: /, "");
		}
	};
	const theirs = (text: string, entities: MessageEntity[]) => {
		try {
			return oracle?.cleanUp(text, entities);
		} catch (error) {
			return String(error).replace(/^Error: (.)/, (_, first: string) => first.toLowerCase());
		}
	};

	test.each<[string, MessageEntity[]]>([
		["one two three", [e("bold", 0, 7), e("italic", 4, 9)]],
		["one two three", [e("bold", 0, 3), e("bold", 3, 4), e("bold", 5, 8)]],
		["one two three", [e("code", 4, 3), e("bold", 0, 13), e("text_link", 5, 8, { url: "a.bc" })]],
		["one two three", [e("blockquote", 0, 7), e("expandable_blockquote", 4, 9)]],
		["one two three", [e("blockquote", 4, 9), e("text_link", 0, 7, { url: "https://a.bc" })]],
		["one two three", [e("pre", 0, 13, { language: "ts" }), e("pre", 0, 13), e("italic", 2, 4)]],
		["one 🚧 three", [e("bold", 5, 2)]],
		["one 🚧 three", [e("bold", 2, 3)]],
		["one", [e("bold", 4, 1)]],
		["one", [e("bold", 3, 1)]],
		["one", [e("bold", 1, 3)]],
		["one", [e("bold", -1, 3)]],
		["one", [e("bold", 0, -1)]],
		["one", [e("bold", 1, 0)]],
		["a\r\rb", [e("bold", 1, 2), e("italic", 0, 2)]],
	])("keeps the same of %j with %j", (text, entities) => {
		expect(ours(text, entities)).toEqual(theirs(text, entities));
	});

	test.each([
		"news.example",
		"HTTP://NEWS.example",
		"https://news.example?x",
		"https://me:pw@news.example:08080/a b\t",
		"http://localhost",
		"http://[::1]/",
		"http://[::g]/",
		"https://news.example:0/",
		"https://news.example:65536/",
		"https://news.example:/",
		"//news.example",
		"mailto:me@news.example",
		"javascript:alert(1)",
		"tg:resolve?domain=x",
		"tg://a.b",
		"tg://https://a.bc",
		"ton://a/b",
		"tonsite://a.ton/b",
		"https://пример.рф/путь",
		"https://a%2.example/",
		"https://a%20.example/",
		"https://a^.example/",
		"https://a@b@c.example/",
		"https://.",
		"https://..",
		"",
	])("keeps the same of the address %j", (url) => {
		const entities = [e("text_link", 0, 3, { url })];
		expect(ours("one", entities)).toEqual(theirs("one", entities));
	});

	const invisible = ["\r", "\t", "\u202a", "\u0333", "\u200e", "\u200f"];
	const letters = fc
		.array(fc.constantFrom("a", "b c", " ", "\n", "🚧", "é", "д", ...invisible), {
			minLength: 1,
			maxLength: 16,
		})
		.map((pieces) => `x${pieces.join("")}`);
	const kind = fc.constantFrom<Partial<MessageEntity>>(
		{ type: "bold" },
		{ type: "italic" },
		{ type: "underline" },
		{ type: "strikethrough" },
		{ type: "spoiler" },
		{ type: "blockquote" },
		{ type: "expandable_blockquote" },
		{ type: "code" },
		{ type: "pre" },
		{ type: "pre", language: "ts" },
		{ type: "text_link", url: "https://news.example/a" },
	);
	const sent = fc.array(fc.record({ kind, offset: fc.nat(20), length: fc.nat(14) }), {
		maxLength: 7,
	});
	type Sent = { kind: Partial<MessageEntity>; offset: number; length: number };
	const within = (text: string, list: Sent[]) =>
		list.map(({ kind, offset, length }) => {
			const begin = offset % text.length;
			return {
				...kind,
				offset: begin,
				length: Math.min(length, text.length - begin),
			} as MessageEntity;
		});

	test("keeps the same of any entities", () => {
		fc.assert(
			fc.property(letters, sent, (text, list) => {
				const entities = within(text, list);
				const [actual, expected] = [ours(text, entities), theirs(text, entities)];
				// Of several mistakes at once each side may name another one.
				const isRefused = typeof expected === "string" && typeof actual === "string";
				expect(isRefused ? expected : actual).toEqual(expected);
			}),
			{ numRuns: runs * 3 },
		);
	});

	test("changes nothing that it has already brought into form", () => {
		fc.assert(
			fc.property(letters, sent, (text, list) => {
				const entities = within(text, list);
				fc.pre(typeof ours(text, entities) !== "string");
				const once = formatText(text, entities);
				expect(formatText(once.text, readEntities(once.entities))).toEqual(once);
			}),
			{ numRuns: runs },
		);
	});
});
