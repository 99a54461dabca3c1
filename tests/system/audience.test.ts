import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/article/article.ts";
import { alertKeys, readQuery } from "../../src/article/query.ts";
import type { Reader, Tempo } from "../../src/article/reader.ts";
import { MORNING, nextDigest } from "../../src/article/schedule.ts";
import { alertName, bucketOf, WORD_BYTES, wordOf } from "../../src/store/alert-names.ts";
import { createAudience } from "../../src/store/audience.ts";
import { createDigests, type Due } from "../../src/store/digests.ts";
import { createKeys } from "../../src/store/keys.ts";
import { BITMAP_BYTES, CHUNK, MAX_LISTED } from "../../src/store/places-set.ts";
import { createReaderOrdinals } from "../../src/store/reader-ordinals.ts";
import { readRecord } from "../../src/store/reader-record.ts";
import { ORDINALS_TOGETHER } from "../../src/store/readers-lua.ts";
import { keepScript } from "../../src/store/readers-scripts.ts";
import { createReaders, type Subscriber } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { type Random, randomOf } from "../campaign/random.ts";
import { openRedis } from "../support/newsroom.ts";

const NOW = Date.UTC(2026, 10, 25, 12);
const HOUR_MS = 3_600_000;
const HOME = "Europe/Berlin";
const ZONES = [HOME, "America/New_York", "Asia/Tokyo"];
const SLUGS = ["politics", "weather", "football", "a:b"];
const STORIES = ["flood", "trial", "strike"];
/** Some under the same word, one of several words, and one that can't be read. */
const QUERIES = ["bridge", "Bridge", "bridges -rent", '"night bus"', "=Fähre", "-rent"];
const TEMPI: readonly Tempo[] = ["now", "digest"];
/** Not on the hour, so that no digest is at the time of a look in the morning. */
const MINUTES = [427, 1075, 1203];
const REFS = ["a".repeat(22), "b".repeat(22)];

const wordsOf = (query: string) => {
	const read = readQuery(query);
	return "mistake" in read ? [] : alertKeys(read);
};
const WORDS = [...new Set(QUERIES.flatMap(wordsOf))];

const sealingWith = (secrets: readonly string[]) =>
	createSealing(secrets.map((secret) => Buffer.alloc(32, secret)));

/** The readers of one Redis, as several processes see them, and as they stand in it. */
function open() {
	const redis = openRedis();
	const prefix = `test-${randomUUID()}`;
	const keys = createKeys(prefix);
	return {
		redis,
		prefix,
		keys,
		/** One more process, with a connection of its own; the newest key first. */
		start(secrets: readonly string[] = []) {
			const deps = { redis: openRedis(), keys, sealing: sealingWith(secrets), zone: () => HOME };
			return {
				sealing: deps.sealing,
				readers: createReaders(deps),
				ordinals: createReaderOrdinals(deps),
				audience: createAudience(deps),
				digests: createDigests(deps),
			};
		},
	};
}
type World = ReturnType<typeof open>;
type Process = ReturnType<World["start"]>;

/** Everybody whom an article of these topics and stories may be for. */
async function following({ audience }: Process, topics: string[], stories: string[] = []) {
	return audience.concerned({ topics, stories, words: [], isFound: () => true, onLost: raise });
}

function raise(error: unknown): never {
	throw error;
}

const pairsOf = (flat: readonly string[]) =>
	Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index], flat[2 * index + 1]]);

/** Which places a chunk of a set holds, as it stands in Redis; they have to be ascending, and some. */
function placesOf(chunk: Buffer): number[] {
	const isBitmap = chunk.length === BITMAP_BYTES;
	const places = isBitmap
		? Array.from({ length: CHUNK }, (_, place) => place).filter(
				(place) => ((chunk[Math.floor(place / 8)] ?? 0) & (1 << (7 - (place % 8)))) !== 0,
			)
		: Array.from({ length: chunk.length / 2 }, (_, index) => chunk.readUInt16LE(2 * index));
	expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
	expect(places).not.toEqual([]);
	return places;
}

/** Who has an alert, as it stands in Redis; they have to be ascending, and some. */
function ordinalsOf(kept: Buffer | null | undefined): number[] {
	const bytes = kept ?? Buffer.alloc(2);
	const head = 2 + bytes.readUInt16LE();
	const ordinals = Array.from({ length: (bytes.length - head) / 4 }, (_, index) =>
		bytes.readUInt32LE(head + 4 * index),
	);
	expect(ordinals).toEqual([...new Set(ordinals)].toSorted((a, b) => a - b));
	expect(ordinals).not.toEqual([]);
	return ordinals;
}

