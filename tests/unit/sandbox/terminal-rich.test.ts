import fc from "fast-check";
import type { RichBlock, RichText } from "grammy/types";
import { describe, expect, test } from "vitest";
import { renderEntry } from "../../../src/sandbox/terminal.ts";
import { textWidth } from "../../../src/sandbox/terminal/width.ts";
import { inside, post } from "../../support/terminal-post.ts";

const plain = { width: 40, colour: false };

const rich = (...blocks: RichBlock[]) =>
	inside(renderEntry(post({ rich_message: { blocks } }), plain));
const paragraph = (text: RichText): RichBlock => ({ type: "paragraph", text });
const cell = (text: string, more: object = {}) =>
	({ text, align: "left", valign: "top", ...more }) as const;
const video = { file_id: "v", file_unique_id: "v", width: 640, height: 480, duration: 9 };

describe("media in the terminal", () => {
	test.each([true, false])("are named by their address, the caption above: %s", (above) => {
		const entry = post(
			{ video, caption: "The ferry", ...(above ? { show_caption_above_media: true } : {}) },
			{ sources: { v: "https://news.example/a.mp4" } },
		);
		const lines = ["[video https://news.example/a.mp4]", "The ferry"];
		expect(inside(renderEntry(entry, plain))).toEqual(above ? lines.toReversed() : lines);
	});

	test("are named when they are audio files", () => {
		const audio = { file_id: "a", file_unique_id: "a", duration: 9 };
		expect(inside(renderEntry(post({ audio }, { sources: { a: "/file/a" } }), plain))).toEqual([
			"[audio /file/a]",
		]);
	});
});

describe("a rich message in the terminal", () => {
	test("has lists with bullets and numbers, also within each other", () => {
		expect(
			rich(
				{
					type: "list",
					items: [
						{ label: "9.", blocks: [paragraph("Trams run as usual, but later")] },
						{
							label: "10.",
							blocks: [
								paragraph("Ferries:"),
								{
									type: "list",
									items: [{ label: "•", blocks: [paragraph("every ten minutes, both ways")] }],
								},
							],
						},
					],
				},
				{
					type: "list",
					items: [
						{ label: "•", has_checkbox: true, is_checked: true, blocks: [paragraph("Bread")] },
					],
				},
			),
		).toEqual([
			"9. Trams run as usual, but later",
			"10. Ferries:",
			"    • every ten minutes, both ways",
			"",
			"☑ Bread",
		]);
	});

	test("has quotes with a bar and details with a sign", () => {
		expect(
			rich(
				{
					type: "blockquote",
					blocks: [paragraph("It has been a good servant to all of us")],
					credit: "Hollis",
				},
				{ type: "details", summary: "What now?", blocks: [paragraph("The council meets.")] },
			),
		).toEqual([
			"▎ It has been a good servant to all",
			"▎ of us",
			"▎ — Hollis",
			"",
			"▸ What now?",
			"  The council meets.",
		]);
	});

	test("has tables in columns, broken within them", () => {
		expect(
			rich({
				type: "table",
				caption: "League",
				cells: [
					[cell("Club", { is_header: true }), cell("P", { is_header: true, align: "right" })],
					[cell("Lindenford United of the Old Bridge Road"), cell("12", { align: "right" })],
					[cell("The season goes on", { colspan: 2 })],
				],
			}),
		).toEqual([
			"League",
			"Club                               P",
			"Lindenford United of the Old      12",
			"Bridge Road",
			"The season goes on",
		]);
	});

	test("keeps cells in their columns beside one that reaches down", () => {
		expect(
			rich({
				type: "table",
				cells: [
					[cell("Monday", { rowspan: 2 }), cell("08:00")],
					[cell("09:00")],
					[cell("Tuesday"), cell("10:00")],
				],
			}),
		).toEqual(["Monday   08:00", "         09:00", "Tuesday  10:00"]);
	});

	test("has bold headings, links and media with their captions", () => {
		const blocks: RichBlock[] = [
			{ type: "heading", text: "Old Bridge", size: 1 },
			paragraph({ type: "url", text: "more", url: "https://news.example/a" }),
			{ type: "video", video, caption: { text: "The ferry", credit: "Ada" } },
		];
		const sources = { v: "/file/v" };
		const entry = post({ rich_message: { blocks } }, { sources });
		expect(renderEntry(entry, { width: 40, colour: true })).toContain(
			"\u001B[1mOld Bridge\u001B[0m",
		);
		expect(inside(renderEntry(entry, plain))).toEqual([
			"Old Bridge",
			"",
			"more ‹https://news.example/a›",
			"",
			"[video /file/v]",
			"The ferry",
			"— Ada",
		]);
	});

	test("is named by its first words when it is withdrawn", () => {
		const blocks: RichBlock[] = [
			{ type: "divider" },
			{ type: "heading", text: "Old Bridge", size: 1 },
		];
		const entry = post({ rich_message: { blocks } }, { deletedAt: 1_778_570_200_000 });
		expect(renderEntry(entry, plain)).toMatch(/withdrawn \d\d:\d\d · Old Bridge$/);
	});

	test("stays inside its frame, whatever a table holds", () => {
		const cells = fc.array(
			fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 20 }),
			{
				minLength: 1,
				maxLength: 5,
			},
		);
		fc.assert(
			fc.property(cells, fc.integer({ min: 24, max: 90 }), (rows, width) => {
				const table = rows.map((row) => row.map((text) => cell(text)));
				const entry = post({ rich_message: { blocks: [{ type: "table", cells: table }] } });
				const lines = renderEntry(entry, { width, colour: false }).split("\n");
				expect(new Set(lines.map(textWidth))).toEqual(new Set([width]));
			}),
			{ numRuns: 50 },
		);
	});
});
