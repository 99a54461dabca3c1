/** Where Tidings or a peer was not measured. */
export const NONE = "–";

/** A row of the table: what was measured, of Tidings, its relation to the peer's, the peer and what was measured of it. */
export function rowOf(
	what: string,
	ours: string | undefined,
	ratio: number | undefined,
	peer: string,
	theirs: string,
): string[] {
	const told = ratio === undefined || !Number.isFinite(ratio) ? NONE : ratio.toFixed(2);
	return [what, ours ?? NONE, told, `${peer}: ${theirs}`];
}

/** A number with its thousands apart. */
export function grouped(value: number): string {
	return Math.round(value).toLocaleString("en-GB");
}

/** A measured number in three figures. */
export function figures(value: number): string {
	return value >= 100 ? grouped(value) : value.toPrecision(3);
}

/** Prints rows as the table of `npm run bench` does. */
export function printRows(rows: readonly string[][]): void {
	console.log("| what | measured | ratio to the peer | peer |\n| --- | --- | --- | --- |");
	for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}
