import type { RichBlockTableCell } from "grammy/types";
import { flatten } from "../rich/flatten.ts";
import type { FormattedText } from "../text/format.ts";
import { layOut, type Line, type TerminalOptions } from "./lines.ts";
import { textWidth } from "./width.ts";

type Cell = FormattedText & { column: number; span: number; align: RichBlockTableCell["align"] };

const gap = 2;
const narrowestColumn = 3;

/** Breaks a table into lines, its columns as wide as they need and the room allows; too many become rows of words. */
export function layOutTable(cells: RichBlockTableCell[][], options: TerminalOptions): Line[] {
	const rows = place(cells);
	const count = Math.max(...rows.flat().map(({ column, span }) => column + span));
	const room = options.width - gap * (count - 1);
	if (room < count * narrowestColumn)
		return rows.flatMap((row) =>
			layOut(row.map(({ text }) => text.replaceAll("\n", " ")).join(" | "), [], options),
		);
	const widths = fit(naturalWidths(rows, count), room);
	return rows.flatMap((row) => layOutRow(row, widths, options));
}

/** Gives each cell its column: cells that reach down from above keep theirs. */
function place(cells: RichBlockTableCell[][]): Cell[][] {
	const free: number[] = [];
	return cells.map((row, index) => {
		let column = 0;
		return row.map(({ text = "", is_header, colspan = 1, rowspan = 1, align }) => {
			while ((free[column] ?? 0) > index) column += 1;
			const at = column;
			for (; column < at + colspan; column += 1) free[column] = index + rowspan;
			const flat = flatten(is_header ? { type: "bold", text } : text);
			return { ...flat, column: at, span: colspan, align };
		});
	});
}

function naturalWidths(rows: Cell[][], count: number): number[] {
	const widths: number[] = Array.from({ length: count }, () => narrowestColumn);
	for (const { text, column, span } of rows.flat()) {
		const longest = Math.max(...text.split("\n").map(textWidth));
		if (span === 1) widths[column] = Math.max(widths[column] ?? 0, longest);
	}
	return widths;
}

/** The widest columns give way first, down to a width that they then share. */
function fit(widths: number[], room: number): number[] {
	let limit = Math.max(...widths);
	const total = () => widths.reduce((sum, width) => sum + Math.min(width, limit), 0);
	while (total() > room && limit > narrowestColumn) limit -= 1;
	return widths.map((width) => Math.min(width, limit));
}

function layOutRow(row: Cell[], widths: number[], { colour }: TerminalOptions): Line[] {
	const blocks = row.map((cell) => {
		const covered = widths.slice(cell.column, cell.column + cell.span);
		const width = covered.reduce((sum, one) => sum + one, gap * (covered.length - 1));
		const lines = cell.text === "" ? [] : layOut(cell.text, cell.entities, { width, colour });
		const start = widths.slice(0, cell.column).reduce((sum, one) => sum + one + gap, 0);
		return { lines, width, start, align: cell.align };
	});
	const height = Math.max(1, ...blocks.map(({ lines }) => lines.length));
	return Array.from({ length: height }, (_, index) => {
		let text = "";
		let used = 0;
		for (const { lines, width, start, align } of blocks) {
			const line = lines[index];
			if (!line) continue;
			const spare = width - line.width;
			const before = { left: 0, center: Math.floor(spare / 2), right: spare }[align];
			const padding = Math.max(0, start + before - used);
			text += " ".repeat(padding) + line.text;
			used += padding + line.width;
		}
		return { text, width: used };
	});
}
