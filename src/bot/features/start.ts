import { Composer } from "grammy";
import type { BotContext } from "../context.ts";

/** `/start`: says what the bot is for. */
export function startFeature(deps: { channelName: string }): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	feature
		.chatType("private")
		.command("start", (ctx) => ctx.reply(ctx.t("start", { channel: deps.channelName })));
	return feature;
}
