import { describe, expect, test } from "vitest";
import { createLinkReader, readMessageLink } from "../../../src/telegram/named-message.ts";

const named = (username: string, messageId: number) => ({ chat: { id: 0, username }, messageId });
const numbered = (id: number, messageId: number) => ({ chat: { id }, messageId });

describe("the link of a message", () => {
	test.each([
		["https://t.me/lindenford/123", named("lindenford", 123)],
		["http://t.me/lindenford/123", named("lindenford", 123)],
		["t.me/lindenford/123", named("lindenford", 123)],
		["  https://t.me/lindenford/123\n", named("lindenford", 123)],
		["https://www.t.me/lindenford/123/", named("lindenford", 123)],
		["https://telegram.me/Lindenford_1/123", named("Lindenford_1", 123)],
		["https://t.me/s/lindenford/123", named("lindenford", 123)],
		["https://t.me/lindenford/123?single", named("lindenford", 123)],
		["https://t.me/lindenford/123?comment=9#x", named("lindenford", 123)],
		["https://t.me/lindenford/7/123", named("lindenford", 123)],
		["https://t.me/c/1234567890/123", numbered(-1001234567890, 123)],
		["t.me/c/1234567890/123?single", numbered(-1001234567890, 123)],
		["https://t.me/c/1234567890/7/123", numbered(-1001234567890, 123)],
		["HTTPS://T.ME/lindenford/123", named("lindenford", 123)],
	])("is read: %j", (text, expected) => {
		expect(readMessageLink(text)).toEqual(expected);
	});

	test.each([
		"",
		"-",
		"123",
		"https://t.me/lindenford",
		"https://t.me/lindenford/",
		"https://t.me/lindenford/abc",
		"https://t.me/lindenford/0",
		"https://t.me/lindenford/2147483648",
		"https://t.me/lindenford/1/2/3",
		"https://t.me/c/1234567890",
		"https://t.me/c/abc/5",
		"https://t.me/+abcdefgh",
		"https://t.me/joinchat/abcdefgh",
		"https://news.example/lindenford/123",
		"https://evil.example/t.me/lindenford/123",
		"https://t.me.evil.example/lindenford/123",
		"see https://t.me/lindenford/123",
		"https://t.me/lindenford/123 and more",
	])("is nothing else: %j", (text) => {
		expect(readMessageLink(text)).toBeUndefined();
	});
});

describe("a link to a message of a channel", () => {
	const chat = { id: -1001234567890, username: "lindenford", active_usernames: ["courier"] };
	const reader = (address: string | number, known: object | null = chat) => {
		let asked = 0;
		const getChat = async () => {
			asked++;
			if (known === null) throw new Error("Telegram is away");
			return known as never;
		};
		const read = createLinkReader({ api: { getChat }, addressOf: async () => address });
		return { read, asked: () => asked };
	};

	test("leads there by the name in the newsroom file, or by the id, without asking Telegram", async () => {
		const byName = reader("@lindenford");
		expect(await byName.read("@lindenford", "t.me/Lindenford/5?single")).toEqual({
			kind: "message",
			messageId: 5,
			link: "https://t.me/Lindenford/5",
		});
		const byId = reader("-1001234567890");
		expect(await byId.read("-1001234567890", "t.me/c/1234567890/5")).toEqual({
			kind: "message",
			messageId: 5,
			link: "https://t.me/c/1234567890/5",
		});
		expect(byName.asked() + byId.asked()).toBe(0);
	});

	test("leads there by another name of the chat, its id, or the id it moved to", async () => {
		const { read } = reader("@lindenford");
		expect(await read("@lindenford", "t.me/courier/5")).toMatchObject({ kind: "message" });
		expect(await read("@lindenford", "t.me/c/1234567890/5")).toMatchObject({ kind: "message" });
		const unnamed = reader("-1001234567890");
		expect(await unnamed.read("-1001234567890", "t.me/lindenford/5")).toMatchObject({
			kind: "message",
		});
		const moved = reader(-1001234567890);
		expect(await moved.read("-1009", "t.me/c/1234567890/5")).toMatchObject({ kind: "message" });
	});

	test("is another chat's otherwise, also where Telegram does not answer", async () => {
		const { read } = reader("@lindenford");
		expect(await read("@lindenford", "t.me/other/5")).toEqual({ kind: "foreign" });
		expect(await read("@lindenford", "t.me/c/99/5")).toEqual({ kind: "foreign" });
		const nameless = reader("-1001234567890", { id: -1001234567890 });
		expect(await nameless.read("-1001234567890", "t.me/other/5")).toEqual({ kind: "foreign" });
		const away = reader("-1001234567890", null);
		expect(await away.read("-1001234567890", "t.me/lindenford/5")).toEqual({ kind: "foreign" });
	});

	test("is none when it names no message", async () => {
		expect(await reader("@lindenford").read("@lindenford", "no idea")).toEqual({ kind: "none" });
	});
});
