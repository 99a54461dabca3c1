import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { checkRedis, createRedis, UnfitRedisError } from "../../src/store/connect.ts";
import { createEmbeddedRedis } from "../../src/store/embedded.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";
import { article, openRedis, startNewsroom, texts, until } from "../support/newsroom.ts";

const logger = createLogger({ level: "silent" });

async function folder(): Promise<string> {
	const dataDir = await mkdtemp(join(tmpdir(), "tidings-redis-"));
	onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
	return dataDir;
}

function embed(dataDir: string) {
	const redis = createEmbeddedRedis({ binary: findRedisServer(() => {}), dataDir, logger });
	onTestFinished(() => redis.stop());
	return redis;
}

describe("the embedded server", () => {
	test("keeps its data from one start to the next", async () => {
		const dataDir = await folder();
		const first = embed(dataDir);
		await openRedis(await first.start()).set("kept", "yes");
		await first.stop();
		const second = embed(dataDir);
		expect(await openRedis(await second.start()).get("kept")).toBe("yes");
	});

	test("is set so that nothing accepted is lost, and needs no warning", async () => {
		const redis = openRedis(await embed(await folder()).start());
		expect(await checkRedis(redis)).toEqual([]);
		const settings = { appendonly: "yes", appendfsync: "always", "maxmemory-policy": "noeviction" };
		for (const [name, value] of Object.entries(settings)) {
			expect(await redis.config("GET", name)).toEqual([name, value]);
		}
	});

	test("works in a folder whose path is too long for a socket", async () => {
		const redis = embed(join(await folder(), "a-rather-long-name/".repeat(8)));
		expect(await openRedis(await redis.start()).ping()).toBe("PONG");
	});

	test("refuses a folder that another one uses, with a sentence", async () => {
		const dataDir = await folder();
		await embed(dataDir).start();
		await expect(embed(dataDir).start()).rejects.toThrow(/Another Tidings uses/);
	});

	test("comes back by itself when it dies", async () => {
		const url = await embed(await folder()).start();
		const redis = openRedis(url);
		redis.on("error", () => {});
		await redis.set("kept", "yes");
		const killer = createRedis(url, "request", logger);
		await killer.connect();
		await killer.shutdown("NOSAVE").catch(() => {});
		killer.disconnect();
		expect(await redis.get("kept")).toBe("yes");
	});
});

describe("the check at the start", () => {
	test("refuses a server that throws keys away", async () => {
		const redis = openRedis(await embed(await folder()).start());
		await redis.config("SET", "maxmemory-policy", "allkeys-lru");
		await expect(checkRedis(redis)).rejects.toThrow(UnfitRedisError);
		await expect(checkRedis(redis)).rejects.toThrow("Set maxmemory-policy noeviction");
	});

	test("warns in plain words when a crash could lose something", async () => {
		const redis = openRedis(await embed(await folder()).start());
		await redis.config("SET", "appendfsync", "everysec");
		expect((await checkRedis(redis)).join()).toContain("last second");
		await redis.config("SET", "appendonly", "no");
		expect((await checkRedis(redis)).join()).toContain("no append-only file");
	});
});

describe("when Redis is in trouble", () => {
	test("away: the sender is told to come again; back: all goes on by itself", async () => {
		const dataDir = await folder();
		const embedded = embed(dataDir);
		const newsroom = await startNewsroom({ redisUrl: await embedded.start() });
		await newsroom.send(article("a"));
		await until(() => texts(newsroom.telegram).length === 1, "the first post");
		await embedded.stop();
		const answer = await newsroom.send(article("b"), { id: "msg_b" });
		expect(answer.status).toBe(503);
		expect(answer.headers.get("retry-after")).toBe("5");
		expect((await newsroom.ask("/readyz")).status).toBe(503);
		expect((await newsroom.ask("/healthz")).status).toBe(200);
		await embed(dataDir).start();
		await until(async () => {
			const repeated = await newsroom.send(article("b"), { id: "msg_b" });
			return repeated.status === 202;
		}, "the repetition");
		await until(() => texts(newsroom.telegram).length === 2, "the second post");
	});

	test("slow: the sender does not wait longer than two seconds, and a repetition is safe", async () => {
		const url = await embed(await folder()).start();
		const newsroom = await startNewsroom({ redisUrl: url });
		await openRedis(url).client("PAUSE", 3500, "ALL");
		const answer = await newsroom.send(article("a"), { id: "msg_a" });
		expect(answer.status).toBe(503);
		await until(async () => {
			const repeated = await newsroom.send(article("a"), { id: "msg_a" });
			return repeated.status === 202;
		}, "the repetition");
		await until(() => texts(newsroom.telegram).length === 1, "the post");
	});

	test("full: the sender is told, and nothing is half kept", async () => {
		const url = await embed(await folder()).start();
		const newsroom = await startNewsroom({ redisUrl: url });
		await until(async () => (await newsroom.ask("/readyz")).status === 200, "readiness");
		const redis = openRedis(url);
		await redis.config("SET", "maxmemory", "1mb");
		/** What is kept of articles and posts; the pace of the admin's welcome is another matter. */
		const kept = async () =>
			(await redis.keys(`${newsroom.prefix}:[apw]*`)).filter((key) => !key.includes(":pace"));
		const before = await kept();
		expect((await newsroom.send(article("a"))).status).toBe(503);
		expect(new Set(await kept())).toEqual(new Set(before));
		await redis.config("SET", "maxmemory", "0");
		expect((await newsroom.send(article("a"))).status).toBe(202);
	});

	test("stopping does not wait for a Redis that is gone", async () => {
		const embedded = embed(await folder());
		const newsroom = await startNewsroom({ redisUrl: await embedded.start() });
		await embedded.stop();
		// By now several parts wait for an answer that will not come.
		await sleep(1000);
		const began = Date.now();
		await newsroom.stop();
		expect(Date.now() - began).toBeLessThan(5000);
	});
});
