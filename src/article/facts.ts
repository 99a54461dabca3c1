import { meanings, numberWords } from "./fact-words.ts";
import type { Word } from "./words.ts";

/**
 * What has to be the same, in writing: the lead's numbers and names in their order, its days, opposites and
 * negations; and what of these the title alone has. A headline is free to leave out what the lead tells.
 */
export function factsOf(
	title: Word[],
	lead: Word[],
	place: Word[],
	calendar: ReadonlyMap<string, string>,
): string {
	const numbers: string[] = [];
	const names = new Set<string>();
	const dates = new Set<string>();
	const meant: string[] = [];
	for (const [index, word] of lead.entries()) {
		const number = numberIn(word);
		const date = calendar.get(word.text);
		const meaning = meanings.get(word.text);
		if (number !== undefined) numbers.push(number);
		else if (date !== undefined) dates.add(date);
		else if (meaning !== undefined) meant.push(meaning);
		else if (isName(word, lead[index + 1])) names.add(word.text);
	}
	const inLead = new Set([...lead.map(({ text }) => text), ...numbers, ...dates, ...meant]);
	const namesCount = !isTitleCase(title);
	const extras = title.flatMap((word) => {
		const fact = numberIn(word) ?? calendar.get(word.text) ?? meanings.get(word.text);
		// A headline's first word is a capital one in any case.
		return fact ?? (namesCount && !word.isFirst && isName(word) ? word.text : []);
	});
	const words = title.map(spelled);
	// A dateline's place is often told again behind it; its date is the day of writing.
	const places = place.filter(({ text, isNumber }) => !isNumber && !calendar.has(text));
	extras.push(...places.map(({ text }) => text).filter((text) => !words.includes(text)));
	// A lead without a name, or without number and date, may stand below many headlines: the title tells which.
	const isTimeless = names.size === 0 || numbers.length + dates.size === 0;
	return JSON.stringify([
		numbers,
		[...names],
		[...dates].sort(),
		// How often something is denied counts; what else is meant is often said twice.
		meant.filter((one, at) => one === "not" || meant.indexOf(one) === at).sort(),
		[...new Set(extras)].filter((extra) => !inLead.has(extra)).sort(),
		isTimeless ? words.sort() : [],
	]);
}

function isName(word: Word, next?: Word): boolean {
	if (!word.isCapital || word.text.length < 2) return false;
	return !word.isFirst || (word.text.length > 3 && next?.isCapital === true && !next.isFirst);
}

/** Capital letters everywhere, the way of some houses, tell no names. */
function isTitleCase(title: Word[]): boolean {
	const telling = title.filter((word) => !word.isFirst && !word.isNumber && word.text.length > 3);
	return (
		telling.length > 1 && telling.filter((word) => word.isCapital).length > telling.length * 0.7
	);
}

/** The word, a number in digits. */
export function spelled(word: Word): string {
	return numberIn(word) ?? word.text;
}

function numberIn(word: Word): string | undefined {
	if (word.isNumber) return word.text;
	return (
		numberWords.get(word.text) ??
		(/^[一二三四五六七八九十百千万億]+$/.test(word.text) ? word.text : undefined)
	);
}
