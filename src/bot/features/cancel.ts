import { Composer } from "grammy";
import type { Prompts } from "../../store/prompts.ts";
import { forTeam } from "../admins.ts";
import type { BotContext } from "../context.ts";
import type { Dialogues } from "../conversations.ts";

/** `/cancel`, for the team: ends whatever question they were asked. */
export function cancelFeature(deps: {
	prompts: Prompts;
	dialogues: Pick<Dialogues, "hasEndedOne">;
}): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	forTeam(feature, "look").command("cancel", async (ctx, next) => {
		const prompt = await deps.prompts.take(ctx.from.id, undefined);
		const isNothing = prompt === undefined && !deps.dialogues.hasEndedOne(ctx);
		return isNothing ? next() : ctx.reply(ctx.t("review-no-answer"));
	});
	return feature;
}
