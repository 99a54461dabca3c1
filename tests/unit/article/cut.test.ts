import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutRuns, lengthOf, takeRuns } from "../../../src/article/cut.ts";
import { type Run, toFormatted } from "../../../src/article/formatted.ts";
import { clean, cutPlace, fit } from "../../../src/article/text.ts";
import { findEntities } from "../../../src/sandbox/text/find.ts";
import { anyText, hasLoneSurrogate, isGraphemeBorder } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";
import { marked } from "../../support/marked.ts";
import { loadOracle } from "../../support/oracle.ts";

const oracle = loadOracle();

/** A text cut to every length that is less than its own, and those lengths. */
function everyCut(text: string, language?: string): { limit: number; cut: string; kept: string }[] {
	return Array.from({ length: text.length - 1 }, (_, index) => {
		const limit = index + 1;
		const cut = fit(text, limit, language).text;
		return { limit, cut, kept: text.slice(0, cutPlace(text, limit, language).end) };
	});
}

describe("a text is cut", () => {
	test.each<[string, string, number, string, string?]>([
		[
			"behind a sentence that keeps over half of the room",
			"The bridge is open again. Cars may pass.",
			36,
			"The bridge is open again. …",
		],
		[
			"behind a word, when the sentence keeps less",
			"Open. The bridge over the Linde is passable.",
			36,
			"Open. The bridge over the Linde is…",
		],
		[
			"within a word, when there is no other",
			"Donaudampfschifffahrtsgesellschaft",
			12,
			"Donaudampf…",
		],
		[
			"without the comma before what is left out",
			"Trams, cars, bicycles and carts",
			14,
			"Trams, cars…",
		],
		[
			"without the dash before what is left out",
			"Trams and cars – bicycles too",
			19,
			"Trams and cars…",
		],
		[
			"behind no abbreviation",
			"Sie kommt am 3. Mai um halb zehn in die Stadt.",
			21,
			"Sie kommt am 3. Mai…",
			"de",
		],
		[
			"behind a question and its quotation mark",
			"“Is it open?” Ada Vogt asked the town.",
			24,
			"“Is it open?” …",
		],
		[
			"behind a sentence without spaces",
			"桥已开放。车辆可以通行。电车明天恢复。",
			16,
			"桥已开放。车辆可以通行。 …",
			"zh",
		],
		["between words without spaces", "电车明天恢复运行市政府宣布", 9, "电车明天恢复…", "zh"],
		["between Thai words", "สะพานเปิดให้ใช้งานแล้ววันนี้", 17, "สะพานเปิดให้ใช้…", "th"],
		["between Khmer words", "ស្ពានបានបើកឡើងវិញនៅថ្ងៃនេះ", 18, "ស្ពានបានបើក…", "km"],
	])("%s", (_, text, limit, expected, language) => {
		expect(fit(text, limit, language).text).toBe(expected);
	});

	test("not at all where it fits", () => {
		const text = "The bridge is open.";
		expect(fit(text, text.length)).toEqual({ text, cut: false });
		expect(fit(text, text.length - 1)).toEqual({ text: "The bridge is…", cut: true });
	});

	test.each([
		[0, ""],
		[1, "…"],
		[2, "…"],
		[3, "T…"],
	])("though there is room for %d", (limit, expected) => {
		expect(fit("The bridge", limit).text).toBe(expected);
	});
});

