import type { Api } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { DigestMessage } from "../article/digest-message.ts";
import { priorities } from "../article/pace.ts";
import type { Reader } from "../article/reader.ts";
import type { Logger } from "../logger.ts";
import type { Subscriber } from "../store/readers.ts";
import { type Failure, tryCall } from "../telegram/failure.ts";
import type { Pacer } from "../telegram/pacer.ts";
import { CALL_TIMEOUT_MS } from "../telegram/transport.ts";

/** How long a call waits for its turn, and how long its process may take to write down what came of it. */
const AROUND_CALL_MS = 20_000;

/** What sends a list: the Bot API, or what stands in its place. */
export type DigestSender = Pick<Api, "sendMessage" | "sendRichMessage">;

/** Makes the calls that send lists of articles. */
export function createDigestCalls(deps: {
	api: DigestSender;
	pacing: Pick<Pacer, "within">;
	/** The buttons under a list. */
	buttons: (reader: Reader) => InlineKeyboardButton[][];
	callTimeoutMs?: number | undefined;
	logger: Logger;
}) {
	const { api, pacing, buttons, logger, callTimeoutMs = CALL_TIMEOUT_MS } = deps;
	return {
		/** How long sending a list to a reader may take. */
		limitMs: ({ isRich }: Reader): number => (callTimeoutMs + AROUND_CALL_MS) * (isRich ? 2 : 1),

		/**
		 * Sends a list: rich to readers whose apps show that, and plain where Telegram certainly refuses it.
		 *
		 * @param isAsked somebody waits for it
		 */
		async send(
			{ id, reader }: Subscriber,
			{ plain, rich }: DigestMessage,
			{ isAsked }: { isAsked: boolean },
		): Promise<{ ok: true } | { ok: false; failure: Failure }> {
			const priority = isAsked ? priorities.interactive : priorities.digest;
			const paced = (call: () => Promise<unknown>) =>
				tryCall(() => pacing.within({ priority, chat: id, cost: 1 }, call));
			const markup = { reply_markup: { inline_keyboard: buttons(reader) } };
			if (reader.isRich) {
				const outcome = await paced(() => api.sendRichMessage(id, rich, markup));
				if (outcome.ok || !isRefusal(outcome.failure)) return outcome;
				logger.info(
					{ reason: outcome.failure.reason },
					"a rich list is refused: it goes out plain",
				);
			}
			const { text, entities } = plain;
			return paced(() =>
				api.sendMessage(id, text, {
					entities,
					link_preview_options: { is_disabled: true },
					...markup,
				}),
			);
		},
	};
}
export type DigestCalls = ReturnType<typeof createDigestCalls>;

/** True when a plain message may fare better. A server that knows no rich ones answers as if the token were wrong. */
function isRefusal({ kind }: Failure): boolean {
	return !["flood", "unreachable", "unknown", "chat"].includes(kind);
}
