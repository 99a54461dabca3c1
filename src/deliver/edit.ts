import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import { priorities } from "../article/pace.ts";
import type { Logger } from "../logger.ts";
import type { Recipients } from "../store/recipients.ts";
import { failureOf } from "../telegram/failure.ts";
import { CALL_TIMEOUT_MS } from "../telegram/transport.ts";
import type { Letters, Message } from "./letters.ts";
import type { Breather, Pacing } from "./pacing.ts";
import { isPassing } from "./refusal.ts";
import { RECORD_MS } from "./send.ts";
import type { Next, Situation } from "./situation.ts";

/** How long a change waits for its turn at most. */
const TURN_MS = 15_000;
const SOON_MS = 1000;
const priority = priorities.delivery;

/** Makes messages say what their articles say now, or that these are withdrawn. Such a call may be repeated freely. */
export function createEdit(deps: {
	api: Api;
	pacing: Pacing;
	breather: Breather;
	recipients: Pick<Recipients, "beginEdit" | "settle">;
	letters: Letters;
	/** Notes what a refused call tells of a reader. */
	refused: (id: number, reason: string) => Promise<void>;
	callTimeoutMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { api, pacing, breather, recipients, letters, logger, now } = deps;
	const { callTimeoutMs = CALL_TIMEOUT_MS } = deps;

	async function edit(situation: Situation): Promise<Next> {
		const { ref, id, recipient } = situation;
		const { messageId, state } = recipient;
		const message = write(situation);
		if (message === undefined || messageId === undefined) return undefined;
		const wanted = situation.step.kind === "withdraw" ? "withdrawn" : "sent";
		if (recipient.hash === message.hash && state === wanted) return undefined;
		const attempt = randomUUID();
		const until = now() + TURN_MS + callTimeoutMs + RECORD_MS;
		const begun = await recipients.beginEdit(ref, id, { id: attempt, until, now: now(), state });
		if (!begun) return now() + SOON_MS;
		const failure = await failureOf(
			() =>
				pacing.within({ priority, chat: id }, () =>
					api.editMessageText(id, messageId, message.text, {
						entities: message.entities,
						link_preview_options: message.linkPreview,
						...(message.buttons.length === 0
							? {}
							: { reply_markup: { inline_keyboard: message.buttons } }),
					}),
				),
			"unmodified",
		);
		const settle = async (change: Parameters<typeof recipients.settle>[2]["change"]) => {
			const over = { attempt: undefined, attemptUntil: undefined };
			const whole = { ...change, ...over };
			await recipients.settle(ref, id, { from: [state], attempt, change: whole, now: now() });
			return undefined;
		};
		if (failure === undefined) {
			breather.answered();
			return settle({ state: wanted, hash: message.hash });
		}
		if (isPassing(failure) || failure.kind === "unknown") {
			await settle({});
			return failure.kind === "flood" ? now() + failure.retryAfterMs : breather.failed();
		}
		breather.answered();
		if (failure.kind === "chat") {
			await deps.refused(id, failure.reason);
			return settle({});
		}
		// The reader has deleted it.
		if (failure.kind === "missing") return settle({ state: "dropped" });
		if (failure.kind !== "fixed" && recipient.isPlain !== true && wanted === "sent") {
			await settle({ isPlain: true });
			return now();
		}
		logger.warn({ ref, reason: failure.reason }, "a private message can't be changed");
		return settle({ hash: message.hash });
	}

	function write({
		ref,
		recipient,
		subscriber,
		publication,
		step,
	}: Situation): Message | undefined {
		if (subscriber === undefined) return undefined;
		if (step.kind === "withdraw") return letters.withdrawal(subscriber.reader);
		if (publication.kind !== "stands") return undefined;
		try {
			return letters.article(publication, subscriber.reader, recipient);
		} catch (error) {
			logger.error({ err: error, ref }, "no private message could be made");
			return undefined;
		}
	}

	return edit;
}
