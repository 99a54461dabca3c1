import type { SearchIndex } from "../store/search-index.ts";
import { bestOf, filtered, type Hits, intersectionOf, memberOf, unionOf } from "./evaluate.ts";
import type { Lists } from "./lists.ts";
import type { Memory } from "./memory.ts";
import type { Plan } from "./plan.ts";
import { NO_POSTINGS } from "./postings.ts";
import { literalnessOf, nearnessOf, noveltyOf } from "./scoring.ts";
import { holdsPhrase, literalShareOf, readStream, spanOf } from "./stream.ts";

/** How many articles' texts are looked at for phrases, the best first, and how many at a time. */
const MAX_LOOKED_AT = 4000;
const AT_ONCE = 500;
/** Of so many of the best it is told how near to each other they have the words. */
const MAX_NEARED = 50;

/** When articles have to have been posted (Unix ms): at `from` or later, and before `to`. */
export type Period = { from: number | undefined; to: number | undefined };

/** The articles that fit a plan; `isMore` where there may be others that were not looked at. */
export type Fitting = { hits: Hits; isMore: boolean };

/** The articles that fit a plan, as far as its lists were read. */
export async function fitting(plan: Plan, reading: Reading): Promise<Fitting> {
	const { lists, memory, period } = reading;
	const groups = plan.groups.map((group) => unionOf(lists.group(group)));
	const filters = plan.filters.map((names) => unionOf(lists.plain(names)));
	const without = unionOf(lists.plain(plan.without));
	// What is looked for in few articles is looked for in these alone.
	const bySize = [...groups, ...filters].toSorted((a, b) => a.ordinals.length - b.ordinals.length);
	const isFit = fits({ memory, period, low: lists.lowest });
	const isOut = memberOf(without.ordinals);
	const hits = filtered(intersectionOf(bySize), (ordinal) => isFit(ordinal) && !isOut(ordinal));
	if (plan.phrases.length === 0 && plan.withoutPhrases.length === 0) {
		return { hits, isMore: false };
	}
	return inTexts(hits, plan, reading);
}

/** What plans are worked out with. */
export type Reading = {
	lists: Lists;
	memory: Memory;
	index: Pick<SearchIndex, "texts">;
	period: Period;
	/** When so many have a phrase, it is looked for in no others. */
	enough: number;
};

/** Tells whether the article of an ordinal is there, was posted in a period, and is within what was read. */
export function fits({
	memory,
	period: { from = -Infinity, to = Infinity },
	low,
}: {
	memory: Memory;
	period: Period;
	low: number;
}): (ordinal: number) => boolean {
	const isAnyTime = from === -Infinity && to === Infinity;
	return (ordinal) => {
		if (ordinal < low || memory.isGone(ordinal)) return false;
		if (isAnyTime) return true;
		// Of times, whole seconds are kept; who reads the article looks again.
		const at = memory.timeOf(ordinal) * 1000;
		return at + 999 >= from && at < to;
	};
}

/** Those in whose texts phrases stand and others don't: the best first, until there are enough. */
async function inTexts(
	hits: Hits,
	{ phrases, withoutPhrases }: Plan,
	{ index, enough }: Pick<Reading, "index" | "enough">,
): Promise<Fitting> {
	const looked = bestOf(hits.worths, MAX_LOOKED_AT);
	const kept = new Set<number>();
	let from = 0;
	for (; from < looked.length && kept.size < enough; from += AT_ONCE) {
		const some = looked.slice(from, from + AT_ONCE);
		const texts = await index.texts(some.map((place) => hits.ordinals[place] ?? 0));
		for (const [at, place] of some.entries()) {
			const stream = readStream(texts[at] ?? Buffer.alloc(0));
			const has = (phrase: Plan["phrases"][number]) => holdsPhrase(stream, phrase);
			if (phrases.every(has) && !withoutPhrases.some(has)) kept.add(place);
		}
	}
	return {
		hits: filtered(hits, (_, place) => kept.has(place)),
		isMore: hits.ordinals.length > from,
	};
}

/** Raises what is new. */
export function withNovelty({ ordinals, worths }: Hits, memory: Memory, now: number): Hits {
	const raised = new Float32Array(worths.length);
	for (let index = 0; index < worths.length; index++) {
		const age = now / 1000 - memory.timeOf(ordinals[index] ?? 0);
		raised[index] = (worths[index] ?? 0) * noveltyOf(age);
	}
	return { ordinals, worths: raised };
}

/** The ordinals of the newest, the newest first. */
export function byTime({ ordinals }: Hits, memory: Memory, count: number): number[] {
	const [newest] = ordinals.length === 0 ? [] : [ordinals.at(-1) ?? 0];
	if (newest === undefined) return [];
	// Numbers of 32 bits tell seconds apart as long as they are small.
	const from = memory.timeOf(newest);
	const times = Float32Array.from(ordinals, (ordinal) => memory.timeOf(ordinal) - from);
	return bestOf(times, count).map((place) => ordinals[place] ?? 0);
}

/** The ordinals of the best, the best first; of the very best, those that have the words near to each other rise. */
export async function ordered(
	hits: Hits,
	{ plans, index, count }: { plans: readonly Plan[]; index: Reading["index"]; count: number },
): Promise<number[]> {
	const best = bestOf(hits.worths, Math.max(count, MAX_NEARED));
	const ordinals = best.map((place) => hits.ordinals[place] ?? 0);
	const words = plans.map(({ groups }) =>
		groups.flatMap(({ word }) => (word === undefined ? [] : [word.marks])),
	);
	if (best.length < 2 || words.every(({ length }) => length === 0)) return ordinals.slice(0, count);
	const first = ordinals.slice(0, MAX_NEARED);
	const texts = await index.texts(first);
	const raised = first.map((ordinal, place) => {
		const stream = readStream(texts[place] ?? Buffer.alloc(0));
		const closeness = words.map(
			(marks) =>
				nearnessOf(marks.length, spanOf(stream, marks)) *
				literalnessOf(literalShareOf(stream, marks)),
		);
		return { ordinal, worth: (hits.worths[best[place] ?? 0] ?? 0) * Math.max(1, ...closeness) };
	});
	raised.sort((a, b) => b.worth - a.worth);
	return [...raised.map(({ ordinal }) => ordinal), ...ordinals.slice(MAX_NEARED)].slice(0, count);
}

/** Several answers as one; none of them has an article of another. */
export function joined(all: readonly Hits[]): Hits {
	const [first] = all;
	if (first !== undefined && all.length === 1) return first;
	const room = all.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
	const ordinals = new Uint32Array(room);
	const worths = new Float32Array(room);
	let at = 0;
	for (const hits of all) {
		ordinals.set(hits.ordinals, at);
		worths.set(hits.worths, at);
		at += hits.ordinals.length;
	}
	return { ordinals, worths };
}

export const NO_HITS: Hits = { ordinals: NO_POSTINGS, worths: new Float32Array(0) };
