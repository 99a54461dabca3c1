import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newReader, type Reader } from "../../src/article/reader.ts";
import { createDeparted } from "../../src/bot/departed.ts";
import { forgetFeature } from "../../src/bot/features/forget.ts";
import { createLogger } from "../../src/logger.ts";
import { createAudience } from "../../src/store/audience.ts";
import { createDepartures } from "../../src/store/departures.ts";
import { createForgetting } from "../../src/store/forgetting.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReaderOrdinals } from "../../src/store/reader-ordinals.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createRecipients } from "../../src/store/recipients.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { openRedis, until } from "../support/newsroom.ts";
import { readEverything } from "../support/read-everything.ts";
import { startReaderBot } from "../support/reader-bot.ts";

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY_MS = 86_400_000;
const id = 471_147;

/** The records of readers in one Redis, as processes with different keys see them; the newest key first. */
function open() {
	const redis = openRedis();
	const prefix = `test-${randomUUID()}`;
	const keys = createKeys(prefix);
	return {
		redis,
		keys,
		withKeys(...names: string[]) {
			const sealing = createSealing(names.map((name) => Buffer.alloc(32, name)));
			const readers = createReaders({ redis, keys, sealing, zone: () => "Europe/Berlin" });
			const recipients = createRecipients({ redis, keys });
			const parts = { redis, keys, readers, recipients, now: () => NOW };
			/** The ids of those whom an article with these words may be for. */
			const concerned = async (words: readonly string[]) => {
				const by = { topics: [], stories: [], words, isFound: () => true };
				const onLost = (error: unknown) => {
					throw error;
				};
				const found = await createAudience({ redis, keys, sealing }).concerned({ ...by, onLost });
				return createReaderOrdinals({ redis, keys }).idsOf([...found]);
			};
			return { readers, concerned, forget: (one: number) => createForgetting(parts).forget(one) };
		},
		/** The keys that tell something of readers: not how many came and went, and places that are empty. */
		async names(): Promise<string[]> {
			const empty = [keys.readers, keys.readersIds, keys.readersBlock(0)];
			const found = await redis.keys(`${prefix}:*`);
			return found.filter((name) => !empty.includes(name) && !name.startsWith(keys.stats("")));
		},
	};
}

function watching(query: string): () => Reader {
	const alerts = [{ id: 1, query, tempo: "now" as const, since: NOW }];
	return () => ({ ...newReader(NOW), alerts, nextAlert: 2 });
}

const fewer = (reader: Reader): Reader => ({ ...reader, ceiling: 5 });
const ofBridges = ["=bridge", "bridg"];

describe("a reader whose record is sealed with a newer key", () => {
	test("is found by their alerts without the old one", async () => {
		const { withKeys } = open();
		await withKeys("old").readers.change(id, NOW, watching("bridge"));
		const both = withKeys("new", "old");
		expect(await both.concerned(ofBridges)).toEqual([id]);
		await both.readers.change(id, NOW, fewer);
		expect(await both.concerned(ofBridges)).toEqual([id]);
		expect(await withKeys("new").concerned(ofBridges)).toEqual([id]);
	});

	test("leaves nothing in the lists of the old one", async () => {
		const { withKeys, names } = open();
		await withKeys("old").readers.change(id, NOW, watching("bridge"));
		const both = withKeys("new", "old");
		await both.readers.change(id, NOW, (reader) => ({ ...reader, alerts: [] }));
		await both.forget(id);
		expect(await names()).toEqual([]);
	});

	test("has no word of theirs in the lists from before there was one", async () => {
		const { withKeys, redis, keys } = open();
		const everything = () => readEverything(redis, keys.reader(0).replace("reader:0", ""));
		await withKeys().readers.change(id, NOW, watching("bridge"));
		expect(await everything()).toContain("bridge");
		await withKeys("new").readers.change(id, NOW, fewer);
		expect(await everything()).not.toContain("bridg");
	});
});

