import type { Redis } from "ioredis";
import type { Logger } from "../logger.ts";
import { createRedis } from "./connect.ts";
import { createEmbeddedRedis } from "./embedded.ts";
import { findRedisServer } from "./redis-binary.ts";
import { StoreError } from "./store-error.ts";

/**
 * Does something with Redis that a command of `tidings` is for: with the one of the address, or else with Tidings' own,
 * which is started for it where it does not run.
 *
 * @throws {StoreError} when Redis does not answer
 */
export async function withRedis<T>(
	at: { url: string | undefined; dataDir: string; logger: Logger },
	work: (redis: Redis) => Promise<T>,
): Promise<T> {
	if (at.url !== undefined) return connected(at.url, at.logger, work);
	const binary = findRedisServer((sentence) => at.logger.warn(sentence));
	const embedded = createEmbeddedRedis({ ...at, binary });
	const running = await embedded.running();
	if (running !== undefined) return connected(running, at.logger, work);
	try {
		return await connected(await embedded.start(), at.logger, work);
	} finally {
		await embedded.stop();
	}
}

async function connected<T>(
	url: string,
	logger: Logger,
	work: (redis: Redis) => Promise<T>,
): Promise<T> {
	const redis = createRedis(url, "tool", logger);
	let reason = "no answer";
	redis.on("error", (error: Error) => {
		reason = error.message;
	});
	try {
		await redis.connect().catch(() => {
			throw new StoreError(`Redis does not answer (${reason}). Check REDIS_URL.`);
		});
		return await work(redis);
	} finally {
		redis.disconnect();
	}
}
