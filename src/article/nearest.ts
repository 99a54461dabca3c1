/** The one of the known words that a mistyped one most probably stands for, if any is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const written = plain(word);
	let best: { candidate: string; distance: number } | undefined;
	for (const candidate of known) {
		const target = plain(candidate);
		const isPart =
			written.length >= 3 && (target.startsWith(written) || written.startsWith(target));
		const distance = isPart ? 1 : distanceOf(written, target);
		// A third of the letters may be wrong; beyond that it is another word.
		if (distance > Math.max(1, Math.floor(target.length / 3))) continue;
		if (best === undefined || distance < best.distance) best = { candidate, distance };
	}
	return best?.candidate;
}

/** `rateLimit`, `rate-limit` and `rate_limit` are one word; nobody's key is longer than 64 letters. */
function plain(word: string): string {
	return word
		.slice(0, 64)
		.toLowerCase()
		.replace(/[^a-z0-9]/g, "");
}

/** How many letters have to be put in, left out, exchanged or swapped with their neighbour. */
function distanceOf(from: string, to: string): number {
	let before: number[] = [];
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= to.length; j += 1) {
			const isSame = from[i - 1] === to[j - 1];
			const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (isSame ? 0 : 1),
				isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
			);
		}
		before = row;
		row = next;
	}
	return row[to.length] ?? 0;
}
