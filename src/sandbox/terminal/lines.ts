import type { MessageEntity } from "grammy/types";
import { graphemes, graphemeWidth } from "./width.ts";

/** What a terminal can show: `width` in columns, and whether it knows ANSI styles. */
export type TerminalOptions = { width: number; colour: boolean };

/** A line ready to be printed, and the columns it takes. */
export type Line = { text: string; width: number };

type Glyph = { text: string; width: number; style: string };

const bar = "▎ ";
const cover = "▒";

const styles: Partial<Record<MessageEntity["type"], string>> = {
	bold: "1",
	italic: "3",
	underline: "4",
	strikethrough: "9",
	code: "33",
	pre: "33",
	text_link: "4;36",
	url: "4;36",
	mention: "36",
	hashtag: "36",
	cashtag: "36",
	bot_command: "36",
	email: "36",
	phone_number: "36",
	text_mention: "36",
	date_time: "36",
};
const blocks = new Set<MessageEntity["type"]>(["blockquote", "expandable_blockquote", "pre"]);

/**
 * Breaks a text with its entities into lines of at most `width` columns. Where styles are unknown, the address of a
 * link stands behind it, each address once. Spoilers stay covered, and right-to-left text stays in its logical order.
 */
export function layOut(
	text: string,
	entities: readonly MessageEntity[],
	{ width, colour }: TerminalOptions,
): Line[] {
	const addresses = colour ? new Map<number, string>() : addressesByEnd(entities);
	const around = createCursor(entities);
	const lines: Line[] = [];
	let at = 0;
	for (const row of text.split("\n")) {
		const start = at;
		at += row.length + 1;
		const inBlock = around(start).some(({ type }) => blocks.has(type));
		const glyphs: Glyph[] = [];
		for (const grapheme of graphemes(row)) {
			const position = start + grapheme.index;
			const end = position + grapheme.text.length;
			glyphs.push(...glyphsOf(grapheme.text, around(position), colour));
			const address = addresses.get(end);
			if (address !== undefined) glyphs.push(...plain(` ‹${address}›`));
		}
		const lead = plain(inBlock ? bar : "");
		for (const wrapped of wrap(glyphs, width - lead.length))
			lines.push(paint([...lead, ...wrapped]));
	}
	return lines;
}

/** A text in one style, cut with an ellipsis where it does not fit one line. */
export function oneLine(text: string, style: string, { width, colour }: TerminalOptions): Line {
	const glyphs = plain(text.split("\n", 1)[0] ?? "", colour ? style : "");
	let used = 0;
	const kept = glyphs.filter((glyph) => (used += glyph.width) <= width);
	if (kept.length === glyphs.length) return paint(kept);
	while (kept.length > 0 && widthOf(kept) > width - 1) kept.pop();
	return paint([...kept, { text: "…", width: 1, style: colour ? style : "" }]);
}

/** Gives the entities around a position in the order they were sent in; positions may only grow. */
function createCursor(entities: readonly MessageEntity[]) {
	const waiting = Array.from(entities, (entity, index) => ({ entity, index }));
	waiting.sort((one, other) => one.entity.offset - other.entity.offset);
	let next = 0;
	let open: typeof waiting = [];

	return (position: number): MessageEntity[] => {
		for (let one = waiting[next]; one && one.entity.offset <= position; one = waiting[++next])
			open.push(one);
		open = open.filter(({ entity }) => position < entity.offset + entity.length);
		return open.sort((one, other) => one.index - other.index).map(({ entity }) => entity);
	};
}

function addressesByEnd(entities: readonly MessageEntity[]): Map<number, string> {
	const ends = new Map<number, string>();
	const seen = new Set<string>();
	for (const entity of entities) {
		if (entity.type !== "text_link" || seen.has(entity.url)) continue;
		seen.add(entity.url);
		ends.set(entity.offset + entity.length, entity.url);
	}
	return ends;
}

function glyphsOf(grapheme: string, entities: MessageEntity[], colour: boolean): Glyph[] {
	const covered = entities.some(({ type }) => type === "spoiler");
	const text = covered && grapheme !== " " ? cover.repeat(graphemeWidth(grapheme)) : grapheme;
	const style = colour ? entities.flatMap(({ type }) => styles[type] ?? []).join(";") : "";
	return plain(text, style);
}

function plain(text: string, style = ""): Glyph[] {
	return graphemes(harmless(text)).map((grapheme) => ({
		text: grapheme.text,
		width: graphemeWidth(grapheme.text),
		style,
	}));
}

/** Control characters would steer the terminal; none is left. */
function harmless(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
}

/** Lines break at spaces and on both sides of wide signs; a longer word is cut. */
function wrap(glyphs: Glyph[], width: number): Glyph[][] {
	const lines: Glyph[][] = [];
	let line: Glyph[] = [];
	let breakAt = 0;
	for (const glyph of glyphs) {
		if (line.length > 0 && widthOf(line) + glyph.width > width) {
			const cut = breakAt > 0 && glyph.width < 2 && glyph.text !== " " ? breakAt : line.length;
			lines.push(withoutTrailingSpace(line.slice(0, cut)));
			line = line.slice(cut);
			breakAt = 0;
			if (glyph.text === " ") continue;
		}
		line.push(glyph);
		if (glyph.text === " " || glyph.width === 2) breakAt = line.length;
	}
	lines.push(withoutTrailingSpace(line));
	return lines;
}

function withoutTrailingSpace(line: Glyph[]): Glyph[] {
	return line.slice(0, line.findLastIndex(({ text }) => text !== " ") + 1);
}

function widthOf(line: Glyph[]): number {
	return line.reduce((sum, { width }) => sum + width, 0);
}

function paint(line: Glyph[]): Line {
	let text = "";
	let current = "";
	for (const { text: sign, style } of line) {
		if (style !== current) {
			if (current !== "") text += "\u001B[0m";
			if (style !== "") text += `\u001B[${style}m`;
		}
		text += sign;
		current = style;
	}
	return { text: current === "" ? text : `${text}\u001B[0m`, width: widthOf(line) };
}
