import { describe, expect, test } from "vitest";
import { readWhen } from "../../../src/bot/when.ts";
import { createTexts } from "../../../src/texts.ts";

const BERLIN = "Europe/Berlin";
/** A Wednesday, 15:00 in Berlin. */
const NOW = Date.parse("2026-11-25T14:00:00Z");
const at = (time: string) => ({ kind: "at", at: Date.parse(time) });
const read = (text: string, now = NOW, zone = BERLIN, locale = "en") =>
	readWhen(text, { zone, now, locale });

describe("a time is read", () => {
	test.each([
		// The next such time.
		["18:30", "2026-11-25T17:30Z"],
		["14:59", "2026-11-26T13:59Z"],
		["15:00", "2026-11-26T14:00Z"],
		["0:00", "2026-11-25T23:00Z"],
		["  18:30 Uhr ", "2026-11-25T17:30Z"],
		["um 18 Uhr", "2026-11-25T17:00Z"],
		["18.30 Uhr", "2026-11-25T17:30Z"],
		["6:30 pm", "2026-11-25T17:30Z"],
		["۱۸:۳۰", "2026-11-25T17:30Z"],
		["٢٠٢٦-١١-٢٦، ١٨:٣٠", "2026-11-26T17:30Z"],
		["12 am", "2026-11-25T23:00Z"],
		["12 pm", "2026-11-26T11:00Z"],
		// On a day.
		["today 18:30", "2026-11-25T17:30Z"],
		["heute um 18:30 Uhr", "2026-11-25T17:30Z"],
		["tomorrow 7:00", "2026-11-26T06:00Z"],
		["Tomorrow at 7 am", "2026-11-26T06:00Z"],
		["7:00 tomorrow", "2026-11-26T06:00Z"],
		["morgen 7:00", "2026-11-26T06:00Z"],
		["übermorgen 7:00", "2026-11-27T06:00Z"],
		["the day after tomorrow, 7:00", "2026-11-27T06:00Z"],
		["Friday 9:00", "2026-11-27T08:00Z"],
		["am Freitag um 9 Uhr", "2026-11-27T08:00Z"],
		["Mittwoch 18:30", "2026-11-25T17:30Z"],
		["Wed 9:00", "2026-12-02T08:00Z"],
		["tue 9:00", "2026-12-01T08:00Z"],
		["sonntag 9:00", "2026-11-29T08:00Z"],
		// By the calendar.
		["26.11. 18:30", "2026-11-26T17:30Z"],
		["26.11 18:30", "2026-11-26T17:30Z"],
		["am 26. 11. um 18:30 Uhr", "2026-11-26T17:30Z"],
		["26.11.2026 18:30", "2026-11-26T17:30Z"],
		["26.11.26, 18:30", "2026-11-26T17:30Z"],
		["2026-11-26 18:30", "2026-11-26T17:30Z"],
		["2026-11-26T18:30", "2026-11-26T17:30Z"],
		["2026-11-26T18:30:00", "2026-11-26T17:30Z"],
		["26 November 18:30", "2026-11-26T17:30Z"],
		["26. Dezember 2026, 18:30", "2026-12-26T17:30Z"],
		["Dec 3rd 9:00", "2026-12-03T08:00Z"],
		["1. März 9:00", "2027-03-01T08:00Z"],
		["5.1. 8:00", "2027-01-05T07:00Z"],
		["29.2.2028 8:00", "far"],
		// From now on.
		["in 2h", "2026-11-25T16:00Z"],
		["2h", "2026-11-25T16:00Z"],
		["30m", "2026-11-25T14:30Z"],
		["1h 30m", "2026-11-25T15:30Z"],
		["1h30min", "2026-11-25T15:30Z"],
		["in 2 Stunden und 5 Minuten", "2026-11-25T16:05Z"],
		["in an hour", "2026-11-25T15:00Z"],
		["in einer Stunde", "2026-11-25T15:00Z"],
		["in half an hour", "2026-11-25T14:30Z"],
		["in einer halben Stunde", "2026-11-25T14:30Z"],
		["in 3 days", "2026-11-28T14:00Z"],
		["in 3 Tagen", "2026-11-28T14:00Z"],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual(expected === "far" ? { kind: "far" } : at(expected));
	});

	test.each([
		["es", "mañana 7:00", "2026-11-26T06:00Z"],
		["es", "mañana a las 7 de la tarde", "2026-11-26T18:00Z"],
		["es", "mañana a las 7:00 de la tarde", "2026-11-26T18:00Z"],
		["es", "pasado mañana 7:00", "2026-11-27T06:00Z"],
		["es", "esta noche a las 20:00", "2026-11-25T19:00Z"],
		["es", "viernes 9:00", "2026-11-27T08:00Z"],
		["es", "el sáb. a las 9:00", "2026-11-28T08:00Z"],
		["es", "3 de diciembre de 2026 a las 9:00", "2026-12-03T08:00Z"],
		["fr", "demain 18h", "2026-11-26T17:00Z"],
		["fr", "demain à 18h30", "2026-11-26T17:30Z"],
		["fr", "après-demain 7:00", "2026-11-27T06:00Z"],
		["fr", "ce soir 20:00", "2026-11-25T19:00Z"],
		["fr", "vendredi 9:00", "2026-11-27T08:00Z"],
		["fr", "ven. 9:00", "2026-11-27T08:00Z"],
		["it", "domani alle 7:00", "2026-11-26T06:00Z"],
		["it", "dopodomani 7:00", "2026-11-27T06:00Z"],
		["it", "stasera alle 8", "2026-11-25T19:00Z"],
		["it", "venerdi 9:00", "2026-11-27T08:00Z"],
		["pt", "amanhã às 7:00", "2026-11-26T06:00Z"],
		["pt", "depois de amanhã, 7:00", "2026-11-27T06:00Z"],
		["pt", "hoje à noite 20:00", "2026-11-25T19:00Z"],
		["pt", "sexta 9:00", "2026-11-27T08:00Z"],
		["pt", "segunda-feira 9:00", "2026-11-30T08:00Z"],
		["ru", "завтра в 7:00", "2026-11-26T06:00Z"],
		["ru", "послезавтра 7:00", "2026-11-27T06:00Z"],
		["ru", "сегодня в 8 часов вечера", "2026-11-25T19:00Z"],
		["ru", "в пятницу в 9:00", "2026-11-27T08:00Z"],
		["ru", "пт 9:00", "2026-11-27T08:00Z"],
		["ru", "3 декабря 9:00", "2026-12-03T08:00Z"],
		["uk", "завтра о 7:00", "2026-11-26T06:00Z"],
		["uk", "післязавтра 7:00", "2026-11-27T06:00Z"],
		["uk", "у п’ятницю 9:00", "2026-11-27T08:00Z"],
		["tr", "yarın 7:00", "2026-11-26T06:00Z"],
		["tr", "bu akşam 20:00", "2026-11-25T19:00Z"],
		["tr", "cuma günü saat 9:00", "2026-11-27T08:00Z"],
		["ar", "غدًا الساعة ٧:٠٠", "2026-11-26T06:00Z"],
		["ar", "بعد غد 7:00", "2026-11-27T06:00Z"],
		["ar", "الليلة 8:00", "2026-11-25T19:00Z"],
		["ar", "يوم الجمعة 9:00", "2026-11-27T08:00Z"],
		["fa", "فردا ساعت ۷", "2026-11-26T06:00Z"],
		["fa", "پس‌فردا 7:00", "2026-11-27T06:00Z"],
		["fa", "جمعه 9:00", "2026-11-27T08:00Z"],
		["hi", "कल सुबह 7 बजे", "2026-11-26T06:00Z"],
		["hi", "शुक्रवार 9:00", "2026-11-27T08:00Z"],
		["id", "besok pukul 18.30", "2026-11-26T17:30Z"],
		["id", "nanti malam jam 8", "2026-11-25T19:00Z"],
		["id", "Jumat 9:00", "2026-11-27T08:00Z"],
		["ja", "明日18時", "2026-11-26T17:00Z"],
		["ja", "明後日の朝7時半", "2026-11-27T06:30Z"],
		["ja", "金曜日の9時", "2026-11-27T08:00Z"],
		["ja", "今夜8時", "2026-11-25T19:00Z"],
		["ja", "12月3日18時30分", "2026-12-03T17:30Z"],
		["zh", "明天下午6点", "2026-11-26T17:00Z"],
		["zh", "后天 7:00", "2026-11-27T06:00Z"],
		["zh", "周五9:00", "2026-11-27T08:00Z"],
		["zh", "星期五上午9点", "2026-11-27T08:00Z"],
		["zh", "今晚8点", "2026-11-25T19:00Z"],
		["de", "heute Abend um 8 Uhr", "2026-11-25T19:00Z"],
		["de", "morgen früh 7:00", "2026-11-26T06:00Z"],
		["de", "Do 9:00", "2026-11-26T08:00Z"],
		["de", "12:30 am Freitag", "2026-11-27T11:30Z"],
		["de", "18:30 am Freitag", "2026-11-27T17:30Z"],
		["en", "12:30 am Friday", "2026-11-26T23:30Z"],
		["fr", "18h", "2026-11-25T17:00Z"],
		["fr", "dans 2h", "2026-11-25T16:00Z"],
		["en", "every day 18:30", "unclear"],
		["en", "tonight 8 pm", "2026-11-25T19:00Z"],
		["en", "tonight at 8:00", "2026-11-25T19:00Z"],
		["fr", "tomorrow 7:00", "2026-11-26T06:00Z"],
		["ja", "Friday 9:00", "2026-11-27T08:00Z"],
		["en", "demain 7:00", "2026-11-26T06:00Z"],
		["en", "di 9:00", "2026-12-01T08:00Z"],
		// What may mean several days.
		["es", "el próximo viernes 9:00", "unclear"],
		["ja", "来週金曜日 9:00", "unclear"],
		["fr", "midi", "unclear"],
	])("in the words of %s: %s", (locale, text, expected) => {
		const found = read(text, NOW, BERLIN, locale);
		expect(found).toEqual(expected === "unclear" ? { kind: "unclear" } : at(expected));
	});

	test.each(["UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Chatham"])(
		"by the clocks of %s, on that zone's day",
		(zone) => {
			for (let hour = 0; hour < 24; hour++) {
				const now = NOW + hour * 3_600_000;
				const found = read("tomorrow 7:05", now, zone);
				if (found.kind !== "at") throw new Error(found.kind);
				const shown = (ms: number) =>
					new Date(ms).toLocaleString("sv", {
						timeZone: zone,
						dateStyle: "short",
						timeStyle: "short",
					});
				const tomorrow = new Date(Date.parse(shown(now).slice(0, 10)) + 86_400_000);
				expect(shown(found.at)).toBe(`${tomorrow.toISOString().slice(0, 10)} 07:05`);
			}
		},
	);
});