/** What a key says, each thing in a line of its own. */
async function linesIn({ redis, prefix }: World, key: string): Promise<string[]> {
	const name = key.slice(prefix.length + 1);
	const cut = name.lastIndexOf(":");
	const [list, last] = [name.slice(0, cut), name.slice(cut + 1)];
	if (name === "readers") return [`readers ${await redis.get(key)}`];
	if (list === "readers:records") {
		return (await redis.lrangeBuffer(key, 0, -1)).flatMap((bytes, index) =>
			bytes.length === 0 ? [] : [`record ${Number(last) * ORDINALS_TOGETHER + index}`],
		);
	}
	if (/^(?:digests|reminders|departed|saved)/.test(name)) {
		const entries = pairsOf(await redis.zrange(key, "0", "-1", "WITHSCORES"));
		return entries.map(([member, score]) => `${name} ${member} ${score}`);
	}
	if (list === "alert") {
		const names = await redis.hkeysBuffer(key);
		const kept = await Promise.all(names.map(async (alert) => redis.hgetBuffer(key, alert)));
		return names.flatMap((alert, index) =>
			ordinalsOf(kept[index]).map((ordinal) => `alert ${last} ${alert.toString("hex")} ${ordinal}`),
		);
	}
	const bytes = (await redis.getBuffer(key)) ?? Buffer.alloc(0);
	const each = (size: number) =>
		Array.from({ length: bytes.length / size }, (_, index) => size * index);
	if (name === "readers:ids") {
		const ids = each(8).map((at) => bytes.readDoubleLE(at));
		return ids.flatMap((id, ordinal) => (id === 0 ? [] : [`id ${ordinal} ${id}`]));
	}
	if (list === "readers:at") {
		const entries = each(12).map((at) => ({
			id: Number(bytes.readBigUInt64LE(at)),
			ordinal: bytes.readUInt32LE(at + 8),
		}));
		expect(entries).toEqual(entries.toSorted((a, b) => a.id - b.id));
		expect(entries).not.toEqual([]);
		return entries.map(({ id, ordinal }) => `at ${id} ${ordinal}`);
	}
	if (list === "alerts") {
		return each(WORD_BYTES).map((at) => {
			const entry = bytes.toString("hex", at, at + WORD_BYTES);
			return `word ${last} ${entry}`;
		});
	}
	if (/^(?:followers|fans):/.test(name)) {
		return placesOf(bytes).map((place) => `${list} ${Number(last) * CHUNK + place}`);
	}
	return [`unknown ${name}`];
}

/** Everything that stands in Redis, and that of each block's digests the first is known. */
async function everything(world: World): Promise<string[]> {
	const found = await world.redis.keys(`${world.prefix}:*`);
	// How many came and went is counted, and not who.
	const named = found.filter((key) => !key.startsWith(`${world.prefix}:stats:`));
	const lines = (await Promise.all(named.map((key) => linesIn(world, key)))).flat();
	const first = new Map<string, number>();
	for (const line of lines) {
		const [, block, at] = /^digests:(\d+) \d+ (\d+)$/.exec(line) ?? [];
		if (block !== undefined) first.set(block, Math.min(Number(at), first.get(block) ?? Number(at)));
	}
	const isIndex = (line: string) => line.startsWith("digests ");
	expect(new Set(lines.filter(isIndex))).toEqual(
		new Set([...first].map(([block, at]) => `digests ${block} ${at}`)),
	);
	return lines.filter((line) => !isIndex(line)).toSorted();
}

/** Where a digest of a reader stands. */
const digestLine = ({ id, ordinal }: Pick<Subscriber, "id" | "ordinal">, at: number) =>
	`digests:${Math.floor(ordinal / ORDINALS_TOGETHER)} ${id} ${at}`;

/** What is to stand in Redis about a reader, whose words are called so. */
function linesOf(one: Subscriber, nameOf: (word: string) => string): string[] {
	const { id, ordinal, reader, goneAt } = one;
	const { topics, stories, alerts, saved, digest, isStopped, zone } = reader;
	return [
		`id ${ordinal} ${id}`,
		`at ${id} ${ordinal}`,
		`record ${ordinal}`,
		...(goneAt === undefined ? [] : [`departed ${id} ${goneAt}`]),
		...Object.entries(topics).map(([slug, { tempo }]) => `followers:${tempo}:${slug} ${ordinal}`),
		...Object.keys(stories).map((story) => `fans:${digestOf(story)} ${ordinal}`),
		...alerts
			.filter(({ tempo }) => tempo === "now")
			.flatMap(({ query }) => {
				const name = alertName(nameOf(query));
				const words = wordsOf(query).map((word) => {
					const { bucket, hash } = wordOf(nameOf(word));
					return `word ${bucket} ${Buffer.concat([hash, name]).toString("hex")}`;
				});
				return [`alert ${bucketOf(name)} ${name.toString("hex")} ${ordinal}`, ...words];
			}),
		...saved.flatMap(({ ref, remindAt }) => [
			`saved ${ref} ${ordinal} 0`,
			...(remindAt === undefined ? [] : [`reminders ${id} ${ref} ${remindAt}`]),
		]),
		...(digest === undefined || isStopped
			? []
			: [digestLine(one, nextDigest(digest, zone ?? HOME, NOW).at)]),
	];
}

