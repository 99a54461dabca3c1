import { isCommon } from "../../src/article/common-words.ts";
import { formOf } from "../../src/article/terms.ts";
import type { Doc } from "./engines.ts";
import { createRandom, drawOf, drawWhole } from "./random.ts";
import { formsOf, misspell } from "./word-forms.ts";

const MIN_LETTERS = 4;
const MIN_MISSPELT = 5;
const [MIN_WORDS, MAX_WORDS] = [2, 4];

export const queryKinds = ["plain", "inflected", "typo"] as const;
export type QueryKind = (typeof queryKinds)[number];

/** Words by which somebody who has read a passage looks for it again, told in three ways. */
export type KnownItem = { ref: string } & Record<QueryKind, string>;

/**
 * Two to four words of a passage, no stop words, rather those that are often in it and rarely elsewhere (drawn by
 * tf·idf). `inflected`: in a form that stands in other passages and not in this one, where there is one; `typo`: one
 * word with one slip. Each kind asks for the same words, so that kinds compare. The same for the same seed.
 */
export function drawKnownItems(docs: readonly Doc[], count: number, seed: number): KnownItem[] {
	const random = createRandom(seed);
	const frequencies = frequenciesOf(docs);
	const items: KnownItem[] = [];
	while (items.length < count) {
		const doc = drawOf(random, docs);
		const words = drawWords(random, wordsOf(doc), frequencies, docs.length);
		const inflected = words.map((word) => inflect(random, word, doc, frequencies));
		const long = words.filter((word) => word.length >= MIN_MISSPELT);
		const isTold = words.length >= MIN_WORDS && long.length > 0;
		if (!isTold || inflected.every((form, index) => form === words[index])) continue;
		const slipped = drawOf(random, long);
		const typo = misspell(random, slipped);
		items.push({
			ref: doc.ref,
			plain: words.join(" "),
			inflected: inflected.join(" "),
			typo: words.map((word) => (word === slipped ? typo : word)).join(" "),
		});
	}
	return items;
}

/** In how many passages a word stands. */
function frequenciesOf(docs: readonly Doc[]): Map<string, number> {
	const frequencies = new Map<string, number>();
	for (const doc of docs) {
		for (const word of new Set(wordsOf(doc))) {
			frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
		}
	}
	return frequencies;
}

function wordsOf({ lead, body }: Doc): string[] {
	// What stands beside an apostrophe is a part of a word to some engines, and a word to others.
	return `${lead} ${body}`.toLowerCase().match(/(?<![\w'’])[a-z]+(?![\w'’])/g) ?? [];
}

function drawWords(
	random: () => number,
	words: readonly string[],
	frequencies: ReadonlyMap<string, number>,
	docs: number,
): string[] {
	const weights = new Map<string, number>();
	for (const word of words) {
		if (word.length < MIN_LETTERS || isCommon(formOf(word))) continue;
		const rarity = Math.log(docs / (frequencies.get(word) ?? 1));
		weights.set(word, (weights.get(word) ?? 0) + rarity);
	}
	const drawn: string[] = [];
	const wanted = drawWhole(random, MIN_WORDS, MAX_WORDS);
	while (drawn.length < wanted && weights.size > 0) {
		let left = random() * [...weights.values()].reduce((sum, weight) => sum + weight, 0);
		const found = [...weights].find(([, weight]) => (left -= weight) <= 0) ?? [...weights][0];
		if (found === undefined) break;
		drawn.push(found[0]);
		weights.delete(found[0]);
	}
	return drawn;
}

function inflect(
	random: () => number,
	word: string,
	doc: Doc,
	frequencies: ReadonlyMap<string, number>,
): string {
	const present = new Set(wordsOf(doc));
	const forms = formsOf(word).filter((form) => frequencies.has(form) && !present.has(form));
	return forms.length === 0 ? word : drawOf(random, forms);
}
