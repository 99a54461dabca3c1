import type { Stats } from "../../src/article/stats.ts";

/** Figures of some days that are the same for whatever is counted. */
export function aStats(days: string[], byDay: number[]): Stats {
	const nothing = days.map(() => null);
	const total = byDay.reduce((sum, one) => sum + one, 0);
	return {
		from: days[0] ?? "",
		to: days.at(-1) ?? "",
		zone: "Europe/Berlin",
		days,
		posts: { total, byDay, withdrawn: byDay, byHour: [], byWeekdayHour: [] },
		reactions: { total: 0, byDay, top: [] },
		clicks: { total: 0, byDay },
		readers: { now: 5, gained: byDay, lost: byDay },
		topics: [],
		digests: { sent: byDay, opened: byDay },
		delivery: { p50Ms: nothing, p90Ms: nothing, p99Ms: nothing, slowestMs: null, total },
		quiet: { waiting: byDay, delivered: byDay, share: null },
		searches: { total: 0, without: 0 },
	};
}
