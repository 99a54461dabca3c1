import { endOf } from "../article/day.ts";
import type { Logger } from "../logger.ts";
import type { BundleTimes } from "../store/outbox.ts";
import { isReached, type Readers } from "../store/readers.ts";

const AT_ONCE = 20;
const LEASE_MS = 120_000;
const RETRY_MS = 60_000;

/** Has what came in readers' quiet hours told in one message when these are over, by the clocks of each. */
export function createBundles(deps: {
	times: BundleTimes;
	readers: Pick<Readers, "read">;
	/**
	 * Sends a reader all that waits for them; may be called again after a crash. Resolves to when to call it again
	 * (Unix ms), where it could not be sent just now.
	 */
	sendBundle: (id: number) => Promise<number | undefined>;
	/** Drops all that waits for a reader. */
	dropBundle: (id: number) => Promise<void>;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	logger: Logger;
	now: () => number;
}) {
	const { times, readers, sendBundle, dropBundle, zone, logger, now } = deps;

	async function see(id: number): Promise<number | undefined> {
		const subscriber = await readers.read(id);
		if (subscriber === undefined) return undefined;
		if (!isReached(subscriber)) {
			await dropBundle(id);
			return undefined;
		}
		const { reader } = subscriber;
		// They may have put them off since.
		const quietUntil =
			reader.quiet === undefined ? undefined : endOf(reader.quiet, reader.zone ?? zone(), now());
		return quietUntil ?? sendBundle(id);
	}

	return {
		/**
		 * Sends some of what is due.
		 *
		 * @returns true when there may be more of it
		 */
		async run(): Promise<boolean> {
			const claimed = await times.claim(now(), AT_ONCE, LEASE_MS);
			for (const one of claimed) {
				let next: number | undefined;
				try {
					next = await see(Number(one.member));
				} catch (error) {
					logger.error({ err: error }, "a bundle could not be sent");
					next = now() + RETRY_MS;
				}
				if (next === undefined) await times.done(one);
				else await times.again(one, next);
			}
			return claimed.length >= AT_ONCE;
		},
		/** True when somebody's quiet hours are over. */
		isDue: (at: number) => times.isDue(at),
	};
}
export type Bundles = ReturnType<typeof createBundles>;
