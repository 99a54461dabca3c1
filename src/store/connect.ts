import { Redis, type RedisOptions } from "ioredis";
import { z } from "zod";
import type { Logger } from "../logger.ts";

/** How long a request may wait for Redis before it is told to come again. */
const REQUEST_TIMEOUT_MS = 2000;
const MAX_RECONNECT_DELAY_MS = 1000;

/** The oldest server that has what BullMQ and the scripts need. */
const OLDEST_VERSION = [6, 2] as const;

/** Raised when the server can't be trusted with articles; the message says what to change. */
export class UnfitRedisError extends Error {
	override name = "UnfitRedisError";
}

/**
 * How a connection is used: a `request` fails at once when Redis is away, so that its sender hears of it; an
 * `engine` waits until Redis is back, however long; a `tool` waits for its answers, and is done for when the connection
 * breaks.
 */
export type Purpose = "request" | "engine" | "tool";

const waiting: Record<Purpose, RedisOptions> = {
	request: {
		enableOfflineQueue: false,
		commandTimeout: REQUEST_TIMEOUT_MS,
		maxRetriesPerRequest: 0,
	},
	engine: { maxRetriesPerRequest: null },
	tool: {
		enableOfflineQueue: false,
		retryStrategy: () => null,
		autoResendUnfulfilledCommands: false,
	},
};

/** Connection options for an address `redis://…`, `rediss://…` or `unix:///path`. */
export function redisOptions(url: string, purpose: Purpose): RedisOptions {
	const base: RedisOptions = {
		lazyConnect: true,
		// What was to be said is said by then; waiting longer would only delay the end of the process.
		disconnectTimeout: 100,
		retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), MAX_RECONNECT_DELAY_MS),
		...waiting[purpose],
	};
	const address = new URL(url);
	if (address.protocol === "unix:") return { ...base, path: decodeURIComponent(address.pathname) };
	return {
		...base,
		host: address.hostname.replace(/^\[|\]$/g, "") || "127.0.0.1",
		port: Number(address.port || 6379),
		...(address.username === "" ? {} : { username: decodeURIComponent(address.username) }),
		...(address.password === "" ? {} : { password: decodeURIComponent(address.password) }),
		...(address.pathname.length > 1 ? { db: Number(address.pathname.slice(1)) } : {}),
		...(address.protocol === "rediss:" ? { tls: {} } : {}),
	};
}

/** A connection yet to be opened; what goes wrong with it is logged once until it works again. */
export function createRedis(url: string, purpose: Purpose, logger: Logger): Redis {
	const redis = new Redis({ ...redisOptions(url, purpose), replyMapping: "legacy" });
	let isDown = false;
	redis.on("error", (error: Error) => {
		if (!isDown) logger.error({ error: error.message, purpose }, "Redis does not answer");
		isDown = true;
	});
	redis.on("ready", () => {
		if (isDown) logger.info({ purpose }, "Redis answers again");
		isDown = false;
	});
	return redis;
}

/**
 * Checks that the server may keep articles.
 *
 * @returns warnings for the operator, in plain words
 * @throws {UnfitRedisError} when it would throw keys away or is too old
 */
export async function checkRedis(redis: Redis): Promise<string[]> {
	const info = parseInfo(await redis.info());
	const version = info["redis_version"] ?? "0";
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major < OLDEST_VERSION[0] || (major === OLDEST_VERSION[0] && minor < OLDEST_VERSION[1])) {
		throw new UnfitRedisError(
			`Redis ${version} is too old: Tidings needs ${OLDEST_VERSION.join(".")} or newer.`,
		);
	}
	const policy = info["maxmemory_policy"] ?? "noeviction";
	if (policy !== "noeviction") {
		throw new UnfitRedisError(
			`Redis throws keys away when memory is short (maxmemory-policy ${policy}), articles among them. ` +
				"Set maxmemory-policy noeviction.",
		);
	}
	if (info["aof_enabled"] !== "1") {
		return [
			"Redis keeps no append-only file: articles accepted since its last snapshot are lost when it stops. " +
				"Set appendonly yes and appendfsync always.",
		];
	}
	const fsync = await appendFsync(redis);
	if (fsync === "always") return [];
	return [
		fsync === undefined
			? "Redis does not tell how often it writes to disk (CONFIG is forbidden): make sure of appendfsync always."
			: `Redis writes to disk with appendfsync ${fsync}: a power cut can lose the last second of accepted articles. ` +
				"Set appendfsync always.",
	];
}

async function appendFsync(redis: Redis): Promise<string | undefined> {
	try {
		const reply = await redis.config("GET", "appendfsync");
		return z.tuple([z.string(), z.string()]).parse(reply)[1];
	} catch {
		// Hosted servers often forbid CONFIG.
		return undefined;
	}
}

function parseInfo(info: string): Record<string, string> {
	return Object.fromEntries(
		info
			.split("\r\n")
			.filter((line) => line.includes(":"))
			.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
	);
}
