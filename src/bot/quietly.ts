import type { BotContext } from "./context.ts";
import { type Menu, showMenu } from "./menus.ts";

/** {@link showMenu}, but a new message in a group makes no sound, and says what it is an answer to. */
export async function showQuietly(ctx: BotContext, menu: Menu): Promise<void> {
	if (ctx.chat?.type === "private" || ctx.callbackQuery !== undefined) return showMenu(ctx, menu);
	const { text, entities } =
		typeof menu.text === "string" ? { text: menu.text, entities: [] } : menu.text;
	await ctx.reply(text, {
		entities,
		link_preview_options: { is_disabled: true },
		reply_markup: { inline_keyboard: menu.buttons },
		disable_notification: true,
		...(ctx.msgId === undefined
			? {}
			: { reply_parameters: { message_id: ctx.msgId, allow_sending_without_reply: true } }),
	});
}
