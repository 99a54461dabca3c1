const FIRST_MS = 1000;
const LONGEST_MS = 60_000;
/** A channel that refuses the bot is asked rarely: a person has to act first. */
const LONGEST_REFUSED_MS = 5 * 60_000;

/** How long to leave a channel alone after so many failures in a row: doubling, with up to a fifth of jitter. */
export function backoffMs(
	failures: number,
	kind: "network" | "refused",
	random = Math.random,
): number {
	const longest = kind === "network" ? LONGEST_MS : LONGEST_REFUSED_MS;
	const base = Math.min(FIRST_MS * 2 ** Math.min(failures, 20), longest);
	return Math.round(base * (1 + random() / 5));
}
