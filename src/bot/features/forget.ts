import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { button } from "../menu-parts.ts";
import { showMenu } from "../menus.ts";
import type { ReaderDeps } from "../reader-deps.ts";

/** `/forget`: asks once, and then forgets everything about a reader. */
export function forgetFeature(deps: Pick<ReaderDeps, "forget">): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");

	own.command("forget", (ctx) =>
		showMenu(ctx, {
			text: ctx.t("forget-ask"),
			buttons: [[button(ctx.t("forget-yes"), "fo:yes")], [button(ctx.t("forget-no"), "fo:no")]],
		}),
	);

	own.callbackQuery("fo:yes", async (ctx) => {
		await deps.forget(ctx.from.id);
		return showMenu(ctx, { text: ctx.t("forget-done"), buttons: [] });
	});

	own.callbackQuery("fo:no", (ctx) => showMenu(ctx, { text: ctx.t("forget-kept"), buttons: [] }));

	return feature;
}
