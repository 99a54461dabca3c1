import { newStemmer } from "snowball-stemmers";
import { localeOf } from "./condition-subject.ts";
import { formOf } from "./terms.ts";

/** Finds what the forms of a word have in common, in one language. */
export type Stemmer = {
	/** The stem of a word in its own spelling, in the form in which it is compared; undefined for what has none. */
	stem: (spelling: string) => string | undefined;
};

type Rules = {
	algorithm: string;
	script: RegExp;
	/** The spelling that the algorithm was made for. */
	prepare?: (word: string) => string;
	/** True where a word that is a stem already has a stem of its own: `Zinsen`, `Zins`. */
	isRepeated?: boolean;
};

const latin = /^[\p{sc=Latn}\p{M}]+$/u;

const languages: Readonly<Record<string, Rules>> = {
	ar: { algorithm: "arabic", script: /^[\p{sc=Arab}\p{M}]+$/u },
	ca: { algorithm: "catalan", script: latin },
	cs: { algorithm: "czech", script: latin },
	da: { algorithm: "danish", script: latin },
	de: { algorithm: "german", script: latin, isRepeated: true },
	en: { algorithm: "english", script: latin },
	es: { algorithm: "spanish", script: latin },
	eu: { algorithm: "basque", script: latin },
	fi: { algorithm: "finnish", script: latin },
	fr: { algorithm: "french", script: latin },
	ga: { algorithm: "irish", script: latin },
	hu: { algorithm: "hungarian", script: latin, isRepeated: true },
	hy: { algorithm: "armenian", script: /^[\p{sc=Armn}\p{M}]+$/u },
	it: { algorithm: "italian", script: latin },
	nl: { algorithm: "dutch", script: latin },
	no: { algorithm: "norwegian", script: latin },
	// Its plurals -ões, -ães and -ãos are left alone by the algorithm.
	pt: {
		algorithm: "portuguese",
		script: latin,
		prepare: (word) => word.replace(/(?:[õã]es|ãos|coes|soes)$/, replaceEnding),
	},
	// It was made before keyboards had letters with a comma below.
	ro: {
		algorithm: "romanian",
		script: latin,
		prepare: (word) => word.replaceAll("ș", "ş").replaceAll("ț", "ţ"),
	},
	ru: {
		algorithm: "russian",
		script: /^[\p{sc=Cyrl}\p{M}]+$/u,
		prepare: (word) => word.replaceAll("ё", "е"),
	},
	sl: { algorithm: "slovene", script: latin },
	sv: { algorithm: "swedish", script: latin },
	ta: { algorithm: "tamil", script: /^[\p{sc=Taml}\p{M}]+$/u },
	tr: { algorithm: "turkish", script: latin, isRepeated: true },
};
/** Tags of languages that are another's by their words' endings. */
const others: Readonly<Record<string, string>> = { nb: "no", nn: "no" };

function replaceEnding(ending: string): string {
	return /^[cs]/.test(ending) ? `${ending.charAt(0)}ao` : "ão";
}

/** No word is longer, and stemmers were not made for what is. */
const MAX_LENGTH = 64;
/** How often a stem may have a stem. */
const MAX_REPEATS = 4;
/** Stems that are remembered, a language. */
const MAX_KNOWN = 20_000;

function createStemmer(
	language: string,
	{ algorithm, script, prepare, isRepeated = false }: Rules,
): Stemmer {
	const made = newStemmer(algorithm);
	const known = new Map<string, string | undefined>();

	function stemOf(spelling: string): string | undefined {
		if (spelling.length > MAX_LENGTH || !script.test(spelling)) return undefined;
		const lower = spelling.toLocaleLowerCase(language);
		let word = prepare?.(lower) ?? lower;
		for (let times = isRepeated ? MAX_REPEATS : 1; times > 0; times -= 1) {
			const stem = made.stem(word);
			if (stem === word || stem === "") break;
			word = stem;
		}
		return formOf(word) || undefined;
	}

	return {
		stem(spelling) {
			if (known.has(spelling)) return known.get(spelling);
			const stem = stemOf(spelling);
			if (known.size >= MAX_KNOWN) known.clear();
			known.set(spelling, stem);
			return stem;
		},
	};
}

const stemmers = new Map<string, Stemmer>();

/** The language of a tag like `de-AT`, as stemmers are named: `de`; empty without one. */
export function languageOf(tag: string | undefined): string {
	const language = localeOf(tag)?.language ?? "";
	return Object.hasOwn(others, language) ? (others[language] ?? "") : language;
}

/** The stemmer for a language tag like `de-AT`; undefined without a language, and for one that has none. */
export function stemmerOf(tag: string | undefined): Stemmer | undefined {
	const name = languageOf(tag);
	const known = stemmers.get(name);
	if (known !== undefined) return known;
	const rules = Object.hasOwn(languages, name) ? languages[name] : undefined;
	if (rules === undefined) return undefined;
	const made = createStemmer(name, rules);
	stemmers.set(name, made);
	return made;
}

/** The stems that a word may have, in whatever language it is; none twice. */
export function everyStem(spelling: string): string[] {
	const stems = new Set<string>();
	for (const language of Object.keys(languages)) {
		const stem = stemmerOf(language)?.stem(spelling);
		if (stem !== undefined) stems.add(stem);
	}
	return [...stems];
}
