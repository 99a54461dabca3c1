/** `ok`; `warning`: Tidings works, though not in every respect; `error`: something does not work. */
export type Level = "ok" | "warning" | "error";

/** What one look at a setting, a chat or a person has shown, and what mends it. */
export type Finding = { subject: string; level: Level; finding: string; cure?: string };

const marks: Record<Level, string> = { ok: "✓", warning: "!", error: "✗" };

/** A finding in a line, its cure in another. */
export function linesOf({ subject, level, finding, cure }: Finding): string {
	const line = `${marks[level]} ${subject}: ${finding}`;
	return cure === undefined ? line : `${line}\n    ${cure}`;
}