/** What may stand there besides: a look in the morning for who gets no digest any more. */
const mayBe = (one: Subscriber) =>
	one.reader.digest === undefined || one.reader.isStopped
		? ZONES.map((zone) => digestLine(one, nextDigest(MORNING, zone, NOW).at))
		: [];

async function everybody({ readers }: Process): Promise<Subscriber[]> {
	return readers.readMany(await readers.all(), raise);
}

/** Expects that what stands in Redis is what the records tell, and nothing else. */
async function expectTrue(world: World, by: Process, older: readonly string[] = []) {
	const all = await everybody(by);
	const outdated = new Set<number>();
	for (const { ordinal } of all) {
		const block = world.keys.readersBlock(ordinal);
		const bytes = await world.redis.lindexBuffer(block, ordinal % ORDINALS_TOGETHER);
		const record = readRecord(bytes ?? Buffer.alloc(0));
		if (record !== undefined && by.sealing.areOutdated(record.settings)) outdated.add(ordinal);
	}
	const before = sealingWith(older);
	const wanted = all.flatMap((one) => {
		const sealing = outdated.has(one.ordinal) ? before : by.sealing;
		return linesOf(one, (word) => sealing.names(word)[0] ?? "");
	});
	const optional = new Set(all.flatMap(mayBe));
	const standing = (await everything(world)).filter((line) => !optional.has(line));
	expect(standing).toEqual([...new Set([...wanted, `readers ${all.length}`])].toSorted());
	return { all, outdated };
}

/** One thing that somebody asks for, or takes back; each is counted in the ceiling. */
function anyEdit(random: Random): (reader: Reader) => Reader {
	const isOn = random.chance(0.6);
	const [slug, story, query] = [pick(random, SLUGS), pick(random, STORIES), pick(random, QUERIES)];
	const [ref, tempo, zone] = [pick(random, REFS), pick(random, TEMPI), pick(random, ZONES)];
	const remindAt = NOW + random.between(1, 9) * HOUR_MS;
	const minute = pick(random, MINUTES);
	const days = pick(random, [[], [1, 3, 5], [7, 6]]);
	const edits: ((reader: Reader) => Reader)[] = [
		(reader) => ({
			...reader,
			topics: { ...without(reader.topics, slug), ...(isOn && { [slug]: { tempo, since: NOW } }) },
		}),
		(reader) => ({
			...reader,
			stories: {
				...without(reader.stories, story),
				...(isOn && { [story]: { since: NOW, title: story } }),
			},
		}),
		({ alerts, nextAlert, ...reader }) => ({
			...reader,
			nextAlert: nextAlert + 1,
			// The same query may be asked for twice.
			alerts: isOn
				? [...alerts.slice(-5), { id: nextAlert, query, tempo, since: NOW }]
				: alerts.filter((one) => one.query !== query),
		}),
		(reader) => ({
			...reader,
			saved: [
				...reader.saved.filter((one) => one.ref !== ref),
				{ ref, at: NOW, ...(isOn && { remindAt }) },
			],
		}),
		(reader) => ({ ...reader, isStopped: !isOn }),
		(reader) => ({ ...reader, zone }),
		(reader) => (isOn ? { ...reader, digest: { minute, days } } : withoutDigest(reader)),
	];
	// Oftener what there can be more than one of.
	const edit = pick(random, [...edits, ...edits.slice(0, 3)]);
	return (reader) => ({ ...edit(reader), ceiling: reader.ceiling + 1 });
}

function pick<T>(random: Random, some: readonly T[]): T {
	const [one] = some.slice(random.between(0, some.length - 1));
	return one ?? raise(new Error("nothing to pick"));
}

function without<T>(some: Record<string, T>, name: string): Record<string, T> {
	return Object.fromEntries(Object.entries(some).filter(([one]) => one !== name));
}

function withoutDigest(reader: Reader): Reader {
	const { digest: _, ...others } = reader;
	return others;
}

/** What is known for sure of each reader, by id. */
type Known = Map<number, { ceiling: number; blockedAt: number | undefined }>;

/** Some of these share a shard. */
const idOf = (number: number) => (number % 4 === 0 ? 471_147 + 4096 * number : number);

