/** Stands between two texts of an article: nothing goes on across it. */
export const BREAK = 0;
/** Stands before a word that has two marks. */
const TWO = 1;

/** The lower bits of a mark tell forms of one word from each other; the others are those of all its forms. */
const FORM_BITS = 4;
const FORM_MASK = (1 << FORM_BITS) - 1;

/**
 * A number (2 to 65,535) for a word, by which its places in an article are kept: by what its forms have in common, in
 * 12 bits, and by the form, in 4. Others may have the same one.
 */
export function markOf(main: string, form: string): number {
	const mark = (hashOf(main) & 0xffff & ~FORM_MASK) | (hashOf(form) & FORM_MASK);
	// The lowest numbers mean something else, and keep their upper bits.
	return mark <= TWO ? mark + 2 : mark;
}

function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash ^ (hash >>> 16) ^ (hash >>> 5);
}

/** A word of a query in an article: what any of its forms is marked with, and what the word itself is. */
export type Marks = { forms: readonly number[]; own: readonly number[] };

/** How a word is marked that has one of these in common with its other forms. */
export function marksOf(mains: readonly string[], form: string): Marks {
	const own = [...new Set(mains.map((main) => markOf(main, form)))];
	return { own, forms: [...new Set(own.map((mark) => mark >>> FORM_BITS))] };
}

function hasForm({ forms }: Marks, mark: number): boolean {
	if (mark === BREAK) return false;
	const form = mark >>> FORM_BITS;
	// Nearly all words have one.
	return forms.length === 1 ? forms[0] === form : forms.includes(form);
}

/** An article's words in their order, each by a mark, and by another one where it has two; else by the same. */
export type Stream = { marks: Uint16Array; others: Uint16Array };

/** Reads what {@link writeStream} has written. */
export function readStream(bytes: Buffer): Stream {
	const aligned = new Uint8Array(bytes.length & ~1);
	aligned.set(bytes.subarray(0, aligned.length));
	const written = new Uint16Array(aligned.buffer);
	return written.includes(TWO) ? parted(written) : { marks: written, others: written };
}

function parted(written: Uint16Array): Stream {
	const marks = new Uint16Array(written.length);
	const others = new Uint16Array(written.length);
	let count = 0;
	for (let at = 0; at < written.length; at++) {
		const isTwo = written[at] === TWO;
		if (isTwo) at++;
		marks[count] = written[at] ?? BREAK;
		if (isTwo) at++;
		others[count] = written[at] ?? BREAK;
		count++;
	}
	return { marks: marks.subarray(0, count), others: others.subarray(0, count) };
}

/** Writes an article's words, each by one mark or two, and a break as none. */
export function writeStream(words: readonly (readonly number[])[]): Buffer {
	const flat = words.flatMap(([mark, other]) => {
		if (mark === undefined) return [BREAK];
		return other === undefined || other === mark ? [mark] : [TWO, mark, other];
	});
	const bytes = Buffer.allocUnsafe(2 * flat.length);
	for (const [index, mark] of flat.entries()) bytes.writeUInt16LE(mark, 2 * index);
	return bytes;
}

/** True where the words stand one behind the other. */
export function holdsPhrase(stream: Stream, phrase: readonly Marks[]): boolean {
	const length = stream.marks.length;
	for (let start = 0; start + phrase.length <= length; start++) {
		let index = 0;
		while (index < phrase.length && isAt(stream, start + index, phrase[index])) index++;
		if (index > 0 && index === phrase.length) return true;
	}
	return false;
}

function isAt({ marks, others }: Stream, at: number, word: Marks | undefined): boolean {
	return (
		word !== undefined && (hasForm(word, marks[at] ?? BREAK) || hasForm(word, others[at] ?? BREAK))
	);
}

/** The fewest words of one text within which all words of a query stand; undefined where no text has all of them. */
export function spanOf(stream: Stream, words: readonly Marks[]): number | undefined {
	const last = words.map(() => -1);
	let best: number | undefined;
	for (let at = 0; at < stream.marks.length; at++) {
		if (stream.marks[at] === BREAK) {
			last.fill(-1);
			continue;
		}
		let isOne = false;
		for (let index = 0; index < words.length; index++) {
			if (!isAt(stream, at, words[index])) continue;
			last[index] = at;
			isOne = true;
		}
		if (!isOne) continue;
		const first = Math.min(...last);
		if (first >= 0 && (best === undefined || at - first + 1 < best)) best = at - first + 1;
	}
	return best;
}

/** Which part of the words of a query an article has in the very form. */
export function literalShareOf({ marks, others }: Stream, words: readonly Marks[]): number {
	if (words.length === 0) return 0;
	const has = (mark: number) => marks.includes(mark) || others.includes(mark);
	return words.filter(({ own }) => own.some(has)).length / words.length;
}
