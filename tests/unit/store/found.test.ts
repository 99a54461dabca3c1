import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../../src/article/fingerprint.ts";
import { readerUrl } from "../../../src/article/links.ts";
import { foundAs, isLike, isOf } from "../../../src/store/found.ts";
import { parsePost, type Post, type Sent } from "../../../src/store/post.ts";

const NOW = 1_777_620_600_000;
const TEXT = "The bridge of Lindenford\n\nIt is open again.";
const URL = "https://news.example/bridge/1";

/** An unknown post whose newest attempt has sent a text, behind message 10. */
function unknown(sent: Partial<Sent> = {}, fields: Record<string, string> = {}): Post {
	const print = fingerprintOf(TEXT) ?? "";
	const attemptAs = { kind: "text", print, url: URL, shown: [], count: 1, ...sent };
	const post = parsePost("@lindenford", "r", {
		state: "unknown",
		desired: "2",
		retract: "0",
		attempt: "token",
		attemptAt: String(NOW - 5000),
		attemptRevision: "1",
		attemptHash: "digest",
		attemptAfter: "10",
		attemptAs: JSON.stringify(attemptAs),
		...fields,
	});
	if (post === undefined) throw new Error("no post");
	return post;
}

const seen = (text: string, messageId = 11, urls: string[] = [URL]) => ({
	messageId,
	print: fingerprintOf(text),
	urls,
});

const linkless = {
	kind: "text",
	print: fingerprintOf(TEXT),
	shown: [],
	count: 1,
	isPinned: false,
};

describe("a message that is a post's", () => {
	test("is known by its text, whatever Telegram trimmed from it", () => {
		expect(isOf(unknown(), seen(TEXT))).toBe(true);
		expect(isOf(unknown(), seen(TEXT.replaceAll("\n\n", " ")))).toBe(true);
		expect(isOf(unknown(), seen(`${TEXT} More.`))).toBe(false);
	});

	test("is not another article's that says the same, but it is like it", () => {
		const other = seen(TEXT, 11, ["https://news.example/bridge/2"]);
		expect(isOf(unknown(), other)).toBe(false);
		expect(isLike(unknown(), other)).toBe(true);
		expect(isLike(unknown(), seen(TEXT))).toBe(false);
		expect(isLike(unknown(), seen("By hand"))).toBe(false);
	});

	test("may hold no link, where its template shows none", () => {
		expect(isOf(unknown({}, { attemptAs: JSON.stringify(linkless) }), seen(TEXT, 11, []))).toBe(
			true,
		);
	});

	test("is none of those that stood before it was sent, though they say the same", () => {
		expect(isOf(unknown(), seen(TEXT, 10))).toBe(false);
		expect(isOf(unknown(), seen(TEXT, 9))).toBe(false);
		expect(isOf(unknown({}, { attemptAfter: "" }), seen(TEXT, 1))).toBe(true);
	});

	test("is not known by its address alone where its text is known", () => {
		expect(isOf(unknown(), seen("By hand", 11, [URL]))).toBe(false);
		expect(isOf(unknown(), { messageId: 11, print: undefined, urls: [URL] })).toBe(false);
	});

	test("is none where nobody wrote down what was sent, or nothing tells it from others", () => {
		const bare: Sent = { kind: "rich", shown: [], count: 1, isPinned: false };
		const nothing = unknown({}, { attemptAs: JSON.stringify(bare) });
		expect(isOf(nothing, { messageId: 11, print: undefined, urls: [] })).toBe(false);
		expect(isOf(unknown({}, { attemptAs: "null" }), seen(TEXT))).toBe(false);
	});
});

describe("a long read, which has no text to be known by", () => {
	const rich = (url: string) => {
		const sent: Sent = { kind: "rich", url, shown: [], count: 1, isPinned: false };
		return unknown({}, { attemptAs: JSON.stringify(sent) });
	};
	const shows = (url: string) => ({
		messageId: 11,
		print: undefined,
		urls: ["https://t.me/x", url],
	});

	test.each([
		["https://news.example/bridge/1"],
		["https://news.example/bridge?id=1"],
		["https://news.example/live#2"],
		["https://news.example/live?id=1#2"],
		["https://news.example"],
	])("is known by its address, also with what counts readers: %s", (url) => {
		expect(isOf(rich(readerUrl(url)), shows(url))).toBe(true);
		const counted = readerUrl(url, { source: "telegram", campaign: "bridge" });
		expect(counted).not.toBe(url);
		expect(isOf(rich(readerUrl(url)), shows(counted))).toBe(true);
	});

	test.each([
		["https://news.example/bridge/1", "https://news.example/bridge/10"],
		["https://news.example/bridge/1", "https://news.example/bridge/1/pictures"],
		["https://news.example/bridge?id=1", "https://news.example/bridge?id=10"],
		["https://news.example/bridge?id=1", "https://news.example/bridge"],
		["https://news.example/live#1", "https://news.example/live#2"],
		["https://news.example/live", "https://news.example/live#2"],
		["https://news.example", "https://news.example.org"],
	])("is not taken for another one whose address begins like its own: %s, %s", (url, other) => {
		expect(isOf(rich(url), shows(other))).toBe(false);
	});

	test("is known through what Telegram makes of an address", () => {
		expect(isOf(rich("https://news.example"), shows("https://news.example/"))).toBe(true);
		expect(isOf(rich("https://News.example/a"), shows("https://news.example/a"))).toBe(true);
	});
});

describe("what a post is known to be once it was found", () => {
	const found = { messageId: 12, link: "https://t.me/x/12", evidence: "probe", now: NOW } as const;

	test("is what was sent, not what is wanted by now", () => {
		expect(foundAs(unknown(), found)).toMatchObject({
			state: "posted",
			applied: 1,
			handled: 1,
			hash: "digest",
			messageId: 12,
			kind: "text",
			link: "https://t.me/x/12",
			postedAt: NOW - 5000,
			evidence: "probe",
			albumIds: undefined,
		});
	});

	test("is an album from its first message on", () => {
		const shown = ["https://news.example/1.jpg", "https://news.example/2.jpg"];
		const album = unknown({ kind: "album", shown, count: 2 });
		expect(foundAs(album, found)).toMatchObject({
			kind: "album",
			messageId: 12,
			albumIds: [12, 13],
			shown,
		});
	});

	test("clears what told of the trouble, and of an earlier message", () => {
		const change = foundAs(unknown(), found);
		for (const name of [
			"error",
			"errorAt",
			"asked",
			"lookedAt",
			"messagesRead",
			"removing",
			"ways",
			"plain",
		]) {
			expect(Object.hasOwn(change, name), name).toBe(true);
			expect(change[name as keyof typeof change], name).toBeUndefined();
		}
	});

	test("has yet to be pinned where it was to be", () => {
		expect(foundAs(unknown({ isPinned: true }), found).pin).toBe("due");
		expect(Object.hasOwn(foundAs(unknown(), found), "pin")).toBe(false);
	});

	test("is known of a post of which nobody wrote down what was sent", () => {
		const bare = unknown({}, { attemptAs: "null", attemptRevision: "3" });
		expect(foundAs(bare, found)).toMatchObject({ messageId: 12, applied: 3, kind: undefined });
	});
});
