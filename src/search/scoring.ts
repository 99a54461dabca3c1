/** How much a term tells that so many of all articles have: BM25's inverse document frequency, never below 0. */
export function rarityOf(having: number, all: number): number {
	const known = Math.max(all, having);
	return Math.log(1 + (known - having + 0.5) / (having + 0.5));
}

/** What it counts to be new, and after how long that is half as much. */
const NEW = 0.6;
const HALF_AFTER_SECONDS = 30 * 24 * 60 * 60;

/** By how much it raises an article that it is new. */
export function noveltyOf(ageSeconds: number): number {
	return 1 + NEW * 0.5 ** (Math.max(0, ageSeconds) / HALF_AFTER_SECONDS);
}

/** What it counts, at most, that all words of a query stand next to each other. */
const TOGETHER = 0.25;

/** By how much it raises an article that so many words of a query stand within so many of its own. */
export function nearnessOf(words: number, within: number | undefined): number {
	return within === undefined || words < 2 ? 1 : 1 + (TOGETHER * words) / Math.max(words, within);
}

/** What it counts, at most, that an article has the very forms that are asked for, and no others of them. */
const LITERAL = 0.8;

/** By how much it raises an article that it has such a part of a query's words in the very form. */
export function literalnessOf(share: number): number {
	return 1 + LITERAL * share;
}
