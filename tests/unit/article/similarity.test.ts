import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairs } from "../../../bench/duplicate-pairs.ts";
import {
	isSameStory,
	MIN_EQUAL,
	SKETCH_SIZE,
	type Signature,
	shinglesOf,
	signatureOf,
	VALUE_WIDTH,
} from "../../../src/article/similarity.ts";
import { anyText } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

type Text = { title: string; lead: string; language?: string | undefined };

const bridge: Text = {
	title: "Old bridge over the Linde opens on Monday",
	lead: "The old bridge over the Linde opens to traffic on Monday, mayor Ada Brook said. The repairs took 3 years and cost 4.2 million, of which Lindenford pays 1,500,000.",
	language: "en",
};

function isSame(a: Text, b: Text): boolean {
	const [one, other] = [signatureOf(a), signatureOf(b)];
	return one !== undefined && other !== undefined && isSameStory(one, other);
}

/** A bucket in which both are found. */
function meet(a: Signature, b: Signature): boolean {
	return a.bands.some((band) => b.bands.includes(band));
}

describe("a signature", () => {
	test("has the shape that the script in Redis reads, whatever the text", () => {
		fc.assert(
			fc.property(anyText(80), anyText(600), (title, lead) => {
				const signature = signatureOf({ title, lead });
				if (signature === undefined) return;
				expect(signature.sketch).toMatch(/^[\w-]{192}$/);
				expect(signature.sketch).toHaveLength(SKETCH_SIZE * VALUE_WIDTH);
				expect(signature.facts).toMatch(/^[\w-]{22}$/);
				expect(signature.bands).toHaveLength(8);
				for (const band of signature.bands) expect(band).toMatch(/^[\w-]+$/);
			}),
		);
	});

	test("is missing below twelve words, however long the title", () => {
		const words = "follow all of the decisions right here as they are made";
		expect(signatureOf({ title: bridge.title, lead: words })).toBeUndefined();
		expect(signatureOf({ title: "", lead: `${words} today` })).toBeDefined();
		expect(signatureOf({ title: bridge.title, lead: "" })).toBeUndefined();
	});

	test("sees nothing behind the sentence of the 24th word, nor behind the 60th word", () => {
		const sentence = "word ".repeat(24).trim();
		expect(signatureOf({ title: "", lead: `${sentence}. More 5.` })).toEqual(
			signatureOf({ title: "", lead: sentence }),
		);
		const endless = (end: string) => ({ title: "", lead: `${"word ".repeat(60)}${end}` });
		expect(signatureOf(endless("5"))).toEqual(signatureOf(endless("six")));
	});
});

describe("is the same story", () => {
	test.each<[string, Partial<Text>]>([
		["word for word", {}],
		["with a headline in capitals", { title: bridge.title.toUpperCase() }],
		["with a headline that capitalizes", { title: "Old Bridge Over the Linde Opens on Monday" }],
		["with another headline", { title: "After years of waiting: drivers return to old bridge" }],
		["with the site's name", { title: `${bridge.title} | Lindenford Courier` }],
		["with a kicker", { title: `Traffic: ${bridge.title}` }],
		["after a dateline", { lead: `LINDENFORD (Northwire) — ${bridge.lead}` }],
		["after a dateline with a day", { lead: `LINDENFORD, May 4 (Northwire) — ${bridge.lead}` }],
		["after a dateline without agency", { lead: `LINDENFORD – ${bridge.lead}` }],
		["in another spelling of English", { language: "en-GB" }],
		["in no language", { language: undefined }],
		["in a language that nobody knows", { language: "x-none" }],
		["with numbers in words", { lead: bridge.lead.replace("3 years", "three years") }],
		["with other separators", { lead: bridge.lead.replace("1,500,000", "1.500\u00A0000") }],
		["with full-width digits", { lead: bridge.lead.replace("3", "３") }],
		["with a few words changed", { lead: bridge.lead.replace("took", "have taken") }],
		["with a sentence more", { lead: `${bridge.lead} The next is the 7th of June.` }],
	])("%s", (_, change) => {
		expect(isSame(bridge, { ...bridge, ...change })).toBe(true);
	});

	test("whatever the punctuation, the quotation marks and the white space", () => {
		const quote = { ...bridge, lead: `"It's done", she said: ${bridge.lead}` };
		const mark = fc.constantFrom('"', "“", "”", "«", "»\u00A0", "„");
		const space = fc.constantFrom(" ", "  ", "\u00A0", "\u2009", " \u200B");
		fc.assert(
			fc.property(
				mark,
				mark,
				space,
				fc.constantFrom("'", "’", "ʼ"),
				(open, close, gap, apostrophe) => {
					const lead = quote.lead
						.replace('"', open)
						.replace('"', close)
						.replace("'", apostrophe)
						.replaceAll(" ", gap)
						.replace(",", " –");
					expect(isSame(quote, { ...quote, lead })).toBe(true);
				},
			),
		);
	});

	test("of which one source sends the first paragraph and the other all", () => {
		const lead = `${bridge.lead}\nAt noon, 12 bands play on the bridge.`;
		expect(isSame(bridge, { ...bridge, lead })).toBe(true);
	});
});

