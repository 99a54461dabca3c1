import type { Keeping } from "./keeping.ts";
import type { Logger } from "./logger.ts";
import { createMessageSweeper } from "./message-sweeper.ts";
import { createRoomWatch } from "./room-watch.ts";
import type { Stores } from "./store/stores.ts";
import { createSweeper } from "./sweeper.ts";
import { createTelegram } from "./telegram/client.ts";
import { classify } from "./telegram/failure.ts";
import type { Texts } from "./texts.ts";

/** What keeps room in Redis, and tells the admins when there is none. */
export function createHousekeeping(deps: {
	telegram: Omit<Parameters<typeof createTelegram>[0], "pacer" | "onCall">;
	/** Telegram user ids of those whose Redis it is. */
	owners: readonly number[];
	stores: Pick<Stores, "leases" | "messageLimit" | "notices" | "readers" | "retention" | "room">;
	keeping: Keeping;
	texts: Texts;
	locale: string;
	logger: Logger;
	now: () => number;
	everyMs?: number | undefined;
}) {
	const { stores, texts, locale, logger } = deps;
	// The pace of the others stands in Redis, which can't be written to when this is needed.
	const telegram = createTelegram(deps.telegram);
	const tell = async (what: "alarm-full" | "alarm-full-over"): Promise<boolean> => {
		const text =
			what === "alarm-full"
				? texts.text(locale, "alarm-full")
				: texts.text(locale, "alarm-full-over");
		const told = deps.owners.map((owner) =>
			telegram.api.sendMessage(owner, text).then(
				() => true,
				(error: unknown) => {
					logger.warn(
						{ owner, failure: classify(error) },
						"an owner could not be told of a full Redis",
					);
					return false;
				},
			),
		);
		return (await Promise.all(told)).includes(true);
	};
	const watch = createRoomWatch({ ...deps, ...stores, tell });
	const sweeper = createSweeper({ ...deps, ...stores });
	const messageSweeper = createMessageSweeper({ ...deps, ...stores });

	return {
		/** Starts watching and sweeping. */
		start(): void {
			watch.start();
			sweeper.start();
			messageSweeper.start();
		},
		/** Waits for what is under way. */
		async stop(): Promise<void> {
			await Promise.all([watch.stop(), sweeper.stop(), messageSweeper.stop()]);
			await telegram.close();
		},
	};
}
export type Housekeeping = ReturnType<typeof createHousekeeping>;
