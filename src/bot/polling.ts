import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import type { Leases } from "../store/leases.ts";
import { classify } from "../telegram/failure.ts";
import type { BotContext } from "./context.ts";
import { createUpdateRunner } from "./updates.ts";

const RETRY_MS = 5000;
/** A process that died while it polled is followed by another after this long. */
const LEASE_MS = 9000;
/** How long Telegram holds a question for updates while there are none. */
const POLL_SECONDS = 30;
/** How long what is handed out again is waited for before it is asked for anew. */
const AGAIN_MS = 1000;
/** What one update may take. */
const LIMIT_MS = 30_000;
/** What is under way when the process stops may take so long; the rest of the ending needs its time, too. */
const FINISH_MS = 1500;
/** How long Redis may take to say that it is there. */
const ALIVE_MS = 2000;

/** What the bot wants to hear of: Telegram leaves out what is not named. */
export const updateKinds = [
	"message",
	"edited_message",
	"callback_query",
	"inline_query",
	"channel_post",
	"my_chat_member",
] as const;

/** grammY's types name a polyfill's signal; Node's own has the same methods. */
type Signal = Parameters<Bot["init"]>[0];

/**
 * Long polling, in one process at a time: Telegram gives each update to whoever asks first, and refuses two who ask.
 * An update is confirmed once it is finished, with all before it: whatever ends the process, nothing is lost, and the
 * next one may be handed what was under way once more.
 *
 * @param deps.begin is called before the first updates, each time that the process begins to poll; what it throws is
 *   told and tried again
 * @param deps.onHung is told of an update that took too long: its chat goes on
 * @param deps.limitMs what one update may take; half a minute when left out
 */
export function createPolling(deps: {
	bot: Bot<BotContext>;
	leases: Leases;
	begin: (signal: AbortSignal) => Promise<void>;
	onHung?: (update: Update) => Promise<void>;
	logger: Logger;
	limitMs?: number;
	maxChats?: number;
}) {
	const { bot, leases, logger, onHung = async () => {} } = deps;
	const owner = randomUUID();
	const stopping = new AbortController();
	let polling: Promise<void> = Promise.resolve();

	const rest = (ms: number, signal = stopping.signal) =>
		sleep(ms, undefined, { signal }).catch(() => {});
	const takeLease = () => leases.take("updates", owner, LEASE_MS);

	/** Everybody waits while Redis is away: that is no reason to leave out what somebody has asked for. */
	const mayGiveUp = () =>
		Promise.race([
			takeLease().then(() => true),
			rest(ALIVE_MS).then(() => stopping.signal.aborted),
		]);

	const runner = createUpdateRunner({
		handle: (update) => bot.handleUpdate(update),
		limitMs: deps.limitMs ?? LIMIT_MS,
		mayGiveUp,
		onHung,
		logger,
		...(deps.maxChats === undefined ? {} : { maxChats: deps.maxChats }),
	});

	/** Polls for as long as the lease is kept. */
	async function pollOnce(): Promise<void> {
		if (!(await takeLease())) {
			// Whether Telegram answers is worth knowing here, too.
			await bot.api.getMe();
			return rest(LEASE_MS / 3);
		}
		const lost = new AbortController();
		const heart = setInterval(() => {
			takeLease().then(
				(isOurs) => {
					if (isOurs || lost.signal.aborted) return;
					logger.warn("another process polls for updates");
					lost.abort();
				},
				(error: unknown) => logger.debug({ err: error }, "the lease could not be renewed"),
			);
		}, LEASE_MS / 3);
		try {
			await deps.begin(stopping.signal);
			if (stopping.signal.aborted) return;
			await bot.api.deleteWebhook({}, stopping.signal as unknown as Signal);
			await work(lost.signal);
			// The other process is handed what has not begun.
			if (lost.signal.aborted) runner.drop();
		} finally {
			clearInterval(heart);
			// Before another process may poll.
			if (stopping.signal.aborted) {
				await runner.settle(FINISH_MS);
				if (!lost.signal.aborted) await confirm();
			}
			await leases.release("updates", owner).catch(() => {});
		}
	}

	/** Asks for updates and has them worked off, until the process stops or another one polls. */
	async function work(lost: AbortSignal): Promise<void> {
		const signal = AbortSignal.any([stopping.signal, lost]);
		while (!signal.aborted) {
			const updates = await bot.api
				.getUpdates(
					{ offset: runner.offset(), timeout: POLL_SECONDS, allowed_updates: updateKinds },
					signal as unknown as Signal,
				)
				.catch((error: unknown) => {
					if (signal.aborted) return [];
					throw error;
				});
			if (signal.aborted) return;
			// What is under way is handed out again until it is finished.
			if (runner.take(updates) === 0 && runner.isBusy()) await runner.change(AGAIN_MS);
		}
	}

	/** Confirms what is finished, so that the next process is not handed it again. */
	async function confirm(): Promise<void> {
		const offset = runner.offset();
		if (offset === 0) return;
		await bot.api.getUpdates({ offset, limit: 1, timeout: 0 }).catch((error: unknown) => {
			logger.debug({ failure: classify(error) }, "the last updates could not be confirmed");
		});
	}

	async function poll(): Promise<void> {
		while (!stopping.signal.aborted) {
			try {
				await pollOnce();
			} catch (error) {
				if (stopping.signal.aborted) return;
				logger.error({ reason: explain(error) }, "updates could not be polled; trying again");
				await rest(RETRY_MS);
			}
		}
	}

	return {
		/** Starts polling; troubles are logged and tried again, publishing goes on meanwhile. */
		start(): void {
			polling = poll();
		},
		/** Ends polling once the updates under way are answered, within a few seconds. */
		async stop(): Promise<void> {
			stopping.abort();
			await polling;
			await runner.settle(FINISH_MS);
		},
	};
}

function explain(error: unknown): string {
	const { kind, reason } = classify(error);
	if (kind === "unauthorized")
		return `Telegram refuses BOT_TOKEN (${reason}): set the bot's current token`;
	if (/terminated by other getUpdates|webhook is active/i.test(reason)) {
		return `${reason}: another program uses this token; stop it, or give Tidings a bot of its own`;
	}
	return reason;
}
