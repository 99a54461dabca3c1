import { Composer } from "grammy";
import { readDeepLink } from "../../article/links.ts";
import type { PostStyle } from "../../article/post.ts";
import { isolate } from "../../texts.ts";
import { createCatchupMenu } from "../catchup-menu.ts";
import type { BotContext } from "../context.ts";
import { type FollowState, following, followState, topicOfKey } from "../following.ts";
import { button } from "../menu-parts.ts";
import { showMenu } from "../menus.ts";
import {
	type FirstTempo,
	NIGHT,
	quietQuestion,
	tempoQuestion,
	topicQuestion,
} from "../onboarding.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { settingsViews } from "../settings-menu.ts";
import { createStartArticles } from "../start-articles.ts";
import { topicAnswer } from "../topic-answer.ts";
import { shownName, type TopicView, topicViews } from "../topic-view.ts";

const DAY_MS = 24 * 3_600_000;

/**
 * `/start`: says what the bot is for, and asks at most three things, each answered by one tap: a topic, how often,
 * quiet hours. Each tap takes effect at once, so that whoever leaves in between has what they chose until then; its
 * buttons work for good. Where a link under a post led here, it does what that promises. Who only says `/start` is
 * not written down.
 */
export function startFeature(
	deps: Pick<
		ReaderDeps,
		"published" | "readers" | "statsNotes" | "catalogue" | "channelName" | "zone" | "now"
	> & {
		/** How an article is set for one reader, in the language of their app. */
		privateStyle: (languageCode: string | undefined) => PostStyle;
	},
): Composer<BotContext> {
	const { readers, channelName, now } = deps;
	const articles = createStartArticles(deps);
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");
	const viewOf = topicViews(deps);
	const settingsOf = settingsViews(deps);
	const catchupOf = createCatchupMenu(deps);

	async function greet(ctx: BotContext): Promise<void> {
		const view = await viewOf(ctx);
		if (view.reader.isStopped) {
			const buttons = [[button(ctx.t("stop-go-on"), "st:on")]];
			return showMenu(ctx, { text: ctx.t("start-stopped"), buttons });
		}
		const greeting = ctx.t("start", { channel: channelName });
		const isNew = Object.keys(view.reader.topics).length === 0;
		return showMenu(ctx, isNew ? topicQuestion(view, greeting) : { text: greeting, buttons: [] });
	}

	/** Has a reader get a topic in a way, and tells how they got it before. */
	async function follow(ctx: BotContext, id: number, slug: string, state: FollowState) {
		const { catalogue } = await viewOf(ctx);
		let before: FollowState = "off";
		const reader = await readers.change(id, now(), (known) => {
			before = followState(known, slug);
			return following(known, slug, state, { now: now(), catalogue });
		});
		return { before, view: await viewOf(ctx, reader) };
	}

	own.command("start", async (ctx) => {
		const action = readDeepLink(ctx.match);
		if (action === undefined) return greet(ctx);
		if ("from" in action) await deps.statsNotes.opened(ctx.update.update_id, now());
		if (action.do === "catchup") return showMenu(ctx, await catchupOf(ctx, DAY_MS));
		if (action.do !== "follow") return articles.show(ctx, action);
		// Whatever else stands in a link is nothing for the bot to repeat.
		if (!(await deps.catalogue()).has(action.topic)) return greet(ctx);
		const { view, before } = await follow(ctx, ctx.chat.id, action.topic, "now");
		return showMenu(ctx, topicAnswer(view, action.topic, before));
	});

	own.callbackQuery("on:again", greet);

	own.callbackQuery("on:skip", (ctx) =>
		showMenu(ctx, { text: ctx.t("start-skipped"), buttons: [] }),
	);

	own.callbackQuery(/^on:t:([\w-]{8})$/, async (ctx) => {
		const view = await viewOf(ctx);
		const slug = topicOfKey(ctx.match[1] ?? "", view.catalogue, view.reader);
		// The topics have changed since: they are offered anew.
		if (slug === undefined) return greet(ctx);
		// Who follows it in another way already keeps that until they choose.
		const state = followState(view.reader, slug);
		const { view: next } = await follow(ctx, ctx.from.id, slug, state === "off" ? "now" : state);
		return showMenu(ctx, tempoQuestion(next, slug));
	});

	own.callbackQuery(/^on:o:([\w-]{8}):(now|digest|off)$/, async (ctx) => {
		const view = await viewOf(ctx);
		const slug = topicOfKey(ctx.match[1] ?? "", view.catalogue, view.reader);
		if (slug === undefined) return greet(ctx);
		const tempo = ctx.match[2] as FirstTempo;
		const { view: next } = await follow(ctx, ctx.from.id, slug, tempo);
		if (tempo === "off") return showMenu(ctx, { text: saidOfNone(next, slug), buttons: [] });
		return showMenu(ctx, quietQuestion(settingsOf(ctx, next.reader)));
	});

	own.callbackQuery(/^on:q:(night|none)$/, async (ctx) => {
		const isNight = ctx.match[1] === "night";
		await readers.change(ctx.from.id, now(), (reader) => {
			if (isNight) return { ...reader, quiet: NIGHT };
			const { quiet, ...rest } = reader;
			return quiet === undefined ? reader : rest;
		});
		return showMenu(ctx, { text: ctx.t("start-done"), buttons: [] });
	});

	return feature;
}

/** That a topic is not followed, or that nothing comes at all where there is nothing else either. */
function saidOfNone(view: TopicView, slug: string): string {
	const { topics, stories, alerts } = view.reader;
	const isAll = [topics, stories, alerts].every((rules) => Object.keys(rules).length === 0);
	return isAll
		? view.say("start-skipped")
		: view.say("follow-off", { topic: isolate(shownName(view, slug)) });
}
