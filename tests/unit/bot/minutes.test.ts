import { describe, expect, test } from "vitest";
import { minuteText, readHours, readMinute, weekdaysText } from "../../../src/bot/minutes.ts";

describe("a time of day", () => {
	test.each([
		["7:30", 450],
		["07:30", 450],
		["7.30", 450],
		["19 Uhr", 1140],
		["19:15 Uhr", 1155],
		["um 19 Uhr", 1140],
		["at 7 pm", 1140],
		["7pm", 1140],
		["12 am", 0],
		["12 p.m.", 720],
		["19h30", 1170],
		["19h", 1140],
		["8", 480],
		["0:00", 0],
		["24:00", 0],
		["٧:٣٠", 450],
		["۱۹:۰۵", 1145],
		["१९:०५", 1145],
		["１９：０５", 1145],
		["в 7:30", 450],
		["saat 19:30", 1170],
		["الساعة ٧:٣٠", 450],
		["7時半", 450],
		["7点05分", 425],
		["下午7点", 1140],
		["às 19h30", 1170],
		["18.30", 1110],
		["it is 14:05", 845],
		["es ist jetzt 14:05", 845],
		["il est 14h05", 845],
		["现在14点05分", 845],
		["every day at 8", 480],
		["täglich um 8 Uhr", 480],
		["20h00min", 1200],
		["um 7 am Abend", 1140],
		["18h30", 1110],
		["18 h 30", 1110],
		["18 Uhr", 1080],
		["18 Uhr 30", 1110],
		["18時", 1080],
		["18時5分", 1085],
		["18点30分", 1110],
		["18 часов 30 минут", 1110],
		["夜7時", 1140],
		["夜12時", 0],
		["夜2時", 120],
		["午後0時30分", 750],
		["午前0時", 0],
		["रात 10 बजे", 1320],
		["दोपहर 12 बजे", 720],
		["jam 10 malam", 1320],
		["jam 11 siang", 660],
		["jam 2 siang", 840],
		["傍晚7点", 1140],
		["中午12点", 720],
		["7 вечера", 1140],
		["12 ночи", 0],
		["2 ночи", 120],
		["7 вечора", 1140],
		["7 утра", 420],
		["8 de la mañana", 480],
		["7 de la tarde", 1140],
		["7 heures du soir", 1140],
		["4 heures de l’après-midi", 960],
		["7 da noite", 1140],
		["le 7 di sera", 1140],
		["akşam 7", 1140],
		["öğleden sonra 4", 960],
		["7:30 م", 1170],
		["12:30 ص", 30],
		["10 شب", 1320],
		["7 in the evening", 1140],
		["abends um 7", 1140],
		["19 Uhr abends", 1140],
	])("is read from %s", (text, minute) => {
		expect(readMinute(text)).toBe(minute);
	});

	test.each([
		"",
		"soon",
		"25:00",
		"7:60",
		"13 pm",
		"0 am",
		"7:30 8:30",
		"-5",
		"1e3",
		"Berlin",
		"24:01",
		"Berlin 7",
		"7 bridges",
		"25.11.2026",
		"2026-11-25",
		"Berlin 7:30",
		"about 7:30",
		"7:30 or so",
		"12 in the morning",
		"19 Uhr morgens",
		"7 am Abend und Morgen",
		"UTC+3",
		"7/30",
		"7時間",
		"明々後日7時",
	])("is not read from %j", (text) => {
		expect(readMinute(text)).toBeUndefined();
	});

	test("is written as the language has it", () => {
		expect(minuteText(450, "en")).toBe("07:30");
		expect(minuteText(0, "de")).toBe("00:00");
		expect(weekdaysText([3, 1], "de")).toBe("Mo und Mi");
		expect(weekdaysText([6], "en")).toBe("Sat");
	});
});

describe("a part of the day", () => {
	test.each([
		["22:30-6:45", 1350, 405],
		["22–7", 1320, 420],
		["22 - 7", 1320, 420],
		["22 7", 1320, 420],
		["von 22 bis 7 Uhr", 1320, 420],
		["from 10 pm to 6 am", 1320, 360],
		["22 Uhr bis 6 Uhr 30", 1320, 390],
		["22h30 à 6h45", 1350, 405],
		["с 22 до 7", 1320, 420],
		["٢٢:٠٠-٧:٠٠", 1320, 420],
		["from 10 in the evening to 7 in the morning", 1320, 420],
		["夜10時から朝7時まで", 1320, 420],
		["晚上10点到早上7点", 1320, 420],
		["रात 10 बजे से सुबह 7 बजे तक", 1320, 420],
		["jam 10 malam sampai jam 7 pagi", 1320, 420],
		["من 10 مساءً إلى 7 صباحًا", 1320, 420],
		["از ۱۰ شب تا ۷ صبح", 1320, 420],
		["с 10 вечера до 7 утра", 1320, 420],
		["з 10 вечора до 7 ранку", 1320, 420],
		["de las 10 de la noche a las 7 de la mañana", 1320, 420],
		["das 10 da noite às 7 da manhã", 1320, 420],
		["dalle 10 di sera alle 7 di mattina", 1320, 420],
		["de 10 heures du soir à 7 heures du matin", 1320, 420],
		["akşam 10 ile sabah 7", 1320, 420],
		["22:30 to 7 in the morning", 1350, 420],
	])("is read from %s", (text, from, to) => {
		expect(readHours(text)).toEqual({ from, to });
	});

	test.each([
		"",
		"22",
		"22-22",
		"22-25",
		"1-2-3",
		"night",
		"22:30",
		"22:00 bridge 7:00",
		"10 at night to 7",
		"22 7 8",
	])("is not read from %j", (text) => {
		expect(readHours(text)).toBeUndefined();
	});
});
