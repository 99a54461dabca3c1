import type { InlineKeyboardButton } from "grammy/types";

/** How many pages there are; at least one. */
export function pageCount(total: number, size: number): number {
	return Math.max(1, Math.ceil(total / size));
}

/**
 * The row of buttons that leads through pages: back, where one is, and on; none where there is one page.
 *
 * @param page from 1
 */
export function pageRow(
	page: number,
	pages: number,
	data: (page: number) => string,
): InlineKeyboardButton[][] {
	if (pages <= 1) return [];
	return [
		[
			...(page > 1 ? [{ text: "◀", callback_data: data(page - 1) }] : []),
			{ text: `${page}/${pages}`, callback_data: data(page) },
			...(page < pages ? [{ text: "▶", callback_data: data(page + 1) }] : []),
		],
	];
}
