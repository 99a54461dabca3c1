import { fold } from "./words.ts";

/** A word of a text as it is compared, and where it stands. */
export type Token = Term & {
	/** In UTF-16 units of the text that it was read from. */
	offset: number;
	length: number;
};

/** A word as it is compared. */
export type Term = {
	/** Without case, accents and what is written or left out at will. Never empty; letters, marks, digits, `+`, `#`. */
	form: string;
	/** As it was written, for stemmers: with its accents, without invisible signs. */
	spelling: string;
	/** True for a letter of a script that puts no space between words, or of Korean, which grows at its words' ends. */
	isLetter: boolean;
};

const unspaced =
	"\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ーｰ";
/** A letter that is a token of its own. Digits of these scripts make numbers as all others do. */
const apart = `(?!\\p{Nd}|\\p{M})[${unspaced}\\p{sc=Hang}]`;
/** Two vowels of Thai and Lao, half-width sound marks and parts of Korean syllables belong to the letter before them. */
const letter = `(?:[\\u1100-\\u115F\\uA960-\\uA97C]+|${apart})[\\p{M}\\u0E33\\u0EB3\\uFF9E\\uFF9F\\u1160-\\u11FF\\uD7B0-\\uD7FB]*`;
/** U+02BC is an apostrophe, whatever Unicode takes it for. */
const inWord = `(?!${apart}|\\u02BC)[\\p{L}\\p{M}\\p{N}]`;
/** Soft hyphens and joiners stand inside of words; the signs of C++ and C# belong to them. */
const word = `(?!\\p{M})(?:${inWord})+(?:\\p{Default_Ignorable_Code_Point}+(?:${inWord})+)*(?:[+#]{1,2}(?![+#]*[\\p{L}\\p{N}]))?`;

/** The source of a regular expression (with `u`) for one word of a text, or one letter of an unspaced script. */
export const TOKEN = `(?:${letter}|${word})`;
const tokens = new RegExp(TOKEN, "gu");

/**
 * The words of a text in their order. A letter of Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese is a word
 * of its own, so that a word of these languages is a phrase of letters. Nothing else is split: a German compound is
 * one word, and is not found by its parts.
 */
export function tokensOf(text: string): Token[] {
	const found: Token[] = [];
	for (const { 0: raw, index } of text.matchAll(tokens)) {
		const { form, spelling, isLetter } = termOf(raw);
		if (form !== "") found.push({ form, spelling, isLetter, offset: index, length: raw.length });
	}
	return found;
}

/** News is made of few words: what they are compared as is worked out once. */
const known = new Map<string, Term>();
const MAX_KNOWN = 50_000;
/** Longer ones are no words, and would fill the memory. */
const MAX_KNOWN_LENGTH = 64;

function termOf(raw: string): Term {
	const before = known.get(raw);
	if (before !== undefined) return before;
	const form = formOf(raw);
	const term = { form, spelling: spellingOf(raw), isLetter: startsApart.test(form) };
	if (known.size >= MAX_KNOWN) known.clear();
	if (raw.length <= MAX_KNOWN_LENGTH) known.set(raw, term);
	return term;
}

const startsApart = new RegExp(`^${apart}`, "u");
const ascii = /^[a-z\d+#]*$/i;

/** A word without case, accents, vowel signs of Arabic and Hebrew, and one letter where keyboards have several. */
export function formOf(word: string): string {
	if (ascii.test(word)) return word.toLowerCase();
	return fold(word.replace(southern, (digit) => String(digit.charCodeAt(0) % 16)))
		.replace(variants, (letter) => spelled[letter] ?? "")
		.replace(/[^\p{L}\p{M}\p{N}+#]/gu, "");
}

/** Digits of Thai, Lao, Khmer and Burmese, which begin at multiples of 16. */
const southern = /[๐-๙໐-໙០-៩၀-၉]/g;

/** Letters that accents are no separate part of, and letters of Arabic, Persian and Hindi that are mixed up in writing. */
const spelled: Readonly<Record<string, string>> = {
	ł: "l",
	ø: "o",
	đ: "d",
	ħ: "h",
	æ: "ae",
	œ: "oe",
	ς: "σ",
	ٱ: "ا",
	ى: "ي",
	ی: "ي",
	ے: "ي",
	ک: "ك",
	ة: "ه",
	ە: "ه",
	ہ: "ه",
	"\u0901": "\u0902",
	"\u093C": "",
};
const variants = new RegExp(`[${Object.keys(spelled).join("")}]`, "gu");

/** What stemmers know: letters with their accents, without stress marks, strokes and invisible signs. */
function spellingOf(word: string): string {
	if (ascii.test(word)) return word;
	return word
		.normalize("NFKC")
		.replace(
			/\p{Default_Ignorable_Code_Point}|\u0640|[\u064B-\u0652]|(?<=\p{sc=Cyrl})[\u0300\u0301]/gu,
			"",
		);
}
