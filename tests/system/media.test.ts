import { describe, expect, test } from "vitest";
import {
	adminTexts,
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

describe("a photo", () => {
	test("is posted with the text as its caption, edited, and deleted", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		await newsroom.send(withPictures("a", ["one"]));
		await settled(newsroom, "a", "posted");
		expect(messages(newsroom)).toMatchObject([
			{ photo: expect.anything(), caption: expect.stringContaining("The old bridge") },
		]);
		await newsroom.send(withPictures("a", ["one"], { title: "The bridge is closed again" }));
		await settled(newsroom, "a", "posted");
		await newsroom.send(withPictures("a", ["two"], { title: "The bridge is closed again" }));
		await settled(newsroom, "a", "posted");
		expect(messages(newsroom)).toMatchObject([
			{ caption: expect.stringContaining("closed again") },
		]);
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "retracted");
		expect(messages(newsroom)).toEqual([]);
		expect(methods(newsroom)).toEqual([
			"sendPhoto",
			"editMessageCaption",
			"editMessageMedia",
			"deleteMessage",
		]);
	});

	test("that the newsroom takes out gives way to a grey field, for want of another", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		await newsroom.send(withPictures("a", ["one"]));
		await settled(newsroom, "a", "posted");
		await newsroom.send(article("a", { title: "No picture any more" }));
		await settled(newsroom, "a", "posted");
		expect(shown(newsroom)).toEqual([expect.stringContaining("/file/")]);
		expect(messages(newsroom)[0]?.caption).toContain("No picture any more");
	});

	test("is put right when an edit was carried out whose answer was lost", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		await newsroom.send(withPictures("a", ["one"]));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.addFault({ kind: "reset", method: "editMessageMedia", after: true });
		await newsroom.send(withPictures("a", ["wrong"]));
		await until(() => shown(newsroom)[0] === picture("wrong"), "the edit");
		await newsroom.send(withPictures("a", ["one"], { title: "Put right" }));
		await settled(newsroom, "a", "posted");
		expect(shown(newsroom)).toEqual([picture("one")]);
	});

	test("that was wrong does not stay when its replacement can't be had", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		newsroom.telegram.setWebFile("http://127.0.0.1:9/", { error: "WEBPAGE_CURL_FAILED" });
		await newsroom.send(withPictures("a", ["wrong"]));
		await settled(newsroom, "a", "posted");
		await newsroom.send(article("a", { image: "http://127.0.0.1:9/right.jpg" }));
		await settled(newsroom, "a", "posted");
		expect(shown(newsroom)).toEqual([expect.stringContaining("/file/")]);
	});

	test("that Telegram has stored a failure of is tried under a new address", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		newsroom.telegram.setWebFile(picture("one"), { error: "WEBPAGE_CURL_FAILED", times: 1 });
		await newsroom.send(withPictures("a", ["one"]));
		await settled(newsroom, "a", "posted");
		const given = calls(newsroom).map(({ payload }) => payload["photo"]);
		expect(given).toEqual([picture("one"), expect.stringMatching(/\/one\.jpg\?_=\w+$/)]);
		expect(messages(newsroom)).toHaveLength(1);
	});

	test("that Telegram can't fetch is fetched from here, made small enough, and sent as bytes", async () => {
		const { url, requests } = await servePicture(5000, 3000);
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		newsroom.telegram.setWebFile(url, { error: "failed to get HTTP URL content" });
		await newsroom.send(article("a", { image: url }));
		await settled(newsroom, "a", "posted");
		expect(methods(newsroom)).toEqual(["sendPhoto", "sendPhoto", "sendPhoto"]);
		expect(requests()).toBe(1);
		const [message] = messages(newsroom);
		expect(message?.photo?.at(-1)).toMatchObject({ width: 2560, height: 1536 });
		expect(message?.caption).toContain("The old bridge");
	});

	test("that nobody can fetch leaves a text with a preview", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		newsroom.telegram.setWebFile("http://127.0.0.1:9/", {
			error: "failed to get HTTP URL content",
		});
		await newsroom.send(article("a", { image: "http://127.0.0.1:9/gone.jpg" }));
		await settled(newsroom, "a", "posted");
		expect(methods(newsroom)).toEqual(["sendPhoto", "sendPhoto", "sendMessage"]);
		expect(messages(newsroom)).toMatchObject([
			{
				text: expect.stringContaining("The old bridge"),
				link_preview_options: { prefer_large_media: true },
			},
		]);
	});

	test("that somebody deleted by hand is told, and not sent a second time", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		await newsroom.send(withPictures("a", ["one"]));
		await settled(newsroom, "a", "posted");
		for (const method of ["editMessageCaption", "editMessageMedia"]) {
			newsroom.telegram.addFault({
				kind: "error",
				method,
				code: 400,
				description: "Bad Request: message to edit not found",
			});
		}
		await newsroom.send(withPictures("a", ["one"], { title: "Changed" }));
		await until(async () => (await newsroom.channelStatus("a")).state === "failed", "it to fail");
		expect(methods(newsroom).filter((method) => method.startsWith("send"))).toEqual(["sendPhoto"]);
	});

	test("that is withdrawn when it can't be deleted any more gives way to a grey field", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo") });
		await newsroom.send(withPictures("a", ["one"]));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.addFault({
			kind: "error",
			method: "deleteMessage",
			code: 400,
			description: "Bad Request: message can't be deleted for everyone",
		});
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "withdrawn");
		expect(messages(newsroom)).toMatchObject([
			{ caption: "This article has been withdrawn.", photo: expect.anything() },
		]);
		expect(shown(newsroom)[0]).not.toContain("one.jpg");
		await newsroom.send(withPictures("a", ["one"], { date_modified: new Date().toISOString() }));
		await settled(newsroom, "a", "posted");
		expect(shown(newsroom)).toEqual([picture("one")]);
		expect(messages(newsroom)[0]?.caption).toContain("The old bridge");
	});
});

