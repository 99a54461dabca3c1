import { describe, expect, test } from "vitest";
import { readSpan, spanIn } from "../../../src/bot/span.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("a span of time", () => {
	test.each([
		["8", 8 * HOUR],
		["8h", 8 * HOUR],
		["8 h", 8 * HOUR],
		["8\u00a0h", 8 * HOUR],
		["30m", 30 * MINUTE],
		["30 min.", 30 * MINUTE],
		["2d", 2 * DAY],
		["٨h", 8 * HOUR],
		["۸h", 8 * HOUR],
		["８h", 8 * HOUR],
		["८ घंटे", 8 * HOUR],
		["1h 30m", 90 * MINUTE],
		["8 Stunden", 8 * HOUR],
		["8 horas", 8 * HOUR],
		["8 heures", 8 * HOUR],
		["8 ore", 8 * HOUR],
		["8 часов", 8 * HOUR],
		["8ч", 8 * HOUR],
		["8 годин", 8 * HOUR],
		["8 saat", 8 * HOUR],
		["٨ ساعات", 8 * HOUR],
		["۸ ساعت", 8 * HOUR],
		["8 jam", 8 * HOUR],
		["8時間", 8 * HOUR],
		["8小时", 8 * HOUR],
		["30 минут", 30 * MINUTE],
		["30 хвилин", 30 * MINUTE],
		["30 dakika", 30 * MINUTE],
		["٣٠ دقيقة", 30 * MINUTE],
		["۳۰ دقیقه", 30 * MINUTE],
		["30 मिनट", 30 * MINUTE],
		["30分", 30 * MINUTE],
		["30分钟", 30 * MINUTE],
		["2 días", 2 * DAY],
		["2 jours", 2 * DAY],
		["2 giorni", 2 * DAY],
		["2 дня", 2 * DAY],
		["2 дні", 2 * DAY],
		["2 gün", 2 * DAY],
		["٢ أيام", 2 * DAY],
		["۲ روز", 2 * DAY],
		["2 दिन", 2 * DAY],
		["2 hari", 2 * DAY],
		["2天", 2 * DAY],
	])("is read from %s", (text, spanMs) => {
		expect(readSpan(text)).toBe(spanMs);
	});

	test.each([
		"",
		"0",
		"0h",
		"h",
		"-2h",
		"8 bridges",
		"2h ago",
		"1.5h",
		"1 5h",
		"8h 9",
		"18:30",
		"1234567",
		"26日",
	])("is not read from %j", (text) => {
		expect(readSpan(text)).toBeUndefined();
	});
});

describe("how long from now", () => {
	test.each([
		["in 2h", 2 * HOUR],
		["en 2 horas", 2 * HOUR],
		["dentro de 2 h", 2 * HOUR],
		["dans une heure", HOUR],
		["tra un'ora", undefined],
		["tra 2 ore", 2 * HOUR],
		["em 2 horas e 5 minutos", 125 * MINUTE],
		["через час", HOUR],
		["за 2 години", 2 * HOUR],
		["2 saat sonra", 2 * HOUR],
		["بعد ساعة", HOUR],
		["۲ ساعت دیگر", 2 * HOUR],
		["2 घंटे बाद", 2 * HOUR],
		["2 jam lagi", 2 * HOUR],
		["2時間後", 2 * HOUR],
		["2小时后", 2 * HOUR],
		["3天后", 3 * DAY],
		["2", undefined],
		["in 2", undefined],
		["in", undefined],
	])("%s", (text, spanMs) => {
		expect(spanIn(text)).toBe(spanMs);
	});
});
