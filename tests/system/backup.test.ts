import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import type { Redis } from "ioredis";
import { describe, expect, test } from "vitest";
import { createPresence } from "../../src/store/presence.ts";
import { createSchema } from "../../src/store/schema.ts";
import { whileStill } from "../../src/store/stillness.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { openRedis, until } from "../support/newsroom.ts";
import { startPrivateStore } from "../support/private-store.ts";
import { digestsOf, expectSame } from "../support/store-digest.ts";

const WORD = "a word that backups are encrypted with";
const HOUR_MS = 3_600_000;

/** Every type of key, small and in many pieces, with bytes that are no text and numbers at the limits. */
async function fill(redis: Redis): Promise<void> {
	const many = Array.from({ length: 5000 }, (_, index) => index);
	const pipeline = redis.pipeline();
	pipeline.set("tidings:small", "news");
	pipeline.set("tidings:nothing", "");
	pipeline.set("tidings:window", Buffer.alloc(1_048_576, "w"));
	pipeline.set("tidings:large", randomBytes(3_000_000));
	pipeline.set("tidings:hour", "gone then", "PX", HOUR_MS);
	pipeline.set(Buffer.from("tidings:\u00fe-name", "latin1"), randomBytes(40));
	pipeline.hset("tidings:hash", { title: "The bridge", bytes: randomBytes(200) });
	pipeline.hset("tidings:hash:large", ...many.flatMap((one) => [`field ${one}`, randomBytes(20)]));
	pipeline.sadd("tidings:set:numbers", ...many.slice(0, 300));
	pipeline.sadd("tidings:set:large", ...many.map((one) => `member ${one}`));
	pipeline.rpush("tidings:list", "one", "", "one");
	pipeline.rpush("tidings:list:large", ...many.map(() => randomBytes(30)));
	pipeline.rpush("tidings:list:window", ...many.slice(0, 1000));
	pipeline.zadd(
		"tidings:zset",
		0.1 + 0.2,
		"sum",
		"+inf",
		"last",
		"-inf",
		"first",
		2 ** 53 - 1,
		"ms",
	);
	pipeline.zadd("tidings:zset:large", ...many.flatMap((one) => [one / 3, `member ${one}`]));
	for (const name of ["tidings:hash:large", "tidings:zset:large"]) pipeline.pexpire(name, HOUR_MS);
	await pipeline.exec();
}

/** What a backup leaves out. */
const passing = ["jobs:wait", "lease:@lindenford", "duty:updates", "pace", "pace:chat:1"];

