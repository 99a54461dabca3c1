import { beforeToken } from "./linked-token.ts";
import { borders } from "./segments.ts";

/** Turns lone surrogates, which UTF-8 can't carry, into U+FFFD. */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}

/**
 * Normalizing sorts a run of combining marks in quadratic time. No language stacks more than a few; 30 is the
 * limit of Unicode's Stream-Safe Text Format.
 */
const endlessMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * Writes a text the way Telegram would store it, so that lengths and offsets counted here hold there: NFC,
 * control characters as spaces, no `\r`, no bidi embeddings or overrides (isolates stay).
 */
export function clean(text: string): string {
	return (
		wellFormed(text)
			.replace(/\r\n?|\u2028|\u2029/g, "\n")
			// oxlint-disable-next-line no-control-regex -- control characters are what it is about
			.replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, " ")
			.replace(/[\u202A-\u202E]|\u0333|\u033F/g, "")
			// Of several marks of direction Telegram keeps the last one.
			.replace(/[\u200E\u200F]+(?=[\u200E\u200F])/g, "")
			.replace(endlessMarks, "$1")
			.normalize("NFC")
			// A ring that is part of a letter is safe by now.
			.replace(/\u030A/g, "")
			.normalize("NFC")
	);
}

/** {@link clean}, on one line, without space at its ends. */
export function cleanLine(text: string): string {
	return clean(text)
		.replace(/[ \n]+/g, " ")
		.trim();
}

/** {@link clean} by paragraphs: a blank line or a line break separates them, none is empty. */
export function cleanParagraphs(text: string): string[] {
	return clean(text)
		.split(/\n+/)
		.map((line) => line.replace(/ +/g, " ").trim())
		.filter(hasVisibleText);
}

/** True when a reader would see something: Telegram refuses a text of spaces, joiners, fillers and marks alone. */
export function hasVisibleText(text: string): boolean {
	return /(?![\p{Default_Ignorable_Code_Point}\u2800\uFFFC])[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The longest beginning of at most `limit` UTF-16 units that splits no grapheme; a lone giant one is cut at a code point. */
export function takeGraphemes(text: string, limit: number): string {
	if (text.length <= limit) return text;
	// One code point more than fits lets the segmenter see whether a grapheme goes on past the limit.
	const window = text.slice(0, limit + 2);
	// Asked for one place: walking there takes quadratic time in long texts.
	let end = graphemes.segment(window).containing(limit)?.index ?? 0;
	if (end === 0) end = isHighSurrogateAt(text, limit - 1) ? limit - 1 : limit;
	return text.slice(0, Math.max(end, 0));
}

/** A text that was made to fit, and whether something was left out. */
export type Fitted = { text: string; cut: boolean };

/**
 * Makes a text fit `limit` UTF-16 units, an ellipsis included where something is cut; see {@link cutPlace} for
 * where that is.
 */
export function fit(text: string, limit: number, language?: string): Fitted {
	if (text.length <= limit) return { text, cut: false };
	const { end, ellipsis } = cutPlace(text, limit, language);
	return { text: `${text.slice(0, end)}${ellipsis}`, cut: true };
}

/** Where a text is cut, and what is put there. */
export type CutPlace = { end: number; ellipsis: string };

/**
 * Where to cut a text that is longer than `limit` UTF-16 units, so that it fits with an ellipsis: at the end of a
 * sentence when that keeps over half of the room, else between words, else between graphemes; never inside of an
 * address, a hashtag or a name with `@`, unless it is all there is.
 *
 * @param whole stretches that are kept or left out as a whole, in the order of the text
 */
export function cutPlace(
	text: string,
	limit: number,
	language?: string,
	whole: readonly { offset: number; length: number }[] = [],
): CutPlace {
	if (limit < 1) return { end: 0, ellipsis: "" };
	const room = takeGraphemes(text, limit - 2);
	const around = (place: number) =>
		whole.find(({ offset, length }) => offset < place && place < offset + length);
	const outside = (end: number): number => {
		for (let place = end; ;) {
			const before = beforeToken(text, around(place)?.offset ?? place);
			if (before === place) return place;
			place = before;
		}
	};
	const sentenceEnd = lastBorder(room, "sentence", language, text);
	if (sentenceEnd > room.length / 2 && outside(sentenceEnd) === sentenceEnd) {
		return { end: text.slice(0, sentenceEnd).trimEnd().length, ellipsis: " …" };
	}
	const wordEnd = outside(lastBorder(room, "word", language, text));
	const end = text
		.slice(0, wordEnd > room.length / 2 ? wordEnd : outside(room.length))
		.trimEnd().length;
	if (end === 0) {
		if (around(room.length) !== undefined) return { end: 0, ellipsis: "" };
		// What is one long token can't be kept whole: better a part of it than nothing.
		return { end: room.trimEnd().length, ellipsis: "…" };
	}
	const bare = withoutPunctuation(text, end);
	return { end: bare > 0 && outside(bare) === bare ? bare : end, ellipsis: "…" };
}

/** The end of a beginning of a text without the punctuation that joins it to what follows. */
function withoutPunctuation(text: string, end: number): number {
	let place = end;
	while (place > 0 && /[\s,;:–—-]/u.test(text.charAt(place - 1))) place--;
	return place;
}

/** The first sentences of a text: at most `count`, within `limit` UTF-16 units. */
export function firstSentences(
	text: string,
	options: { count: number; limit: number; language?: string | undefined },
): string {
	// The window is wide enough to see where the last sentence ends, and bounds the work.
	const window = takeGraphemes(text, options.limit * 2);
	const end = borders(window, "sentence", options.language)[options.count - 1] ?? window.length;
	return fit(window.slice(0, end).trim(), options.limit, options.language).text;
}

/** The last border inside `room`, the beginning of `whole`; 0 when there is none. */
function lastBorder(
	room: string,
	granularity: "sentence" | "word",
	language: string | undefined,
	whole: string,
): number {
	// What is cut earlier is not wanted; a little of what follows tells whether the last segment is complete.
	const start = takeGraphemes(whole, Math.floor(room.length / 2)).length;
	const window = takeGraphemes(whole.slice(start), room.length - start + 40);
	const end = borders(window, granularity, language).findLast((end) => start + end <= room.length);
	return end === undefined ? 0 : start + end;
}

function isHighSurrogateAt(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code >= 0xd800 && code <= 0xdbff;
}

/**
 * A person's name without their e-mail address: feeds write `ada@news.example (Ada)`, some systems nothing else.
 * Empty when an address is all there is.
 */
export function withoutEmail(name: string): string {
	return cleanLine(
		name
			.slice(0, MAX_NAME_LENGTH)
			.replace(/[<([]?(?:mailto:)?[^\s@<>()[\]]*@[^\s@<>()[\]]*[>)\]]?/gi, " "),
	)
		.replace(/^[([](.*)[)\]]$/, "$1")
		.replace(/^[\s,;|–—-]+|[\s,;|–—-]+$/gu, "");
}

/** No person's name is longer, and patterns look at it from each of its characters. */
const MAX_NAME_LENGTH = 500;
