import { ENTRY_BYTES, type ListEnd } from "../store/search-index.ts";
import type { ReadGroup } from "./evaluate.ts";
import type { Group, Plan } from "./plan.ts";
import { NO_POSTINGS, ordinalOf, type Postings, readPostings } from "./postings.ts";
import { rarityOf } from "./scoring.ts";

/** The lists that plans name, none twice. */
export function listsOfPlans(plans: readonly Plan[]): string[] {
	return [
		...new Set(
			plans.flatMap(({ groups, filters, without }) => [
				...groups.flatMap(({ lists }) => [...lists.keys()]),
				...filters.flat(),
				...without,
			]),
		),
	];
}

/** Lists as far as they were read, among so many articles. */
export function createLists(names: readonly string[], ends: readonly ListEnd[], all: number) {
	const read = new Map<string, { postings: Postings; length: number }>();
	let lowest = 0;
	for (const [index, name] of names.entries()) {
		const end = ends[index];
		if (end === undefined) continue;
		const postings = readPostings(end.bytes);
		if (end.bytes.length < end.length) lowest = Math.max(lowest, ordinalOf(postings[0] ?? 0));
		read.set(name, { postings, length: Math.floor(end.length / ENTRY_BYTES) });
	}
	const postingsOf = (name: string) => read.get(name)?.postings ?? NO_POSTINGS;

	/** How much it tells that an article has one of these. */
	function rarity({ lists }: Group): number {
		let having = 0;
		for (const name of lists.keys()) having += read.get(name)?.length ?? 0;
		return rarityOf(Math.min(having, all), all);
	}

	return {
		/** From which ordinal on all lists were read; 0 where they were read as a whole. */
		lowest,
		rarity,
		/** Lists of which an article has to stand in one, each with what it counts. */
		group: (group: Group): ReadGroup => {
			const worth = rarity(group);
			return {
				lists: [...group.lists].map(([name, weight]) => ({
					postings: postingsOf(name),
					weight: weight * worth,
				})),
			};
		},
		/** Lists that count nothing. */
		plain: (names: readonly string[]): ReadGroup => ({
			lists: names.map((name) => ({ postings: postingsOf(name), weight: 0 })),
		}),
	};
}
export type Lists = ReturnType<typeof createLists>;
