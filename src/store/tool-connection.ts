import type { Redis } from "ioredis";
import type { Logger } from "../logger.ts";
import { createRedis } from "./connect.ts";
import { createEmbeddedRedis } from "./embedded.ts";
import { type RedisAt, settingOf } from "./redis-at.ts";
import { findRedisServer } from "./redis-binary.ts";
import { StoreError } from "./store-error.ts";

/**
 * Does something with Redis that a command of `tidings` is for: with the one of the address, or else with Tidings' own,
 * which is started for it where it does not run.
 *
 * @throws {StoreError} when Redis does not answer
 */
export async function withRedis<T>(
	store: { at: RedisAt | undefined; dataDir: string; logger: Logger },
	work: (redis: Redis) => Promise<T>,
): Promise<T> {
	const { at, logger } = store;
	if (at !== undefined) return connected(at, logger, work);
	const binary = findRedisServer((sentence) => logger.warn(sentence));
	const embedded = createEmbeddedRedis({ ...store, binary });
	const running = await embedded.running();
	if (running !== undefined) return connected({ url: running }, logger, work);
	try {
		return await connected({ url: await embedded.start() }, logger, work);
	} finally {
		await embedded.stop();
	}
}

async function connected<T>(
	at: RedisAt,
	logger: Logger,
	work: (redis: Redis) => Promise<T>,
): Promise<T> {
	const redis = createRedis(at, "tool", logger);
	let reason = "no answer";
	redis.on("error", (error: Error) => {
		reason = error.message;
	});
	try {
		await redis.connect().catch(() => {
			throw new StoreError(`Redis does not answer (${reason}). Check ${settingOf(at)}.`);
		});
		return await work(redis);
	} finally {
		redis.disconnect();
	}
}
