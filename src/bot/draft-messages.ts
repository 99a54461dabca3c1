import type { Message, MessageEntity } from "grammy/types";
import { type DeskDraft, splitMessage } from "../article/desk-draft.ts";
import { heldPicture } from "../article/held-picture.ts";
import { linkable } from "../article/url.ts";
import { messageLink } from "../telegram/link.ts";

/** What somebody has sent: a link and nothing else, an article in itself, or something that makes none. */
export type ReadMessage =
	| { kind: "link"; url: string }
	| { kind: "article"; draft: DeskDraft }
	| { kind: "other" };

/** Posts of what somebody wrote for the channel show all of it, unless somebody chooses otherwise. */
const TEMPLATE = "whole";

/**
 * Reads a message as an article: its first line is the title, the rest the text as it is set; with its picture and,
 * where it was forwarded from a channel that everybody can open, the address of the post that it was.
 */
export function readMessage(message: Message): ReadMessage {
	const { text, entities } = wordsOf(message);
	const picture = pictureOf(message);
	const origin = originOf(message);
	const url = picture === undefined && origin === undefined ? linkIn(text, entities) : undefined;
	if (url !== undefined) return { kind: "link", url };
	if (picture === undefined && text.trim() === "") return { kind: "other" };
	const { title, body } = splitMessage(text, entities);
	return {
		kind: "article",
		draft: {
			title,
			...(body === undefined ? {} : { body }),
			...(origin === undefined ? {} : { url: origin }),
			pictures: picture === undefined ? [] : [picture],
			topics: [],
			template: TEMPLATE,
			isSilent: false,
			...(message.media_group_id === undefined ? {} : { album: message.media_group_id }),
		},
	};
}

/** The text of a message, or what stands under its picture. */
export function wordsOf(message: Message): { text: string; entities: MessageEntity[] } {
	return {
		text: message.text ?? message.caption ?? "",
		entities: message.entities ?? message.caption_entities ?? [],
	};
}

/** The picture of a message, as large as Telegram has it. */
export function pictureOf({ photo }: Message): string | undefined {
	const largest = photo?.at(-1);
	return largest === undefined ? undefined : heldPicture(largest.file_id);
}

/** The address that a text is, and nothing else. */
export function linkIn(text: string, entities: readonly MessageEntity[]): string | undefined {
	const words = text.trim();
	if (words === "" || /\s/.test(words)) return undefined;
	const isLink = entities.some(({ type }) => type === "url" || type === "text_link");
	const address = /^https?:\/\//i.test(words) ? words : isLink ? `https://${words}` : "";
	return /^[a-z]+:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : undefined;
}

/** Where a message was a post first, when that is a channel with a name. */
function originOf({ forward_origin: origin }: Message): string | undefined {
	if (origin?.type !== "channel" || origin.chat.username === undefined) return undefined;
	return linkable(messageLink(origin.chat, origin.message_id));
}
