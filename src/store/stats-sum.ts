import { z } from "zod";
import { latencyOf } from "../article/latency.ts";
import type { Stats } from "../article/stats.ts";
import {
	addTally,
	type ChannelCount,
	channelCounts,
	emptyTally,
	type HouseCount,
	type PostTally,
} from "./stats-layout.ts";

/** Only what is of this topic (its slug), and of this channel. */
export type StatsFilter = { topic?: string | undefined; channel?: string | undefined };

/** What is counted of a channel or, with a slug, of a topic there: the posts' tally, or a number. */
type Scoped = { kind: ChannelCount; channel: string; slug: string; value: Buffer };

/** What one day has counted. */
export type DayCounts = { house: ReadonlyMap<string, number>; scoped: readonly Scoped[] };

const Kind = z.enum(channelCounts);
const Fields = z.record(z.string(), z.instanceof(Buffer));

const MAX_TOPICS = 12;
const HOURS = 24;
const WEEKDAYS = 7;

/** Reads the hash of a day; a field that another version has written is passed over. */
export function readDay(reply: unknown): DayCounts {
	const house = new Map<string, number>();
	const scoped: Scoped[] = [];
	for (const [name, value] of Object.entries(Fields.parse(reply))) {
		const [first, channel, slug] = name.split(" ");
		const kind = Kind.safeParse(first).data;
		if (channel === undefined) house.set(name, numberIn(value));
		else if (kind !== undefined) scoped.push({ kind, channel, slug: slug ?? "", value });
	}
	return { house, scoped };
}

/** Puts the counts of days together, which are in the order of `days`. */
export function sumStats(
	days: readonly string[],
	counts: readonly DayCounts[],
	filter: StatsFilter,
): Omit<
	Stats,
	"from" | "to" | "zone" | "topic" | "channel" | "days" | "reactions" | "readers" | "topics"
> & {
	reactions: Omit<Stats["reactions"], "top">;
	readers: Omit<Stats["readers"], "now">;
	topics: Omit<Stats["topics"][number], "readers">[];
} {
	const { channel, topic = "" } = filter;
	const ofChannel = counts.map(({ scoped }) =>
		scoped.filter((one) => channel === undefined || one.channel === channel),
	);
	const chosen = ofChannel.map((scoped) => scoped.filter(({ slug }) => slug === topic));
	const tallies = chosen.map(tallyOf);
	const numbers = (kind: ChannelCount) => chosen.map((scoped) => numberOf(scoped, kind));
	const house = (name: HouseCount) => counts.map((day) => day.house.get(name) ?? 0);
	const [reactions, clicks] = [numbers("reactions"), numbers("clicks")];
	const [waiting, delivered] = [house("waited"), house("letters")];
	return {
		posts: postsOf(days, tallies),
		reactions: { total: sumOf(reactions), byDay: reactions },
		clicks: { total: sumOf(clicks), byDay: clicks },
		readers: { gained: house("gained"), lost: house("lost") },
		topics: topicsOf(ofChannel, filter),
		digests: { sent: house("digests"), opened: house("opened") },
		delivery: deliveryOf(tallies),
		quiet: { waiting, delivered, share: shareOf(sumOf(waiting), sumOf(delivered)) },
		searches: { total: sumOf(house("searches")), without: sumOf(house("empty")) },
	};
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const shareOf = (part: number, whole: number) => (whole === 0 ? null : Math.min(1, part / whole));

function numberIn(value: Buffer): number {
	const number = Number(value.toString());
	return Number.isSafeInteger(number) ? number : 0;
}

function tallyOf(scoped: readonly Scoped[]): PostTally {
	const tally = emptyTally();
	for (const { kind, value } of scoped) if (kind === "posts") addTally(tally, value);
	return tally;
}

/** What was given less what was taken back; on a day on which more was taken back than given, nothing. */
function numberOf(scoped: readonly Scoped[], kind: ChannelCount): number {
	const own = scoped.filter((one) => one.kind === kind);
	return Math.max(0, sumOf(own.map(({ value }) => numberIn(value))));
}

function postsOf(days: readonly string[], tallies: readonly PostTally[]): Stats["posts"] {
	const byWeekdayHour = Array.from({ length: WEEKDAYS }, zeroHours);
	for (const [index, { hours }] of tallies.entries()) {
		// The first weekday of JavaScript is Sunday.
		const weekday = (new Date(days[index] ?? "").getUTCDay() + WEEKDAYS - 1) % WEEKDAYS;
		byWeekdayHour[weekday] = added(byWeekdayHour[weekday] ?? [], hours);
	}
	const byDay = tallies.map(({ hours }) => sumOf(hours));
	return {
		total: sumOf(byDay),
		byDay,
		withdrawn: tallies.map(({ withdrawn }) => withdrawn),
		byHour: byWeekdayHour.reduce(added, zeroHours()),
		byWeekdayHour,
	};
}

const zeroHours = () => Array.from({ length: HOURS }, () => 0);
const added = (these: readonly number[], those: readonly number[]) =>
	those.map((count, index) => (these[index] ?? 0) + count);

function deliveryOf(tallies: readonly PostTally[]): Stats["delivery"] {
	const percentiles = (share: number) =>
		tallies.map(({ latencies, slowestMs }) => latencyOf(latencies, share, slowestMs));
	const total = sumOf(tallies.map(({ latencies }) => sumOf(latencies)));
	const slowestMs = total === 0 ? null : Math.max(...tallies.map((tally) => tally.slowestMs));
	const [p50Ms, p90Ms, p99Ms] = [percentiles(0.5), percentiles(0.9), percentiles(0.99)];
	return { p50Ms, p90Ms, p99Ms, slowestMs, total };
}

function topicsOf(days: readonly Scoped[][], { topic }: StatsFilter) {
	const sums = new Map<string, { slug: string; posts: number; reactions: number }>();
	for (const scoped of days) {
		for (const slug of new Set(scoped.map((one) => one.slug))) {
			if (slug === "" || (topic !== undefined && slug !== topic)) continue;
			const own = scoped.filter((one) => one.slug === slug);
			const { posts, reactions } = sums.get(slug) ?? { posts: 0, reactions: 0 };
			sums.set(slug, {
				slug,
				posts: posts + sumOf(tallyOf(own).hours),
				reactions: reactions + numberOf(own, "reactions"),
			});
		}
	}
	return [...sums.values()]
		.toSorted((a, b) => b.posts - a.posts || (a.slug < b.slug ? -1 : 1))
		.slice(0, MAX_TOPICS);
}