describe("never within", () => {
	test.each([
		["a surrogate pair", "🌉"],
		["an emoji family", "👨‍👩‍👧‍👦"],
		["a flag", "🇩🇪"],
		["one of two flags", "🇩🇪🇫🇷"],
		["a flag of a country's part", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
		["a keycap", "1️⃣"],
		["a skin tone", "👍🏽"],
		["a letter and its mark", "q\u0323\u0301"],
		["a Hangul syllable of its parts", "\u1112\u1161\u11AB"],
		["a Devanagari cluster", "क्षि"],
		["a Thai vowel", "กำ"],
	])("%s", (_, grapheme) => {
		const text = `Open ${grapheme.repeat(3)} ${grapheme}${grapheme}`;
		for (const { cut, kept } of everyCut(text)) {
			expect(isGraphemeBorder(text, kept.length), cut).toBe(true);
			expect(hasLoneSurrogate(cut)).toBe(false);
		}
	});

	test.each([
		["an address", "https://courier.example/bridge-is_open?at=6#now"],
		["an address without a scheme", "courier.com/bridge/is.open"],
		["an address in other letters", "https://мост.example/открыт"],
		["an address of numbers", "192.0.2.117:8080/bridge"],
		["an address that ends in a dash", "https://courier.example/bridge--"],
		["an e-mail address", "ada.vogt+news@courier.com"],
		["a hashtag", "#Lindenford_2026"],
		["a hashtag with a middle dot", "#col·lecció"],
		["a hashtag with an owner", "#bridge@lindenford"],
		["hashtags that touch", "#Linde#bridge"],
		["a mention", "@lindenford_news"],
		["a command", "/start_now@lindenford_bot"],
		["a command before a bracket", "/start<here>"],
		["a share", "$LINDE"],
		["a phone number", "+49 30 (123) 45-67 89"],
		["what stands in brackets", "(https://courier.com/a_(b))"],
		["an address and the punctuation at its end", "courier.com/open?!"],
	])("%s", (_, token) => {
		const words = "Bridge open today ";
		const text = `${words}${token} and on every other day`;
		const found = findEntities(text);
		for (const { cut, kept } of everyCut(text)) {
			const isOutside = kept.length < words.length || kept.length >= words.length + token.length;
			expect(isOutside, cut).toBe(true);
			expect(findEntities(cut)).toEqual(kept.length < words.length ? [] : found);
		}
	});

	test.each([
		["a hashtag", "桥已开放，", "#林登福德", "。车辆可以通行", 5],
		["an address before a comma", "详情请见", "https://courier.com/a", " 桥已开放", 21],
		["a mention", "来自：", "@lindenford", "、桥已开放", 11],
		["a Thai hashtag", "สะพาน: ", "#เปดแลว", " วันนี้", 7],
	])("%s between letters without spaces", (_, before, token, after, length) => {
		const text = before + token + after;
		expect(findEntities(text)).toMatchObject([{ offset: before.length, length }]);
		for (const { cut, kept } of everyCut(text)) {
			const isOutside = kept.length <= before.length || kept.length >= before.length + token.length;
			expect(isOutside, cut).toBe(true);
		}
	});

	test("a word, just because there is a hashtag, a decimal or a name far before it", () => {
		const before = "#林登福德。速度提高3.5倍，@某人说。";
		const text = before + "电车明天恢复运行".repeat(10);
		expect(fit(text, 60, "zh").text.length).toBeGreaterThan(50);
	});
});

describe("whatever is cut, and wherever", () => {
	const linked = fc.constantFrom(
		"https://courier.com/a-",
		"courier.com",
		"http://192.0.2.1/",
		"192.0.2.1",
		"ada@courier.com",
		"#Linde",
		"#桥",
		"@lindenford",
		"/start",
		"$LINDE",
		"+49 30 1234567",
		"tg://resolve?a=b",
		"www.",
		"3.5",
		"a.b",
	);
	const joint = fc.constantFrom(
		" ",
		"",
		", ",
		". ",
		"\n",
		"。",
		"，",
		"(",
		")",
		"/",
		"-",
		"@",
		"#",
		"<",
		"»",
		"桥已开放",
		"สะพาน",
		"bridge",
		"…",
		"‑",
	);
	const text = fc
		.oneof(
			{ weight: 1, arbitrary: anyText() },
			{
				weight: 3,
				arbitrary: fc
					.array(fc.oneof(linked, joint, joint), { maxLength: 30 })
					.map((parts) => parts.join("")),
			},
		)
		.map((given) => clean(given).trim());
	const limit = fc.integer({ min: 1, max: 120 });
	const language = fc.constantFrom(undefined, "en", "zh", "th");

	test.each([
		["Telegram's own parser", oracle && ((given: string) => oracle.textEntities(given))],
		["the sandbox", findEntities],
	] as const)(
		"%s finds in it nothing but what it finds in the whole, at the same place",
		(_, find) => {
			if (find === undefined) return;
			fc.assert(
				fc.property(text, limit, language, (after, least, tongue) => {
					// Without a word before it, what is one long token is parted: better a part of it than nothing.
					const [given, room] = [`Open ${after}`, least + 7];
					if (given.length <= room) return;
					const cut = fit(given, room, tongue).text;
					for (const entity of find(cut)) expect(find(given), cut).toContainEqual(entity);
				}),
				{ numRuns: 3000 },
			);
		},
	);

	test("it fits, begins as the whole does, and ends with an ellipsis and no space before a sign", () => {
		fc.assert(
			fc.property(text, limit, language, (given, room, tongue) => {
				const { text: cut, cut: isCut } = fit(given, room, tongue);
				expect(isCut).toBe(given.length > room);
				expect(cut.length).toBeLessThanOrEqual(room);
				if (!isCut) return;
				const { end, ellipsis } = cutPlace(given, room, tongue);
				expect(cut).toBe(given.slice(0, end) + ellipsis);
				expect(["…", " …"]).toContain(ellipsis);
				expect(given.slice(0, end)).toBe(given.slice(0, end).trimEnd());
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("runs", () => {
	const url = "https://courier.example/";
	const runs: Run[] = [
		{ text: "The bridge is ", style: {} },
		{ text: "open ", style: { url } },
		{ text: "again", style: { url, bold: true } },
		{ text: " from six on, the town says", style: {} },
	];
	const cutTo = (limit: number, of = runs, isPartial = false) => {
		const { text, entities } = toFormatted(cutRuns(of, limit, "en", isPartial).runs);
		return marked(text, entities);
	};

	test("keep their styles where they are cut, and a link whole or not at all", () => {
		const link = `[open *again*](${url})`;
		expect(cutTo(51)).toBe(`The bridge is ${link} from six on, the town says`);
		expect(cutTo(50)).toBe(`The bridge is ${link} from six on, the town…`);
		expect(cutTo(26)).toBe(`The bridge is ${link}…`);
		for (let limit = 16; limit < 25; limit++) expect(cutTo(limit)).toBe("The bridge is…");
		expect(cutTo(5)).toBe("The…");
	});

	test("of a link that is all there is are cut as a text is", () => {
		const all = [
			{ text: "The bridge is open", style: { url } },
			{ text: " again", style: { url, bold: true as const } },
		];
		expect(cutTo(16, all)).toBe(`[The bridge is](${url})…`);
	});

	test("that begin with a longer link than there is room for are left out", () => {
		const first = [
			{ text: "The bridge is open", style: { url } },
			{ text: " again", style: {} },
		];
		expect(cutRuns(first, 10, "en")).toEqual({ runs: [], isCut: true });
	});

	test("with the link's own punctuation before the cut stay whole", () => {
		const ends: Run[] = [
			{ text: "Read more: ", style: {} },
			{ text: "the bridge –", style: { url } },
			{ text: " is open", style: {} },
		];
		expect(cutTo(26, ends)).toBe(`Read more: [the bridge –](${url})…`);
	});

	test("that are a part of more are cut where they fit, too", () => {
		expect(cutTo(4096, runs, true)).toMatch(/says…$|town…$/);
		expect(cutRuns(runs, 4096, "en")).toEqual({ runs, isCut: false });
		expect(cutRuns(runs, 4096, "en", true).isCut).toBe(true);
	});

	test("of a quote end it with the ellipsis inside", () => {
		const quoted = runs.map(({ text, style }) => ({
			text,
			style: { ...style, quote: "open" as const },
		}));
		expect(cutTo(16, quoted)).toBe("▌The bridge is…▐");
	});

	test("are taken by their length", () => {
		expect(takeRuns(runs, 0)).toEqual([]);
		expect(takeRuns(runs, 14)).toEqual(runs.slice(0, 1));
		expect(takeRuns(runs, 16)).toEqual([runs[0], { text: "op", style: { url } }]);
		expect(takeRuns(runs, 999)).toEqual(runs);
		expect(lengthOf(runs)).toBe(51);
	});
});

describe("takes linear time on", () => {
	test.each([
		"a",
		"#a",
		"#",
		"a.",
		"a@",
		"https://a.example/",
		"桥",
		"桥#",
		"#桥",
		"桥.a",
		"+1 ",
		"1.",
		"$A/",
		"- ",
		"ก",
	])("an endless %j", (unit) => {
		const work = (text: string) => {
			fit(text, 1000, "zh");
			fit(text, 4096);
		};
		expect(growth(work, unit)).toBeLessThan(LINEAR);
	});
});
