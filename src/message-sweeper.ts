import { randomUUID } from "node:crypto";
import type { Keeping } from "./keeping.ts";
import type { Logger } from "./logger.ts";
import type { Leases } from "./store/leases.ts";
import { LEAST_KNOWN_MS, type MessageLimit } from "./store/message-limit.ts";
import type { Readers } from "./store/readers.ts";
import { createRounds } from "./store/rounds.ts";

/** How often all readers are gone through. */
const EVERY_MS = 60 * 60_000;

/**
 * Forgets what readers got beyond the number that is to be known of each; one process at a time, and while Redis is full
 * as well. Where all is to be known, it does nothing.
 */
export function createMessageSweeper(deps: {
	keeping: Pick<Keeping, "messages">;
	readers: Pick<Readers, "everybody">;
	messageLimit: MessageLimit;
	leases: Pick<Leases, "takeEvenWhenFull" | "release">;
	logger: Logger;
	now: () => number;
}) {
	const { keeping, readers, messageLimit, leases, logger, now } = deps;
	const owner = randomUUID();
	let isStopping = false;

	async function sweep(): Promise<void> {
		const { messages } = keeping;
		if (messages === undefined) return;
		let forgotten = 0;
		for await (const ids of readers.everybody()) {
			if (isStopping) return;
			// It outlasts the pause, so that it is the same process that goes through all of them the next time.
			if (!(await leases.takeEvenWhenFull("messages", owner, 2 * EVERY_MS))) return;
			forgotten += await messageLimit.trim(ids, messages, now() - LEAST_KNOWN_MS);
		}
		if (forgotten > 0) logger.info({ forgotten }, "what readers got long ago was forgotten");
	}

	const failed = "what readers got long ago could not be forgotten";
	const rounds = createRounds({ run: sweep, everyMs: EVERY_MS, failed, logger });

	return {
		sweep,
		/** Starts looking. */
		start: (): void => rounds.start(),
		/** Waits for the round under way, and lets another process do it. */
		async stop(): Promise<void> {
			isStopping = true;
			await rounds.stop();
			await leases.release("messages", owner);
		},
	};
}
export type MessageSweeper = ReturnType<typeof createMessageSweeper>;
