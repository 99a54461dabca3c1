import { expect, test } from "vitest";
import { reasonOf, reasons, sayReason } from "../../../src/telegram/reasons.ts";
import { createTexts } from "../../../src/texts.ts";

const texts = createTexts("de");
const inGerman = (reason: string) =>
	sayReason(reason, (id, values) => texts.text("de", id, values));
const inEnglish = (reason: string) =>
	sayReason(reason, (id, values) => texts.text("en", id, values));
const ids = Object.keys(reasons) as (keyof typeof reasons)[];

test.each(ids)("%s is said in German, and in English as it is stored", (id) => {
	const stored = reasonOf(id, "ECONNRESET");
	expect(stored).not.toContain("$");
	expect(inEnglish(stored)).toBe(stored);
	expect(inGerman(stored)).not.toBe(stored);
	expect(inGerman(stored).includes("ECONNRESET")).toBe(stored.includes("ECONNRESET"));
});

test("what goes with a reason is said with it", () => {
	expect(inGerman(reasonOf("reason-foreign", 502))).toBe(
		"eine Antwort mit Status 502, die nicht von Telegram ist",
	);
	expect(reasonOf("reason-broken", "$& $detail")).toBe("the connection broke ($& $detail)");
});

test("what others say stays as it is", () => {
	const others = [
		"Bad Request: chat not found",
		"no answer in time, says the proxy",
		"the connection broke",
		"",
	];
	for (const reason of others) expect(inGerman(reason)).toBe(reason);
});
