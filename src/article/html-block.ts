import type { Block, Mark, Row } from "./body.ts";
import { cellsOf } from "./html-table.ts";
import { clean, hasVisibleText, takeGraphemes } from "./text.ts";

/** What a part of a text is set in. */
export type Style = readonly Pick<Mark, "type" | "url">[];

/**
 * A part of a block's text in one style; cleaned, but its beginning may belong to the part before it. In a table's
 * row, `cell` is the number of its cell, from 1.
 */
export type Run = { text: string; style: Style; cell?: number | undefined };

/** A block and, where its runs are in cells, the places of these; undefined when they can't be told. */
export type Made = { block: Block; cells: Row["cells"] | undefined };

/** Longer than any that has a meaning. */
const LONGEST_GRAPHEME = 1000;

/** A style and one mark more; the same style when it has that already. */
export function withMark(style: Style, mark: Style[number]): Style {
	const present = style.find(({ type }) => type === mark.type);
	if (present !== undefined && present.url === mark.url) return style;
	return [...style.filter(({ type }) => type !== mark.type), mark];
}

/**
 * Makes a block of its runs, with at most `room` UTF-16 units of text. It has marks where they cover something
 * and its kind takes them.
 *
 * @returns undefined when a reader would see nothing
 */
export function toBlock(
	about: Omit<Block, "text" | "marks" | "row">,
	runs: readonly Run[],
	room: number,
): Made | undefined {
	const settled = settle(runs);
	const joined = settled.map(({ text }) => text).join("");
	const cleaned = clean(joined);
	const text = cut(trim(about.kind, cleaned), room).trimEnd();
	if (!hasVisibleText(text)) return undefined;
	// Whatever joins across runs beyond what `settle` knows of: no marks are better than marks in wrong places.
	const isSettled = about.kind !== "code" && joined.startsWith(text);
	const marks = isSettled ? marksOf(settled, text) : [];
	const block = marks.length > 0 ? { ...about, text, marks } : { ...about, text };
	const isRow = isSettled && settled[0]?.cell !== undefined;
	return { block, cells: isRow ? cellsOf(settled, text) : undefined };
}

function trim(kind: Block["kind"], text: string): string {
	// The first line of code keeps its indentation.
	return kind === "code" ? text.replace(/^\s*\n/, "").trimEnd() : text.trim();
}

function cut(text: string, room: number): string {
	if (text.length <= room) return text;
	// Segmenting takes quadratic time, so it sees no more than the end, from a space on where there is one.
	const start = Math.max(0, text.lastIndexOf(" ", room), room - LONGEST_GRAPHEME);
	return text.slice(0, start) + takeGraphemes(text.slice(start), room - start);
}

/** What normalizing joins with the letter before it. */
const joining = /^[\p{M}\u1160-\u11FF]+/u;

/** Moves what belongs to the last letter of a run into that run, so that each is clean and stays so when joined. */
function settle(runs: readonly Run[]): (Run & { cell: number | undefined })[] {
	const settled: { parts: string[]; style: Style; cell: number | undefined }[] = [];
	for (const { text, style, cell } of runs) {
		const head = settled.length === 0 ? "" : (joining.exec(text)?.[0] ?? "");
		if (head !== "") settled.at(-1)?.parts.push(head);
		if (head.length < text.length) settled.push({ parts: [text.slice(head.length)], style, cell });
	}
	return settled.map(({ parts, style, cell }) => ({ text: clean(parts.join("")), style, cell }));
}

/** The marks on a text that begins as the runs do, by their places; none begins or ends with white space. */
function marksOf(runs: readonly Run[], text: string): Mark[] {
	const marks: Mark[] = [];
	const latest = new Map<Mark["type"], Mark>();
	let offset = 0;
	for (const { text: part, style } of runs) {
		for (const about of style) {
			const before = latest.get(about.type);
			const isNext = before !== undefined && before.offset + before.length === offset;
			if (isNext && before.url === about.url) {
				before.length += part.length;
				continue;
			}
			const mark = { ...about, offset, length: part.length };
			marks.push(mark);
			latest.set(about.type, mark);
		}
		offset += part.length;
	}
	return marks
		.map((mark) => shrink(mark, text))
		.filter(({ length }) => length > 0)
		.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function shrink(mark: Mark, text: string): Mark {
	const part = text.slice(mark.offset, mark.offset + mark.length);
	const start = part.length - part.trimStart().length;
	return { ...mark, offset: mark.offset + start, length: part.trim().length };
}
