import type { Doc } from "./engines.ts";
import { createRandom, drawOf, drawWhole } from "./random.ts";

const BASES = 60_000;
/** Zipf's law, flattened at its head: the words that every text is full of are stop words, and these are none. */
const FLAT = 30;
/** Words behind the first few thousand are rarer than Zipf's law has it, as in large collections of a language. */
const KERNEL = 6000;
const TAIL = 0.8;
const SOURCES = 20;
const YEARS_MS = 3 * 365 * 24 * 3_600_000;
const FIRST_AT = Date.UTC(2023, 0, 1);

const onsets = "b b c c ch d d f g h j k l l m m n n p p pr r r s s st t t tr v w".split(" ");
const vowels = "a a a e e e i i o o u u ai ea ou".split(" ");
const codas = "ck d g l ld m n n nd nt p r r rd rt sh st t t th".split(" ");

/**
 * Articles of words that nobody knows and anybody can say, in four forms each (some 200,000 words), as frequent as
 * Zipf's law has it; the same for the same seed and number, however many are made.
 */
export function createArticles(seed: number) {
	const random = createRandom(seed);
	const bases = nameBases(random);
	const sums = cumulate(bases.length);

	return {
		at(index: number): Doc {
			const random = createRandom(seed + 7919 * (index + 1));
			const text = (least: number, most: number) =>
				Array.from({ length: drawWhole(random, least, most) }, () => drawWord(random)).join(" ");
			return {
				ref: index.toString(36).padStart(10, "0"),
				title: text(6, 10),
				lead: text(15, 25),
				body: text(60, 120),
				tags: Array.from({ length: drawWhole(random, 2, 4) }, () => drawWord(random)),
				language: "en",
				postedAt: FIRST_AT + Math.floor(random() * YEARS_MS),
				source: `source${drawWhole(random, 1, SOURCES)}`,
			};
		},
	};

	function drawWord(random: () => number): string {
		return formOf(bases[indexOf(sums, random())] ?? "", random());
	}
}
export type Articles = ReturnType<typeof createArticles>;

/** One of four forms; the plain one stands in every other place. */
function formOf(base: string, drawn: number): string {
	if (drawn < 0.5) return base;
	const isSibilant = /(?:s|sh|ch)$/.test(base);
	if (drawn < 0.72) return isSibilant ? `${base}es` : `${base}s`;
	return drawn < 0.86 ? `${base}ed` : `${base}ing`;
}

/** Names of one to four syllables, the short ones first, as in a language. */
function nameBases(random: () => number): string[] {
	const syllable = () =>
		drawOf(random, onsets) +
		drawOf(random, vowels) +
		(random() < 0.15 ? drawOf(random, codas) : "");
	const names = new Set<string>();
	while (names.size < BASES) {
		const most = names.size < 500 ? 1 : names.size < 8000 ? 2 : 3;
		const syllables = Array.from(
			{ length: drawWhole(random, Math.max(1, most - 1), most) },
			syllable,
		);
		const name = syllables.join("") + drawOf(random, codas);
		if (name.length >= 4) names.add(name);
	}
	return [...names];
}

function cumulate(count: number): Float64Array {
	const sums = new Float64Array(count);
	let sum = 0;
	for (let rank = 0; rank < count; rank++) {
		sum += 1 / (rank + 1 + FLAT) / (1 + rank / KERNEL) ** TAIL;
		sums[rank] = sum;
	}
	return sums.map((value) => value / sum);
}

/** The first place whose sum is beyond the drawn share. */
function indexOf(sums: Float64Array, drawn: number): number {
	let [low, high] = [0, sums.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] ?? 1) > drawn) high = middle;
		else low = middle + 1;
	}
	return low;
}
