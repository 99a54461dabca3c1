import type { MessageEntity } from "grammy/types";

/** The elements in which a message's entities are written; what is not here is text. */
const elements: Partial<Record<MessageEntity["type"], string>> = {
	bold: "b",
	italic: "i",
	underline: "u",
	strikethrough: "s",
	spoiler: "tg-spoiler",
	code: "code",
	pre: "pre",
	blockquote: "blockquote",
	expandable_blockquote: "blockquote",
};
const blocks: ReadonlySet<string> = new Set(["pre", "blockquote"]);

/** An entity as an element around a stretch of the text. */
type Stretch = { from: number; to: number; open: string; close: string; isBlock: boolean };

/**
 * A part of a message as HTML, so that it is read by the same rules as what a system of the newsroom sends: a paragraph
 * for each line, with the styles, links, quotes and code of its entities.
 *
 * @param from where the part begins, in UTF-16 units
 */
export function entitiesToHtml(text: string, entities: readonly MessageEntity[], from = 0): string {
	const stretches = entities
		.flatMap((entity) => stretchOf(text, entity))
		.map((one) => ({ ...one, from: Math.max(one.from, from) }))
		.filter((one) => one.from < one.to)
		.sort((a, b) => a.from - b.from || b.to - a.to);
	const outer = stretches.filter(({ isBlock }) => isBlock);
	const parts: string[] = [];
	let place = from;
	for (const block of outer) {
		// Telegram nests no blocks.
		if (block.from < place) continue;
		parts.push(paragraphs(text, stretches, place, block.from));
		const inner = inline(text, stretches, block.from, block.to);
		parts.push(`${block.open}${inner.replaceAll("\n", lineIn(block))}${block.close}`);
		place = block.to;
	}
	parts.push(paragraphs(text, stretches, place, text.length));
	return parts.join("");
}

const lineIn = ({ open }: Stretch) => (open === "<pre>" ? "\n" : "<br>");

function paragraphs(text: string, all: readonly Stretch[], from: number, to: number): string {
	const html: string[] = [];
	for (let start = from; start < to;) {
		const end = text.indexOf("\n", start);
		const stop = end < 0 || end > to ? to : end;
		if (stop > start) html.push(`<p>${inline(text, all, start, stop)}</p>`);
		start = stop + 1;
	}
	return html.join("");
}

/** A stretch of the text with its styles and links; whatever crosses its ends is cut there. */
function inline(text: string, all: readonly Stretch[], from: number, to: number): string {
	const own = all.filter((one) => !one.isBlock && one.from < to && one.to > from);
	const edges = own.flatMap((one) => [Math.max(one.from, from), Math.min(one.to, to)]);
	const places = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
	return places
		.slice(0, -1)
		.map((start, index) => {
			const around = own.filter((one) => one.from <= start && one.to > start);
			const words = escape(text.slice(start, places[index + 1]));
			return around.reduceRight((html, { open, close }) => `${open}${html}${close}`, words);
		})
		.join("");
}

function stretchOf(text: string, entity: MessageEntity): Stretch[] {
	const { type, offset, length } = entity;
	const place = { from: offset, to: Math.min(offset + length, text.length) };
	const words = text.slice(place.from, place.to);
	const url = type === "text_link" ? entity.url : type === "url" ? addressIn(words) : undefined;
	if (url !== undefined)
		return [{ ...place, open: `<a href="${escape(url)}">`, close: "</a>", isBlock: false }];
	const name = elements[type];
	if (name === undefined) return [];
	return [{ ...place, open: `<${name}>`, close: `</${name}>`, isBlock: blocks.has(name) }];
}

/** Telegram takes an address without a scheme for one, too. */
function addressIn(words: string): string {
	return /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;
}

function escape(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
