import type { Block, Body } from "./body.ts";
import type { Run, Style } from "./formatted.ts";
import { readerUrl } from "./links.ts";

/** A body as runs, and whether there is more of it. */
export type BodyRuns = { runs: Run[]; isPartial: boolean };

/** More marks than this are left out: Telegram takes a hundred entities, and few readers need as many. */
const MAX_MARKS = 60;
const INDENT = "\u2003";

/**
 * The text of a body as a post shows it: paragraphs apart by a blank line, the items of a list and the rows of a
 * table one below the other, headings in bold, quotes and code as Telegram has them, bold, italics and links where
 * the author put them.
 *
 * @param limit how many UTF-16 units are wanted at least, where there are as many
 */
export function bodyRuns(body: Body, limit: number): BodyRuns {
	const runs: Run[] = [];
	let length = 0;
	let marks = 0;
	let before: Block | undefined;
	for (const block of body.blocks) {
		if (length > limit) return { runs, isPartial: true };
		if (before !== undefined) {
			const gap = isTogether(before, block) ? "\n" : "\n\n";
			runs.push({ text: gap, style: {} });
			length += gap.length;
		}
		const room = Math.max(0, MAX_MARKS - marks);
		const set = blockRuns(block, room, limit + 1000);
		marks += Math.min(room, block.marks?.length ?? 0);
		runs.push(...set);
		length += set.reduce((sum, { text }) => sum + text.length, 0);
		if (block.text.length > limit + 1000) return { runs, isPartial: true };
		before = block;
	}
	return { runs, isPartial: false };
}

/** Items of a list, and rows of a table, which are paragraphs with cells. */
function isTogether(one: Block, other: Block): boolean {
	if (one.kind === "item" && other.kind === "item") return true;
	return one.row !== undefined && one.row.table === other.row?.table;
}

function blockRuns(block: Block, maxMarks: number, limit: number): Run[] {
	const base = styleOf(block);
	const text = block.text.slice(0, limit);
	const marks = base.code === undefined ? (block.marks ?? []).slice(0, maxMarks) : [];
	const borders = [
		...new Set([
			0,
			text.length,
			...marks.flatMap(({ offset, length }) => [offset, offset + length]),
		]),
	]
		.filter((place) => place <= text.length)
		.sort((a, b) => a - b);
	const runs = borders.slice(1).map((end, index): Run => {
		const start = borders[index] ?? 0;
		const style = { ...base };
		for (const { type, offset, length, url } of marks) {
			if (offset > start || offset + length < end) continue;
			if (type === "link") {
				if (url !== undefined) style.url = readerUrl(url);
			} else if (type === "code") style.code = "inline";
			else style[type] = true;
		}
		return { text: text.slice(start, end), style };
	});
	const marker = markerOf(block);
	return marker === "" ? runs : [{ text: marker, style: base }, ...runs];
}

function styleOf({ kind }: Block): Style {
	switch (kind) {
		case "heading":
			return { bold: true };
		case "quote":
			return { quote: "open" };
		case "code":
			return { code: "block" };
		case "paragraph":
		case "item":
			return {};
	}
}

function markerOf({ kind, level = 1, number }: Block): string {
	if (kind !== "item") return "";
	return `${INDENT.repeat(Math.min(level, 4) - 1)}${number === undefined ? "•" : `${number}.`} `;
}
