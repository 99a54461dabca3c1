import { algorithms, newStemmer } from "snowball-stemmers";
import { describe, expect, test } from "vitest";
import { matchesQuery, readArticle, readQuery } from "../../../src/article/query.ts";
import { everyStem, stemmerOf } from "../../../src/article/stems.ts";
import { written } from "../../support/routing.ts";

function isMatched(query: string, text: string, language: string | undefined): boolean {
	const read = readQuery(query);
	if ("mistake" in read) throw new Error(`${query}: ${read.mistake}`);
	return matchesQuery(read, readArticle(written({ title: text, language })));
}

/** For each language: queries, texts in which they are found, and texts in which they are not. */
const table: [language: string, query: string, found: string[], other: string[]][] = [
	[
		"en",
		"bridge",
		["Bridges", "BRIDGE", "bridging", "the bridge's end"],
		["abridged", "bridgehead"],
	],
	["en-GB", "interest rates", ["the interest rate", "Rated interests"], ["interesting irate"]],
	["en", "election", ["elections", "electing"], ["selection"]],
	["de", "Brücke", ["Brücken", "BRÜCKE", "brucke"], ["Brückenbau", "Lücke"]],
	["de-AT", "Haus", ["Häuser", "Hauses", "des Hauses"], ["Rathaus", "Haut"]],
	["de", "Zins", ["Zinsen", "Zins"], ["Leitzinsen"]],
	["de", "Strasse", ["Straße", "STRASSEN"], ["Stress"]],
	["fr", "élection", ["élections", "ELECTION", "l'élection", "l’élection"], ["sélection"]],
	["fr", "pont", ["ponts", "du pont"], ["ponton"]],
	["fr", "ecole", ["école", "Écoles"], ["col"]],
	["es", "eleccion", ["elección", "elecciones", "ELECCIÓN"], ["selección"]],
	["es", "puente", ["puentes"], ["fuente"]],
	["es", "niño", ["niños", "nino"], ["vino"]],
	["it", "elezione", ["elezioni"], ["lezione"]],
	["it", "città", ["citta", "CITTÀ", "della città"], ["cittadino"]],
	["it", "ponte", ["ponti"], ["fonte"]],
	["pt-BR", "eleição", ["eleições", "eleicao", "eleicoes"], ["seleção"]],
	["pt", "eleicoes", ["eleições", "eleição"], ["lei"]],
	["pt", "ponte", ["pontes"], ["fonte"]],
	["ru", "мост", ["моста", "мосты", "мостов", "МОСТ"], ["молот", "помост"]],
	["ru", "елка", ["ёлка", "ёлки", "ЁЛКУ"], ["белка"]],
	["ru", "ёлка", ["елки", "Ёлка"], ["галка"]],
	["ru", "выборы", ["выборов", "вы́боры"], ["приборы"]],
	["uk", "міст", ["Міст", "МІСТ"], ["місто"]],
	["uk", "об'єкт", ["об’єкт", "обʼєкт"], ["суб'єкт"]],
	["ar", "الكتاب", ["كتاب", "الْكِتَاب", "كتــاب", "للكتاب"], ["كاتب"]],
	["ar", "احمد", ["أحمد", "إحمد", "آحمد"], ["محمد"]],
	["ar", "مدرسة", ["المدرسة", "مدرسه", "بالمدرسة"], ["درس"]],
	["fa", "کتاب", ["كتاب", "کتاب"], ["کتابخانه"]],
	["fa", "می‌رود", ["میرود", "مي‌رود"], ["رود"]],
	["fa", "۱۴۰۳", ["1403", "١٤٠٣"], ["1404"]],
	["tr", "istanbul", ["İstanbul", "ISTANBUL", "İSTANBUL", "İstanbul'da"], ["izmir"]],
	["tr", "köprü", ["köprüler", "köprünün", "KÖPRÜ", "kopru"], ["köpek"]],
	["tr", "seçim", ["seçimler", "seçimlerde", "secim"], ["geçim"]],
	["tr", "ışık", ["IŞIK", "ışıklar", "isik"], ["aşk"]],
	["hi", "पुल", ["पुल", "नया पुल"], ["पुलिस"]],
	["hi", "ज़मीन", ["जमीन", "ज़मीन"], ["जमाना"]],
	["hi", "२०२४", ["2024"], ["2025"]],
	["zh", "足球", ["今天足球比赛", "足球"], ["足的球", "球足"]],
	["zh-Hant", "天氣", ["今天天氣好"], ["天的氣"]],
	["ja", "橋", ["古い橋が開く"], ["箸"]],
	["ja", "サッカー", ["ｻｯｶｰの試合", "サッカー"], ["サカー"]],
	["ko", "다리", ["다리가 열린다", "새다리"], ["다시 리본"]],
	["ko", "날씨", ["날씨는", "오늘날씨"], ["날의 씨"]],
	["th", "สะพาน", ["เปิดสะพานใหม่"], ["สะอาดพาน"]],
	["th", "น้ำ", ["แม่น้ำ"], ["นำ"]],
	["th", "๒๕๖๗", ["ปี 2567"], ["2568"]],
	["id", "jembatan", ["Jembatan"], ["menjembatani"]],
	["id", "cuaca", ["cuaca hari ini"], ["baca"]],
	["hu", "híd", ["hidak", "hidat", "HÍD"], ["haza"]],
	["nl", "verkiezing", ["verkiezingen"], ["kiezen"]],
	["nb", "skole", ["skolen", "skolens", "skolene"], ["skog"]],
	["sv", "väg", ["vägar", "vägen"], ["regn"]],
	["ro", "alegeri", ["alegerile", "alegerilor"], ["lege"]],
	["pl", "Łódź", ["Łódź", "lodz"], ["łoś"]],
	["el", "ΟΔΟΣ", ["οδός", "Οδος"], ["όλος"]],
];

