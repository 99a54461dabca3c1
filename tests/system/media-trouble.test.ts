import { describe, expect, test } from "vitest";
import {
	calls,
	channel,
	messages,
	methods,
	picture,
	retraction,
	servePicture,
	settled,
	shown,
	withPictures,
} from "../support/media.ts";
import { article, startNewsroom, texts, until } from "../support/newsroom.ts";

const refusal = (method: string, description: string, times = Infinity) => ({
	kind: "error" as const,
	method,
	chat: "@lindenford",
	code: 400,
	description: `Bad Request: ${description}`,
	times,
});
const paid = { _tidings: { visibility: "paid" } };
const grey = expect.stringContaining("/file/") as string;

describe("a refusal that never ends", () => {
	test.each([
		["photo", ["one"]],
		["[album, photo]", ["one", "two", "three"]],
	])("of the grey field in a %s is told after a few calls", async (kind, names) => {
		const newsroom = await startNewsroom({ newsroom: channel(`kind: ${kind}`) });
		await newsroom.send(withPictures("a", names));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.clearCalls();
		newsroom.telegram.addFault(refusal("editMessageMedia", "MEDIA_NEW_INVALID"));
		await newsroom.send(article("a", { title: "No picture any more" }));
		await until(async () => (await newsroom.channelStatus("a")).last_error !== null, "the refusal");
		await newsroom.send(article("b"));
		await settled(newsroom, "b", "posted");
		expect(calls(newsroom).length).toBeLessThan(8);
	});

	test("of a photo, for a reason that nobody knows, leaves a text", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		newsroom.telegram.addFault(refusal("sendPhoto", "strange"));
		await newsroom.send(
			withPictures(
				"a",
				Array.from({ length: 12 }, (_, index) => `p${index}`),
			),
		);
		await settled(newsroom, "a", "posted");
		expect(methods(newsroom)).toEqual(["sendPhoto", "sendMessage"]);
	});
});

describe("an album of which one message can't be edited", () => {
	test("shows nothing else of an article that is for members from now on", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: album") });
		await newsroom.send(withPictures("a", ["one", "two", "three"]));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.addFault(refusal("editMessageMedia", "message can't be edited"));
		await newsroom.send(withPictures("a", ["one", "two", "three"], paid));
		await until(async () => (await newsroom.channelStatus("a")).last_error !== null, "the refusal");
		expect(shown(newsroom)).toEqual([picture("one")]);
	});

	test("loses all the others when it is withdrawn", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: album") });
		await newsroom.send(withPictures("a", ["one", "two", "three"]));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.addFault(refusal("deleteMessages", "message can't be deleted for everyone"));
		newsroom.telegram.addFault(refusal("editMessageMedia", "message can't be edited", 1));
		await newsroom.send(retraction("a"));
		await until(async () => (await newsroom.channelStatus("a")).last_error !== null, "the refusal");
		expect(shown(newsroom)).toEqual([picture("one"), grey, grey]);
		expect(messages(newsroom)[1]?.caption).toBe("This article has been withdrawn.");
	});

	test("keeps its pictures where they are when none of them can be had anew", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: album") });
		await newsroom.send(withPictures("a", ["one", "two", "three"]));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.setFaultSource(({ method, payload }) => {
			const isByAddress = JSON.stringify(payload["media"] ?? "").includes("pictures.example");
			if (method !== "editMessageMedia" || !isByAddress) return undefined;
			return { kind: "error", code: 400, description: "Bad Request: WEBPAGE_CURL_FAILED" };
		});
		await newsroom.send(withPictures("a", ["two", "three"]));
		await settled(newsroom, "a", "posted");
		expect(shown(newsroom)).toEqual([grey, picture("two"), picture("three")]);
	});
});

test("an album's edit goes on where a flood limit stopped it", async () => {
	const names = (prefix: string) => Array.from({ length: 10 }, (_, index) => `${prefix}${index}`);
	const newsroom = await startNewsroom({ newsroom: channel("kind: album") });
	await newsroom.send(withPictures("a", names("old")));
	await settled(newsroom, "a", "posted");
	let edits = 0;
	newsroom.telegram.setFaultSource(({ method }) => {
		if (method !== "editMessageMedia" || ++edits % 6 !== 0) return undefined;
		return { kind: "error", code: 429, description: "Too Many Requests", retryAfter: 1 };
	});
	await newsroom.send(withPictures("a", names("new")));
	await settled(newsroom, "a", "posted");
	expect(shown(newsroom)).toEqual(names("new").map(picture));
	expect(edits).toBeLessThan(14);
});

test("a version that was given up leaves the next one all its ways", async () => {
	const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
	newsroom.telegram.addFault(refusal("sendPhoto", "WEBPAGE_CURL_FAILED", 2));
	newsroom.telegram.addFault(refusal("sendMessage", "strange", 1));
	newsroom.telegram.setWebFile("http://127.0.0.1:9/", { width: 1280, height: 720 });
	const item = article("a", { image: "http://127.0.0.1:9/bridge.jpg" });
	await newsroom.send(item);
	await until(async () => (await newsroom.channelStatus("a")).state === "failed", "it to fail");
	await newsroom.send({ ...item, title: "Another version" });
	await settled(newsroom, "a", "posted");
	expect(messages(newsroom)).toMatchObject([{ photo: expect.anything() as unknown }]);
});

test("a picture that changes at its address is fetched again for the next article", async () => {
	const { url, requests } = await servePicture(1200, 630);
	const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
	newsroom.telegram.setWebFile(url, { error: "failed to get HTTP URL content" });
	await newsroom.send(article("a", { image: url }));
	await settled(newsroom, "a", "posted");
	await newsroom.send(article("b", { image: url }));
	await settled(newsroom, "b", "posted");
	expect(requests()).toBe(2);
});

test("a version that was given up as a text leaves the next one its kind", async () => {
	const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
	newsroom.telegram.addFault(refusal("sendPhoto", "strange", 1));
	newsroom.telegram.addFault(refusal("sendMessage", "strange", 1));
	await newsroom.send(withPictures("a", ["one"]));
	await until(async () => (await newsroom.channelStatus("a")).state === "failed", "it to fail");
	await newsroom.send(withPictures("a", ["one"], { title: "Another version" }));
	await settled(newsroom, "a", "posted");
	expect(methods(newsroom)).toEqual(["sendPhoto", "sendMessage", "sendPhoto"]);
});

test("a post that goes out plain has its address, without what others count by, however long it is", async () => {
	const newsroom = await startNewsroom({
		newsroom:
			channel("template: long") + 'templates: { long: "{{ title | link }}\\n{{ summary }}" }\n',
	});
	newsroom.telegram.addFault(refusal("sendMessage", "can't parse entities", 1));
	const summary = "The council met in the old town hall. ".repeat(150);
	const url = "https://news.example/a?id=7&utm_source=rss";
	await newsroom.send(article("a", { summary, url }));
	await settled(newsroom, "a", "posted");
	const [text = ""] = texts(newsroom.telegram);
	expect(text).toMatch(/\n\nhttps:\/\/news\.example\/a\?id=7$/);
	expect(text.length).toBeLessThanOrEqual(4096);
});
