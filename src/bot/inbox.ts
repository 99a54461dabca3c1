import type { Update } from "grammy/types";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import { json } from "../store/json.ts";
import { BEGINNING, type Updates } from "../store/updates.ts";

/** How many are read in one go. */
const COUNT = 100;

/** What Telegram sent: its number, and whatever it is about. */
const Sent = json(
	z.looseObject({ update_id: z.int() }).transform((sent) => sent as unknown as Update),
	"",
);

/**
 * The updates that came by webhook and wait in Redis, for the one process that works them off; and what is known of
 * all, however they came.
 *
 * @param deps.updates notes what is worked off
 * @param deps.waiting reads what waits, over a connection that does nothing else
 */
export function createInbox(deps: { updates: Updates; waiting: Updates; logger: Logger }) {
	const { updates, waiting, logger } = deps;
	/** Where those stand that were handed out and are not worked off. */
	const places = new Map<number, number>();
	let last = BEGINNING;

	return {
		/** Hands out again what was handed out and is not worked off. */
		rewind(): void {
			last = BEGINNING;
		},

		/** Those that came after the last one that was handed out; waits for one, but not longer than so many milliseconds. */
		async next(waitMs: number, signal: AbortSignal): Promise<Update[]> {
			const found = await unlessAborted(waiting.after(last, COUNT, waitMs), signal);
			const batch: Update[] = [];
			for (const { place, text } of found ?? []) {
				last = place;
				const update = parse(text);
				if (update === undefined) {
					logger.error("an update can't be read and is left out: SUBSCRIBER_KEY has changed");
					await updates.remove(place);
					continue;
				}
				places.set(update.update_id, place);
				batch.push(update);
			}
			return batch;
		},

		/** False for an update that was worked off already, or waits in Redis, and now comes from somewhere else, too. */
		async isOpen({ update_id: id }: Update): Promise<boolean> {
			return places.has(id) || !(await updates.isKnown(id));
		},

		/** Notes that an update is worked off: no process is handed it again. */
		async conclude({ update_id: id }: Update): Promise<void> {
			const place = places.get(id);
			if (place === undefined) return updates.conclude(id);
			await updates.remove(place);
			places.delete(id);
		},
	};
}
export type Inbox = ReturnType<typeof createInbox>;

function parse(text: string | undefined): Update | undefined {
	return text === undefined ? undefined : Sent.safeParse(text).data;
}

/** What a promise resolves to; undefined once the signal has fired, whatever becomes of it then. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
	return new Promise((resolve, reject) => {
		const stop = () => resolve(undefined);
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop);
		void promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
	});
}
