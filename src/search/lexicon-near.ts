import { distanceWithin } from "../article/edit-distance.ts";
import { createBest } from "./lexicon-best.ts";
import { type Block, type Blocks, formEnd, isInside } from "./lexicon-blocks.ts";

/** Longer ones are no words, and would take long to compare. */
const MAX_LETTERS = 64;

/** What is looked for: among the spellings of a language's number, or of all. */
export type Wanted = { form: string; most: number; language: number | undefined; count: number };

/**
 * The numbers and distances of the spellings whose forms are near, nearest first, then in their order. A form of more
 * than 64 letters has none.
 */
export function nearIn(
	{ blocks, firstOf }: Pick<Blocks, "blocks" | "firstOf">,
	{ form, most, language, count }: Wanted,
): { number: number; distance: number }[] {
	const letters = Array.from(form);
	if (letters.length > MAX_LETTERS) return [];
	const best = createBest(count);
	const distances = new Map<number, number>();
	const signature = letters.reduce((bits, letter) => bits | bitOf(letter), 0);
	let around = windowsOf(letters, most);
	let room = most;

	function compare(block: Block, at: number, number: number): void {
		const end = formEnd(block, at);
		if (isStranger(block, at, end, around, room)) return;
		const other = block.text.toString("utf8", block.starts[at], end);
		const distance = distanceWithin(letters, other, room) ?? 0;
		if (distance === 0) return;
		distances.set(number, distance);
		best.take(distance, number);
		if (best.limit > room) return;
		// Enough were found that are as near as the furthest that were looked for.
		room = best.limit - 1;
		around = windowsOf(letters, room);
	}

	for (const [index, block] of blocks.entries()) {
		if (best.limit <= 1) break;
		const { signatures, letters: lengths, languages } = block;
		for (let at = 0; at < block.count; at++) {
			const more = (lengths[at] ?? 0) - letters.length;
			if (more > room || -more > room) continue;
			if (language !== undefined && languages[at] !== language) continue;
			// A letter that only one of the two has was put in, left out or exchanged; those that make it longer were put in.
			const own = signatures[at] ?? 0;
			if (hasMoreBits(own & ~signature, more < 0 ? room + more : room)) continue;
			if (hasMoreBits(signature & ~own, more > 0 ? room - more : room)) continue;
			compare(block, at, firstOf(index) + at);
		}
	}
	return best.items().map((number) => ({ number, distance: distances.get(number) ?? 0 }));
}

const bitOf = (letter: string) => 1 << (letter.codePointAt(0) ?? 0);

function hasMoreBits(bits: number, most: number): boolean {
	let left = bits;
	for (let taken = 0; taken < most; taken++) left &= left - 1;
	return left !== 0;
}

/** For each place of a word, the letters of the form that may stand there after so many edits, as bits. */
function windowsOf(letters: readonly string[], most: number): Int32Array {
	const around = new Int32Array(letters.length + most);
	for (const [index, letter] of letters.entries()) {
		const last = Math.min(index + most, around.length - 1);
		for (let place = Math.max(0, index - most); place <= last; place++) {
			around[place] = (around[place] ?? 0) | bitOf(letter);
		}
	}
	return around;
}

/** True where more letters than `most` stand at places to which so many edits do not bring them. */
function isStranger(
	{ starts, text }: Block,
	at: number,
	end: number,
	around: Int32Array,
	most: number,
): boolean {
	let [place, strange] = [0, 0];
	for (let index = starts[at] ?? 0; index < end; index++) {
		if (index + 1 < end && isInside(text[index + 1])) continue;
		const isThere = ((around[place++] ?? 0) & (1 << (text[index] ?? 0))) !== 0;
		if (!isThere && ++strange > most) return true;
	}
	return false;
}
