import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../../../src/article/article.ts";
import { isFurniture } from "../../../../src/ingest/formats/text-furniture.ts";
import {
	authorsOf,
	dateLineOf,
	isCaption,
	withoutDateline,
} from "../../../../src/ingest/formats/text-lines.ts";
import { text } from "../../../../src/ingest/formats/text.ts";
import { pasted, textCase } from "../../../support/deliveries/text.ts";
import { createReading, NOW } from "../../../support/formats.ts";
import { growth, LINEAR } from "../../../support/growth.ts";

const reading = createReading(text);
const { kept, outcomes, read } = reading;

/** The draft of a pasted article. */
const draft = (body: string, query: Record<string, string> = {}) =>
	reading.draft(pasted(body, query));

describe("a pasted article", () => {
	test("in English, with all that its page has around it", () => {
		const article = `https://courier.example/town/bridge-open
Skip to main content
Advertisement
The old bridge is open again
By Ada Lorne and Ben Hale, Staff Writers
Published: 2026-05-01 07:00
Updated: 2026-05-01T09:30:00+02:00
Share on Facebook | X | Telegram
4 min read

Photo: The bridge over the Linde on Friday. Cora Reed/Linde Pictures

LINDENFORD, 1 May – After two years of work, the bridge over the Linde carries traffic again.

Advertisement - continue reading below

The town paid 4 million for the repair. "We use cookies as bait," joked the engineer who caught the pigeons.

Read more: How the bridge was built

Follow us, the guide said, and a hundred children crossed.

Sign up for our newsletter and never miss the news
Log in to comment
12 comments
© 2026 Linde Courier. All rights reserved.`;
		expect(draft(article)).toEqual({
			id: "https://courier.example/town/bridge-open",
			url: "https://courier.example/town/bridge-open",
			language: undefined,
			title: "The old bridge is open again",
			authors: ["Ada Lorne", "Ben Hale"],
			summary: "After two years of work, the bridge over the Linde carries traffic again.",
			text: [
				'The town paid 4 million for the repair. "We use cookies as bait," joked the engineer who caught the pigeons.',
				"Follow us, the guide said, and a hundred children crossed.",
			].join("\n"),
			publishedAt: Date.UTC(2026, 4, 1, 7),
		});
		expect(read(pasted(article))).toMatchObject([
			{ order: { modifiedAt: Date.UTC(2026, 4, 1, 7, 30) } },
		]);
	});

	test("in English, whose lines a program broke", () => {
		const article = `Storm warning for the coast

By Cora Reed

LINDENFORD (NWA) - A storm with gusts of up to 110 kilometres an
hour will reach the coast on Saturday evening, the weather service
said.

Ferries stay in the harbour from noon. Trains run until six
o'clock, and the schools
open on Monday as planned.`;
		expect(draft(article)).toMatchObject({
			title: "Storm warning for the coast",
			authors: ["Cora Reed"],
			summary:
				"A storm with gusts of up to 110 kilometres an hour will reach the coast on Saturday evening, the weather service said.",
		});
	});

	test("in English, as plain as it gets", () => {
		expect(
			draft("Lindenford wins 3:1\nThe team beat Hochberg on Saturday.\nTwo goals fell late."),
		).toMatchObject({
			id: digestOf("Lindenford wins 3:1"),
			title: "Lindenford wins 3:1",
			authors: [],
			summary: "The team beat Hochberg on Saturday.",
			text: "Two goals fell late.",
		});
	});

	test("in German, with all that its page has around it", () => {
		const article = `Zum Inhalt springen
Anzeige
Die alte Brücke ist wieder offen
Von Ada Lorne, Lokalredaktion
Stand: 01.05.2026, 07:30 Uhr
Lesezeit: 3 Minuten
Artikel teilen

Foto: Cora Ried/Lindebild

Lindenfurt (nwa) – Nach zwei Jahren Arbeit rollt der Verkehr wieder über die Brücke.

Lesen Sie auch: So wurde die Brücke gebaut

Die Stadt zahlte vier Millionen Euro. Mehr aus Angst als aus Überzeugung stimmte der Rat zu.

Folgen Sie uns auf Instagram und WhatsApp
Anmelden, um zu kommentieren
Kommentare (12)
Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.
Impressum | Datenschutz`;
		expect(draft(article, { language: "de" })).toMatchObject({
			title: "Die alte Brücke ist wieder offen",
			language: "de",
			authors: ["Ada Lorne"],
			summary: "Nach zwei Jahren Arbeit rollt der Verkehr wieder über die Brücke.",
			text: "Die Stadt zahlte vier Millionen Euro. Mehr aus Angst als aus Überzeugung stimmte der Rat zu.",
		});
	});

	test("in German, whose sentences only begin like a page's own", () => {
		const article = `Anzeige erstattet

Anzeige gegen Unbekannt hat die Stadt am Freitag erstattet.

Von Linden nach Hochberg fährt wieder ein Bus.

Teilen will sich der Verein den Platz mit der Schule.`;
		expect(draft(article)).toMatchObject({
			title: "Anzeige erstattet",
			authors: [],
			summary: "Anzeige gegen Unbekannt hat die Stadt am Freitag erstattet.",
			text: "Von Linden nach Hochberg fährt wieder ein Bus.\nTeilen will sich der Verein den Platz mit der Schule.",
		});
	});

	test("in Arabic", () => {
		const article = `إعلان
الجسر القديم مفتوح من جديد
بقلم: سارة نور
صورة: الجسر يوم الجمعة

عادت حركة السير إلى الجسر بعد عامين من العمل.

دفعت المدينة أربعة ملايين.

تابعونا على فيسبوك`;
		expect(draft(article)).toMatchObject({
			title: "الجسر القديم مفتوح من جديد",
			authors: ["سارة نور"],
			summary: "عادت حركة السير إلى الجسر بعد عامين من العمل.",
			text: "دفعت المدينة أربعة ملايين.",
		});
	});

	test("in Hebrew", () => {
		const article = `הגשר הישן נפתח מחדש
מאת: נועה לביא
צילום: דן ברק

אחרי שנתיים של עבודות חזרה התנועה לגשר.

העירייה שילמה ארבעה מיליון.

כל הזכויות שמורות`;
		expect(draft(article)).toMatchObject({
			title: "הגשר הישן נפתח מחדש",
			authors: ["נועה לביא"],
			summary: "אחרי שנתיים של עבודות חזרה התנועה לגשר.",
			text: "העירייה שילמה ארבעה מיליון.",
		});
	});

	test("in Japanese", () => {
		const article = `古い橋が再び開通
2026年5月1日 7時30分
写真：金曜日の橋

二年間の工事を経て、橋の通行が再開された。
町は修理に四百万を支払った。

関連記事：橋の歴史
シェアする`;
		expect(draft(article)).toMatchObject({
			title: "古い橋が再び開通",
			summary: "二年間の工事を経て、橋の通行が再開された。",
			text: "町は修理に四百万を支払った。",
		});
	});
});

