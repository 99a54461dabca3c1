import { clean, takeGraphemes } from "./text.ts";

/** More of them look like an advertisement. */
export const MAX_TAGS = 5;
/** Telegram recognises up to 256 characters; a reader stops far earlier. */
const MAX_UNITS = 64;

/** Accents and points of scripts that are read without them as well. */
const optionalMark = /(?=\p{M})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}]/gu;
/** What may stand in a hashtag: Telegram takes combining marks for its end, but for the Sinhala ones. */
const foreign = /[^\p{L}\p{Nd}\u0D80-\u0DFF\u200C\u00B7]+/gu;

/**
 * Makes hashtags that Telegram recognises whole from an article's tags: letters, digits and `_`, at least one
 * letter. The first different ones, five unless told otherwise. A word whose vowels are combining marks, as in Hindi or Thai, would
 * break off at the first of them and is left out.
 */
export function hashtags(tags: readonly string[], max = MAX_TAGS): string[] {
	const found = new Map<string, string>();
	for (const tag of tags) {
		if (found.size === max) break;
		const word = clean(tag)
			// H₂O, m², Ⅷ
			.replace(/[\p{Nl}\p{No}]/gu, (number) => number.normalize("NFKC"))
			.replace(optionalMark, "");
		if (/[^\P{M}\u0D80-\u0DFF]/u.test(word)) continue;
		const joined = word.replace(foreign, "_").replace(/^_|_$/g, "");
		const hashtag = `#${takeGraphemes(joined, MAX_UNITS)}`;
		const key = hashtag.toLowerCase();
		// What is left of C++ is another tag.
		const isRest = /^#[A-Za-z]$/.test(hashtag) && /[+#]/.test(tag);
		if (/\p{L}/u.test(hashtag) && !isRest && !found.has(key)) found.set(key, hashtag);
	}
	return [...found.values()];
}
