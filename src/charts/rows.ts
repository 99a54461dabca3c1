import { type Area, block, type Canvas, label, type Mark } from "./canvas.ts";
import { type } from "./theme.ts";

/** Beside a bar stands its number, this far from it. */
const GAP = 14;

/** Bars that lie, one below the other, each with its number behind it. */
export function rowBars(
	canvas: Canvas,
	rows: readonly { value: number; middle: number; more?: string }[],
	{
		start,
		width,
		thickness,
		colour,
	}: Omit<Area, "top" | "height"> & { thickness: number; colour: string },
): Mark[] {
	const { palette, words, setter } = canvas;
	const style = { size: type.label, bold: true };
	const numbers = rows.map(({ value }) => words.number(value));
	const widest = Math.max(
		...rows.map(({ more = "" }, index) => {
			const beside = more === "" ? 0 : GAP + setter.width(more, { size: type.small });
			return setter.width(numbers[index] ?? "", style) + beside;
		}),
	);
	const most = Math.max(1, ...rows.map(({ value }) => value));
	const room = width - widest - GAP;
	return rows.flatMap(({ value, middle, more }, index) => {
		const length = value === 0 ? 0 : Math.max(4, (value / most) * room);
		const number = numbers[index] ?? "";
		const top = middle - thickness / 2;
		const marks = [
			block(canvas, { start, top, width: length, height: thickness }, colour),
			label(
				canvas,
				number,
				{ start: start + length + (length === 0 ? 0 : GAP), y: middle },
				{ ...style, colour: value === 0 ? palette.muted : palette.text },
			),
		];
		if (more !== undefined) {
			const behind = start + length + 2 * GAP + setter.width(number, style);
			const small = { size: type.small, colour: palette.muted };
			marks.push(label(canvas, more, { start: behind, y: middle }, small));
		}
		return marks;
	});
}

/** How high each of so many rows is in the room that there is, and the middle of each. */
export function rowsIn(
	{ top, bottom, most }: { top: number; bottom: number; most: number },
	count: number,
): { height: number; middles: number[] } {
	const height = Math.min(most, (bottom - top) / Math.max(1, count));
	return { height, middles: Array.from({ length: count }, (_, row) => top + (row + 0.5) * height) };
}
