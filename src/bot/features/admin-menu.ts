import { Composer } from "grammy";
import type { Texts } from "../../texts.ts";
import { forAdmins } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { registerAdminMenu } from "../menu.ts";

/** Gives an admin who opens the bot the menu of the admins: before that, Telegram takes none for them. */
export function adminMenuFeature(deps: {
	admins: readonly number[];
	texts: Texts;
}): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	forAdmins(feature, deps.admins).command("start", async (ctx, next) => {
		await next();
		await registerAdminMenu(ctx.api, deps.texts, ctx.from.id);
	});
	return feature;
}