describe("a reader whose record can't be opened", () => {
	const busy = (): Reader => ({
		...watching("bridge")(),
		topics: { weather: { tempo: "now", since: NOW } },
		stories: { flood: { since: NOW, title: "The flood" } },
		digest: { minute: 480, days: [] },
		saved: [{ ref: "a".repeat(22), at: NOW, remindAt: NOW + DAY_MS }],
	});

	test("is forgotten like everybody else", async () => {
		const { withKeys, names } = open();
		await withKeys("lost").readers.change(id, NOW, busy);
		const { forget, readers } = withKeys("new");
		await expect(readers.read(id)).rejects.toThrow("can't be opened");
		await forget(id);
		expect(await names()).toEqual([]);
	});

	test("can say /forget", async () => {
		const on = await startReaderBot({
			subscriberKeys: [Buffer.alloc(32, "new")],
			features: (parts) => [forgetFeature(parts)],
		});
		const person = on.person().id;
		const sealing = createSealing([Buffer.alloc(32, "lost")]);
		const readers = createReaders({ ...on, sealing, zone: () => "Europe/Berlin" });
		await readers.change(person, NOW, busy);
		expect(await on.ask(person, "/forget")).toEqual([expect.stringContaining("can't be undone")]);
		await on.press(person, "fo:yes");
		await until(async () => (await on.holding(String(person))).length === 0, "nothing left");
	});

	test("and whose account is gone does not keep others from being forgotten", async () => {
		const { withKeys, redis, keys, names } = open();
		const { readers, forget } = withKeys("new");
		await withKeys("lost").readers.change(id, NOW, busy);
		await readers.change(id + 1, NOW, busy);
		const departures = createDepartures({ redis, keys, readers });
		await departures.note(id, NOW - 40 * DAY_MS);
		await departures.note(id + 1, NOW - 39 * DAY_MS);
		const logger = createLogger({ level: "error", destination: { write: () => {} } });
		await createDeparted({ departures, readers, forget, logger }).sweep(NOW);
		expect(await names()).toEqual([]);
	});
});

test("whoever is forgotten while they change something stands in no list without a record", async () => {
	const { withKeys, redis, keys } = open();
	const { readers } = withKeys();
	for (let round = 0; round < 100; round++) {
		const slug = `topic-${round}`;
		await readers.change(id, NOW, fewer);
		await Promise.all([
			readers.forget(id, NOW),
			readers.change(id, NOW, (reader) => ({
				...reader,
				topics: { [slug]: { tempo: "now", since: NOW } },
			})),
		]);
		const known = (await readers.read(id)) !== undefined;
		expect(await redis.exists(keys.followers("now", slug, 0))).toBe(known ? 1 : 0);
		await readers.forget(id, NOW);
	}
});

describe("a start", () => {
	test("fails with what to do where no record can be opened, and goes on where some can", async () => {
		const { withKeys } = open();
		const old = withKeys("old").readers;
		await old.check();
		await old.change(id, NOW, fewer);
		await old.check();
		const fresh = withKeys("new").readers;
		await expect(fresh.check()).rejects.toThrow("put it back behind the newest one");
		await expect(withKeys().readers.check()).rejects.toThrow("SUBSCRIBER_KEY lacks the key");
		await withKeys("new", "old").readers.check();
		await fresh.change(id + 1, NOW, fewer);
		await fresh.check();
	});
});

test("what an older key has sealed is sealed anew at the start, so that the older one can be dropped", async () => {
	const { redis, keys, withKeys } = open();
	await withKeys("old").readers.change(id, NOW, watching("bridge"));
	await withKeys("lost").readers.change(id + 1, NOW, fewer);
	const broken = await redis.lindexBuffer(keys.readersBlock(0), 1);
	expect(await withKeys("new", "old").readers.reseal(NOW)).toBe(1);
	expect(await withKeys("new", "old").readers.reseal(NOW)).toBe(0);
	const fresh = withKeys("new").readers;
	expect((await fresh.read(id))?.reader.alerts).toHaveLength(1);
	expect(await withKeys("new").concerned(ofBridges)).toEqual([id]);
	expect(await redis.lindexBuffer(keys.readersBlock(0), 1)).toEqual(broken);
});
