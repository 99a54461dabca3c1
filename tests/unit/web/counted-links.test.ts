import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleRef } from "../../../src/article/article.ts";
import type { ChannelId } from "../../../src/article/channel.ts";
import { createCountedLinks } from "../../../src/web/counted-links.ts";

const publicUrl = "https://tidings.example";
const [KEY, NEXT] = [Buffer.alloc(32, "key"), Buffer.alloc(32, "next")];
const links = createCountedLinks({ publicUrl, keys: [KEY] });
const ref = articleRef("api", "a");
const tokenOf = (address = "") => address.slice(`${publicUrl}/r/`.length);

describe("a counted link", () => {
	test("says what it was made of, and is always the same", () => {
		fc.assert(
			fc.property(
				fc.constantFrom<ChannelId>("@lindenford", "-1001234567890"),
				fc.string({ unit: "grapheme", maxLength: 40 }),
				(channel, rest) => {
					const url = `https://news.example/ ${rest}`;
					const address = links.address({ ref, channel, url });
					expect(links.address({ ref, channel, url })).toBe(address);
					expect(links.read(tokenOf(address))).toEqual({ ref, channel, url });
				},
			),
		);
	});

	test("has one spelling: whatever else is read says nothing", () => {
		const token = tokenOf(
			links.address({ ref, channel: "@lindenford", url: "https://a.example/ü" }),
		);
		expect(links.read(token)).toBeDefined();
		const altered = fc
			.tuple(fc.nat(token.length - 1), fc.string({ minLength: 0, maxLength: 2 }))
			.map(([at, put]) => `${token.slice(0, at)}${put}${token.slice(at + 1)}`)
			.filter((other) => other !== token);
		fc.assert(
			fc.property(fc.oneof(altered, fc.string(), fc.base64String()), (other) => {
				expect(links.read(other)).toBeUndefined();
			}),
		);
		for (const other of [`${token}=`, `${token} `, `${token}\n`, token.replace(/./, "%")]) {
			expect(links.read(other)).toBeUndefined();
		}
	});

	test("goes on working when another key signs the new ones", () => {
		const rotated = createCountedLinks({ publicUrl, keys: [NEXT, KEY] });
		const link = { ref, channel: "@lindenford", url: "https://a.example/" } as const;
		expect(rotated.read(tokenOf(links.address(link)))).toEqual(link);
		expect(links.read(tokenOf(rotated.address(link)))).toBeUndefined();
	});

	test("is none where it would be longer than a link may be", () => {
		const url = `https://a.example/${"x".repeat(1600)}`;
		expect(links.address({ ref, channel: "@lindenford", url })).toBeUndefined();
	});
});
