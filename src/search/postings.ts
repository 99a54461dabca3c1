import { ENTRY_BYTES, LEVEL_BITS } from "../store/search-index.ts";

const MAX_LEVEL = (1 << LEVEL_BITS) - 1;

/** A list as it is kept: for each article that has a term its ordinal, ascending, with how much it is about it. */
export type Postings = Uint32Array;

export const NO_POSTINGS: Postings = new Uint32Array(0);

/** Reads a list, or the end of one. Every machine that Node runs on today has its numbers the same way round. */
export function readPostings(bytes: Buffer): Postings {
	const whole = bytes.length - (bytes.length % ENTRY_BYTES);
	const aligned = new Uint8Array(whole);
	aligned.set(bytes.subarray(bytes.length - whole));
	return new Uint32Array(aligned.buffer);
}

/** A list without those entries to whose ordinals `keeps` says no, as it is kept. */
export function writePostings(postings: Postings, keeps: (ordinal: number) => boolean): Buffer {
	const kept = postings.filter((entry) => keeps(ordinalOf(entry)));
	return Buffer.from(kept.buffer, 0, kept.length * ENTRY_BYTES);
}

export const ordinalOf = (entry: number): number => entry >>> LEVEL_BITS;
export const levelOf = (entry: number): number => entry & MAX_LEVEL;

/** How soon more of the same word counts no more; as Lucene has it. */
const SATURATION = 1.2;
/** What a word counts at least and at most, of which the levels are equal parts. */
const LEAST = 0.25;
const MOST = 1 + SATURATION;

/** The level (0 to 31) of a term that an article has so often, weighed by fields and against their lengths. */
export function levelFor(frequency: number): number {
	const worth = (frequency * MOST) / (SATURATION + frequency);
	const part = (worth - LEAST) / (MOST - LEAST);
	return Math.max(0, Math.min(MAX_LEVEL, Math.floor(part * (MAX_LEVEL + 1))));
}

/** What each level counts, by BM25's saturation. */
export const worthOfLevel: Float32Array = Float32Array.from(
	{ length: MAX_LEVEL + 1 },
	(_, level) => LEAST + ((level + 0.5) / (MAX_LEVEL + 1)) * (MOST - LEAST),
);
