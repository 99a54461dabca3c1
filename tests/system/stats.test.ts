import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import type { ReactionType } from "grammy/types";
import { describe, expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { Stats } from "../../src/article/stats.ts";
import { StatsAnswer } from "../../src/ingest/stats-answer.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPosts } from "../../src/store/posts.ts";
import { createReactions } from "../../src/store/reactions.ts";
import { createStats } from "../../src/store/stats.ts";
import {
	article,
	type Newsroom,
	openRedis,
	type Options,
	startNewsroom,
	startTelegram,
	until,
} from "../support/newsroom.ts";
import { tidingsCommand } from "../support/sources.ts";

const CHANNEL = "@lindenford";
const DAY_MS = 24 * 3_600_000;
/** A Thursday, a quarter past eleven in the evening in Berlin. */
const EVENING = Date.parse("2026-11-26T22:15:00Z");
const NEWSROOM = `
channels:
  - { id: "${CHANNEL}", time_zone: Europe/Berlin, edit_delay: 0 }
  - { id: "@lindenford_sport", time_zone: Europe/Berlin, edit_delay: 0 }
topics:
  - { slug: region, names: { en: Region } }
  - { slug: climate, parent: region, names: { en: Climate }, tags: [climate] }
  - { slug: football, names: { en: Football }, tags: [football] }
`;

async function start(options: Options = {}) {
	let now = EVENING;
	const telegram = options.telegram ?? (await startTelegram({ now: () => now }));
	if (
		!telegram
			.state()
			.rooms.some(({ chat }) => chat.type !== "private" && chat.username === "lindenford_sport")
	) {
		telegram.addChannel({ title: "Sport", username: "lindenford_sport" });
	}
	const newsroom = await startNewsroom({
		newsroom: NEWSROOM,
		now: () => now,
		...options,
		telegram,
	});
	return Object.assign(newsroom, {
		pass: (ms: number) => void (now += ms),
		async stats(query = "days=2"): Promise<StatsAnswer> {
			const answer = await newsroom.read(`/v1/stats?${query}`);
			expect(answer.status).toBe(200);
			return StatsAnswer.parse(answer.body);
		},
	});
}

async function posted(newsroom: Newsroom, id: string, more: Record<string, unknown> = {}) {
	await newsroom.send(article(id, more));
	await until(async () => (await newsroom.channelStatus(id)).state === "posted", `${id} to stand`);
	return (await newsroom.channelStatus(id)).message_id ?? 0;
}

const sport = { tags: ["football"], _tidings: { channels: ["@lindenford_sport"] } };
const thumb: ReactionType = { type: "emoji", emoji: "👍" };
const heart: ReactionType = { type: "emoji", emoji: "❤" };

describe("posts", () => {
	test("count by the day and hour of their first appearance, by channel and by topic with its parents", async () => {
		const newsroom = await start();
		await posted(newsroom, "a", { tags: ["climate"] });
		await newsroom.send(article("b", sport));
		await until(async () => (await newsroom.stats()).posts.total === 2, "both posts");
		newsroom.pass(DAY_MS / 24);
		await posted(newsroom, "c", { tags: ["climate", "football"] });

		const all = await newsroom.stats();
		expect(all).toMatchObject({
			from: "2026-11-26",
			to: "2026-11-27",
			zone: "Europe/Berlin",
			topic: null,
			channel: null,
			days: ["2026-11-26", "2026-11-27"],
			posts: { total: 3, by_day: [2, 1], withdrawn: [0, 0] },
		});
		expect(all.posts.by_hour).toEqual([1, ...Array(22).fill(0), 2]);
		expect(all.posts.by_weekday_hour[3]?.[23]).toBe(2);
		expect(all.posts.by_weekday_hour[4]?.[0]).toBe(1);
		expect(all.topics.map(({ slug, posts }) => [slug, posts])).toEqual([
			["climate", 2],
			["football", 2],
			["region", 2],
		]);
		expect((await newsroom.stats("days=2&topic=football")).posts.by_day).toEqual([1, 1]);
		const channel = encodeURIComponent(CHANNEL);
		const here = await newsroom.stats(`days=2&topic=football&channel=${channel}`);
		expect(here.posts.by_day).toEqual([0, 1]);
		expect(here.topics.map(({ slug }) => slug)).toEqual(["football"]);
	});

	test("count once, however often they are edited, taken back and brought again", async () => {
		const newsroom = await start();
		await posted(newsroom, "a");
		await newsroom.send(article("a", { title: "The bridge is open" }));
		await until(async () => (await newsroom.channelStatus("a")).applied_revision === 2, "the edit");
		newsroom.pass(DAY_MS);
		await newsroom.send({ type: "article.retracted", data: { id: "a", _tidings: { version: 1 } } });
		await until(
			async () => (await newsroom.channelStatus("a")).state === "retracted",
			"the retraction",
		);
		expect((await newsroom.stats()).posts).toMatchObject({ by_day: [1, 0], withdrawn: [0, 1] });
		await posted(newsroom, "a", { _tidings: { version: 2 } });
		await newsroom.send({ type: "article.retracted", data: { id: "a", _tidings: { version: 3 } } });
		await until(
			async () => (await newsroom.channelStatus("a")).state === "retracted",
			"the second retraction",
		);
		expect((await newsroom.stats()).posts).toMatchObject({ by_day: [1, 0], withdrawn: [0, 1] });
	});

	test("count once when the answer was lost and the post is found", async () => {
		const newsroom = await start();
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "reset",
			after: true,
		});
		await newsroom.send(article("a"));
		await until(async () => (await newsroom.channelStatus("a")).state === "unknown", "the doubt");
		expect((await newsroom.stats()).posts.total).toBe(0);
		const ref = articleRef("api", "a");
		await newsroom.ask(`/v1/dead/${encodeURIComponent(CHANNEL)}/${ref}`, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				authorization: `Bearer ${newsroom.env.API_TOKEN}`,
			},
			body: JSON.stringify({ action: "sent" }),
		});
		await until(
			async () => (await newsroom.channelStatus("a")).state === "posted",
			"the end of it",
		);
		expect((await newsroom.stats()).posts.by_day).toEqual([0, 1]);
	});

	test("count one hundred times when a hundred outcomes are recorded at once, each by several", async () => {
		const redis = openRedis();
		const keys = createKeys(`test-${crypto.randomUUID()}`);
		const deps = { redis, keys, zone: () => "Europe/Berlin", now: () => EVENING };
		const posts = createPosts(deps);
		await Promise.all(
			Array.from({ length: 100 }, async (_, index) => {
				const ref = articleRef("api", `${index}`);
				await redis.hset(keys.post(CHANNEL, ref), {
					state: "sending",
					desired: 1,
					retract: 0,
					attempt: "t",
					dueAt: EVENING - 1000 * index,
				});
				const post = await posts.read(CHANNEL, ref);
				if (post === undefined) throw new Error("no post");
				const change = { state: "posted", postedAt: EVENING, messageId: index + 1 } as const;
				await Promise.all(
					[1, 2, 3].map(() => posts.settle(post, { change, now: EVENING, attempt: "t" })),
				);
			}),
		);
		const { posts: counted, delivery } = await createStats(deps).read({ days: 1 });
		expect(counted.byHour[23]).toBe(100);
		expect(delivery.total).toBe(100);
		expect(delivery.slowestMs).toBe(99_000);
		expect(delivery.p50Ms[0]).toBeGreaterThan(0.9 * 50_000);
		expect(delivery.p50Ms[0]).toBeLessThan(1.1 * 50_000);
	});
});

