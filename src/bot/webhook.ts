import type { Api } from "grammy";
import type { Logger } from "../logger.ts";
import { classify } from "../telegram/failure.ts";
import type { Inbox } from "./inbox.ts";
import { type Signal, updateKinds, type UpdateSource } from "./receiving.ts";

/** How long one look for updates that wait lasts, and how long one may wait whose bell a process heard that died. */
const WAIT_MS = 2000;
/** So many wait in this process; the others do so in Redis. */
const MAX_OPEN = 1000;
const FULL_MS = 1000;
/** How often Telegram is asked whether the webhook still stands, and what it has to complain of. */
const CHECK_MS = 30_000;

/**
 * Updates by webhook: whichever process Telegram reaches keeps them in Redis, and they are worked off from there. The
 * webhook is set each time that a process begins, and again where somebody else has changed it.
 *
 * @param deps.url where Telegram sends them
 * @param deps.secret what Telegram sends along, so that nobody else can
 */
export function createWebhook(deps: {
	api: Api;
	url: string;
	secret: string;
	inbox: Inbox;
	logger: Logger;
	now: () => number;
}): UpdateSource {
	const { api, url, secret, inbox, logger, now } = deps;
	let lookedAt = 0;
	/** When Telegram last had to complain (Unix s). */
	let failedAt = 0;

	async function set(signal: AbortSignal): Promise<void> {
		const options = { secret_token: secret, allowed_updates: updateKinds };
		await api.setWebhook(url, options, signal as unknown as Signal);
	}

	async function look(signal: AbortSignal): Promise<void> {
		const info = await api.getWebhookInfo(signal as unknown as Signal);
		if (info.url !== url) {
			logger.warn("somebody else has changed the webhook: it is set anew");
			await set(signal);
		}
		const { last_error_date: at = 0, last_error_message: reason } = info;
		if (at > failedAt) logger.warn({ reason }, "Telegram could not hand over updates");
		failedAt = Math.max(failedAt, at);
	}

	return {
		async open(signal) {
			await set(signal);
			lookedAt = now();
		},

		async work(runner, signal) {
			inbox.rewind();
			while (!signal.aborted) {
				if (runner.size() >= MAX_OPEN) {
					await runner.change(FULL_MS);
					continue;
				}
				const updates = await inbox.next(WAIT_MS, signal);
				if (signal.aborted) return;
				if (updates.length > 0) runner.take(updates);
				if (now() - lookedAt < CHECK_MS) continue;
				lookedAt = now();
				// Updates are handed out meanwhile.
				look(signal).catch((error: unknown) => {
					if (!signal.aborted)
						logger.warn({ failure: classify(error) }, "the webhook is not known");
				});
			}
		},

		async close() {
			// Telegram was told when each was kept, and goes on to send: another process may be there.
		},
	};
}
