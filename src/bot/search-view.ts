import { readQuery, showQuery } from "../article/query.ts";
import { cleanLine, fit } from "../article/text.ts";
import type { Published } from "../store/published.ts";
import { isolate } from "../texts.ts";
import type { BotContext } from "./context.ts";
import { shortKey } from "./following.ts";
import { listText } from "./lists.ts";
import type { Menu } from "./menus.ts";
import { pageCount } from "./pager.ts";
import type { ReaderDeps } from "./reader-deps.ts";
import { dayWordsIn } from "./search-days.ts";
import { nothingMenu, PAGE_SIZE, resultsMenu, topicsMenu } from "./search-page.ts";
import {
	askedBy,
	MAX_REQUEST_LENGTH,
	readRequest,
	type RequestMistake,
	type SearchRequest,
	showRequest,
} from "./search-request.ts";

const MAX_NAME_LENGTH = 60;
/** How many sources are named to somebody who has named none of them. */
const MAX_SOURCES = 20;

/** Reads what readers look for, and shows what is found. */
export function createSearchView(
	deps: Pick<
		ReaderDeps,
		"published" | "search" | "statsNotes" | "catalogue" | "sourceNames" | "zone" | "texts" | "now"
	>,
) {
	const { published, search, statsNotes, texts, now } = deps;
	const zoneOf = (ctx: BotContext) => ctx.subscriber?.reader.zone ?? deps.zone();

	return {
		/**
		 * Reads a request in the reader's language and zone.
		 *
		 * @param topic key of the topic that stands for a name which leads to none
		 */
		async read(
			ctx: BotContext,
			text: string,
			topic?: string,
		): Promise<SearchRequest | RequestMistake> {
			const catalogue = await deps.catalogue();
			const { locale } = ctx;
			const meant = catalogue.all.find(({ slug }) => shortKey(slug) === topic)?.slug;
			const read = readRequest(text, {
				catalogue: {
					...catalogue,
					find(name) {
						const found = catalogue.find(name);
						return found.kind === "found" || meant === undefined
							? found
							: { kind: "found", slug: meant };
					},
				},
				sources: deps.sourceNames(),
				words: dayWordsIn(texts, locale),
				zone: zoneOf(ctx),
				now: now(),
			});
			if ("mistake" in read) return read;
			// The buttons read it from what is shown.
			const isLong = showRequest(read, catalogue, locale).length > MAX_REQUEST_LENGTH;
			return isLong ? { mistake: "long" } : read;
		},

		/** The first page of results for somebody who has just asked, which is counted. */
		async answerMenu(ctx: BotContext, request: SearchRequest): Promise<Menu> {
			const { menu, isEmpty, words } = await pageOf(ctx, request, 1);
			await statsNotes.searched(ctx.update.update_id, { isEmpty, words }, now());
			return menu;
		},

		/** A page of results, from 1; where there are fewer by now, the last one. */
		resultsMenu: async (ctx: BotContext, request: SearchRequest, wanted: number): Promise<Menu> =>
			(await pageOf(ctx, request, wanted)).menu,

		/** What is wrong with a request, and what to do. */
		async mistakeMenu(ctx: BotContext, text: string, mistake: RequestMistake): Promise<Menu> {
			if (mistake.mistake !== "topic" || mistake.near.length === 0)
				return { text: sentenceOf(ctx, mistake), buttons: [] };
			const catalogue = await deps.catalogue();
			return topicsMenu(
				ctx.t("search-near-topic", { name: named(mistake.name) }),
				cleanLine(text),
				mistake.near.map((slug) => ({
					name: catalogue.name(slug, ctx.locale),
					key: shortKey(slug),
				})),
			);
		},
	};

	async function pageOf(
		ctx: BotContext,
		request: SearchRequest,
		wanted: number,
	): Promise<{ menu: Menu; isEmpty: boolean; words: string }> {
		const catalogue = await deps.catalogue();
		const shown = showRequest(request, catalogue, ctx.locale);
		const zone = zoneOf(ctx);
		const asked = { ...askedBy(request, zone), isSimilarWelcome: true };
		const canAlert = request.query !== undefined && ctx.chat?.type === "private";
		const find = (page: number) =>
			search.find(asked, { offset: (page - 1) * PAGE_SIZE, count: PAGE_SIZE });
		let page = Math.max(1, wanted);
		let found = await find(page);
		if (found.total > 0 && (page - 1) * PAGE_SIZE >= found.total) {
			page = pageCount(found.total, PAGE_SIZE);
			found = await find(page);
		}
		const better =
			found.total === found.similar ? await nearestTo(request, zoneOf(ctx)) : undefined;
		const nearest = better && showRequest(better, catalogue, ctx.locale);
		if (found.total === 0) {
			const menu = nothingMenu(ctx.t, { shown, nearest, canAlert });
			return { menu, isEmpty: true, words: shown };
		}
		const results = (await published.readMany(found.refs)).filter(
			(one): one is Published => one.kind === "stands",
		);
		const menu = resultsMenu(ctx.t, {
			shown,
			query: request.query,
			results,
			page,
			total: found.total,
			similar: found.similar,
			isMore: found.isMore,
			nearest,
			canAlert,
			locale: ctx.locale,
			zone,
			namesSource: deps.sourceNames().length > 1,
		});
		return { menu, isEmpty: false, words: shown };
	}

	/** The request in the nearest spelling that finds something, with whatever else it asks for. */
	async function nearestTo(
		request: SearchRequest,
		zone: string,
	): Promise<SearchRequest | undefined> {
		if (request.query === undefined) return undefined;
		const suggested = await search.suggest(request.query);
		const query = suggested === undefined ? undefined : readQuery(suggested);
		if (query === undefined || "mistake" in query) return undefined;
		const isSame = showQuery(query) === showQuery(request.query);
		const better = { ...request, query };
		const { total } = await search.find(askedBy(better, zone), { offset: 0, count: 1 });
		return total === 0 || isSame ? undefined : better;
	}

	function sentenceOf(ctx: BotContext, mistake: RequestMistake): string {
		switch (mistake.mistake) {
			case "empty":
				return ctx.t("search-usage");
			case "only-unwanted":
				return ctx.t("search-only-unwanted");
			case "long":
				return ctx.t("search-long");
			case "topic":
				return ctx.t("search-no-topic", { name: named(mistake.name) });
			case "source":
				return ctx.t("search-no-source", {
					name: named(mistake.name),
					sources: listText(deps.sourceNames().slice(0, MAX_SOURCES).map(isolate), ctx.locale),
				});
			case "date":
				return ctx.t("search-bad-date", { date: named(mistake.value) });
			case "order":
				return ctx.t("search-wrong-order");
		}
	}
}
export type SearchView = ReturnType<typeof createSearchView>;

function named(name: string): string {
	return isolate(fit(name, MAX_NAME_LENGTH).text);
}
