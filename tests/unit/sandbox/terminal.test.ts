import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { renderEntry, renderRoom } from "../../../src/sandbox/terminal.ts";
import { graphemeWidth, textWidth } from "../../../src/sandbox/terminal/width.ts";
import { inside, post } from "../../support/terminal-post.ts";

const chat = { id: -1001, type: "channel", title: "The Lindenford Courier" } as const;
const plain = { width: 40, colour: false };
const coloured = { width: 40, colour: true };

describe("the width of a text in a terminal", () => {
	test.each([
		["a", 1],
		["é", 1],
		["e\u0301", 1],
		["\u200B", 0],
		["橋", 2],
		["ア", 2],
		["ｱ", 1],
		["한", 2],
		["！", 2],
		["🏮", 2],
		["👨‍👩‍👧‍👦", 2],
		["👋🏽", 2],
		["🇯🇵", 2],
		["☔️", 2],
		["1️⃣", 2],
		["ع", 1],
	])("%s takes %i", (grapheme, width) => {
		expect(graphemeWidth(grapheme)).toBe(width);
	});
});

describe("a post in the terminal", () => {
	test("stands in a frame whose lines are all equally wide", () => {
		const text =
			"Lanterns 🏮 on the Linde 👨‍👩‍👧‍👦\n路面電車4号線、金曜と土曜の夜は15分おきに――来週から試験運行\nمكتبة ليندنفورد";
		const lines = renderEntry(post({ text }), plain).split("\n");
		expect(new Set(lines.map(textWidth))).toEqual(new Set([40]));
	});

	test("is a faint line without a frame when it tells of a pin", () => {
		const { message } = post({ text: "Storm warning" });
		const entry = post({ pinned_message: { ...message, message_id: 41 } });
		expect(renderEntry(entry, plain)).toBe("  pinned message 41");
	});

	test("is as wide with colours as without", () => {
		const text = "Storm warning for the coast: gusts of 110 km/h expected from 21:00";
		const entry = post({ text, entities: [{ type: "bold", offset: 6, length: 40 }] });
		expect(stripVTControlCharacters(renderEntry(entry, coloured))).toBe(renderEntry(entry, plain));
	});

	test("breaks lines between words and cuts only words that are too long", () => {
		const text = `The ferry stops at eight this evening. ${"x".repeat(50)}`;
		expect(inside(renderEntry(post({ text }), plain))).toEqual([
			"The ferry stops at eight this",
			"evening.",
			"x".repeat(36),
			"x".repeat(14),
		]);
	});

	test("keeps empty lines, and an emoji of several people whole", () => {
		const text = `${"👨‍👩‍👧‍👦".repeat(20)}\n\nend`;
		expect(inside(renderEntry(post({ text }), plain))).toEqual([
			"👨‍👩‍👧‍👦".repeat(18),
			"👨‍👩‍👧‍👦".repeat(2),
			"",
			"end",
		]);
	});

	test("shows the address of a link behind it once", () => {
		const url = "https://news.example/a";
		const entry = post({
			text: "Bridge\nnews.example",
			entities: [
				{ type: "text_link", offset: 0, length: 6, url },
				{ type: "bold", offset: 0, length: 6 },
				{ type: "text_link", offset: 7, length: 12, url },
			],
		});
		expect(inside(renderEntry(entry, plain))).toEqual([`Bridge ‹${url}›`, "news.example"]);
	});

	test("styles bold text and links where colours are known, and ends each style", () => {
		const entry = post({
			text: "Bridge closed",
			entities: [
				{ type: "bold", offset: 0, length: 6 },
				{ type: "text_link", offset: 0, length: 6, url: "https://news.example/a" },
			],
		});
		const rendered = renderEntry(entry, coloured);
		expect(rendered).toContain("\u001B[1;4;36mBridge\u001B[0m closed");
		expect(rendered).not.toContain("‹");
	});

	test("covers spoilers and marks quotes", () => {
		const entry = post({
			text: "They won 3:2\nwhat a night",
			entities: [
				{ type: "spoiler", offset: 9, length: 3 },
				{ type: "blockquote", offset: 13, length: 12 },
			],
		});
		expect(inside(renderEntry(entry, plain))).toEqual(["They won ▒▒▒", "▎ what a night"]);
	});

	test("lets no control character of a text reach the terminal", () => {
		const hostile = "\u001B[2Jgone\u009B31m\u0007";
		const entry = post(
			{ text: hostile },
			{
				preview: {
					site: hostile,
					title: hostile,
					description: hostile,
					url: "https://news.example/a",
					large: true,
					above: false,
				},
			},
		);
		// oxlint-disable-next-line no-control-regex -- control characters are what it is about
		expect(renderEntry(entry, plain)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
	});

	test.each([true, false])("shows the preview as a card, above the text: %s", (above) => {
		const preview = {
			site: "The Lindenford Courier",
			title: "The bridge that listens",
			description: "Eighteen months and a ferry.",
			image: "/samples/bridge.svg",
			url: "https://news.example/a",
			large: true,
			above,
		};
		const lines = inside(renderEntry(post({ text: "Bridge" }, { preview }), plain));
		const card = [
			`┌${"─".repeat(34)}┐`,
			"│ The Lindenford Courier           │",
			"│ The bridge that listens          │",
			"│ Eighteen months and a ferry.     │",
			"│ [picture]                        │",
			`└${"─".repeat(34)}┘`,
		];
		expect(lines).toEqual(above ? [...card, "Bridge"] : ["Bridge", ...card]);
	});

	test("says in its lower edge that it is pinned, silent and edited, and when it was sent", () => {
		const entry = post(
			{ text: "Bridge", edit_date: 1_778_570_100 },
			{ pinned: true, silent: true },
		);
		expect(renderEntry(entry, plain)).toMatch(/─ pinned · silent · edited · \d\d:\d\d ─╯$/);
	});

	test("names its pictures and shows its buttons", () => {
		const entry = post(
			{
				caption: "The Old Bridge",
				reply_markup: {
					inline_keyboard: [
						[
							{ text: "Open", url: "https://news.example/a" },
							{ text: "Save", callback_data: "save" },
						],
					],
				},
			},
			{ pictures: ["/file/1"] },
		);
		const rendered = renderEntry(entry, plain);
		expect(inside(rendered)).toEqual(["[picture /file/1]", "The Old Bridge"]);
		expect(rendered.split("\n").at(-1)).toBe(" [ Open ↗ ] [ Save ]");
	});

	test("becomes one line when it is withdrawn", () => {
		const text = "A tram every fifteen minutes in the night of Friday";
		const rendered = renderEntry(post({ text }, { deletedAt: 1_778_570_200_000 }), plain);
		expect(rendered).toMatch(/^ {2}withdrawn \d\d:\d\d · A tram every fi\S*…$/);
		expect(textWidth(rendered)).toBeLessThanOrEqual(40);
	});
});

test("a room begins with its title and shows its messages in order", () => {
	const room = { chat, entries: [post({ text: "one" }), post({ text: "two" })] };
	const rendered = renderRoom(room, plain);
	expect(rendered.split("\n")[0]).toBe("The Lindenford Courier");
	expect(inside(rendered)).toEqual(["one", "two"]);
});

test("a private message says who wrote it", () => {
	const entry = post({
		chat: { id: 7, type: "private", first_name: "Ada" },
		from: { id: 7, is_bot: false, first_name: "Ada" },
		text: "/latest",
	});
	expect(renderEntry(entry, plain)).toMatch(/^╭─ Ada ─+╮\n/);
});
