/** What is looked at each minute; megabytes are those after a collection. */
export type Sample = {
	minute: number;
	articles: number;
	commands: number;
	heapMb: number;
	externalMb: number;
	rssMb: number;
	redisMb: number;
	keys: number;
	/** The most frequent kinds of keys. */
	kinds: Record<string, number>;
	complaints: number;
};

/** What an hour may add to the heap. */
const HEAP_GROWTH_MB_PER_HOUR = 8;
/** How many more keys an article may leave in the second half of an hour than in the first. */
const KEYS_FACTOR = 1.2;

/**
 * What is wrong with an hour's figures: a heap that grows beyond what a process warms up with, or keys that grow faster
 * than the articles do. The first third is left to the warming up.
 */
export function verdictOf(samples: readonly Sample[]): string[] {
	const warm = samples.slice(Math.floor(samples.length / 3));
	const [first, middle, last] = [warm[0], warm[Math.floor(warm.length / 2)], warm.at(-1)];
	if (first === undefined || middle === undefined || last === undefined) return [];
	const faults: string[] = [];
	const growth = slope(warm.map(({ minute, heapMb }) => [minute, heapMb])) * 60;
	if (growth > HEAP_GROWTH_MB_PER_HOUR) {
		faults.push(`the heap grows by ${growth.toFixed(1)} MB an hour`);
	}
	const perArticle = (from: Sample, to: Sample) =>
		(to.keys - from.keys) / Math.max(1, to.articles - from.articles);
	const [before, after] = [perArticle(first, middle), perArticle(middle, last)];
	if (after > before * KEYS_FACTOR && after - before > 1) {
		faults.push(`an article leaves ${after.toFixed(1)} keys, and left ${before.toFixed(1)} before`);
	}
	return faults;
}

/** The slope of the straight line that fits some points best. */
export function slope(points: readonly (readonly [number, number])[]): number {
	const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
	const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
	const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
	const under = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
	return under === 0 ? 0 : over / under;
}
