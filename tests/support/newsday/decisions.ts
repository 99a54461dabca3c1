import { mishaps } from "./desks/mishaps.ts";
import type { Event, Fate } from "./event.ts";
import type { Piece } from "./piece.ts";
import { pieceOf, pieces } from "./pieces.ts";
import { at } from "./time.ts";

/** What Ada says no to; all else that waits for her gets a yes. */
const rejected = ["wire-6", "wire-13", "wire-16", "wire-20", "letters-4"];
const retitled: [id: string, title: string][] = [
	["wire-1", "Pupils ride for 20 a month from August on"],
	["wire-17", "Coast: ferries stop at 16:00, last boat to the islands at 15:30"],
];
const duplicates = [
	mishaps.lineAgain,
	mishaps.drawAgain,
	mishaps.windAgain,
	mishaps.nothingTonight,
];
const cancelled = [mishaps.poolTooSoon, mishaps.testMessage];
const withdrawn: [Piece, clock: string][] = [
	[mishaps.freeTrams, "11:05"],
	[mishaps.freeTramsGerman, "11:05:30"],
	[mishaps.neverSeen, "13:07"],
	[mishaps.halfWritten, "15:01"],
	[mishaps.soonGone, "15:12"],
];

/** How long Ada reads, and how long she takes for each of several. */
const READS_MS = 3 * 60_000;
const EACH_MS = 20_000;

/** What became of those articles that are not where they were meant to go. */
export const fates: ReadonlyMap<string, Fate> = new Map<string, Fate>([
	...rejected.map((id) => [id, "rejected"] as const),
	...duplicates.map(({ id }) => [id, "duplicate"] as const),
	...cancelled.map(({ id }) => [id, "cancelled"] as const),
	...withdrawn.map(([{ id }]) => [id, "withdrawn"] as const),
]);

/** True for what Ada is asked about before it is posted. */
export function waitsForAda({ id, source, tags }: Piece): boolean {
	return (source === "wire" && fates.get(id) !== "duplicate") || tags.includes("Letters");
}

/** What Ada does, and what is taken back. */
export const decisions: readonly Event[] = [
	...pieces
		.filter((piece) => waitsForAda(piece) && piece.id !== mishaps.neverSeen.id)
		.map((piece, index): Event => {
			const word = rejected.includes(piece.id) ? "reject" : "publish";
			return { kind: "decide", at: piece.at + READS_MS + (index % 4) * EACH_MS, piece, word };
		}),
	...retitled.map(([id, title]): Event => {
		const piece = pieceOf(id);
		return { kind: "retitle", at: piece.at + READS_MS / 2, piece, title };
	}),
	...cancelled.map((piece): Event => ({
		kind: "decide",
		at: piece.at + EACH_MS,
		piece,
		word: "cancel",
	})),
	...withdrawn.map(([piece, clock]): Event => ({ kind: "withdraw", at: at(clock), piece })),
];
