import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import type { ChannelRules } from "../../src/article/channel-rules.ts";
import { checkStore } from "../../src/cli/check-store.ts";
import type { Finding } from "../../src/cli/findings.ts";
import { readConfig } from "../../src/config.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createLanes } from "../../src/store/lanes.ts";
import { createPresence } from "../../src/store/presence.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createStores } from "../../src/store/stores.ts";
import { environment } from "../support/environment.ts";
import { follows } from "../support/letterbox.ts";
import { openRedis, startNewsroom, until } from "../support/newsroom.ts";
import { startPrivateStore } from "../support/private-store.ts";

const VERSION = "1.0.0";

/** What `tidings doctor` finds in a store. */
async function look(
	env: Record<string, string>,
	more: { version?: string; now?: () => number } = {},
) {
	const config = readConfig({ ...environment("http://127.0.0.1:9"), ...env });
	const signal = new AbortController().signal;
	return checkStore(config, { version: VERSION, now: Date.now, signal, ...more });
}

const of = (findings: readonly Finding[], check: Finding["check"]) =>
	findings
		.filter((one) => one.check === check)
		.map(({ level, finding }) => `${level}: ${finding}`)
		.join("\n");

/** A part of the shared Redis. */
function open() {
	const prefix = `test-${randomUUID()}`;
	const env = { REDIS_URL: inject("redisUrl"), REDIS_PREFIX: prefix };
	return { env, prefix, redis: openRedis(), keys: createKeys(prefix) };
}

describe("a Redis server", () => {
	test("of which each setting can be seen is told of as it is set at that moment", async () => {
		const { url } = await startPrivateStore();
		const redis = openRedis(url);
		const env = { REDIS_URL: url };
		const well = await look(env);
		expect(well.filter(({ level }) => level === "error" || level === "warning")).toEqual([]);
		expect(of(well, "redis-persistence")).toBe("ok: what is accepted is on its disk");
		expect(of(well, "redis-disk")).toMatch(/^ok: .* are free$/);

		await redis.config("SET", "appendfsync", "everysec");
		expect(of(await look(env), "redis-persistence")).toContain("the last second");
		await redis.config("SET", "appendonly", "no");
		expect(of(await look(env), "redis-persistence")).toContain("all is lost when it ends");
		await redis.config("SET", "save", "3600 1");
		expect(of(await look(env), "redis-persistence")).toContain("since its last snapshot");

		await redis.config("SET", "maxmemory-policy", "volatile-lru");
		expect(of(await look(env), "redis-eviction")).toContain("maxmemory-policy volatile-lru");
		await redis.config("SET", "maxmemory", "100mb");
		expect(of(await look(env), "redis-memory")).toMatch(/^ok: it uses .* of 105 MB$/);
		await redis.config("SET", "maxmemory", "1mb");
		expect(of(await look(env), "redis-memory")).toMatch(/^error: .*refused with 503$/);
		await redis.config("SET", "maxmemory", "0");

		await redis.replicaof("127.0.0.1", 9);
		expect(of(await look(env), "redis-replication")).toMatch(/^error: this is a replica/);
	});

	test("whose clock is another one is told of by how much", async () => {
		const { env } = open();
		const found = await look(env, { now: () => Date.now() + 90_000 });
		expect(of(found, "redis-clock")).toMatch(/^error: the clock .* (89|90|91) seconds ahead of/);
	});

	test("that hides its settings is told of as such, and not as well", async () => {
		const { url } = await startPrivateStore();
		const redis = openRedis(url);
		await redis.acl("SETUSER", "default", "-config");
		const hidden = await look({ REDIS_URL: url });
		expect(of(hidden, "redis-persistence")).toMatch(/^unknown: .*CONFIG is forbidden/);
		expect(of(hidden, "redis-disk")).toMatch(/^unknown: .*it does not tell where that is$/);
	});

	test("that refuses the password is told of in its own words", async () => {
		const { url } = await startPrivateStore();
		await openRedis(url).config("SET", "requirepass", "a-password-of-the-test");
		const found = await look({ REDIS_URL: url });
		expect(of(found, "redis")).toMatch(/^error: Redis does not answer \(.*NOAUTH.*\)$/);
	});

	test("of Tidings' own is not started, and looked at while it runs", async () => {
		const { folder, url } = await startPrivateStore();
		expect(url).toContain(folder);
		const running = await look({ DATA_DIR: folder });
		expect(of(running, "redis")).toBe("ok: Redis answers");
		expect(of(running, "redis-persistence")).toContain("it is Tidings' own");
		const empty = mkdtempSync(join(tmpdir(), "tidings-own-"));
		onTestFinished(() => rmSync(empty, { recursive: true }));
		const resting = await look({ DATA_DIR: join(empty, "data") });
		expect(of(resting, "redis")).toMatch(/^unknown: Tidings starts its own/);
		expect(of(resting, "redis-disk")).toMatch(/^ok: .* are free$/);
	});
});

