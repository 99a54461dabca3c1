import type { Article } from "../article/article.ts";
import { hasCommonWords, isCommonIn } from "../article/common-words.ts";
import { languageOf, type Stemmer, stemmerOf } from "../article/stems.ts";
import { keyOf } from "../article/term-keys.ts";
import { type Term, type Token, tokensOf } from "../article/terms.ts";
import { levelFor } from "./postings.ts";
import { markOf } from "./stream.ts";

/** How many terms an article is found by, the first ones: more than any report has. */
const MAX_TERMS = 20_000;

/** The fields of an article that count differently: title, lead, text, and tags with the section. */
export const FIELDS = 4;
/** What it counts where a word stands, and how much it counts against it that others stand there, too (BM25F). */
const weights = [3, 1.5, 1, 2] as const;
const lengthsCount = [0.4, 0.6, 0.75, 0.2] as const;
/** Fields that are shorter than such a part of the usual one gain nothing more: two words are no better than twenty. */
const SHORTEST = 0.3;
/** How long fields are in words as long as nothing is known of the newsroom's own. */
const USUAL_LENGTHS: readonly number[] = [9, 25, 200, 4];
/** How many articles that guess is worth. */
const GUESS = 50;

/** What an article is found by. */
export type Analysed = {
	/** The language that its words were read in; empty where it names none that makes a difference. */
	language: string;
	/** Terms, each with how much the article is about it (a level). */
	terms: ReadonlyMap<string, number>;
	/** The marks of all its words in their order, none between two texts. */
	stream: readonly (readonly number[])[];
	/** How many words the fields have. */
	lengths: readonly number[];
};

/** Which language's rules an article's words are read by: one that has some, else the empty one. */
export function searchLanguage(tag: string | undefined): string {
	const language = languageOf(tag);
	return hasCommonWords(language) || stemmerOf(language) !== undefined ? language : "";
}

/** The usual lengths of the fields, from the sums over so many articles. */
export function usualLengths(sums: readonly number[], articles: number): number[] {
	return USUAL_LENGTHS.map(
		(usual, field) => (usual * GUESS + (sums[field] ?? 0)) / (GUESS + articles),
	);
}

/** A term by which all articles of a language are found. */
export const anyOf = (language: string) => `${language}:*`;
export const ofTopic = (slug: string) => named("topic", slug);
export const ofSource = (name: string) => named("source", name);

/**
 * How a word of an article is marked: by what its forms have in common in a language, and once more by what they would
 * have without its accents, where that is another thing; or by itself.
 */
function marksOfWord(term: Term, stemmer: Stemmer | undefined): number[] {
	const stem = term.isLetter ? undefined : stemmer?.stem(term.spelling);
	const plain = term.isLetter ? undefined : stemmer?.stem(term.form);
	const mains = new Set([stem ?? formName(term.form), plain ?? formName(term.form)]);
	return [...mains].map((main) => markOf(main, term.form));
}

export const formName = (form: string) => `=${form}`;
export const pairName = (first: string, second: string) => `&${first}${second}`;

/** The name of a term in a language. */
export const named = (language: string, name: string): string => keyOf(`${language}:`, name);

/** Reads an article's words: 5,000 of them take about 10 ms. */
export function analyse(article: Article, usual: readonly number[]): Analysed {
	const language = searchLanguage(article.language);
	const stemmer = stemmerOf(language);
	const counts = new Map<string, number[]>();
	const stream: number[][] = [];
	const lengths = Array.from({ length: FIELDS }, () => 0);
	const count = (name: string, field: number) => {
		const known = counts.get(name);
		const fields = known ?? [0, 0, 0, 0];
		if (known === undefined) counts.set(name, fields);
		fields[field] = (fields[field] ?? 0) + 1;
	};
	for (const [field, texts] of textsOf(article).entries()) {
		for (const text of texts) {
			const tokens = tokensOf(text);
			if (tokens.length > 0 && stream.length > 0) stream.push([]);
			lengths[field] = (lengths[field] ?? 0) + tokens.length;
			for (const [index, token] of tokens.entries()) {
				stream.push(marksOfWord(token, stemmer));
				if (isCommonIn(token.form, language)) continue;
				for (const name of listedNames(token, tokens[index + 1], stemmer)) count(name, field);
			}
		}
	}
	const terms = new Map([[anyOf(language), 0]]);
	for (const [name, fields] of [...counts].slice(0, MAX_TERMS)) {
		terms.set(named(language, name), levelFor(frequencyIn(fields, lengths, usual)));
	}
	return { language, terms, stream, lengths };
}

function textsOf({ title, summary = "", body, tags, section = "" }: Article): string[][] {
	return [[title], [summary], (body?.blocks ?? []).map(({ text }) => text), [...tags, section]];
}

/** The names of a word's terms: in scripts where letters are words those of pairs, too. */
function listedNames(
	token: Token,
	next: Token | undefined,
	stemmer: Stemmer | undefined,
): string[] {
	const { form, spelling, isLetter } = token;
	if (isLetter) {
		return next?.isLetter === true ? [formName(form), pairName(form, next.form)] : [formName(form)];
	}
	const stem = stemmer?.stem(spelling);
	if (stem === undefined) return [formName(form)];
	// Whoever leaves the accents out, and would have another stem by that, is to find it all the same.
	return form === spelling || stemmer?.stem(form) === stem ? [stem] : [stem, formName(form)];
}

function frequencyIn(
	fields: readonly number[],
	lengths: readonly number[],
	usual: readonly number[],
): number {
	let sum = 0;
	for (const [field, times] of fields.entries()) {
		if (times === 0) continue;
		const share = lengthsCount[field] ?? 0;
		const length = Math.max(SHORTEST, (lengths[field] ?? 0) / (usual[field] ?? 1));
		sum += ((weights[field] ?? 1) * times) / (1 - share + share * length);
	}
	return sum;
}
