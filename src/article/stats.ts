import { z } from "zod";

/** How long what is counted is kept (days): a year, and a month more to compare with. */
export const STATS_KEPT_DAYS = 400;
/** How many days are told of at the most. */
export const STATS_MAX_DAYS = 366;

const count = z.int().min(0);
const perDay = z.array(count);
/** Milliseconds, or null for a day of which there is nothing to tell. */
const durations = z.array(z.number().min(0).nullable());

/** A post that readers reacted to, and how. */
export const PostReactions = z.object({
	ref: z.string(),
	channel: z.string(),
	title: z.string(),
	/** The post's address in Telegram; undefined where its channel has no public name. */
	link: z.string().optional(),
	reactions: count,
	/** How often its links were followed through the redirect. */
	clicks: count,
	/** How often each emoji was given; `custom` for all custom emoji, `paid` for Stars. */
	emoji: z.record(z.string(), count),
});
export type PostReactions = z.infer<typeof PostReactions>;

/** What was counted in a span of days, by the newsroom's clock; nothing in it tells of a single reader. */
export const Stats = z.object({
	/** The first and the last day of the span, such as 2026-11-25; the last is the one that runs. */
	from: z.string(),
	to: z.string(),
	/** The zone whose days these are (IANA). */
	zone: z.string(),
	/** The slug of the topic, when only that was asked for. */
	topic: z.string().optional(),
	/** The channel, when only that was asked for. */
	channel: z.string().optional(),
	/** Every day of the span, oldest first; whatever is told by day is told in their order. */
	days: z.array(z.string()),
	/** Posts by their first appearance in a channel; those that were taken back by the day of that. */
	posts: z.object({
		total: count,
		byDay: perDay,
		withdrawn: perDay,
		/** By the 24 hours of the day. */
		byHour: perDay,
		/** By the seven weekdays, Monday first, and their 24 hours. */
		byWeekdayHour: z.array(perDay),
	}),
	/** Reactions by the day on which they were given; `top` holds at most ten posts, most reactions first. */
	reactions: z.object({
		total: count,
		byDay: perDay,
		top: z.array(PostReactions),
	}),
	/** Links that were followed through the redirect. */
	clicks: z.object({ total: count, byDay: perDay }),
	/** Who uses the bot: how many now, who came, and who left or was found to be gone. */
	readers: z.object({ now: count, gained: perDay, lost: perDay }),
	/** At most twelve, most posts first; `readers` is who follows the topic now. */
	topics: z.array(z.object({ slug: z.string(), posts: count, readers: count, reactions: count })),
	/** Digests that were sent, and how often somebody followed one of their links into the bot. */
	digests: z.object({ sent: perDay, opened: perDay }),
	/** From the acceptance of an article to its post standing in a channel (ms). */
	delivery: z.object({
		p50Ms: durations,
		p90Ms: durations,
		p99Ms: durations,
		slowestMs: z.number().min(0).nullable(),
		total: count,
	}),
	/** Messages to readers, those among them that waited for the end of quiet hours, and their share (0 to 1). */
	quiet: z.object({
		waiting: perDay,
		delivered: perDay,
		share: z.number().min(0).max(1).nullable(),
	}),
	/** Searches that were answered, and those among them that found nothing. */
	searches: z.object({ total: count, without: count }),
});
export type Stats = z.infer<typeof Stats>;
