import type { Block, Row } from "./body.ts";
import type { Attributes } from "./html-tokens.ts";

/** A table while it is read; `isPlain` until something is found that rows of cells can't tell. */
export type Table = { number: number; isPlain: boolean };

/** A row while it is read: how many cells have begun, how many of them are headings, and what became of it. */
export type TableRow = {
	table: Table;
	cells: number;
	headings: number;
	made: { block: Block; cells: Row["cells"] | undefined } | undefined;
};

/** Many more than a post shows; the places of cells take more room than what is in them. */
const MAX_CELLS = 10_000;

/** Begins a row. */
export function rowOf(table: Table): TableRow {
	return { table, cells: 0, headings: 0, made: undefined };
}

/** Begins a cell. */
export function beginCell(row: TableRow, name: string, attributes: Attributes): void {
	row.cells += 1;
	if (name === "th") row.headings += 1;
	const spans = [attributes.get("colspan"), attributes.get("rowspan")];
	if (spans.some((span) => span !== undefined && Number(span) !== 1)) row.table.isPlain = false;
}

/** The number of the cell that a text is in; undefined outside of rows, and in one that has become a block before. */
export function cellIn(row: TableRow | undefined): number | undefined {
	return row?.made === undefined ? row?.cells : undefined;
}

/**
 * Where the cells of a row are in its text, which begins as its runs do; undefined where that can't be told.
 *
 * @param runs each with the number of its cell, from 1; those between cells have none
 */
export function cellsOf(
	runs: readonly { text: string; cell: number | undefined }[],
	text: string,
): Row["cells"] | undefined {
	const cells: Row["cells"] = [];
	let offset = 0;
	for (const { text: part, cell } of runs) {
		if (cell !== undefined) {
			while (cells.length < cell) cells.push({ offset, length: 0 });
			const last = cells[cell - 1];
			if (last === undefined) return undefined;
			last.length = offset + part.length - last.offset;
		}
		offset += part.length;
	}
	let end: number | undefined;
	for (const cell of cells) {
		if (cell.length === 0) continue;
		const before = end === undefined ? text.slice(0, cell.offset) : text.slice(end, cell.offset);
		if (before !== (end === undefined ? "" : " | ")) return undefined;
		end = cell.offset + cell.length;
	}
	return end === text.length ? cells : undefined;
}

/** Notes what a row has become; `cells` are undefined for the second block that it became, which makes it no row. */
export function endRow(row: TableRow, block: Block, cells: Row["cells"] | undefined): void {
	if (cells === undefined) row.table.isPlain = false;
	row.made = { block, cells };
}

/** Tells the blocks of plain tables what they are, once all is read. */
export function markRows(rows: readonly TableRow[]): void {
	const sizes = new Map<Table, number>();
	for (const { table, cells } of rows) sizes.set(table, (sizes.get(table) ?? 0) + cells);
	let room = MAX_CELLS;
	for (const [table, size] of sizes) {
		if (size > room) table.isPlain = false;
		if (table.isPlain) room -= size;
	}
	for (const { table, made, cells: count, headings } of rows) {
		if (!table.isPlain || made?.cells === undefined) continue;
		const { block, cells } = made;
		while (cells.length < count) cells.push({ offset: block.text.length, length: 0 });
		block.row = { table: table.number, cells };
		if (headings === count) block.row.isHeader = true;
	}
}
