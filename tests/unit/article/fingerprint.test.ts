import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../../src/article/fingerprint.ts";

describe("a text's fingerprint", () => {
	test.each([
		["white space at its ends", "\n The bridge is open.\n\n"],
		["its spaces and line breaks", "The\u00A0bridge\nis \t open."],
		["breaks that Telegram takes out", "The bridge\r\n is\u2028 open."],
		["marks of direction", "\u2067The bridge\u2069 \u202Bis open.\u202C"],
		["what nobody sees", "The bri\u00ADdge\u200B is\u2060 open.\uFEFF"],
	])("stays the same whatever becomes of %s", (_, text) => {
		expect(fingerprintOf(text)).toBe(fingerprintOf("The bridge is open."));
	});

	test("is that of the letters, however they are composed", () => {
		expect(fingerprintOf("Bru\u0308cke")).toBe(fingerprintOf("Br\u00FCcke"));
		expect(fingerprintOf("Brucke")).not.toBe(fingerprintOf("Br\u00FCcke"));
	});

	test.each([
		"The bridge is closed.",
		"the bridge is open.",
		"The bridge is open",
		"The bridge is open. 1",
	])("is another one for another text: %s", (other) => {
		expect(fingerprintOf(other)).not.toBe(fingerprintOf("The bridge is open."));
	});

	test.each(["", "  \n", "\u200B\u2060"])("is none of nothing to be read: %j", (text) => {
		expect(fingerprintOf(text)).toBeUndefined();
	});

	test("does not change when the spaces of any text do", () => {
		const words = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1 });
		fc.assert(
			fc.property(words, fc.constantFrom(" ", "\n\n", "\u00A0", " \u200B"), (parts, gap) => {
				// A mark that begins a word would be composed with the letter before it.
				fc.pre(parts.every((part) => !/^\p{M}/u.test(part)));
				expect(fingerprintOf(parts.join(gap))).toBe(fingerprintOf(parts.join(" ")));
			}),
		);
	});
});
