import type { InputRichBlock, RichText } from "grammy/types";

/** What of a rich message Telegram counts: text in UTF-16 units, blocks with all that are in them, pictures. */
export type RichSize = { characters: number; blocks: number; media: number };

/**
 * Telegram takes 32,768 characters, 500 blocks and 50 media. Whether it counts by the same letter as this program is
 * documented by nobody, so some room is left.
 */
export const MAX_RICH_SIZE: Readonly<RichSize> = { characters: 32_000, blocks: 480, media: 45 };
/** How deep Telegram takes blocks and styles in each other. */
export const MAX_RICH_LEVELS = 16;
/** Telegram's limit for a table. */
export const MAX_COLUMNS = 20;

/** True when blocks keep to {@link MAX_RICH_SIZE}. */
export function fitsRich(blocks: readonly InputRichBlock[]): boolean {
	const { characters, blocks: count, media } = richSizeOf(blocks);
	return (
		characters <= MAX_RICH_SIZE.characters &&
		count <= MAX_RICH_SIZE.blocks &&
		media <= MAX_RICH_SIZE.media
	);
}

/** Measures blocks of the kinds that an article is set in. */
export function richSizeOf(blocks: readonly InputRichBlock[]): RichSize {
	const size: RichSize = { characters: 0, blocks: 0, media: 0 };
	const addText = (text: RichText | undefined) => {
		size.characters += lengthOf(text);
	};
	const addBlocks = (blocks: readonly InputRichBlock[]) => {
		for (const block of blocks) add(block);
	};
	const add = (block: InputRichBlock) => {
		size.blocks += 1;
		if ("text" in block) addText(block.text);
		if ("summary" in block) addText(block.summary);
		if ("blocks" in block) addBlocks(block.blocks);
		if (block.type === "list") {
			size.blocks += block.items.length;
			for (const { blocks } of block.items) addBlocks(blocks);
		}
		if (block.type === "table") {
			size.blocks += block.cells.length;
			for (const cell of block.cells.flat()) addText(cell.text);
		}
		if (block.type === "photo") {
			size.media += 1;
			addText(block.caption?.text);
			addText(block.caption?.credit);
		}
	};
	addBlocks(blocks);
	return size;
}

function lengthOf(text: RichText | undefined): number {
	if (text === undefined) return 0;
	if (typeof text === "string") return text.length;
	if (Array.isArray(text)) return text.reduce<number>((sum, part) => sum + lengthOf(part), 0);
	return "text" in text ? lengthOf(text.text) : 0;
}
