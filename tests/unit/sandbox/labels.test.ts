import { expect, test } from "vitest";
import { numberLabel, type LabelType } from "../../../src/sandbox/rich/labels.ts";

test.each<[number, LabelType, string]>([
	[12, "1", "12."],
	[1, "a", "a."],
	[26, "a", "z."],
	[27, "A", "AA."],
	[703, "a", "aaa."],
	[4, "i", "iv."],
	[1994, "I", "MCMXCIV."],
	[0, "a", "0."],
	[4000, "i", "4000."],
	[-3, "I", "-3."],
])("item %i of type %s is labelled %s", (value, type, label) => {
	expect(numberLabel(value, type)).toBe(label);
});