describe("reactions", () => {
	test("are kept by post and emoji as Telegram tells them, and count on the day on which they are given", async () => {
		const newsroom = await start();
		const { telegram } = newsroom;
		const [ada, ben, eve] = [1, 2, 3];
		const first = await posted(newsroom, "a", { tags: ["climate"] });
		const second = await posted(newsroom, "b");
		telegram.react(ada, CHANNEL, first, [thumb]);
		telegram.react(ben, CHANNEL, first, [thumb]);
		telegram.react(eve, CHANNEL, first, [{ type: "custom_emoji", custom_emoji_id: "7" }]);
		telegram.react(eve, CHANNEL, second, [{ type: "paid" }]);
		await until(async () => (await newsroom.stats()).reactions.total === 4, "four reactions");
		newsroom.pass(DAY_MS);
		telegram.react(ada, CHANNEL, first, [heart]);
		telegram.react(eve, CHANNEL, first, []);
		telegram.react(ben, CHANNEL, second, [heart]);
		telegram.react(ada, CHANNEL, second, [heart]);
		await until(
			async () => (await newsroom.stats()).reactions.top[0]?.emoji["❤"] === 2,
			"the reactions of the day after",
		);

		const { reactions, topics } = await newsroom.stats();
		expect(reactions.top).toEqual([
			{
				ref: articleRef("api", "b"),
				channel: CHANNEL,
				title: "The bridge of Lindenford, part b",
				link: `https://t.me/lindenford/${second}`,
				reactions: 3,
				clicks: 0,
				emoji: { paid: 1, "❤": 2 },
			},
			expect.objectContaining({
				ref: articleRef("api", "a"),
				reactions: 2,
				emoji: { "👍": 1, "❤": 1 },
			}),
		]);
		// One was taken back, two were given.
		expect(reactions.by_day).toEqual([4, 1]);
		expect(topics.map(({ slug, reactions: count }) => [slug, count])).toEqual([
			["climate", 3],
			["region", 3],
		]);
		const climate = await newsroom.stats("days=2&topic=climate");
		expect(climate.reactions.top.map(({ ref }) => ref)).toEqual([articleRef("api", "a")]);
	});

	test("are asked of Telegram by their name", async () => {
		const { telegram } = await start();
		const asked = () => telegram.calls().find(({ method }) => method === "getUpdates");
		await until(() => asked() !== undefined, "the question for updates");
		expect(JSON.stringify(asked()?.payload)).toContain("message_reaction_count");
	});

	test("of older counts, of others' messages and of a post told twice change nothing", async () => {
		const newsroom = await start();
		const messageId = await posted(newsroom, "a");
		const redis = openRedis();
		const keys = createKeys(newsroom.prefix);
		const reactions = createReactions({ redis, keys, zone: () => "Europe/Berlin" });
		const note = (at: number, emoji: Record<string, number>) =>
			reactions.note(CHANNEL, messageId, { at, emoji });
		expect(await note(EVENING, { "👍": 3 })).toBe(true);
		expect(await note(EVENING, { "👍": 3 })).toBe(true);
		expect(await note(EVENING - 1000, { "👍": 9 })).toBe(false);
		expect(await reactions.note(CHANNEL, messageId + 1, { at: EVENING, emoji: { "👍": 1 } })).toBe(
			false,
		);
		expect((await newsroom.stats()).reactions).toMatchObject({
			total: 3,
			by_day: [0, 3],
		});
	});
});