describe("a backup", () => {
	test.for([undefined, WORD])("brings everything back as it was (%s)", async (word) => {
		const { database, keys, file } = await startPrivateStore();
		const [from, to] = [await database(0), await database(1)];
		await fill(from.redis);
		for (const name of passing) await from.redis.set(keys.root + name, "of a moment");
		await from.redis.set("tidings-2:other", "another Tidings");
		const before = await digestsOf(from.redis, keys);
		const { keys: count } = await from.backups(word).take(file);
		expect(count).toBe(before.size);
		expect(count).toBe(15);
		expectSame(await digestsOf(from.redis, keys), before);
		expect(await to.backups(word).restore(file)).toMatchObject({ keys: count });
		expectSame(await digestsOf(to.redis, keys), before);
		expect(await to.redis.exists(...passing.map((name) => keys.root + name))).toBe(0);
		expect(await to.redis.exists("tidings-2:other")).toBe(0);
		expect((await stat(file)).mode & 0o777).toBe(0o600);
		expect(existsSync(`${file}.part`)).toBe(false);
	});

	test("is of one moment, however much is written meanwhile", async () => {
		const { database, url, file } = await startPrivateStore();
		const [from, to] = [await database(0), await database(1)];
		const names = Array.from({ length: 3000 }, (_, index) => `tidings:count:${index}`);
		const writer = openRedis(url);
		const over = new AbortController();
		let rounds = 0;
		const writing = (async () => {
			while (!over.signal.aborted) {
				rounds += 1;
				const transaction = writer.multi();
				for (const name of names) transaction.set(name, `${rounds} ${"x".repeat(1000)}`);
				await transaction.exec();
			}
		})();
		await until(() => rounds > 2, "the writer");
		const { keys: count } = await from.backups().take(file);
		const roundsTaken = rounds;
		await until(() => rounds > roundsTaken + 2, "the writer after the backup");
		over.abort();
		await writing;
		expect(count).toBe(names.length);
		await to.backups().restore(file);
		const values = await to.redis.mget(...names);
		expect(new Set(values).size).toBe(1);
	});

	test("leaves an earlier file as it was where it can't be had", async () => {
		const { database, file } = await startPrivateStore();
		const { redis, backups } = await database(0);
		await writeFile(file, "the one of yesterday");
		await redis.xadd("tidings:stream", "*", "a", "b");
		await expect(backups().take(file)).rejects.toThrow(/tidings:stream is a stream, which Tidings/);
		expect(await readFile(file, "utf8")).toBe("the one of yesterday");
		expect(existsSync(`${file}.part`)).toBe(false);
		// Nobody is held back any longer.
		await redis.set("tidings:written", "at once");
		await expect(backups().take(`${file}/nowhere`)).rejects.toThrow("can't be written");
	});

	test("does not count where Redis could not be held to the end", async () => {
		const { database } = await startPrivateStore();
		const { redis } = await database(0);
		const late = whileStill(
			redis,
			async (confirm) => {
				const until = performance.now() + 400;
				while (performance.now() < until);
				await confirm();
			},
			200,
		);
		await expect(late).rejects.toThrow("somebody may have written");
		const inTime = whileStill(
			redis,
			(confirm) =>
				sleep(600)
					.then(confirm)
					.then(() => "done"),
			300,
		);
		expect(await inTime).toEqual({ done: "done" });
	});

	test("is taken without holding Redis only while no Tidings runs", async () => {
		const { database, url, keys, file } = await startPrivateStore();
		const { redis, backups } = await database(0);
		await fill(redis);
		await redis.acl("SETUSER", "default", "-client|pause");
		const presence = createPresence({ redis: openRedis(url), keys });
		await presence.begin();
		await expect(backups().take(file)).rejects.toThrow(/Stop Tidings/);
		expect(existsSync(file)).toBe(false);
		await presence.end();
		expect((await backups().take(file)).keys).toBe(15);
	});

	test("is not taken of a copy that is written all the time", async () => {
		const { database, file } = await startPrivateStore();
		const { redis, backups } = await database(0);
		await redis.replicaof("127.0.0.1", 9);
		await expect(backups().take(file)).rejects.toThrow("name the original");
	});
});

