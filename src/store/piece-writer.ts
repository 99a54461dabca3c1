import type { ChainableCommander, Redis } from "ioredis";
import type { KeyType, Piece } from "./archive-frames.ts";
import type { Keys } from "./keys.ts";
import { repliesOf } from "./replies.ts";

/** How much is written in one go. */
const BATCH_BYTES = 1_048_576;
const BATCH_PIECES = 1000;

type Write = (redis: ChainableCommander, key: Buffer, items: Buffer[], isFirst: boolean) => unknown;

const writings: Record<KeyType, Write> = {
	string: (redis, key, [bytes = Buffer.alloc(0)], isFirst) =>
		isFirst ? redis.set(key, bytes) : redis.append(key, bytes),
	hash: (redis, key, items) => redis.hset(key, ...items),
	set: (redis, key, items) => redis.sadd(key, ...items),
	list: (redis, key, items) => redis.rpush(key, ...items),
	zset: (redis, key, items) => redis.zadd(key, ...scoresFirst(items)),
};

/** Writes pieces back, some at a time. What has expired meanwhile is gone at once. */
export function createPieceWriter({ redis, keys }: { redis: Redis; keys: Keys }) {
	const root = Buffer.from(keys.root);
	let pipeline = redis.pipeline();
	let size = 0;

	async function flush(): Promise<void> {
		const full = pipeline;
		pipeline = redis.pipeline();
		size = 0;
		if (full.length > 0) await repliesOf(full);
	}

	return {
		/** Takes a piece; all pieces of a key follow each other. */
		async write({ type, name, isFirst, isLast, expiresAt, items }: Piece): Promise<void> {
			const key = Buffer.concat([root, name]);
			// One that comes twice is not doubled.
			if (isFirst) pipeline.unlink(key);
			if (items.length > 0) writings[type](pipeline, key, items, isFirst);
			// Not before: what is added to a key that has expired would stay for good.
			if (isLast && expiresAt !== undefined) pipeline.pexpireat(key, expiresAt);
			size += items.reduce((sum, item) => sum + item.length, 0);
			if (size >= BATCH_BYTES || pipeline.length >= BATCH_PIECES) await flush();
		},

		/** Writes what is left. */
		flush,
	};
}

/** Redis lists members before scores, and takes them the other way round. */
function scoresFirst(items: readonly Buffer[]): Buffer[] {
	return items.map((_, index) => items[index % 2 === 0 ? index + 1 : index - 1] ?? Buffer.alloc(0));
}
