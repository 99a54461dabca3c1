import type { Stats } from "../article/stats.ts";
import { middleOf, sum } from "./scale.ts";
import type { Words } from "./words.ts";

/** The charts that there are, in the order in which they are shown. */
export const chartNames = [
	"posts",
	"reactions",
	"readers",
	"topics",
	"digests",
	"delivery",
	"quiet",
] as const;
export type ChartName = (typeof chartNames)[number];

/** What a topic is called, by its slug. */
export type TopicNames = Readonly<Record<string, string>>;

/**
 * What each chart shows, as one sentence: it is the chart's title, and tells the same where no chart can be seen.
 *
 * @returns undefined for a chart of which nothing was counted
 */
export function findings(
	stats: Stats,
	words: Words,
	topicNames: TopicNames,
): Record<ChartName, string | undefined> {
	return {
		posts: postsFinding(stats, words),
		reactions: reactionsFinding(stats, words),
		readers: readersFinding(stats, words),
		topics: topicsFinding(stats, words, topicNames),
		digests: digestsFinding(stats, words),
		delivery: deliveryFinding(stats, words),
		quiet: quietFinding(stats, words),
	};
}

/** The busiest hour of the week; undefined where no hour stands out. */
export function busiestHour(
	posts: Stats["posts"],
): { weekday: number; hour: number; count: number } | undefined {
	const hours = posts.byWeekdayHour.flatMap((row, weekday) =>
		row.map((count, hour) => ({ weekday, hour, count })),
	);
	const [first, second] = hours.toSorted((one, other) => other.count - one.count);
	if (first === undefined || first.count < 2 || first.count === second?.count) return undefined;
	return first;
}

function postsFinding({ posts }: Stats, words: Words): string | undefined {
	const { say } = words;
	const count = posts.total;
	if (count === 0) return undefined;
	const busiest = busiestHour(posts);
	if (busiest === undefined) return say("chart-posts", { count });
	const time = words.weekdayHour(busiest.weekday, busiest.hour);
	return say("chart-posts-busiest", { count, time });
}

function reactionsFinding({ reactions }: Stats, { say, percent }: Words): string | undefined {
	const [first] = reactions.top;
	if (first === undefined || reactions.total === 0) return undefined;
	// What posts got before the span counts for them, and not for its total.
	const share = percent(Math.min(1, first.reactions / reactions.total));
	return say("chart-reactions", { count: reactions.total, share });
}

function readersFinding({ readers }: Stats, { say, number }: Words): string | undefined {
	const net = sum(readers.gained) - sum(readers.lost);
	if (readers.now === 0 && sum(readers.gained) === 0 && sum(readers.lost) === 0) return undefined;
	const { now } = readers;
	if (net === 0) return say("chart-readers-same", { now });
	const change = number(Math.abs(net));
	return net > 0
		? say("chart-readers-more", { now, change })
		: say("chart-readers-fewer", { now, change });
}

function topicsFinding(
	{ topics }: Stats,
	{ say }: Words,
	topicNames: TopicNames,
): string | undefined {
	const most = (of: "posts" | "readers") =>
		topics.reduce((one, other) => (other[of] > one[of] ? other : one), {
			slug: "",
			posts: 0,
			readers: 0,
			reactions: 0,
		}).slug;
	const [posted, read] = [most("posts"), most("readers")];
	const named = (slug: string) => topicNames[slug] ?? slug;
	if (posted === "" && read === "") return undefined;
	if (read === "") return say("chart-topics-posted", { topic: named(posted) });
	if (posted === "") return say("chart-topics-read", { topic: named(read) });
	if (posted === read) return say("chart-topics-one", { topic: named(read) });
	return say("chart-topics-both", { posted: named(posted), read: named(read) });
}

function digestsFinding({ digests }: Stats, { say, number }: Words): string | undefined {
	const [sent, opened] = [sum(digests.sent), sum(digests.opened)];
	if (sent === 0 && opened === 0) return undefined;
	return say("chart-digests", { sent: number(sent), opened: number(opened) });
}

function deliveryFinding({ delivery }: Stats, { say, duration }: Words): string | undefined {
	// Of days as they usually are: there are no percentiles of the whole span.
	const half = middleOf(delivery.p50Ms);
	const most = middleOf(delivery.p99Ms);
	if (half === null || most === null) return undefined;
	return say("chart-delivery", { half: duration(half), most: duration(most) });
}

function quietFinding({ quiet }: Stats, { say, percent }: Words): string | undefined {
	if (quiet.share === null || sum(quiet.delivered) === 0) return undefined;
	return say("chart-quiet", { share: percent(quiet.share) });
}
