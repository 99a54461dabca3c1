import type { MiddlewareFn } from "grammy";
import type { Logger } from "../logger.ts";
import { isStoreFull } from "../store/full.ts";
import { classify } from "../telegram/failure.ts";
import type { Texts } from "../texts.ts";
import type { BotContext } from "./context.ts";
import { answerInquiry, answerPress } from "./press.ts";

/**
 * Catches whatever a feature throws, but for the want of room in Redis, which passes: it is logged, and whoever waits for an answer hears that something went wrong.
 * A reader who blocks the bot while it answers is no trouble.
 */
export function createExcuses(deps: { texts: Texts; logger: Logger }): MiddlewareFn<BotContext> {
	const { texts, logger } = deps;

	/** Says so where somebody waits: in private, and to who pressed a button. */
	async function excuse(ctx: BotContext): Promise<void> {
		// Not even the reader's language may be known by now.
		const locale = ctx.locale ?? texts.localeFor(ctx.from?.language_code);
		const text = texts.text(locale, "error-excuse");
		if (ctx.callbackQuery !== undefined) return answerPress(ctx, { text, show_alert: true });
		if (ctx.inlineQuery !== undefined) {
			return answerInquiry(ctx, [], { cache_time: 0, is_personal: true });
		}
		if (ctx.chat?.type === "private" && ctx.message !== undefined) await ctx.reply(text);
	}

	return async (ctx, next) => {
		try {
			await next();
		} catch (error) {
			// It is worked off once there is room.
			if (isStoreFull(error)) throw error;
			const failure = classify(error);
			const update = ctx.update.update_id;
			if (failure.kind === "chat") {
				logger.debug({ update, reason: failure.reason }, "a reader is gone");
				return;
			}
			logger.error({ err: error, update }, "an update could not be answered");
			await excuse(ctx).catch((another: unknown) => {
				logger.debug({ update, failure: classify(another) }, "nor could an excuse be made");
			});
		}
	};
}
