import { Queue } from "bullmq";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ChannelRules } from "../../src/article/channel-rules.ts";
import type { ChannelId } from "../../src/article/channel.ts";
import { createFigures } from "../../src/ingest/figures.ts";
import { healthRoutes } from "../../src/ingest/health.ts";
import { createInner } from "../../src/ingest/inner.ts";
import { createMeters } from "../../src/ingest/meters.ts";
import { metricsRoutes } from "../../src/ingest/metrics.ts";
import { createServer } from "../../src/ingest/server.ts";
import { createLogger } from "../../src/logger.ts";
import { PostState } from "../../src/store/post.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { jobQueues } from "../../src/store/standing-figures.ts";
import { createStores } from "../../src/store/stores.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import type { EndedCall } from "../../src/telegram/transport.ts";
import { API_TOKEN, SECRET, TOKEN } from "../support/environment.ts";
import { follows } from "../support/letterbox.ts";
import {
	article,
	openRedis,
	startNewsroom,
	startTelegram,
	type TestTelegram,
	until,
} from "../support/newsroom.ts";
import { openPace } from "../support/pace.ts";
import { parseScrape, valueOf } from "../support/scrape.ts";

const NOW = Date.parse("2026-05-01T07:30:00Z");
const channels = ["@lindenford", "@football", "@weather"] as ChannelId[];

/** The HTTP server with the routes that tell how Tidings does, on a Redis prefix of its own. */
async function start() {
	const { pace, redis, keys, prefix } = openPace();
	const logger = createLogger({ level: "silent" });
	const app = await createServer({ requestsPerMinute: 1000, logger });
	onTestFinished(() => app.close());
	const state = { channels };
	const now = () => NOW;
	const stores = createStores({
		redis,
		keys,
		sealing: createSealing([]),
		zone: () => "Europe/Berlin",
		channels: () => state.channels,
		rulesOf: () => ({}) as ChannelRules,
		now,
	});
	const meters = createMeters();
	onTestFinished(() => meters.close());
	const known = { channels: () => state.channels, sources: () => new Map([["blog", true]]) };
	const inner = createInner(app, { address: undefined, publicUrl: undefined });
	metricsRoutes(app, {
		...known,
		inner,
		meters,
		figures: createFigures({ ...known, stores, floods: pace.pauses, now }),
		logger,
	});
	healthRoutes(app, {
		role: "all",
		installation: "this one",
		inner,
		pingRedis: async () => "PONG",
		isFull: async () => false,
		telegramAnsweredAt: () => NOW,
		channels: () => [],
		pauseOf: async () => undefined,
		plainCount: async () => 0,
		floods: pace.pauses,
		now,
	});
	const url = await app.listen({ host: "127.0.0.1", port: 0 });
	const scrape = async () => (await fetch(`${url}/metrics`)).text();
	return { pace, redis, keys, prefix, stores, meters, url, state, scrape };
}

