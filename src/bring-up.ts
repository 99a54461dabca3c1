import type { Logger } from "./logger.ts";
import type { StandingWatch } from "./publish/standing.ts";
import type { Stores } from "./store/stores.ts";

/** Brings up to date, beside everything else, what an earlier process, key or version has left. */
export function bringUp(deps: {
	stores: Pick<Stores, "readers" | "tally">;
	standing: Pick<StandingWatch, "checkAll">;
	logger: Logger;
	now: () => number;
}): void {
	const { stores, standing, logger, now } = deps;
	const onLost = (error: unknown) =>
		logger.error({ err: error }, "a subscriber's record makes no sense and was not sealed anew");
	stores.readers.reseal(now(), onLost).then(
		(count) => count > 0 && logger.info({ count }, "subscribers' records were sealed anew"),
		(error: unknown) => logger.warn({ err: error }, "records could not be sealed anew"),
	);
	stores.tally.complete().catch((error: unknown) => {
		logger.warn({ err: error }, "the posts of earlier times could not be counted");
	});
	standing.checkAll().catch((error: unknown) => {
		logger.warn({ err: error }, "the rights in the channels could not be checked");
	});
}
