import type { Redis } from "ioredis";
import { RHYTHM_HOURS } from "../article/rhythm.ts";
import type { Keys } from "./keys.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** A count fills two bytes; a source that sends more in an hour has sent this many. */
const COUNT_BYTES = 2;

/** How long a day's counts are kept: longer than anything looks back. */
export const RHYTHM_MEMORY_MS = 31 * DAY_MS;

/**
 * Lua that counts `added` articles of the hour of `now` (ms) in the day's counts `key`, kept for `memory` (ms): 24
 * numbers of 16 bits, one for each hour in UTC.
 */
export const countArticles = `
local function countArticles(key, now, added, memory)
  local hour = math.floor(tonumber(now) / ${HOUR_MS}) % 24
  redis.call('BITFIELD', key, 'OVERFLOW', 'SAT', 'INCRBY', 'u16', '#' .. hour, added)
  redis.call('PEXPIRE', key, memory)
end
`;

/** The day (UTC) whose counts hold a moment, in days since 1970. */
export function rhythmDay(atMs: number): number {
	return Math.floor(atMs / DAY_MS);
}

/** How many new articles each source sent in each hour of the last four weeks. */
export function createRhythm(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** The counts of the last {@link RHYTHM_HOURS} hours, oldest first; the last hour is the one that runs. */
		async counts(source: string, now: number): Promise<number[]> {
			const last = Math.floor(now / HOUR_MS);
			const first = last - RHYTHM_HOURS + 1;
			const firstDay = rhythmDay(first * HOUR_MS);
			const days = Array.from(
				{ length: rhythmDay(now) - firstDay + 1 },
				(_, index) => firstDay + index,
			);
			const packed = await redis.mgetBuffer(days.map((day) => keys.rhythm(source, day)));
			return Array.from({ length: RHYTHM_HOURS }, (_, index) => {
				const hour = first + index;
				const bytes = packed[Math.floor(hour / 24) - firstDay];
				const at = (hour % 24) * COUNT_BYTES;
				return bytes && bytes.length >= at + COUNT_BYTES ? bytes.readUInt16BE(at) : 0;
			});
		},
	};
}
export type Rhythm = ReturnType<typeof createRhythm>;
