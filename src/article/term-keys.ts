import { digestOf } from "./article.ts";
import { isCommon } from "./common-words.ts";
import type { Phrase } from "./phrase.ts";
import { everyStem, type Stemmer } from "./stems.ts";
import type { Term } from "./terms.ts";

/** The most bytes of a key. */
const MAX_BYTES = 64;

/** The key of a word's form, which only the word itself has: `=brücke` is found by `=`. */
export function formKey(form: string): string {
	return keyOf("=", form);
}

/** The key of what the forms of a word have in common. */
export function stemKey(stem: string): string {
	return keyOf("", stem);
}

/** The key of two letters that follow each other, in a script where a letter is a word: single ones are in every text. */
function pairKey(first: string, second: string): string {
	return keyOf("&", `${first}${second}`);
}

/** A key of at most 64 bytes: what is too long is told by a digest. */
export function keyOf(kind: string, text: string): string {
	const key = `${kind}${text}`;
	return Buffer.byteLength(key) <= MAX_BYTES ? key : `${kind}~${digestOf(text)}`;
}

/** The keys of the words of a text in a language. */
export function* keysOf(terms: readonly Term[], stemmer: Stemmer | undefined): Iterable<string> {
	for (const [index, { form, spelling, isLetter }] of terms.entries()) {
		yield formKey(form);
		if (isLetter) {
			const next = terms[index + 1];
			if (next?.isLetter === true) yield pairKey(form, next.form);
		}
		const stem = stemmer?.stem(spelling);
		if (stem !== undefined) yield stemKey(stem);
	}
}

/** Keys of which a text that holds a phrase has one; the larger the weight, the fewer texts have one, it is guessed. */
export type KeyGroup = { keys: readonly string[]; weight: number };

/** For each word of a phrase, the keys of which a text has one if it holds the phrase, in whatever language. */
export function keyGroupsOf({ terms, isExact }: Phrase): KeyGroup[] {
	return terms.flatMap(({ form, spelling, isLetter }, index): KeyGroup[] => {
		const next = terms[index + 1];
		if (isLetter && next?.isLetter === true) {
			return [{ keys: [pairKey(form, next.form)], weight: PAIR_WEIGHT }];
		}
		// The pair before has it already.
		if (isLetter && terms[index - 1]?.isLetter === true) return [];
		const stems = isExact ? [] : everyStem(spelling).map(stemKey);
		return [{ keys: [formKey(form), ...stems], weight: weightOf(form) }];
	});
}

/** Two letters of a script without spaces tell as much as a word of some length. */
const PAIR_WEIGHT = 6;

function weightOf(form: string): number {
	return isCommon(form) ? 0 : form.length;
}
