import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../../src/article/fingerprint.ts";
import { seenOf } from "../../../src/telegram/seen.ts";

const TEXT = "The bridge of Lindenford\n\nIt is open again.";
const URL = "https://news.example/bridge/1";

/** A copy of a message as Telegram tells of it. */
const copy = (more: Record<string, unknown>) =>
	({
		message_id: 99,
		date: 1,
		chat: { id: -1, type: "supergroup", title: "x" },
		...more,
	}) as Message;

describe("what is seen of a copy", () => {
	test("is the message that it is a copy of, not the copy", () => {
		expect(seenOf(copy({ text: TEXT }), 7).messageId).toBe(7);
	});

	test("is the fingerprint of a text, and the addresses behind its words", () => {
		const entities = [
			{ type: "bold", offset: 0, length: 3 },
			{ type: "text_link", offset: 4, length: 6, url: URL },
		];
		expect(seenOf(copy({ text: TEXT, entities }), 7)).toEqual({
			messageId: 7,
			print: fingerprintOf(TEXT),
			urls: [URL],
		});
	});

	test("is the fingerprint of a caption, and the addresses in it", () => {
		const caption_entities = [{ type: "text_link", offset: 4, length: 6, url: URL }];
		expect(seenOf(copy({ caption: TEXT, caption_entities, photo: [] }), 7)).toEqual({
			messageId: 7,
			print: fingerprintOf(TEXT),
			urls: [URL],
		});
	});

	test("is of an album what its first message tells; the others have no text", () => {
		const [first, second] = [
			seenOf(copy({ media_group_id: "1", caption: TEXT, photo: [] }), 7),
			seenOf(copy({ media_group_id: "1", photo: [] }), 8),
		];
		expect(first.print).toBe(fingerprintOf(TEXT));
		expect(second).toEqual({ messageId: 8, print: undefined, urls: [] });
	});

	test("are the addresses of a long read, wherever in it they stand", () => {
		const rich_message = {
			blocks: [
				{ type: "heading", text: ["The bridge", { type: "url", text: "here", url: URL }] },
				{
					type: "list",
					items: [{ blocks: [{ type: "paragraph", text: { url: "http://b.example/" } }] }],
				},
				{ type: "paragraph", text: "no address: see https://news.example" },
			],
		};
		const seen = seenOf(copy({ rich_message }), 7);
		expect(seen.print).toBeUndefined();
		expect(seen.urls).toEqual([URL, "http://b.example/"]);
	});

	test("is nothing of a message that has neither", () => {
		expect(seenOf(copy({ sticker: {} }), 7)).toEqual({ messageId: 7, print: undefined, urls: [] });
	});
});
