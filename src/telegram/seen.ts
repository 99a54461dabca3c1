import type { Message } from "grammy/types";
import { fingerprintOf } from "../article/fingerprint.ts";

/** What is seen of a message of a channel in a copy of it: which one it is, its text's fingerprint, its addresses. */
export function seenOf(copy: Message, messageId: number) {
	const { text, caption, entities, caption_entities, rich_message } = copy;
	const links = [...(entities ?? []), ...(caption_entities ?? [])].flatMap((entity) =>
		entity.type === "text_link" ? [entity.url] : [],
	);
	return {
		messageId,
		print: fingerprintOf(text ?? caption ?? ""),
		urls: [...links, ...addressesIn(rich_message)],
	};
}

/** The addresses that stand anywhere in a value. */
function addressesIn(value: unknown): string[] {
	if (typeof value === "string") return /^https?:\/\//.test(value) ? [value] : [];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(addressesIn);
}
