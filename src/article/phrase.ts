import type { Stemmer } from "./stems.ts";
import { type Term, type Token, tokensOf } from "./terms.ts";

/** What is looked for: words that stand one behind the other. */
export type Phrase = { terms: readonly Term[]; isExact: boolean };

const known = new WeakMap<object, Phrase>();

/** The phrase that words of a query make; it is read once for each of them. */
export function phraseOf(asked: { words: readonly string[]; isExact: boolean }): Phrase {
	const before = known.get(asked);
	if (before !== undefined) return before;
	const terms = asked.words.flatMap((word) => tokensOf(word));
	const phrase = { terms, isExact: asked.isExact };
	known.set(asked, phrase);
	return phrase;
}

/**
 * The indexes of the words of a text at which a phrase begins. A word is found when its form is the same or, unless
 * the phrase is exact, its stem in the language of the text.
 */
export function startsOf(
	{ terms, isExact }: Phrase,
	tokens: readonly Token[],
	stemmer: Stemmer | undefined,
): number[] {
	if (terms.length === 0) return [];
	const wanted = terms.map(({ form, spelling }) => ({
		form,
		stem: isExact ? undefined : stemmer?.stem(spelling),
	}));
	const isFound = (token: Token | undefined, { form, stem }: (typeof wanted)[number]) =>
		token !== undefined &&
		(token.form === form || (stem !== undefined && stemmer?.stem(token.spelling) === stem));

	const starts: number[] = [];
	for (let start = 0; start + wanted.length <= tokens.length; start += 1) {
		if (wanted.every((word, index) => isFound(tokens[start + index], word))) starts.push(start);
	}
	return starts;
}
