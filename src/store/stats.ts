import type { Redis } from "ioredis";
import { z } from "zod";
import { Tempo } from "../article/reader.ts";
import { type PostReactions, STATS_MAX_DAYS, type Stats } from "../article/stats.ts";
import { parseArticle } from "./articles.ts";
import type { Keys } from "./keys.ts";
import { BITMAP_BYTES, CHUNK } from "./places-set.ts";
import { emojiOf, PostEcho } from "./reactions.ts";
import { ID_BYTES } from "./readers-lua.ts";
import { repliesOf } from "./replies.ts";
import { createStatsDays } from "./stats-day.ts";
import { readScore } from "./stats-layout.ts";
import { type DayCounts, readDay, type StatsFilter, sumStats } from "./stats-sum.ts";

/** How many days go through Redis in one go. */
const DAYS_AT_ONCE = 31;
const MAX_TOP = 10;
/** Of the first of these, some may be withdrawn or forgotten by now. */
const LOOKED_AT = 3 * MAX_TOP;
const DAY_MS = 24 * 3_600_000;

/** A post that was reacted to or followed, as the list of its day knows it. */
type Listed = { channel: string; ref: string; score: number };

/**
 * Reads what was counted. What a reading costs grows with the days that are asked for, and with nothing else: two
 * commands a day, and some dozens.
 */
export function createStats(deps: {
	redis: Redis;
	keys: Keys;
	/** The newsroom's zone (IANA). */
	zone: () => string;
	now: () => number;
}) {
	const { redis, keys, zone, now } = deps;
	const dayOf = createStatsDays(deps);

	/** The days of a span, oldest first, by the calendar: the last is the one that runs. */
	function spanOf(count: number): string[] {
		const today = Date.parse(dayOf(now()).day);
		return Array.from({ length: count }, (_, index) =>
			new Date(today - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10),
		);
	}

	async function countsOf(days: readonly string[]): Promise<DayCounts[]> {
		const found: DayCounts[] = [];
		for (let from = 0; from < days.length; from += DAYS_AT_ONCE) {
			const pipeline = redis.pipeline();
			for (const day of days.slice(from, from + DAYS_AT_ONCE)) {
				pipeline.hgetallBuffer(keys.stats(day));
			}
			found.push(...(await repliesOf(pipeline)).map(readDay));
		}
		return found;
	}

	/** The posts of a span that readers did something with, the first ones of all. */
	async function listedIn(days: readonly string[], { topic, channel }: StatsFilter) {
		let first: Listed[] = [];
		for (let from = 0; from < days.length; from += DAYS_AT_ONCE) {
			const pipeline = redis.pipeline();
			for (const day of days.slice(from, from + DAYS_AT_ONCE)) {
				pipeline.zrevrange(keys.statsPosts(day), 0, "-1", "WITHSCORES");
			}
			const lists = z.array(z.array(z.string())).parse(await repliesOf(pipeline));
			const found = lists.flatMap((list) => listedOf(list, { topic, channel }));
			first = [...first, ...found].toSorted((a, b) => b.score - a.score).slice(0, LOOKED_AT);
		}
		return first;
	}

	async function topOf(listed: readonly Listed[]): Promise<PostReactions[]> {
		if (listed.length === 0) return [];
		const pipeline = redis.pipeline();
		for (const { channel, ref } of listed) {
			pipeline.hgetall(keys.article(ref));
			pipeline.hgetall(keys.post(channel as `@${string}`, ref));
		}
		const hashes = z.array(z.record(z.string(), z.string())).parse(await repliesOf(pipeline));
		const top = listed.map(({ channel, ref, score }, index) => {
			const title = parseArticle(ref, hashes[2 * index] ?? {})?.article?.title;
			const post = hashes[2 * index + 1] ?? {};
			const echo = PostEcho.safeParse(post).data;
			if (title === undefined || echo === undefined) return [];
			const { link } = post;
			const emoji = emojiOf(echo);
			return [
				{
					ref,
					channel,
					title,
					...(link === undefined ? {} : { link }),
					...readScore(score),
					emoji,
				},
			];
		});
		return top.flat().slice(0, MAX_TOP);
	}

	/** How many readers follow each of these topics, at whatever tempo. */
	async function followersOf(slugs: readonly string[]): Promise<number[]> {
		const places = (await redis.strlen(keys.readersIds)) / ID_BYTES;
		const chunks = Array.from({ length: Math.ceil(places / CHUNK) }, (_, index) => index * CHUNK);
		return Promise.all(
			slugs.map(async (slug) => {
				const sets = chunks.flatMap((first) =>
					Tempo.options.map((tempo) => keys.followers(tempo, slug, first)),
				);
				const counts = await Promise.all(sets.map(placesIn));
				return counts.reduce((sum, count) => sum + count, 0);
			}),
		);
	}

	/** How many are in a set of places: a bitmap, or 16 bits each. */
	async function placesIn(key: string): Promise<number> {
		const length = await redis.strlen(key);
		return length === BITMAP_BYTES ? redis.bitcount(key) : length / 2;
	}

	return {
		/**
		 * What was counted on the last days, today among them, 366 at the most; with `topic` and `channel`, what can be told
		 * of these alone is. Readers, digests, quiet hours and searches are the whole house's.
		 */
		async read({ days: asked, topic, channel }: { days: number } & StatsFilter): Promise<Stats> {
			const days = spanOf(Math.min(Math.max(1, Math.floor(asked)), STATS_MAX_DAYS));
			const [counts, listed, known] = await Promise.all([
				countsOf(days),
				listedIn(days, { topic, channel }),
				redis.get(keys.readers),
			]);
			const { topics, reactions, readers, ...rest } = sumStats(days, counts, { topic, channel });
			const [top, followers] = await Promise.all([
				topOf(listed),
				followersOf(topics.map(({ slug }) => slug)),
			]);
			return {
				from: days[0] ?? "",
				to: days.at(-1) ?? "",
				zone: zone(),
				topic,
				channel,
				days,
				...rest,
				reactions: { ...reactions, top },
				readers: { now: Number(known ?? 0), ...readers },
				topics: topics.map((one, index) => ({ ...one, readers: followers[index] ?? 0 })),
			};
		},
	};
}
export type StatsReader = ReturnType<typeof createStats>;

/** What stands in the list of a day: members `<channel> <ref> <topics>`, each with its score. */
function listedOf(list: readonly string[], { topic, channel }: StatsFilter): Listed[] {
	return list.flatMap((member, index) => {
		if (index % 2 === 1) return [];
		const [own = "", ref = "", topics = ""] = member.split(" ");
		if (channel !== undefined && own !== channel) return [];
		if (topic !== undefined && !topics.split(",").includes(topic)) return [];
		return [{ channel: own, ref, score: Number(list[index + 1]) }];
	});
}
