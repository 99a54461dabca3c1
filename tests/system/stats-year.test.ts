import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { LATENCY_BUCKETS, latencyBucket } from "../../src/article/latency.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReactions } from "../../src/store/reactions.ts";
import { createScript } from "../../src/store/script.ts";
import { createStatsDays } from "../../src/store/stats-day.ts";
import { addTally, emptyTally, statsLua } from "../../src/store/stats-layout.ts";
import { createStats } from "../../src/store/stats.ts";
import { openRedis } from "../support/newsroom.ts";

const NOW = Date.parse("2026-11-26T11:00:00Z");
const DAY_MS = 24 * 3_600_000;
const CHANNELS = ["@lindenford", "@lindenford_sport", "-1001234567890"] as const;
const TOPICS = Array.from({ length: 20 }, (_, index) => `topic-${index}`);

/** Counts posts of one hour: channel, topics, hour, then how long each took. */
const countPosts = createScript(`${statsLua}
for i = 4, #ARGV do statPost(KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[i])) end
`);
/** Counts a post of each topic on each of the days: the hour and the time that it took tell the topics apart. */
const countYear = createScript(`${statsLua}
for _, day in ipairs(KEYS) do
  for i = 1, #ARGV, 2 do statPost(day, ARGV[i], ARGV[i + 1], (i - 1) / 2, 100 * (i + 1)) end
end
`);

function open() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	return { redis, keys, zone: () => "Europe/Berlin", now: () => NOW };
}

test("the scripts and the readers of a tally know the same buckets", async () => {
	const { redis, keys } = open();
	const durations = [0, 99, 100, 101, 5000, 86_400_000, 1e10];
	for (let ms = 100; ms < 1e9; ms *= 1.37) durations.push(Math.round(ms));
	const day = keys.stats("2026-11-26");
	await countPosts(redis, [day], ["@lindenford", "", 9, ...durations]);
	const tally = emptyTally();
	const kept = await redis.hgetBuffer(day, "posts @lindenford ");
	addTally(tally, kept ?? Buffer.alloc(0));
	const expected = Array.from({ length: LATENCY_BUCKETS }, () => 0);
	for (const ms of durations) expected[latencyBucket(ms)] = (expected[latencyBucket(ms)] ?? 0) + 1;
	expect(tally.latencies).toEqual(expected);
	expect(tally.hours[9]).toBe(durations.length);
	// Two months and more are kept as far as four bytes go.
	expect(tally.slowestMs).toBe(2 ** 32 - 1);
});

test("a year of three channels and twenty topics is read in a bounded number of commands", async () => {
	const deps = open();
	const { redis, keys } = deps;
	const dayOf = createStatsDays(deps);
	const reactions = createReactions(deps);
	const year = Array.from({ length: 366 }, (_, day) => dayOf(NOW - day * DAY_MS).key);
	const posts = TOPICS.flatMap((topic, index) => [CHANNELS[index % 3] ?? "", `${topic},all`]);
	for (let from = 0; from < year.length; from += 50) {
		await countYear(redis, year.slice(from, from + 50), posts);
	}
	// The posts that readers did most with, and one that is withdrawn by now.
	for (let index = 0; index < 15; index++) {
		const ref = articleRef("api", `${index}`);
		const at = NOW - index * 20 * DAY_MS;
		await redis.hset(keys.post("@lindenford", ref), {
			postedAt: at,
			topics: "all",
			counted: dayOf(at).day,
		});
		if (index !== 14) await redis.hset(keys.article(ref), articleFields(`Title ${index}`));
		await redis.zadd(keys.messages("@lindenford"), index + 1, ref);
		await reactions.note("@lindenford", index + 1, { at, emoji: { "👍": 100 + index } });
	}

	const commands: string[] = [];
	const { sendCommand } = redis;
	redis.sendCommand = (...args: Parameters<typeof sendCommand>) => {
		commands.push(args[0].name);
		return sendCommand.apply(redis, args);
	};
	const stats = await createStats(deps).read({ days: 366 });
	expect(stats.days).toHaveLength(366);
	expect(stats.posts.total).toBe(366 * 20);
	expect(stats.posts.byDay.every((count) => count === 20)).toBe(true);
	expect(stats.topics.map(({ slug }) => slug).slice(0, 2)).toEqual(["all", "topic-0"]);
	expect(stats.topics).toHaveLength(12);
	expect(stats.delivery.slowestMs).toBe(4000);
	expect(stats.reactions.top.map(({ title }) => title)).toEqual(
		Array.from({ length: 10 }, (_, index) => `Title ${13 - index}`),
	);
	// Two a day, and what tells of the posts, the topics and the readers.
	expect(commands.length).toBeLessThan(2 * 366 + 100);

	const one = await createStats(deps).read({ days: 366, topic: "topic-1", channel: CHANNELS[1] });
	expect(one.posts.total).toBe(366);
	expect(one.delivery.p50Ms.every((ms) => ms === one.delivery.p50Ms[0])).toBe(true);
	// What is kept of a day and a topic, a channel's own among them.
	const bytes = Number(await redis.call("MEMORY", "USAGE", dayOf(NOW).key, "SAMPLES", "0"));
	expect(bytes / (TOPICS.length + 2)).toBeLessThan(500);
});

test("a day's counts of another version are passed over", async () => {
	const deps = open();
	const { redis, keys } = deps;
	await redis.hset(keys.stats("2026-11-26"), {
		"posts @lindenford ": Buffer.from([1]),
		"reactions @lindenford ": "many",
		"views @lindenford ": "7",
		gained: "3",
		unheard: "of",
	});
	const stats = await createStats(deps).read({ days: 1 });
	expect(stats.posts.total).toBe(0);
	expect(stats.reactions.total).toBe(0);
	expect(stats.readers.gained).toEqual([3]);
});

test("days follow the newsroom's clocks, also where these are put forward and back", async () => {
	const deps = { ...open(), now: () => Date.parse("2026-10-25T22:30:00Z") };
	const dayOf = createStatsDays(deps);
	const shown = ["2026-10-24T21:59:59Z", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z"].map((at) =>
		dayOf(Date.parse(at)),
	);
	expect(shown.map(({ day, hour }) => `${day} ${hour}`)).toEqual([
		"2026-10-24 23",
		"2026-10-25 0",
		"2026-10-25 23",
	]);
	const { days } = await createStats(deps).read({ days: 400 });
	expect(new Set(days).size).toBe(366);
	expect(days.at(-1)).toBe("2026-10-25");
});

function articleFields(title: string) {
	const body = {
		format: 2,
		id: title,
		source: "api",
		attachments: [],
		authors: [],
		tags: [],
		topics: [],
		visibility: "public",
		silent: false,
		title,
	};
	const at = String(NOW);
	return {
		source: "api",
		id: title,
		revision: "1",
		receivedAt: at,
		updatedAt: at,
		body: JSON.stringify(body),
	};
}
