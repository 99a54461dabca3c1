import { Composer } from "grammy";
import { isOneOf } from "../admins.ts";
import type { BotContext } from "../context.ts";

/** `/help`, and the answer to whatever no other feature understands; it is the last feature. */
export function helpFeature(deps: {
	channelName: string;
	admins: readonly number[];
}): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");
	const help = (ctx: BotContext) => {
		const text = ctx.t("help", { channel: deps.channelName });
		return ctx.reply(isOneOf(deps.admins, ctx) ? `${text}\n\n${ctx.t("help-admin")}` : text);
	};
	own.command("help", help);
	own.on("message", (ctx) => {
		// What Telegram notes in the chat is nothing that anybody has said.
		const isNote = ctx.message.pinned_message ?? ctx.message.message_auto_delete_timer_changed;
		return isNote === undefined ? help(ctx) : undefined;
	});
	return feature;
}
