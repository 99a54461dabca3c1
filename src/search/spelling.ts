import type { Article } from "../article/article.ts";
import { bodyText } from "../article/body.ts";
import { formOf, tokensOf } from "../article/terms.ts";

/** How many spellings of one article are kept: more words than any report has. */
const MAX_SPELLINGS = 3000;
/** In longer words two letters may be wrong. */
const LONG = 8;
/** In shorter ones none: every word is near every other. A sign of these scripts says more than a letter. */
const SHORT = 3;
const dense = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * The words of an article that may be meant by one that was mistyped, or begin as somebody types; in small letters, with
 * their accents. Where a script puts no space between words, those of title and summary.
 */
export function spellingsOf({ title, summary = "", body }: Article): Set<string> {
	const found = new Set<string>();
	const beginning = `${title}\n${summary}`;
	const add = (spelling: string, form: string) => {
		const isWord = /\p{L}/u.test(form) && allowedMistakes(form) > 0;
		if (isWord && found.size < MAX_SPELLINGS) found.add(spelling.toLowerCase());
	};
	for (const token of tokensOf(`${beginning}\n${body === undefined ? "" : bodyText(body)}`)) {
		if (!token.isLetter) add(token.spelling, token.form);
	}
	for (const { segment, isWordLike } of segmenter.segment(beginning)) {
		if (isWordLike === true && tokensOf(segment)[0]?.isLetter === true)
			add(segment, formOf(segment));
	}
	return found;
}

/** How many letters of a word may be wrong. */
export function allowedMistakes(word: string): number {
	const letters = Array.from(word).length;
	if (letters < (dense.test(word) ? 2 : SHORT)) return 0;
	return letters < LONG ? 1 : 2;
}
