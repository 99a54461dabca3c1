import { type DoctorReport, type Level, titleOf } from "./findings.ts";

const marks: Record<Level, string> = { ok: "✓", unknown: "?", warning: "!", error: "✗" };
/** By the numbers of the terminal's own colours, which its owner has chosen: green, cyan, yellow, red. */
const colours: Record<Level, number> = { ok: 32, unknown: 36, warning: 33, error: 31 };
const BOLD = 1;

/**
 * The findings for a person at a terminal: by groups, each in a line, its cure in another below it.
 *
 * @param options.isColoured true where the marks may have colours
 * @param options.isQuiet true to leave out what is well, and what can't be seen
 */
export function doctorText(
	report: DoctorReport,
	{ isColoured, isQuiet }: { isColoured: boolean; isQuiet: boolean },
): string {
	const paint = (colour: number, text: string) =>
		isColoured ? `\u001B[${colour}m${text}\u001B[0m` : text;
	const shown = report.findings.filter(
		({ level }) => !isQuiet || level === "warning" || level === "error",
	);
	const groups = [...new Set(shown.map(({ group }) => group))].map((group) =>
		[
			paint(BOLD, titleOf(group)),
			...shown
				.filter((one) => one.group === group)
				.flatMap(({ level, subject, finding, cure }) => [
					`  ${paint(colours[level], marks[level])} ${subject}: ${finding}`,
					...(cure === undefined ? [] : [`      ${cure}`]),
				]),
		].join("\n"),
	);
	if (isQuiet) return groups.join("\n\n");
	return [...groups, conclusion(report)].join("\n\n");
}

function conclusion({ counts, version }: DoctorReport): string {
	const { error, warning, unknown } = counts;
	const parts = [
		mending(error),
		...(warning === 0 ? [] : [`${warning} to be looked at`]),
		...(unknown === 0 ? [] : [`${unknown} that can't be seen from here`]),
	];
	return `${parts.join("; ")}. (Tidings ${version})`;
}

function mending(errors: number): string {
	if (errors === 0) return "Nothing has to be mended";
	return errors === 1 ? "One thing has to be mended" : `${errors} things have to be mended`;
}
