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
	try {
		await ctx.answerCallbackQuery(...answer);
	} catch (error) {
		if (!(error instanceof GrammyError && TOO_OLD.test(error.description))) throw error;
	}
}
