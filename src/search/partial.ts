import { bestOf, type Hits, memberOf, unionOf } from "./evaluate.ts";
import type { Plan } from "./plan.ts";
import { fits, NO_HITS, type Reading } from "./rank.ts";

/** What an article has to have of a query at least, by what its words tell. */
const LEAST_SHARE = 0.3;

/** The articles that have some of the words, the best of them; those that have more count far more. */
export function partlyFitting(
	plan: Plan,
	{ lists, memory, period }: Omit<Reading, "index">,
	count: number,
): Hits {
	const { groups, phrases } = plan;
	// What was put in quotation marks is meant as it stands.
	if (groups.length < 2 || phrases.length > 0) return NO_HITS;
	const found = groups.map((group) => unionOf(lists.group(group)));
	if (found.every(({ ordinals }) => ordinals.length === 0)) return NO_HITS;
	const rarities = groups.map((group) => lists.rarity(group));
	const all = rarities.reduce((sum, one) => sum + one, 0);
	const size = 1 + Math.max(0, ...found.map(({ ordinals }) => ordinals.at(-1) ?? 0));
	const worths = new Float32Array(size);
	const shares = new Float32Array(size);
	for (const [index, hits] of found.entries()) {
		const share = (rarities[index] ?? 0) / all;
		for (let place = 0; place < hits.ordinals.length; place++) {
			const ordinal = hits.ordinals[place] ?? 0;
			worths[ordinal] = (worths[ordinal] ?? 0) + (hits.worths[place] ?? 0);
			shares[ordinal] = (shares[ordinal] ?? 0) + share;
		}
	}
	const isFit = fits({ memory, period, low: lists.lowest });
	const isOut = memberOf(unionOf(lists.plain(plan.without)).ordinals);
	const filters = plan.filters.map((names) => memberOf(unionOf(lists.plain(names)).ordinals));
	for (let ordinal = 0; ordinal < size; ordinal++) {
		const share = shares[ordinal] ?? 0;
		if (share === 0) continue;
		const isIn =
			share >= LEAST_SHARE &&
			isFit(ordinal) &&
			!isOut(ordinal) &&
			filters.every((has) => has(ordinal));
		worths[ordinal] = isIn ? (worths[ordinal] ?? 0) * share * share : 0;
	}
	const best = bestOf(worths, count).filter((ordinal) => (worths[ordinal] ?? 0) > 0);
	return {
		ordinals: Uint32Array.from(best),
		worths: Float32Array.from(best, (ordinal) => worths[ordinal] ?? 0),
	};
}
