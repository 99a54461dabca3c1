import { InputFile, InputMediaBuilder } from "grammy";
import type { InputMediaAudio, InputMediaPhoto, InputMediaVideo } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { png, refusal, startStandIn, token, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

const film = "https://news.example/media/ferry.mp4";
const sound = "https://news.example/media/interview.mp3";
const picture = "https://news.example/bridge.jpg";
const photo = (media: string | InputFile = picture, caption = "") =>
	InputMediaBuilder.photo(media, { caption });
const video = (media: string | InputFile = film, caption = "") =>
	InputMediaBuilder.video(media, { caption });
const audio = (media: string | InputFile = sound, caption = "") =>
	InputMediaBuilder.audio(media, { caption });
const album = (...media: (InputMediaPhoto | InputMediaVideo)[]) =>
	on.api.sendMediaGroup(on.channel.id, media);

describe("a video", () => {
	test("is taken by address, with a caption above it, a keyboard and without a sound", async () => {
		const keyboard = { inline_keyboard: [[{ text: "Read", url: "https://news.example/a" }]] };
		const message = await on.api.sendVideo(on.channel.id, film, {
			caption: "The first ferry",
			caption_entities: [{ type: "bold", offset: 4, length: 5 }],
			show_caption_above_media: true,
			disable_notification: true,
			reply_markup: keyboard,
		});
		expect(message).toMatchObject({
			video: { width: 1280, height: 720, mime_type: "video/mp4", file_name: "ferry.mp4" },
			caption: "The first ferry",
			caption_entities: [{ type: "bold" }],
			show_caption_above_media: true,
			reply_markup: keyboard,
		});
		const { file_id } = message.video;
		expect(on.standIn.entries(on.channel.id)).toMatchObject([
			{ silent: true, pictures: [], sources: { [file_id]: film } },
		]);
		expect((await on.api.sendVideo(on.channel.id, file_id)).video).toEqual(message.video);
	});

	test("keeps the size, length and cover that its sender gives", async () => {
		const { video } = await on.api.sendVideo(on.channel.id, film, {
			width: 640,
			height: 480,
			duration: 75,
			cover: picture,
		});
		expect(video).toMatchObject({ width: 640, height: 480, duration: 75 });
		const [, largest] = video.cover ?? [];
		const [entry] = on.standIn.entries(on.channel.id);
		expect(entry?.sources?.[largest?.file_id ?? ""]).toBe(picture);
	});

	test("is uploaded, and its bytes come back", async () => {
		const bytes = Buffer.from("not really a film");
		const message = await on.api.sendVideo(on.channel.id, new InputFile(bytes, "ferry.mp4"));
		expect(message.video).toMatchObject({ file_name: "ferry.mp4", file_size: bytes.length });
		const { file_path } = await on.api.getFile(message.video.file_id);
		const response = await fetch(`${on.apiRoot}/file/bot${token}/${file_path}`);
		expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
	});

	test.each([
		["", "there is no video in the request"],
		["nonsense", "wrong file identifier/HTTP URL specified"],
		["ftp://news.example/ferry.mp4", "wrong HTTP URL specified"],
		["https://broken.example/ferry.mp4", "failed to get HTTP URL content"],
	])("is refused when it is %j", async (file, reason) => {
		expect(await refusal(on.api.sendVideo(on.channel.id, file))).toBe(`Bad Request: ${reason}`);
	});

	test("is not sent under the id of a picture", async () => {
		const { photo } = await on.api.sendPhoto(on.channel.id, picture);
		expect(await refusal(on.api.sendVideo(on.channel.id, photo[0]?.file_id ?? ""))).toBe(
			"Bad Request: can't use file of type Photo as Video",
		);
	});
});

describe("an audio file", () => {
	test("has the title of its name unless its sender gives one, and a caption of 1024", async () => {
		const { audio } = await on.api.sendAudio(on.channel.id, sound);
		expect(audio).toMatchObject({ title: "interview", mime_type: "audio/mpeg" });
		const other = await on.api.sendAudio(on.channel.id, sound, {
			title: "On the bridge",
			performer: "Hanna Reiter",
			duration: 61,
			caption: "x".repeat(1024),
		});
		expect(other).toMatchObject({
			audio: { title: "On the bridge", performer: "Hanna Reiter", duration: 61 },
		});
		expect(
			await refusal(on.api.sendAudio(on.channel.id, sound, { caption: "x".repeat(1025) })),
		).toBe("Bad Request: message caption is too long");
	});
});

describe("an album", () => {
	test("mixes pictures and videos, or holds audio files alone", async () => {
		const upload = new InputFile(png(50, 50), "one.png");
		expect(await album(photo(upload), video(), photo())).toMatchObject([
			{ photo: [{ width: 50 }, {}] },
			{ video: { width: 1280 } },
			{ photo: [{}, { width: 1280 }] },
		]);
		const heard = await on.api.sendMediaGroup(on.channel.id, [audio(), audio()]);
		expect(heard).toMatchObject([{ audio: {} }, { audio: {} }]);
		const mixed = [photo(), audio()] as InputMediaPhoto[];
		expect(await refusal(album(...mixed))).toBe(
			"Bad Request: audio can't be mixed with other media types",
		);
		expect(on.standIn.messages(on.channel.id)).toHaveLength(5);
	});

	test("fails as a whole and names the item that it failed for", async () => {
		on.standIn.setWebFile("https://news.example/huge", { error: "PHOTO_INVALID_DIMENSIONS" });
		on.standIn.setWebFile("https://news.example/page", {
			error: "wrong type of the web page content",
		});
		const failed = (position: number, error: string) =>
			`Bad Request: failed to send message #${position} with the error message "${error}"`;
		expect(await refusal(album(photo(), video(), photo("https://broken.example/c.jpg")))).toBe(
			failed(3, "WEBPAGE_CURL_FAILED"),
		);
		expect(await refusal(album(photo("https://news.example/huge.jpg"), photo()))).toBe(
			failed(1, "PHOTO_INVALID_DIMENSIONS"),
		);
		expect(await refusal(album(photo(), photo("https://news.example/page.html")))).toBe(
			failed(2, "WEBPAGE_MEDIA_EMPTY"),
		);
		expect(await refusal(album(photo(), photo(picture, "x".repeat(1025))))).toBe(
			"Bad Request: message caption is too long",
		);
		expect(on.standIn.messages(on.channel.id)).toEqual([]);
	});
});

describe("an edit", () => {
	test.each([photo(), video(), audio()])("turns text into media: $type", async (media) => {
		const { message_id } = await on.api.sendMessage(on.channel.id, "Storm warning");
		const edited = await on.api.editMessageMedia(on.channel.id, message_id, media);
		expect(edited).toHaveProperty(media.type);
		expect(edited).not.toHaveProperty("text");
		expect(await refusal(on.api.editMessageText(on.channel.id, message_id, "Text"))).toBe(
			"Bad Request: there is no text in the message to edit",
		);
	});

	test("puts one kind of media in the place of another, and nothing of the old one stays", async () => {
		const { message_id } = await on.api.sendPhoto(on.channel.id, picture, { caption: "Before" });
		const edited = await on.api.editMessageMedia(on.channel.id, message_id, video());
		expect(edited).not.toHaveProperty("photo");
		expect(edited).not.toHaveProperty("caption");
		const [entry] = on.standIn.entries(on.channel.id);
		expect(entry?.pictures).toEqual([]);
		expect(Object.values(entry?.sources ?? {})).toEqual([film]);
		await on.api.editMessageMedia(on.channel.id, message_id, photo());
		expect(on.standIn.entries(on.channel.id)[0]).not.toHaveProperty("sources");
	});

	test("changes the caption of a video and of an audio file", async () => {
		const shown = await on.api.sendVideo(on.channel.id, film);
		const heard = await on.api.sendAudio(on.channel.id, sound, { caption: "Before" });
		expect(
			await on.api.editMessageCaption(on.channel.id, shown.message_id, {
				caption: "After",
				show_caption_above_media: true,
			}),
		).toMatchObject({ caption: "After", show_caption_above_media: true, video: shown.video });
		const silenced = await on.api.editMessageCaption(on.channel.id, heard.message_id);
		expect(silenced).toMatchObject({ audio: heard.audio });
		expect(silenced).not.toHaveProperty("caption");
	});

	test("keeps pictures and videos of an album among themselves, and audio files too", async () => {
		const [first] = await album(photo(), photo());
		const [heard] = await on.api.sendMediaGroup(on.channel.id, [audio(), audio()]);
		const edit = (id = 0, media: InputMediaVideo | InputMediaAudio) =>
			on.api.editMessageMedia(on.channel.id, id, media);
		expect(await edit(first?.message_id, video())).toMatchObject({
			video: {},
			media_group_id: expect.any(String),
		});
		const refused = "Bad Request: can't change media type in the album";
		expect(await refusal(edit(first?.message_id, audio()))).toBe(refused);
		expect(await refusal(edit(heard?.message_id, video()))).toBe(refused);
	});
});

describe("files behind addresses", () => {
	test("fail for good where they failed once, until the address is another", async () => {
		const address = "https://news.example/late.jpg";
		on.standIn.setWebFile(address, { error: "wrong type of the web page content" });
		const send = (url: string) => on.api.sendPhoto(on.channel.id, url);
		const reason = "Bad Request: wrong type of the web page content";
		expect(await refusal(send(address))).toBe(reason);
		on.standIn.setWebFile(address, { width: 800, height: 600 });
		expect(await refusal(send(address))).toBe(reason);
		const { photo } = await send(`${address}?again`);
		expect(photo.at(-1)).toMatchObject({ width: 800, height: 600 });
	});

	test("stay as they were found, whatever is there later", async () => {
		const send = () => on.api.sendPhoto(on.channel.id, picture);
		const { photo } = await send();
		on.standIn.setWebFile("https://news.example/", { error: "failed to get HTTP URL content" });
		expect((await send()).photo).toEqual(photo);
	});

	test("fail for a number of different addresses, however often each is tried", async () => {
		const prefix = "https://news.example/shy";
		on.standIn.setWebFile(prefix, { error: "WEBPAGE_CURL_FAILED", times: 2 });
		const send = (query: string) => on.api.sendPhoto(on.channel.id, `${prefix}.jpg${query}`);
		for (const query of ["", "", "?1", "?1", ""])
			expect(await refusal(send(query))).toBe("Bad Request: WEBPAGE_CURL_FAILED");
		expect((await send("?2")).photo.at(-1)).toMatchObject({ width: 1280 });
	});

	test("are known by the longest prefix, and too large for a picture but not for a video", async () => {
		on.standIn.setWebFile("https://news.example/a", { error: "WEBPAGE_CURL_FAILED" });
		on.standIn.setWebFile("https://news.example/a/wide", { width: 9000, height: 1001 });
		const wide = "https://news.example/a/wide.x";
		expect(await refusal(on.api.sendPhoto(on.channel.id, wide))).toBe(
			"Bad Request: PHOTO_INVALID_DIMENSIONS",
		);
		expect((await on.api.sendVideo(on.channel.id, wide)).video.width).toBe(9000);
	});

	test("can be set over HTTP", async () => {
		const set = (body: object) =>
			fetch(`${on.apiRoot}/sandbox/web-files`, { method: "POST", body: JSON.stringify(body) });
		expect((await set({ prefix: "https://news.example/n", error: "X", times: 1 })).status).toBe(
			200,
		);
		expect((await set({ prefix: "https://news.example/w", width: 500, height: 400 })).status).toBe(
			200,
		);
		expect((await set({ prefix: "https://news.example/n" })).status).toBe(400);
		const send = (name: string) => on.api.sendPhoto(on.channel.id, `https://news.example/${name}`);
		expect(await refusal(send("n"))).toBe("Bad Request: X");
		await send("n?2");
		expect((await send("w")).photo.at(-1)).toMatchObject({ width: 500, height: 400 });
	});
});

describe("deleteMessages", () => {
	test("removes what is there and skips what is not", async () => {
		await album(photo(), video(), photo());
		await on.api.deleteMessages(on.channel.id, [1, 3, 3, 99]);
		expect(on.standIn.messages(on.channel.id)).toMatchObject([{ message_id: 2 }]);
	});

	test("takes 1 to 100 ids", async () => {
		const ids = Array.from({ length: 101 }, (_, index) => index + 1);
		expect(await refusal(on.api.deleteMessages(on.channel.id, []))).toBe(
			"Bad Request: message identifiers are not specified",
		);
		expect(await refusal(on.api.deleteMessages(on.channel.id, ids))).toBe(
			"Bad Request: too many message identifiers specified",
		);
		expect(await on.api.deleteMessages(on.channel.id, ids.slice(1))).toBe(true);
	});

	test("removes nothing when one of them must stay", async () => {
		on.standIn.postByHand(on.channel.id, "By hand");
		await on.api.sendMessage(on.channel.id, "By the bot");
		on.standIn.setRights(on.channel.id, { can_delete_messages: false });
		expect(await refusal(on.api.deleteMessages(on.channel.id, [2, 1]))).toBe(
			"Bad Request: message can't be deleted",
		);
		expect(on.standIn.messages(on.channel.id)).toHaveLength(2);
	});
});
