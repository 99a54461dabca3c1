import type { Run } from "./formatted.ts";
import { cutPlace } from "./text.ts";

/** Runs that were made to fit, and whether something was left out. */
export type CutRuns = { runs: Run[]; isCut: boolean };

/** The length of runs in UTF-16 units. */
export function lengthOf(runs: readonly Run[]): number {
	return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Makes runs fit `limit` UTF-16 units, an ellipsis included where something is cut: see {@link cutPlace}. A link is
 * kept or left out as a whole.
 *
 * @param isPartial true when there is more text than these runs hold
 */
export function cutRuns(
	runs: readonly Run[],
	limit: number,
	language: string | undefined,
	isPartial = false,
): CutRuns {
	const text = runs.map((run) => run.text).join("");
	if (text.length <= limit && !isPartial) return { runs: [...runs], isCut: false };
	const { end, ellipsis } = cutPlace(text, Math.min(limit, text.length), language, linksOf(runs));
	const kept = takeRuns(runs, end);
	const quote = kept.at(-1)?.style.quote;
	const style = quote === undefined ? {} : { quote };
	return { runs: ellipsis === "" ? kept : [...kept, { text: ellipsis, style }], isCut: true };
}

/** The first `length` UTF-16 units of runs. */
export function takeRuns(runs: readonly Run[], length: number): Run[] {
	const kept: Run[] = [];
	let room = length;
	for (const { text, style } of runs) {
		if (room <= 0) break;
		kept.push({ text: text.slice(0, room), style });
		room -= text.length;
	}
	return kept;
}

/**
 * Where links stand: runs of one address that touch are one link. One over the whole text is none of its parts, and
 * is cut as the text is.
 */
function linksOf(runs: readonly Run[]): { offset: number; length: number }[] {
	const links: { offset: number; length: number; url: string }[] = [];
	let offset = 0;
	for (const { text, style } of runs) {
		const last = links.at(-1);
		if (style.url !== undefined) {
			if (last?.url === style.url && last.offset + last.length === offset)
				last.length += text.length;
			else links.push({ offset, length: text.length, url: style.url });
		}
		offset += text.length;
	}
	return links.filter(({ length }) => length < offset);
}
