import { distanceWithin } from "./edit-distance.ts";
import { fold } from "./words.ts";

/** Something that may be called by any of its names. */
export type Named<T> = { value: T; names: readonly string[] };

/** What a text that somebody typed stands for: one thing, none, or those that may be meant, the nearest first. */
export type FoundName<T> =
	| { kind: "found"; value: T }
	| { kind: "near"; values: readonly T[] }
	| { kind: "none" };

/** How many are offered where it is not clear which one is meant. */
const MAX_NEAR = 3;
/** Nobody's name is longer; what is compared letter by letter has to end. */
const MAX_LETTERS = 64;

/** Scripts in which one sign is a whole syllable or word: two of them can be a name, and one of them wrong. */
const dense = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** A name as names are compared: without case, accents and signs, its words apart by one space. */
export function nameForm(name: string): string {
	return fold(name)
		.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
		.replace(/(?<![\p{L}\p{N}])#+/gu, "")
		.trim();
}

/** A name that was read once, to be compared with many. */
type Prepared<T> = { value: T; forms: readonly { name: string; letters: readonly string[] }[] };

/**
 * Prepares names for being searched. What is meant is found by the whole name, else by the beginning of one only, else
 * it is those whose words begin so, else those that a few wrong letters lead to, in any script.
 */
export function createFinder<T>(all: readonly Named<T>[]): (text: string) => FoundName<T> {
	const prepared: Prepared<T>[] = all.map(({ value, names }) => ({
		value,
		forms: [...new Set(names.map(nameForm))].map((name) => ({ name, letters: lettersOf(name) })),
	}));
	const having = (fits: (name: string) => boolean) =>
		prepared.filter(({ forms }) => forms.some(({ name }) => fits(name))).map(({ value }) => value);

	return (text) => {
		const asked = nameForm(text);
		if (asked === "") return { kind: "none" };
		const same = having((name) => name === asked);
		if (same.length > 0) return oneOf(same);
		const begun = having((name) => name.startsWith(asked));
		const [only] = begun;
		// One letter of an alphabet says too little.
		if (only !== undefined && begun.length === 1 && (asked.length > 1 || dense.test(asked))) {
			return { kind: "found", value: only };
		}
		const within = having((name) => ` ${name}`.includes(` ${asked}`));
		const near = [...new Set([...begun, ...within, ...mistyped(asked, prepared)])];
		return near.length === 0 ? { kind: "none" } : { kind: "near", values: near.slice(0, MAX_NEAR) };
	};
}

/** Finds what is meant among names that are looked at only once: see {@link createFinder}. */
export function findName<T>(text: string, all: readonly Named<T>[]): FoundName<T> {
	return createFinder(all)(text);
}

function oneOf<T>(values: readonly T[]): FoundName<T> {
	const [only] = values;
	return only !== undefined && values.length === 1
		? { kind: "found", value: only }
		: { kind: "near", values: values.slice(0, MAX_NEAR) };
}

/** Those with a name that was most probably mistyped, the likeliest first. */
function mistyped<T>(asked: string, prepared: readonly Prepared<T>[]): T[] {
	const written = lettersOf(asked);
	return prepared
		.map(({ value, forms }) => {
			const distances = forms.map(
				({ letters }) => distanceWithin(written, letters, wrongLetters(letters)) ?? Infinity,
			);
			return { value, distance: Math.min(...distances) };
		})
		.filter(({ distance }) => distance !== Infinity)
		.toSorted((a, b) => a.distance - b.distance)
		.map(({ value }) => value);
}

const lettersOf = (form: string) => Array.from(form.replaceAll(" ", "")).slice(0, MAX_LETTERS);

/** How many letters may be wrong before it is another word: a third of them. */
function wrongLetters(name: readonly string[]): number {
	const usual = Math.floor(name.length / 3);
	const isDense = name.some((letter) => dense.test(letter));
	return isDense && name.length > 1 ? Math.max(1, usual) : usual;
}
