import { z } from "zod";
import { Stats } from "../article/stats.ts";

const { posts, reactions, clicks, delivery, ...others } = Stats.shape;
const total = posts.shape.total;
const byDay = posts.shape.byDay.describe("in the order of `days`, as all lists that tell of days");
const durations = delivery.shape.p50Ms;

/** What `GET /v1/stats` answers. */
export const StatsAnswer = z
	.object({
		...others,
		from: others.from.describe("the first day, such as 2026-11-25"),
		to: others.to.describe("the last day, which is the one that runs"),
		zone: others.zone.describe("whose days these are (IANA)"),
		topic: z.string().nullable(),
		channel: z.string().nullable(),
		posts: z.object({
			total,
			by_day: byDay,
			withdrawn: byDay,
			by_hour: posts.shape.byHour.describe("by the 24 hours of the day"),
			by_weekday_hour: posts.shape.byWeekdayHour.describe(
				"by the weekdays, Monday first, and their hours",
			),
		}),
		reactions: z.object({
			total,
			by_day: byDay,
			top: z.array(z.object({ ...reactions.shape.top.element.shape, link: z.url().nullable() })),
		}),
		clicks: z.object({ total: clicks.shape.total, by_day: byDay }),
		delivery: z.object({
			p50_ms: durations.describe("half of the posts took no longer"),
			p90_ms: durations,
			p99_ms: durations,
			slowest_ms: delivery.shape.slowestMs,
			total,
		}),
	})
	.meta({ id: "Stats" });
export type StatsAnswer = z.infer<typeof StatsAnswer>;

/** Tells what was counted, in the names of the interface. */
export function statsAnswer(stats: Stats): StatsAnswer {
	const { posts, reactions, clicks, delivery, topic = null, channel = null, ...others } = stats;
	return {
		...others,
		topic,
		channel,
		posts: {
			total: posts.total,
			by_day: posts.byDay,
			withdrawn: posts.withdrawn,
			by_hour: posts.byHour,
			by_weekday_hour: posts.byWeekdayHour,
		},
		reactions: {
			total: reactions.total,
			by_day: reactions.byDay,
			top: reactions.top.map(({ link = null, ...post }) => ({ ...post, link })),
		},
		clicks: { total: clicks.total, by_day: clicks.byDay },
		delivery: {
			p50_ms: delivery.p50Ms,
			p90_ms: delivery.p90Ms,
			p99_ms: delivery.p99Ms,
			slowest_ms: delivery.slowestMs,
			total: delivery.total,
		},
	};
}
