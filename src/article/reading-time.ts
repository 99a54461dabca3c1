import { type Body, bodyText } from "./body.ts";

/** A way to read: what counts as one of its units, and how many of them a reader takes in a minute. */
type Pace = { units: RegExp; perMinute: number; isByCharacter: boolean };

/**
 * Scripts without spaces between words, and Korean, are read by characters, the others by words. The words of Arabic
 * and Hebrew hold what others write as several. A pace takes its units out of the text before the next one looks.
 */
const paces: Pace[] = [
	{
		units: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}ー]+/gu,
		perMinute: 500,
		isByCharacter: true,
	},
	{
		units: /[\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]+/gu,
		perMinute: 900,
		isByCharacter: true,
	},
	{
		units: /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]\S*/gu,
		perMinute: 180,
		isByCharacter: false,
	},
	{ units: /[\p{L}\p{N}]\S*/gu, perMinute: 230, isByCharacter: false },
];

/** What is longer is read on at the pace of its beginning. */
const MAX_COUNTED = 20_000;

/**
 * How long a body takes to read, in whole minutes; undefined for less than one. Characters are counted as UTF-16
 * units, of which none but the rarest has two. Of a body of more than 20,000 the rest is taken to be like these.
 */
export function readingMinutes(body: Body): number | undefined {
	const text = bodyText(body);
	let rest = text.slice(0, MAX_COUNTED);
	const share = text.length / Math.max(1, rest.length);
	let minutes = 0;
	for (const { units, perMinute, isByCharacter } of paces) {
		let count = 0;
		rest = rest.replace(units, (unit) => {
			count += isByCharacter ? unit.length : 1;
			return " ";
		});
		minutes += (count / perMinute) * share;
	}
	return minutes < 1 ? undefined : Math.round(minutes);
}
