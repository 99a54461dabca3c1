import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letterButtons, letterOf, withdrawalLetter } from "../../../src/article/letter.ts";
import { anArticle } from "../../support/an-article.ts";
import { anyArticle } from "../../support/any-article.ts";
import { styleOf } from "../../support/style.ts";

const style = styleOf();
const note = "That was your last message for today.";
const words = (id: string) => id;

describe("a private message", () => {
	test("holds the article and, below it, a line of ours", () => {
		const letter = letterOf(anArticle(), style, { note });
		expect(letter.text).toMatch(
			/^The bridge is open[^]*\n\nThat was your last message for today\.$/,
		);
		expect(letter.hash).not.toBe(letterOf(anArticle(), style).hash);
	});

	test("is one that Telegram takes, with that line whole, whatever the article holds", () => {
		fc.assert(
			fc.property(anyArticle, fc.boolean(), (article, isPlain) => {
				const { text, entities } = letterOf(article, style, { note, isPlain });
				expect(text.length).toBeLessThanOrEqual(4096);
				expect(isPlain || text.endsWith(note)).toBe(true);
				expect(isPlain ? entities : []).toEqual([]);
				for (const { offset, length } of entities) {
					expect(offset + length).toBeLessThanOrEqual(text.length - note.length);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test("goes out plain with its address where formatting is refused", () => {
		const letter = letterOf(anArticle(), style, { isPlain: true });
		expect(letter.entities).toEqual([]);
		expect(letter.linkPreview).toEqual({ is_disabled: true });
		expect(letter.text).toMatch(/^The bridge is open[^]*https:\/\/news\.example\/bridge$/);
	});

	test("says nothing but that its article is withdrawn", () => {
		const { text, linkPreview } = withdrawalLetter({
			withdrawn: "This article has been withdrawn.",
		});
		expect(text).toBe("This article has been withdrawn.");
		expect(linkPreview).toEqual({ is_disabled: true });
	});
});

describe("the buttons below it", () => {
	test("share the post, else the article's page, else nothing", () => {
		const of = {
			ref: "r".repeat(22),
			article: anArticle({ title: "1 + 1 & more" }),
			isSaved: false,
		};
		const urls = (link: string | undefined, article = of.article) =>
			letterButtons({ ...of, article, link }, words)
				.flat()
				.flatMap((button) => ("url" in button ? [button.url] : []));
		expect(urls("https://t.me/lindenford/3")).toEqual([
			"https://t.me/share/url?url=https%3A%2F%2Ft.me%2Flindenford%2F3&text=1%20%2B%201%20%26%20more",
			"https://t.me/lindenford/3",
		]);
		expect(urls(undefined)).toEqual([
			"https://t.me/share/url?url=https%3A%2F%2Fnews.example%2Fbridge&text=1%20%2B%201%20%26%20more",
		]);
		const { url: _, ...nowhere } = anArticle();
		expect(urls(undefined, nowhere)).toEqual([]);
	});

	test("say what they set, in data that Telegram takes", () => {
		const of = { ref: "r".repeat(22), article: anArticle(), link: undefined };
		const data = (isSaved: boolean) =>
			letterButtons({ ...of, isSaved }, words)
				.flat()
				.flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
		expect(data(false)).toEqual([`dl:why:${of.ref}`, `dl:save:${of.ref}:1`]);
		expect(data(true)).toEqual([`dl:why:${of.ref}`, `dl:save:${of.ref}:0`]);
		for (const one of data(true)) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(64);
	});
});
