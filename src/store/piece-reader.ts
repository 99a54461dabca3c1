import type { ChainableCommander, Redis } from "ioredis";
import { z } from "zod";
import { type KeyType, keyTypes, type Piece } from "./archive-frames.ts";
import { everyKeptKey } from "./every-key.ts";
import type { Keys } from "./keys.ts";
import { repliesOf } from "./replies.ts";
import { millisecondsOf } from "./server-time.ts";
import { StoreError } from "./store-error.ts";

/** How much of keys is read in one go: few large ones or many small ones. */
const BATCH_BYTES = 1_048_576;
const STRING_WINDOW = 1_048_576;
const ITEMS_AT_ONCE = 1000;

const Bytes = z.instanceof(Buffer);
const Scanned = z.tuple([Bytes.transform(String), z.array(Bytes)]);
const Facts = z.tuple([z.string(), z.number(), z.number().nullable()]);

type Found = { key: Buffer; type: KeyType; expiresAt: number | undefined; bytes: number };

/** Where the reading of a key goes on; undefined behind its end. */
type Part = { items: Buffer[]; next: string | undefined };

/** How a part of a key is asked for, from a place on that is `0` at first, and what the answer says. */
type Reading = {
	ask: (redis: ChainableCommander, key: Buffer, from: string) => unknown;
	read: (reply: unknown, from: string) => Part;
};

const scanning = (ask: Reading["ask"]): Reading => ({
	ask,
	read(reply) {
		const [next, items] = Scanned.parse(reply);
		return { items, next: next === "0" ? undefined : next };
	},
});

const readings: Record<KeyType, Reading> = {
	string: {
		ask: (redis, key, from) => redis.getrangeBuffer(key, from, Number(from) + STRING_WINDOW - 1),
		read(reply, from) {
			const bytes = Bytes.parse(reply);
			const isMore = bytes.length === STRING_WINDOW;
			return { items: [bytes], next: isMore ? String(Number(from) + STRING_WINDOW) : undefined };
		},
	},
	list: {
		ask: (redis, key, from) => redis.lrangeBuffer(key, from, Number(from) + ITEMS_AT_ONCE - 1),
		read(reply, from) {
			const items = z.array(Bytes).parse(reply);
			const isMore = items.length === ITEMS_AT_ONCE;
			return { items, next: isMore ? String(Number(from) + ITEMS_AT_ONCE) : undefined };
		},
	},
	hash: scanning((redis, key, from) => redis.hscanBuffer(key, from, "COUNT", ITEMS_AT_ONCE)),
	set: scanning((redis, key, from) => redis.sscanBuffer(key, from, "COUNT", ITEMS_AT_ONCE)),
	zset: scanning((redis, key, from) => redis.zscanBuffer(key, from, "COUNT", ITEMS_AT_ONCE)),
};

/**
 * Reads all that a backup holds, in pieces: a few megabytes at a time, however large the store is. It is of one moment
 * only while nobody writes.
 *
 * @throws {StoreError} for a key of a type that Tidings does not write
 */
export async function* readPieces(store: { redis: Redis; keys: Keys }): AsyncGenerator<Piece> {
	const { redis, keys } = store;

	for await (const names of everyKeptKey(store)) {
		for (const batch of batchesOf(await look(names))) yield* readTogether(batch);
	}

	/** The first parts of keys are asked for together, all others one by one. */
	async function* readTogether(found: readonly Found[]): AsyncGenerator<Piece> {
		const pipeline = redis.pipeline();
		for (const { key, type } of found) readings[type].ask(pipeline, key, "0");
		const replies = await repliesOf(pipeline);
		for (const [index, { key, type, expiresAt }] of found.entries()) {
			const { ask, read } = readings[type];
			const common = { type, name: key.subarray(keys.root.length), expiresAt };
			let part = read(replies[index], "0");
			yield { ...common, isFirst: true, isLast: part.next === undefined, items: part.items };
			for (let from = part.next; from !== undefined; from = part.next) {
				const more = redis.pipeline();
				ask(more, key, from);
				const [reply] = await repliesOf(more);
				part = read(reply, from);
				yield { ...common, isFirst: false, isLast: part.next === undefined, items: part.items };
			}
		}
	}

	/** What there is to know of keys before they are read; those that have expired since are left out. */
	async function look(names: readonly Buffer[]): Promise<Found[]> {
		const pipeline = redis.pipeline().time();
		for (const name of names) pipeline.type(name).pttl(name).call("MEMORY", "USAGE", name);
		const [time, ...replies] = await repliesOf(pipeline);
		const now = millisecondsOf(time);
		return names.flatMap((key, index): Found[] => {
			const [type, ttl, bytes] = Facts.parse(replies.slice(3 * index, 3 * index + 3));
			if (type === "none" || ttl === -2) return [];
			const expiresAt = ttl < 0 ? undefined : now + ttl;
			return [{ key, type: checked(type, key), expiresAt, bytes: bytes ?? 0 }];
		});
	}
}

function checked(type: string, key: Buffer): KeyType {
	const known = keyTypes.find((one) => one === type);
	if (known !== undefined) return known;
	throw new StoreError(
		`${key.toString()} is a ${type}, which Tidings does not write: another program uses this prefix. ` +
			"Delete it, or give Tidings a REDIS_PREFIX of its own.",
	);
}

function batchesOf(found: readonly Found[]): Found[][] {
	const batches: Found[][] = [];
	let room = 0;
	for (const one of found) {
		const last = batches.at(-1);
		if (last === undefined || one.bytes > room) {
			batches.push([one]);
			room = BATCH_BYTES - one.bytes;
		} else {
			last.push(one);
			room -= one.bytes;
		}
	}
	return batches;
}