/** Several things at the same time, to one reader or to several, through several processes; none of them is lost. */
async function playRound(random: Random, processes: readonly Process[], known: Known) {
	const favourite = random.between(1, 40);
	const tasks = Array.from({ length: random.between(1, 8) }, () => ({
		id: idOf(random.chance(0.5) ? favourite : random.between(1, 40)),
		act: random.next(),
		at: random.chance(0.7) ? NOW - random.between(1, 9) : undefined,
		edit: anyEdit(random),
		readers: pick(random, processes).readers,
	}));
	const forgotten = new Set<number>();
	const noting = new Set<number>();
	const noted = new Map<number, number | undefined>();
	const changes = new Map<number, number>();
	await Promise.all(
		tasks.map(async ({ id, act, at, edit, readers }) => {
			if (act < 0.12) {
				forgotten.add(id);
				await readers.forget(id, NOW);
			} else if (act < 0.22 && !noting.has(id)) {
				noting.add(id);
				if (await readers.note(id, { blockedAt: at })) noted.set(id, at);
			} else if (act < 0.26) {
				// A second time changes nothing.
				await readers.depart(id, NOW - Math.round(1000 * act));
			} else {
				changes.set(id, (changes.get(id) ?? 0) + 1);
				await readers.change(id, NOW, edit);
			}
		}),
	);
	for (const id of new Set(tasks.map((task) => task.id))) {
		const { readers } = pick(random, processes);
		const found = await readers.read(id);
		const now = found && { ceiling: found.reader.ceiling, blockedAt: found.blockedAt };
		const before = known.get(id);
		const [count, since] = [changes.get(id) ?? 0, before ?? { ceiling: 12, blockedAt: undefined }];
		const blockedAt = noted.has(id) ? noted.get(id) : since.blockedAt;
		const isKnown = before !== undefined || count > 0;
		const sure = isKnown ? { ceiling: since.ceiling + count, blockedAt } : undefined;
		// Of who was forgotten meanwhile, what came afterwards is left.
		expect(now).toEqual(forgotten.has(id) ? now : sure);
		if (now === undefined) known.delete(id);
		else known.set(id, now);
	}
}

/** Expects that exactly those are found who have a rule for it that brings something at once. */
async function expectConcerned(random: Random, { audience }: Process, all: Subscriber[]) {
	const some = (names: readonly string[]) => names.filter(() => random.chance(0.35));
	const [topics, stories, words, found] = [some(SLUGS), some(STORIES), some(WORDS), some(QUERIES)];
	const isFound = (query: string) => found.includes(query);
	const concerned = await audience.concerned({ topics, stories, words, isFound, onLost: raise });
	const expected = all.filter(
		({ reader }) =>
			topics.some((slug) => reader.topics[slug]?.tempo === "now") ||
			stories.some((story) => reader.stories[story] !== undefined) ||
			reader.alerts.some(
				({ query, tempo }) =>
					tempo === "now" && isFound(query) && wordsOf(query).some((word) => words.includes(word)),
			),
	);
	expect([...concerned]).toEqual(expected.map(({ ordinal }) => ordinal));
	return { found: expected.length, missed: all.length - expected.length };
}

/** Expects that of nobody anything is left: neither an id, nor a list that leads to an ordinal. */
async function expectNobody(world: World) {
	const { redis, prefix, keys } = world;
	expect(await everything(world)).toEqual(["readers 0"]);
	const ids = await redis.getBuffer(keys.readersIds);
	expect(ids?.every((byte) => byte === 0)).toBe(true);
	const left = (await redis.keys(`${prefix}:*`)).map((key) => key.slice(prefix.length + 1));
	const isPlace = (name: string) => /^(?:readers(?::ids|:records:\d+)?|stats:[\d-]+)$/.test(name);
	expect(left.filter((name) => !isPlace(name))).toEqual([]);
}

