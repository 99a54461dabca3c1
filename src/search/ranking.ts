import type { SearchIndex } from "../store/search-index.ts";
import { filtered, type Hits } from "./evaluate.ts";
import { createLists, listsOfPlans } from "./lists.ts";
import type { Memory } from "./memory.ts";
import { partlyFitting } from "./partial.ts";
import { type Asking, type Plan, planOf } from "./plan.ts";
import {
	byTime,
	fitting,
	joined,
	ordered,
	type Period,
	type Reading,
	withNovelty,
} from "./rank.ts";
import { withLonger, withMistakes } from "./variants.ts";

/** How many bytes of a list are read at first, and how much more each time that finds little. */
const WINDOW = 512 * 1024;
const WIDER = 8;
/** With so many found, it is not looked further back. */
const ENOUGH = 200;
/** With fewer than so many found, what is similar is looked for, and as much of it is shown at most. */
const LITTLE = 10;
const MAX_SIMILAR = 20;
const NOTHING: Omit<Plan, "groups" | "filters"> = {
	language: "",
	without: [],
	phrases: [],
	withoutPhrases: [],
	isExact: false,
	isLoose: false,
};

/** What is looked for. */
export type Question = Asking &
	Period & {
		/** True where what only resembles it is welcome if there is little else. */
		isSimilarWelcome: boolean;
		/** The last word, as words are compared, where somebody may still be typing it. */
		typed: string | undefined;
		/** True where what is new counts no more than what is old. */
		isTimeless: boolean;
	};

/** Ordinals of articles, the best first: those that fit, `total` in all, and behind them those that are similar. */
export type Ranked = {
	fitting: readonly number[];
	total: number;
	/** True where there are more than `total`, which were not looked at. */
	isMore: boolean;
	similar: readonly number[];
	/** True where an article has to be read to tell whether it fits: see {@link Plan}. */
	isExact: boolean;
	isLoose: boolean;
};

/** Looks for articles in the index, and puts the best first. */
export function createRanking(deps: { index: SearchIndex; memory: Memory; now: () => number }) {
	const { index, memory, now } = deps;

	async function plansFor(question: Question, languages: readonly string[]): Promise<Plan[]> {
		const { query, topics, sources, typed } = question;
		if (query === undefined) {
			const { filters } = planOf({ query, topics, sources, isStrict: false }, "");
			return filters.length === 0 ? [] : [{ ...NOTHING, groups: [], filters }];
		}
		const plans = languages.map((language) => planOf(question, language));
		if (typed === undefined) return plans;
		const lexicon = await memory.spellings();
		return Promise.all(plans.map((plan) => withLonger(plan, typed, { lexicon, index })));
	}

	/** Reads the lists of plans, so far back that there is enough, and works them out. */
	async function find(plans: readonly Plan[], period: Period) {
		const names = listsOfPlans(plans);
		let window = WINDOW;
		for (;;) {
			const { ends, head } = await memory.look(names, window);
			// Somebody else has learnt of another state of the index by now: the lists are none of its.
			if (memory.head()?.epoch !== head.epoch) continue;
			const lists = createLists(names, ends, head.live);
			const reading: Reading = { lists, memory, index, period, enough: ENOUGH };
			const found = await Promise.all(plans.map((plan) => fitting(plan, reading)));
			const hits = joined(found.map((one) => one.hits));
			const isCut = lists.lowest > 0;
			if (!isCut || hits.ordinals.length >= ENOUGH) {
				const isMore = isCut || found.some((one) => one.isMore);
				const having = plans.filter((_, place) => found[place]?.hits.ordinals.length !== 0);
				return { hits, isMore, reading, having };
			}
			window *= WIDER;
		}
	}

	/** Plans once more where articles have come in another language than all before. */
	async function findPlanned(question: Question) {
		for (;;) {
			const { languages } = memory.head() ?? (await memory.look([], WINDOW)).head;
			const plans = await plansFor(question, languages);
			const found = await find(plans, question);
			if (memory.head()?.languages.length === languages.length) return { plans, ...found };
		}
	}

	/** What resembles the query: words with a letter or two that are wrong, or only some of the words. */
	async function similar(
		plans: readonly Plan[],
		question: Question,
		known: Hits,
	): Promise<number[]> {
		const lexicon = await memory.spellings();
		const wider: Plan[] = [];
		for (const plan of plans) wider.push(await withMistakes(plan, lexicon));
		const { hits, reading, having } = await find(wider, question);
		const taken = new Set(known.ordinals);
		const others = weighed(
			filtered(hits, (ordinal) => !taken.has(ordinal)),
			question,
		);
		const first = await ordered(others, { plans: having, index, count: MAX_SIMILAR });
		if (first.length >= MAX_SIMILAR) return first;
		for (const ordinal of first) taken.add(ordinal);
		const room = MAX_SIMILAR + taken.size;
		const partly = joined(wider.map((plan) => partlyFitting(plan, reading, room)));
		const rest = weighed(
			filtered(partly, (ordinal) => !taken.has(ordinal)),
			question,
		);
		const count = MAX_SIMILAR - first.length;
		return [...first, ...(await ordered(rest, { plans: [], index, count }))];
	}

	const weighed = (hits: Hits, { isTimeless }: Question) =>
		isTimeless ? hits : withNovelty(hits, memory, now());

	return {
		/** @param count how many of those that fit are to be put in order */
		async rank(question: Question, count: number): Promise<Ranked> {
			const { plans, hits, isMore, having } = await findPlanned(question);
			const total = hits.ordinals.length;
			const isExact = plans.some((plan) => plan.isExact);
			const isWordless = having.every(({ groups }) => groups.length === 0);
			const isLittle = question.isSimilarWelcome && total < LITTLE && !isExact;
			return {
				// Where nothing tells of how well an article answers, the newest is the best.
				fitting: isWordless
					? byTime(hits, memory, count)
					: await ordered(weighed(hits, question), { plans: having, index, count }),
				total,
				isMore,
				similar:
					isLittle && question.query !== undefined ? await similar(plans, question, hits) : [],
				isExact,
				isLoose: having.some((plan) => plan.isLoose),
			};
		},
	};
}
export type Ranking = ReturnType<typeof createRanking>;
