import type { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton } from "grammy/types";
import { classify } from "../telegram/failure.ts";
import type { BotContext } from "./context.ts";
import { answerPress } from "./press.ts";

/** What Telegram says where a message is a file. */
const NO_TEXT = /there is no text in the message/i;

/** A message whose buttons change it in place; what they mean stands in their data, so that they work for good. */
export type Menu = {
	text: string | FormattedString;
	buttons: InlineKeyboardButton[][];
};

/** Sends a menu as a message of its own; resolves to its id. */
export async function sendMenu(ctx: BotContext, menu: Menu): Promise<number> {
	const { text, more } = partsOf(menu);
	return (await ctx.reply(text, more)).message_id;
}

/**
 * Shows a menu: in the place of the message whose button was pressed, else as a new message. A press is answered.
 *
 * @param said what the press is answered with, in a line that fades
 */
export async function showMenu(ctx: BotContext, menu: Menu, said?: string): Promise<void> {
	if (ctx.callbackQuery === undefined) {
		await sendMenu(ctx, menu);
		return;
	}
	await answerPress(ctx, said === undefined ? {} : { text: said });
	return putMenu(ctx, menu);
}

/** Puts a menu in the place of the message whose button was pressed; somebody else has answered the press. */
export async function putMenu(ctx: BotContext, menu: Menu): Promise<void> {
	const { text, more } = partsOf(menu);
	try {
		await ctx.editMessageText(text, more);
	} catch (error) {
		const { kind, reason } = classify(error);
		if (kind === "unmodified") return;
		// The old message is gone, is a file or can't be changed any more: the menu goes on in a new one.
		if (kind !== "missing" && kind !== "fixed" && !NO_TEXT.test(reason)) throw error;
		await ctx.reply(text, more);
	}
}

function partsOf(menu: Menu) {
	const { text, entities } =
		typeof menu.text === "string" ? { text: menu.text, entities: [] } : menu.text;
	return {
		text,
		more: {
			entities,
			link_preview_options: { is_disabled: true },
			reply_markup: { inline_keyboard: menu.buttons },
		},
	};
}
