import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bot } from "grammy";
import type { Logger } from "../logger.ts";
import type { Leases } from "../store/leases.ts";
import { classify } from "../telegram/failure.ts";
import type { BotContext } from "./context.ts";

const RETRY_MS = 5000;
/** A process that died while it polled is followed by another after this long. */
const LEASE_MS = 9000;
/** What the bot wants to hear of: Telegram leaves out what is not named. */
const KINDS = ["message", "callback_query", "channel_post", "my_chat_member"] as const;

/**
 * Long polling, in one process at a time: Telegram gives each update to whoever asks first, and refuses two who ask.
 *
 * @param deps.begin is called before the first updates, each time that the process begins to poll; what it throws is
 *   told and tried again
 */
export function createPolling(deps: {
	bot: Bot<BotContext>;
	leases: Leases;
	begin: (signal: AbortSignal) => Promise<void>;
	logger: Logger;
}) {
	const { bot, leases, logger } = deps;
	const owner = randomUUID();
	const stopping = new AbortController();
	const { signal } = stopping;
	let polling: Promise<void> = Promise.resolve();
	let heart: NodeJS.Timeout | undefined;

	const rest = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {});

	/** Polls for as long as the lease is kept. */
	async function pollOnce(): Promise<void> {
		if (!(await leases.take("updates", owner, LEASE_MS))) {
			// Whether Telegram answers is worth knowing here, too.
			await bot.api.getMe();
			return rest(LEASE_MS / 3);
		}
		heart = setInterval(() => {
			leases.take("updates", owner, LEASE_MS).then(
				async (isOurs) => {
					if (isOurs || !bot.isRunning()) return;
					logger.warn("another process polls for updates");
					await bot.stop();
				},
				(error: unknown) => logger.debug({ err: error }, "the lease could not be renewed"),
			);
		}, LEASE_MS / 3);
		try {
			await deps.begin(signal);
			if (signal.aborted) return;
			await bot.start({ allowed_updates: KINDS });
		} finally {
			clearInterval(heart);
			await leases.release("updates", owner).catch(() => {});
		}
	}

	async function poll(): Promise<void> {
		while (!signal.aborted) {
			try {
				await pollOnce();
			} catch (error) {
				if (signal.aborted) return;
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
		/** Ends polling once the update under way is answered. */
		async stop(): Promise<void> {
			stopping.abort();
			if (bot.isRunning()) await bot.stop();
			await polling;
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
