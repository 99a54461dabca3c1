import type { InlineKeyboardButton } from "grammy/types";
import type { Say } from "./context.ts";

/** A part of a list, as it is shown at a time: its number counts from 0. */
export type Page<T> = { items: readonly T[]; page: number; pages: number };

/** A page of a list; where the list has become shorter, its last one. */
export function pageOf<T>(all: readonly T[], page: number, size: number): Page<T> {
	const pages = Math.max(1, Math.ceil(all.length / size));
	const shown = Math.min(Math.max(0, page), pages - 1);
	return { items: all.slice(shown * size, (shown + 1) * size), page: shown, pages };
}

/** The row of buttons that turns pages; none where there is one page. `data` gives a page's button its data. */
export function pagerRow(
	{ page, pages }: Pick<Page<unknown>, "page" | "pages">,
	say: Say,
	data: (page: number) => string,
): InlineKeyboardButton[][] {
	if (pages === 1) return [];
	const turn = (text: string, to: number) => ({
		text,
		callback_data: data((to + pages) % pages),
	});
	return [
		[
			turn("‹", page - 1),
			turn(say("menu-page", { page: page + 1, pages }), page),
			turn("›", page + 1),
		],
	];
}