const texts = createTexts("en");

test.each(texts.locales)("the examples that the texts give in %s can be read", (locale) => {
	const said = (id: "saved-ask" | "saved-ask-short" | "review-ask-time") =>
		texts.text(locale, id, { zone: "", title: "" }).split("\n").at(-1) ?? "";
	for (const text of [said("saved-ask"), said("saved-ask-short"), said("review-ask-time")]) {
		const examples = text
			.replace(/^\D+?[:：]\s?/u, "")
			.split(/[,、]/)
			.map((example) => example.replace(/…+$/, "").trim());
		expect(examples.length).toBeGreaterThan(1);
		for (const example of examples) {
			expect({ example, ...read(example, NOW, BERLIN, locale) }).toMatchObject({ kind: "at" });
		}
	}
});

describe("where the clocks change", () => {
	test("a time after the change is one of the new clocks", () => {
		const eve = Date.parse("2026-03-28T18:00:00Z");
		expect(read("morgen 1:59", eve)).toEqual(at("2026-03-29T00:59Z"));
		expect(read("morgen 3:00", eve)).toEqual(at("2026-03-29T01:00Z"));
		expect(read("morgen 18:30", eve)).toEqual(at("2026-03-29T16:30Z"));
		expect(read("tomorrow 18:30", Date.parse("2026-10-24T18:00:00Z"))).toEqual(
			at("2026-10-25T17:30Z"),
		);
	});

	test("a time that is skipped is as much later", () => {
		const eve = Date.parse("2026-03-28T18:00:00Z");
		expect(read("2:30", eve)).toEqual(at("2026-03-29T01:30Z"));
	});

	test("of a time that comes twice the first is meant", () => {
		const eve = Date.parse("2026-10-24T18:00:00Z");
		expect(read("2:30", eve)).toEqual(at("2026-10-25T00:30Z"));
	});

	test("hours from now are hours, whatever the clocks show", () => {
		const eve = Date.parse("2026-10-24T23:30:00Z");
		expect(read("in 3h", eve)).toEqual({ kind: "at", at: eve + 3 * 3_600_000 });
	});
});

test.each([
	"today 7:00",
	"heute 14:59",
	"24.11. 18:30",
	"25.11. 15:00",
	"2026-11-25 15:00",
	"2025-12-24 18:00",
	"in 0m",
])("%s is past", (text) => {
	expect(read(text)).toEqual({ kind: "past" });
});

test.each(["2027-12-01 8:00", "1.1.2030 8:00", "in 400 days", "9000h"])(
	"%s is too far off",
	(text) => {
		expect(read(text)).toEqual({ kind: "far" });
	},
);

test.each([
	"",
	"soon",
	"tomorrow",
	"morgen früh",
	"25:00",
	"18:60",
	"13 pm",
	"18.30",
	"31.2. 8:00",
	"32.1. 8:00",
	"1.13. 8:00",
	"2026-02-30 8:00",
	"30 parsecs",
	"in 2",
	"18:30 19:30",
	"next bridge 18:30",
	"/cancel",
	"👍",
])("%j is unclear", (text) => {
	expect(read(text)).toEqual({ kind: "unclear" });
});