describe.each(table)("in %s %j", (language, query, found, other) => {
	test.each(found)("is found in %j", (text) => {
		expect(isMatched(query, text, language)).toBe(true);
	});

	test.each(other)("is not found in %j", (text) => {
		expect(isMatched(query, text, language)).toBe(false);
	});
});

test.each([undefined, "uk", "xx", "zh"])(
	"without a stemmer (%s) a word is found in its own form only",
	(language) => {
		expect(isMatched("bridge", "The BRIDGE", language)).toBe(true);
		expect(isMatched("bridge", "The bridges", language)).toBe(false);
	},
);

test("an exact word is found without its other forms, but without case and accents", () => {
	expect(isMatched("=Brücke", "BRUCKE", "de")).toBe(true);
	expect(isMatched("=Brücke", "Brücken", "de")).toBe(false);
	expect(isMatched('="interest rates"', "interest rate", "en")).toBe(false);
});

test("a word is stemmed in the article's language, not in another", () => {
	expect(isMatched("pont", "ponts", "fr")).toBe(true);
	expect(isMatched("мост", "мосты", "en")).toBe(false);
	expect(isMatched("bridge", "bridges", "ru")).toBe(false);
});

test("a stem does not depend on what was stemmed before", () => {
	const words = ["Zinsen", "houses", "élections", "köprüler", "seçim", "a", "ß", "x".repeat(64)];
	for (const algorithm of algorithms()) {
		const used = newStemmer(algorithm);
		for (const word of [...words, ...words.toReversed()]) {
			expect(used.stem(word)).toBe(newStemmer(algorithm).stem(word));
		}
	}
});

test("a stem is never empty, and there is none for what is no word of the language", () => {
	for (const language of ["cs", "de", "en", "tr"]) {
		for (const word of ["a", "ein", "I", "y"]) expect(stemmerOf(language)?.stem(word)).not.toBe("");
		for (const word of ["2024", "C++", "мост", "橋", "x".repeat(65)]) {
			expect(stemmerOf(language)?.stem(word)).toBeUndefined();
		}
	}
	expect(everyStem("橋")).toEqual([]);
});
