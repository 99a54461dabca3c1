import type { Direction } from "./bidi.ts";
import { cutRuns, lengthOf } from "./cut.ts";
import type { Run } from "./formatted.ts";
import { layOut } from "./layout.ts";
import type { Piece } from "./piece.ts";
import { styled } from "./piece.ts";
import type { FieldName } from "./template.ts";

/** What gives way when a post is too long, the first first. Each is shortened before the next one is touched. */
const giving: readonly FieldName[] = ["body", "summary", "tags", "topics", "image_caption"];
/** What stands as it is: it gives way only when nothing else is left. */
const standing: readonly (FieldName | undefined)[] = ["title", "link", "source", "correction"];
/** Of these a reader is told where to read on. */
const continued: readonly FieldName[] = ["body", "summary"];
/** What may go beside a piece: blank lines, separators, marks of direction. */
const SLACK = 20;
/** A text shorter than this says nothing more: it goes. */
const SHORTEST = 40;

/** How pieces are made to fit. */
export type Room = {
	/** UTF-16 units. */
	limit: number;
	/** The direction of the post. */
	direction: Direction;
	/** Of the article (BCP 47). */
	language: string | undefined;
	/** What is put behind a text that was cut; empty where there is nothing to read on. */
	readMore: Run[];
};

/** A post that fits, and whether even what should stand had to be shortened. */
export type FittedPost = { runs: Run[]; isTight: boolean };

/**
 * Lays pieces out within the limit. Body, summary, tags and caption give way in this order, then everything but
 * title, link, source and correction, the last first. These are shortened at the end, the title before the
 * correction, each to 40 UTF-16 units at least.
 */
export function fitPieces(given: readonly Piece[], room: Room): FittedPost {
	const pieces = given.map((piece) =>
		piece.isPartial ? shortened(piece, Infinity, room) : withReadMore(piece, room),
	);
	const post = {
		runs: [] as Run[],
		/** How much too long it is. */
		over: 0,
		/** Pieces that went since that was exact: each takes a little more with it than its own length. */
		gone: 0,
	};
	const measure = () => {
		post.runs = layOut(pieces, room.direction);
		post.over = lengthOf(post.runs) - room.limit;
		post.gone = 0;
	};
	/** Far from the limit a piece goes without a look at the whole, which takes its time. */
	const dropsAtOnce = (length: number) => length + (post.gone + 1) * SLACK < post.over;
	const dropped = (length: number) => {
		post.over -= length;
		post.gone++;
	};

	const give = (index: number, least: number) => {
		const whole = pieces[index];
		if (whole === undefined || whole.runs.length === 0) return;
		const length = lengthOf(whole.runs);
		if (least === 0 && dropsAtOnce(length)) {
			pieces[index] = shortened(given[index] ?? whole, 0, room);
			return dropped(length);
		}
		if (post.gone > 0) measure();
		// Not once: what is left out takes blank lines, marks and separators with it, or brings a *Read more*.
		for (let attempt = 0; attempt < 3 && post.over > 0; attempt++) {
			const piece = pieces[index];
			if (piece === undefined || piece.runs.length === 0) return;
			const left = attempt === 2 ? 0 : lengthOf(piece.runs) - post.over;
			pieces[index] = shortened(given[index] ?? piece, Math.max(left, least), room);
			measure();
		}
	};

	measure();
	for (const field of giving) {
		for (let index = pieces.length - 1; index >= 0 && post.over > 0; index--) {
			if (pieces[index]?.field === field) give(index, 0);
		}
	}
	if (post.gone > 0) measure();
	for (let index = pieces.length - 1; index >= 0 && post.over > 0; index--) {
		const piece = pieces[index];
		if (piece === undefined || piece.runs.length === 0 || standing.includes(piece.field)) continue;
		const left = piece.kind === "words" ? spacesOf(piece.runs) : [];
		const length = lengthOf(piece.runs) - lengthOf(left);
		pieces[index] = { ...piece, runs: left };
		if (dropsAtOnce(length)) dropped(length);
		else measure();
	}
	if (post.gone > 0) measure();
	if (post.over <= 0) return { runs: post.runs, isTight: false };
	for (const field of ["title", "correction", "link", "source"] as const) {
		for (const [index, piece] of pieces.entries()) {
			if (piece.field === field && piece.kind === "value") give(index, SHORTEST);
		}
	}
	return { runs: cutRuns(post.runs, room.limit, room.language).runs, isTight: true };
}

/** Words that go leave what they stood between apart. */
function spacesOf(runs: readonly Run[]): Run[] {
	return runs.map(({ text, style }) => ({ text: text.replace(/[^\n]+/g, " "), style }));
}

/** A piece within so many UTF-16 units, a *Read more* included; without any text when that would say nothing. */
function shortened(piece: Piece, length: number, room: Room): Piece {
	if (piece.items !== undefined) return fewerItems(piece, length);
	const available =
		Math.min(length, room.limit) - (isContinued(piece) ? lengthOf(room.readMore) : 0);
	const cut =
		available < SHORTEST
			? { runs: [], isCut: true }
			: cutRuns(piece.runs, available, room.language, piece.isPartial);
	return withReadMore({ ...piece, ...cut, isPartial: false }, room);
}

/** Behind a text that goes on elsewhere, a filter having cut it or the lack of room, stands where. */
function withReadMore(piece: Piece, room: Room): Piece {
	const last = piece.runs.at(-1);
	if (last === undefined || piece.isCut !== true || !isContinued(piece)) return piece;
	const { quote } = last.style;
	const more = styled(room.readMore, quote === undefined ? {} : { quote });
	return { ...piece, runs: [...piece.runs, ...more] };
}

function isContinued({ field }: Piece): boolean {
	return field !== undefined && continued.includes(field);
}

/** A list with as many of its first items as fit. */
function fewerItems(piece: Piece, length: number): Piece {
	if (piece.items === undefined) return piece;
	const { texts, glue, style } = piece.items;
	let end = 0;
	const kept = texts.filter((text, index) => {
		end += text.length + (index === 0 ? 0 : glue.length);
		return end <= length;
	});
	const runs = kept.length === 0 ? [] : [{ text: kept.join(glue), style }];
	return { ...piece, runs, items: { texts: kept, glue, style } };
}
