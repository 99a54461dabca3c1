/** The most words that are read of a text. */
export const MAX_WORDS = 60;

/** A word or number as it is compared, and what its spelling told. */
export type Word = {
	/** Without case and accents. */
	text: string;
	isNumber: boolean;
	isCapital: boolean;
	/** After a full stop, a colon or an opening quotation mark, where a capital letter says nothing. */
	isFirst: boolean;
};

/** Signs that are written or left out at will: accents, vowel signs, soft hyphens, the Arabic stroke. */
const optional =
	/(?![\u3099\u309A])(?=\p{M})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}]|\p{Default_Ignorable_Code_Point}|\u0640/gu;

/** The text in one spelling: digits of one script, apostrophes of one kind, and no signs that may be left out. */
export function plain(text: string): string {
	return text
		.normalize("NFKD")
		.replace(optional, "")
		.normalize("NFKC")
		.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => String(digitOf(digit)))
		.replace(/[‘’ʼ`´]/g, "'");
}

function digitOf(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	// Arabic digits begin at U+0660 and U+06F0, Thai ones at U+0E50, those of India six behind a multiple of 16.
	return code < 0x700 || code >= 0xe50 ? code % 16 : (code - 6) % 16;
}

const tokens =
	/(?<number>(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d+)(?:[.,:/–—-]\d+)*(?: ?[aApP]\.? ?[mM]\b)?)|(?<word>[\p{L}\p{M}]+(?:'\p{sc=Cyrl}+)?)|(?<end>[.!?…]+["'”»)\]]*(?=\s+(?!\p{Ll})|\s*$)|。|\n)|(?<opener>["“”„«»:]|(?<!\p{L})')/gu;

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The words of whole sentences of a {@link plain} text until there are `enough`, at most {@link MAX_WORDS}. */
export function wordsOf(text: string, enough: number): Word[] {
	const words: Word[] = [];
	let isFirst = true;
	for (const { groups = {} } of text.matchAll(tokens)) {
		const { number, word } = groups;
		if (number !== undefined) {
			words.push({ text: numberOf(number), isNumber: true, isCapital: false, isFirst });
		} else if (word !== undefined) {
			for (const part of unspaced.test(word) ? segmentsOf(word) : [word]) {
				const folded = part.toUpperCase().toLowerCase();
				const isCapital = /^[\p{Lu}\p{Lt}]/u.test(part);
				words.push({ text: folded, isNumber: false, isCapital, isFirst });
			}
		} else if (groups.end !== undefined && words.length >= enough) break;
		isFirst = number === undefined && word === undefined;
		if (words.length >= MAX_WORDS) break;
	}
	return words.slice(0, MAX_WORDS);
}

function segmentsOf(run: string): string[] {
	return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

/** One spelling for `2–1` and `2:1`, `6,000` and `6 000`, `8.10 a.m.` and `08:10 am`. */
function numberOf(text: string): string {
	return text
		.replace(/^(\d{1,3})((?:[ .,']\d{3})+)(?!\d)/, (_, head: string, tail: string) =>
			head.concat(tail.replace(/[ .,']/g, "")),
		)
		.replace(/ ?([ap])\.? ?m$/i, "$1")
		.replace(/[,:/–—-]/g, ".")
		.replace(/^0+(?=\d)/, "")
		.toLowerCase();
}

/** A word as words are compared: in one spelling, without case and accents. */
export function fold(word: string): string {
	return plain(word).toUpperCase().toLowerCase();
}
