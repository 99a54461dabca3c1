import { Composer } from "grammy";
import type { BotContext } from "../context.ts";

/** `/privacy`: what is stored about a reader. */
export function privacyFeature(): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	feature
		.chatType("private")
		.command("privacy", (ctx) =>
			ctx.reply(ctx.t("privacy"), { link_preview_options: { is_disabled: true } }),
		);
	return feature;
}
