import { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton } from "grammy/types";

/** A longer label would be cut on a phone. */
const NARROW = 15;

/** A button that does what its data say. */
export function button(text: string, data: string): InlineKeyboardButton.CallbackButton {
	return { text, callback_data: data };
}

/** One of several choices; the one that stands is marked. */
export function choice(text: string, isChosen: boolean, data: string) {
	return button(`${isChosen ? "●" : "○"} ${text}`, data);
}

/** A menu's text: its name in bold, and paragraphs below it; empty ones are left out. */
export function card(title: string, ...paragraphs: (string | FormattedString)[]): FormattedString {
	const kept = paragraphs.filter((one) => one.toString() !== "");
	return FormattedString.join([FormattedString.bold(title), ...kept], "\n\n");
}

/** Buttons in two columns where all of them are short, else in one. */
export function inColumns(buttons: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] {
	return buttons.every(({ text }) => widthOf(text) <= NARROW)
		? inRows(buttons, 2)
		: buttons.map((one) => [one]);
}

/** Buttons in rows of so many. */
export function inRows(
	buttons: readonly InlineKeyboardButton[],
	size: number,
): InlineKeyboardButton[][] {
	return Array.from({ length: Math.ceil(buttons.length / size) }, (_, row) =>
		buttons.slice(row * size, (row + 1) * size),
	);
}

/** How wide a text is, in Latin letters: those of East Asia and pictures take the room of two. */
function widthOf(text: string): number {
	return Array.from(text, (sign) =>
		/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Extended_Pictographic}]/u.test(sign) ? 2 : 1,
	).reduce((sum: number, width) => sum + width, 0);
}