describe("the address of the request", () => {
	test("names id, address, title and language", () => {
		const query = {
			id: "bridge",
			url: "https://courier.example/bridge",
			title: "The bridge is open",
			language: "en",
		};
		expect(draft("Cars may pass.\nMore.", query)).toMatchObject({
			...query,
			summary: "Cars may pass.",
			text: "More.",
		});
	});

	test("may name the title that the text begins with", () => {
		const title = "The bridge is open";
		expect(draft(`${title}\n\nCars may pass.`, { title })).toMatchObject({
			title,
			summary: "Cars may pass.",
		});
	});

	test("takes an article back, with its text or without", () => {
		const withdrawal = { kind: "withdraw", reason: "deleted" };
		expect(read(pasted("", { event: "deleted", id: "a" }))).toMatchObject([
			{ ...withdrawal, id: "a" },
		]);
		const url = "https://courier.example/bridge";
		expect(read(pasted("", { event: "deleted", url }))).toMatchObject([{ ...withdrawal, id: url }]);
		expect(read(pasted("Open\n\nText", { event: "deleted" }))).toMatchObject([
			{ ...withdrawal, id: digestOf("Open") },
		]);
	});

	test("with another event is told so", () => {
		expect(read(pasted("Open", { event: "gone" }))).toMatchObject([
			{ kind: "ignored", reason: expect.stringMatching(/event=gone is unknown/) },
		]);
	});
});

