import { InputFile, InputMediaBuilder } from "grammy";
import { afterEach, beforeEach, expect, test } from "vitest";
import { png, refusal, startStandIn, token, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

const bytesOf = async (path: string) =>
	Buffer.from(await (await fetch(`${on.apiRoot}${path}`)).arrayBuffer());

test.each(["bridge.png", "the old bridge.png", "Brücke – „alt“; größe=1.png", "橋.png", '"a".png'])(
	"takes an upload named %s and gives its bytes back",
	async (name) => {
		// The bytes look like the end of a part and yet do not end it.
		const bytes = Buffer.concat([png(), Buffer.from("\r\n------\r\n\r\n--\0\xff", "latin1")]);
		const message = await on.api.sendPhoto(on.channel.id, new InputFile(bytes, name), {
			caption: "Brücke #bridge",
		});
		expect(message).toMatchObject({
			caption: "Brücke #bridge",
			caption_entities: [{ type: "hashtag", offset: 7, length: 7 }],
		});
		const largest = message.photo.at(-1);
		expect(largest).toMatchObject({ width: 40, height: 30, file_size: bytes.length });
		const { file_path } = await on.api.getFile(largest?.file_id ?? "");
		expect(await bytesOf(`/file/bot${token}/${file_path}`)).toEqual(bytes);
		const [entry] = on.standIn.entries(on.channel.id);
		expect(await bytesOf(entry?.pictures[0] ?? "")).toEqual(bytes);
	},
);

test("takes an upload that comes in pieces", async () => {
	async function* pieces() {
		const bytes = png();
		for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
	}
	const { photo } = await on.api.sendPhoto(on.channel.id, new InputFile(pieces, "bridge.png"));
	expect(photo.at(-1)).toMatchObject({ width: 40, height: 30 });
});

test("takes albums and edits with uploads, beside addresses and ids", async () => {
	const one = InputMediaBuilder.photo(new InputFile(png(50, 50), "one.png"), { caption: "One" });
	const two = InputMediaBuilder.photo(new InputFile(png(60, 60), "two.png"));
	const three = InputMediaBuilder.photo("https://news.example/three.jpg");
	const album = await on.api.sendMediaGroup(on.channel.id, [one, two, three]);
	expect(album).toMatchObject([
		{ caption: "One", photo: [{ width: 50 }, { width: 50 }] },
		{ photo: [{ width: 60 }, { width: 60 }] },
		{ photo: [{ width: 320 }, { width: 1280 }] },
	]);
	const other = InputMediaBuilder.photo(new InputFile(png(70, 70), "other.png"));
	expect(await on.api.editMessageMedia(on.channel.id, 1, other)).toMatchObject({
		photo: [{ width: 70 }, { width: 70 }],
	});
});

test.each([
	[Buffer.from("no picture at all, but some text"), "IMAGE_PROCESS_FAILED"],
	[png(9_000, 1_001), "PHOTO_INVALID_DIMENSIONS"],
	[png(2_100, 100), "PHOTO_INVALID_DIMENSIONS"],
	[Buffer.alloc(0), "file must be non-empty"],
])("refuses an upload that is no fitting picture (%#)", async (bytes, reason) => {
	const file = new InputFile(bytes, "bridge.png");
	expect(await refusal(on.api.sendPhoto(on.channel.id, file))).toBe(`Bad Request: ${reason}`);
});

test("refuses an upload of more than 10 MB", async () => {
	const file = new InputFile(Buffer.concat([png(), Buffer.alloc(10 * 1024 * 1024)]), "bridge.png");
	expect(await refusal(on.api.sendPhoto(on.channel.id, file))).toMatch(/is too big for a photo/);
});

test("has no file under an id it never gave", async () => {
	expect(await refusal(on.api.getFile("unknown"))).toBe("Bad Request: invalid file_id");
	const { status } = await fetch(`${on.apiRoot}/file/bot${token}/photos/file_9.jpg`);
	expect(status).toBe(404);
});
