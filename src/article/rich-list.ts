import type { InputRichBlock, InputRichBlockListItem } from "grammy/types";
import type { Block } from "./body.ts";
import { richTextOf } from "./rich-text.ts";

/** Deeper lists are set as if they were of this level. */
const MAX_LIST_LEVEL = 6;

type List = { type: "list"; items: InputRichBlockListItem[] };

/**
 * Items as the lists that they are in: an item of a higher level belongs to the one before it, and a list with
 * numbers is another list than one without.
 *
 * @param levels how many levels may nest, of lists, items and marks in all
 */
export function listsOf(items: readonly Block[], levels: number): InputRichBlock[] {
	const outermost: InputRichBlock[] = [];
	/** The lists that go on, the innermost last. */
	const open: { level: number; isNumbered: boolean; list: List }[] = [];
	for (const { text, marks, level: given = 1, number } of items) {
		const level = Math.min(given, MAX_LIST_LEVEL);
		const isNumbered = number !== undefined;
		const isOver = ({ level: other, isNumbered: numbered }: (typeof open)[number]) =>
			other > level || (other === level && numbered !== isNumbered);
		for (let last = open.at(-1); last !== undefined && isOver(last); last = open.at(-1)) open.pop();
		let innermost = open.at(-1);
		if (innermost === undefined || innermost.level < level) {
			const list: List = { type: "list", items: [] };
			(innermost?.list.items.at(-1)?.blocks ?? outermost).push(list);
			innermost = { level, isNumbered, list };
			open.push(innermost);
		}
		// Each list around is a level, and so is the item in it; the paragraph is one more.
		const content = richTextOf(text, marks, levels - open.length * 2 - 1);
		const item: InputRichBlockListItem = { blocks: [{ type: "paragraph", text: content }] };
		innermost.list.items.push(isNumbered ? { ...item, value: number, type: "1" } : item);
	}
	return outermost;
}
