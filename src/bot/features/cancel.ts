import { Composer } from "grammy";
import type { Prompts } from "../../store/prompts.ts";
import { forAdmins } from "../admins.ts";
import type { BotContext } from "../context.ts";

/** `/cancel`, for admins: ends whatever question they were asked. */
export function cancelFeature(deps: {
	admins: readonly number[];
	prompts: Prompts;
}): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	forAdmins(feature, deps.admins).command("cancel", async (ctx, next) => {
		const prompt = await deps.prompts.take(ctx.from.id, undefined);
		return prompt === undefined ? next() : ctx.reply(ctx.t("review-no-answer"));
	});
	return feature;
}
