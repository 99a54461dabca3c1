/** Keeps `count` items of the lowest ranks (whole numbers from 0); of those of one rank, the first that came. */
export function createBest(count: number) {
	const byRank: number[][] = [];
	let kept = 0;
	let limit = count > 0 ? Infinity : 0;
	return {
		/** An item has to be of a lower rank to be kept. */
		get limit() {
			return limit;
		},
		take(rank: number, item: number): void {
			if (rank >= limit) return;
			(byRank[rank] ??= []).push(item);
			if (++kept < count) return;
			if (kept > count) {
				byRank.at(-1)?.pop();
				kept--;
			}
			while ((byRank.at(-1)?.length ?? 0) === 0) byRank.pop();
			limit = byRank.length - 1;
		},
		/** What was kept, by rank, and within a rank as it came. */
		items: () => byRank.flat(),
	};
}
