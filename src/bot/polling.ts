import type { Api } from "grammy";
import type { Logger } from "../logger.ts";
import { classify } from "../telegram/failure.ts";
import type { Inbox } from "./inbox.ts";
import { type Signal, updateKinds, type UpdateSource } from "./receiving.ts";
import type { UpdateRunner } from "./updates.ts";

/** How long Telegram holds a question for updates while there are none. */
const POLL_SECONDS = 30;
/** How long what is handed out again is waited for before it is asked for anew. */
const AGAIN_MS = 1000;

/**
 * Long polling: Telegram gives each update to whoever asks first, and refuses two who ask. An update is confirmed once
 * it is finished, with all before it. What came by webhook before, and still waits, is worked off first.
 */
export function createPolling(deps: { api: Api; inbox: Inbox; logger: Logger }): UpdateSource {
	const { api, inbox, logger } = deps;
	/** One above the newest update that was polled. */
	let end = 0;
	/** From which update on they are to be handed out: the lowest that is not finished. */
	const offset = (runner: UpdateRunner) => Math.min(end, runner.lowest());

	return {
		async open(signal) {
			// What waits there is polled from now on.
			await api.deleteWebhook({}, signal as unknown as Signal);
		},

		async work(runner, signal) {
			inbox.rewind();
			// What another process had, or this one has left to another, is handed out again.
			end = 0;
			while (!signal.aborted) {
				const kept = await inbox.next(0, signal);
				if (signal.aborted) return;
				if (kept.length > 0) {
					runner.take(kept);
					continue;
				}
				const updates = await api
					.getUpdates(
						{ offset: offset(runner), timeout: POLL_SECONDS, allowed_updates: updateKinds },
						signal as unknown as Signal,
					)
					.catch((error: unknown) => {
						if (signal.aborted) return [];
						throw error;
					});
				if (signal.aborted) return;
				end = Math.max(0, ...updates.map(({ update_id }) => update_id + 1)) || end;
				// What is under way is handed out again until it is finished.
				if (runner.take(updates) === 0 && runner.isBusy()) await runner.change(AGAIN_MS);
			}
		},

		/** Confirms what is finished, so that the next process is not handed it again. */
		async close(runner) {
			if (end === 0) return;
			const ask = { offset: offset(runner), limit: 1, timeout: 0 };
			await api.getUpdates(ask).catch((error: unknown) => {
				logger.debug({ failure: classify(error) }, "the last updates could not be confirmed");
			});
		},
	};
}
