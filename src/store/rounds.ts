import type { Logger } from "../logger.ts";

/**
 * Does something every so often, one round at a time: a round that takes longer leaves out those that would have begun
 * meanwhile, and one that fails is logged and followed by the next.
 */
export function createRounds(deps: {
	run: () => Promise<unknown>;
	everyMs: number;
	/** What the log says of a round that failed. */
	failed: string;
	logger: Logger;
}) {
	const { run, everyMs, failed, logger } = deps;
	let timer: NodeJS.Timeout | undefined;
	let round: Promise<unknown> | undefined;

	return {
		/** Begins the first round after one interval. */
		start(): void {
			timer = setInterval(() => {
				round ??= run()
					.catch((error: unknown) => logger.warn({ err: error }, failed))
					.finally(() => {
						round = undefined;
					});
			}, everyMs);
		},

		/** Begins none any more, and waits for the one under way; who can't wait need not. */
		async stop(): Promise<void> {
			clearInterval(timer);
			await round;
		},
	};
}
export type Rounds = ReturnType<typeof createRounds>;
