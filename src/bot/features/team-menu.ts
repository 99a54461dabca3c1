import { Composer } from "grammy";
import type { Texts } from "../../texts.ts";
import { forTeam } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { registerTeamMenu } from "../menu.ts";

/** Gives somebody of the team who opens the bot their own menu: before that, Telegram takes none for them. */
export function teamMenuFeature(deps: { texts: Texts }): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	forTeam(feature, "look").command("start", async (ctx, next) => {
		await next();
		await registerTeamMenu(ctx.api, deps.texts, { id: ctx.from.id, role: ctx.role });
	});
	return feature;
}
