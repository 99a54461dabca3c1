import type { Conversation } from "@grammyjs/conversations";
import type { FormattedString } from "@grammyjs/parse-mode";
import type { Context } from "grammy";
import type { InlineKeyboardButton, MessageEntity } from "grammy/types";
import { failureOf } from "../telegram/failure.ts";
import type { BotContext } from "./context.ts";

/** What is asked in a dialogue. */
export type Question = {
	text: string | FormattedString;
	/** Under the question; what is pressed is an answer. Without any, the field for the answer opens by itself. */
	buttons?: InlineKeyboardButton[][];
	/** What stands in that field until something is written, at most 64 characters. */
	placeholder?: string;
	/** True where a location is an answer, too. */
	takesLocation?: boolean;
	/**
	 * True where it takes the place of the question whose button was pressed last, as menus do; a press that is none of
	 * its buttons, such as a second one of what it had before, is an answer as well.
	 */
	isInPlace?: boolean;
};

/** What was answered: words, the data of a button of the question, or a place. */
export type Answer =
	| { kind: "text"; text: string; entities: MessageEntity[] }
	| { kind: "press"; data: string }
	| { kind: "location"; latitude: number; longitude: number };

/**
 * Asks, and waits for the answer. What is none goes to the features, and the question stays open; a press under the
 * question that is none of its buttons ends the dialogue. Whoever asked answers the press.
 */
export async function ask(
	conversation: Conversation<BotContext>,
	from: Context,
	question: Question,
): Promise<{ answer: Answer; ctx: Context }> {
	const { buttons, placeholder } = question;
	const { text, entities } =
		typeof question.text === "string" ? { text: question.text, entities: [] } : question.text;
	const more = { entities, link_preview_options: { is_disabled: true } };
	const asked =
		(await changed(from, question, more)) ??
		(await from.reply(text, {
			...more,
			reply_markup:
				buttons === undefined
					? {
							force_reply: true,
							...(placeholder === undefined ? {} : { input_field_placeholder: placeholder }),
						}
					: { inline_keyboard: buttons },
		}));
	const own = new Set(
		(buttons ?? []).flat().map((button) => "callback_data" in button && button.callback_data),
	);

	const ctx = await conversation.wait();
	if (ctx.callbackQuery !== undefined) {
		const { data = "", message: pressed } = ctx.callbackQuery;
		if (pressed?.message_id !== asked.message_id) return conversation.skip({ next: true });
		if (!own.has(data) && question.isInPlace !== true) return conversation.halt({ next: true });
		return { answer: { kind: "press", data }, ctx };
	}
	const { message } = ctx;
	// What was written before the question is none of its answers, although it may be edited only now.
	if (message !== undefined && message.message_id > asked.message_id) {
		if (message.text !== undefined) {
			const { text, entities = [] } = message;
			return { answer: { kind: "text", text, entities }, ctx };
		}
		if (message.location !== undefined && question.takesLocation === true) {
			const { latitude, longitude } = message.location;
			return { answer: { kind: "location", latitude, longitude }, ctx };
		}
	}
	return conversation.skip({ next: true });
}

/** Puts a question in the place of the one whose button was pressed; undefined where that can't be, or is not meant. */
async function changed(
	from: Context,
	{ text, buttons = [], isInPlace = false }: Question,
	more: NonNullable<Parameters<Context["editMessageText"]>[1]>,
): Promise<{ message_id: number } | undefined> {
	const pressed = from.callbackQuery?.message;
	if (!isInPlace || pressed === undefined) return undefined;
	const words = typeof text === "string" ? text : text.text;
	const edit = () =>
		from.editMessageText(words, { ...more, reply_markup: { inline_keyboard: buttons } });
	return (await failureOf(edit, "unmodified")) === undefined ? pressed : undefined;
}
