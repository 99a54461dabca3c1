import { expect, test } from "vitest";
import { listText } from "../../../src/bot/lists.ts";

test.each([
	["en", "A, B, and C"],
	["de", "A, B und C"],
	["ja", "A、B、C"],
	["zh", "A、B和C"],
	["ar", "A وB وC"],
])("things are listed as in %s", (locale, text) => {
	expect(listText(["A", "B", "C"], locale)).toBe(text);
	expect(listText(["A"], locale)).toBe("A");
});
