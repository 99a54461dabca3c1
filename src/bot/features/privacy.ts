import { Composer } from "grammy";
import type { BotContext } from "../context.ts";

/**
 * `/privacy`: what is stored about a reader, and for how long.
 *
 * @param deps.isSealed true where readers' records are encrypted
 */
export function privacyFeature(deps: { isSealed: boolean }): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	feature.chatType("private").command("privacy", (ctx) => {
		const text = ctx.t("privacy");
		return ctx.reply(deps.isSealed ? `${text}\n\n${ctx.t("privacy-sealed")}` : text, {
			link_preview_options: { is_disabled: true },
		});
	});
	return feature;
}
