import type { Message } from "grammy/types";
import type { Entry, LinkPreview } from "./model.ts";
import { checkLink } from "./text/link.ts";

/** Addresses are compared in the form the server keeps them in. */
export function previewKey(address: string): string {
	const checked = checkLink(address);
	return "url" in checked ? checked.url : address;
}

/**
 * The preview a reader sees under (or above) a text: of the address the message names for it, otherwise of its
 * first link; none when it is switched off, unknown, or the message is no text. `known` is by `previewKey`.
 */
export function previewOf(
	message: Message,
	known: ReadonlyMap<string, LinkPreview>,
): Entry["preview"] {
	const options = message.link_preview_options ?? {};
	if (message.text === undefined || options.is_disabled) return undefined;
	const url = options.url ?? firstLink(message.text, message.entities ?? []);
	const preview = url === undefined ? undefined : known.get(previewKey(url));
	if (url === undefined || !preview) return undefined;
	return {
		...preview,
		url,
		large: options.prefer_large_media ?? false,
		above: options.show_above_text ?? false,
	};
}

function firstLink(text: string, entities: NonNullable<Message["entities"]>): string | undefined {
	for (const entity of entities) {
		if (entity.type === "text_link" && /^https?:/.test(entity.url)) return entity.url;
		if (entity.type !== "url") continue;
		const url = text.slice(entity.offset, entity.offset + entity.length);
		// A bare domain in a text is linked, but gets no preview.
		if (/[/?#]/.test(url) && !/^(?:tg|ton|ftp|tonsite):/i.test(url)) return url;
	}
	return undefined;
}
