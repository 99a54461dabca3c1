import { hashOf } from "./lexicon-table.ts";

/** So many spellings stand together: what grows is never copied as a whole. */
const BLOCK = 16_384;
const FIRST_TEXT = 65_536;
const GROWTH = 1.25;
/** Stands between a form and its spelling; no byte of UTF-8. */
const BORDER = 0xff;
/** The most that is counted of a form's letters. */
const MAX_COUNTED = 255;

/** Spellings in the order of the log, packed: what is to be known of each stands at its place in every list. */
export type Block = {
	count: number;
	/** Where each begins in the text, and behind the last where the text ends. */
	starts: Uint32Array;
	/** A bit for each letter of the form: that of the lowest five bits of its code point. */
	signatures: Int32Array;
	/** How many letters (code points) the form has, or {@link MAX_COUNTED}. */
	letters: Uint8Array;
	/** {@link beginningOf} the form. */
	beginnings: Int32Array;
	/** The number of its language. */
	languages: Uint16Array;
	/** UTF-8: the form and, where it is written otherwise, a border and the spelling. */
	text: Buffer;
};

/** True for the bytes of UTF-8 that no letter begins with. */
export const isInside = (byte: number | undefined) => ((byte ?? 0) & 0xc0) === 0x80;

/** The first four bytes as one number, the first one highest; 0 where there are less. */
export function beginningOf(bytes: Uint8Array): number {
	const at = (index: number) => bytes[index] ?? 0;
	return (at(0) << 24) | (at(1) << 16) | (at(2) << 8) | at(3);
}

/** Where the form of a block's spelling ends in the text. */
export function formEnd({ starts, text }: Block, at: number): number {
	const end = starts[at + 1] ?? 0;
	let place = starts[at] ?? 0;
	while (place < end && text[place] !== BORDER) place++;
	return place;
}

/** The spellings of all languages, each under a number: 0 for the first, and so on. */
export function createBlocks() {
	const blocks: Block[] = [];

	function blockOf(number: number): Block {
		const block = blocks[Math.floor(number / BLOCK)];
		if (block === undefined) throw new RangeError(`There is no spelling ${number}.`);
		return block;
	}

	/** Where a spelling stands in the text of its block. */
	function spellingOf(number: number): { block: Block; start: number; end: number } {
		const block = blockOf(number);
		const at = number % BLOCK;
		const [formEnds, end] = [formEnd(block, at), block.starts[at + 1] ?? 0];
		return { block, start: formEnds < end ? formEnds + 1 : (block.starts[at] ?? 0), end };
	}

	return {
		blocks: blocks as readonly Block[],
		/** How many there are, and the bytes that they take. */
		get count() {
			return Math.max(0, blocks.length - 1) * BLOCK + (blocks.at(-1)?.count ?? 0);
		},
		get bytes() {
			return blocks.reduce((sum, block) => sum + bytesOf(block), 0);
		},

		/** Adds a spelling and its form in UTF-8: the same bytes where they are equal. */
		add(language: number, form: Uint8Array, spelling: Uint8Array): void {
			let block = blocks.at(-1);
			if (block === undefined || block.count === BLOCK) {
				block = createBlock();
				blocks.push(block);
			}
			const at = block.count++;
			const start = block.starts[at] ?? 0;
			const end = start + form.length + (form === spelling ? 0 : 1 + spelling.length);
			if (end > block.text.length) widen(block, start, end);
			block.text.set(form, start);
			if (form !== spelling) {
				block.text[start + form.length] = BORDER;
				block.text.set(spelling, start + form.length + 1);
			}
			block.starts[at + 1] = end;
			block.languages[at] = language;
			describe(block, at, form);
			// A full one does not grow any more.
			if (block.count === BLOCK) block.text = Buffer.from(block.text.subarray(0, end));
		},

		/** The hash of a spelling that is there. */
		hashAt(number: number): number {
			const { block, start, end } = spellingOf(number);
			const language = block.languages[number % BLOCK] ?? 0;
			return hashOf(block.text.subarray(start, end), language);
		},

		isAt(number: number, language: number, spelling: Uint8Array): boolean {
			const block = blockOf(number);
			const at = number % BLOCK;
			const [first, end] = [block.starts[at] ?? 0, block.starts[at + 1] ?? 0];
			const start = end - spelling.length;
			if (block.languages[at] !== language || start < first) return false;
			if (start > first && block.text[start - 1] !== BORDER) return false;
			return spelling.every((byte, index) => block.text[start + index] === byte);
		},

		read(number: number): { language: number; spelling: string; form: string } {
			const { block, start, end } = spellingOf(number);
			const at = number % BLOCK;
			const form = block.text.toString("utf8", block.starts[at], formEnd(block, at));
			const isForm = start === block.starts[at];
			const spelling = isForm ? form : block.text.toString("utf8", start, end);
			return { language: block.languages[at] ?? 0, spelling, form };
		},

		/** The number of the first spelling of a block. */
		firstOf: (block: number) => block * BLOCK,
	};
}
export type Blocks = ReturnType<typeof createBlocks>;

function createBlock(): Block {
	return {
		count: 0,
		starts: new Uint32Array(BLOCK + 1),
		signatures: new Int32Array(BLOCK),
		letters: new Uint8Array(BLOCK),
		beginnings: new Int32Array(BLOCK),
		languages: new Uint16Array(BLOCK),
		text: Buffer.alloc(FIRST_TEXT),
	};
}

function bytesOf({ starts, signatures, letters, beginnings, languages, text }: Block): number {
	const lists = [starts, signatures, letters, beginnings, languages, text];
	return lists.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function widen(block: Block, used: number, wanted: number): void {
	const wider = Buffer.alloc(Math.max(wanted, Math.ceil(block.text.length * GROWTH)));
	block.text.copy(wider, 0, 0, used);
	block.text = wider;
}

/** Writes down what a form is sorted out by before its letters are looked at. */
function describe(block: Block, at: number, form: Uint8Array): void {
	let [signature, letters] = [0, 0];
	for (let index = 0; index < form.length; index++) {
		const byte = form[index] ?? 0;
		if (!isInside(byte)) letters++;
		// The last byte of a letter has the lowest bits of its code point; of a shift, the lowest five count.
		if (!isInside(form[index + 1])) signature |= 1 << byte;
	}
	block.signatures[at] = signature;
	block.letters[at] = Math.min(letters, MAX_COUNTED);
	block.beginnings[at] = beginningOf(form);
}
