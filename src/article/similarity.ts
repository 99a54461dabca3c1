import { digestOf } from "./article.ts";
import { calendarOf } from "./calendar.ts";
import { factsOf, spelled } from "./facts.ts";
import { MAX_WORDS, plain, type Word, wordsOf } from "./words.ts";

/** How many values a sketch has. */
export const SKETCH_SIZE = 64;
/** Characters of a value: 18 bits in base64url. */
export const VALUE_WIDTH = 3;
/** Half of the values are a MinHash, a quarter stands for the title as a whole, a quarter for the lead. */
const MINIMA = SKETCH_SIZE / 2;
/**
 * How many of the values have to be equal. One more than the MinHash has: without the same title or the same
 * lead, word for word, no two articles are the same story, as near as they may be ("the maternity ward closes",
 * "the emergency ward closes"). With one of them 17 of the 32 minima are enough, about 0.53 of the shingles.
 */
export const MIN_EQUAL = MINIMA + 1;

/** With a share of 0.53 in common, 998 of 1000 pairs agree in one of as many minima. */
const BANDS = 8;
/** A lead is told by its first sentences; feeds cut it anywhere behind them. */
const ENOUGH_WORDS = 24;
/** A shorter lead is a teaser that may stand below many headlines. */
const MIN_WORDS = 12;
/** Room for {@link MAX_WORDS} of any language. */
const MAX_LENGTH = 1500;

/** What tells that two articles are the same story; it can be compared in Redis, value by value. */
export type Signature = {
	/** 64 values, each 3 characters of base64url, 192 characters in all. */
	sketch: string;
	/** Numbers, names, days, opposites … that have to be the same in both: a digest of 22 characters. */
	facts: string;
	/** 8 names of buckets; two articles that are the same story share one of them (LSH). */
	bands: string[];
};

/** What a signature is made of. */
type Text = { title: string; lead: string; language?: string | undefined };

/**
 * The signature of an article by its title and the beginning of its text: whole sentences until there are 24
 * words, at most 60. Undefined where that has fewer than 12 words, which is too little to be told apart.
 *
 * Case, accents, punctuation, a dateline, the site's name behind the title and whether a number is spelled make
 * no difference; but the lead's case does tell its names.
 */
export function signatureOf(article: Text): Signature | undefined {
	const { title, lead, place } = partsOf(article);
	if (lead.length < MIN_WORDS) return undefined;
	const facts = digestOf(factsOf(title, lead, place, calendarOf(article.language)));
	const values = [
		...minima([...shinglesIn(title, lead)]),
		...repeated(title.map(spelled).sort()),
		...repeated(lead.map(spelled)),
	].map(encode);
	// Without the same facts there is no use in meeting: with them in the name, buckets stay small.
	const bands = values.slice(0, BANDS).map((value) => facts.slice(0, 8) + value);
	return { sketch: values.join(""), facts, bands };
}

/** True when the facts are the same and at least {@link MIN_EQUAL} values of the sketches are equal. */
export function isSameStory(a: Signature, b: Signature): boolean {
	if (a.facts !== b.facts) return false;
	let equal = 0;
	for (let at = 0; at < SKETCH_SIZE * VALUE_WIDTH; at += VALUE_WIDTH) {
		if (a.sketch.slice(at, at + VALUE_WIDTH) === b.sketch.slice(at, at + VALUE_WIDTH)) equal++;
	}
	return equal >= MIN_EQUAL;
}

/** The set of which a sketch keeps a sample: hashes of words and pairs of words. */
export function shinglesOf(article: Text): Set<number> {
	const { title, lead } = partsOf(article);
	return shinglesIn(title, lead);
}

function partsOf(article: { title: string; lead: string }) {
	// A site's name behind the headline.
	const title = plain(article.title.slice(0, MAX_LENGTH)).replace(/\s[|¦·]\s[^|¦·]{1,40}$/, "");
	const text = plain(article.lead.slice(0, MAX_LENGTH)).trim();
	const dateline = datelines.exec(text)?.[0] ?? "";
	return {
		title: wordsOf(title, MAX_WORDS),
		lead: wordsOf(text.slice(dateline.length), ENOUGH_WORDS),
		place: wordsOf(dateline.replace(/\(.*|【.*/s, ""), MAX_WORDS),
	};
}

/** `LINDENFORD (Wire) —`, `Lindenford, 4 May (Wire) -`, `LINDENFORD —`, `【Wire】` */
const datelines =
	/^(?:【[^】\n]{1,40}】|(?:\p{Lu}[\p{L}'.-]*[ ,/]+(?:\d{1,2}\.? )?){0,4}\([^)\d\n]{1,30}\) ?[-–—:]{1,2} |\p{Lu}[\p{Lu} '.,/-]{2,40} [-–—]{1,2} )/u;

/** The lead's words and pairs of words, and the title's words: headlines vary more than leads. */
function shinglesIn(title: Word[], lead: Word[]): Set<number> {
	const shingles = new Set<number>();
	for (const word of title) shingles.add(mix(~hashOf(spelled(word))));
	let before = 0;
	for (const word of lead) {
		const hash = mix(hashOf(spelled(word)));
		shingles.add(hash);
		shingles.add(mix(Math.imul(before, 31) + hash));
		before = hash;
	}
	return shingles;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash;
}

/** The last step of MurmurHash3, which lets each bit depend on all others. */
function mix(hash: number): number {
	let mixed = hash;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** For each of 32 orders of all numbers, the first of the given ones. */
function minima(shingles: readonly number[]): number[] {
	return Array.from({ length: MINIMA }, (_, order) => {
		const seed = mix(order + 1);
		let least = 0xffffffff;
		for (const shingle of shingles) {
			const value = mix(shingle ^ seed);
			if (value < least) least = value;
		}
		return least;
	});
}

/** A quarter of the values, all of them others for other words. */
function repeated(words: readonly string[]): number[] {
	const hash = hashOf(words.join(" "));
	return Array.from({ length: SKETCH_SIZE / 4 }, (_, index) => mix(hash + index));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The lowest 18 bits: the highest ones of a minimum are nearly always 0. */
function encode(value: number): string {
	let text = "";
	for (let shift = 0; shift < VALUE_WIDTH * 6; shift += 6) text += alphabet[(value >>> shift) & 63];
	return text;
}
