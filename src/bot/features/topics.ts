import { Composer } from "grammy";
import { isolate } from "../../texts.ts";
import type { BotContext } from "../context.ts";
import { digestText } from "../digest-text.ts";
import {
	type FollowState,
	following,
	followState,
	topicOfKey,
	USUAL_DIGEST,
} from "../following.ts";
import { showMenu } from "../menus.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { readerOf } from "../reader-of.ts";
import { topicAnswer } from "../topic-answer.ts";
import { topicMenu, type TopicPlace, topicsMenu } from "../topic-menu.ts";
import { shownName, type TopicView, topicViews } from "../topic-view.ts";

/**
 * `/topics`: the topics in a menu that is changed in place. A press says which state is meant, so that a second one
 * changes nothing; the menu is drawn anew from what stands after each.
 */
export function topicsFeature(
	deps: Pick<ReaderDeps, "readers" | "catalogue" | "now">,
): Composer<BotContext> {
	const { readers, now } = deps;
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");
	const viewOf = topicViews(deps);

	async function set(ctx: BotContext, id: number, slug: string, state: FollowState) {
		const catalogue = await deps.catalogue();
		let hadDigest = true;
		const reader = await readers.change(id, now(), (reader) => {
			hadDigest = reader.digest !== undefined;
			return following(reader, slug, state, { now: now(), catalogue });
		});
		const view = { ...(await viewOf(ctx, reader)), before: readerOf(ctx, now()) };
		return { view, said: saidOf(view, slug, !hadDigest && reader.digest !== undefined) };
	}

	/** Shows the list anew where a topic is not there any more. */
	async function gone(ctx: BotContext, place: TopicPlace): Promise<void> {
		await showMenu(ctx, topicsMenu(await viewOf(ctx), place), ctx.t("topics-gone"));
	}

	own.command("topics", async (ctx) => {
		await showMenu(ctx, topicsMenu(await viewOf(ctx), { page: 0, parent: undefined }));
	});

	own.callbackQuery(/^tp:list:(\d+)(?::([\w-]+))?$/, async (ctx) => {
		const view = await viewOf(ctx);
		await showMenu(ctx, topicsMenu(view, placeOf(view, ctx.match[1], ctx.match[2])));
	});

	own.callbackQuery(/^tp:one:([\w-]+):(\d+)(?::([\w-]+))?$/, async (ctx) => {
		const view = await viewOf(ctx);
		const place = placeOf(view, ctx.match[2], ctx.match[3]);
		const slug = topicOfKey(ctx.match[1] ?? "", view.catalogue, view.reader);
		if (slug === undefined) return gone(ctx, place);
		return showMenu(ctx, topicMenu(view, slug, place));
	});

	own.callbackQuery(/^tp:set:([\w-]+):(now|digest|off):(\d+)(?::([\w-]+))?$/, async (ctx) => {
		const before = await viewOf(ctx);
		const place = placeOf(before, ctx.match[3], ctx.match[4]);
		const slug = topicOfKey(ctx.match[1] ?? "", before.catalogue, before.reader);
		if (slug === undefined) return gone(ctx, place);
		const { view, said } = await set(ctx, ctx.from.id, slug, ctx.match[2] as FollowState);
		return showMenu(ctx, topicsMenu(view, place), said);
	});

	// Under what `/follow` and `/unfollow` say.
	own.callbackQuery(/^tp:say:([\w-]+):(now|digest|off):(now|digest|off)$/, async (ctx) => {
		const before = await viewOf(ctx);
		const slug = topicOfKey(ctx.match[1] ?? "", before.catalogue, before.reader);
		if (slug === undefined) return gone(ctx, { page: 0, parent: undefined });
		const { view, said } = await set(ctx, ctx.from.id, slug, ctx.match[2] as FollowState);
		const [, , , undo] = ctx.match;
		return showMenu(ctx, topicAnswer(view, slug, undo as FollowState), said);
	});

	return feature;
}

/** Reads a place out of the data of a button: the page, and the key of the topic above. */
function placeOf({ catalogue, reader }: TopicView, page = "0", key?: string): TopicPlace {
	const parent = key === undefined ? undefined : topicOfKey(key, catalogue, reader);
	return { page: Number(page), parent };
}

/** What a press is answered with: how the topic comes from now on. */
function saidOf(view: TopicView, slug: string, isDigestNew: boolean): string {
	const { say, reader, locale } = view;
	const topic = isolate(shownName(view, slug));
	switch (followState(reader, slug)) {
		case "now":
			return say("topics-said-now", { topic });
		case "digest": {
			const when = digestText(reader.digest ?? USUAL_DIGEST, locale, say);
			return isDigestNew
				? say("topics-said-new-digest", { topic, when })
				: say("topics-said-digest", { topic, when });
		}
		case "off":
			return say("topics-said-off", { topic });
	}
}
