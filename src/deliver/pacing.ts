import type { Pacer } from "../telegram/pacer.ts";

/** The pace that all processes keep together. */
export type Pacing = Pick<Pacer, "ask" | "giveBack" | "within">;

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** Holds back a worker while Telegram can't be reached or answers with nothing that can be understood. */
export function createBreather(now: () => number) {
	let failures = 0;
	let until = 0;
	return {
		/** When the next call may be made (Unix ms); in the past when it may be made now. */
		until: () => until,
		/** A call was answered. */
		answered(): void {
			failures = 0;
		},
		/** A call was not answered: the pause doubles with each in a row, up to a minute. */
		failed(): number {
			// Those that were under way together count once.
			if (until > now()) return until;
			until = now() + Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
			failures = Math.min(failures + 1, 20);
			return until;
		},
	};
}
export type Breather = ReturnType<typeof createBreather>;
