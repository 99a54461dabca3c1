import { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton, Message } from "grammy/types";
import { balanced } from "../article/bidi.ts";
import { type Run, toFormatted } from "../article/formatted.ts";
import { siteOf } from "../article/links.ts";
import { momentRun } from "../article/moment.ts";
import type { Query } from "../article/query.ts";
import { fit } from "../article/text.ts";
import type { Published } from "../store/published.ts";
import { isolate } from "../texts.ts";
import type { Say } from "./context.ts";
import type { Menu } from "./menus.ts";
import { listTurning, pageCount, pagerRow } from "./pager.ts";
import { snippetRuns } from "./search-snippet.ts";

/** How many results a message has. */
export const PAGE_SIZE = 5;
const MAX_TITLE_LENGTH = 200;

/** What a page of results is made of. */
export type ResultsPage = {
	/** The request, as it is read back from the message when a button is pressed. */
	shown: string;
	query: Query | undefined;
	results: readonly Published[];
	/** From 1. */
	page: number;
	total: number;
	/** How many of these only come close, and whether there are more. */
	similar: number;
	isMore: boolean;
	/** The request in the nearest spelling that finds something, as it is shown. */
	nearest: string | undefined;
	canAlert: boolean;
	locale: string;
	zone: string;
	/** True where articles come from several sources. */
	namesSource: boolean;
};

/** A page of what was found, and the buttons that lead to the others. */
export function resultsMenu(say: Say, found: ResultsPage): Menu {
	const { shown, results, page, total, canAlert, nearest } = found;
	const runs: Run[] = [
		...headingRuns(shown),
		...nearestRuns(say, nearest),
		{ text: `${nearest === undefined ? "" : "\n"}\n${countText(say, found)}`, style: {} },
		...results.flatMap((one) => [{ text: "\n\n", style: {} }, ...resultRuns(one, found)]),
	];
	return {
		text: formatted(runs),
		buttons: [
			...pagerRow(
				{ page: page - 1, pages: pageCount(total, PAGE_SIZE) },
				listTurning,
				(one) => `sr:${one + 1}`,
			),
			...tryRow(nearest),
			...alertRow(say, canAlert),
		],
	};
}

/** How many were found, and what there is beside them. */
function countText(say: Say, { total, similar, isMore }: ResultsPage): string {
	const count = total - similar;
	if (count === 0) return say("search-only-similar");
	// What is not known to the last one is told in hundreds; a few that many were looked at for are likely to be all.
	const hundreds = Math.floor((count - 1) / 100) * 100;
	if (isMore && hundreds > 0) return say("search-count-more", { count: hundreds });
	const found = say("search-count", { count });
	return similar === 0 ? found : `${found}\n${say("search-similar")}`;
}

/** That nothing was found, and what else there is to try. */
export function nothingMenu(
	say: Say,
	{ shown, nearest, canAlert }: { shown: string; nearest: string | undefined; canAlert: boolean },
): Menu {
	const runs: Run[] = [
		...headingRuns(shown),
		{ text: `\n\n${say("search-nothing")}`, style: {} },
		...nearestRuns(say, nearest),
	];
	return { text: formatted(runs), buttons: [...tryRow(nearest), ...alertRow(say, canAlert)] };
}

function nearestRuns(say: Say, nearest: string | undefined): Run[] {
	return nearest === undefined
		? []
		: [{ text: `\n\n${say("search-nearest")} `, style: {} }, ...requestRuns(nearest)];
}

function tryRow(nearest: string | undefined): InlineKeyboardButton[][] {
	return nearest === undefined
		? []
		: [[{ text: fit(isolate(nearest), MAX_LABEL).text, callback_data: "sr:try" }]];
}

/** That a name leads to none of the topics, and which may be meant. */
export function topicsMenu(
	text: string,
	shown: string,
	near: readonly { name: string; key: string }[],
): Menu {
	return {
		text: formatted([...headingRuns(shown), { text: `\n\n${text}`, style: {} }]),
		buttons: near.map(({ name, key }) => [{ text: name, callback_data: `sr:topic:${key}` }]),
	};
}

const MAX_LABEL = 40;

function alertRow(say: Say, canAlert: boolean): InlineKeyboardButton[][] {
	return canAlert ? [[{ text: say("search-alert"), callback_data: "sr:alert" }]] : [];
}

function headingRuns(shown: string): Run[] {
	return [{ text: "🔍 ", style: {} }, ...requestRuns(shown)];
}

/** In code, Telegram makes no links of it, and it is found again. */
function requestRuns(shown: string): Run[] {
	return [
		{ text: "\u2068", style: {} },
		{ text: shown, style: { code: "inline" } },
		{ text: "\u2069", style: {} },
	];
}

/** The request that a message of results shows, or with `place` 1 the nearest one. */
export function requestIn(message: Message | undefined, place = 0): string | undefined {
	const { text = "", entities = [] } = message ?? {};
	const code = entities.filter(({ type }) => type === "code")[place];
	if (code === undefined) return undefined;
	return text.slice(code.offset, code.offset + code.length);
}

function resultRuns(
	{ article, link, postedAt }: Published,
	{ query, locale, zone, namesSource }: ResultsPage,
): Run[] {
	const address = link ?? article.url;
	const title = fit(article.title, MAX_TITLE_LENGTH, article.language).text;
	const snippet = snippetRuns(query, article);
	return [
		{
			text: isolate(balanced(title)),
			style: address === undefined ? { bold: true } : { url: address },
		},
		{ text: "\n", style: {} },
		momentRun(postedAt, "date", { locale, zone }),
		{ text: namesSource ? ` · ${isolate(siteOf(article))}` : "", style: {} },
		...(snippet.length === 0 ? [] : [{ text: "\n", style: {} }, ...snippet]),
	];
}

function formatted(runs: readonly Run[]): FormattedString {
	const { text, entities } = toFormatted(runs);
	return new FormattedString(text, entities);
}
