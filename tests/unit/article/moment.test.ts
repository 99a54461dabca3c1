import { describe, expect, test } from "vitest";
import { momentRun } from "../../../src/article/moment.ts";
import { dateFormats } from "../../../src/article/template.ts";
import { loadOracle, type Oracle } from "../../support/oracle.ts";

const oracle = loadOracle();
const at = Date.parse("2026-11-25T23:05:30Z");
const inZone = (locale: string, zone: string | undefined, time = at) =>
	dateFormats.map((format) => momentRun(time, format, { locale, zone }).text);

describe("a moment in the channel's zone", () => {
	test("is written in its language, on the day that it is there", () => {
		expect(inZone("en", "Europe/Berlin")).toEqual([
			"00:05",
			"11/26/2026",
			"November 26, 2026",
			"November 26 at 00:05",
			"November 26 at 00:05",
		]);
		expect(inZone("de", "America/New_York")).toEqual([
			"18:05",
			"25.11.2026",
			"25. November 2026",
			"25. November um 18:05",
			"25. November um 18:05",
		]);
	});

	test("goes by summer time in summer", () => {
		const [summer] = inZone("de", "Europe/Berlin", Date.parse("2026-07-01T10:00:00Z"));
		expect(summer).toBe("12:00");
	});

	test("is plain text", () => {
		for (const format of dateFormats) {
			expect(momentRun(at, format, { locale: "en", zone: "UTC" }).style).toEqual({});
		}
	});

	test.each(["ar", "fa", "he", "th", "hi", "zh", "uk", "xx"])(
		"is written in %s too, without characters that Telegram takes out",
		(locale) => {
			for (const text of inZone(locale, "UTC")) expect(text).toMatch(/^[^\u202A-\u202E\n]{4,}$/);
		},
	);
});

describe("a moment without a zone", () => {
	test("is each reader's app's to write, and says meanwhile that it is in UTC", () => {
		const moments = dateFormats.map((format) =>
			momentRun(at, format, { locale: "en", zone: undefined }),
		);
		expect(moments).toEqual([
			{ text: "23:05 UTC", style: { time: { at, format: "t" } } },
			{ text: "11/25/2026", style: { time: { at, format: "d" } } },
			{ text: "November 25, 2026", style: { time: { at, format: "D" } } },
			{ text: "November 25 at 23:05 UTC", style: { time: { at, format: "Dt" } } },
			{ text: "November 25 at 23:05 UTC", style: { time: { at, format: "r" } } },
		]);
	});

	test("is in UTC for every reader where Telegram has no moments, before 1970 and after 2038", () => {
		const momentOf = (time: string) =>
			momentRun(Date.parse(time), "datetime", { locale: "en", zone: undefined });
		expect(momentOf("1969-07-20T20:17:00Z")).toEqual({ text: "July 20 at 20:17 UTC", style: {} });
		expect(momentOf("1970-01-01T00:00:00Z").style).toEqual({});
		expect(momentOf("1970-01-01T00:00:01Z").style).toHaveProperty("time");
		expect(momentOf("2038-01-19T03:14:07Z").style).toHaveProperty("time");
		expect(momentOf("2038-01-19T03:14:08Z").style).toEqual({});
	});

	test.runIf(oracle)("stands as Telegram keeps it, for the years that dates may have", () => {
		for (const time of [
			at,
			0,
			999,
			Date.parse("1969-07-20T20:17:00Z"),
			Date.parse("0000-01-01T00:00:00Z"),
			Date.parse("2038-01-19T03:14:07.999Z"),
			Date.parse("2038-01-19T03:14:08Z"),
			Date.parse("9999-12-31T23:59:59Z"),
		]) {
			for (const format of dateFormats) {
				const { text, style } = momentRun(time, format, { locale: "en", zone: undefined });
				const entities = style.time
					? [
							{
								type: "date_time" as const,
								offset: 0,
								length: text.length,
								unix_time: Math.floor(style.time.at / 1000),
								date_time_format: style.time.format,
							},
						]
					: [];
				expect((oracle as Oracle).cleanUp(text, entities).entities, String(time)).toEqual(entities);
			}
		}
	});
});
