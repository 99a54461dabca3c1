import { setTimeout as sleep } from "node:timers/promises";
import { articleRef } from "../../../src/article/article.ts";
import type { StandIn } from "../../../src/sandbox/stand-in.ts";
import type { Piece } from "./piece.ts";
import { idOf } from "./systems.ts";

/** The notifier looks twice a second. */
const PATIENCE_MS = 15_000;

/** Ada, the admin: she presses the buttons under what the bot shows her. */
export function createAda({ telegram, id }: { telegram: StandIn; id: number }) {
	/** The newest button of a kind for an article, and another one than before; it comes when the bot has told her. */
	async function button(word: string, piece: Piece, before = "") {
		const begins = `review:${word}:${articleRef(piece.source, idOf(piece))}:`;
		const deadline = Date.now() + PATIENCE_MS;
		for (;;) {
			for (const { message_id: messageId, reply_markup } of telegram.messages(id).toReversed()) {
				const buttons = reply_markup?.inline_keyboard.flat() ?? [];
				const found = buttons.find(
					(one) => "callback_data" in one && one.callback_data.startsWith(begins),
				);
				if (found === undefined || !("callback_data" in found)) continue;
				if (found.callback_data !== before) return { messageId, data: found.callback_data };
			}
			if (Date.now() > deadline) throw new Error(`Ada was not asked about ${piece.id}`);
			await sleep(10);
		}
	}

	return {
		/** Decides on an article that waits for her. */
		async decide(piece: Piece, word: "publish" | "reject" | "cancel"): Promise<void> {
			const { messageId, data } = await button(word, piece);
			const { showAlert, text } = await telegram.press(id, messageId, data);
			if (showAlert === true) throw new Error(`Ada may not ${word} ${piece.id}: ${text}`);
		},

		/** Gives an article another title, and waits until she is shown it. */
		async retitle(piece: Piece, title: string): Promise<void> {
			const before = await button("title", piece);
			await telegram.press(id, before.messageId, before.data);
			telegram.say(id, title);
			await button("title", piece, before.data);
		},
	};
}