describe.each([
	["without a key", [[]]],
	["with a key that a newer one replaces", [["old"], ["new", "old"], ["new"]]],
	["with a key where there was none", [[], ["new"]]],
])("whatever readers ask for at the same time, %s,", (name, phases) => {
	/** Later on, some are to be left whose records no newer key has sealed yet. */
	const ROUNDS = [60, 20, 20];
	const EACH = 10;

	test("exactly they are found whom an article concerns, and of who is forgotten nothing is left", async () => {
		const world = open();
		const random = randomOf(name);
		const known: Known = new Map();
		const sum = { found: 0, missed: 0, outdated: 0 };
		let processes: Process[] = [];
		for (const [index, secrets] of phases.entries()) {
			const [older = [], newest] = [phases[index - 1], index === phases.length - 1];
			processes = Array.from({ length: 4 }, () => world.start(secrets));
			const [first] = processes;
			if (first === undefined) throw new Error("no process");
			const look = async () => {
				const { all, outdated } = await expectTrue(world, first, older);
				for (const process of processes.slice(0, 2)) {
					const { found, missed } = await expectConcerned(random, process, all);
					sum.found += found;
					sum.missed += missed;
				}
				sum.outdated += outdated.size;
				return outdated.size;
			};
			for (let round = 1; round <= (ROUNDS[index] ?? 0); round++) {
				await playRound(random, processes, known);
				if (round % EACH === 0) await look();
			}
			if (index === 0 || (newest && phases.length > 2)) continue;
			expect(await look()).toBeGreaterThan(0);
			const resealing = processes.slice(0, 2).map(async ({ readers }) => readers.reseal(NOW));
			for (let round = 0; round < 5; round++) await playRound(random, processes, known);
			const counts = await Promise.all(resealing);
			expect(Math.max(...counts)).toBeGreaterThan(0);
			expect(await look()).toBe(0);
		}
		expect(Math.min(sum.found, sum.missed)).toBeGreaterThan(50);
		expect(sum.outdated > 0).toBe(phases.length > 1);
		expect(known.size).toBeGreaterThan(20);

		for (const id of known.keys()) await world.redis.hset(world.keys.reader(id), "slotUntil", NOW);
		await Promise.all(
			[...known.keys()].flatMap((id) =>
				processes.slice(0, 2).map(async ({ readers }) => readers.forget(id, NOW)),
			),
		);
		await expectNobody(world);
	});
});

test("who can't be read any more is taken out of every list, while others change", async () => {
	const world = open();
	const random = randomOf("lost");
	const [lost, ...processes] = ["lost", "new", "new"].map((secret) => world.start([secret]));
	const [first] = processes;
	if (lost === undefined || first === undefined) throw new Error("no process");
	const [gone, others] = [Array.from({ length: 12 }, (_, index) => 100 + index), new Map()];
	for (const id of gone) {
		for (let count = 0; count < 8; count++) await lost.readers.change(id, NOW, anyEdit(random));
		// What is kept of articles leads to them by their id, and is forgotten elsewhere.
		await lost.readers.change(id, NOW, (reader) => ({ ...reader, saved: [] }));
	}
	for (let round = 0; round < 10; round++) await playRound(random, processes, others);
	await expect(first.readers.read(gone[0] ?? 0)).rejects.toThrow("can't be opened");
	const forgetting = gone.flatMap((id) =>
		processes.map(async ({ readers }) => readers.forget(id, NOW)),
	);
	for (let round = 0; round < 10; round++) await playRound(random, processes, others);
	await Promise.all(forgetting);
	const { all } = await expectTrue(world, first);
	expect(all.length).toBe(others.size);
	expect(all.length).toBeGreaterThan(10);
	await expectConcerned(random, first, all);
	await Promise.all(all.map(async ({ id }) => first.readers.forget(id, NOW)));
	await expectNobody(world);
});

test("who is forgotten before their first change is kept stands nowhere", async () => {
	const world = open();
	const { redis, keys } = world;
	const { readers, ordinals } = world.start();
	const ordinal = await ordinals.enter(7);
	expect(await readers.read(7)).toBeUndefined();
	await readers.forget(7, NOW);
	const kept = await keepScript(
		redis,
		[keys.readersShard(7), keys.readersBlock(ordinal), keys.followers("now", "weather", ordinal)],
		[7, ordinal, "", "settings", 1, "place", "add", "", "", ""],
	);
	expect(kept).toBe(0);
	await expectNobody(world);
});

