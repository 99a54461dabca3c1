import type { Redis } from "ioredis";
import type { Logger } from "../logger.ts";
import { createRedis, type Purpose } from "./connect.ts";
import { createEmbeddedRedis } from "./embedded.ts";
import { findRedisServer } from "./redis-binary.ts";

/**
 * The connections to Redis, whose own server is started first where no address is set. Each is ended by what `onStop`
 * is given, and the server last.
 */
export async function openConnections(deps: {
	url: string | undefined;
	dataDir: string;
	logger: Logger;
	onStop: (close: () => Promise<void>) => void;
}) {
	const { dataDir, logger, onStop } = deps;
	const url = deps.url ?? (await startEmbedded());

	async function startEmbedded(): Promise<string> {
		const binary = findRedisServer((sentence) => logger.warn(sentence));
		const embedded = createEmbeddedRedis({ binary, dataDir, logger });
		onStop(() => embedded.stop());
		return embedded.start();
	}

	/** A connection that is opened with the first command. */
	function create(purpose: Purpose): Redis {
		const redis = createRedis(url, purpose, logger);
		onStop(async () => redis.disconnect());
		return redis;
	}

	return {
		create,

		/** An open connection. Throws when Redis does not answer. */
		async connect(purpose: Purpose): Promise<Redis> {
			const redis = create(purpose);
			await redis.connect().catch(() => {
				throw new Error("Redis does not answer; the line above says why. Check REDIS_URL.");
			});
			return redis;
		},
	};
}
