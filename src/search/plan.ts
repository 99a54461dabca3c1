import { isCommonIn } from "../article/common-words.ts";
import { type Phrase, phraseOf } from "../article/phrase.ts";
import type { Query, QueryTerm } from "../article/query.ts";
import { type Stemmer, stemmerOf } from "../article/stems.ts";
import type { Term } from "../article/terms.ts";
import { anyOf, formName, named, ofSource, ofTopic, pairName } from "./analysis.ts";
import { type Marks, marksOf } from "./stream.ts";

/** Lists of which an article has to stand in one; each counts so much of what it would. */
export type Group = { lists: ReadonlyMap<string, number>; word: PlannedWord | undefined };

/** A word that is asked for, as it may be spelt otherwise. */
export type PlannedWord = {
	form: string;
	/** True where other spellings are out of the question: exact words, phrases. */
	isFixed: boolean;
	marks: Marks;
};

/** What is looked up for a query among the articles of one language. */
export type Plan = {
	language: string;
	/** An article stands in one list of each … */
	groups: readonly Group[];
	/** … and of each of these, which tell nothing of how well it answers, … */
	filters: readonly (readonly string[])[];
	/** … in none of these lists, … */
	without: readonly string[];
	/** … its text has all of these words one behind the other, or these words alone, … */
	phrases: readonly (readonly Marks[])[];
	/** … and none of these. */
	withoutPhrases: readonly (readonly Marks[])[];
	/** True where an article has to be read to tell whether it has the very words, … */
	isExact: boolean;
	/** … and where a word is asked for that is in every text: by its mark, others may be taken for it. */
	isLoose: boolean;
};

/** What a plan is made for. */
export type Asking = {
	query: Query | undefined;
	topics: readonly string[];
	sources: readonly string[];
	/** True where words that are in every text have to be there, too. */
	isStrict: boolean;
};

/** What is looked up for a query among the articles of one language. */
export function planOf({ query, topics, sources, isStrict }: Asking, language: string): Plan {
	const stemmer = stemmerOf(language);
	const isCommon = ({ form }: Term) => isCommonIn(form, language);
	const isAlone = (terms: readonly Term[]) => terms.length === 1 && terms.some(isCommon);
	const wanted = (query?.wanted ?? []).map(phraseOf);
	const unwanted = (query?.unwanted ?? []).map(phraseOf);
	const listed = wanted.map((phrase) => listedWords(phrase, language, stemmer, isCommon));
	const phrases = wanted.flatMap((phrase, index) => {
		const isPhrase = phrase.terms.length > 1;
		const isListed = (listed[index]?.length ?? 0) > 0;
		// A word that is in every text is looked for where there is no other.
		const isNeeded = isPhrase || (!isListed && (isStrict || listed.flat().length === 0));
		return isNeeded
			? [phrase.terms.map((term) => marksOf(askedNames(term, stemmer), term.form))]
			: [];
	});
	// A list has every form of a word, one that is spelt without its accents may be another's, and so may a mark: by
	// these nothing is left out for good.
	const isPlain = ({ form, spelling }: Term) => stemmer?.stem(spelling) === stemmer?.stem(form);
	const sure = unwanted.filter(
		({ isExact, terms }) => !isExact && !isAlone(terms) && terms.every(isPlain),
	);
	const single = sure.filter(({ terms }) => terms.length === 1);
	const others = sure.filter(({ terms }) => terms.length > 1);
	const groups = listed.flat();
	const filters = [topics.map(ofTopic), sources.map(ofSource)].filter(({ length }) => length > 0);
	return {
		language,
		groups,
		filters: groups.length === 0 && query !== undefined ? [[anyOf(language)], ...filters] : filters,
		without: single.flatMap(({ terms: [term] }) =>
			term === undefined ? [] : listsOf(term, language, stemmer),
		),
		phrases,
		withoutPhrases: others.map(({ terms }) =>
			terms.map((term) => marksOf(askedNames(term, stemmer), term.form)),
		),
		isExact: wanted.some(({ isExact }) => isExact) || sure.length < unwanted.length,
		isLoose: phrases.some(({ length }) => length === 1),
	};
}

/** The query that an article of a language has to match: words that are in every text need not be there. */
export function withoutCommon(query: Query, language: string): Query {
	const tells = (term: QueryTerm) => {
		const { terms } = phraseOf(term);
		return terms.length > 1 || !terms.every(({ form }) => isCommonIn(form, language));
	};
	const wanted = query.wanted.filter(tells);
	return wanted.length === 0 ? query : { ...query, wanted };
}

/** For each word of a phrase that is not in every text, where it is listed. */
function listedWords(
	{ terms, isExact }: Phrase,
	language: string,
	stemmer: Stemmer | undefined,
	isCommon: (term: Term) => boolean,
): Group[] {
	return terms.flatMap((term, index): Group[] => {
		const next = terms[index + 1];
		if (term.isLetter && next?.isLetter === true) {
			const list = named(language, pairName(term.form, next.form));
			return [{ lists: new Map([[list, 1]]), word: undefined }];
		}
		// The pair before has it already.
		if (term.isLetter && terms[index - 1]?.isLetter === true) return [];
		if (isCommon(term)) return [];
		const isFixed = isExact || terms.length > 1 || term.isLetter;
		return [
			{
				lists: new Map(listsOf(term, language, stemmer).map((list) => [list, 1])),
				word: { form: term.form, isFixed, marks: marksOf(askedNames(term, stemmer), term.form) },
			},
		];
	});
}

/** The lists of which an article in a language stands in one if it has a form of the word. */
export function listsOf(term: Term, language: string, stemmer: Stemmer | undefined): string[] {
	return askedNames(term, stemmer).map((name) => named(language, name));
}

function askedNames({ form, spelling, isLetter }: Term, stemmer: Stemmer | undefined): string[] {
	if (isLetter || stemmer === undefined) return [formName(form)];
	const stems = [stemmer.stem(spelling), stemmer.stem(form)].filter((stem) => stem !== undefined);
	return [...new Set([...stems, formName(form)])];
}
