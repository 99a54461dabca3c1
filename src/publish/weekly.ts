import { randomUUID } from "node:crypto";
import type { Stats } from "../article/stats.ts";
import { daysBack, type DueWeek, dueWeek, type Week, weekOf } from "../article/week.ts";
import type { Logger } from "../logger.ts";
import type { Dead } from "../store/dead.ts";
import type { Leases } from "../store/leases.ts";
import type { Misses } from "../store/misses.ts";
import type { Notices } from "../store/notices.ts";
import type { Rhythm } from "../store/rhythm.ts";
import { createRounds } from "../store/rounds.ts";

const LOOK_EVERY_MS = 5 * 60_000;
const WEEK_HOURS = 7 * 24;
/** What was asked for once or twice may be a slip of the fingers, and says too much about one person. */
const LEAST_MISSED = 3;
const MAX_MISSED = 10;

/**
 * Writes the newsroom a letter about each week, on Monday: what went out, what readers looked for in vain, which sources
 * slept, what failed. It is a notice, so that it is told once, however many processes look and whenever one ends.
 */
export function createWeekly(deps: {
	stats: { read: (span: { days: number }) => Promise<Stats> };
	misses: Pick<Misses, "most">;
	rhythm: Pick<Rhythm, "counts">;
	dead: Pick<Dead, "kinds">;
	sources: () => Iterable<string>;
	/** The newsroom's zone (IANA). */
	zone: () => string;
	notices: Pick<Notices, "add" | "find">;
	leases: Leases;
	logger: Logger;
	now: () => number;
	everyMs?: number | undefined;
}) {
	const { notices, leases, logger, now, everyMs = LOOK_EVERY_MS } = deps;
	const owner = randomUUID();

	/** Writes the letter that is due, unless it was written. */
	async function look(): Promise<void> {
		const week = dueWeek(deps.zone(), now());
		if (week === undefined) return;
		const id = `weekly ${week.from}`;
		if ((await notices.find(id)) !== undefined) return;
		if (!(await leases.take("weekly", owner, 3 * everyMs))) return;
		const data = { week: JSON.stringify(await read(week)) };
		await notices.add({ id, kind: "weekly", data }, now());
	}

	async function read(week: DueWeek): Promise<Week> {
		const at = now();
		const [stats, missed, wrecks, asleep] = await Promise.all([
			deps.stats.read({ days: daysBack(week, deps.zone(), at) }),
			deps.misses.most(week, { count: MAX_MISSED, least: LEAST_MISSED }),
			deps.dead.kinds(),
			asleepAt(at),
		]);
		const failures = wrecks.reduce((sum, { count }) => sum + count, 0);
		return { ...weekOf(week, stats), missed, asleep, failures };
	}

	/** The sources that have sent nothing new for a week. */
	async function asleepAt(at: number): Promise<string[]> {
		const names = [...deps.sources()];
		const counts = await Promise.all(names.map((name) => deps.rhythm.counts(name, at)));
		return names.filter((_, index) => {
			const week = counts[index]?.slice(-WEEK_HOURS) ?? [];
			return week.every((count) => count === 0);
		});
	}

	const failed = "the weekly letter could not be written";
	const rounds = createRounds({ run: look, everyMs, failed, logger });

	return {
		look,
		/** Starts looking whether a letter is due. */
		start: () => rounds.start(),
		/** Waits for the look under way. */
		async stop(): Promise<void> {
			await rounds.stop();
			await leases.release("weekly", owner);
		},
	};
}
export type Weekly = ReturnType<typeof createWeekly>;