describe("is another story", () => {
	test.each<[string, string, string]>([
		["a number", "3 years", "4 years"],
		["a decimal", "4.2", "4.3"],
		["a number in words", "3 years", "seven years"],
		["the order of the numbers", "3 years and cost 4.2", "4.2 years and cost 3"],
		["a day", "on Monday", "on Tuesday"],
		["a place", "the Linde ", "the Tarn "],
		["a person", "Ada Brook", "Nora Field"],
		["an opposite", "opens", "closes"],
		["a not", "said", "did not say"],
	])("by %s", (_, from, to) => {
		expect(bridge.lead).toContain(from);
		expect(isSame(bridge, { ...bridge, lead: bridge.lead.replace(from, to) })).toBe(false);
	});

	test.each<[string, string, string, string]>([
		[
			"de",
			"Am Montag",
			"Am Dienstag",
			"bleibt die Brücke über die Linde in Lindenfurt wegen Bauarbeiten für alle Fahrzeuge gesperrt",
		],
		[
			"de",
			"Zwei Autos",
			"Drei Autos",
			"sind auf der Brücke über die Linde in Lindenfurt am Montag bei Nebel zusammengestoßen",
		],
		[
			"fr",
			"Le 3 mai",
			"Le 3 juin",
			"le pont d’Aubrelle sera fermé à la circulation pour des travaux, annonce la mairie",
		],
		[
			"es",
			"Siete vecinos",
			"Ocho vecinos",
			"de Valmar reciben el martes la medalla de la ciudad por su trabajo en el puerto",
		],
		[
			"it",
			"Due treni",
			"Tre treni",
			"sono rimasti fermi lunedì nella stazione di Valmarina per un guasto alla linea elettrica",
		],
		[
			"pt",
			"Amanhã",
			"Hoje",
			"a ponte velha de Valmar reabre ao trânsito depois de obras que duraram 2 anos inteiros",
		],
		[
			"nl",
			"De brug is",
			"De brug is niet",
			"vanaf maandag open voor alle auto's die van Lindevoort naar Marlo willen rijden",
		],
		[
			"pl",
			"W środę",
			"W sobotę",
			"most w Lipowie będzie zamknięty dla wszystkich samochodów z powodu pilnego remontu jezdni",
		],
		[
			"ru",
			"Двое туристов",
			"Трое туристов",
			"заблудились в пятницу в лесу под Липовом и вышли к дороге только поздно вечером",
		],
		[
			"uk",
			"У п'ятницю",
			"У суботу",
			"у Вербівці перекриють рух мостом через річку, щоб оглянути опори після паводка",
		],
		[
			"ar",
			"يوم الأحد",
			"يوم الاثنين",
			"يعاد فتح الجسر القديم في مدينة النخيل أمام السيارات بعد أعمال صيانة طويلة",
		],
		[
			"ja",
			"３０日",
			"３１日",
			"に緑川市の中心部にある石橋が修復を終えて再び通行できるようになると市が発表した",
		],
		["hi", "१२", "१३", "लोगों ने नदी के पुराने पुल की मरम्मत के लिए शहर की परिषद को पत्र लिखा है"],
		[
			"sv",
			"På måndag",
			"På tisdag",
			"öppnar den gamla bron över Linde igen för alla bilar efter ett långt arbete",
		],
	])("in %s by %s, %s", (language, from, to, rest) => {
		const told = (begin: string) => ({ title: rest, lead: `${begin} ${rest}.`, language });
		expect(isSame(told(from), told(from))).toBe(true);
		expect(isSame(told(from), told(to))).toBe(false);
	});

	test("by a dateline's place that is told nowhere else", () => {
		const from = (place: string) => ({ ...bridge, lead: `${place} (Northwire) — ${bridge.lead}` });
		expect(isSame(from("Marlow"), from("Marlow"))).toBe(true);
		expect(isSame(from("Marlow"), from("Ashby"))).toBe(false);
	});

	test("by a headline's number, name or opposite that the lead doesn't tell", () => {
		const lead = "The council of Lindenford voted on Monday evening after a debate about schools.";
		const told = (title: string) => ({ title, lead });
		for (const [one, other] of [
			["Vote: 12 for the plan", "Vote: 13 for the plan"],
			["Council follows mayor Brook", "Council follows mayor Field"],
			["Council approves plan", "Council rejects plan"],
		] as const) {
			expect(isSame(told(one), told(one))).toBe(true);
			expect(isSame(told(one), told(other))).toBe(false);
		}
	});

	test("by any headline above a lead that names nobody, or no number and no day", () => {
		const teaser = (title: string, of: string) => ({
			title,
			lead: `Every week our editors talk with guests ${of} about what moves the people between coast and mountains.`,
		});
		for (const of of ["", "from Lindenford", "of 2 towns"]) {
			expect(isSame(teaser("Who owns it?", of), teaser("Who owns it?", of))).toBe(true);
			expect(isSame(teaser("Who owns it?", of), teaser("A night at sea", of))).toBe(false);
		}
	});

	test("when title and lead both differ in a word, which a template does", () => {
		const ward = (kind: string) => ({
			title: `Hospital's ${kind} ward to close`,
			lead: `The ${kind} ward of Lindenford's hospital will close in March, its director said on Tuesday. Staff move to Ashby.`,
		});
		expect(isSame(ward("maternity"), ward("emergency"))).toBe(false);
	});

	test("whatever number takes the place of another, and wherever", () => {
		const number = fc.integer({ min: 1, max: 5000 });
		fc.assert(
			fc.property(number, number, fc.nat({ max: 19 }), (from, to, at) => {
				fc.pre(from !== to);
				const told = (value: number) => {
					const lead =
						"at least people were hurt near Ashby when a coach left the road in fog on its way down to the coast".split(
							" ",
						);
					return {
						title: "Coach leaves road",
						lead: lead.toSpliced(at, 0, String(value)).join(" "),
					};
				};
				expect(isSame(told(from), told(from))).toBe(true);
				expect(isSame(told(from), told(to))).toBe(false);
			}),
		);
	});

	test("when only the headline is the same", () => {
		const word = fc.stringMatching(/^[a-z]{4,9}$/);
		const half = (letter: string) =>
			fc
				.array(word, { minLength: 12, maxLength: 40 })
				.map((words) => words.map((one) => letter + one).join(" "));
		fc.assert(
			fc.property(half("x"), half("q"), (one, other) => {
				expect(
					isSame({ title: bridge.title, lead: one }, { title: bridge.title, lead: other }),
				).toBe(false);
			}),
		);
	});
});

