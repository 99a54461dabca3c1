import { Composer } from "grammy";
import type { BotContext } from "../context.ts";

/** `/help`, and the answer to whatever no other feature understands; it is the last feature. */
export function helpFeature(deps: { channelName: string }): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	const priv = feature.chatType("private");
	const help = (ctx: BotContext) => ctx.reply(ctx.t("help", { channel: deps.channelName }));
	priv.command("help", help);
	priv.on("message", help);
	return feature;
}
