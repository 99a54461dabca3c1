import { Composer } from "grammy";
import { findName } from "../../article/catalogue-names.ts";
import type { Catalogue } from "../../article/catalogue.ts";
import type { Reader } from "../../article/reader.ts";
import { isolate } from "../../texts.ts";
import type { BotContext } from "../context.ts";
import { type FollowState, following, followState, shortKey, topicOfKey } from "../following.ts";
import { button, card, inColumns } from "../menu-parts.ts";
import { type Menu, showMenu } from "../menus.ts";
import { menuTurning, pageOf, pagerRow } from "../pager.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { topicAnswer } from "../topic-answer.ts";
import { labelName, shownName, type TopicView, topicViews } from "../topic-view.ts";

const PAGE_SIZE = 8;
const MAX_NAME = 60;

/** `/unfollow climate`: follows a topic no longer; without a name, or an unclear one, it shows those that are followed. */
export function unfollowFeature(
	deps: Pick<ReaderDeps, "readers" | "catalogue" | "now">,
): Composer<BotContext> {
	const { readers, now } = deps;
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");
	const viewOf = topicViews(deps);

	own.command("unfollow", async (ctx) => {
		const view = await viewOf(ctx);
		const slugs = Object.keys(view.reader.topics);
		if (ctx.match.trim() === "" || slugs.length === 0) return showMenu(ctx, followedMenu(view, 0));
		const found = findName(ctx.match, namesOf(view.catalogue, view.reader));
		switch (found.kind) {
			case "found": {
				const before = followState(view.reader, found.value);
				const reader = await change(ctx.from.id, found.value, "off");
				return showMenu(ctx, topicAnswer(changed(view, reader), found.value, before));
			}
			case "near": {
				const near = found.values.map((slug) => {
					const state = followState(view.reader, slug);
					return [button(labelName(view, slug), `tp:say:${shortKey(slug)}:off:${state}`)];
				});
				return showMenu(ctx, { text: ctx.t("follow-near"), buttons: near });
			}
			case "none": {
				const name = isolate(ctx.match.trim().slice(0, MAX_NAME));
				return showMenu(ctx, followedMenu(view, 0, ctx.t("unfollow-unknown", { name })));
			}
		}
	});

	own.callbackQuery(/^tp:mine:(\d+)$/, async (ctx) => {
		await showMenu(ctx, followedMenu(await viewOf(ctx), Number(ctx.match[1])));
	});

	own.callbackQuery(/^tp:drop:([\w-]+):(now|digest|off):(\d+)$/, async (ctx) => {
		const view = await viewOf(ctx);
		const [, key = "", state, page] = ctx.match;
		const slug = topicOfKey(key, view.catalogue, view.reader);
		if (slug === undefined) {
			return showMenu(ctx, followedMenu(view, Number(page)), ctx.t("topics-gone"));
		}
		const before = followState(view.reader, slug);
		const reader = await change(ctx.from.id, slug, state as FollowState);
		const undo = state === "off" && before !== "off" ? { slug, before } : undefined;
		const topic = isolate(shownName(view, slug));
		const said =
			state === "off" ? ctx.t("topics-said-off", { topic }) : ctx.t("unfollow-kept", { topic });
		return showMenu(ctx, followedMenu(changed(view, reader), Number(page), undefined, undo), said);
	});

	async function change(id: number, slug: string, state: FollowState): Promise<Reader> {
		const catalogue = await deps.catalogue();
		return readers.change(id, now(), (reader) =>
			following(reader, slug, state, { now: now(), catalogue }),
		);
	}

	return feature;
}

/** A view of a reader as they are after a change. */
function changed(view: TopicView, reader: Reader): TopicView {
	return { ...view, reader, before: view.reader };
}

function namesOf(catalogue: Catalogue, { topics }: Reader) {
	return Object.entries(topics).map(([slug, { name }]) => ({
		value: slug,
		names: [
			slug,
			...(name === undefined ? [] : [name]),
			...Object.values(catalogue.all.find((topic) => topic.slug === slug)?.names ?? {}),
		],
	}));
}

/** What is followed, each with a button that ends that, and one that undoes what was just done. */
function followedMenu(
	view: TopicView,
	page: number,
	note = "",
	undo?: { slug: string; before: FollowState },
): Menu {
	const { say, reader } = view;
	const slugs = Object.keys(reader.topics);
	const shown = pageOf(slugs, page, PAGE_SIZE);
	const drop = shown.items.map((slug) =>
		button(`✕ ${labelName(view, slug)}`, `tp:drop:${shortKey(slug)}:off:${shown.page}`),
	);
	const back =
		undo === undefined || !view.catalogue.has(undo.slug)
			? []
			: [
					[
						button(
							say("unfollow-undo", { topic: labelName(view, undo.slug) }),
							`tp:drop:${shortKey(undo.slug)}:${undo.before}:${shown.page}`,
						),
					],
				];
	return {
		text: card(
			say("unfollow-title"),
			note,
			slugs.length === 0 ? say("unfollow-none") : say("unfollow-hint"),
		),
		buttons: [
			...inColumns(drop),
			...pagerRow(shown, menuTurning(say), (to) => `tp:mine:${to}`),
			...back,
			[button(say("follow-all"), "tp:list:0")],
		],
	};
}
