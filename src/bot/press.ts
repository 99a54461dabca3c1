import { GrammyError } from "grammy";
import type { BotContext } from "./context.ts";

/** What Telegram says when nobody waits for the answer any more. */
const TOO_OLD = /query is too old|query ID is invalid/i;

/**
 * Answers whoever pressed a button. Nobody waits for the answer to what was pressed while Tidings was away; it is
 * carried out all the same.
 */
export async function answerPress(
	ctx: BotContext,
	...answer: Parameters<BotContext["answerCallbackQuery"]>
): Promise<void> {
	await unlessTooOld(ctx.answerCallbackQuery(...answer));
}

/** Answers an inline query. Whoever asked while Tidings was away has gone on since. */
export async function answerInquiry(
	ctx: BotContext,
	...answer: Parameters<BotContext["answerInlineQuery"]>
): Promise<void> {
	await unlessTooOld(ctx.answerInlineQuery(...answer));
}

async function unlessTooOld(answer: Promise<unknown>): Promise<void> {
	try {
		await answer;
	} catch (error) {
		if (!(error instanceof GrammyError && TOO_OLD.test(error.description))) throw error;
	}
}
