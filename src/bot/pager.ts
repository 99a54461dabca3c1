import type { InlineKeyboardButton } from "grammy/types";
import type { Say } from "./context.ts";
import { button } from "./menu-parts.ts";

/** A part of a list, as it is shown at a time: its number counts from 0. */
export type Page<T> = { items: readonly T[]; page: number; pages: number };

/** How many pages a list has; at least one. */
export function pageCount(total: number, size: number): number {
	return Math.max(1, Math.ceil(total / size));
}

/** A page of a list; where the list has become shorter, its last one. */
export function pageOf<T>(all: readonly T[], page: number, size: number): Page<T> {
	const pages = pageCount(all.length, size);
	const shown = Math.min(Math.max(0, page), pages - 1);
	return { items: all.slice(shown * size, (shown + 1) * size), page: shown, pages };
}

/** What the buttons that turn pages say, and whether they lead round, from the first page to the last. */
export type Turning = {
	back: string;
	/** On the page that is shown; its number counts from 1. */
	here: (place: { page: number; pages: number }) => string;
	on: string;
	isRound: boolean;
};

/** How menus are turned: round and round. */
export function menuTurning(say: Say): Turning {
	return { back: "‹", here: (place) => say("menu-page", place), on: "›", isRound: true };
}

/** How lists of articles are turned: they have a beginning and an end. */
export const listTurning: Turning = {
	back: "◀",
	here: ({ page, pages }) => `${page}/${pages}`,
	on: "▶",
	isRound: false,
};

/** The row of buttons that turns pages; none where there is one page. `data` gives a page's button its data. */
export function pagerRow(
	{ page, pages }: Pick<Page<unknown>, "page" | "pages">,
	{ back, here, on, isRound }: Turning,
	data: (page: number) => string,
): InlineKeyboardButton[][] {
	if (pages === 1) return [];
	return [
		[
			...(isRound || page > 0 ? [button(back, data(page > 0 ? page - 1 : pages - 1))] : []),
			button(here({ page: page + 1, pages }), data(page)),
			...(isRound || page < pages - 1 ? [button(on, data(page < pages - 1 ? page + 1 : 0))] : []),
		],
	];
}