describe("what stands in Redis", () => {
	test("tells what waits in each channel, and since when it is due", async () => {
		const { redis, keys, url, scrape } = await start();
		const [first, second] = channels as [ChannelId, ChannelId];
		await redis.zadd(keys.pending(first), NOW - 90_000, "a", NOW - 1000, "b", NOW + 5000, "c");
		await redis.zadd(keys.pending(second), NOW + 60_000, "a");
		const response = await fetch(`${url}/metrics`);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
		const text = await scrape();
		expect(valueOf(text, "tidings_posts_pending", { channel: "@lindenford" })).toBe(3);
		expect(valueOf(text, "tidings_oldest_due_seconds", { channel: "@lindenford" })).toBe(90);
		expect(valueOf(text, "tidings_oldest_due_seconds", { channel: "@football" })).toBe(0);
		expect(valueOf(text, "tidings_oldest_due_seconds", { channel: "@weather" })).toBe(0);
	});

	test("tells what is due for readers, in lists, and held back", async () => {
		const { redis, keys, stores, scrape } = await start();
		for (const id of [1, 2, 3]) await stores.readers.change(id, NOW, follows("climate"));
		await redis.zadd(keys.outbox, NOW - 4000, "1 a", NOW - 1, "2 a", NOW + 1, "3 a");
		await redis.zadd(keys.reminders, NOW - 30_000, "1 a", NOW + 1, "2 a");
		await redis.zadd(keys.backlog("blog"), NOW, "a", NOW, "b");
		const text = await scrape();
		expect(valueOf(text, "tidings_readers")).toBe(3);
		expect(valueOf(text, "tidings_letters_due")).toBe(2);
		expect(valueOf(text, "tidings_oldest_letter_seconds")).toBe(4);
		expect(valueOf(text, "tidings_list_due", { list: "reminders" })).toBe(1);
		expect(valueOf(text, "tidings_list_oldest_seconds", { list: "reminders" })).toBe(30);
		expect(valueOf(text, "tidings_list_oldest_seconds", { list: "receipts" })).toBe(0);
		expect(valueOf(text, "tidings_articles_backlog", { source: "blog" })).toBe(2);
	});

	test("tells how many posts are in each state, in the channels that there are", async () => {
		const { redis, keys, stores, scrape } = await start();
		const football = { channel: "@football" };
		for (const [ref, state] of Object.entries({ a: "posted", b: "posted", c: "failed" })) {
			await redis.hset(keys.post("@football", ref), { state, desired: 1, retract: 0 });
		}
		// From before they were counted: nothing is told until all are.
		const states = async () => parseScrape(await scrape()).series.filter(isOfStates);
		const isOfStates = ({ name }: { name: string }) => name === "tidings_posts_in_state";
		expect(await states()).toEqual([]);
		await stores.tally.complete();
		const text = await scrape();
		const of = (state: string) => valueOf(text, "tidings_posts_in_state", { ...football, state });
		expect([of("posted"), of("failed"), of("waiting")]).toEqual([2, 1, 0]);
		expect(await states()).toHaveLength(3 * PostState.options.length);
	});

	test("tells what came by webhook and waits, and since when", async () => {
		const { redis, keys, scrape } = await start();
		expect(valueOf(await scrape(), "tidings_updates_waiting")).toBe(0);
		expect(valueOf(await scrape(), "tidings_oldest_update_seconds")).toBe(0);
		await redis.zadd(keys.updates, Date.now() - 90_000, "one", Date.now(), "two");
		const text = await scrape();
		expect(valueOf(text, "tidings_updates_waiting")).toBe(2);
		expect(valueOf(text, "tidings_oldest_update_seconds")).toBeGreaterThan(89);
	});

	test("tells what is left of the campaigns that run", async () => {
		const { stores, scrape } = await start();
		const { campaigns } = stores;
		for (const id of ["running", "ready", "cancelled"]) {
			const what = { kind: "broadcast", payload: {} } as const;
			await campaigns.make({ id, ...what, by: 1, isPaid: false }, NOW);
			await campaigns.fill(
				id,
				Uint32Array.from({ length: 250 }, (_, one) => one),
				NOW,
			);
		}
		await campaigns.start("running", NOW);
		const claimed = await campaigns.claim("running", NOW, NOW + 60_000);
		if (claimed.kind !== "block") throw new Error("no block");
		await campaigns.begin(claimed.block, [0, 1], NOW, NOW + 60_000);
		const outcomes = [
			{ place: 0, what: "sent" as const },
			{ place: 1, what: "refused" as const },
		];
		await campaigns.settle(claimed.block, outcomes, NOW, NOW + 60_000);
		// One of whose messages is still in flight.
		await campaigns.start("cancelled", NOW);
		await campaigns.claim("cancelled", NOW, NOW + 60_000);
		await campaigns.cancel("cancelled", NOW);
		expect(await campaigns.active()).toContain("cancelled");
		const text = await scrape();
		expect(valueOf(text, "tidings_campaigns", { kind: "broadcast" })).toBe(1);
		expect(valueOf(text, "tidings_campaign_recipients_left", { kind: "broadcast" })).toBe(248);
		expect(valueOf(text, "tidings_campaign_recipients_left", { kind: "article" })).toBe(0);
	});

	test("tells what a person has to decide on, by its kind", async () => {
		const { redis, keys, scrape } = await start();
		const posts = {
			a: { state: "failed" },
			b: { state: "failed" },
			c: { state: "unknown" },
			d: { state: "unknown", retract: "1" },
			e: { state: "posted", retract: "1", handled: "1", messageId: "4" },
			// Decided on since it was listed.
			f: { state: "dropped" },
		};
		for (const [ref, post] of Object.entries(posts)) {
			await redis.hset(keys.post("@football", ref), { desired: "1", retract: "0", ...post });
			await redis.zadd(keys.dead, NOW, `@football ${ref}`);
		}
		const kinds = parseScrape(await scrape())
			.series.filter(({ name }) => name === "tidings_dead_posts")
			.map(({ labels, value }) => `${labels["channel"]} ${labels["kind"]} ${value}`);
		expect(new Set(kinds)).toEqual(
			new Set([
				"@football failed 2",
				"@football ghost 1",
				"@football stuck 1",
				"@football unknown 1",
			]),
		);
	});

	test("tells the sizes of all queues as BullMQ counts them", async () => {
		const { keys, prefix, scrape } = await start();
		const connection = openRedis();
		const [name] = jobQueues;
		const queue = new Queue(name, { connection, prefix: keys.jobs });
		onTestFinished(() => queue.close());
		await queue.add("a", {});
		await queue.add("b", {}, { priority: 3 });
		await queue.add("c", {}, { delay: 60_000 });
		expect(keys.jobs).toBe(`${prefix}:jobs`);
		const counts = await queue.getJobCounts("waiting", "prioritized", "delayed", "active");
		expect(counts).toEqual({ waiting: 1, prioritized: 1, delayed: 1, active: 0 });
		const text = await scrape();
		expect(valueOf(text, "tidings_jobs", { queue: name, state: "waiting" })).toBe(2);
		expect(valueOf(text, "tidings_jobs", { queue: name, state: "delayed" })).toBe(1);
		expect(valueOf(text, "tidings_jobs", { queue: name, state: "active" })).toBe(0);
	});

	test("has a counter of resolved posts that does not count how often it was asked for", async () => {
		const { redis, keys, scrape } = await start();
		const forward = { evidence: "forward" };
		await redis.hset(keys.resolutions, { forward: 2, admin: 1 });
		expect(valueOf(await scrape(), "tidings_unknown_resolved_total", forward)).toBe(2);
		await redis.hset(keys.resolutions, { forward: 3 });
		expect(valueOf(await scrape(), "tidings_unknown_resolved_total", forward)).toBe(3);
	});

	test("tells of pauses with their length, and not whose private chats they are", async () => {
		const { pace, url, scrape } = await start();
		await pace.flood("@lindenford", 600_000);
		await pace.flood("6000000001", 900_000);
		await pace.flood("6000000002", 300_000);
		const text = await scrape();
		const about = (chat: string) => valueOf(text, "tidings_flood_pause_seconds", { chat }) ?? 0;
		expect(about("@lindenford")).toBeCloseTo(600, -1);
		expect(about("private")).toBeCloseTo(900, -1);
		expect(valueOf(text, "tidings_bot_flood_pause_seconds") ?? 0).toBeCloseTo(900, -1);
		expect(text).not.toContain("600000000");

		const ready = await fetch(`${url}/readyz`);
		const { botUntil = 0, chats } = await pace.pauses();
		const channelUntil = chats.find(({ chat }) => chat === "@lindenford")?.until ?? 0;
		const body = (await ready.json()) as { paused_chats: { chat: string }[] };
		expect(body).toMatchObject({ paused_bot_until: new Date(botUntil).toISOString() });
		expect(body.paused_chats.map(({ chat }) => chat).sort()).toEqual(["@lindenford", "private"]);
		expect(body.paused_chats).toContainEqual({
			chat: "@lindenford",
			until: new Date(channelUntil).toISOString(),
			reason: "Telegram asked for a pause",
		});
	});

	test("leaves no series behind of a channel that is gone", async () => {
		const { state, scrape } = await start();
		const gone = { channel: "@weather" };
		expect(valueOf(await scrape(), "tidings_posts_pending", gone)).toBe(0);
		state.channels = channels.slice(0, 2);
		const text = await scrape();
		expect(valueOf(text, "tidings_posts_pending", gone)).toBeUndefined();
		expect(valueOf(text, "tidings_bot_flood_pause_seconds")).toBe(0);
	});

	test("costs as many commands with hundreds of readers and posts as with one", async () => {
		const { redis, keys, stores, scrape } = await start();
		let commands = 0;
		const sendCommand = redis.sendCommand.bind(redis);
		redis.sendCommand = (...command) => {
			commands += 1;
			return sendCommand(...command);
		};
		const cost = async (): Promise<number> => {
			const before = commands;
			await scrape();
			return commands - before;
		};
		await stores.readers.change(1, NOW, follows("climate"));
		await stores.tally.complete();
		const few = await cost();
		for (let id = 2; id <= 300; id++) {
			await stores.readers.change(id, NOW, follows("climate"));
			await redis.zadd(keys.outbox, NOW, `${id} a`);
			await redis.hset(keys.post("@football", `${id}`), {
				state: "posted",
				desired: 1,
				retract: 0,
			});
		}
		await stores.tally.complete();
		expect(few).toBeGreaterThan(20);
		expect(await cost()).toBe(few);
	});
});

