import { FormattedString } from "@grammyjs/parse-mode";
import type { Reader } from "../article/reader.ts";
import { fit } from "../article/text.ts";
import type { Publication } from "../store/published.ts";
import { isolate } from "../texts.ts";
import { titleLines } from "./article-lines.ts";
import type { Say } from "./context.ts";
import { button, inRows } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { dayTimeText } from "./minutes.ts";
import { listTurning, pageOf, pagerRow } from "./pager.ts";
import { presets, presetTime } from "./saving.ts";

const PAGE_SIZE = 5;
const MAX_TITLE_LENGTH = 120;

/** What the menus of kept articles are drawn from. */
export type SavedView = {
	reader: Reader;
	say: Say;
	locale: string;
	zone: string;
	now: number;
	/** What readers may see of articles, in the order of their refs. */
	readMany: (refs: readonly string[]) => Promise<Publication[]>;
};

/** What a reader keeps, the newest first; `wanted` is a page, from 1. */
export async function savedMenu(view: SavedView, wanted: number): Promise<Menu> {
	const { reader, say, locale, zone, now } = view;
	const all = reader.saved.toReversed();
	if (all.length === 0) return { text: say("saved-none"), buttons: [] };
	const shown = pageOf(all, wanted - 1, PAGE_SIZE);
	const page = shown.page + 1;
	const start = shown.page * PAGE_SIZE;
	const publications = await view.readMany(shown.items.map(({ ref }) => ref));
	const standing = publications.filter((one) => one.kind === "stands");
	const titles = new Map(
		titleLines(standing).map((title, index) => [standing[index]?.ref, title] as const),
	);
	const lines = shown.items.map(({ ref, remindAt }, index) => {
		const title = titles.get(ref) ?? new FormattedString(say("saved-gone"));
		const time =
			remindAt === undefined || remindAt <= now
				? ""
				: `\n${say("saved-remind-at", { time: isolate(dayTimeText(remindAt, locale, zone)) })}`;
		return FormattedString.join([`${start + index + 1}. `, title, time], "");
	});
	return {
		text: FormattedString.join([FormattedString.bold(say("saved-heading")), ...lines], "\n\n"),
		buttons: [
			...shown.items.map(({ ref }, index) => {
				const number = start + index + 1;
				const isThere = publications[index]?.kind === "stands";
				return [
					...(isThere ? [button(`⏰ ${number}`, `sv:when:${ref}:${page}`)] : []),
					button(`🗑 ${number}`, `sv:remove:${ref}:${page}`),
				];
			}),
			...pagerRow(shown, listTurning, (one) => `sv:page:${one + 1}`),
		],
	};
}

/** When a reader may be reminded of an article; undefined for one that they don't keep. */
export async function whenMenu(
	view: SavedView,
	ref: string,
	page: number,
): Promise<Menu | undefined> {
	const { reader, say, locale, zone, now } = view;
	const kept = reader.saved.find((one) => one.ref === ref);
	if (kept === undefined) return undefined;
	const [publication] = await view.readMany([ref]);
	if (publication?.kind !== "stands") return undefined;
	const { article } = publication;
	const labels = {
		hour: say("saved-in-hour"),
		tonight: say("saved-tonight"),
		tomorrow: say("saved-tomorrow"),
	};
	const open = presets.filter((preset) => presetTime(preset, { zone, now }) !== undefined);
	const { remindAt } = kept;
	const isSet = remindAt !== undefined && remindAt > now;
	const lines = [
		FormattedString.bold(isolate(fit(article.title, MAX_TITLE_LENGTH, article.language).text)),
		say("saved-when"),
		...(isSet
			? [say("saved-remind-at", { time: isolate(dayTimeText(remindAt, locale, zone)) })]
			: []),
	];
	return {
		text: FormattedString.join(lines, "\n\n"),
		buttons: [
			...inRows(
				[
					...open.map((preset) => button(labels[preset], `sv:at:${ref}:${preset}:${page}`)),
					button(say("saved-other"), `sv:ask:${ref}`),
				],
				2,
			),
			...(isSet ? [[button(say("saved-no-reminder"), `sv:off:${ref}:${page}`)]] : []),
			[button(say("saved-back"), `sv:page:${page}`)],
		],
	};
}
