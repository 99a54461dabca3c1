import { aheadAt } from "../article/zone-clock.ts";
import type { Keys } from "./keys.ts";

/** What of the store's parts tells by whose days they count. */
export type StatsZone = {
	/** The newsroom's zone (IANA); UTC when left out. */
	zone?: (() => string) | undefined;
};

/** Where a moment is counted: its day, such as 2026-11-25, its hour, and the key of that day. */
export type StatsDay = { day: string; hour: number; key: string };

/** Tells where moments (Unix ms) are counted, by the newsroom's clocks. */
export function createStatsDays({ keys, zone = () => "UTC" }: { keys: Keys } & StatsZone) {
	return (at: number): StatsDay => {
		const local = new Date(at + aheadAt(zone(), at));
		const day = local.toISOString().slice(0, 10);
		return { day, hour: local.getUTCHours(), key: keys.stats(day) };
	};
}
export type StatsDays = ReturnType<typeof createStatsDays>;
