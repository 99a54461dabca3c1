import { InputFile } from "grammy";
import type { InputMediaPhoto } from "grammy/types";
import type { Picture } from "../charts/album.ts";
import type { FromAdmin } from "./admins.ts";

/** Telegram shows an action for five seconds, and takes that many pictures in an album. */
const ACTION_MS = 4000;
const MAX_PICTURES = 10;

/** Sends pictures with a text below them: as an album, or alone where there is but one. */
export async function sendPictures(
	ctx: FromAdmin,
	pictures: readonly Pick<Picture, "name" | "png">[],
	caption: string,
): Promise<void> {
	const files = pictures
		.slice(0, MAX_PICTURES)
		.map(({ name, png }) => new InputFile(png, `${name}.png`));
	const [first] = files;
	if (first === undefined) return;
	if (files.length === 1) {
		await ctx.replyWithPhoto(first, { caption });
		return;
	}
	await ctx.replyWithMediaGroup(
		files.map((media, index): InputMediaPhoto => ({
			type: "photo",
			media,
			...(index === 0 ? { caption } : {}),
		})),
	);
}

/** Lets somebody see that pictures are on their way, for as long as something takes. */
export async function whileUploading<T>(ctx: FromAdmin, work: Promise<T>): Promise<T> {
	const show = () => {
		// Nobody misses it.
		ctx.replyWithChatAction("upload_photo").catch(() => {});
	};
	show();
	const timer = setInterval(show, ACTION_MS);
	try {
		return await work;
	} finally {
		clearInterval(timer);
	}
}
