import type { MessageEntity } from "grammy/types";
import { describe, expect, test } from "vitest";
import {
	articleOf,
	type DeskDraft,
	draftIdOf,
	splitMessage,
} from "../../../src/article/desk-draft.ts";
import { entitiesToHtml } from "../../../src/article/entities-html.ts";
import { heldFileId, heldPicture } from "../../../src/article/held-picture.ts";
import {
	firstDayOfWeek,
	monthAfter,
	monthOf,
	monthText,
	weeksOf,
} from "../../../src/article/month.ts";
import { picturesOf } from "../../../src/article/pictures.ts";

const entity = (type: MessageEntity["type"], offset: number, length: number, more = {}) =>
	({ type, offset, length, ...more }) as MessageEntity;

describe("a message", () => {
	test("has its first line for a title and the rest for a text, as it is set", () => {
		const text = "The bridge\n\nIt is open again.\nSee news.example/b";
		const { title, body } = splitMessage(text, [
			entity("bold", 0, 20),
			entity("italic", 15, 4),
			entity("url", 34, 14),
		]);
		expect(title).toBe("The bridge");
		expect(body?.blocks).toEqual([
			{
				kind: "paragraph",
				text: "It is open again.",
				marks: [
					{ type: "bold", offset: 0, length: 8 },
					{ type: "italic", offset: 3, length: 4 },
				],
			},
			{
				kind: "paragraph",
				text: "See news.example/b",
				marks: [{ type: "link", offset: 4, length: 14, url: "https://news.example/b" }],
			},
		]);
	});

	test("of one endless line has its first sentence for a title", () => {
		const { title, body } = splitMessage(
			`The bridge is open. ${"It was closed for long. ".repeat(20)}`,
		);
		expect(title).toBe("The bridge is open.");
		expect(body?.blocks[0]?.text).toMatch(/^It was closed/);
	});

	test("holds quotes and code, and nothing that markup could do", () => {
		const text = "T\n<b>a & b</b>\nquoted\nlet a = 1;";
		const html = entitiesToHtml(
			text,
			[entity("blockquote", 15, 6), entity("pre", 22, 10), entity("custom_emoji", 0, 1)],
			1,
		);
		expect(html).toBe(
			"<p>&lt;b&gt;a &amp; b&lt;/b&gt;</p><blockquote>quoted</blockquote><pre>let a = 1;</pre>",
		);
	});

	test("begins the same draft however often it is handed over, and no other", () => {
		expect(draftIdOf(501, 7)).toBe(draftIdOf(501, 7));
		expect(draftIdOf(501, 7)).not.toBe(draftIdOf(502, 7));
		expect(draftIdOf(501, 7)).toMatch(/^[\w-]{10}$/);
	});
});

describe("the article of a draft", () => {
	const draft: DeskDraft = { title: "Ferry", pictures: [], topics: ["town"], isSilent: true };

	test("has its pictures in their order, those of Telegram and those of the web", () => {
		const pictures = [heldPicture("AgAC-1_x"), "https://pictures.example/2.jpg"];
		const article = articleOf("abc", { ...draft, pictures, template: "whole" });
		expect(article).toMatchObject({ source: "chat", id: "abc", silent: true, template: "whole" });
		expect(picturesOf(article as NonNullable<typeof article>).map(({ url }) => url)).toEqual(
			pictures,
		);
	});

	test("is none without a title", () => {
		expect(articleOf("abc", { ...draft, title: "" })).toBeUndefined();
	});

	test("names no file where an address only looks like one", () => {
		expect(heldFileId("https://news.example/telegram:a")).toBeUndefined();
		expect(heldFileId("telegram:a/../b")).toBeUndefined();
		expect(heldFileId(heldPicture("AgAC-1_x"))).toBe("AgAC-1_x");
	});
});

describe("a month", () => {
	test("has its days in weeks that begin where the language begins them", () => {
		expect(weeksOf({ year: 2026, month: 11 }, 1)[0]).toEqual([
			...Array.from({ length: 6 }),
			"2026-11-01",
		]);
		expect(weeksOf({ year: 2026, month: 11 }, 7)[0]?.[0]).toBe("2026-11-01");
		expect(firstDayOfWeek("de")).toBe(1);
		expect(firstDayOfWeek("en")).toBe(7);
		expect(firstDayOfWeek("fa")).toBe(6);
	});

	test.each([
		[2028, 2, 29],
		[2027, 2, 28],
		[2026, 12, 31],
	])("%i-%i has %i days, each once, whatever the first day of the week", (year, month, count) => {
		for (const first of [1, 6, 7]) {
			const days = weeksOf({ year, month }, first)
				.flat()
				.filter((day) => day !== undefined);
			expect(new Set(days).size).toBe(count);
			expect(days).toEqual(days.toSorted());
		}
	});

	test("is followed by the first of the next year", () => {
		expect(monthText(monthAfter({ year: 2026, month: 12 }, 1))).toBe("2027-01");
		expect(monthText(monthAfter({ year: 2027, month: 1 }, -1))).toBe("2026-12");
		expect(monthOf("2026-11-26")).toEqual({ year: 2026, month: 11 });
	});
});
