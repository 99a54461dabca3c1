import { distanceWithin } from "./edit-distance.ts";

/** The one of the known words that a mistyped one most probably stands for, if any is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const written = plain(word);
	let best: { candidate: string; distance: number } | undefined;
	for (const candidate of known) {
		const target = plain(candidate);
		const isPart =
			written.length >= 3 && (target.startsWith(written) || written.startsWith(target));
		// A third of the letters may be wrong; beyond that it is another word.
		const most = Math.max(1, Math.floor(target.length / 3));
		const distance = isPart ? 1 : distanceWithin(written, target, most);
		if (distance === undefined) continue;
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
