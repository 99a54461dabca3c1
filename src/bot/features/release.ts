import { Composer } from "grammy";
import type { Articles } from "../../store/articles.ts";
import type { Holds, Released } from "../../store/holds.ts";
import type { Notices } from "../../store/notices.ts";
import type { BotContext } from "../context.ts";

/** How many articles are announced together; the sweep would find them, too. */
const AT_ONCE = 100;

/**
 * The buttons *Publish* and *Publish these* under what the admins are told of articles that are held back. What
 * a button says is carried out as the store stands by then: pressed twice, or by two, it publishes once.
 */
export function releaseFeature(deps: {
	admins: readonly number[];
	articles: Articles;
	holds: Holds;
	notices: Notices;
	/** Is told what to look at; it may fail or forget, since the sweep looks too. */
	announce: (released: Released[]) => void;
	now: () => number;
}): Composer<BotContext> {
	const { holds, notices, now } = deps;
	const feature = new Composer<BotContext>();
	const isAdmin = (ctx: BotContext) => deps.admins.includes(ctx.from?.id ?? 0);
	const buttons = feature.chatType("private");

	buttons.callbackQuery(/^release:/).filter(
		(ctx) => !isAdmin(ctx),
		(ctx) => ctx.answerCallbackQuery({ text: ctx.t("release-not-allowed"), show_alert: true }),
	);

	const admins = buttons.filter(isAdmin);
	admins.callbackQuery(/^release:article:([\w-]{22})$/, async (ctx) => {
		const ref = ctx.match[1] ?? "";
		const released = await holds.release(ref, ctx.from.id, now());
		if (released === undefined) return ctx.answerCallbackQuery({ text: ctx.t("release-nothing") });
		deps.announce([released]);
		const title = (await deps.articles.read(ref))?.article?.title ?? "";
		const data = { title, by: ctx.from.first_name };
		await notices.revise({ id: `review ${ref}`, kind: "released", data }, now());
		return ctx.answerCallbackQuery({ text: ctx.t("release-done") });
	});

	admins.callbackQuery(/^release:backlog:([a-z][a-z0-9-]*)$/, async (ctx) => {
		const source = ctx.match[1] ?? "";
		// Answered first: a large backlog takes longer than Telegram waits.
		await ctx.answerCallbackQuery({ text: ctx.t("release-begun") });
		const batch: Released[] = [];
		let count = 0;
		for await (const released of holds.releaseBacklog(source, ctx.from.id, now())) {
			count++;
			batch.push(released);
			if (batch.length === AT_ONCE) deps.announce(batch.splice(0));
		}
		deps.announce(batch);
		if (count === 0) return;
		// Told in every admin's message, in place of the button.
		const data = { source, count: String(count), by: ctx.from.first_name };
		await notices.revise({ id: `backlog ${source}`, kind: "released-backlog", data }, now());
	});

	return feature;
}
