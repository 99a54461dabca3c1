import type { Logger } from "../logger.ts";
import type { Departures } from "../store/departures.ts";
import type { Readers } from "../store/readers.ts";

const AT_ONCE = 20;
/** How long another process waits before it takes over what this one has in hand. */
const LEASE_MS = 60_000;

/** Forgets the readers whose accounts have been gone for a month. */
export function createDeparted(deps: {
	departures: Departures;
	readers: Pick<Readers, "goneAt">;
	forget: (id: number) => Promise<void>;
	logger: Logger;
}) {
	const { departures, readers, forget, logger } = deps;

	/** Stands beside what may be sealed: one that can't be opened is judged, too. */
	async function isGone(id: number): Promise<boolean> {
		return (await readers.goneAt(id)) !== undefined;
	}

	return {
		/**
		 * Forgets those who are due; one who has come back stays.
		 *
		 * @returns how many were forgotten
		 */
		async sweep(now: number): Promise<number> {
			let count = 0;
			for (;;) {
				const due = await departures.claim(now, AT_ONCE, LEASE_MS);
				if (due.length === 0) break;
				for (const one of due) {
					if (await isGone(one.id)) {
						await forget(one.id);
						count++;
					}
					await departures.done(one);
				}
			}
			if (count > 0) logger.info({ count }, "readers whose accounts are gone were forgotten");
			return count;
		},
	};
}
export type Departed = ReturnType<typeof createDeparted>;
