import type { RichBlock, RichBlockTableCell, RichText } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { given } from "../given.ts";
import type { Meter } from "./meter.ts";
import { readRichText } from "./text.ts";

const Cell = z.looseObject({
	text: z.unknown().optional(),
	is_header: z.boolean().optional(),
	colspan: z.int().min(1).optional(),
	rowspan: z.int().min(1).optional(),
	align: z.enum(["left", "center", "right"]),
	valign: z.enum(["top", "middle", "bottom"]),
});
const Cells = z.array(z.array(Cell).min(1)).min(1);
const maxColumns = 20;

/** A table as the server keeps it; each row counts as a block, and none is wider than 20 columns. */
export function readTable(
	fields: Record<string, unknown>,
	{ meter, detect, level }: { meter: Meter; detect: boolean; level: number },
	caption: RichText | undefined,
): Extract<RichBlock, { type: "table" }> {
	const parsed = Cells.safeParse(fields["cells"]);
	if (!parsed.success)
		throw badRequest('can\'t parse InputRichBlock: field "cells" is no table of cells');
	const readCell = ({
		text,
		is_header,
		colspan = 1,
		rowspan = 1,
		align,
		valign,
	}: z.infer<typeof Cell>) => ({
		align,
		valign,
		...given({
			text:
				text === undefined ? undefined : readRichText(text, { meter, level: level + 2, detect }),
			is_header: is_header ? (true as const) : undefined,
			colspan: colspan > 1 ? colspan : undefined,
			rowspan: rowspan > 1 ? rowspan : undefined,
		}),
	});
	// Cells that reach down from a row above take their columns in the rows they reach.
	let reaching: { width: number; rows: number }[] = [];
	const cells: RichBlockTableCell[][] = parsed.data.map((row) => {
		meter.level(level + 1);
		meter.block();
		const own = row.map(({ colspan = 1, rowspan = 1 }) => ({ width: colspan, rows: rowspan }));
		const columns = [...reaching, ...own].reduce((sum, { width }) => sum + width, 0);
		if (columns > maxColumns) throw badRequest("too many columns in the table");
		reaching = [...reaching, ...own]
			.map(({ width, rows }) => ({ width, rows: rows - 1 }))
			.filter(({ rows }) => rows > 0);
		return row.map((cell) => readCell(cell));
	});
	const flags = ["is_bordered", "is_striped", "is_compact"].filter((name) => fields[name] === true);
	return {
		type: "table",
		cells,
		...Object.fromEntries(flags.map((name) => [name, true])),
		...given({ caption }),
	};
}
