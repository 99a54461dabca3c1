/**
 * How many letters have to be put in, left out, exchanged or swapped with their neighbour to make one word of another;
 * undefined where these are more than `most`. Letters are code points; a word that is compared with many may be given
 * parted into them.
 */
export function distanceWithin(
	from: string | readonly string[],
	to: string | readonly string[],
	most: number,
): number | undefined {
	const [a, b] = [lettersOf(from), lettersOf(to)];
	if (Math.abs(a.length - b.length) > most) return undefined;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
				isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
			);
		}
		// Where a whole row is beyond it, the row before is at its limit: a swap does not lead back either.
		if (Math.min(...next) > most) return undefined;
		before = row;
		row = next;
	}
	const distance = row[b.length] ?? 0;
	return distance <= most ? distance : undefined;
}

const lettersOf = (word: string | readonly string[]) =>
	typeof word === "string" ? Array.from(word) : word;
