import { firstSentences, fit } from "./text.ts";

const MAX_SENTENCES = 3;
/** Sentences of this weight say enough: a reader goes on to the article, not to the next sentence. */
const ENOUGH = 90;
/** As much as a reader takes in at a glance: one more sentence may not go beyond it. */
const GOOD = 320;
/**
 * How much a text says, in letters of an alphabet: a Chinese character is worth three of them, a Korean syllable
 * two, a kana one and a half.
 */
export function weightOf(text: string): number {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const kana = count(/[\p{sc=Hira}\p{sc=Kana}]/gu);
	return text.length + 2 * count(/\p{sc=Han}/gu) + count(/\p{sc=Hang}/gu) + kana / 2;
}

/** True for a text that ends as a sentence does. */
export function endsSentence(text: string): boolean {
	return /(?:[.!?…।॥。！？؟۔។።]["'”’»“‘」』)\]）]*|[!?？！؟]\S{0,4})$/u.test(text);
}

/**
 * The first sentences of a paragraph, at most three and `limit` UTF-16 units: until they say enough, at least one.
 * What has no sentence ends, as Thai has none, is cut behind a phrase.
 */
export function leadingSentences(
	line: string,
	limit: number,
	language: string | undefined,
): { text: string; isWhole: boolean } {
	let text = firstSentences(line, { count: 1, limit, language });
	if (!line.startsWith(text)) text = withoutEnd(line, limit, language);
	for (let count = 2; count <= MAX_SENTENCES && weightOf(text) < ENOUGH; count++) {
		const more = firstSentences(line, { count, limit, language });
		// A very short sentence takes another one with it, even a long one.
		const isGood = weightOf(more) <= GOOD || weightOf(text) < ENOUGH / 2;
		if (!isGood || !line.startsWith(more)) break;
		text = more;
	}
	return { text, isWhole: text.length >= line.length };
}

/** A sentence longer than its limit. */
function withoutEnd(line: string, limit: number, language: string | undefined): string {
	const room = line.slice(0, Math.min(GOOD, limit - 2));
	// A space stands between phrases here, and around numbers.
	const phrases = /^.{90,}[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}](?= \p{L})/su.exec(room);
	return phrases === null ? fit(line, limit, language).text : `${phrases[0]} …`;
}