test("while Redis is away what stands there is left out, and what was counted is told", async () => {
	const { redis, meters, url, scrape } = await start();
	expect(valueOf(await scrape(), "tidings_redis_up")).toBe(1);
	expect(valueOf(await scrape(), "tidings_readers")).toBe(0);
	meters.onRefused("blog", "redis");
	redis.disconnect();
	const response = await fetch(`${url}/metrics`);
	expect(response.status).toBe(200);
	const text = await response.text();
	expect(valueOf(text, "tidings_redis_up")).toBe(0);
	expect(valueOf(text, "tidings_readers")).toBeUndefined();
	expect(valueOf(text, "tidings_posts_pending", { channel: "@lindenford" })).toBeUndefined();
	const refused = { source: "blog", reason: "redis" };
	expect(valueOf(text, "tidings_requests_refused_total", refused)).toBe(1);
});

test("what can be counted is there with 0 before anything is", async () => {
	const { scrape } = await start();
	const text = await scrape();
	const zero = (name: string, labels: Record<string, string>) =>
		expect(valueOf(text, name, labels), name).toBe(0);
	zero("tidings_articles_total", { source: "blog", status: "accepted" });
	zero("tidings_requests_refused_total", { source: "blog", reason: "signature" });
	zero("tidings_posts_total", { channel: "@weather", state: "failed" });
	zero("tidings_letters_total", { kind: "digest", outcome: "unknown" });
	zero("tidings_search_seconds_count", { kind: "typed" });
});

