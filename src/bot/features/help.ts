import { Composer } from "grammy";
import { isOneOf } from "../admins.ts";
import type { BotContext } from "../context.ts";

/** `/help`, and the answer to whatever no other feature understands; it is the last feature. */
export function helpFeature(deps: {
	channelName: string;
	admins: readonly number[];
}): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	const priv = feature.chatType("private");
	const help = (ctx: BotContext) => {
		const text = ctx.t("help", { channel: deps.channelName });
		return ctx.reply(isOneOf(deps.admins, ctx) ? `${text}\n\n${ctx.t("help-admin")}` : text);
	};
	priv.command("help", help);
	priv.on("message", help);
	return feature;
}