describe("an album", () => {
	const album = channel("kind: [album, photo]");

	test("is posted in one piece, edited picture by picture, and deleted whole", async () => {
		const newsroom = await startNewsroom({ newsroom: album });
		await newsroom.send(withPictures("a", ["one", "two", "three"]));
		await settled(newsroom, "a", "posted");
		expect(messages(newsroom)).toHaveLength(3);
		expect(new Set(messages(newsroom).map((message) => message.media_group_id)).size).toBe(1);
		await newsroom.send(withPictures("a", ["one", "zwei", "three"], { title: "Changed" }));
		await settled(newsroom, "a", "posted");
		expect(methods(newsroom)).toEqual(["sendMediaGroup", "editMessageMedia", "editMessageCaption"]);
		expect(messages(newsroom)[0]?.caption).toContain("Changed");
		expect(newsroom.telegram.entries("@lindenford").map((entry) => entry.pictures[0])).toEqual([
			picture("one"),
			picture("zwei"),
			picture("three"),
		]);
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "retracted");
		expect(messages(newsroom)).toEqual([]);
	});

	test("loses a picture that the newsroom takes out", async () => {
		const newsroom = await startNewsroom({ newsroom: album });
		await newsroom.send(withPictures("a", ["one", "two", "three"]));
		await settled(newsroom, "a", "posted");
		await newsroom.send(withPictures("a", ["one", "two"]));
		await settled(newsroom, "a", "posted");
		expect(messages(newsroom)).toHaveLength(2);
	});

	const fixed = "Bad Request: message can't be deleted for everyone";

	test("keeps its pictures when a new one can't be had, or when its caption is refused", async () => {
		const newsroom = await startNewsroom({ newsroom: album });
		newsroom.telegram.setWebFile("http://127.0.0.1:9/", { error: "WEBPAGE_CURL_FAILED" });
		await newsroom.send(withPictures("a", ["one", "two", "three"]));
		await settled(newsroom, "a", "posted");
		const html = `<img src="${picture("one")}"><p>Text.</p><img src="${picture("two")}"><img src="http://127.0.0.1:9/new.jpg">`;
		await newsroom.send(article("a", { content_html: html }));
		await settled(newsroom, "a", "posted");
		expect(shown(newsroom)).toEqual([picture("one"), picture("two")]);
		newsroom.telegram.addFault({
			kind: "error",
			method: "editMessageCaption",
			code: 400,
			description: "Bad Request: WEBPAGE_CURL_FAILED",
		});
		await newsroom.send(article("a", { content_html: html, title: "Refused" }));
		await until(async () => (await newsroom.channelStatus("a")).last_error !== null, "the refusal");
		expect(shown(newsroom)).toEqual([picture("one"), picture("two")]);
	});

	test("that is too old for a deletion loses a picture all the same, and can be corrected", async () => {
		const newsroom = await startNewsroom({ newsroom: album });
		await newsroom.send(withPictures("a", ["one", "two", "three"]));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.addFault({
			kind: "error",
			method: "deleteMessage",
			code: 400,
			description: fixed,
			times: Infinity,
		});
		await newsroom.send(
			withPictures("a", ["one", "two"], { _tidings: { correction: "It is open." } }),
		);
		await settled(newsroom, "a", "posted");
		expect(shown(newsroom).slice(0, 3)).toEqual([
			picture("one"),
			picture("two"),
			expect.stringContaining("/file/"),
		]);
		expect(messages(newsroom)[0]?.caption).toContain("It is open.");
	});

	test("withdrawn for good has nothing left, also when somebody deleted its first message", async () => {
		const newsroom = await startNewsroom({ newsroom: album });
		await newsroom.send(withPictures("a", ["one", "two", "three"]));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.addFault({
			kind: "error",
			method: "deleteMessages",
			code: 400,
			description: fixed,
		});
		const description = "Bad Request: message to edit not found";
		newsroom.telegram.addFault({
			kind: "error",
			method: "editMessageMedia",
			code: 400,
			description,
		});
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "withdrawn");
		expect(shown(newsroom).slice(1)).toEqual([
			expect.stringContaining("/file/"),
			expect.stringContaining("/file/"),
		]);
		expect(messages(newsroom)[1]?.caption).toBe("This article has been withdrawn.");
	});

	test("of an article that is for members from now on shows nothing of its text", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: [video, album, photo]") });
		await newsroom.send(withPictures("a", ["one", "two"]));
		const attachments = [{ url: "https://files.example/b.mp4", mime_type: "video/mp4" }];
		await newsroom.send(article("b", { attachments }));
		await settled(newsroom, "a", "posted");
		await settled(newsroom, "b", "posted");
		const paid = { _tidings: { visibility: "paid" } };
		await newsroom.send(withPictures("a", ["one", "two"], paid));
		await newsroom.send(article("b", { attachments, ...paid }));
		await settled(newsroom, "a", "posted");
		await settled(newsroom, "b", "posted");
		for (const one of shown(newsroom)) expect(one).toContain("/file/");
	});

	test("goes out without the one picture that can't be had", async () => {
		const newsroom = await startNewsroom({ newsroom: album });
		newsroom.telegram.setWebFile("http://127.0.0.1:9/", { error: "WEBPAGE_CURL_FAILED" });
		const html = ["one", "two", "three"].map((name) => `<p>Text.</p><img src="${picture(name)}">`);
		html.splice(1, 0, '<img src="http://127.0.0.1:9/gone.jpg">');
		await newsroom.send(article("a", { content_html: html.join("") }));
		await settled(newsroom, "a", "posted");
		expect(newsroom.telegram.entries("@lindenford").map((entry) => entry.pictures[0])).toEqual([
			picture("one"),
			picture("two"),
			picture("three"),
		]);
	});

	test("becomes a photo when one picture is left", async () => {
		const newsroom = await startNewsroom({ newsroom: album });
		newsroom.telegram.setWebFile("http://127.0.0.1:9/", { error: "WEBPAGE_CURL_FAILED" });
		const html = `<img src="http://127.0.0.1:9/gone.jpg"><p>Text.</p><img src="${picture("one")}">`;
		await newsroom.send(article("a", { content_html: html }));
		await settled(newsroom, "a", "posted");
		expect(messages(newsroom)).toHaveLength(1);
		expect(methods(newsroom).at(-1)).toBe("sendPhoto");
	});
});