describe("a line that a page writes around an article", () => {
	test.each([
		"Advertisement",
		"ADVERTISEMENT",
		"Share",
		"Share this article",
		"Share on X",
		"Follow us on Facebook, X and Telegram!",

		"Log in to comment",
		"Please sign in or register to leave a comment.",
		"Leave a comment",
		"3 comments",
		"Read more",

		"READ MORE: The bridge in pictures",
		"See also: The bridge",
		"Related articles",
		"Subscribe to our newsletter",
		"Subscribe",

		"Sign up for our daily newsletter",
		"We use cookies to improve your experience.",
		"Accept all",
		"© 2026 Linde Courier",

		"Copyright 2026 Linde Courier",
		"All rights reserved.",
		"Privacy Policy",
		"Back to top",
		"Story continues below advertisement",

		"2 min read",
		"Join the conversation",
		"Already a subscriber? Log in",
		"» Read more «",
		"Tags: bridge, town",

		"Anzeige",
		"- Anzeige -",
		"Teilen",
		"Artikel teilen",
		"Folgen Sie uns auf Facebook",
		"Jetzt abonnieren",
		"Mehr zum Thema: Brücke",

		"Newsletter bestellen",
		"Zum Kommentieren bitte anmelden",
		"Alle Rechte vorbehalten",
		"Diese Website verwendet Cookies.",
		"Lesezeit: 2 Min.",
	])("is known: %s", (line) => {
		expect(isFurniture(line)).toBe(true);
	});

	test.each([
		"Advertisement income fell by a third last year.",
		"Share prices rose on Friday.",
		"Follow us on this walk through the old town.",
		"Log in the river blocks the harbour",
		"Read more books, the mayor told the pupils.",
		"See also how the others do it.",
		"Comments by the mayor caused a stir.",
		"Subscribe to the idea that bridges last, and you pay twice.",
		"We use cookies as bait.",
		"Copyright the town never claimed.",
		"By using fewer cookies, the bakery saved money.",
		"Register to receive flood alerts by phone, the town says.",
		"Get the most out of the app, the council advises residents.",
		"More from the council is expected on Monday.",
		"Home win for Lindenford",
		"Search for missing sailor goes on",
		"Sponsored runs are popular again.",
		"Tags in red paint covered the bridge.",
		"Teilen will sich der Verein den Platz.",
		"Werbung für die Stadt machen jetzt die Kinder.",
		"Anmelden können sich Teams bis Freitag.",
		"Themen gab es genug.",
		"Kommentare gab der Bürgermeister nicht ab.",
		"Suche nach vermisstem Segler geht weiter",
		"12 minutes later the second goal fell.",
		"Three commented, forty kept silent.",
	])("is not what an article says: %s", (line) => {
		expect(isFurniture(line)).toBe(false);
	});

	test("is short", () => {
		expect(isFurniture(`Read more: ${"x".repeat(300)}`)).toBe(false);
	});
});

describe("a byline", () => {
	test.each([
		["By Ada Lorne", ["Ada Lorne"]],
		["BY ADA LORNE", ["ADA LORNE"]],
		[
			"By Ada Lorne, Ben van der Hale and Cora O'Reed",
			["Ada Lorne", "Ben van der Hale", "Cora O'Reed"],
		],
		["By Ada Lorne, Politics Editor", ["Ada Lorne"]],
		["By Ada Lorne (ada@courier.example)", ["Ada Lorne"]],
		["By: Ada Lorne | ada@courier.example", ["Ada Lorne"]],
		["Von Ada Lörne und Bernd von Hall", ["Ada Lörne", "Bernd von Hall"]],
		["Autorin: Ada Lorne", ["Ada Lorne"]],
	])("%s names its authors", (line, authors) => {
		expect(authorsOf(line)).toEqual(authors);
	});

	test.each([
		"By Friday evening the water had gone.",
		"By far the best team won",
		"Von Linden nach Hochberg",
		"Bystanders helped",
		"Text Messages Rise",
		"By",
	])("is not %s", (line) => {
		expect(authorsOf(line)).toBeUndefined();
	});
});

describe("a dateline", () => {
	test.each([
		["LINDENFORD, 12 May – The bridge is open.", "The bridge is open."],
		["LINDENFORD — The bridge is open.", "The bridge is open."],
		["NEW LINDENFORD, Lindenshire (NWA) -- The bridge is open.", "The bridge is open."],
		["BERLIN (AP) — The bridge is open.", "The bridge is open."],
		["Lindenfurt (dpa/nwa) - Die Brücke ist offen.", "Die Brücke ist offen."],
		["Lindenfurt, 12. Mai (nwa) – Die Brücke ist offen.", "Die Brücke ist offen."],
		["Bad Linden (nwa) – „Offen“, sagte sie.", "„Offen“, sagte sie."],
	])("is left out of %s", (paragraph, rest) => {
		expect(withoutDateline(paragraph)).toBe(rest);
	});

	test.each([
		"The bridge – two years in repair – is open.",
		"Lindenford – the town on the Linde – celebrates.",
		"UNESCO-listed bridges need care.",
		"Ada Lorne (34) won the race.",
		"A – B",
	])("is not found in %s", (paragraph) => {
		expect(withoutDateline(paragraph)).toBe(paragraph);
	});
});