describe("searches", () => {
	test("count once each, with those that find nothing, and not by their pages", async () => {
		const newsroom = await start();
		await posted(newsroom, "a");
		const [redis, { search }] = [openRedis(), createKeys(newsroom.prefix)];
		const isFound = async () => (await redis.hget(search.head, "live")) === "1";
		await until(isFound, "the article in the search");
		const { telegram } = newsroom;
		const ask = async (text: string) => {
			const before = telegram.messages(telegram.adminId).length;
			telegram.say(telegram.adminId, text);
			await until(
				() => telegram.messages(telegram.adminId).length > before + 1,
				`an answer to ${text}`,
			);
		};
		await ask("/search bridge");
		await ask("zeppelin");
		await until(async () => (await newsroom.stats()).searches.total === 2, "both searches");
		expect((await newsroom.stats()).searches).toEqual({ total: 2, without: 1 });
	});
});

describe("tidings stats", () => {
	test("tells it in a terminal, or as the interface does", async () => {
		const newsroom = await start();
		const messageId = await posted(newsroom, "a", { tags: ["climate"] });
		newsroom.telegram.react(1, CHANNEL, messageId, [thumb]);
		await until(async () => (await newsroom.stats()).reactions.total === 1, "a reaction");
		const run = async (...args: string[]) => {
			const command = [tidingsCommand, "stats", "--url", newsroom.url, ...args];
			return promisify(execFile)(process.execPath, command, {
				// No .env of the folder has a say.
				cwd: tmpdir(),
				env: { ...process.env, ...newsroom.env },
			}).then(
				({ stdout }) => ({ code: 0, text: stdout }),
				({ code, stdout, stderr }) => ({ code: Number(code), text: `${stdout}${stderr}` }),
			);
		};
		const told = await run("7d", "topic:climate");
		expect(told.code).toBe(0);
		expect(told.text).toContain("2026-11-20 to 2026-11-26 (Europe/Berlin), topic climate\n");
		expect(told.text).toMatch(/^posts +1 {8}█ {2}most on Thursdays at 23$/m);
		expect(told.text).toMatch(/^climate +1 +0 +1$/m);
		expect(told.text).toContain("👍 1 · 0 clicks  https://t.me/lindenford/");
		const json = await run("--json", "7d");
		expect(StatsAnswer.parse(JSON.parse(json.text)).days).toHaveLength(7);
		const refused = await run("400d");
		expect(refused).toEqual({ code: 1, text: expect.stringContaining("at most 366") as string });
	}, 120_000);
});

describe("GET /v1/stats", () => {
	test("wants the token, and says what it can't be asked", async () => {
		const newsroom = await start();
		expect((await newsroom.ask("/v1/stats")).status).toBe(401);
		for (const query of ["days=0", "days=367", "days=week", "topic="]) {
			const answer = await newsroom.read(`/v1/stats?${query}`);
			expect(answer.status, query).toBe(422);
		}
		expect((await newsroom.stats("")).days).toHaveLength(30);
	});

	test("tells of a store without anything", async () => {
		const redis = openRedis();
		const keys = createKeys(`test-${crypto.randomUUID()}`);
		const deps = { redis, keys, zone: () => "Asia/Kathmandu", now: () => EVENING };
		const stats = Stats.parse(await createStats(deps).read({ days: 3 }));
		expect(stats.days).toEqual(["2026-11-25", "2026-11-26", "2026-11-27"]);
		expect(stats.delivery).toEqual({
			p50Ms: [null, null, null],
			p90Ms: [null, null, null],
			p99Ms: [null, null, null],
			slowestMs: null,
			total: 0,
		});
		expect(stats.quiet.share).toBeNull();
	});
});
