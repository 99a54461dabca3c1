import { Redis, type RedisOptions } from "ioredis";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import type { Guide, RedisAt } from "./redis-at.ts";
import { tlsOptions } from "./redis-tls.ts";
import { createSlotOwner } from "./slot-owner.ts";

/** How long a request may wait for Redis before it is told to come again. */
const REQUEST_TIMEOUT_MS = 2000;
const MAX_RECONNECT_DELAY_MS = 1000;
const DISCONNECT_TIMEOUT_MS = 100;
/** How long a server that is one of several may take to answer at all: another may do so. */
const CONNECT_TIMEOUT_MS = 2000;
/** After no Sentinel has told where the primary is. */
const ASK_AGAIN_MS = 250;

/** The oldest server that has what BullMQ and the scripts need. */
export const OLDEST_VERSION = [6, 2] as const;

/** Raised when the server can't be trusted with articles; the message says what to change. */
export class UnfitRedisError extends Error {
	override name = "UnfitRedisError";
}

/**
 * How a connection is used: a `request` fails at once when Redis is away, so that its sender hears of it; an
 * `engine` waits until Redis is back, however long; one that is `blocking` does so, too, and may wait for something to
 * come; a `tool` waits for its answers, and is done for when the connection breaks.
 */
export type Purpose = "request" | "engine" | "blocking" | "tool";

const waiting: Record<Purpose, RedisOptions> = {
	request: {
		enableOfflineQueue: false,
		commandTimeout: REQUEST_TIMEOUT_MS,
		maxRetriesPerRequest: 0,
	},
	engine: { maxRetriesPerRequest: null },
	blocking: { maxRetriesPerRequest: null },
	tool: {
		enableOfflineQueue: false,
		retryStrategy: () => null,
		reconnectOnError: null,
		autoResendUnfulfilledCommands: false,
	},
};

/** After how long without any answer that is due a server of several is taken for gone. */
const silence: Record<Purpose, number> = {
	request: 3000,
	engine: 5000,
	// BullMQ waits for ten seconds at most.
	blocking: 12_000,
	tool: 30_000,
};

/**
 * A server that takes no writes any more, or that the keys have left: another one is the primary by now, or will be in a
 * moment. Older servers tell what a script was refused inside of a longer sentence.
 */
const elsewhere = /(^|-)(READONLY|MOVED|CLUSTERDOWN|MASTERDOWN)\b/;

/** Connects anew, which finds the new primary, after what only a former one says. */
function reconnectOnError(error: Error & { command?: { name: string } }): false | 1 | 2 {
	if (!elsewhere.test(error.message)) return false;
	// A script that was refused is run there. Anything else may be a part of a MULTI, and has to fail with it.
	return /^eval(sha)?$/i.test(error.command?.name ?? "") ? 2 : 1;
}

/**
 * Connection options for where Redis is; one server is named by its address alone.
 *
 * @throws {StoreError} when a file of the TLS connection can't be read
 */
export function redisOptions(at: string | RedisAt, purpose: Purpose): RedisOptions {
	const { url, tls = {}, guide }: RedisAt = typeof at === "string" ? { url: at } : at;
	const base: RedisOptions = {
		lazyConnect: true,
		// What was to be said is said by then; waiting longer would only delay the end of the process.
		disconnectTimeout: DISCONNECT_TIMEOUT_MS,
		retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), MAX_RECONNECT_DELAY_MS),
		reconnectOnError,
		...waiting[purpose],
	};
	const address = new URL(url);
	if (address.protocol === "unix:") return { ...base, path: decodeURIComponent(address.pathname) };
	const server: RedisOptions = {
		...base,
		...(address.username === "" ? {} : { username: decodeURIComponent(address.username) }),
		...(address.password === "" ? {} : { password: decodeURIComponent(address.password) }),
		...(address.pathname.length > 1 ? { db: Number(address.pathname.slice(1)) } : {}),
		...(address.protocol === "rediss:" ? { tls: tlsOptions(tls) } : {}),
	};
	if (guide !== undefined) return { ...server, ...guided(guide, server, purpose) };
	const host = address.hostname.replace(/^\[|\]$/g, "") || "127.0.0.1";
	return { ...server, host, port: Number(address.port || 6379) };
}

/** Has a connection ask for the primary each time that it is made, and notice a server that has fallen silent. */
function guided(guide: Guide, server: RedisOptions, purpose: Purpose): RedisOptions {
	const isPatient = purpose !== "tool";
	const common = { connectTimeout: CONNECT_TIMEOUT_MS, socketTimeout: silence[purpose] };
	if (guide.kind === "cluster") {
		const { username, password, tls, disconnectTimeout } = server;
		const way = {
			disconnectTimeout,
			...(username === undefined ? {} : { username }),
			...(password === undefined ? {} : { password }),
			...(tls === undefined ? {} : { tls }),
		};
		return { ...common, Connector: createSlotOwner({ ...guide, way, isPatient }) };
	}
	return {
		...common,
		sentinels: guide.nodes.map((node) => ({ ...node })),
		name: guide.name,
		...(guide.password === undefined ? {} : { sentinelPassword: guide.password }),
		sentinelCommandTimeout: CONNECT_TIMEOUT_MS,
		sentinelRetryStrategy: () => (isPatient ? ASK_AGAIN_MS : null),
		// No failoverDetector: a word of it that comes while a connection is being made ends that connection for good.
		...(server.tls === undefined
			? {}
			: { enableTLSForSentinelMode: true, sentinelTLS: server.tls }),
	};
}

/** A connection yet to be opened; what goes wrong with it is logged once until it works again. */
export function createRedis(at: string | RedisAt, purpose: Purpose, logger: Logger): Redis {
	const redis = new Redis({ ...redisOptions(at, purpose), replyMapping: "legacy" });
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
	if (isTooOld(version)) {
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

/** True for a server that lacks what is needed, by its version such as `6.0.16`. */
export function isTooOld(version: string): boolean {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major < OLDEST_VERSION[0] || (major === OLDEST_VERSION[0] && minor < OLDEST_VERSION[1]);
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

/** What INFO tells, by the names of its fields. */
export function parseInfo(info: string): Record<string, string> {
	return Object.fromEntries(
		info
			.split("\r\n")
			.filter((line) => line.includes(":"))
			.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
	);
}
