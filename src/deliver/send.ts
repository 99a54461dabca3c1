import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import { dayIn } from "../article/day.ts";
import { priorities } from "../article/pace.ts";
import type { Logger } from "../logger.ts";
import type { Published } from "../store/published.ts";
import type { Subscriber } from "../store/readers.ts";
import type { Recipient, Recipients } from "../store/recipients.ts";
import { type Failure, tryCall } from "../telegram/failure.ts";
import { CALL_TIMEOUT_MS } from "../telegram/transport.ts";
import type { ReportLetter } from "./letter-report.ts";
import type { Letters, Message } from "./letters.ts";
import type { Breather, Pacing } from "./pacing.ts";
import { isPassing } from "./refusal.ts";
import type { Next, Situation, Situations } from "./situation.ts";

/** Once a call is over, how long its process may take to write down what came of it. */
export const RECORD_MS = 5000;
/** How long a message waits before it is begun again that Redis' replicas have not confirmed. */
const UNCONFIRMED_MS = 1000;
const priority = priorities.delivery;

/** An article that is to be sent to a reader. */
type Ready = Situation & { subscriber: Subscriber; publication: Published };

/**
 * Sends articles to readers: asks for a turn, looks once more, writes down that it begins, makes the call and records
 * what came of it. Where nobody knows whether a message came, it is never sent again.
 */
export function createSend(deps: {
	api: Api;
	pacing: Pacing;
	breather: Breather;
	recipients: Pick<Recipients, "begin" | "settle">;
	situations: Situations;
	letters: Letters;
	/** Notes what a refused call tells of a reader. */
	refused: (id: number, reason: string) => Promise<void>;
	/** Is told of each message that is over. */
	onLetter?: ReportLetter | undefined;
	callTimeoutMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { api, pacing, breather, recipients, situations, letters, logger, now } = deps;
	const { callTimeoutMs = CALL_TIMEOUT_MS } = deps;
	/** How many sends came to nobody knows what, since the process began. */
	let uncertain = 0;

	async function send({ ref, id }: Situation): Promise<Next> {
		const turn = await pacing.ask({ chat: id, cost: 1, priority });
		if (turn !== "go") return now() + turn.retryAfterMs;
		let isUsed = false;
		try {
			// The reader may have thought better of it while the turn was waited for.
			const situation = await situations.read(ref, id);
			if (situation === undefined) return undefined;
			if (!isReady(situation)) return now();
			const message = write(situation, situation.recipient);
			if (message === undefined) return await drop(situation);
			const { subscriber } = situation;
			const day = dayIn(situations.zoneOf(subscriber), now());
			const attempt = randomUUID();
			const begun = await recipients.begin(ref, id, {
				id: attempt,
				until: now() + callTimeoutMs + RECORD_MS,
				day,
				ceiling: subscriber.reader.ceiling,
			});
			if (begun === "no") return now();
			if (begun === "unconfirmed") {
				await giveBack(situation, { id: attempt, day }, { state: "due" });
				return now() + UNCONFIRMED_MS;
			}
			if (begun === "full") {
				await situations.leave(situation, subscriber);
				return undefined;
			}
			isUsed = true;
			const last =
				begun === "last" ? write(situation, { ...situation.recipient, isLast: true }) : message;
			return await call(situation, last ?? message, { id: attempt, day });
		} finally {
			if (!isUsed) pacing.giveBack(id);
		}
	}

	/** Takes back that a message is being sent: it certainly was not. */
	async function giveBack(
		{ ref, id }: Situation,
		attempt: { id: string; day: string },
		change: { state: "due" | "dropped"; isPlain?: boolean },
	): Promise<void> {
		const cleared = { attempt: undefined, attemptUntil: undefined, isLast: undefined };
		await recipients.settle(ref, id, {
			from: ["sending"],
			attempt: attempt.id,
			change: { ...change, ...cleared },
			now: now(),
			uncounted: attempt.day,
		});
	}

	function write({ ref, publication, subscriber }: Ready, as: Recipient): Message | undefined {
		try {
			return letters.article(publication, subscriber.reader, as);
		} catch (error) {
			logger.error({ err: error, ref }, "no private message could be made");
			return undefined;
		}
	}

	async function drop({ ref, id, recipient }: Situation): Promise<Next> {
		const change = { state: "dropped" } as const;
		await recipients.settle(ref, id, { from: [recipient.state], change, now: now() });
		return undefined;
	}

	async function call(
		ready: Ready,
		message: Message,
		attempt: { id: string; day: string },
	): Promise<Next> {
		const { ref, id, publication } = ready;
		const outcome = await tryCall(() =>
			pacing.within({ priority, hasTurn: true, chat: id, cost: 1 }, () =>
				api.sendMessage(id, message.text, {
					entities: message.entities,
					link_preview_options: message.linkPreview,
					reply_markup: { inline_keyboard: message.buttons },
					...(publication.article.silent ? { disable_notification: true } : {}),
				}),
			),
		);
		if (!outcome.ok) return failed(ready, attempt, outcome.failure);
		breather.answered();
		deps.onLetter?.("article", "sent");
		const { message_id: messageId } = outcome.result;
		await recipients.settle(ref, id, {
			// It may have been given up in the meantime.
			from: ["sending", "left"],
			attempt: attempt.id,
			change: {
				state: "sent",
				messageId,
				hash: message.hash,
				attempt: undefined,
				attemptUntil: undefined,
			},
			now: now(),
		});
		return undefined;
	}

	async function failed(
		ready: Ready,
		attempt: { id: string; day: string },
		failure: Failure,
	): Promise<Next> {
		const { ref, id, recipient, subscriber } = ready;
		const { kind, reason } = failure;
		if (kind === "unknown") {
			uncertain += 1;
			deps.onLetter?.("article", "unknown");
			logger.warn({ ref, reason, uncertain }, "nobody knows whether a reader got an article");
			breather.failed();
			await situations.leave(ready, subscriber, { id: attempt.id });
			return undefined;
		}
		const back = (change: Parameters<typeof giveBack>[2]) => giveBack(ready, attempt, change);
		if (isPassing(failure)) {
			await back({ state: "due" });
			return failure.kind === "flood" ? now() + failure.retryAfterMs : breather.failed();
		}
		breather.answered();
		if (kind === "chat") {
			deps.onLetter?.("article", "refused");
			await deps.refused(id, reason);
			await back({ state: "dropped" });
			return undefined;
		}
		if (recipient.isPlain !== true) {
			logger.warn(
				{ ref, reason },
				"Telegram refuses a private message; it is tried without formatting",
			);
			await back({ state: "due", isPlain: true });
			return now();
		}
		deps.onLetter?.("article", "refused");
		logger.error({ ref, reason }, "Telegram refuses a private message");
		await situations.leave(ready, subscriber, { id: attempt.id, uncounted: attempt.day });
		return undefined;
	}

	return send;
}

function isReady(situation: Situation): situation is Ready {
	return situation.step.kind === "send";
}