describe("of the hand-made pairs", () => {
	test("none of two stories is taken for one", () => {
		expect(pairs.filter(({ same, a, b }) => !same && isSame(a, b))).toEqual([]);
	});

	test("those of one story are found in a common bucket", () => {
		const found = pairs.filter(({ same, a, b }) => same && isSame(a, b));
		expect(found.length).toBeGreaterThanOrEqual(15);
		for (const { a, b } of found) {
			const [one, other] = [signatureOf(a), signatureOf(b)];
			expect(one !== undefined && other !== undefined && meet(one, other)).toBe(true);
		}
	});
});

test("the same values decide in either order, and as many as it says", () => {
	const a = signatureOf(bridge);
	if (a === undefined) throw new Error("too short");
	const values = a.sketch.match(/.{3}/g) ?? [];
	const changed = (count: number): Signature => ({
		...a,
		sketch: values
			.map((value, at) =>
				at < count ? value.replace(/^./, (c) => (c === "A" ? "B" : "A")) : value,
			)
			.join(""),
	});
	const most = SKETCH_SIZE - MIN_EQUAL;
	expect([isSameStory(a, changed(most)), isSameStory(changed(most), a)]).toEqual([true, true]);
	expect([isSameStory(a, changed(most + 1)), isSameStory(changed(most + 1), a)]).toEqual([
		false,
		false,
	]);
	expect(isSameStory(a, { ...a, facts: "x".repeat(22) })).toBe(false);
});

test("the sketch estimates how much two leads have in common", () => {
	const word = fc.stringMatching(/^[a-z]{5,9}$/);
	const words = fc.uniqueArray(word, { minLength: 40, maxLength: 40 });
	fc.assert(
		fc.property(words, fc.integer({ min: 0, max: 20 }), (all, changes) => {
			const [a, b] = [
				all.join(" "),
				all.map((one, at) => (at < changes ? `${one}x` : one)).join(" "),
			].map((lead) => ({ title: "", lead }));
			if (a === undefined || b === undefined) return;
			const [one, other] = [shinglesOf(a), shinglesOf(b)];
			const common = [...one].filter((shingle) => other.has(shingle)).length;
			const share = common / (one.size + other.size - common);
			const [left, right] = [a, b].map((text) => signatureOf(text)?.sketch.match(/.{3}/g) ?? []);
			const equal = left?.slice(0, 32).filter((value, at) => value === right?.[at]).length ?? 0;
			// Five standard deviations of 32 draws.
			expect(Math.abs(equal / 32 - share)).toBeLessThan(0.45);
		}),
	);
});

test.each(["a", "a ", "1", "1,000", "'", "… ", "日本", "A. ", "\u0301", "| x", "(", "A B (c"])(
	"takes linear time on endless %s",
	(unit) => {
		expect(growth((text) => signatureOf({ title: text, lead: text }), unit)).toBeLessThan(LINEAR);
	},
);