describe("a restore", () => {
	async function prepare(word?: string) {
		const store = await startPrivateStore();
		const [from, to] = [await store.database(0), await store.database(1)];
		await from.redis.set("tidings:small", "news");
		await from.redis.zadd("tidings:zset", 1, "one");
		await from.redis.set("tidings:soon", "gone then", "PX", HOUR_MS);
		await from.backups(word).take(store.file);
		const untouched = async () => expect(await to.redis.dbsize()).toBe(0);
		return { ...store, from, to, untouched };
	}

	test.for([undefined, WORD])("refuses what is cut off anywhere (%s)", async (word) => {
		const { file, to, untouched } = await prepare(word);
		const whole = await readFile(file);
		for (let length = 0; length < whole.length; length++) {
			await writeFile(file, whole.subarray(0, length));
			await expect(to.backups(word).restore(file)).rejects.toThrow(StoreError);
		}
		await untouched();
		await writeFile(file, whole);
		expect(await to.backups(word).restore(file)).toMatchObject({ keys: 3 });
	});

	test.for([undefined, WORD])("refuses what is damaged anywhere (%s)", async (word) => {
		const { file, to, untouched } = await prepare(word);
		const whole = await readFile(file);
		const damage = fc.record({
			place: fc.nat({ max: whole.length - 1 }),
			bits: fc.integer({ min: 1, max: 255 }),
			behind: fc.uint8Array({ maxLength: 3 }),
		});
		await fc.assert(
			fc.asyncProperty(damage, async ({ place, bits, behind }) => {
				const damaged = Buffer.concat([whole, behind]);
				damaged[place] = (damaged[place] ?? 0) ^ bits;
				await writeFile(file, damaged);
				await expect(to.backups(word).restore(file)).rejects.toThrow(StoreError);
			}),
			{ numRuns: 300 },
		);
		await writeFile(file, Buffer.concat([whole, Buffer.of(0)]));
		await expect(to.backups(word).restore(file)).rejects.toThrow("checksum does not fit");
		await untouched();
	});

	test("tells a wrong key from a damage, and wants one where it is needed", async () => {
		const { file, to, untouched } = await prepare(WORD);
		const wrong = to.backups("another word that is as long").restore(file);
		await expect(wrong).rejects.toThrow("BACKUP_KEY is not the one");
		await expect(to.backups().restore(file)).rejects.toThrow("encrypted: set BACKUP_KEY");
		await expect(to.backups().restore(`${file}.none`)).rejects.toThrow("can't be read");
		await untouched();
		expect(await readFile(file, "latin1")).not.toContain("news");
	});

	test("lets what has expired meanwhile be gone", async () => {
		const { file, from, to } = await prepare();
		const fields = Array.from({ length: 5000 }, (_, index) => [`field ${index}`, index]).flat();
		await from.redis.hset("tidings:soon:large", ...fields);
		for (const name of ["tidings:soon", "tidings:soon:large"]) await from.redis.pexpire(name, 2000);
		await from.backups().take(file);
		await sleep(2100);
		expect(await to.backups().restore(file)).toMatchObject({ keys: 4 });
		expect(await to.redis.keys("tidings:soon*")).toEqual([]);
		expect(await to.redis.get("tidings:small")).toBe("news");
	});

	test("takes nobody's place unasked", async () => {
		const { file, to, keys } = await prepare();
		await to.redis.mset("tidings:old", "news", "tidings-2:old", "another Tidings");
		await expect(to.backups().restore(file)).rejects.toThrow("with --force, all of it");
		expect(await to.redis.exists("tidings:old", keys.changing)).toBe(1);
		await to.backups().restore(file, { isForced: true });
		expect((await to.redis.keys("*")).sort()).toEqual([
			"tidings-2:old",
			"tidings:schema",
			"tidings:small",
			"tidings:soon",
			"tidings:zset",
		]);
	});

	test("waits for no Tidings that runs, and leaves it alone", async () => {
		const { file, to, keys } = await prepare();
		const presence = createPresence({ redis: to.redis, keys });
		await presence.begin();
		await expect(to.backups().restore(file)).rejects.toThrow("Stop it first");
		expect(await to.redis.keys("*")).toEqual([keys.running]);
		await presence.end();
		await to.backups().restore(file);
	});

	test("takes a backup of another prefix only when told to", async () => {
		const { file, to } = await prepare();
		const backups = to.backups(undefined, "other");
		await expect(backups.restore(file)).rejects.toThrow("under the prefix tidings");
		await backups.restore(file, { isElsewhere: true });
		expect(await to.redis.get("other:small")).toBe("news");
	});

	test("refuses a backup of a newer schema", async () => {
		const { file, from, to, keys, untouched } = await prepare();
		await from.redis.set(keys.schema, 99);
		await from.backups().take(file);
		await expect(to.backups().restore(file)).rejects.toThrow("written by a newer Tidings");
		await untouched();
	});

	test("that is broken off is begun again, and lets no Tidings start until it is done", async () => {
		const { file, from, to, keys } = await prepare();
		await fill(from.redis);
		const before = await digestsOf(from.redis, keys);
		await from.backups().take(file);
		const used = Number(/^used_memory:(\d+)/m.exec(await to.redis.info("memory"))?.[1]);
		await to.redis.config("SET", "maxmemory", used + 2_000_000);
		const backups = to.backups();
		await expect(backups.restore(file)).rejects.toThrow("OOM");
		await to.redis.config("SET", "maxmemory", "0");
		expect((await digestsOf(to.redis, keys)).size).toBeLessThan(before.size);
		const schema = createSchema(to);
		await expect(schema.check()).rejects.toThrow(
			"`tidings restore` is under way or was broken off",
		);
		await expect(schema.migrate()).rejects.toThrow("half restored");
		await expect(backups.take(file)).rejects.toThrow("half written");
		await backups.restore(file);
		expectSame(await digestsOf(to.redis, keys), before);
		await schema.check();
	});
});
