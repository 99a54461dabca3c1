import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Redis } from "ioredis";
import { expect, onTestFinished, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { createKeys } from "../../src/store/keys.ts";
import { ADA } from "../support/desk.ts";
import { ask, startEditors, tap, whenSays } from "../support/editors.ts";
import { openRedis } from "../support/newsroom.ts";
import { createRedisServer } from "../support/redis-server.ts";

const ARTICLES = 100_000;
const AT_ONCE = 5000;
/** What the rest of Tidings asks of Redis meanwhile, on a slow machine; a walk would take many times as much. */
const ASIDE = 1000;

/** How many commands a Redis has carried out, also within scripts. */
async function carriedOut(redis: Redis): Promise<number> {
	const calls = [...(await redis.info("commandstats")).matchAll(/:calls=(\d+)/g)];
	return calls.reduce((sum, [, count]) => sum + Number(count), 0);
}

test("/queue takes as many commands with a hundred thousand articles as with few", async () => {
	const dir = await mkdtemp(join(tmpdir(), "tidings-queue-"));
	onTestFinished(() => rm(dir, { recursive: true, force: true }));
	const server = await createRedisServer({ dir, settings: { appendfsync: "everysec" } });
	onTestFinished(() => server.kill());
	await server.start();
	const { url: redisUrl } = server.at;
	const desk = await startEditors({
		at: "2026-11-25T14:00:00Z",
		channel: "undo_window: 60m",
		redisUrl,
	});
	const redis = openRedis(redisUrl);
	const keys = createKeys(desk.newsroom.prefix);
	for (let index = 0; index < 10; index++) await desk.send(`a${index}`);
	const look = async () => {
		const list = await ask(desk, "/queue", "Scheduled: ");
		await tap(desk, list, "Waiting");
		await whenSays(desk, list, "Waiting: ");
		await tap(desk, list, "In review");
		await whenSays(desk, list, "In review: ");
	};
	const looked = async () => {
		const before = await carriedOut(redis);
		await look();
		return (await carriedOut(redis)) - before;
	};
	await look();
	const few = await looked();
	// All posted long ago, but for a third that waits: what stands, as the intake and the publisher leave it.
	const body = await redis.hgetall(keys.article(articleRef("stringers", "a0")));
	for (let from = 0; from < ARTICLES; from += AT_ONCE) {
		const pipeline = redis.pipeline();
		for (let index = from; index < from + AT_ONCE; index++) {
			const ref = articleRef("stringers", `old-${index}`);
			pipeline.hset(keys.article(ref), { ...body, id: `old-${index}` });
			pipeline.zadd(keys.articles(), desk.now() - index, ref);
			if (index % 3 === 0) pipeline.zadd(keys.unsent, desk.now() + 3_600_000 + index, ref);
			if (index % 3 === 1) pipeline.zadd(keys.held, desk.now() - index, ref);
		}
		await pipeline.exec();
	}
	const many = await looked();
	expect(many).toBeLessThan(few + ASIDE);
	expect(desk.telegram.messages(ADA).at(-1)?.text).toContain("In review: 33333");
}, 120_000);
