import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { teamCommandsOf } from "../menu.ts";

/** `/help`, and the answer to whatever no other feature understands; it is the last feature. */
export function helpFeature(deps: { channelName: string }): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");
	const help = (ctx: BotContext) => {
		const text = ctx.t("help", { channel: deps.channelName });
		const more = teamCommandsOf(ctx.role).map((command) =>
			ctx.t("help-command", { command, what: ctx.t(`command-${command}`) }),
		);
		if (more.length === 0) return ctx.reply(text);
		return ctx.reply([text, ctx.t("help-team"), more.join("\n")].join("\n\n"));
	};
	own.command("help", help);
	own.on("message", (ctx) => {
		// What Telegram notes in the chat is nothing that anybody has said.
		const isNote = ctx.message.pinned_message ?? ctx.message.message_auto_delete_timer_changed;
		return isNote === undefined ? help(ctx) : undefined;
	});
	return feature;
}
