import { setTimeout as sleep } from "node:timers/promises";
import type { FastAnswer } from "../article/pace.ts";
import { createGroups } from "./groups.ts";
import { reasons } from "./reasons.ts";
import { TransportError } from "./transport.ts";

/**
 * The turns of messages that Stars are paid for. Telegram takes a thousand of them a second, so that all who wait in
 * this process ask together, and each is told a moment of its own.
 */
export function createFastTurns(deps: { take: (count: number) => Promise<FastAnswer> }) {
	const ask = createGroups<undefined, { ms: number; isTurn: boolean }>(async (items) => {
		const answer = await deps.take(items.length).catch(() => {
			throw new TransportError(reasons["reason-no-pace"], false);
		});
		if (answer.kind === "wait") return items.map(() => ({ ms: answer.ms, isTurn: false }));
		const { inMs, everyMs } = answer;
		return items.map((_, index) => ({ ms: inMs + index * everyMs, isTurn: true }));
	});

	let isClosed = false;
	/** A message that began now would meet a client that is closed, and nobody would know what became of it. */
	function refuseClosed(): void {
		if (isClosed) throw new TransportError(reasons["reason-closed"], false);
	}

	return {
		/**
		 * Resolves when a turn has come, to 0; or at once to how long to wait before asking again (ms).
		 *
		 * @throws {TransportError} with `isWritten` false when Redis does not answer, or all waiting has ended
		 */
		async wait(): Promise<number> {
			refuseClosed();
			const { ms = 1, isTurn = false } = (await ask(undefined)) ?? {};
			if (!isTurn) return ms;
			if (ms >= 1) await sleep(ms);
			refuseClosed();
			return 0;
		},

		/** Ends all waiting, now and later. */
		close(): void {
			isClosed = true;
		},
	};
}
