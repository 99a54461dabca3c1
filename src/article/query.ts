import type { Article } from "./article.ts";
import { phraseOf, startsOf } from "./phrase.ts";
import { joinPlaces } from "./places.ts";
import { piecesOf } from "./query-pieces.ts";
import { type Stemmer, stemmerOf } from "./stems.ts";
import { formKey, keyGroupsOf, keysOf, stemKey } from "./term-keys.ts";
import { type Token, tokensOf } from "./terms.ts";
import { cleanLine } from "./text.ts";

/** The most words and phrases of a query, and the most UTF-16 units of it. */
export const MAX_QUERY_TERMS = 20;
export const MAX_QUERY_LENGTH = 256;

/** One thing that a query asks for: a word, or words that stand one behind the other. */
export type QueryTerm = {
	/** The words in their own spelling, as they are shown back. */
	words: readonly string[];
	/** True: only these very words, no other forms of them. */
	isExact: boolean;
};

/** What a reader's query means. */
export type Query = {
	/** An article has to hold all of these … */
	wanted: readonly QueryTerm[];
	/** … and none of these. */
	unwanted: readonly QueryTerm[];
};

/** Why a query can't be used: nothing in it is to be found, only what is not wanted, or it is too long. */
export type QueryMistake = { mistake: "empty" | "only-unwanted" | "long" };

/** Where a found word stands in a text, in UTF-16 units. */
export type Place = { offset: number; length: number };

/** An article whose words were read once, for many queries. */
export type ReadArticle = {
	article: Article;
	/**
	 * Under which keys an index has it: its exact words (`=form`), the stems of its language (`stem`) and, of scripts
	 * without spaces, letters and pairs of them (`&pair`). A key is at most 64 bytes long, without spaces.
	 */
	keys: ReadonlySet<string>;
	/** For this module: the words of its texts, across which no phrase goes on, and what finds their stems. */
	texts: readonly (readonly Token[])[];
	stemmer: Stemmer | undefined;
};

/**
 * Reads what a reader has written: words, "phrases", -minus, =exact. Words that a hyphen joins are a phrase; of words
 * that are the same the first one stays. Throws nothing.
 */
export function readQuery(text: string): Query | QueryMistake {
	const line = cleanLine(text);
	if (line.length > MAX_QUERY_LENGTH) return { mistake: "long" };
	const wanted = new Map<string, QueryTerm>();
	const unwanted = new Map<string, QueryTerm>();
	for (const { words, isExact, isUnwanted } of piecesOf(line)) {
		const term = { words, isExact };
		const name = `${isExact} ${phraseOf(term)
			.terms.map(({ form }) => form)
			.join(" ")}`;
		const terms = isUnwanted ? unwanted : wanted;
		if (!terms.has(name)) terms.set(name, term);
	}
	if (wanted.size === 0) return { mistake: unwanted.size === 0 ? "empty" : "only-unwanted" };
	const query = { wanted: [...wanted.values()], unwanted: [...unwanted.values()] };
	// What is understood is read again from its own spelling, which may be the longer one.
	const isLong =
		wanted.size + unwanted.size > MAX_QUERY_TERMS || showQuery(query).length > MAX_QUERY_LENGTH;
	return isLong ? { mistake: "long" } : query;
}

/** The query as it was understood, in the spelling that {@link readQuery} reads the same way. */
export function showQuery(query: Query): string {
	return [
		...query.wanted.map(showTerm),
		...query.unwanted.map((term) => `-${showTerm(term)}`),
	].join(" ");
}

function showTerm({ words, isExact }: QueryTerm): string {
	const text = words.join(" ");
	return `${isExact ? "=" : ""}${words.length === 1 ? text : `"${text}"`}`;
}

/**
 * Reads the words of an article's title, summary, text, tags and section, in its language. 5,000 words take about 10 ms,
 * and up to 150 ms more as long as most of them were never seen in their language.
 */
export function readArticle(article: Article): ReadArticle {
	const stemmer = stemmerOf(article.language);
	const texts = [
		article.title,
		article.summary ?? "",
		...(article.body?.blocks ?? []).map(({ text }) => text),
		...article.tags,
		article.section ?? "",
	].map(tokensOf);
	const keys = new Set<string>();
	for (const text of texts) for (const key of keysOf(text, stemmer)) keys.add(key);
	return { article, keys, texts, stemmer };
}

/**
 * True when an article holds what a query wants, and nothing of what it does not want. A word is held when the article
 * has it, or a word with the same stem in the article's language; an exact one only as it is. Case and accents make
 * no difference. A phrase stands within one text: the title, a block of the body, a tag.
 */
export function matchesQuery(query: Query, read: ReadArticle): boolean {
	return (
		query.wanted.every((term) => holds(term, read)) &&
		!query.unwanted.some((term) => holds(term, read))
	);
}

function holds(term: QueryTerm, { keys, texts, stemmer }: ReadArticle): boolean {
	const phrase = phraseOf(term);
	const isThere = phrase.terms.every(({ form, spelling }) => {
		if (keys.has(formKey(form))) return true;
		const stem = phrase.isExact ? undefined : stemmer?.stem(spelling);
		return stem !== undefined && keys.has(stemKey(stem));
	});
	if (!isThere || phrase.terms.length < 2) return isThere && phrase.terms.length > 0;
	return texts.some((text) => startsOf(phrase, text, stemmer).length > 0);
}

/**
 * The keys under which an alert is listed: every article that its query matches has one of them among its `keys`,
 * whatever its language. As few, and as rare ones, as possible: those of the one word that is likely to be the rarest.
 */
export function alertKeys(query: Query): readonly string[] {
	const [first, ...others] = query.wanted.flatMap((term) => keyGroupsOf(phraseOf(term)));
	return (
		others.reduce((best, group) => (group.weight > (best?.weight ?? 0) ? group : best), first)
			?.keys ?? []
	);
}

/** Where the words of a query stand in a text of an article in a language; in order, none across another. */
export function placesOf(query: Query, text: string, language: string | undefined): Place[] {
	const tokens = tokensOf(text);
	const stemmer = stemmerOf(language);
	const places = query.wanted.flatMap((term) => {
		const phrase = phraseOf(term);
		return startsOf(phrase, tokens, stemmer).flatMap((start): Place[] => {
			const from = tokens[start];
			const to = tokens[start + phrase.terms.length - 1];
			if (from === undefined || to === undefined) return [];
			return [{ offset: from.offset, length: to.offset + to.length - from.offset }];
		});
	});
	return joinPlaces(places, text);
}
