import type { Chat, InlineKeyboardMarkup } from "grammy/types";
import { z } from "zod";
import { badRequest } from "./api-error.ts";
import type { Parameters } from "./parameters.ts";
import { cleanText } from "./text/clean.ts";
import { checkLink } from "./text/link.ts";

const ReplyMarkup = z.looseObject({
	inline_keyboard: z.array(z.array(z.looseObject({ text: z.string() }))).optional(),
});
type Button = { text: string; [field: string]: unknown };

const actions = [
	"url",
	"callback_data",
	"web_app",
	"login_url",
	"switch_inline_query",
	"switch_inline_query_current_chat",
	"switch_inline_query_chosen_chat",
	"copy_text",
	"callback_game",
	"pay",
];
const maxButtons = 100;
const maxDataBytes = 64;
const CopyText = z.looseObject({ text: z.string().min(1).max(256) });

/** The inline keyboard of a call as the message shows it; other keyboards change nothing in the message. */
export function readKeyboard(parameters: Parameters, chat: Chat): InlineKeyboardMarkup | undefined {
	const markup = parameters.value("reply_markup", ReplyMarkup, "object expected as reply markup");
	if (!markup?.inline_keyboard) return undefined;
	const rows = markup.inline_keyboard
		.map((row) => row.filter(({ text }) => text !== ""))
		.filter((row) => row.length > 0);
	if (rows.flat().length > maxButtons) throw badRequest("reply markup is too long");
	if (rows.length === 0) return undefined;
	// Safe: every button was just found to have a text and exactly one action the Bot API knows.
	return {
		inline_keyboard: rows.map((row) => row.map((button) => checkButton(button, chat))),
	} as unknown as InlineKeyboardMarkup;
}

function checkButton(button: Button, chat: Chat): Button {
	const chosen = actions.filter((action) => button[action] !== undefined);
	const action = chosen[0] ?? "";
	if (chosen.length !== 1 || button[action] === "")
		throw badRequest(
			"can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
		);
	switch (action) {
		case "url": {
			const address = String(button["url"]);
			const checked = checkLink(cleanText(address));
			if ("problem" in checked)
				throw badRequest(`inline keyboard button URL '${address}' is invalid: ${checked.problem}`);
			return { ...button, url: checked.url };
		}
		case "callback_data":
			if (Buffer.byteLength(String(button["callback_data"])) > maxDataBytes)
				throw badRequest("BUTTON_DATA_INVALID");
			return button;
		case "switch_inline_query":
		case "switch_inline_query_chosen_chat":
		case "switch_inline_query_current_chat":
			if (chat.type === "channel")
				throw badRequest(
					`can't use ${action} button in a channel chat, because users will not be able to use the button without knowing bot's username`,
				);
			return button;
		case "copy_text":
			if (!CopyText.safeParse(button["copy_text"]).success)
				throw badRequest("BUTTON_COPY_TEXT_INVALID");
			return button;
		default:
			return button;
	}
}
