import { drawOf } from "./random.ts";

/** Shorter than this, what is left of a word is another word: "king" is no form of "ked". */
const MIN_BASE = 3;
const MIN_FORM = 4;

/**
 * Other forms of an English word by plain rules, plural or singular, -s, -ed, -ing; of what the rules give, some are
 * no words.
 */
export function formsOf(word: string): string[] {
	const forms = new Set(basesOf(word).flatMap((base) => [base, ...formedFrom(base)]));
	forms.delete(word);
	return [...forms].filter((form) => form.length >= MIN_FORM);
}

function basesOf(word: string): string[] {
	const bases = [word];
	const ends = (ending: string) => word.endsWith(ending);
	if (ends("ies")) bases.push(`${word.slice(0, -3)}y`);
	else if (/(?:s|x|z|ch|sh)es$/.test(word)) bases.push(word.slice(0, -2));
	if (ends("s") && !/(?:ss|us|is|ies)$/.test(word)) bases.push(word.slice(0, -1));
	if (ends("ied")) bases.push(`${word.slice(0, -3)}y`);
	const stem = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
	if (stem !== undefined && !ends("eed") && /[aeiouy]/.test(stem)) {
		bases.push(stem, `${stem}e`);
		if (/([bdgmnprt])\1$/.test(stem)) bases.push(stem.slice(0, -1));
	}
	return bases.filter((base) => base.length >= MIN_BASE);
}

function formedFrom(base: string): string[] {
	if (/(?:ed|ing|ies)$/.test(base)) return [`${base}s`];
	if (/[^aeiou]y$/.test(base)) {
		const stem = base.slice(0, -1);
		return [`${stem}ies`, `${stem}ied`, `${base}ing`];
	}
	const plural = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
	if (base.endsWith("e")) return [plural, `${base}d`, `${base.slice(0, -1)}ing`];
	const last = base.at(-1) ?? "";
	const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(base)
		? [`${base}${last}ed`, `${base}${last}ing`]
		: [];
	return [plural, `${base}ed`, `${base}ing`, ...doubled];
}

/** The word with one slip of a hand: two letters swapped, one left out, doubled, or another in its place. */
export function misspell(random: () => number, word: string): string {
	for (;;) {
		const at = Math.floor(random() * word.length);
		const [before, letter, after] = [word.slice(0, at), word[at] ?? "", word.slice(at + 1)];
		const slips = [
			before + after.slice(0, 1) + letter + after.slice(1),
			before + after,
			before + letter + letter + after,
			before + drawOf(random, alphabet) + after,
		];
		const slip = drawOf(random, slips);
		if (slip !== word) return slip;
	}
}

const alphabet = Array.from("abcdefghijklmnopqrstuvwxyz");
