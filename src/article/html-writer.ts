import { type Block, type Body, type BodyImage, MAX_BODY_LENGTH } from "./body.ts";
import { type Run, type Style, toBlock } from "./html-block.ts";
import { cellIn, endRow, markRows, type TableRow } from "./html-table.ts";
import { clean } from "./text.ts";

/** Where in a document a text stands: texts of one place form one block, except that a paragraph breaks. */
export type Place = Omit<Block, "text" | "marks" | "row"> & { row?: TableRow };

/** What stands between two texts, the weaker first: of several in a row the strongest counts. */
const gaps = ["none", "space", "line", "block", "cell", "row"] as const;
export type Gap = (typeof gaps)[number];

const separators: Record<Gap, string> = {
	none: "",
	space: " ",
	line: "\n",
	block: "\n",
	cell: " | ",
	row: "\n",
};

const MAX_IMAGES = 50;

const plain: Style = [];

/** Collects texts, what stands between them, and pictures, in the order of the document, and makes a body of them. */
export function createBodyWriter() {
	const blocks: Block[] = [];
	const images: BodyImage[] = [];
	const rows: TableRow[] = [];
	/** The length of the blocks so far, a line break after each included. */
	let written = 0;
	let current:
		| { place: Place; about: Place; runs: Run[]; length: number; images: BodyImage[] }
		| undefined;
	/** Places whose block has begun. */
	const begun = new WeakSet<Place>();
	let gap: Gap = "none";
	let gapStyle = plain;
	/** Text that is not looked at yet, all of one place and style. */
	let waiting: { parts: string[]; length: number; place: Place; style: Style } | undefined;
	/** How long the body would be with all that was added. */
	let length = 0;
	const isFull = () => length > MAX_BODY_LENGTH;

	const raise = (next: Gap, style: Style) => {
		if (gaps.indexOf(next) <= gaps.indexOf(gap)) return;
		gap = next;
		gapStyle = style;
	};

	const endBlock = () => {
		if (current === undefined) return;
		const { row } = current.about;
		const about = row === undefined ? current.about : restOf(current.about);
		const made = toBlock(about, current.runs, MAX_BODY_LENGTH - written);
		if (made !== undefined) {
			blocks.push(made.block);
			written += made.block.text.length + 1;
			if (row !== undefined) {
				rows.push(row);
				endRow(row, made.block, made.cells);
			}
		}
		for (const image of current.images) image.before = blocks.length;
		current = undefined;
	};

	const beginAt = (place: Place) => {
		const isBorder = gap === "block" || gap === "row";
		if (current?.place === place && !(isBorder && current.about.kind === "paragraph")) {
			if (gap !== "none") current.runs.push({ text: separators[gap], style: gapStyle });
			current.length += separators[gap].length;
		} else {
			endBlock();
			// What an item says after a list inside of it is no item more.
			const isRest = place.kind === "item" && begun.has(place);
			const about = isRest ? restOf(place) : place;
			current = { place, about, runs: [], length: 0, images: [] };
			begun.add(place);
		}
		gap = "none";
		return current;
	};

	const write = (raw: string, place: Place, style: Style) => {
		const cleaned = clean(raw);
		const isCode = place.kind === "code";
		const folded = isCode ? cleaned : cleaned.replace(/\s+/g, " ");
		const text = isCode ? cleaned : folded.trim();
		if (!isCode && folded.startsWith(" ")) raise("space", style);
		if (text === "") return;
		const block = beginAt(place);
		block.runs.push({ text, style, cell: cellIn(place.row) });
		block.length += text.length;
		if (!isCode && folded.endsWith(" ")) raise("space", style);
		length = written + block.length;
	};

	const flush = () => {
		if (waiting === undefined) return;
		const { parts, place, style } = waiting;
		waiting = undefined;
		const text = parts.join("");
		// By pieces, so that no more is cleaned than is kept.
		for (let start = 0; start < text.length && !isFull();) {
			const end = start + MAX_BODY_LENGTH;
			const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(end - 1, end + 1));
			write(text.slice(start, isPair ? end + 1 : end), place, style);
			start = isPair ? end + 1 : end;
		}
	};

	return {
		/** Adds text as it stands in the document. */
		text(text: string, place: Place, style: Style): void {
			if (waiting?.place !== place || waiting.style !== style) {
				flush();
				waiting = { parts: [], length: 0, place, style };
			}
			waiting.parts.push(text);
			waiting.length += text.length;
			if (waiting.length > MAX_BODY_LENGTH) flush();
		},

		/** Parts what follows from what was written. */
		gap(next: Gap): void {
			if (next === "none") return;
			flush();
			raise(next, plain);
		},

		/** A line break of the author; the second one in a row parts paragraphs. */
		lineBreak(style: Style): void {
			flush();
			raise(gap === "line" ? "block" : "line", style);
		},

		/** Adds a picture where it stands; inside of a block it stands below it. */
		image(about: Omit<BodyImage, "before">): void {
			flush();
			if (images.length === MAX_IMAGES) return;
			const image = { ...about, before: blocks.length };
			images.push(image);
			current?.images.push(image);
		},

		imageCount: () => images.length,

		/** Gives a caption to the pictures from the given one on that have none. */
		caption(first: number, caption: string): void {
			for (const image of images.slice(first)) image.caption ??= caption;
		},

		/** Takes back the pictures from the given one on. */
		dropImages(first: number): void {
			images.splice(first);
		},

		/** True when there is as much text as a body holds. */
		isFull,

		/** Ends the last block; nothing is added after that. */
		end(): Body {
			flush();
			endBlock();
			markRows(rows);
			return images.length > 0 ? { blocks, images } : { blocks };
		},
	};
}

/** What a row is, and what an item says after a list inside of it: a paragraph, a part of the same details. */
function restOf({ details, isSummary }: Place): Place {
	return {
		kind: "paragraph",
		...(details === undefined ? {} : { details }),
		...(isSummary ? { isSummary } : {}),
	};
}
