import type { Api } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { DigestMessage } from "../article/digest-message.ts";
import { type Priority, priorities } from "../article/pace.ts";
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

/** When what a reader does not want any more is looked at again: it may be wanted at another time. */
const LOOK_AGAIN_MS = 1000;

type Outcome = { ok: true } | { ok: false; failure: Failure };

/** What certainly was not sent, and is worth another try. */
function tooEarly(retryAfterMs: number): Outcome {
	return { ok: false, failure: { kind: "flood", retryAfterMs, reason: "it is not its turn yet" } };
}

/** Makes the calls that send lists of articles. */
export function createDigestCalls(deps: {
	api: DigestSender;
	pacing: Pick<Pacer, "ask" | "giveBack" | "within">;
	/** The buttons under a list. */
	buttons: (reader: Reader) => InlineKeyboardButton[][];
	callTimeoutMs?: number | undefined;
	logger: Logger;
}) {
	const { api, pacing, buttons, logger, callTimeoutMs = CALL_TIMEOUT_MS } = deps;

	async function call(
		{ id, reader }: Subscriber,
		{ plain, rich }: DigestMessage,
		{ priority, hasTurn = false }: { priority: Priority; hasTurn?: boolean },
	): Promise<Outcome> {
		const paced = (run: () => Promise<unknown>, hasOne: boolean) =>
			tryCall(() => pacing.within({ priority, chat: id, cost: 1, hasTurn: hasOne }, run));
		const markup = { reply_markup: { inline_keyboard: buttons(reader) } };
		if (reader.isRich) {
			const outcome = await paced(() => api.sendRichMessage(id, rich, markup), hasTurn);
			if (outcome.ok || !isRefusal(outcome.failure)) return outcome;
			logger.info({ reason: outcome.failure.reason }, "a rich list is refused: it goes out plain");
		}
		const { text, entities } = plain;
		return paced(
			() =>
				api.sendMessage(id, text, {
					entities,
					link_preview_options: { is_disabled: true },
					...markup,
				}),
			// The turn was used up by the other one.
			hasTurn && !reader.isRich,
		);
	}

	return {
		/** How long sending a list to a reader may take. */
		limitMs: ({ isRich }: Reader): number => (callTimeoutMs + AROUND_CALL_MS) * (isRich ? 2 : 1),

		/**
		 * Sends a list: rich to readers whose apps show that, and plain where Telegram certainly refuses it.
		 *
		 * @param isAsked somebody waits for it
		 * @param isWanted looks, once it is the list's turn, whether the reader still wants it
		 */
		async send(
			subscriber: Subscriber,
			message: DigestMessage,
			{ isAsked, isWanted }: { isAsked: boolean; isWanted: () => Promise<boolean> },
		): Promise<Outcome> {
			if (isAsked) return call(subscriber, message, { priority: priorities.interactive });
			const { id } = subscriber;
			const priority = priorities.digest;
			const turn = await tryCall(() => pacing.ask({ chat: id, cost: 1, priority }));
			if (!turn.ok) return turn;
			if (turn.result !== "go") return tooEarly(turn.result.retryAfterMs);
			let isUsed = false;
			try {
				if (!(await isWanted())) return tooEarly(LOOK_AGAIN_MS);
				isUsed = true;
				return await call(subscriber, message, { priority, hasTurn: true });
			} finally {
				if (!isUsed) pacing.giveBack(id);
			}
		},
	};
}
export type DigestCalls = ReturnType<typeof createDigestCalls>;

/** True when a plain message may fare better. A server that knows no rich ones answers as if the token were wrong. */
function isRefusal({ kind }: Failure): boolean {
	return !["flood", "unreachable", "unknown", "chat"].includes(kind);
}
