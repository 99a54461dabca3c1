import type { InputRichBlock } from "grammy/types";
import type { BodyImage } from "./body.ts";
import { isFurniture, renditionOf } from "./picture-address.ts";
import { MAX_RICH_SIZE } from "./rich-size.ts";
import { line } from "./rich-text.ts";
import { linkable } from "./url.ts";

/** In UTF-16 units, of each of up to 45 pictures. */
const MAX_CAPTION_LENGTH = 256;

/** A picture as a block; `before` counts the blocks of the body above it. */
export type RichPicture = {
	url: string;
	caption?: string | undefined;
	credit?: string | undefined;
	before: number;
};

/**
 * The pictures of a body that can be shown: not those that Telegram can't take, nor the one above the body again, in
 * whatever size; no more than fit below that one.
 *
 * @param lead the address of the picture above the body
 */
export function richPictures(
	images: readonly BodyImage[],
	lead: string | undefined,
	language: string | undefined,
): RichPicture[] {
	const shown = lead === undefined ? undefined : renditionKey(lead);
	const pictures = images.flatMap(({ url: address, caption, before }): RichPicture[] => {
		const url = linkable(address);
		if (url === undefined || isFurniture(new URL(url)) || renditionKey(url) === shown) return [];
		return [{ url, caption: line(caption, MAX_CAPTION_LENGTH, language), before }];
	});
	return pictures.slice(0, MAX_RICH_SIZE.media - (lead === undefined ? 0 : 1));
}

/** One for all sizes of a picture. */
function renditionKey(address: string): string | undefined {
	const url = linkable(address);
	return url === undefined ? undefined : renditionOf(new URL(url)).key;
}

/** A picture with what is said about it. Telegram fetches it, and has no place for an alternative text. */
export function photoBlock({
	url,
	caption,
	credit,
}: Pick<RichPicture, "url" | "caption" | "credit">): InputRichBlock {
	const photo = { type: "photo" as const, media: url };
	const text = caption ?? credit;
	if (text === undefined) return { type: "photo", photo };
	const about = caption === undefined || credit === undefined ? { text } : { text, credit };
	return { type: "photo", photo, caption: about };
}