describe("other kinds", () => {
	const attachment = (name: string, type: string) => ({
		attachments: [{ url: `https://files.example/${name}`, mime_type: type, title: "Talk" }],
	});

	test("a video and a sound are sent by their addresses, with a caption", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: [video, audio]") });
		await newsroom.send(article("a", attachment("a.mp4", "video/mp4")));
		await settled(newsroom, "a", "posted");
		await newsroom.send(article("b", attachment("b.mp3", "audio/mpeg")));
		await settled(newsroom, "b", "posted");
		expect(messages(newsroom)).toMatchObject([
			{ video: expect.anything(), caption: expect.stringContaining("part a") },
			{ audio: { title: "Talk" }, caption: expect.stringContaining("part b") },
		]);
		await newsroom.send(article("b", { ...attachment("b.mp3", "audio/mpeg"), title: "Changed" }));
		await settled(newsroom, "b", "posted");
		expect(messages(newsroom)[1]?.caption).toContain("Changed");
	});

	test("a long read is a rich message, edited as one, and withdrawn", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: rich") });
		const html = `<h2>The old days</h2><p>It was <b>built</b> in 1894.</p><ul><li>Five arches</li></ul>`;
		await newsroom.send(article("a", { content_html: html }));
		await settled(newsroom, "a", "posted");
		await newsroom.send(article("a", { content_html: html, title: "Changed" }));
		await settled(newsroom, "a", "posted");
		const [message] = messages(newsroom);
		expect(JSON.stringify(message?.rich_message)).toContain("Changed");
		expect(methods(newsroom)).toEqual(["sendRichMessage", "editMessageText"]);
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "retracted");
	});

	test("a long read that Telegram refuses is a text", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: rich") });
		newsroom.telegram.addFault({
			kind: "error",
			method: "sendRichMessage",
			code: 400,
			description: "Bad Request: RICH_MESSAGE_UNSUPPORTED",
			times: Infinity,
		});
		await newsroom.send(withPictures("a", ["one"]));
		await settled(newsroom, "a", "posted");
		expect(methods(newsroom)).toEqual(["sendRichMessage", "sendRichMessage", "sendMessage"]);
		await newsroom.send(withPictures("a", ["one"], { title: "Changed" }));
		await settled(newsroom, "a", "posted");
		expect(texts(newsroom.telegram)).toEqual([expect.stringContaining("Changed")]);
	});
});