describe("a line with a date", () => {
	const at = Date.UTC(2026, 4, 1, 7, 30);
	test.each([
		["Updated: 2026-05-01 07:30", { kind: "modified", at, isLabelled: true }],
		["Last updated 2026-05-01T09:30+02:00", { kind: "modified", at, isLabelled: true }],
		["Published on 2026-05-01 07:30 UTC", { kind: "published", at, isLabelled: true }],
		["2026-05-01T07:30:00Z", { kind: "published", at, isLabelled: false }],
		["Published 1 May 2026, 07:30", { kind: "published", at: undefined, isLabelled: true }],
		["Friday, May 1, 2026", { kind: "published", at: undefined, isLabelled: false }],
		["Stand: 01.05.2026, 07:30 Uhr", { kind: "modified", at: undefined, isLabelled: true }],
		["Veröffentlicht am 1. Mai 2026", { kind: "published", at: undefined, isLabelled: true }],
		["2026年5月1日 7時30分", { kind: "published", at: undefined, isLabelled: false }],
	])("%s is read", (line, date) => {
		expect(dateLineOf(line)).toEqual(date);
	});

	test.each([
		"Updated rules take effect on 2026-05-01 in all schools.",
		"Published 12 books in a row",
		"On 1 May 2026 the bridge opens.",
		"Lindenford wins 3:1",
		"Match starts at 12:30 in the stadium by the river",
	])("%s is none", (line) => {
		expect(dateLineOf(line)).toBeUndefined();
	});
});

test.each([
	"Photo: Ada Lorne",
	"(Foto: Ada Lorne/Lindebild)",
	"Picture: The bridge",
	"Caption: The bridge",
	"Image source, Lindebild",
	"Symbolfoto: Brücke",
])("%s stands below a picture", (line) => {
	expect(isCaption(line)).toBe(true);
});

test.each([
	"Photos of the bridge were shown.",
	"The photo: a bridge.",
	"Bilder einer Stadt: Lindenfurt",
	`Picture: ${"x".repeat(400)}`,
])("%s is text", (line) => {
	expect(isCaption(line)).toBe(false);
});

test("of a byline no e-mail address is kept", () => {
	const delivery = pasted("Open\nBy Ada Lorne (ada@courier.example)\n\nText");
	expect(JSON.stringify(kept(delivery))).not.toContain("@");
});

test.each(textCase.missing.map((delivery) => [JSON.stringify(delivery), delivery] as const))(
	"%s makes no article",
	(_, delivery) => {
		expect(outcomes(delivery)).toEqual(["refused"]);
	},
);

test("plain paragraphs are kept as they are, in their order", () => {
	const word = fc.constantFrom(
		"bridge",
		"river",
		"town",
		"opens",
		"slowly",
		"again",
		"today",
		"mayor",
	);
	const sentence = fc
		.array(word, { minLength: 4, maxLength: 30 })
		.map((words) => `Zz ${words.join(" ")}.`);
	fc.assert(
		fc.property(
			sentence,
			fc.array(sentence, { minLength: 1, maxLength: 8 }),
			(title, [lead = "", ...rest]) => {
				expect(draft([title, lead, ...rest].join("\n\n"))).toMatchObject({
					title,
					summary: lead,
					text: rest.length === 0 ? undefined : rest.join("\n"),
				});
			},
		),
	);
});

test("any text is read or refused", () => {
	const fragment = fc.constantFrom(
		"By ",
		"Photo: ",
		"\n",
		"\n\n",
		"Updated: ",
		"2026-05-01",
		"LINDEN – ",
		"(dpa) - ",
		"A-",
		"© ",
		"\u202E",
		"\uD800",
		"\u0000",
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(fragment, fc.string({ unit: "binary" }))), (parts) => {
			expect(() => outcomes(pasted(parts.join("")))).not.toThrow();
		}),
	);
});

test.each([
	"A-",
	"A.",
	"A ",
	"\n",
	" \n",
	"By A\n",
	"Share on X, X\n",
	"x",
	"2026-05-01 ",
	"((",
	"Foto:\n",
	"We use cookies ",
])("a text of many %j is read in linear time", (unit) => {
	const take = (body: string) => {
		for (const whole of [body, `Title\n\n${body}`]) {
			outcomes(pasted(whole));
		}
	};
	expect(growth(take, unit)).toBeLessThan(LINEAR);
});

test("a line is looked at in a moment, whatever it is", () => {
	const piece = fc.constantFrom(
		"share on x",
		", x",
		" and ",
		"A",
		"-",
		" ",
		"comment",
		"©",
		"(",
		"to our ",
		"newsletter",
		"cookies",
		"2026",
		"von ",
		"A. ",
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 100 }), (pieces) => {
			const line = pieces.join("").slice(0, 200);
			const start = process.cpuUsage();
			for (const look of [isFurniture, isCaption, authorsOf, dateLineOf, withoutDateline])
				look(line);
			const { user } = process.cpuUsage(start);
			expect(user / 1000).toBeLessThan(200);
		}),
		{ numRuns: 2000 },
	);
});

test("the sample is an article", () => {
	const { body } = text.sample(NOW);
	expect(draft(body)).toMatchObject({
		title: "The old bridge is open again",
		authors: ["Ada Lorne"],
		summary: "After two years of work, the bridge over the Linde carries traffic again.",
		text: "The town paid 4 million for the repair.",
		publishedAt: NOW - 60_000,
	});
});
