import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { z } from "zod";
import { isFound } from "../../src/article/matching.ts";
import { readArticle } from "../../src/article/query.ts";
import type { Reader } from "../../src/article/reader.ts";
import { createAudience } from "../../src/store/audience.ts";
import { createDigests } from "../../src/store/digests.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReaderOrdinals } from "../../src/store/reader-ordinals.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { anArticle } from "../../tests/support/an-article.ts";
import { createArticles } from "../search/articles.ts";
import { createLoopDelay } from "../search/loop-delay.ts";
import { type PrivateRedis, startPrivateRedis } from "../search/private-redis.ts";
import { createRandom } from "../search/random.ts";
import { figures, grouped, rowOf } from "../search/rows.ts";
import { quantile } from "../setting.ts";
import { createPlainSets } from "./plain-sets.ts";
import { createSubscriber, drawTopic, subscriberId, topicOf, withAlerts } from "./subscribers.ts";

const SIZES = [10_000, 100_000, 1_000_000];
/** Of ten readers one has alerts, two of them. */
const ALERT_EVERY = 10;
const ARTICLES = 200;
const WARM_UP = 20;
/** How many readers are written at a time. */
const HANDS = 64;
const SEED = 77;
/** Commands that take longer than this stand in Redis' log of slow ones (µs). */
const SLOW_US = 500;
const zone = () => "Europe/Berlin";

/**
 * What subscribers cost in Redis, and how long it takes to find all whom an article is for: five topics of fifty each, a
 * digest and quiet hours, and alerts of every tenth; beside sets of ids.
 */
export async function benchMatching(sizes: readonly number[] = SIZES): Promise<string[][]> {
	const rows: string[][] = [];
	for (const size of sizes) rows.push(...(await benchSize(size)));
	return rows;
}

async function benchSize(size: number): Promise<string[][]> {
	const ours = await startPrivateRedis();
	const theirs = await startPrivateRedis();
	try {
		return await compare(size, ours, theirs);
	} finally {
		await ours.close();
		await theirs.close();
	}
}

async function compare(size: number, ours: PrivateRedis, theirs: PrivateRedis) {
	const { redis } = ours;
	const keys = createKeys("tidings");
	const sealing = createSealing([]);
	const readers = createReaders({ redis, keys, sealing, zone });
	const audience = createAudience({ redis, keys, sealing });
	const plain = createPlainSets(theirs.redis);
	const articles = createArticles(SEED);
	const now = Date.UTC(2026, 10, 26, 12);

	await eachOf(size, async (index) => {
		await readers.change(subscriberId(index), now, () => createSubscriber(index));
	});
	await passAll(redis, size, now);
	await inBatches(size, (some) =>
		plain.keep(some.map((index) => [subscriberId(index), createSubscriber(index)])),
	);
	const bytes = (await ours.bytes()) / size;
	const theirBytes = (await theirs.bytes()) / size;

	const alerting = Math.floor(size / ALERT_EVERY);
	await eachOf(alerting, async (at) => {
		const index = at * ALERT_EVERY;
		const change = (reader: Reader) => withAlerts(reader, index, articles);
		await readers.change(subscriberId(index), now, change);
	});
	await inBatches(alerting, (some) =>
		plain.keep(
			some.map((at) => {
				const index = at * ALERT_EVERY;
				return [subscriberId(index), withAlerts(createSubscriber(index), index, articles)];
			}),
		),
	);
	const alertBytes = ((await ours.bytes()) - bytes * size) / (2 * alerting);

	const random = createRandom(SEED);
	const asked = Array.from({ length: WARM_UP + ARTICLES }, (_, index) => {
		const doc = articles.at(5_000_000 + Math.floor(random() * 1_000_000));
		const article = anArticle({ title: doc.title, summary: doc.lead, tags: doc.tags });
		const body = { blocks: [{ kind: "paragraph" as const, text: doc.body, marks: [] }] };
		const read = readArticle({ ...article, language: "en", body });
		// Breaking news of the topic that most follow, every tenth time.
		const topics = new Set([topicOf(index % 10 === 0 ? 1 : drawTopic(random))]);
		while (topics.size < 3) topics.add(topicOf(drawTopic(random)));
		return { read, topics: [...topics] };
	});
	const find = ({ read, topics }: (typeof asked)[number]) =>
		audience.concerned({
			topics,
			stories: [],
			words: read.keys,
			isFound: (query) => isFound(query, read),
			onLost: (error) => {
				throw error;
			},
		});
	for (const one of asked.slice(0, WARM_UP)) {
		await find(one);
		await plain.concerned(one.topics, one.read.keys);
	}
	await watchSlow(redis);
	await watchSlow(theirs.redis);
	const delay = createLoopDelay();
	const theirDelay = createLoopDelay();
	const times: number[] = [];
	const theirTimes: number[] = [];
	let found = 0;
	for (const one of asked.slice(WARM_UP)) {
		delay.start();
		let began = performance.now();
		found += (await find(one)).length;
		times.push(performance.now() - began);
		delay.stop();
		theirDelay.start();
		began = performance.now();
		await plain.concerned(one.topics, one.read.keys);
		theirTimes.push(performance.now() - began);
		theirDelay.stop();
	}
	const about = `${grouped(size)} subscribers`;
	const peer = "sets of ids, `SUNION`";
	const slow = await slowest(redis);
	const theirSlow = await slowest(theirs.redis);
	const row = (what: string, our: number, their: number, unit: string) =>
		rowOf(
			`${about}: ${what}`,
			`${figures(our)} ${unit}`,
			their / our,
			peer,
			`${figures(their)} ${unit}`,
		);
	return [
		row("Redis, each with five topics, a digest and quiet hours", bytes, theirBytes, "bytes"),
		rowOf(
			`${about}: Redis, each of ${grouped(2 * alerting)} alerts`,
			`${figures(alertBytes)} bytes`,
			undefined,
			"–",
			"–",
		),
		row(
			`an article's recipients, median (${grouped(found / ARTICLES)} found on average)`,
			quantile(times, 0.5),
			quantile(theirTimes, 0.5),
			"ms",
		),
		row("an article's recipients, longest", Math.max(...times), Math.max(...theirTimes), "ms"),
		row("the longest command of Redis", slow, theirSlow, "ms"),
		row(
			"the longest that the event loop was held up",
			delay.percentile(100),
			theirDelay.percentile(100),
			"ms",
		),
	];
}

