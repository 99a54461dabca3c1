import { FormattedString } from "@grammyjs/parse-mode";
import { Composer } from "grammy";
import { momentRun } from "../../article/moment.ts";
import { readQuery } from "../../article/query.ts";
import { fit } from "../../article/text.ts";
import type { Published } from "../../store/published.ts";
import { isolate } from "../../texts.ts";
import { titleLines } from "../article-lines.ts";
import type { BotContext } from "../context.ts";
import { button } from "../menu-parts.ts";
import { type Menu, showMenu } from "../menus.ts";
import { tomorrow } from "../muting.ts";
import { listTurning, pageOf, pagerRow } from "../pager.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { readerOf } from "../reader-of.ts";
import {
	runningStories,
	type Story,
	storyKey,
	storyOfKey,
	storyWish,
	type StoryWish,
	wishing,
} from "../stories.ts";

/** What has had an article in so many days is running. */
const RUNNING_DAYS = 7;
const MAX_LISTED = 10;
const PAGE_SIZE = 8;
/** How many results of a search say which story is meant. */
const MAX_FOUND = 50;
const MAX_LABEL = 50;
const MAX_WORDS_LENGTH = 60;

/** `/story [words]`: the stories that are running, and one of them with its articles, to be followed or muted. */
export function storyFeature(
	deps: Pick<ReaderDeps, "readers" | "published" | "search" | "zone" | "now">,
): Composer<BotContext> {
	const { readers, published, now } = deps;
	const feature = new Composer<BotContext>();
	const people = feature.chatType("private");

	people.command("story", async (ctx) => {
		const words = ctx.match.trim();
		if (words === "") return showMenu(ctx, await listMenu(ctx));
		const stories = await storiesAbout(words);
		const [story] = stories;
		if (story === undefined) {
			const text = ctx.t("story-not-found", {
				words: isolate(fit(words, MAX_WORDS_LENGTH).text),
			});
			return showMenu(ctx, { ...(await listMenu(ctx)), text });
		}
		if (stories.length === 1) return showMenu(ctx, storyMenu(ctx, story, 1));
		return showMenu(ctx, { text: ctx.t("story-which"), buttons: buttonsOf(stories) });
	});

	people.callbackQuery("sy:list", async (ctx) => showMenu(ctx, await listMenu(ctx)));

	people.callbackQuery(/^sy:show:([\w-]{22}):(\d{1,3})$/, async (ctx) => {
		const [, key = "", page = "1"] = ctx.match;
		const story = await storyOf(ctx, key);
		if (story === undefined) return showMenu(ctx, await listMenu(ctx), ctx.t("story-over"));
		return showMenu(ctx, storyMenu(ctx, story, Number(page)));
	});

	people.callbackQuery(/^sy:(follow|none|mute|day):([\w-]{22})$/, async (ctx) => {
		const [, does = "none", key = ""] = ctx.match;
		const isForDay = does === "day";
		const wish = isForDay ? "mute" : (does as StoryWish);
		const story = await storyOf(ctx, key);
		if (story === undefined) return showMenu(ctx, await listMenu(ctx), ctx.t("story-over"));
		const before = storyWish(readerOf(ctx, now()), story.id, now());
		const reader = await readers.change(ctx.from.id, now(), (one) => {
			const until = isForDay ? tomorrow(one.zone ?? deps.zone(), now()) : null;
			return wishing(one, story, { wish, until }, now());
		});
		const said = isForDay ? ctx.t("delivered-story-muted-day") : saidOf(ctx, wish, before);
		return showMenu(ctx, storyMenu(ctx, story, 1, reader), said);
	});

	async function storyOf(ctx: BotContext, key: string): Promise<Story | undefined> {
		return storyOfKey(published, key, { now: now(), reader: ctx.subscriber?.reader });
	}

	/** The stories of the articles that words find, the best first; those of a running one's title alone will do. */
	async function storiesAbout(words: string): Promise<Story[]> {
		const query = readQuery(words);
		if ("mistake" in query) return [];
		const asked = { query, topics: [], sources: [], from: undefined, to: undefined };
		const { refs } = await deps.search.find(asked, { offset: 0, count: MAX_FOUND });
		const ids = (await published.readMany(refs)).flatMap((one) =>
			one.kind === "stands" && one.article.story !== undefined ? [one.article.story.id] : [],
		);
		const found = await Promise.all(
			[...new Set(ids)]
				.slice(0, MAX_LISTED)
				.map((id) => storyOfKey(published, storyKey(id), { now: now(), reader: undefined })),
		);
		return found.filter((story) => story !== undefined);
	}

	async function listMenu(ctx: BotContext): Promise<Menu> {
		const stories = await runningStories(published, { now: now(), days: RUNNING_DAYS });
		if (stories.length === 0) return { text: ctx.t("story-none"), buttons: [] };
		return { text: FormattedString.bold(ctx.t("story-heading")), buttons: buttonsOf(stories) };
	}

	function buttonsOf(stories: readonly Story[]) {
		return stories
			.slice(0, MAX_LISTED)
			.map(({ id, title }) => [button(fit(title, MAX_LABEL).text, `sy:show:${storyKey(id)}:1`)]);
	}

	function storyMenu(
		ctx: BotContext,
		{ id, title, articles }: Story,
		wanted: number,
		reader = readerOf(ctx, now()),
	): Menu {
		const key = storyKey(id);
		const shown = pageOf(articles, wanted - 1, PAGE_SIZE);
		const zone = reader.zone ?? deps.zone();
		const wish = storyWish(reader, id, now());
		return {
			text: FormattedString.join(
				[
					FormattedString.join(
						[
							FormattedString.bold(isolate(fit(title, 200).text)),
							ctx.t("story-articles", { count: articles.length }),
						],
						"\n",
					),
					...linesOf(shown.items, ctx.locale, zone),
				],
				"\n\n",
			),
			buttons: [
				...pagerRow(shown, listTurning, (one) => `sy:show:${key}:${one + 1}`),
				...(wish === "mute"
					? [[button(ctx.t("story-unmute"), `sy:none:${key}`)]]
					: [
							[
								wish === "follow"
									? button(ctx.t("story-unfollow"), `sy:none:${key}`)
									: button(ctx.t("story-follow"), `sy:follow:${key}`),
							],
							[
								button(ctx.t("delivered-story-day"), `sy:day:${key}`),
								button(ctx.t("delivered-story"), `sy:mute:${key}`),
							],
						]),
				[button(ctx.t("story-all"), "sy:list")],
			],
		};
	}

	return feature;
}

function linesOf(shown: readonly Published[], locale: string, zone: string): FormattedString[] {
	const titles = titleLines(shown);
	return shown.map(({ postedAt }, index) => {
		const { text } = momentRun(postedAt, "datetime", { locale, zone });
		return FormattedString.join([titles[index] ?? "", text], "\n");
	});
}

function saidOf(ctx: BotContext, wish: StoryWish, before: StoryWish): string {
	switch (wish) {
		case "follow":
			return ctx.t("story-followed");
		case "mute":
			return ctx.t("story-muted");
		case "none":
			return before === "mute" ? ctx.t("story-unmuted") : ctx.t("story-unfollowed");
	}
}
