import type { InlineKeyboardMarkup } from "grammy/types";
import type { PostContent } from "./post.ts";

/**
 * A post whose links to one address lead to another one. Its words stay as they are, also where they are an address
 * themselves, and so does the page that its preview shows.
 */
export function withLinksTo(content: PostContent, from: string, to: string): PostContent {
	const keyboard = content.keyboard === undefined ? {} : led(content.keyboard, from, to);
	if (content.kind === "rich") {
		return { ...content, message: rewritten(content.message, from, to), ...keyboard };
	}
	const entities = content.entities.map((entity) =>
		entity.type === "text_link" && entity.url === from ? { ...entity, url: to } : entity,
	);
	return { ...content, entities, ...keyboard };
}

function led(
	{ inline_keyboard: rows }: InlineKeyboardMarkup,
	from: string,
	to: string,
): { keyboard: InlineKeyboardMarkup } {
	const inline_keyboard = rows.map((row) =>
		row.map((button) => ("url" in button && button.url === from ? { ...button, url: to } : button)),
	);
	return { keyboard: { inline_keyboard } };
}

/** The links of a rich message, at any depth: objects of type `url`. What it shows stands under other names. */
function rewritten<Part>(part: Part, from: string, to: string): Part {
	if (Array.isArray(part)) return part.map((one) => rewritten(one, from, to)) as Part;
	if (typeof part !== "object" || part === null) return part;
	const parts = Object.entries(part).map(([name, value]) => [name, rewritten(value, from, to)]);
	const copy = Object.fromEntries(parts) as Part & { type?: unknown; url?: unknown };
	return copy.type === "url" && copy.url === from ? { ...copy, url: to } : copy;
}