/** Does it for each number below `count`, some at a time. */
async function eachOf(count: number, work: (index: number) => Promise<void>): Promise<void> {
	let next = 0;
	const hand = async () => {
		while (next < count) await work(next++);
	};
	await Promise.all(Array.from({ length: HANDS }, hand));
}

async function inBatches(count: number, work: (some: number[]) => Promise<void>): Promise<void> {
	for (let from = 0; from < count; from += 500) {
		await work(Array.from({ length: Math.min(500, count - from) }, (_, index) => from + index));
	}
}

/** Everybody has had a digest once, of which their record tells. */
async function passAll(redis: Redis, size: number, now: number): Promise<void> {
	const keys = createKeys("tidings");
	const digests = createDigests({ redis, keys });
	const ordinals = createReaderOrdinals({ redis, keys });
	await eachOf(size, async (index) => {
		const id = subscriberId(index);
		const [ordinal = 0] = await ordinals.find([id]);
		const planned = await redis.zscore(keys.digestsOf(ordinal), String(id));
		const due = { id, until: Number(planned), near: ordinal };
		const nextAt = Number(planned) + 24 * 3_600_000;
		const slot = "2026-11-26 08:00";
		const isPassed = await digests.pass({ id, ordinal }, { slot, due, nextAt }, now);
		if (!isPassed) throw new Error(`no digest of ${randomUUID()}`);
	});
}

async function watchSlow(redis: Redis): Promise<void> {
	await redis.config("SET", "slowlog-log-slower-than", SLOW_US);
	await redis.config("SET", "slowlog-max-len", 10_000);
	await redis.call("SLOWLOG", "RESET");
}

const Slow = z.array(z.tuple([z.number(), z.number(), z.number()]).rest(z.unknown()));

/** The longest that a command took since {@link watchSlow} (ms); half a millisecond where none took as long. */
async function slowest(redis: Redis): Promise<number> {
	const log = Slow.parse(await redis.call("SLOWLOG", "GET", "-1"));
	return Math.max(SLOW_US, ...log.map(([, , us]) => us)) / 1000;
}
