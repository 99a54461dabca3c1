import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_BODY_LENGTH, textToBody } from "../../../src/article/body.ts";
import { readingMinutes } from "../../../src/article/reading-time.ts";
import { anyText } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

const minutes = (text: string) => readingMinutes(textToBody(text));

describe("a minute's worth", () => {
	test.each([
		["English words", "bridge ", 230],
		["words with hyphens, quotes and numbers", "“well-known” 1,200 ", 115],
		["Russian words", "мост ", 230],
		["Hindi words", "हिन्दी ", 230],
		["Arabic words", "الجسر ", 180],
		["Hebrew words", "גשר ", 180],
		["Chinese characters", "桥", 500],
		["Japanese characters", "ニュースだ。", 100],
		["Korean characters", "다리 ", 250],
		["Thai characters", "สะพาน", 180],
		["Burmese characters", "တံတား ", 180],
	])("of %s is one, and a little less is none", (_, unit, count) => {
		expect(minutes(unit.repeat(count))).toBe(1);
		expect(minutes(unit.repeat(count - 1))).toBeUndefined();
	});
});

test("several scripts in one text add up", () => {
	const english = "bridge ".repeat(115);
	expect(minutes(`${english}${"桥".repeat(250)}`)).toBe(1);
	expect(minutes(`${english}${"桥".repeat(249)}`)).toBeUndefined();
});

test("blocks add up, and the time is rounded", () => {
	const line = `${"bridge ".repeat(23)}\n`;
	expect(minutes(line.repeat(9))).toBeUndefined();
	expect(minutes(line.repeat(10))).toBe(1);
	expect(minutes(line.repeat(14))).toBe(1);
	expect(minutes(line.repeat(16))).toBe(2);
	expect(minutes(line.repeat(100))).toBe(10);
});

test("dashes, bullets and space are not read", () => {
	expect(minutes("bridge — * | ".repeat(229))).toBeUndefined();
	expect(readingMinutes({ blocks: [] })).toBeUndefined();
});

test("the time of any text is a whole number of minutes, and more text never takes less", () => {
	const long = fc.tuple(anyText(), fc.integer({ min: 1, max: 200 }));
	fc.assert(
		fc.property(long, anyText(), ([part, times], more) => {
			const text = part.repeat(times);
			const one = minutes(text) ?? 1;
			expect(Number.isSafeInteger(one) && one >= 1).toBe(true);
			expect(minutes(`${text}\n${more}`) ?? 1).toBeGreaterThanOrEqual(one);
		}),
	);
});

test.each(["a ", "桥", "桥a", "ก", "ا", "שa ", "\u0301", " ", "😀"])(
	"takes linear time on endless %s",
	(unit) => {
		const body = (text: string) => ({ blocks: [{ kind: "paragraph" as const, text }] });
		expect(growth((text) => readingMinutes(body(text)), unit)).toBeLessThan(LINEAR);
	},
);

test("is cheap for the longest body", () => {
	const body = textToBody("桥a ".repeat(MAX_BODY_LENGTH / 3));
	const start = process.cpuUsage();
	readingMinutes(body);
	// Far more than it takes, far less than segmenting would.
	expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
});
