import type { RichText } from "grammy/types";
import { findEntities } from "../text/find.ts";

/** A plain text in which addresses, tags, mentions and the like have become rich texts, as the server finds them. */
export function enrich(text: string): RichText {
	const parts: RichText[] = [];
	let at = 0;
	for (const { type, offset, length } of findEntities(text)) {
		if (offset > at) parts.push(text.slice(at, offset));
		at = offset + length;
		parts.push(richTextOf(type, text.slice(offset, at)));
	}
	if (parts.length === 0) return text;
	if (at < text.length) parts.push(text.slice(at));
	return parts.length === 1 ? (parts[0] ?? text) : parts;
}

function richTextOf(type: string, text: string): RichText {
	switch (type) {
		case "mention":
			return { type, text, username: text.slice(1) };
		case "hashtag":
			return { type, text, hashtag: text.slice(1) };
		case "cashtag":
			return { type, text, cashtag: text.slice(1) };
		case "bot_command":
			return { type, text, bot_command: text };
		case "url":
			return { type, text, url: /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `http://${text}` };
		case "email":
			return { type: "email_address", text, email_address: text };
		case "phone_number":
			return { type, text, phone_number: text };
		default:
			return text;
	}
}
