import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { createPresence } from "../../src/store/presence.ts";
import { createSchema, type Migration } from "../../src/store/schema.ts";
import { openRedis, startNewsroom } from "../support/newsroom.ts";

function open(prefix = `test-${randomUUID()}`) {
	const redis = openRedis();
	const keys = createKeys(prefix);
	const store = { redis, keys };
	return {
		...store,
		presence: createPresence(store),
		/** A program that knows these steps. */
		knowing: (...steps: Migration[]) => createSchema({ ...store, steps }),
		/** The number that is written down. */
		number: () => redis.get(keys.schema),
	};
}

/** A step that leaves a trace, and fails as often as it is told to. */
function aStep(to: number, failures = 0): Migration {
	let left = failures;
	return {
		to,
		about: `step to ${to}`,
		async run({ redis, keys }) {
			await redis.incr(`${keys.root}step:${to}`);
			if (left-- > 0) throw new Error("the connection broke");
		},
	};
}

describe("the schema", () => {
	test("of a new store is the newest one, of one without a number the first", async () => {
		const fresh = open();
		await fresh.knowing(aStep(2), aStep(3)).check();
		expect(await fresh.number()).toBe("3");
		const old = open();
		await old.redis.sadd(old.keys.channels, "@lindenford");
		await old.knowing().check();
		expect(await old.number()).toBe("1");
	});

	test("that is newer is refused with a sentence that says what to do, and is left alone", async () => {
		const { knowing, number } = open();
		await knowing(aStep(2)).check();
		const older = knowing();
		await expect(older.check()).rejects.toThrow(
			/newer Tidings \(schema 2; this one knows 1\)\. Run the newer one/,
		);
		await expect(older.migrate()).rejects.toThrow("written by a newer Tidings");
		expect(await number()).toBe("2");
	});

	test("that is older is refused until it is brought up, step by step", async () => {
		const { knowing, number, redis, keys } = open();
		await redis.sadd(keys.channels, "@lindenford");
		await knowing().check();
		await redis.set(keys.schema, 2);
		const newer = knowing(aStep(2), aStep(3), aStep(4));
		await expect(newer.check()).rejects.toThrow("run `tidings migrate`");
		const said: string[] = [];
		expect(await newer.migrate((about) => said.push(about))).toEqual({ from: 2, to: 4 });
		expect(said).toEqual(["step to 3", "step to 4"]);
		expect(await number()).toBe("4");
		await newer.check();
		expect(await newer.migrate()).toEqual({ from: 4, to: 4 });
		expect(await redis.exists(`${keys.root}step:2`)).toBe(0);
	});

	test("lets nobody start while it changes, and goes on where it was broken off", async () => {
		const { knowing, redis, keys } = open();
		await redis.sadd(keys.channels, "@lindenford");
		await knowing().check();
		const newer = knowing(aStep(2), aStep(3, 1));
		await expect(newer.migrate()).rejects.toThrow("the connection broke");
		for (const program of [knowing(), newer]) {
			await expect(program.check()).rejects.toThrow(/half written: `tidings migrate`/);
		}
		expect(await newer.migrate()).toEqual({ from: 2, to: 3 });
		await newer.check();
		expect(await redis.mget(`${keys.root}step:2`, `${keys.root}step:3`)).toEqual(["1", "2"]);
	});

	test("does not change while a Tidings runs", async () => {
		const { knowing, presence, redis, keys, number } = open();
		await redis.sadd(keys.channels, "@lindenford");
		const newer = knowing(aStep(2));
		await presence.begin();
		await expect(newer.migrate()).rejects.toThrow("Stop it first");
		expect(await redis.exists(keys.changing, `${keys.root}step:2`)).toBe(0);
		await presence.end();
		await newer.migrate();
		expect(await number()).toBe("2");
	});
});

describe("a Tidings", () => {
	test("numbers its store, and tells that it runs for as long as it does", async () => {
		const { prefix, stop } = await startNewsroom();
		const { presence, number } = open(prefix);
		expect(await number()).toBe("1");
		expect(await presence.count()).toBe(1);
		await stop();
		expect(await presence.count()).toBe(0);
	});

	test("does not start on a newer store, nor on one that is half restored", async () => {
		const prefix = `test-${randomUUID()}`;
		const { redis, keys, presence } = open(prefix);
		const start = () => startNewsroom({ env: { REDIS_PREFIX: prefix } });
		await redis.set(keys.schema, 99);
		await expect(start()).rejects.toThrow("written by a newer Tidings");
		await redis.set(keys.schema, 1);
		await redis.set(keys.changing, "restore");
		await expect(start()).rejects.toThrow("`tidings restore` is under way");
		expect(await presence.count()).toBe(0);
		await redis.del(keys.changing);
		await start();
	});

	test("that was killed counts as running until its time is over", async () => {
		const { presence, redis, keys } = open();
		await redis.zadd(keys.running, Date.now() + 400, "killed");
		expect(await presence.count()).toBe(1);
		await expect.poll(() => presence.count(), { timeout: 5000 }).toBe(0);
	});
});
