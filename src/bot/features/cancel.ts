import { Composer } from "grammy";
import type { Prompts } from "../../store/prompts.ts";
import { forAdmins } from "../admins.ts";
import type { BotContext } from "../context.ts";
import type { Dialogues } from "../conversations.ts";

/** `/cancel`, for admins: ends whatever question they were asked. */
export function cancelFeature(deps: {
	admins: readonly number[];
	prompts: Prompts;
	dialogues: Pick<Dialogues, "hasEndedOne">;
}): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	forAdmins(feature, deps.admins).command("cancel", async (ctx, next) => {
		const prompt = await deps.prompts.take(ctx.from.id, undefined);
		const isNothing = prompt === undefined && !deps.dialogues.hasEndedOne(ctx);
		return isNothing ? next() : ctx.reply(ctx.t("review-no-answer"));
	});
	return feature;
}
