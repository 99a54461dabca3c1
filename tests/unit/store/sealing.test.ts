import { describe, expect, test } from "vitest";
import { createSealing, SealError } from "../../../src/store/sealing.ts";

const key = (name: string) => Buffer.alloc(32, name);
const text = '{"topics":{"weather":{}},"language":"українська"}';

describe("a seal", () => {
	const sealing = createSealing([key("first key")]);

	test("gives back what was sealed, and hides it", () => {
		const sealed = sealing.seal(text, "reader:1");
		expect(sealed).toMatch(/^s1\.[\w-]{6}\.[\w-]+$/);
		expect(sealed).not.toContain("weather");
		expect(sealing.open(sealed, "reader:1")).toBe(text);
		expect(sealing.open(sealing.seal("", "reader:1"), "reader:1")).toBe("");
	});

	test("is another one each time", () => {
		expect(sealing.seal(text, "reader:1")).not.toBe(sealing.seal(text, "reader:1"));
	});

	test("is bound to its place", () => {
		const sealed = sealing.seal(text, "reader:1");
		expect(() => sealing.open(sealed, "reader:2")).toThrow(SealError);
	});

	test("is broken by every change of a byte", () => {
		const sealed = sealing.seal("weather", "reader:1");
		const [head = "", id = "", body = ""] = sealed.split(".");
		const bytes = Buffer.from(body, "base64url");
		for (let at = 0; at < bytes.length; at++) {
			const changed = Buffer.from(bytes);
			changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
			const forged = [head, id, changed.toString("base64url")].join(".");
			expect(() => sealing.open(forged, "reader:1")).toThrow(SealError);
		}
		for (const length of [5, 12, 27]) {
			const cut = [head, id, bytes.subarray(0, length).toString("base64url")].join(".");
			expect(() => sealing.open(cut, "reader:1")).toThrow(Error);
		}
	});

	test("is opened by no other key, and the error tells what to do and no secret", () => {
		const sealed = sealing.seal(text, "reader:1");
		const other = createSealing([key("another key")]);
		expect(() => other.open(sealed, "reader:1")).toThrow(/SUBSCRIBER_KEY lacks the key/);
		expect(() => createSealing([]).open(sealed, "reader:1")).toThrow(SealError);
		expect(() => other.open(sealed, "reader:1")).not.toThrow(/another|first/);
	});
});

describe("when the key changes", () => {
	const before = createSealing([key("old")]);
	const after = createSealing([key("new"), key("old")]);

	test("the old one opens what it has sealed, and the new one seals", () => {
		const old = before.seal(text, "reader:1");
		expect(after.open(old, "reader:1")).toBe(text);
		expect(after.isOutdated(old)).toBe(true);
		const renewed = after.seal(text, "reader:1");
		expect(after.isOutdated(renewed)).toBe(false);
		expect(createSealing([key("new")]).open(renewed, "reader:1")).toBe(text);
	});

	test("words are looked for under every key, the newest first, and by themselves", () => {
		const [newest, older, plain] = after.names("weather");
		expect(newest).toBe(createSealing([key("new")]).names("weather")[0]);
		expect(older).toBe(before.names("weather")[0]);
		expect(plain).toBe("weather");
		expect(newest).toMatch(/^[\w-]{16}$/);
		expect(newest).not.toBe(older);
	});
});

describe("without a key", () => {
	const open = createSealing([]);

	test("everything stays as it is", () => {
		expect(open.seal(text, "reader:1")).toBe(text);
		expect(open.open(text, "reader:1")).toBe(text);
		expect(open.isOutdated(text)).toBe(false);
		expect(open.names("weather")).toEqual(["weather"]);
	});

	test("what was kept in the open is read with one, and is to be sealed", () => {
		const sealing = createSealing([key("new")]);
		expect(sealing.open(text, "reader:1")).toBe(text);
		expect(sealing.isOutdated(text)).toBe(true);
	});
});