test("who is forgotten and comes back is another one, for every process", async () => {
	const world = open();
	const [first, second] = [world.start(), world.start()];
	const follow = (reader: Reader): Reader => ({
		...reader,
		topics: { ...reader.topics, weather: { tempo: "now", since: NOW } },
	});
	await first.readers.change(7, NOW, (reader) => ({ ...follow(reader), isRich: true }));
	await first.readers.note(7, { blockedAt: NOW, goneAt: NOW });
	await second.readers.change(8, NOW, follow);
	expect((await second.readers.read(7))?.ordinal).toBe(0);
	await first.readers.forget(7, NOW);
	expect(await second.readers.readMany([7, 8])).toMatchObject([{ id: 8 }]);
	expect(await second.readers.note(7, { blockedAt: NOW })).toBe(false);
	await first.readers.change(7, NOW + 1, follow);
	// The second one remembers another ordinal of theirs.
	expect(await second.readers.read(7)).toMatchObject({
		ordinal: 2,
		blockedAt: undefined,
		goneAt: undefined,
		reader: { isRich: false, since: NOW + 1 },
	});
	await second.readers.change(7, NOW, (reader) => ({ ...reader, isRich: true }));
	expect((await first.readers.readMany([8, 7])).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
	expect(await first.readers.readOrdinals([0, 2, 3])).toMatchObject([{ id: 7 }]);
	expect([...(await following(first, ["weather"]))]).toEqual([1, 2]);
	expect(await first.readers.all()).toEqual([8, 7]);
	await expectTrue(world, first);
});

describe("a topic", () => {
	const slug = "weather";
	const on = (reader: Reader): Reader => ({
		...reader,
		topics: { [slug]: { tempo: "now", since: NOW } },
	});
	const off = (reader: Reader): Reader => ({ ...reader, topics: {} });

	test("that thousands follow is kept as a bitmap from 4,096 on, and loses nobody when most of them leave", async () => {
		const world = open();
		const process = world.start();
		const { readers } = process;
		const key = world.keys.followers("now", slug, 0);
		const ids = Array.from({ length: MAX_LISTED + 25 }, (_, index) => 1_000_000 + 3 * index);
		const change = async (some: readonly number[], edit: (reader: Reader) => Reader) =>
			Promise.all(some.map(async (id) => readers.change(id, NOW, edit)));
		const expectFollowing = async (some: readonly number[]) => {
			const found = await process.ordinals.idsOf([...(await following(process, [slug]))]);
			expect(found.toSorted((a, b) => a - b)).toEqual(some);
		};
		await change(ids.slice(0, MAX_LISTED), on);
		expect(await world.redis.strlen(key)).toBe(2 * MAX_LISTED);
		await expectFollowing(ids.slice(0, MAX_LISTED));
		await change(ids.slice(MAX_LISTED, MAX_LISTED + 1), on);
		expect(await world.redis.strlen(key)).toBe(BITMAP_BYTES);
		await expectFollowing(ids.slice(0, MAX_LISTED + 1));
		await change(ids.slice(MAX_LISTED + 1), on);
		// Who is in it already stays in it once.
		await change(ids.slice(0, 5), (reader) => on(on(reader)));
		await expectFollowing(ids);

		const [forgotten, left] = [ids.slice(0, 100), ids.slice(100)];
		await Promise.all(forgotten.map(async (id) => readers.forget(id, NOW)));
		await expectFollowing(left);
		const few = left.filter((_, index) => index % 100 === 7);
		await change(
			left.filter((_, index) => index % 100 !== 7),
			off,
		);
		await expectFollowing(few);
		await change(few, off);
		expect(await world.redis.exists(key)).toBe(0);
		await expectFollowing([]);
		await change(few.slice(0, 3), on);
		expect(await world.redis.strlen(key)).toBe(6);
		await expectFollowing(few.slice(0, 3));
	});

	test("is followed across chunks of 65,536 ordinals, as stories and alerts are", async () => {
		const world = open();
		const { redis, keys } = world;
		const process = world.start();
		const { readers, audience } = process;
		// As though so many had been here and were forgotten.
		await redis.setrange(keys.readersIds, (CHUNK - 2) * 8 - 1, "\0");
		const ids = [1, 2, 3, 4, 5];
		for (const id of ids) {
			await readers.change(id, NOW, (reader) => ({
				...(id === 2 ? reader : on(reader)),
				stories: id % 2 === 0 ? { flood: { since: NOW, title: "The flood" } } : {},
				alerts: id === 1 || id === 4 ? [{ id: 1, query: "bridge", tempo: "now", since: NOW }] : [],
				digest: { minute: 427, days: [] },
			}));
		}
		const ordinals = [CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + 1, CHUNK + 2];
		const at = (...indices: number[]) => indices.map((index) => ordinals[index]);
		expect(await process.ordinals.find(ids)).toEqual(ordinals);
		expect(await readers.all()).toEqual(ids);
		await expectTrue(world, process);
		expect(await redis.exists(keys.followers("now", slug, CHUNK - 1))).toBe(1);
		expect(await redis.strlen(keys.followers("now", slug, CHUNK))).toBe(6);
		expect([...(await following(process, [slug]))]).toEqual(at(0, 2, 3, 4));
		expect([...(await following(process, [], ["flood"]))]).toEqual(at(1, 3));
		const byWords = { topics: [], stories: ["flood"], words: wordsOf("bridge"), onLost: raise };
		expect([...(await audience.concerned({ ...byWords, isFound: () => true }))]).toEqual(
			at(0, 1, 3),
		);
		expect([...(await audience.concerned({ ...byWords, isFound: () => false }))]).toEqual(at(1, 3));

		await readers.forget(3, NOW);
		await readers.change(1, NOW, off);
		await readers.forget(2, NOW);
		expect([...(await following(process, [slug], ["flood"]))]).toEqual(at(3, 4));
		await expectTrue(world, process);
		await readers.change(3, NOW, on);
		expect([...(await following(process, [slug]))]).toEqual([...at(3, 4), CHUNK + 3]);
		await Promise.all(ids.map(async (id) => readers.forget(id, NOW)));
		await expectNobody(world);
	});
});

test("twenty that look for due digests take each reader once, and what they do with them holds unless it was changed", async () => {
	const [BLOCKS, EACH, LEASE_MS] = [25, 8, 60_000];
	const world = open();
	const { redis, keys } = world;
	const random = randomOf("digests");
	const processes = Array.from({ length: 5 }, () => world.start());
	const [first] = processes;
	if (first === undefined) throw new Error("no process");
	const { readers } = first;
	for (let block = 0; block < BLOCKS; block++) {
		// The others of the block were forgotten.
		await redis.setrange(keys.readersIds, (block * ORDINALS_TOGETHER + 50) * 8 - 1, "\0");
		await Promise.all(
			Array.from({ length: EACH }, async (_, index) => {
				const digest = { minute: 13 * 60 + random.between(1, 120), days: [] };
				await readers.change(1 + block * EACH + index, NOW, (reader) => ({
					...reader,
					digest,
					topics: { weather: { tempo: "digest", since: NOW } },
				}));
			}),
		);
	}
	const { all } = await expectTrue(world, first);
	const ordinals = new Map(all.map(({ id, ordinal }) => [id, ordinal]));
	const ids = (some: Iterable<number>) => [...some].toSorted((a, b) => a - b);
	const idsOf = (some: readonly Subscriber[]) => ids(some.map(({ id }) => id));
	const dueAt = ({ reader }: Subscriber) => nextDigest(reader.digest ?? MORNING, HOME, NOW).at;
	const at = NOW + HOUR_MS;
	const [due, later] = [
		all.filter((one) => dueAt(one) <= at),
		all.filter((one) => dueAt(one) > at),
	];
	expect(Math.min(due.length, later.length)).toBeGreaterThan(50);

	/** Expects that digests of those who were due stand at these times, and those of the others where they were. */
	async function expectPlanned(timeOf: (id: number) => number | undefined) {
		const found = (await everything(world)).filter((line) => line.startsWith("digests:"));
		const expected = due.flatMap((one) => {
			const time = timeOf(one.id);
			return time === undefined ? [] : [digestLine(one, time)];
		});
		const others = later.map((one) => digestLine(one, dueAt(one)));
		expect(found).toEqual([...expected, ...others].toSorted());
	}

	async function takeAll(now: number) {
		const taken: { by: Process; one: Due }[] = [];
		await Promise.all(
			Array.from({ length: 20 }, async (_, index) => {
				const by = pick(random, processes);
				for (let turn = 0; turn < 200 && (await by.digests.isDue(now)); turn++) {
					const count = 1 + ((index + turn) % 9);
					const some = await by.digests.claim(now, count, LEASE_MS);
					expect(some.length).toBeLessThanOrEqual(count);
					taken.push(...some.map((one) => ({ by, one })));
				}
			}),
		);
		expect(await first?.digests.isDue(now)).toBe(false);
		return taken;
	}
	const taken = await takeAll(at);
	expect(ids(taken.map(({ one }) => one.id))).toEqual(idsOf(due));
	const until = at + LEASE_MS;
	await expectPlanned(() => until);

	const [slot, nextAt, retryAt] = ["2026-11-25 13:30", NOW + 25 * HOUR_MS, at + 7 * LEASE_MS];
	const isForgotten = (id: number) => id % 7 === 2;
	const isChanged = (id: number) => id % 7 === 3;
	const isQuiet = ({ id }: Subscriber) => !isForgotten(id) && !isChanged(id);
	/** Whoever took it dies, puts it off, ends it, sends it, or fails to. */
	const endOf = (id: number) => (["dies", "again", "never", "sent", "open"] as const)[id % 5];
	async function end({ digests }: Process, one: Due): Promise<void> {
		const kind = endOf(one.id);
		if (kind === "again") await digests.plan(one, nextAt);
		if (kind === "never") await digests.plan(one, undefined);
		if (kind !== "sent" && kind !== "open") return;
		const listed = { id: one.id, ordinal: ordinals.get(one.id) ?? -1 };
		const attempt = { ...listed, token: `t${one.id}`, planned: { slot, due: one, nextAt } };
		const begun = await digests.begin(attempt, { now: at, until: one.until, moves: [] });
		const result = kind === "sent" ? { kind } : { kind, retryAt };
		const isNoted = await digests.settle(attempt, result, { now: at, moves: [] });
		answers.set(one.id, [begun, isNoted]);
	}
	const answers = new Map<number, unknown>();
	/** Some are forgotten, and some want no digest any more, before or while others work on them. */
	const disturb = async (some: readonly number[]) =>
		Promise.all(
			some.map(async (id) => {
				if (isForgotten(id)) await readers.forget(id, at);
				if (isChanged(id)) await readers.change(id, at, withoutDigest);
			}),
		);
	const isEarly = (id: number) => id % 2 === 0;
	await disturb(idsOf(due).filter(isEarly));
	await Promise.all([
		...taken.map(async ({ by, one }) => end(by, one)),
		disturb(idsOf(due).filter((id) => !isEarly(id))),
	]);
	const morning = nextDigest(MORNING, HOME, at).at;
	const times = { dies: until, again: nextAt, never: undefined, sent: nextAt, open: retryAt };
	await expectPlanned((id) => {
		if (isForgotten(id)) return undefined;
		return isChanged(id) ? morning : times[endOf(id) ?? "dies"];
	});
	const quiet = due.filter(isQuiet);
	const begun = quiet.filter(({ id }) => ["sent", "open"].includes(endOf(id) ?? ""));
	expect(begun.map(({ id }) => answers.get(id))).toEqual(begun.map(() => [[], true]));
	const late = due.filter((one) => !isQuiet(one) && isEarly(one.id) && answers.has(one.id));
	expect(late.map(({ id }) => answers.get(id))).toEqual(late.map(() => ["over", false]));
	expect(late.length).toBeGreaterThan(3);
	const now = await readers.readMany(idsOf(quiet), raise);
	expect(now.map(({ slot: at, digestedAt }) => [at, digestedAt])).toEqual(
		now.map(({ id }) => [
			begun.some((one) => one.id === id) ? slot : undefined,
			endOf(id) === "sent" ? at : undefined,
		]),
	);
	expect(now.every(({ reader }) => Object.hasOwn(reader.topics, "weather"))).toBe(true);

	// Others take over what nobody has done, and nothing else.
	const again = await takeAll(until);
	const isLeft = (one: Subscriber) => isQuiet(one) && endOf(one.id) === "dies";
	const isNext = (one: Subscriber) => dueAt(one) > at && dueAt(one) <= until;
	expect(ids(again.map(({ one }) => one.id))).toEqual(
		idsOf(all.filter((one) => isNext(one) || (dueAt(one) <= at && isLeft(one)))),
	);
	await Promise.all(all.map(async ({ id }) => readers.forget(id, at)));
	await expectNobody(world);
});

test("a process that has seen very many readers still finds those whom it has seen before", async () => {
	const { redis, keys } = open();
	const total = 50_001;
	const ids = Buffer.alloc(8 * total);
	const shards = new Map<string, Buffer[]>();
	for (let ordinal = 0; ordinal < total; ordinal++) {
		ids.writeDoubleLE(ordinal + 1, 8 * ordinal);
		const entry = Buffer.alloc(12);
		entry.writeBigUInt64LE(BigInt(ordinal + 1));
		entry.writeUInt32LE(ordinal, 8);
		const key = keys.readersShard(ordinal + 1);
		shards.set(key, [...(shards.get(key) ?? []), entry]);
	}
	await redis.set(keys.readersIds, ids);
	await Promise.all([...shards].map(async ([key, some]) => redis.set(key, Buffer.concat(some))));
	const ordinals = createReaderOrdinals({ redis, keys });
	for (let from = 1; from < total; from += 1000) {
		await ordinals.guess(Array.from({ length: 1000 }, (_, index) => from + index));
	}
	expect(await ordinals.guess([1, 2, 3, total])).toEqual([0, 1, 2, total - 1]);
});

test("who asks for the same while an unreadable reader is forgotten is still found by its words", async () => {
	const { redis, keys } = open();
	const sealing = sealingWith(["k"]);
	const zone = () => HOME;
	const readers = createReaders({ redis, keys, sealing, zone });
	const watch = (reader: Reader): Reader => ({
		...reader,
		alerts: [{ id: 1, query: "bridge", tempo: "now", since: 1 }],
		nextAlert: 2,
	});
	await readers.change(1, NOW, watch);
	const broken = await redis.lindexBuffer(keys.readersBlock(0), 0);
	if (broken === null) throw new Error("no record");
	broken.writeUInt8(broken.readUInt8(broken.length - 1) ^ 1, broken.length - 1);
	await redis.lset(keys.readersBlock(0), 0, broken);
	const asking = new Proxy(redis, {
		get(target, name) {
			const method: unknown = Reflect.get(target, name);
			if (typeof method !== "function") return method;
			const bound = method.bind(target) as (...args: unknown[]) => Promise<unknown>;
			if (name !== "scan") return bound;
			return async (...args: unknown[]) => {
				if (args[2] === keys.alerts("*")) await readers.change(2, NOW, watch);
				return bound(...args);
			};
		},
	});
	await createReaders({ redis: asking, keys, sealing, zone }).forget(1, NOW);
	const found = await createAudience({ redis, keys, sealing }).concerned({
		topics: [],
		stories: [],
		words: wordsOf("bridge"),
		isFound: () => true,
		onLost: () => {},
	});
	expect([...found]).toEqual([1]);
});
