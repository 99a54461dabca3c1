import type { RichBlock, RichBlockCaption, RichMessage, RichText } from "grammy/types";
import { flatten } from "../rich/flatten.ts";
import type { FormattedText } from "../text/format.ts";
import { layOut, oneLine, type Line, type TerminalOptions } from "./lines.ts";
import { layOutTable } from "./table.ts";
import { textWidth } from "./width.ts";

type Options = TerminalOptions & { sources: Record<string, string> };

const bar = "▎ ";
const indent = "  ";
const narrowestColumns = 8;
const dim = "2";

/** Breaks a rich message into lines, an empty one between its blocks; what is folded in Telegram is printed open. */
export function layOutRich({ blocks }: RichMessage, options: Options): Line[] {
	return blocks
		.map((block) => layOutBlock(block, options))
		.filter((lines) => lines.length > 0)
		.flatMap((lines, index) => (index === 0 ? lines : [{ text: "", width: 0 }, ...lines]));
}

function layOutBlock(block: RichBlock, options: Options): Line[] {
	const rest = (prefix: string) => narrower(options, prefix);
	switch (block.type) {
		case "paragraph":
		case "footer":
			return words(flatten(block.text), options);
		case "heading":
			return words(styled(block.text, "bold"), options);
		case "pre":
			return words(styled(block.text, "pre"), options);
		case "mathematical_expression":
			return words(styled(block.expression, "code"), options);
		case "divider":
			return [oneLine("─".repeat(options.width), dim, options)];
		case "list":
			return block.items.flatMap((item) => {
				const label = item.has_checkbox ? (item.is_checked ? "☑" : "☐") : item.label;
				const lead = `${label} `;
				const lines = item.blocks.flatMap((inner) => layOutBlock(inner, rest(lead)));
				return prefixed(lines, lead, " ".repeat(textWidth(lead)));
			});
		case "blockquote": {
			const lines = block.blocks.flatMap((inner) => layOutBlock(inner, rest(bar)));
			return prefixed([...lines, ...credit(block.credit, rest(bar))], bar, bar);
		}
		case "expandable_blockquote":
		case "pullquote": {
			const lines = words(flatten(block.text), rest(bar));
			return prefixed([...lines, ...credit(block.credit, rest(bar))], bar, bar);
		}
		case "details": {
			const head = words(styled(block.summary, "bold"), rest("▸ "));
			const lines = block.blocks.flatMap((inner) => layOutBlock(inner, rest(indent)));
			return [...prefixed(head, "▸ ", indent), ...prefixed(lines, indent, indent)];
		}
		case "table": {
			const caption = block.caption === undefined ? [] : words(flatten(block.caption), options);
			return [...caption, ...layOutTable(block.cells, options)];
		}
		case "collage":
		case "slideshow":
			return [
				...block.blocks.flatMap((inner) => layOutBlock(inner, options)),
				...captionLines(block.caption, options),
			];
		case "photo":
			return media("picture", block.photo.at(-1)?.file_id, block.caption, options);
		case "video":
			return media("video", block.video.file_id, block.caption, options);
		case "audio":
			return media("audio", block.audio.file_id, block.caption, options);
		case "map": {
			const { latitude, longitude } = block.location;
			const line = oneLine(`[map ${latitude}, ${longitude}]`, dim, options);
			return [line, ...captionLines(block.caption, options)];
		}
		// An anchor shows nothing, and the stand-in takes none of the others.
		case "anchor":
		case "animation":
		case "buttons":
		case "document":
		case "thinking":
		case "voice_note":
			return [];
	}
}

function words({ text, entities }: FormattedText, options: TerminalOptions): Line[] {
	return text === "" ? [] : layOut(text, entities, options);
}

function styled(rich: RichText, type: "bold" | "code" | "pre"): FormattedText {
	const { text, entities } = flatten(rich);
	return { text, entities: [{ type, offset: 0, length: text.length }, ...entities] };
}

function media(
	what: string,
	fileId: string | undefined,
	caption: RichBlockCaption | undefined,
	options: Options,
): Line[] {
	const source = options.sources[fileId ?? ""] ?? "";
	return [oneLine(`[${what} ${source}]`, dim, options), ...captionLines(caption, options)];
}

function captionLines(caption: RichBlockCaption | undefined, options: Options): Line[] {
	return caption
		? [...words(flatten(caption.text), options), ...credit(caption.credit, options)]
		: [];
}

function credit(rich: RichText | undefined, options: TerminalOptions): Line[] {
	return rich === undefined ? [] : words(flatten(["— ", rich]), options);
}

/** The room that is left beside a prefix. Deep nesting on a narrow terminal goes over the edge rather than to nothing. */
function narrower(options: Options, prefix: string): Options {
	return { ...options, width: Math.max(narrowestColumns, options.width - textWidth(prefix)) };
}

function prefixed(lines: Line[], first: string, others: string): Line[] {
	return lines.map(({ text, width }, index) => {
		const prefix = index === 0 ? first : others;
		return { text: prefix + text, width: width + textWidth(prefix) };
	});
}
