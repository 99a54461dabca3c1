import { execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { newReader, type Reader } from "../../src/article/reader.ts";
import { keyTypes } from "../../src/store/archive-frames.ts";
import { createBackups } from "../../src/store/backup.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createSizes } from "../../src/store/sizes.ts";
import { createStores } from "../../src/store/stores.ts";
import {
	article,
	type Newsroom,
	openRedis,
	startNewsroom,
	startTelegram,
	texts,
	until,
} from "../support/newsroom.ts";
import { type PrivateStore, startPrivateStore } from "../support/private-store.ts";
import { tidingsCommand } from "../support/sources.ts";
import { digestsOf, expectSame } from "../support/store-digest.ts";

// Each run of a command starts a Node of its own.
vi.setConfig({ testTimeout: 180_000 });

const run = promisify(execFile);
const NOW = Date.now();

const newsroomFile = `
topics: [{ slug: weather, tags: [weather] }]
sources: [{ name: stringers, format: json-feed, secret_env: WEBHOOK_SECRETS, trust: review }]
`;

const asking = (): Reader => ({
	...newReader(NOW),
	alerts: [{ id: 1, query: "bridge", tempo: "now", since: NOW }],
	nextAlert: 2,
	topics: { weather: { tempo: "now", since: NOW } },
	stories: { flood: { since: NOW, title: "The flood" } },
	digest: { minute: 480, days: [] },
	saved: [{ ref: "a".repeat(22), at: NOW, remindAt: NOW + 86_400_000 }],
});

/** A Redis of its own, and what tells the rest of a newsroom of it. */
async function prepare() {
	const store = await startPrivateStore(`test-${randomUUID()}`);
	const telegram = await startTelegram();
	const env = { REDIS_PREFIX: store.keys.root.slice(0, -1) };
	const start = () => startNewsroom({ redisUrl: store.url, telegram, env, newsroom: newsroomFile });
	return { ...store, telegram, start };
}

/** Has every kind of record written that there is. */
async function work(newsroom: Newsroom, { keys, url }: PrivateStore): Promise<void> {
	const redis = openRedis(url);
	const stores = createStores({
		redis,
		keys,
		sealing: createSealing([]),
		zone: () => "Europe/Berlin",
		channels: () => ["@lindenford"],
		rulesOf: () => {
			throw new Error("nobody asks");
		},
		now: Date.now,
	});
	const ids = [9001, 9002, 9003];
	for (const id of ids) {
		newsroom.telegram.addPerson({ id, firstName: "Ben", languageCode: "de" });
		newsroom.telegram.say(id, "/start");
		await stores.readers.change(id, NOW, asking);
	}
	await stores.campaigns.make(
		{ id: "c1", by: 501, isPaid: false, kind: "broadcast", payload: 1 },
		NOW,
	);
	await stores.campaigns.fill("c1", Uint32Array.of(0, 1, 2), NOW);
	const { conversations } = stores;
	await conversations.keep(9001, await conversations.read(9001), { step: 1 });
	const story = { id: "flood", title: "The flood" };
	for (const id of ["a", "b", "c"]) {
		await newsroom.send(article(id, { tags: ["weather"], _tidings: { story } }));
	}
	await newsroom.send({ type: "article.retracted", data: { id: "c" } });
	await until(
		async () => (await newsroom.channelStatus("c")).state === "retracted",
		"the end of c",
	);
	await until(
		() => ids.every((id) => texts(newsroom.telegram, id).join().includes("part b")),
		"the readers' copies",
		30_000,
	);
	await until(async () => (await redis.zcard(keys.outbox)) === 0, "nothing to be done");
}

describe("a whole newsroom", () => {
	test("is there again after a restore, and posts nothing twice", async () => {
		const world = await prepare();
		const { keys, file, database, start, telegram } = world;
		const first = await start();
		await work(first, world);
		await first.stop();
		const { redis, backups } = await database(0);
		const before = await digestsOf(redis, keys);
		const types = await Promise.all([...before.keys()].map((name) => redis.type(name)));
		expect(new Set(types)).toEqual(new Set(keyTypes));
		expect(before.size).toBeGreaterThan(60);
		await backups("a word of the tests").take(file);
		await redis.flushdb();
		await backups("a word of the tests").restore(file);
		expectSame(await digestsOf(redis, keys), before);

		const shown = [texts(telegram), texts(telegram, 9001)];
		const second = await start();
		expect(await second.channelStatus("a")).toMatchObject({ state: "posted" });
		expect(await second.verdict(article("a", { tags: ["weather"] }))).not.toBe("accepted");
		await second.send(article("d", { tags: ["weather"] }));
		await until(() => texts(telegram, 9001).join().includes("part d"), "the next article", 30_000);
		expect(texts(telegram).slice(0, shown[0]?.length)).toEqual(shown[0]);
		expect(texts(telegram)).toHaveLength((shown[0]?.length ?? 0) + 1);
		expect(texts(telegram, 9001)).toHaveLength((shown[1]?.length ?? 0) + 1);
	});

	test("goes on while backups are taken, and loses and doubles nothing", async () => {
		const { start, url, keys, folder, telegram } = await prepare();
		const newsroom = await start();
		const backups = createBackups({
			redis: openRedis(url),
			keys,
			prefix: keys.root.slice(0, -1),
			word: undefined,
		});
		for (let number = 0; number < 20; number++) {
			const sent = newsroom.send(article(`n${number}`), { id: `msg_${number}` });
			await backups.take(join(folder, `${number}.backup`));
			const { status } = await sent;
			const again = () => newsroom.send(article(`n${number}`), { id: `msg_${number}` });
			expect(status === 503 ? (await again()).status : status).toBe(202);
		}
		await until(() => texts(telegram).length >= 20, "all posts", 30_000);
		for (let number = 0; number < 20; number++) {
			const ofIt = texts(telegram).filter((text) => text.includes(`part n${number}\n`));
			expect(ofIt).toHaveLength(1);
		}
	});
});

describe("the commands", () => {
	/** Runs `tidings` with the settings of a store. */
	async function tidings(env: Record<string, string>, ...args: string[]) {
		const options = { cwd: env["FOLDER"] ?? "/", env: { PATH: process.env["PATH"] ?? "", ...env } };
		return run(process.execPath, [tidingsCommand, ...args], options).then(
			({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
			(error: { code: number; stdout: string; stderr: string }) => ({
				code: error.code,
				out: error.stdout + error.stderr,
			}),
		);
	}

	test("take a backup of the Redis of a Tidings that runs, and bring it back to another one", async () => {
		const { url, folder, file, keys, database } = await startPrivateStore();
		const { redis } = await database(0);
		await redis.hset(keys.article("a"), "title", "The bridge is open");
		// The store's folder is that of the running server.
		const env = { FOLDER: folder, DATA_DIR: folder, BACKUP_KEY: "a word of the tests" };
		expect(url).toContain(folder);
		const taken = await tidings(env, "backup", file);
		expect(taken).toMatchObject({ code: 0, out: expect.stringMatching(/^1 keys in \d+ bytes, /) });
		const elsewhere = { ...env, DATA_DIR: join(folder, "other") };
		const checked = await tidings(elsewhere, "restore", file, "--check");
		expect(checked).toMatchObject({ code: 0, out: expect.stringContaining("is whole: 1 keys") });
		const restored = await tidings(elsewhere, "restore", file);
		expect(restored).toMatchObject({
			code: 0,
			out: expect.stringContaining("Brought back: 1 keys"),
		});
		const again = await tidings(elsewhere, "restore", file);
		expect(again).toMatchObject({ code: 1, out: expect.stringContaining("with --force") });
		const size = await tidings(elsewhere, "size", "--readers", "1000000", "--json");
		expect(JSON.parse(size.out)).toMatchObject({
			now: {
				groups: expect.arrayContaining([expect.objectContaining({ group: "article", keys: 1 })]),
			},
			forecast: { readers: 1_000_000, groups: { readers: 200_000_000 } },
		});
		expect(await tidings(elsewhere, "migrate")).toMatchObject({
			code: 0,
			out: "Nothing to do: the store has the schema 1.\n",
		});
	});

	test("need as much memory for fifty thousand readers and what they got as for nobody", async () => {
		const { url, folder, file, keys, database } = await startPrivateStore();
		const { redis } = await database(0);
		// Whoever kept all of it would not get by with such a heap, nor with so little more beside it.
		const env = { REDIS_URL: url, NODE_OPTIONS: "--max-old-space-size=96", FOLDER: folder };
		const usual = await peakOf(env, "backup", file);
		await fillReaders(redis, keys);
		const before = await digestsOf(redis, keys);
		const sizes = await createSizes({ redis, keys, now: Date.now }).groups();
		expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(50_000_000);
		expect((await peakOf(env, "backup", file)) - usual).toBeLessThan(70_000_000);
		expect((await peakOf(env, "restore", file, "--force")) - usual).toBeLessThan(70_000_000);
		expectSame(await digestsOf(redis, keys), before);
	});

	/** Runs a command and tells how much memory it had at most (bytes). */
	async function peakOf(env: Record<string, string>, ...args: string[]): Promise<number> {
		const child = spawn(process.execPath, [tidingsCommand, ...args], {
			cwd: env["FOLDER"],
			env: { PATH: process.env["PATH"] ?? "", ...env },
		});
		let complaint = "";
		child.stderr.on("data", (data: Buffer) => (complaint += data.toString()));
		let peak = 0;
		const watch = setInterval(() => {
			void readFile(`/proc/${child.pid}/status`, "utf8").then(
				(status) => {
					peak = Math.max(peak, 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0));
				},
				() => {},
			);
		}, 50);
		await once(child, "close");
		clearInterval(watch);
		expect([child.exitCode, complaint]).toEqual([0, ""]);
		expect(peak).toBeGreaterThan(0);
		return peak;
	}
});

/** Fifty thousand readers who got five articles each, as the stores keep them. */
async function fillReaders(redis: ReturnType<typeof openRedis>, keys: PrivateStore["keys"]) {
	const readers = 50_000;
	const refs = Array.from({ length: 50 }, (_, index) => `ref${index}`);
	const record = JSON.stringify({
		state: "sent",
		why: ["topic weather"],
		at: NOW,
		messageId: 123_456,
	});
	for (let id = 0; id < readers; id += 500) {
		const pipeline = redis.pipeline();
		for (let one = id; one < id + 500; one++) {
			const theirs = Array.from({ length: 5 }, (_, index) => refs[(one % 10) + 10 * index] ?? "");
			pipeline.zadd(keys.received(one), ...theirs.flatMap((ref) => [NOW, ref]));
			pipeline.rpush(keys.readersBlock(one), Buffer.alloc(120, one));
		}
		await pipeline.exec();
	}
	for (const [index, ref] of refs.entries()) {
		const pairs: string[] = [];
		for (let id = index % 10; id < readers; id += 10) pairs.push(String(id), record);
		await redis.hset(keys.recipients(ref), ...pairs);
	}
}
