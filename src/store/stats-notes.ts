import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";
import { MAX_MISS_LENGTH, missesLua } from "./misses.ts";
import { createScript } from "./script.ts";
import { createStatsDays, type StatsZone } from "./stats-day.ts";
import { type HouseCount, statsLua } from "./stats-layout.ts";

/** An update is handed out again within seconds, or when a process starts that was down. */
const ONCE_MS = 24 * 3_600_000;

/**
 * Counts something, once under a name.
 *
 * KEYS  1 day, 2 what tells that it was counted, 3 misses of the day
 * ARGV  1 how long that is known (ms), 2 words that nothing was found for or "", then what is counted
 * returns 1, or 0 when it was counted before
 */
const noteScript = createScript(`${statsLua}${missesLua}
if not redis.call('SET', KEYS[2], 1, 'NX', 'PX', ARGV[1]) then return 0 end
if ARGV[2] ~= '' then countMiss(KEYS[3], ARGV[2]) end
for i = 3, #ARGV do statNote(KEYS[1], ARGV[i], 1) end
return 1
`);

/**
 * Counts what changes nothing else in the store: what people do with the bot. An update that is worked off twice counts
 * once.
 */
export function createStatsNotes(deps: { redis: Redis; keys: Keys } & StatsZone) {
	const { redis, keys } = deps;
	const dayOf = createStatsDays(deps);

	async function note(
		update: number,
		what: readonly HouseCount[],
		at: number,
		missed = "",
	): Promise<void> {
		const { key, day } = dayOf(at);
		const args = [ONCE_MS, missed, ...what];
		await noteScript(redis, [key, keys.statsOnce(update), keys.misses(day)], args);
	}

	return {
		/**
		 * Counts a search that was answered, by the update that asked for it (its id), and whether it found nothing: for
		 * which words, but not for whom.
		 */
		searched: (
			update: number,
			{ isEmpty, words }: { isEmpty: boolean; words: string },
			at: number,
		): Promise<void> =>
			note(
				update,
				isEmpty ? ["searches", "empty"] : ["searches"],
				at,
				isEmpty && words.length <= MAX_MISS_LENGTH ? words.toLowerCase() : "",
			),

		/** Counts that somebody followed a link of a digest into the bot, by the update that told of it (its id). */
		opened: (update: number, at: number): Promise<void> => note(update, ["opened"], at),
	};
}
export type StatsNotes = ReturnType<typeof createStatsNotes>;
