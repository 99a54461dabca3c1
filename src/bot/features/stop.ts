import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { button } from "../menu-parts.ts";
import { showMenu } from "../menus.ts";
import type { ReaderDeps } from "../reader-deps.ts";

/** `/stop`: nothing comes unasked any more, and nothing is forgotten; a button switches it on again. */
export function stopFeature(deps: Pick<ReaderDeps, "readers" | "now">): Composer<BotContext> {
	const { readers, now } = deps;
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");

	/** Stops, or goes on; whoever has asked for nothing is not written down for that. */
	async function set(ctx: BotContext, id: number, isStopped: boolean): Promise<void> {
		if (ctx.subscriber === undefined) {
			return showMenu(ctx, { text: ctx.t("stop-nothing"), buttons: [] });
		}
		await readers.change(id, now(), (reader) =>
			reader.isStopped === isStopped ? reader : { ...reader, isStopped },
		);
		const other = isStopped
			? button(ctx.t("stop-go-on"), "st:on")
			: button(ctx.t("stop-again"), "st:off");
		const text = isStopped ? ctx.t("stop-done") : ctx.t("stop-over");
		return showMenu(ctx, { text, buttons: [[other]] });
	}

	own.command("stop", (ctx) => set(ctx, ctx.chat.id, true));
	own.callbackQuery("st:off", (ctx) => set(ctx, ctx.from.id, true));
	own.callbackQuery("st:on", (ctx) => set(ctx, ctx.from.id, false));

	return feature;
}