describe("the last resort", () => {
	test.each([
		"can't parse entities: unexpected entity",
		"entity URL 'x' is invalid: Wrong HTTP URL",
	])("after “%s” the same text goes out plain, once, and is told", async (description) => {
		const newsroom = await startNewsroom();
		newsroom.telegram.addFault({
			kind: "error",
			method: "sendMessage",
			chat: "@lindenford",
			code: 400,
			description: `Bad Request: ${description}`,
		});
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		expect(methods(newsroom)).toEqual(["sendMessage", "sendMessage"]);
		const [message] = messages(newsroom);
		expect(message?.text).toContain("The bridge of Lindenford, part a");
		expect(message?.text).toContain("https://news.example/bridge/a");
		expect(
			message?.entities?.filter(({ type }) => type === "text_link" || type === "bold"),
		).toEqual([]);
		await until(
			() => adminTexts(newsroom).some((text) => text.includes("did not take the formatting")),
			"the admin to be told",
		);
		const { body } = await newsroom.ask("/readyz");
		expect(body["plain_posts_in_30_days"]).toBe(1);
	});

	test("a photo whose button is refused goes out without it", async () => {
		const newsroom = await startNewsroom({ newsroom: channel("kind: photo, buttons: [read]") });
		newsroom.telegram.addFault({
			kind: "error",
			method: "sendPhoto",
			code: 400,
			description: "Bad Request: BUTTON_URL_INVALID",
		});
		await newsroom.send(withPictures("a", ["one"]));
		await settled(newsroom, "a", "posted");
		expect(messages(newsroom)).toMatchObject([{ photo: expect.anything() }]);
		expect(messages(newsroom)[0]?.reply_markup).toBeUndefined();
	});

	test("refused twice, it is given up and told", async () => {
		const newsroom = await startNewsroom();
		newsroom.telegram.addFault({
			kind: "error",
			method: "sendMessage",
			chat: "@lindenford",
			code: 400,
			description: "Bad Request: can't parse entities",
			times: 2,
		});
		await newsroom.send(article("a"));
		await until(async () => (await newsroom.channelStatus("a")).state === "failed", "it to fail");
		expect(messages(newsroom)).toEqual([]);
		expect((await newsroom.ask("/readyz")).body["plain_posts_in_30_days"]).toBe(0);
		await newsroom.send(article("a", { title: "Another version" }));
		await settled(newsroom, "a", "posted");
		expect(messages(newsroom)[0]?.entities?.some(({ type }) => type === "bold")).toBe(true);
	});
});

test("a channel whose links lead into the bot goes on when Telegram does not tell the bot's name", async () => {
	const newsroom = await startNewsroom({ newsroom: channel("buttons: [read, save]") });
	await until(
		() => newsroom.telegram.calls().some(({ method }) => method === "getUpdates"),
		"the bot",
	);
	newsroom.telegram.addFault({
		kind: "error",
		method: "getMe",
		code: 400,
		description: "Bad Request: strange",
		times: Infinity,
	});
	await newsroom.send(article("a"));
	await settled(newsroom, "a", "posted");
	expect(messages(newsroom)[0]?.reply_markup?.inline_keyboard).toHaveLength(1);
});

test("a template that comes to nothing for an article leaves its title and link", async () => {
	const text = `channels: [{ id: "@lindenford", template: mine }]\ntemplates: { mine: "{{ body }}" }\n`;
	const newsroom = await startNewsroom({ newsroom: text });
	await newsroom.send(article("a"));
	await settled(newsroom, "a", "posted");
	expect(texts(newsroom.telegram)).toEqual([expect.stringContaining("The bridge of Lindenford")]);
});

test("buttons and links into the bot are there when the channel asks for them", async () => {
	const newsroom = await startNewsroom({ newsroom: channel("buttons: [read, save]") });
	await newsroom.send(article("a"));
	await settled(newsroom, "a", "posted");
	const [message] = messages(newsroom);
	expect(message?.reply_markup?.inline_keyboard).toEqual([
		[{ text: "Read more", url: "https://news.example/bridge/a" }],
		[
			{
				text: "Save for later",
				url: expect.stringMatching(/^https:\/\/t\.me\/tidings_bot\?start=s_/),
			},
		],
	]);
});
