import { expect, test } from "vitest";
import { newReader } from "../../src/article/reader.ts";
import { createLogger } from "../../src/logger.ts";
import { createMessageSweeper } from "../../src/message-sweeper.ts";
import { DAY_MS, type KeptWorld, openKeptWorld } from "../support/kept-world.ts";
import { startPrivateStore } from "../support/private-store.ts";

/** The reader of whom it is told here, and one who gets little. */
const [READER, OTHER] = [1001, 1002];
const why = [{ kind: "topic", slug: "weather" } as const];

async function openWorld(url?: string) {
	const world = openKeptWorld(url === undefined ? {} : { url });
	for (const id of [READER, OTHER]) {
		await world.stores.readers.change(id, world.clock.now, () => newReader(world.clock.now));
	}
	return world;
}

/** Offers the reader so many articles, one an hour; resolves with their refs, the oldest first. */
async function offer({ stores, clock }: KeptWorld, count: number, id = READER): Promise<string[]> {
	const refs: string[] = [];
	for (let nth = 0; nth < count; nth++) {
		clock.now += DAY_MS / 24;
		const ref = `a-${id}-${clock.now}`;
		await stores.recipients.offer(ref, [{ id, why }], clock.now);
		refs.push(ref);
	}
	return refs;
}

const sweeperOf = ({ stores, clock }: KeptWorld, messages: number | undefined) =>
	createMessageSweeper({
		keeping: { messages },
		...stores,
		logger: createLogger({ level: "silent" }),
		now: () => clock.now,
	});

test("of what a reader got, the oldest beyond the limit is forgotten, wherever it stands", async () => {
	const world = await openWorld();
	const { redis, keys, stores } = world;
	const refs = await offer(world, 600);
	const others = await offer(world, 20, OTHER);
	world.pass(9);
	await sweeperOf(world, 40).sweep();
	expect(await stores.recipients.received(READER)).toEqual(refs.slice(-40));
	expect(await stores.recipients.received(OTHER)).toEqual(others);
	const left = await stores.recipients.readMany(refs, READER);
	expect(left.map((one) => one !== undefined)).toEqual(refs.map((_, index) => index >= 560));
	const due = await redis.zrange(keys.outbox, "0", "-1");
	expect(due.toSorted()).toEqual(
		[
			...refs.slice(-40).map((ref) => `${READER} ${ref}`),
			...others.map((ref) => `${OTHER} ${ref}`),
		].toSorted(),
	);
	expect(await redis.exists(keys.recipients(refs[0] ?? ""))).toBe(0);
});

test("nothing is forgotten of the last eight days, nor where all is to be known", async () => {
	const world = await openWorld();
	const refs = await offer(world, 10 * 24);
	await sweeperOf(world, undefined).sweep();
	expect(await world.stores.recipients.received(READER)).toEqual(refs);
	await sweeperOf(world, 100).sweep();
	// What became theirs just eight days ago is one of them.
	expect(await world.stores.recipients.received(READER)).toEqual(refs.slice(-8 * 24 - 1));
});

test("one process does it at a time, and another goes on when that one ends", async () => {
	const world = await openWorld();
	const refs = await offer(world, 150);
	world.pass(9);
	const [first, second] = [sweeperOf(world, 120), sweeperOf(world, 100)];
	await first.sweep();
	await second.sweep();
	expect(await world.stores.recipients.received(READER)).toEqual(refs.slice(-120));
	await first.stop();
	await second.sweep();
	expect(await world.stores.recipients.received(READER)).toEqual(refs.slice(-100));
});

test("it makes room in a full Redis", async () => {
	const { url } = await startPrivateStore();
	const world = await openWorld(url);
	const refs = await offer(world, 130);
	world.pass(9);
	await world.redis.config("SET", "maxmemory", "1mb");
	await expect(world.redis.set("anything", "more")).rejects.toThrow("OOM");
	await sweeperOf(world, 100).sweep();
	expect(await world.stores.recipients.received(READER)).toEqual(refs.slice(-100));
});
