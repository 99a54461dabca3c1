import { InputFile } from "grammy";
import type { InputRichBlock, RichText } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { png, refusal, startStandIn, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

type Block = InputRichBlock;

const send = (...blocks: unknown[]) =>
	on.api.sendRichMessage(on.channel.id, { blocks: blocks as Block[] });
const paragraph = (text: RichText = "The bridge is open."): Block => ({ type: "paragraph", text });
const item = (...blocks: Block[]) => ({ blocks });
const cell = (text: string, more: object = {}) =>
	({ text, align: "left", valign: "top", ...more }) as const;
const many = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const picture = (media: string | InputFile = "https://news.example/bridge.jpg"): Block => ({
	type: "photo",
	photo: { type: "photo", media },
});

/** Blocks in blocks, the innermost at the given level. */
function nested(levels: number): Block {
	let block = paragraph([{ type: "bold", text: "deep" }]);
	for (let level = 3; level < levels; level += 1) block = { type: "blockquote", blocks: [block] };
	return block;
}

describe("a rich message", () => {
	test("comes back as it was sent, with lists labelled and addresses in the server's form", async () => {
		const message = await send(
			{ type: "heading", text: "Old Bridge", size: 2 },
			paragraph(["Read ", { type: "url", text: "more", url: "https://NEWS.example" }, "."]),
			{
				type: "list",
				items: [
					{ ...item(paragraph("One")), value: 3, type: "i" },
					{ ...item(paragraph("Two")), type: "i" },
				],
			},
			{ type: "list", items: [{ ...item(paragraph("Bread")), has_checkbox: true }] },
			{
				type: "table",
				cells: [[cell("Team", { is_header: true }), cell("Goals")]],
				is_striped: true,
			},
			{ type: "details", summary: "More", blocks: [{ type: "divider" }], is_open: true },
			{ type: "pre", text: "a < b", language: "c" },
			{ type: "footer", text: "The Courier" },
		);
		expect(message).toMatchObject({ message_id: 1, chat: on.channel });
		expect(message).not.toHaveProperty("text");
		expect(message.rich_message).toEqual({
			blocks: [
				{ type: "heading", text: "Old Bridge", size: 2 },
				paragraph(["Read ", { type: "url", text: "more", url: "https://news.example/" }, "."]),
				{
					type: "list",
					items: [
						{ label: "iii.", ...item(paragraph("One")), value: 3, type: "i" },
						{ label: "iv.", ...item(paragraph("Two")), value: 4, type: "i" },
					],
				},
				{ type: "list", items: [{ label: "•", ...item(paragraph("Bread")), has_checkbox: true }] },
				{
					type: "table",
					cells: [[cell("Team", { is_header: true }), cell("Goals")]],
					is_striped: true,
				},
				{ type: "details", summary: "More", blocks: [{ type: "divider" }], is_open: true },
				{ type: "pre", text: "a < b", language: "c" },
				{ type: "footer", text: "The Courier" },
			],
		});
		expect(on.standIn.messages(on.channel.id)).toEqual([message]);
	});

	test("carries pictures, videos and audio files with the sizes that Telegram tells", async () => {
		const { rich_message } = await send(
			{
				...picture(new InputFile(png(50, 40), "one.png")),
				caption: { text: "One", credit: "Ada" },
			},
			{ type: "video", video: { type: "video", media: "https://news.example/a.mp4" } },
			{ type: "audio", audio: { type: "audio", media: "https://news.example/a.mp3" } },
		);
		expect(rich_message.blocks).toMatchObject([
			{ photo: [{}, { width: 50, height: 40 }], caption: { text: "One", credit: "Ada" } },
			{ video: { width: 1280, mime_type: "video/mp4" } },
			{ audio: { title: "a" } },
		]);
		const [entry] = on.standIn.entries(on.channel.id);
		expect(Object.values(entry?.sources ?? {})).toEqual([
			expect.stringMatching(/^\/file\//),
			"https://news.example/a.mp4",
			"https://news.example/a.mp3",
		]);
	});

	test("has links and tags found in it, unless that is not wanted", async () => {
		const text = "Read lindenford.org/a #bridge";
		const { rich_message } = await send(paragraph(text));
		expect(rich_message.blocks).toEqual([
			paragraph([
				"Read ",
				{ type: "url", text: "lindenford.org/a", url: "http://lindenford.org/a" },
				" ",
				{ type: "hashtag", text: "#bridge", hashtag: "bridge" },
			]),
		]);
		const plain = await on.api.sendRichMessage(on.channel.id, {
			blocks: [paragraph(text)],
			skip_entity_detection: true,
			is_rtl: true,
		});
		expect(plain.rich_message).toEqual({ blocks: [paragraph(text)], is_rtl: true });
	});

	test("is edited to another, to text and from text, and the same again is refused", async () => {
		const { message_id } = await send(paragraph("One"));
		const raw = (blocks: Block[]) =>
			on.api.raw.editMessageText({
				chat_id: on.channel.id,
				message_id,
				rich_message: { blocks },
			});
		expect(await raw([paragraph("Two")])).toMatchObject({
			rich_message: { blocks: [paragraph("Two")] },
			edit_date: expect.any(Number),
		});
		expect(await refusal(raw([paragraph("Two")]))).toMatch(/message is not modified/);
		const text = await on.api.editMessageText(on.channel.id, message_id, "Plain");
		expect(text).toMatchObject({ text: "Plain" });
		expect(text).not.toHaveProperty("rich_message");
		expect(await raw([picture()])).not.toHaveProperty("text");
		expect(
			await refusal(
				on.api.editMessageMedia(on.channel.id, message_id, {
					type: "photo",
					media: "https://news.example/bridge.jpg",
				}),
			),
		).toBe("Bad Request: there is no media in the message to edit");
	});

	test("does not take the place of media", async () => {
		const { message_id } = await on.api.sendPhoto(on.channel.id, "https://news.example/a.jpg");
		const edit = on.api.raw.editMessageText({
			chat_id: on.channel.id,
			message_id,
			rich_message: { blocks: [paragraph()] },
		});
		expect(await refusal(edit)).toBe("Bad Request: there is no text in the message to edit");
	});

	test("comes along when it is forwarded", async () => {
		const { message_id, rich_message } = await send(paragraph(), picture());
		const copy = await on.api.forwardMessage(on.channel.id, on.channel.id, message_id);
		expect(copy).toMatchObject({ rich_message });
		const [original, forwarded] = on.standIn.entries(on.channel.id);
		expect(forwarded?.sources).toEqual(original?.sources);
	});

	test("takes no markup", async () => {
		for (const markup of [{ html: "<p>x</p>" }, { markdown: "x" }])
			expect(await refusal(on.api.sendRichMessage(on.channel.id, markup))).toBe(
				"Bad Request: this stand-in takes blocks only",
			);
	});
});

describe("a rich message is refused", () => {
	const text = "Bad Request: can't parse RichText: ";
	const block = "Bad Request: can't parse InputRichBlock: ";
	test.each<[string, unknown, string]>([
		["of an unknown kind", { type: "poem" }, `${block}type "poem" isn't supported`],
		["without a kind", {}, `${block}Can't find field "type"`],
		["without its text", { type: "paragraph" }, `${block}Can't find field "text"`],
		["of size 7", { type: "heading", text: "x", size: 7 }, `${block}Can't find field "size"`],
		["without items", { type: "list", items: [] }, `${block}Can't find field "items"`],
		["without its file", { type: "photo" }, `${block}Can't find field "photo"`],
		[
			"with a text of an unknown kind",
			{ type: "paragraph", text: { type: "blink", text: "x" } },
			`${text}type "blink" isn't supported`,
		],
		[
			"with a text named like a part of every object",
			{ type: "paragraph", text: { type: "constructor", text: "x" } },
			`${text}type "constructor" isn't supported`,
		],
		[
			"with a link to nowhere",
			{ type: "paragraph", text: { type: "url", text: "x", url: "http://localhost" } },
			"Bad Request: rich text URL 'http://localhost' is invalid: Wrong HTTP URL",
		],
		[
			"with a link without an address",
			{ type: "paragraph", text: { type: "url", text: "x" } },
			`${text}Can't find field "url"`,
		],
		[
			"with a cell that is not aligned",
			{ type: "table", cells: [[{ text: "x" }]] },
			`${block}field "cells" is no table of cells`,
		],
		[
			"with a picture that is not there",
			{ type: "photo", photo: { type: "photo", media: "https://broken.example/a.jpg" } },
			"Bad Request: failed to get HTTP URL content",
		],
		[
			"with a video in the place of a picture",
			{ type: "photo", photo: { type: "video", media: "https://news.example/a.mp4" } },
			`Bad Request: type "video" of the media isn't supported in a photo`,
		],
	])("for a block %s", async (_what, sent, reason) => {
		expect(await refusal(send(sent))).toBe(reason);
	});

	test("when it is empty or shows nothing", async () => {
		const reason = "Bad Request: rich message must be non-empty";
		expect(await refusal(send())).toBe(reason);
		expect(await refusal(send(paragraph(" \u200b"), { type: "divider" }))).toBe(reason);
		expect(await refusal(on.api.sendRichMessage(on.channel.id, {}))).toBe(
			"Bad Request: can't parse rich message: expected an array of blocks",
		);
	});
});

describe("a rich message holds", () => {
	test.each<[string, (more: number) => unknown[], string]>([
		[
			"32,768 characters",
			(more) => [paragraph("🚧".repeat(16_384)), paragraph("x".repeat(16_384 + more))],
			"rich message is too long",
		],
		[
			"500 blocks, items and rows among them",
			(more) => [
				...many(99 + more, paragraph()),
				{ type: "list", items: many(100, item(paragraph())) },
				{ type: "table", cells: many(199, [cell("x")]) },
			],
			"too many blocks in the rich message",
		],
		["16 levels", (more) => [nested(16 + more)], "rich message is nested too deeply"],
		["50 media", (more) => many(50 + more, picture()), "too many media in the rich message"],
		[
			"20 columns, those of wide cells counted",
			(more) => [
				{
					type: "table",
					cells: [[cell("x", { colspan: 15, rowspan: 2 })], many(5 + more, cell("y"))],
				},
			],
			"too many columns in the table",
		],
	])("%s and no more", async (_what, blocks, reason) => {
		await send(...blocks(0));
		expect(await refusal(send(...blocks(1)))).toBe(`Bad Request: ${reason}`);
	});

	test("no lists of text nested without end", async () => {
		let text: RichText = "x";
		for (let level = 0; level < 2000; level += 1) text = [text];
		expect(await refusal(send(paragraph(text)))).toBe(
			"Bad Request: rich message is nested too deeply",
		);
	});
});
