import { balanced, type Direction, hasRtl, type LinePart, settleLine } from "./bidi.ts";
import type { Run, Style } from "./formatted.ts";
import { type Piece, sharedStyle, textOf } from "./piece.ts";
import { hasVisibleText } from "./text.ts";

/** A line on its way: its parts, and what the template did on it. */
type Line = {
	parts: (LinePart & { isMark?: boolean; isGap?: boolean })[];
	/** Values were meant to stand here, and how many of them do. */
	values: number;
	shown: number;
	/** How the line break behind it is set. */
	breakStyle: Style;
};

/** Words of a template that only part what stands on either side. */
const separator = /^[\s·•|/,;:–—-]+$/u;

/**
 * Lays pieces out: a line whose values are all empty goes, and so does one that held nothing but tags; words that
 * only separate go with the value they would separate; blank lines fold into one, and none begins or ends a post.
 *
 * @param usual the direction of the post as a whole
 */
export function layOut(pieces: readonly Piece[], usual: Direction): Run[] {
	const lines = withoutEmpty(linesOf(usual === "rtl" ? pieces.flatMap(byItem) : pieces));
	const isMixed =
		usual === "rtl" || lines.some(({ parts }) => parts.some(({ runs }) => hasRtl(textOf(runs))));
	const runs: Run[] = [];
	let lastStyle: Style | undefined;
	for (const [index, { parts, breakStyle }] of lines.entries()) {
		const line = parts.flatMap(({ runs }) => runs);
		const before = lines[index - 1];
		// No two blank lines follow each other.
		const first = line[0] ?? lines[index + 1]?.parts[0]?.runs[0];
		const between = before && sharedStyle(sharedStyle(before.breakStyle, lastStyle), first?.style);
		if (between !== undefined) runs.push({ text: "\n", style: between });
		runs.push(
			...(isMixed ? settleLine(parts, usual, { before: between, after: breakStyle }) : line),
		);
		lastStyle = line.at(-1)?.style ?? between;
	}
	return runs;
}

/** The items of a list are turned one by one: `#Linde` among Arabic ones is not to end by its sign. */
function byItem(piece: Piece): Piece[] {
	const { items, runs, ...rest } = piece;
	if (items === undefined || runs.length === 0) return [piece];
	const { texts, glue, style } = items;
	return texts.flatMap((text, index): Piece[] => [
		...(index === 0 ? [] : [{ ...rest, kind: "words" as const, runs: [{ text: glue, style }] }]),
		{ ...rest, runs: [{ text, style }] },
	]);
}

function linesOf(pieces: readonly Piece[]): Line[] {
	const lines: Line[] = [emptyLine()];
	const current = () => lines.at(-1) ?? emptyLine();
	for (const { kind, runs, isGap = false } of pieces) {
		const isValue = kind === "value";
		if (isValue) current().values++;
		if (runs.length === 0) current().parts.push({ runs: [], isValue, isMark: !isValue, isGap });
		let part: LinePart | undefined;
		for (const { text, style } of runs) {
			for (const [index, stretch] of text.split("\n").entries()) {
				if (index > 0) {
					current().breakStyle = style;
					lines.push(emptyLine());
					part = undefined;
					if (isValue) current().values++;
				}
				if (stretch === "") continue;
				if (part === undefined) {
					part = { runs: [], isValue };
					current().parts.push(part);
					if (isValue) current().shown++;
				}
				part.runs.push({ text: isValue ? valueText(stretch, part) : stretch, style });
			}
		}
	}
	return lines;
}

/** The text of a value reaches into nothing beside it, nor do accents and joiners at its beginning. */
function valueText(text: string, { runs }: LinePart): string {
	return balanced(
		runs.length === 0 ? text.replace(/^[\p{M}\p{Grapheme_Extend}\u200D]+/u, "") : text,
	);
}

function emptyLine(): Line {
	return { parts: [], values: 0, shown: 0, breakStyle: {} };
}

function withoutEmpty(lines: readonly Line[]): Line[] {
	const kept: Line[] = [];
	for (const line of lines) {
		const isOfValues = line.parts.some(({ isValue }) => isValue) && line.shown === 0;
		const parts = isOfValues ? [] : withoutSeparators(line.parts);
		const isVisible = hasVisibleText(parts.map(({ runs }) => textOf(runs)).join(""));
		const isTemplates = line.parts.some(({ isMark, isValue }) => isMark === true || isValue);
		// A paragraph's end in a value is a blank line as well as one of the template.
		if (!isVisible && isTemplates && !isBlankInValue(line)) continue;
		if (!isVisible && (kept.length === 0 || kept.at(-1)?.parts.length === 0)) continue;
		kept.push({ ...line, parts: isVisible ? trimmed(parts, kept.length === 0) : [] });
	}
	while (kept.at(-1)?.parts.length === 0) kept.pop();
	return kept;
}

function isBlankInValue({ parts, values }: Line): boolean {
	return parts.length === 0 && values > 0;
}

function withoutSeparators(parts: Line["parts"]): LinePart[] {
	const kept: LinePart[] = [];
	/** True while nothing stands yet, and something that should have does not. */
	let isOpen = false;
	for (const part of parts) {
		if (part.runs.length > 0) {
			if (!(isOpen && isSeparator(part))) kept.push(part);
			isOpen &&= isSeparator(part);
		} else if (part.isValue || part.isGap === true) {
			if (isSeparator(kept.at(-1))) kept.pop();
			isOpen = kept.length === 0;
		}
	}
	return kept;
}

function isSeparator(part: LinePart | undefined): boolean {
	return part !== undefined && !part.isValue && separator.test(textOf(part.runs));
}

/**
 * Without white space at the ends of the line. Items and code keep their indentation, but at the beginning of the
 * post, where Telegram takes it away.
 */
function trimmed(parts: readonly LinePart[], isFirst: boolean): LinePart[] {
	const copies = parts.map(({ runs, isValue }) => ({
		runs: runs.map((run) => ({ ...run })),
		isValue,
	}));
	const all = copies.flatMap(({ runs }) => runs);
	const firstValue = copies.findIndex(({ isValue }) => isValue);
	const isWhole = isFirst || firstValue < 0;
	for (const run of isWhole ? all : copies.slice(0, firstValue).flatMap(({ runs }) => runs)) {
		run.text = run.text.trimStart();
		if (run.text !== "") break;
	}
	for (const run of all.toReversed()) {
		run.text = run.text.trimEnd();
		if (run.text !== "") break;
	}
	return copies
		.map(({ runs, isValue }) => ({ runs: runs.filter(({ text }) => text !== ""), isValue }))
		.filter(({ runs }) => runs.length > 0);
}
