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
	return /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
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
 * Makes a text fit `limit` UTF-16 units, an ellipsis included where something is cut. It cuts at the end of a
 * sentence when that keeps over half of the room, else between words, else between graphemes.
 */
export function fit(text: string, limit: number, language?: string): Fitted {
	if (text.length <= limit) return { text, cut: false };
	if (limit < 1) return { text: "", cut: true };
	const room = takeGraphemes(text, limit - 2);
	const sentenceEnd = lastBorder(room, "sentence", language, text);
	if (sentenceEnd > room.length / 2) {
		return { text: `${room.slice(0, sentenceEnd).trimEnd()} …`, cut: true };
	}
	const wordEnd = lastBorder(room, "word", language, text);
	const kept = (wordEnd > room.length / 2 ? room.slice(0, wordEnd) : room).trimEnd();
	return { text: `${kept.replace(/[\s,;:–—-]+$/u, "")}…`, cut: true };
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
	// A little of what follows tells whether the last segment of the room is complete.
	const window = takeGraphemes(whole, room.length + 40);
	return borders(window, granularity, language).findLast((end) => end <= room.length) ?? 0;
}

/** A full stop after one of these, a lone letter or a day ends no sentence; the segmenter takes it for one. */
const abbreviation =
	/(?:^|[\s(.])(?:\p{L}|\d{1,2}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Jr|Sr|No|Nr|Hr|Fr|ca|bzw|vs|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/u;

/** Where segments end, in ascending order; the end of the text itself is no border. */
function borders(
	text: string,
	granularity: "sentence" | "word",
	language: string | undefined,
): number[] {
	const ends: number[] = [];
	for (const { index } of new Intl.Segmenter(language, { granularity }).segment(text)) {
		const inAbbreviation =
			granularity === "sentence" && abbreviation.test(text.slice(Math.max(0, index - 12), index));
		if (index > 0 && !inAbbreviation) ends.push(index);
	}
	return ends;
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
