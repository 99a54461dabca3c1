import type { Outcome } from "./judge.ts";

/** What was counted over schedules; all but `note` are plain sums. */
export function noCounts() {
	const counts = {
		schedules: 0,
		failed: 0,
		articles: 0,
		kills: 0,
		redisRestarts: 0,
		starts: 0,
		/** Sends of which nobody knew whether they were carried out. */
		ambiguous: 0,
		/** What became of them, by what was found and by what evidence. */
		forward: 0,
		probe: 0,
		absent: 0,
		assumed: 0,
		"admin there": 0,
		"admin absent": 0,
		/** Questions that an admin answered. */
		asked: 0,
		/** Resolutions that were not what the stand-in knows. */
		wrong: 0,
	};
	return Object.assign(counts, {
		/** Counts what became of the articles of a schedule. */
		note(outcomes: readonly Outcome[]): void {
			for (const { resolutions } of outcomes) {
				counts.articles += 1;
				for (const { found, evidence } of resolutions) {
					if (evidence === "admin") counts[found === "there" ? "admin there" : "admin absent"] += 1;
					else if (found === "absent") counts.absent += 1;
					else if (evidence === "forward" || evidence === "probe" || evidence === "assumed") {
						counts[evidence] += 1;
					}
				}
			}
		},
	});
}
export type Counts = ReturnType<typeof noCounts>;

/** The sum of what was counted, as a table shows it. */
export function sumOf(all: readonly Counts[]): Record<string, number> {
	const sum: Record<string, number> = {};
	for (const { note: _, ...counts } of all) {
		for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
	}
	return sum;
}
