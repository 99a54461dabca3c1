import type { BodyImage } from "./body.ts";
import type { Attributes } from "./html-tokens.ts";
import { cleanLine, hasVisibleText, takeGraphemes } from "./text.ts";
import { linkable } from "./url.ts";

/** What Telegram takes as a caption. */
const MAX_CAPTION_LENGTH = 1024;
/** Up to here, in pixels, a picture is there to count readers. */
const MAX_TRACKER_SIZE = 2;

/**
 * The picture of an `<img>`; undefined for one without an address that can be linked, and for one too small to see.
 * A page that loads pictures late has the address in another attribute than `src`.
 *
 * @param source the address that the `<picture>` around it gives
 */
export function imageOf(
	attributes: Attributes,
	source: string | undefined,
	base: string | undefined,
): Pick<BodyImage, "url" | "alt"> | undefined {
	const sizes = [attributes.get("width"), attributes.get("height")];
	if (sizes.some((size) => Number.parseFloat(size ?? "") <= MAX_TRACKER_SIZE)) return undefined;
	const addresses = [
		attributes.get("src"),
		attributes.get("data-src"),
		attributes.get("data-lazy-src"),
		sourceOf(attributes),
		source,
	];
	const address = addresses.find((found) => found?.trim() && !/^\s*data:/i.test(found));
	const url = address === undefined ? undefined : linkable(address, base);
	if (url === undefined) return undefined;
	const alt = captionOf(attributes.get("alt") ?? "");
	return alt === undefined ? { url } : { url, alt };
}

/** The first address of a `srcset`, in which each is followed by a space and its size. */
export function sourceOf(attributes: Attributes): string | undefined {
	const set = attributes.get("srcset") ?? attributes.get("data-srcset") ?? "";
	return /[^\s,]\S*/.exec(set)?.[0].replace(/(?<!,),+$/, "");
}

/** The emoji that a system has put a picture in the place of; WordPress does so in its feeds. */
export function emojiOf(attributes: Attributes): string | undefined {
	const isEmoji = /(^|\s)(wp-smiley|emoji)(\s|$)/.test(attributes.get("class") ?? "");
	return isEmoji ? attributes.get("alt") : undefined;
}

/** A caption on one line, no longer than Telegram takes it; undefined when a reader would see nothing. */
export function captionOf(text: string): string | undefined {
	// Cleaning may fold much into little, so it sees more than is kept; but no more than a bounded part.
	const line = cleanLine(text.slice(0, MAX_CAPTION_LENGTH * 4));
	const caption = takeGraphemes(line, MAX_CAPTION_LENGTH).trim();
	return hasVisibleText(caption) ? caption : undefined;
}