test("the delay of the event loop is what a timer is late by", async () => {
	const { scrape } = await start();
	await scrape();
	const blockedUntil = performance.now() + 300;
	await new Promise((resolve) => setTimeout(resolve, 30));
	while (performance.now() < blockedUntil);
	await new Promise((resolve) => setTimeout(resolve, 30));
	const slow = valueOf(await scrape(), "tidings_event_loop_delay_seconds", { percentile: "100" });
	expect(slow).toBeGreaterThan(0.2);
	expect(slow).toBeLessThan(3);
});

describe("a newsroom", () => {
	test("counts articles by their answers, and requests that it refuses by the reason", async () => {
		const newsroom = await startNewsroom({
			newsroom:
				"sources:\n  - { name: blog, format: json-feed, secret_env: WEBHOOK_SECRETS, rate: 4 }\n",
		});
		const scrape = async () => (await fetch(`${newsroom.url}/metrics`)).text();
		const body = (item: unknown) => ({
			body: JSON.stringify(item),
			contentType: "application/json",
			query: {},
		});
		await newsroom.send(article("a"));
		await newsroom.send(article("a"));
		await newsroom.send(article("a", { title: "Another title" }));
		await newsroom.send(article("b"), { secret: Buffer.alloc(32, 7) });
		await newsroom.send("{");
		await newsroom.send(article("b"), { headers: { "content-type": "text/html" } });
		await newsroom.send("x".repeat(300 * 1024));
		await newsroom.send(article("c"), { id: "msg_1" });
		await newsroom.send(article("d"), { id: "msg_1" });
		const items = { version: "https://jsonfeed.org/version/1.1", items: [article("e"), { id: 3 }] };
		await newsroom.hook("blog", body(items), { secret: SECRET });
		for (let time = 0; time < 5; time++) {
			await newsroom.hook("blog", body(article("e")), { secret: SECRET });
		}
		await newsroom.hook("nobody-knows", body(article("f")));
		const text = await scrape();
		const articles = (source: string, status: string) =>
			valueOf(text, "tidings_articles_total", { source, status });
		expect(articles("api", "accepted")).toBe(2);
		expect(articles("api", "unchanged")).toBe(1);
		expect(articles("api", "updated")).toBe(1);
		expect(articles("blog", "refused")).toBe(1);
		const refused = (source: string, reason: string) =>
			valueOf(text, "tidings_requests_refused_total", { source, reason });
		expect(refused("api", "signature")).toBe(1);
		expect(refused("api", "invalid")).toBe(1);
		expect(refused("api", "media-type")).toBe(1);
		expect(refused("api", "size")).toBe(1);
		expect(refused("api", "conflict")).toBe(1);
		expect(refused("blog", "rate")).toBe(2);
		expect(refused("none", "source")).toBe(1);
		expect(text).not.toContain("nobody-knows");
	});

	test("counts its posts, its calls by method and outcome, and the pauses that Telegram asks for", async () => {
		const newsroom = await startNewsroom();
		const { telegram } = newsroom;
		const scrape = async () => (await fetch(`${newsroom.url}/metrics`)).text();
		const flood = { kind: "error", code: 429, description: "Too Many Requests", retryAfter: 1 };
		telegram.addFault({ method: "sendMessage", chat: "@lindenford", ...flood } as never);
		await newsroom.send(article("a"));
		await until(async () => (await newsroom.channelStatus("a")).state === "posted", "the post");
		telegram.addFault({
			method: "sendMessage",
			chat: "@lindenford",
			kind: "error",
			code: 400,
			description: "Bad Request: TOPIC_CLOSED",
			times: 10,
		});
		await newsroom.send(article("b"));
		await until(async () => (await newsroom.channelStatus("b")).state === "failed", "the failure");
		const text = await scrape();
		const calls = (outcome: string) =>
			valueOf(text, "tidings_telegram_calls_total", { method: "sendMessage", outcome }) ?? 0;
		expect(calls("flood")).toBe(1);
		expect(calls("ok")).toBeGreaterThanOrEqual(1);
		expect(calls("refused")).toBeGreaterThanOrEqual(1);
		expect(valueOf(text, "tidings_telegram_pause_seconds_total")).toBe(1);
		const all = parseScrape(text).series.filter(
			({ name, labels }) =>
				name === "tidings_telegram_calls_total" && labels["method"] === "sendMessage",
		);
		const sum = all.reduce((total, { value }) => total + value, 0);
		const method = { method: "sendMessage" };
		expect(valueOf(text, "tidings_telegram_call_seconds_count", method)).toBe(sum);
		const state = (name: string) =>
			valueOf(text, "tidings_posts_total", { channel: "@lindenford", state: name });
		expect(state("posted")).toBe(1);
		expect(state("failed")).toBe(1);
		expect(valueOf(text, "tidings_dead_posts", { channel: "@lindenford", kind: "failed" })).toBe(1);
	});

	test("tells nothing that is secret, and of nobody", async () => {
		const newsroom = await startNewsroom();
		const { telegram } = newsroom;
		const person = telegram.addPerson({ firstName: "R", languageCode: "en" });
		telegram.say(person.id, "/start");
		telegram.say(person.id, "bridge");
		await newsroom.send(article("a"));
		await until(async () => (await newsroom.channelStatus("a")).state === "posted", "the post");
		await until(async () => telegram.messages(person.id).length > 3, "the answers");
		const text = await (await fetch(`${newsroom.url}/metrics`)).text();
		expect(valueOf(text, "tidings_search_seconds_count", { kind: "asked" })).toBe(1);
		for (const secret of [TOKEN, API_TOKEN, String(person.id), "bridge", "Lindenford,"]) {
			expect(text).not.toContain(secret);
		}
	});

	test("names every queue that there is", async () => {
		const newsroom = await startNewsroom();
		const redis = openRedis();
		const found = async () =>
			(await redis.keys(`${newsroom.prefix}:jobs:*:meta`)).map((key) => key.split(":").at(-2));
		await until(async () => (await found()).length >= jobQueues.length, "the queues");
		expect(new Set(await found())).toEqual(new Set(jobQueues));
	});
});

