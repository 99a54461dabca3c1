import { z } from "zod";
import { dayIn, minuteOfDay } from "./day.ts";
import type { Stats } from "./stats.ts";

const DAY_MS = 24 * 3_600_000;
const WEEK_DAYS = 7;
/** A letter about a week goes out on Monday from eight o'clock on. */
const DUE_MINUTE = 8 * 60;
const MAX_TOP = 3;

/** What went out in a week, what readers looked for in vain, who slept, and what failed. Days are those of its zone. */
export const Week = z.object({
	/** Monday and Sunday, such as 2026-11-16. */
	from: z.string(),
	to: z.string(),
	posts: z.number(),
	postsBefore: z.number(),
	withdrawn: z.number(),
	top: z.array(z.object({ title: z.string(), link: z.string().optional(), reactions: z.number() })),
	readers: z.object({ now: z.number(), gained: z.number(), lost: z.number() }),
	digests: z.object({ sent: z.number(), opened: z.number() }),
	/** The slowest post (ms), on the way from its acceptance to its channel; null where there was none. */
	slowestMs: z.number().nullable(),
	/** What nothing was found for, by how often it was asked. */
	missed: z.array(z.object({ words: z.string(), count: z.number() })),
	/** Sources that sent nothing new all week. */
	asleep: z.array(z.string()),
	/** Posts that wait for a person's decision by now. */
	failures: z.number(),
});
export type Week = z.infer<typeof Week>;

/** The week that a letter is due about: it ended with the last Sunday. */
export type DueWeek = { from: string; to: string };

/**
 * The week that a letter is due about at a moment, on a zone's clocks; undefined on Monday before eight, and from
 * Wednesday on: that long after it is no news any more.
 */
export function dueWeek(zone: string, at: number): DueWeek | undefined {
	const today = Date.parse(dayIn(zone, at));
	const weekday = (new Date(today).getUTCDay() + 6) % 7;
	if (weekday > 1 || (weekday === 0 && minuteOfDay(zone, at) < DUE_MINUTE)) return undefined;
	const monday = today - weekday * DAY_MS;
	return { from: isoDay(monday - WEEK_DAYS * DAY_MS), to: isoDay(monday - DAY_MS) };
}

/** How many days of {@link Stats}, up to today, hold a week and the one before it. */
export function daysBack({ from }: DueWeek, zone: string, at: number): number {
	const days = (Date.parse(dayIn(zone, at)) - Date.parse(from)) / DAY_MS + 1;
	return days + WEEK_DAYS;
}

/** What a week's letter takes from what was counted; the span of `stats` has to hold the week and the one before it. */
export function weekOf(
	{ from, to }: DueWeek,
	stats: Stats,
): Omit<Week, "missed" | "asleep" | "failures"> {
	const first = stats.days.indexOf(from);
	const sum = (counts: readonly number[], start = first) =>
		counts.slice(Math.max(0, start), start + WEEK_DAYS).reduce((total, one) => total + one, 0);
	return {
		from,
		to,
		posts: sum(stats.posts.byDay),
		postsBefore: sum(stats.posts.byDay, first - WEEK_DAYS),
		withdrawn: sum(stats.posts.withdrawn),
		top: stats.reactions.top
			.filter(({ reactions }) => reactions > 0)
			.slice(0, MAX_TOP)
			.map(({ title, link, reactions }) => ({
				title,
				reactions,
				...(link === undefined ? {} : { link }),
			})),
		readers: {
			now: stats.readers.now,
			gained: sum(stats.readers.gained),
			lost: sum(stats.readers.lost),
		},
		digests: { sent: sum(stats.digests.sent), opened: sum(stats.digests.opened) },
		slowestMs: stats.delivery.slowestMs,
	};
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
