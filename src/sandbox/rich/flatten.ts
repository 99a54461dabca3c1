import type { MessageEntity, RichBlock, RichText } from "grammy/types";
import type { FormattedText } from "../text/format.ts";

type Typed = Exclude<RichText, string | RichText[]>;

/** A rich text as a text with entities, for what knows no other; sub- and superscript and marks are lost. */
export function flatten(rich: RichText): FormattedText {
	const parts: string[] = [];
	const entities: MessageEntity[] = [];
	let length = 0;
	const walk = (rich: RichText): void => {
		if (typeof rich === "string") {
			parts.push(rich);
			length += rich.length;
		} else if (Array.isArray(rich)) {
			for (const part of rich) walk(part);
		} else {
			const offset = length;
			walk(inside(rich));
			const entity = entityOf(rich, offset, length - offset);
			if (entity) entities.push(entity);
		}
	};
	walk(rich);
	return { text: parts.join(""), entities };
}

/** The first words of a rich message, for places with room for one line. */
export function firstText(blocks: readonly RichBlock[]): string {
	for (const block of blocks) {
		const text =
			"text" in block
				? flatten(block.text).text
				: "summary" in block
					? flatten(block.summary).text
					: "";
		if (text.trim() !== "") return text;
	}
	return "";
}

function inside(rich: Typed): RichText {
	if ("text" in rich) return rich.text;
	switch (rich.type) {
		case "custom_emoji":
			return rich.alternative_text;
		case "mathematical_expression":
			return rich.expression;
		case "button":
			return rich.button.text;
		case "anchor":
			return "";
	}
}

function entityOf(rich: Typed, offset: number, length: number): MessageEntity | undefined {
	switch (rich.type) {
		case "bold":
		case "italic":
		case "underline":
		case "strikethrough":
		case "spoiler":
		case "code":
		case "phone_number":
		case "mention":
		case "hashtag":
		case "cashtag":
		case "bot_command":
			return { type: rich.type, offset, length };
		case "url":
			return rich.text === rich.url
				? { type: "url", offset, length }
				: { type: "text_link", offset, length, url: rich.url };
		case "email_address":
			return { type: "email", offset, length };
		case "mathematical_expression":
			return { type: "code", offset, length };
		case "anchor":
		case "anchor_link":
		case "bank_card_number":
		case "button":
		case "custom_emoji":
		case "date_time":
		case "marked":
		case "reference":
		case "reference_link":
		case "subscript":
		case "superscript":
		case "text_mention":
			return undefined;
	}
}