test.each<[outcome: string, fault: Parameters<TestTelegram["addFault"]>[0] | undefined]>([
	["ok", undefined],
	["refused", { kind: "error", code: 400, description: "Bad Request: chat not found" }],
	["flood", { kind: "error", code: 429, description: "Too Many Requests", retryAfter: 7 }],
	["unknown", { kind: "error", code: 500, description: "Internal Server Error" }],
	["unknown", { kind: "reset", after: true }],
	["unknown", { kind: "html" }],
])("a call is told of once, by its method, as %s", async (outcome, fault) => {
	const telegram = await startTelegram();
	const told: EndedCall[] = [];
	const { apiRoot } = telegram;
	const client = createTelegram({ token: TOKEN, apiRoot, onCall: (call) => void told.push(call) });
	onTestFinished(() => client.close());
	if (fault !== undefined) telegram.addFault({ ...fault, method: "sendMessage" });
	await client.api.sendMessage("@lindenford", "The bridge is open").catch(() => {});
	const pauseS = outcome === "flood" ? 7 : 0;
	expect(told).toEqual([
		{ method: "sendMessage", outcome, pauseS, ms: expect.any(Number) as number },
	]);
	expect(told[0]?.ms).toBeGreaterThan(0);
});

test("a call that reached nobody is told of as such", async () => {
	const told: string[] = [];
	// Nothing listens at the port that nobody may use.
	const apiRoot = "http://127.0.0.1:1";
	const client = createTelegram({
		token: TOKEN,
		apiRoot,
		onCall: ({ method, outcome }) => void told.push(`${method} ${outcome}`),
	});
	onTestFinished(() => client.close());
	await client.api.getMe().catch(() => {});
	expect(told).toEqual(["getMe unreached"]);
});
