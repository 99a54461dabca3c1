import { setImmediate as othersTurn } from "node:timers/promises";
import { stemmerOf } from "../article/stems.ts";
import { tokensOf } from "../article/terms.ts";
import type { SearchIndex } from "../store/search-index.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Group, listsOf, type Plan } from "./plan.ts";
import { allowedMistakes } from "./spelling.ts";

/** How many other spellings of a word are looked up. */
const MAX_NEAR = 24;
/** How many words of a query are spelt otherwise: each of them is compared with all that articles have. */
const MAX_WORDS = 6;
/** How many words are compared that begin with what was typed, and how many of them, the commonest, are looked up. */
const MAX_COMPARED = 300;
const MAX_LONGER = 24;
/** What other spellings count of what the word itself does, by the number of mistakes. */
const NEAR_COUNTS = [1, 0.6, 0.35] as const;
/** What words count that only begin so. */
const LONGER_COUNTS = 0.7;
/** Fewer letters begin too many words. */
const MIN_TYPED = 2;

/** The plan in which each word that may be is also spelt otherwise: one letter wrong, or two in long words. */
export async function withMistakes(plan: Plan, lexicon: Lexicon): Promise<Plan> {
	const { language } = plan;
	const groups: Group[] = [];
	let count = 0;
	for (const group of plan.groups) {
		const { word } = group;
		const most = word === undefined || word.isFixed ? 0 : allowedMistakes(word.form);
		if (word === undefined || most === 0 || ++count > MAX_WORDS) {
			groups.push(group);
			continue;
		}
		const ask = { most: most === 1 ? 1 : 2, language, count: MAX_NEAR } as const;
		const found = lexicon.near(word.form, ask);
		groups.push(
			widened(group, language, (add) => {
				for (const { spelling, distance } of found) add(spelling, NEAR_COUNTS[distance] ?? 0);
			}),
		);
		await othersTurn();
	}
	return { ...plan, groups };
}

/** The plan in which the last word may go on: somebody is still typing it. */
export async function withLonger(
	plan: Plan,
	typed: string,
	{ lexicon, index }: { lexicon: Lexicon; index: Pick<SearchIndex, "lengthsOf"> },
): Promise<Plan> {
	const last = plan.groups.at(-1);
	const word = last?.word;
	// What is typed may be something else: a word that is not wanted, or one that is in every text.
	if (last === undefined || word === undefined || word.isFixed || word.form !== typed) return plan;
	if (Array.from(word.form).length < MIN_TYPED) return plan;
	const { language } = plan;
	const found = lexicon.withPrefix(word.form, { language, count: MAX_COMPARED });
	const lists = new Set(found.flatMap(({ spelling }) => listsFor(spelling, language)));
	const names = [...lists].filter((name) => !last.lists.has(name));
	const lengths = await index.lengthsOf(names);
	const commonest = names
		.map((name, place) => ({ name, length: lengths[place] ?? 0 }))
		.filter(({ length }) => length > 0)
		.toSorted((a, b) => b.length - a.length)
		.slice(0, MAX_LONGER);
	const longer: Group = {
		...last,
		lists: new Map([...last.lists, ...commonest.map(({ name }) => [name, LONGER_COUNTS] as const)]),
	};
	return { ...plan, groups: [...plan.groups.slice(0, -1), longer] };
}

function widened(
	group: Group,
	language: string,
	tell: (add: (spelling: string, counts: number) => void) => void,
): Group {
	const lists = new Map(group.lists);
	tell((spelling, counts) => {
		for (const name of listsFor(spelling, language)) {
			lists.set(name, Math.max(counts, lists.get(name) ?? 0));
		}
	});
	return { ...group, lists };
}

function listsFor(spelling: string, language: string): string[] {
	const [term] = tokensOf(spelling);
	return term === undefined ? [] : listsOf(term, language, stemmerOf(language));
}