describe("what stands in Redis", () => {
	test("is told of with the processes that run, their roles and versions", async () => {
		const { env, redis, keys } = open();
		expect(of(await look(env), "processes")).toMatch(/^unknown: none runs/);
		const start = async (role: string, version: string) => {
			const presence = createPresence({ redis, keys, self: { role, version } });
			await presence.begin();
			onTestFinished(() => presence.end());
		};
		await start("web", VERSION);
		await start("bot", VERSION);
		await redis.set(keys.duty("updates"), "somebody", "PX", 60_000);
		expect(of(await look(env), "processes")).toMatch(/^error: none publishes/);
		await start("worker", VERSION);
		expect(of(await look(env), "processes")).toBe(
			"ok: 1 with ROLE=web, 1 with ROLE=bot, and 1 with ROLE=worker run 1.0.0",
		);
		await redis.del(keys.duty("updates"));
		expect(of(await look(env), "processes")).toMatch(/^warning: none receives updates/);
		await start("worker", "0.9.0");
		expect(of(await look(env), "processes")).toContain("warning: 1 of 4 run 0.9.0; this is 1.0.0");
	});

	test("is not looked into where another Tidings has written it", async () => {
		const { env, redis, keys } = open();
		await redis.set(keys.schema, "999");
		const newer = await look(env);
		expect(of(newer, "schema")).toMatch(/^error: a newer Tidings has written it \(schema 999/);
		expect(of(newer, "posts")).toBe("");
		await redis.set(keys.changing, "restore");
		expect(of(await look(env), "schema")).toMatch(/^error: it is half written: `tidings restore`/);
	});

	test("is told of with what is late, what needs a person and what waits", async () => {
		const { env, redis, keys } = open();
		const now = Date.now();
		await redis.zadd(keys.pending("@lindenford"), now - 400_000, "a", now + 5000, "b");
		for (const [ref, state] of [["c", "failed"] as const, ["d", "unknown"] as const]) {
			await redis.hset(keys.post("@lindenford", ref), { state, desired: 1, retract: 0 });
			await redis.zadd(keys.dead, now, `@lindenford ${ref}`);
		}
		await redis.zadd(keys.updates, now - 90_000, "an update");
		const found = await look(env);
		expect(of(found, "posts")).toBe("error: a post has been due for 7 minutes");
		expect(of(found, "dead-posts")).toContain("1 refused by Telegram and 1 of which nobody knows");
		expect(of(found, "updates")).toMatch(/^error: waiting: 1, the first for 9\d seconds$/);
		const pause = { until: now + 600_000, reason: "Too Many Requests", probe: false };
		await createLanes({ redis, keys }).pause("@lindenford", {
			...pause,
			kind: "flood",
			failures: 1,
		});
		expect(of(await look(env), "posts")).toMatch(/^warning: .*\(Too Many Requests\)$/);
	});

	test("is told of when readers are sealed with a key that is not there", async () => {
		const { env, redis, keys } = open();
		const key = Buffer.alloc(32, 1);
		const { readers } = createStores({
			redis,
			keys,
			sealing: createSealing([key]),
			zone: () => "UTC",
			channels: () => [],
			rulesOf: () => ({}) as ChannelRules,
			now: Date.now,
		});
		await readers.change(1, Date.now(), follows("climate"));
		expect(of(await look(env), "readers")).toMatch(/^error: .*SUBSCRIBER_KEY lacks the key/);
		const opened = await look({ ...env, SUBSCRIBER_KEY: key.toString("base64") });
		expect(of(opened, "readers")).toBe("ok: 1 are known");
	});

	test("is as a newsroom that runs has it", async () => {
		const newsroom = await startNewsroom();
		const env = { REDIS_URL: inject("redisUrl"), REDIS_PREFIX: newsroom.prefix };
		const keys = createKeys(newsroom.prefix);
		const redis = openRedis();
		await until(async () => (await redis.exists(keys.duty("updates"))) === 1, "the polling");
		const [{ version = "" } = {}] = await createPresence({ redis, keys }).list();
		const found = await look(env, { version });
		expect(of(found, "processes")).toBe(`ok: 1 with ROLE=all run ${version}`);
		expect(found.filter(({ level }) => level === "error")).toEqual([]);
	});
});
