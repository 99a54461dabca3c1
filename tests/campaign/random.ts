/** A small seeded generator (mulberry32): the same seed gives the same campaign. */
export function createRandom(seed: number) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		/** From 0 up to, but not including, 1. */
		next,
		/** A whole number from `low` to `high`, both included. */
		between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
		/** True with the given probability. */
		chance: (probability: number) => next() < probability,
	};
}
export type Random = ReturnType<typeof createRandom>;

/** A generator that is seeded by a text. */
export function randomOf(text: string): Random {
	let hash = 2166136261;
	for (const character of text) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
	}
	return createRandom(hash);
}
