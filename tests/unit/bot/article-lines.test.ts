import { describe, expect, test } from "vitest";
import { titleLine, titleLines } from "../../../src/bot/article-lines.ts";
import { anArticle } from "../../support/an-article.ts";

const link = "https://t.me/lindenford/7";
const titled = (title: string) => ({ article: anArticle({ title }), link });

describe("titles in a list", () => {
	test("are links as they are where all are read in one direction", () => {
		const lines = titleLines([titled("The bridge"), titled("2026"), titled("Le pont")]);
		expect(lines.map(({ text }) => text)).toEqual(["The bridge", "2026", "Le pont"]);
		expect(titleLines([titled("الجسر مفتوح")])[0]?.text).toBe("الجسر مفتوح");
	});

	test("are isolated where they are read in both, and still links as a whole", () => {
		const lines = titleLines([titled("The bridge"), titled("الجسر مفتوح")]);
		expect(lines.map(({ text }) => text)).toEqual([
			"\u2068The bridge\u2069",
			"\u2068الجسر مفتوح\u2069",
		]);
		for (const { text, entities } of lines) {
			expect(entities).toEqual([{ type: "text_link", offset: 0, length: text.length, url: link }]);
		}
	});

	test("never reach into what stands behind them", () => {
		expect(titleLine(titled("A \u2067bridge")).text).toBe("A \u2067bridge\u2069");
		expect(titleLines([titled("A bridge\u2069")])[0]?.text).toBe("A bridge");
	});
});
