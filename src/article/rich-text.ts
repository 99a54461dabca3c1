import type { RichText } from "grammy/types";
import type { Block, Mark } from "./body.ts";
import { cleanLine, cutPlace, fit, hasVisibleText } from "./text.ts";
import { linkable } from "./url.ts";

/** Which mark is the outer one where several are on one text, the first first: code holds no other. */
const order = ["link", "bold", "italic", "underline", "strikethrough", "spoiler", "code"] as const;

type Range = { start: number; end: number };

/**
 * A text with its marks as Telegram nests them. Marks that cross are parted where the outer one ends; a link to an
 * address that can't be linked is its text. Takes linear time.
 *
 * @param levels how many marks may nest; the innermost go beyond that
 */
export function richTextOf(text: string, marks: readonly Mark[] = [], levels = Infinity): RichText {
	const layers = order
		.map((type) => ({ marks: marks.filter((mark) => mark.type === type), next: 0 }))
		.filter(({ marks }) => marks.length > 0)
		.slice(0, levels);

	/** Asked for ranges from the first to the last on each layer, so that no mark is looked at again and again. */
	const setIn = (range: Range, depth: number): RichText => {
		const layer = layers[depth];
		if (layer === undefined || range.start >= range.end) return text.slice(range.start, range.end);
		const parts: RichText[] = [];
		let { start } = range;
		for (; layer.next < layer.marks.length; layer.next++) {
			const mark = layer.marks[layer.next];
			if (mark === undefined || mark.offset >= range.end) break;
			const from = Math.max(mark.offset, start);
			const end = Math.min(mark.offset + mark.length, range.end);
			if (from >= end) continue;
			parts.push(setIn({ start, end: from }, depth + 1));
			parts.push(marked(setIn({ start: from, end }, depth + 1), mark));
			start = end;
			// The rest of it belongs to what follows.
			if (mark.offset + mark.length > range.end) break;
		}
		parts.push(setIn({ start, end: range.end }, depth + 1));
		return joined(parts);
	};

	return setIn({ start: 0, end: text.length }, 0);
}

/** Several texts as one: none is empty, and one alone stands alone. */
export function joined(parts: readonly RichText[]): RichText {
	const filled = parts.flat().filter((part) => part !== "");
	return filled.length === 1 ? (filled[0] ?? "") : filled.length === 0 ? "" : filled;
}

/** A text as the link to an address, where that can be linked. */
export function linked(text: RichText, address: string | undefined): RichText {
	const url = address === undefined ? undefined : linkable(address);
	return url === undefined ? text : { type: "url", text, url };
}

function marked(text: RichText, { type, url }: Mark): RichText {
	return type === "link" ? linked(text, url) : { type, text };
}

/** The marks on a part of a text, by their places in that part. */
export function marksIn(marks: readonly Mark[] = [], offset: number, length: number): Mark[] {
	return marks.flatMap((mark) => {
		const start = Math.max(mark.offset, offset);
		const end = Math.min(mark.offset + mark.length, offset + length);
		return start < end ? [{ ...mark, offset: start - offset, length: end - start }] : [];
	});
}

/**
 * The beginning of a block, an ellipsis at its end, in at most `limit` UTF-16 units: cut as {@link cutPlace} cuts,
 * links as a whole. Undefined when nothing to see is left.
 */
export function cutBlock(block: Block, limit: number, language?: string): Block | undefined {
	const { text, marks = [] } = block;
	const links = marks.filter(({ type }) => type === "link");
	const { end, ellipsis } = cutPlace(text, limit, language, links);
	const kept = text.slice(0, end);
	if (!hasVisibleText(kept)) return undefined;
	return { ...block, text: `${kept}${ellipsis}`, marks: marksIn(marks, 0, end) };
}

/** What is set in one line, in UTF-16 units. */
const MAX_LINE_LENGTH = 512;

/** A text on one line, made to fit; undefined when a reader would see nothing. */
export function line(text = "", limit = MAX_LINE_LENGTH, language?: string): string | undefined {
	// Cleaning may fold much into little, so it sees more than is kept; but no more than a bounded part.
	const fitted = fit(cleanLine(text.slice(0, limit * 4)), limit, language).text;
	return hasVisibleText(fitted) ? fitted : undefined;
}
