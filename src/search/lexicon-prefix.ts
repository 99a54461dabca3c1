import { createBest } from "./lexicon-best.ts";
import { type Block, type Blocks, beginningOf } from "./lexicon-blocks.ts";

/** What is looked for: among the spellings of a language's number, or of all. */
export type Wanted = { form: string; language: number | undefined; count: number };

/** The numbers of the spellings whose forms begin so, those of the fewest letters first, then in their order. */
export function beginningIn(
	{ blocks, firstOf }: Pick<Blocks, "blocks" | "firstOf">,
	{ form, language, count }: Wanted,
): number[] {
	const prefix = Buffer.from(form);
	const beginning = beginningOf(prefix);
	const mask = beginningOf(Buffer.alloc(prefix.length, 0xff));
	const best = createBest(count);
	for (const [index, block] of blocks.entries()) {
		const { beginnings, letters, languages } = block;
		for (let at = 0; at < block.count; at++) {
			if ((((beginnings[at] ?? 0) ^ beginning) & mask) !== 0) continue;
			if (language !== undefined && languages[at] !== language) continue;
			const length = letters[at] ?? 0;
			if (length < best.limit && hasPrefix(block, at, prefix))
				best.take(length, firstOf(index) + at);
		}
	}
	return best.items();
}

function hasPrefix({ starts, text }: Block, at: number, prefix: Buffer): boolean {
	const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
	// The border behind a shorter form is no byte of a prefix.
	return (
		start + prefix.length <= end && prefix.every((byte, index) => text[start + index] === byte)
	);
}
