import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";
import type { Script } from "./script.ts";

/** How many recipients one worker takes at a time: 25 bytes of progress, so that blocks share none. */
export const BLOCK_SIZE = 100;
/** The bytes of a recipient in the list: their ordinal, which is nobody else's after they were forgotten. */
export const ORDINAL_BYTES = 4;
/** How long a campaign is remembered after its end, or while it is not started. */
export const CAMPAIGN_MEMORY_MS = 30 * 24 * 3_600_000;

/** Calls the scripts of campaigns, with what all of them begin with. */
export function campaignCall({ redis, keys }: { redis: Redis; keys: Keys }) {
	return (
		script: Script,
		id: string,
		now: number,
		args: readonly (string | number | Buffer)[],
		more: readonly string[] = [],
	): Promise<unknown> =>
		script(
			redis,
			[
				keys.campaign(id),
				keys.campaignRecipients(id),
				keys.campaignProgress(id),
				keys.campaignsActive,
				...more,
			],
			[id, Math.floor(now), CAMPAIGN_MEMORY_MS, BLOCK_SIZE, ...args],
		);
}
