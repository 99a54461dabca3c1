import { setImmediate as othersTurn } from "node:timers/promises";
import { formOf } from "../article/terms.ts";
import { createBlocks } from "./lexicon-blocks.ts";
import { createLines } from "./lexicon-lines.ts";
import { nearIn } from "./lexicon-near.ts";
import { beginningIn } from "./lexicon-prefix.ts";
import { createTable, hashOf } from "./lexicon-table.ts";

/** For how long lines are read before others have their turn, and after how many the clock is looked at. */
const WORK_MS = 4;
const LINES_AT_ONCE = 16;

const COLON = 58;
/** The number of a language has two bytes: there are not that many. */
const MAX_LANGUAGES = 65_536;

/** A spelling that articles have, and as it is compared: `formOf` of it. */
export type Spelling = { language: string; spelling: string; form: string };
/** A spelling, and by how many edits its form is another than the one that was asked for. */
export type Near = Spelling & { distance: number };
/** At most `count` spellings of a language, or of all where none is named. */
type Ask = { language?: string | undefined; count: number };

/** What one log held. */
const nothing = () => ({ lines: createLines(), spellings: createSpellings() });

/**
 * The spellings that articles have, in the memory of this process. They are read from a log of lines
 * `<language>:<spelling>` in UTF-8 that only grows, each piece of it once; what stands there twice is kept once.
 */
export function createLexicon() {
	let held = nothing();
	let size = 0;
	let reading: Promise<void> = Promise.resolve();
	let turnBeganMs = performance.now();

	async function read(tail: Buffer, into: typeof held): Promise<void> {
		let lines = 0;
		for (const line of into.lines.take(tail)) {
			into.spellings.add(line);
			if (++lines % LINES_AT_ONCE !== 0 || performance.now() - turnBeganMs < WORK_MS) continue;
			await othersTurn();
			turnBeganMs = performance.now();
			// Meanwhile the log may have been written anew: the rest is of no use then.
			if (held !== into) return;
		}
	}

	return {
		/** How many bytes of the log were handed over, read or about to be: the next tail begins there. */
		get size() {
			return size;
		},
		/** How many different spellings there are. */
		get count() {
			return held.spellings.count;
		},
		/** How many bytes of memory they take. */
		get bytes() {
			return held.spellings.bytes;
		},

		/**
		 * Takes the next piece of the log. It may end anywhere, even inside of a letter: an unfinished line waits for
		 * its end. Pieces are read one after another, and others have their turn every few milliseconds. A line without
		 * a colon or without a spelling is passed over.
		 */
		add(tail: Buffer): Promise<void> {
			size += tail.length;
			const into = held;
			reading = reading.then(() => read(tail, into));
			return reading;
		},

		/** Forgets everything, and what is still being read: the log was written anew. */
		clear(): void {
			held = nothing();
			size = 0;
		},

		/** True where this spelling of this language was read; "" is the unknown language. */
		has: (language: string, spelling: string): boolean => held.spellings.has(language, spelling),

		/**
		 * Spellings whose forms begin with a form: those of the fewest letters first (from 255 on they count as equally
		 * many), then in the order of the log.
		 */
		withPrefix: (form: string, ask: Ask): Spelling[] => held.spellings.withPrefix(form, ask),

		/**
		 * Spellings whose forms are made of a form by one to `most` edits (a letter put in, left out, exchanged, or
		 * swapped with its neighbour): the nearest first, then in the order of the log. None for a form of more than 64
		 * letters.
		 */
		near: (form: string, ask: Ask & { most: 1 | 2 }): Near[] => held.spellings.near(form, ask),
	};
}
export type Lexicon = ReturnType<typeof createLexicon>;

/** The spellings of one log, each of a language once. */
function createSpellings() {
	const blocks = createBlocks();
	const table = createTable((number) => blocks.hashAt(number));
	const numbers = new Map<string, number>();
	const names: string[] = [];

	function numberOf(language: string): number | undefined {
		const known = numbers.get(language);
		if (known !== undefined || names.length === MAX_LANGUAGES) return known;
		numbers.set(language, names.length);
		return names.push(language) - 1;
	}

	function isKnown(language: number, spelling: Uint8Array, hash: number): boolean {
		return table.has(hash, (number) => blocks.isAt(number, language, spelling));
	}

	function read(number: number): Spelling {
		const { language, spelling, form } = blocks.read(number);
		return { language: names[language] ?? "", spelling, form };
	}

	/** The number of the language that is asked for; undefined for all, none where it has no spellings. */
	function askedFor({ language }: Ask): { language: number | undefined } | undefined {
		if (language === undefined) return { language };
		const number = numbers.get(language);
		return number === undefined ? undefined : { language: number };
	}

	return {
		get count() {
			return blocks.count;
		},
		get bytes() {
			return blocks.bytes + table.bytes;
		},

		/** Adds the spelling of a line `<language>:<spelling>`; one without a colon or a spelling has none. */
		add(line: Buffer): void {
			const colon = line.indexOf(COLON);
			if (colon === -1 || colon + 1 === line.length) return;
			const language = numberOf(line.toString("utf8", 0, colon));
			if (language === undefined) return;
			const written = line.subarray(colon + 1);
			const isPlain = written.every(isPlainByte);
			const text = isPlain ? "" : written.toString();
			// What is no UTF-8 is kept as what it is read as.
			const spelling = isPlain ? written : Buffer.from(text);
			const hash = hashOf(spelling, language);
			if (isKnown(language, spelling, hash)) return;
			const form = isPlain ? text : formOf(text);
			table.add(blocks.count, hash);
			blocks.add(language, form === text ? spelling : Buffer.from(form), spelling);
		},

		has(language: string, spelling: string): boolean {
			const number = numbers.get(language);
			if (number === undefined) return false;
			const bytes = Buffer.from(spelling);
			return isKnown(number, bytes, hashOf(bytes, number));
		},

		withPrefix(form: string, ask: Ask): Spelling[] {
			const asked = askedFor(ask);
			if (asked === undefined) return [];
			return beginningIn(blocks, { ...asked, form, count: ask.count }).map(read);
		},

		near(form: string, ask: Ask & { most: 1 | 2 }): Near[] {
			const asked = askedFor(ask);
			if (asked === undefined) return [];
			const found = nearIn(blocks, { ...asked, form, most: ask.most, count: ask.count });
			return found.map(({ number, distance }) => ({ ...read(number), distance }));
		},
	};
}

/** True for small letters of English, digits, `+` and `#`: a spelling of these alone is its own form. */
function isPlainByte(byte: number): boolean {
	return (
		(byte >= 0x61 && byte <= 0x7a) ||
		(byte >= 0x30 && byte <= 0x39) ||
		byte === 0x2b ||
		byte === 0x23
	);
}
