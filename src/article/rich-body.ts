import type { InputRichBlock, RichBlockTableCell } from "grammy/types";
import type { Block } from "./body.ts";
import { listsOf } from "./rich-list.ts";
import { photoBlock, type RichPicture } from "./rich-pictures.ts";
import { MAX_COLUMNS, MAX_RICH_LEVELS } from "./rich-size.ts";
import { marksIn, richTextOf } from "./rich-text.ts";
import { hasVisibleText } from "./text.ts";

/** A body or a part of it: its blocks, and its pictures by their places among them. */
export type BodyPart = { blocks: readonly Block[]; pictures: readonly RichPicture[] };

/**
 * Sets a body in blocks of Telegram's: items as nested lists, rows as tables, what readers unfold as details, all
 * else one by one, pictures where they stand. A picture within a list or a table comes below it.
 *
 * @param levels how many levels may nest in these blocks
 */
export function richBody(
	{ blocks, pictures }: BodyPart,
	isRtl: boolean,
	levels = MAX_RICH_LEVELS,
): InputRichBlock[] {
	const made: InputRichBlock[] = [];
	let shown = 0;
	const picturesUpTo = (place: number) => {
		const first = shown;
		while ((pictures[shown]?.before ?? Infinity) <= place) shown++;
		return pictures.slice(first, shown);
	};
	const canUnfold = levels === MAX_RICH_LEVELS;
	for (let start = 0; start < blocks.length;) {
		made.push(...picturesUpTo(start).map(photoBlock));
		const { kind, end } = groupAt(blocks, start, canUnfold);
		const group = blocks.slice(start, end);
		if (kind === "details") {
			// A picture at the end stands below; those above are part of what is unfolded.
			const inside = picturesUpTo(end - 1).map((picture) => ({
				...picture,
				before: picture.before - start - 1,
			}));
			const part = { blocks: group.slice(1), pictures: inside };
			made.push(detailsBlock(group[0], richBody(part, isRtl, levels - 1), levels));
		} else if (kind === "list") made.push(...listsOf(group, levels));
		else if (kind === "table") made.push(tableBlock(group, isRtl, levels));
		else made.push(...group.map((block) => singleBlock(block, levels)));
		start = end;
	}
	return [...made, ...pictures.slice(shown).map(photoBlock)];
}

/**
 * The blocks with no row in a table that Telegram can't show (of more than 20 columns) or that is none to readers
 * (of one): these are paragraphs.
 */
export function withTables(blocks: readonly Block[]): Block[] {
	const columns = new Map<number, number>();
	for (const { row } of blocks) {
		if (row === undefined) continue;
		columns.set(row.table, Math.max(columns.get(row.table) ?? 0, row.cells.length));
	}
	return blocks.map(({ row, ...block }) => {
		const count = row === undefined ? 0 : (columns.get(row.table) ?? 0);
		return row === undefined || count < 2 || count > MAX_COLUMNS ? block : { ...block, row };
	});
}

type Group = { kind: "single" | "list" | "table" | "details"; end: number };

/** The blocks from here on that make one block of Telegram's. */
function groupAt(blocks: readonly Block[], start: number, canUnfold: boolean): Group {
	const first = blocks[start];
	const endOf = (belongs: (block: Block) => boolean) => {
		let end = start + 1;
		for (let block = blocks[end]; block !== undefined && belongs(block); block = blocks[end]) end++;
		return end;
	};
	const opens = ({ isSummary }: Block) => canUnfold && isSummary === true;
	if (first !== undefined && opens(first)) {
		const end = endOf(({ details }) => details === first.details);
		if (end > start + 1) return { kind: "details", end };
	}
	if (first?.kind === "item") {
		return { kind: "list", end: endOf((block) => block.kind === "item" && !opens(block)) };
	}
	const table = first?.row?.table;
	if (table !== undefined) {
		return { kind: "table", end: endOf(({ row }) => row?.table === table) };
	}
	return { kind: "single", end: start + 1 };
}

function singleBlock({ kind, text, marks, level = 1 }: Block, levels: number): InputRichBlock {
	switch (kind) {
		case "heading":
			return { type: "heading", text: richTextOf(text, marks, levels - 1), size: sizeOf(level) };
		case "code":
			return { type: "pre", text };
		case "quote": {
			const content = richTextOf(text, marks, levels - 2);
			return { type: "blockquote", blocks: [{ type: "paragraph", text: content }] };
		}
		case "paragraph":
		case "item":
			return { type: "paragraph", text: richTextOf(text, marks, levels - 1) };
	}
}

/** The article's own title is of size 1. */
function sizeOf(level: number): 2 | 3 | 4 | 5 | 6 {
	return level <= 1 ? 2 : level === 2 ? 3 : level === 3 ? 4 : level === 4 ? 5 : 6;
}

function detailsBlock(
	summary: Block | undefined,
	blocks: InputRichBlock[],
	levels: number,
): InputRichBlock {
	const text = richTextOf(summary?.text ?? "", summary?.marks, levels - 1);
	return { type: "details", summary: text, blocks };
}

function tableBlock(rows: readonly Block[], isRtl: boolean, levels: number): InputRichBlock {
	const place = { align: isRtl ? "right" : "left", valign: "top" } as const;
	const cells = rows.map(({ text, marks, row }) =>
		(row?.cells ?? []).map(({ offset, length }): RichBlockTableCell => {
			const part = text.slice(offset, offset + length);
			const cell = row?.isHeader ? { ...place, is_header: true as const } : place;
			if (!hasVisibleText(part)) return cell;
			// A row and a cell may count as levels of their own.
			return {
				...cell,
				text: richTextOf(part, marksIn(marks, offset, length), levels - 3),
			};
		}),
	);
	return { type: "table", cells, is_bordered: true };
}
