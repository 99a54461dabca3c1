import { levelOf, NO_POSTINGS, ordinalOf, type Postings, worthOfLevel } from "./postings.ts";

/** Articles by their ordinals, ascending, and what each is worth. */
export type Hits = { ordinals: Uint32Array; worths: Float32Array };

/** Lists of which an article has to stand in one, and what it counts: the rarer it is, the more. */
export type ReadGroup = { lists: readonly { postings: Postings; weight: number }[] };

/** The articles of several lists; one that stands in several counts by the best. */
export function unionOf({ lists }: ReadGroup): Hits {
	const [first, ...others] = lists
		.filter(({ postings }) => postings.length > 0)
		.map(({ postings, weight }) => hitsOf(postings, weight));
	if (first === undefined) return hitsOf(NO_POSTINGS, 1);
	return others.reduce(merged, first);
}

function hitsOf(postings: Postings, weight: number): Hits {
	const count = postings.length;
	const ordinals = new Uint32Array(count);
	const worths = new Float32Array(count);
	const worthOf = worthOfLevel.map((worth) => worth * weight);
	for (let index = 0; index < count; index++) {
		const entry = postings[index] ?? 0;
		ordinals[index] = ordinalOf(entry);
		worths[index] = worthOf[levelOf(entry)] ?? 0;
	}
	return { ordinals, worths };
}

function merged(a: Hits, b: Hits): Hits {
	const room = a.ordinals.length + b.ordinals.length;
	const ordinals = new Uint32Array(room);
	const worths = new Float32Array(room);
	let [i, j, count] = [0, 0, 0];
	while (i < a.ordinals.length || j < b.ordinals.length) {
		const left = a.ordinals[i] ?? Infinity;
		const right = b.ordinals[j] ?? Infinity;
		ordinals[count] = Math.min(left, right);
		worths[count] = Math.max(
			left <= right ? (a.worths[i] ?? 0) : 0,
			right <= left ? (b.worths[j] ?? 0) : 0,
		);
		if (left <= right) i++;
		if (right <= left) j++;
		count++;
	}
	return { ordinals: ordinals.subarray(0, count), worths: worths.subarray(0, count) };
}

/** The articles that are among all of these, each worth the sum; the smallest is best the first. */
export function intersectionOf([first, ...others]: readonly Hits[]): Hits {
	if (first === undefined) return hitsOf(NO_POSTINGS, 1);
	let { ordinals, worths } = first;
	for (const other of others) {
		const kept = new Uint32Array(ordinals.length);
		const sums = new Float32Array(ordinals.length);
		let [at, count] = [0, 0];
		for (let index = 0; index < ordinals.length; index++) {
			const ordinal = ordinals[index] ?? 0;
			at = atOrBehind(other.ordinals, ordinal, at);
			if (at >= other.ordinals.length) break;
			if (other.ordinals[at] !== ordinal) continue;
			kept[count] = ordinal;
			sums[count] = (worths[index] ?? 0) + (other.worths[at] ?? 0);
			count++;
		}
		ordinals = kept.subarray(0, count);
		worths = sums.subarray(0, count);
	}
	return { ordinals, worths };
}

/** Those that the test says yes to. */
export function filtered(
	{ ordinals, worths }: Hits,
	test: (ordinal: number, index: number) => boolean,
): Hits {
	const kept = new Uint32Array(ordinals.length);
	const own = new Float32Array(ordinals.length);
	let count = 0;
	for (let index = 0; index < ordinals.length; index++) {
		const ordinal = ordinals[index] ?? 0;
		if (!test(ordinal, index)) continue;
		kept[count] = ordinal;
		own[count] = worths[index] ?? 0;
		count++;
	}
	return { ordinals: kept.subarray(0, count), worths: own.subarray(0, count) };
}

/** Tells of ascending ordinals, one after the other, whether they are in a list. */
export function memberOf(list: Uint32Array): (ordinal: number) => boolean {
	let at = 0;
	return (ordinal) => {
		at = atOrBehind(list, ordinal, at);
		return list[at] === ordinal;
	};
}

/** The first place, from `from` on, at which an ordinal stands or one behind it; in steps that double. */
export function atOrBehind(list: Uint32Array, ordinal: number, from: number): number {
	let step = 1;
	let low = from;
	let high = from;
	while (high < list.length && (list[high] ?? 0) < ordinal) {
		low = high + 1;
		high += step;
		step *= 2;
	}
	high = Math.min(high, list.length);
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((list[middle] ?? 0) < ordinal) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Indexes of the best, the best first; of those that are alike the later one. */
export function bestOf(worths: Float32Array, count: number): number[] {
	const isWorse = (a: number, b: number) => {
		const [left, right] = [worths[a] ?? 0, worths[b] ?? 0];
		return left < right || (left === right && a < b);
	};
	// The root of the heap is the worst of the best.
	const heap: number[] = [];
	const sink = (start: number) => {
		for (let at = start; ;) {
			const left = 2 * at + 1;
			if (left >= heap.length) return;
			const right = left + 1;
			const down =
				right < heap.length && isWorse(heap[right] as number, heap[left] as number) ? right : left;
			if (!isWorse(heap[down] as number, heap[at] as number)) return;
			[heap[at], heap[down]] = [heap[down] as number, heap[at] as number];
			at = down;
		}
	};
	for (let index = 0; index < worths.length; index++) {
		if (heap.length < count) {
			heap.push(index);
			if (heap.length === count) {
				for (let at = count >> 1; at >= 0; at--) sink(at);
			}
		} else if (count > 0 && isWorse(heap[0] as number, index)) {
			heap[0] = index;
			sink(0);
		}
	}
	return heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1));
}
