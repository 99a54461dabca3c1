import type { Redis } from "ioredis";
import type { Logger } from "../logger.ts";
import { createRedis, type Purpose } from "./connect.ts";
import { createDurability, type Durably } from "./durability.ts";
import { createEmbeddedRedis } from "./embedded.ts";
import { createKeys } from "./keys.ts";
import { type RedisAt, settingOf } from "./redis-at.ts";
import { findRedisServer } from "./redis-binary.ts";

/**
 * The connections to Redis, whose own server is started first where no address is set. Each is ended by what `onStop`
 * is given, and the server last.
 */
export async function openConnections(deps: {
	at: RedisAt | undefined;
	prefix: string;
	dataDir: string;
	/** How many replicas have to confirm what must not be lost. */
	waitReplicas: number;
	logger: Logger;
	onStop: (close: () => Promise<void>) => void;
}) {
	const { dataDir, waitReplicas, logger, onStop } = deps;
	const at = deps.at ?? (await startEmbedded());

	async function startEmbedded(): Promise<RedisAt> {
		const binary = findRedisServer((sentence) => logger.warn(sentence));
		const embedded = createEmbeddedRedis({ binary, dataDir, logger });
		onStop(() => embedded.stop());
		return { url: await embedded.start() };
	}

	const made = new Set<Redis>();

	/** A connection that is opened with the first command. */
	function create(purpose: Purpose): Redis {
		const redis = createRedis(at, purpose, logger);
		made.add(redis);
		// A server that has fallen silent is noticed by who asks it something: the others need not find out one by one.
		redis.on("error", ({ message }: Error) => {
			if (!message.startsWith("Socket timeout")) return;
			for (const one of made) if (one !== redis && one.status === "ready") one.disconnect(true);
		});
		onStop(async () => redis.disconnect());
		return redis;
	}

	/** An open connection. Throws when Redis does not answer. */
	async function connect(purpose: Purpose): Promise<Redis> {
		const redis = create(purpose);
		// Who asks Sentinels or a cluster goes on asking: at the start, one answer has to do.
		const failure = new Promise<never>((_, reject) => redis.once("error", reject));
		await Promise.race([redis.connect(), failure]).catch(() => {
			throw new Error(`Redis does not answer; the line above says why. Check ${settingOf(at)}.`);
		});
		return redis;
	}

	return {
		create,
		connect,

		/**
		 * What writes that must not be lost go through, where replicas have to confirm them; a connection of its own, since
		 * one that waits for replicas does nothing else.
		 */
		async durably(purpose: Purpose): Promise<{ durably?: Durably }> {
			if (waitReplicas === 0) return {};
			const { barrier } = createKeys(deps.prefix);
			const redis = await connect(purpose);
			return { durably: createDurability({ redis, barrier, replicas: waitReplicas, logger }) };
		},
	};
}
