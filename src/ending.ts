import { once } from "node:events";
import type { Logger } from "./logger.ts";

/** How long calls and requests under way may take to end by themselves once the process stops. */
const FINISH_MS = 2000;
/** How long Redis may take to note what came of them. */
const RECORD_MS = 1000;

/** Ends a part; the signal tells that there is no time left to wait. */
type Close = (late: AbortSignal) => Promise<unknown>;

/** The order in which the parts end: the youngest first, so that nothing is lost. */
export function createEnding(logger: Logger) {
	const closing: Close[] = [];
	/** How to make outgoing calls and incoming requests fail that take too long to end. */
	const cutting: (() => unknown)[] = [];
	let isEnding = false;

	return {
		/** True from the moment on at which the parts are ended. */
		isEnding: () => isEnding,

		/** Remembers how a part that has begun is ended. */
		onStop(close: Close): void {
			closing.unshift(close);
		},

		/** Remembers how something under way is made to fail that takes too long to end. */
		onCut(...cut: (() => unknown)[]): void {
			cutting.push(...cut);
		},

		/** Ends every part, within five seconds. */
		async end(): Promise<void> {
			isEnding = true;
			const late = new AbortController();
			const timers = [
				setTimeout(() => cutting.forEach((cut) => void cut()), FINISH_MS),
				setTimeout(() => late.abort(), FINISH_MS + RECORD_MS),
			];
			// What waits for a Redis that is gone would wait for good: from then on nothing is waited for.
			const deadline = once(late.signal, "abort");
			for (let close = closing.shift(); close !== undefined; close = closing.shift()) {
				const closed = close(late.signal).catch((error: unknown) => {
					logger.warn({ err: error }, "a part ended badly");
				});
				await Promise.race([closed, deadline]);
			}
			for (const timer of timers) clearTimeout(timer);
		},
	};
}
export type Ending = ReturnType<typeof createEnding>;
