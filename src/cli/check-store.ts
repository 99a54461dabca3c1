import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "../config.ts";
import { createLogger } from "../logger.ts";
import { createRedis } from "../store/connect.ts";
import { createEmbeddedRedis } from "../store/embedded.ts";
import { createKeys } from "../store/keys.ts";
import { createPresence } from "../store/presence.ts";
import { type RedisAt, settingOf } from "../store/redis-at.ts";
import { knownRedisServer } from "../store/redis-binary.ts";
import { createSchema } from "../store/schema.ts";
import { SealError, createSealing } from "../store/sealing.ts";
import { readServerFacts, type ServerFacts } from "../store/server-facts.ts";
import { createStores } from "../store/stores.ts";
import { checkDisk } from "./check-machine.ts";
import { judgeRedis } from "./check-redis.ts";
import { judgeDead, judgePosts, judgeProcesses, judgeSchema, judgeUpdates } from "./check-state.ts";
import type { Finding } from "./findings.ts";

/** What is looked at: where Redis is, and what stands there. */
export type InStore = Pick<Config, "redis" | "channels" | "routing" | "subscriberKeys">;

type Around = { version: string; now: () => number; signal: AbortSignal };
type Connection = ReturnType<typeof createRedis>;

/** A server that takes longer to greet is told as one that does not answer. */
const CONNECT_MS = 4000;

const disk = { check: "redis-disk", subject: "the disk of Redis" } as const;

/** Asks Redis how it is, and looks at what stands there; nothing is changed, and Tidings' own server is not started. */
export async function checkStore(config: InStore, around: Around): Promise<Finding[]> {
	const { at, dataDir } = config.redis;
	if (at !== undefined) return connected(at, config, around);
	const running = await ownServer(dataDir);
	if (running !== undefined) return connected({ url: running }, config, around);
	return [ownAtRest(), await checkDisk(disk, existsSync(dataDir) ? dataDir : ".")];
}

/** The address of Tidings' own server where it runs; a folder that is not there is not made. */
async function ownServer(dataDir: string): Promise<string | undefined> {
	if (!existsSync(resolve(dataDir, "redis"))) return undefined;
	const logger = createLogger({ level: "silent" });
	return createEmbeddedRedis({ binary: "", dataDir, logger }).running();
}

function ownAtRest(): Finding {
	const about = { check: "redis", subject: "Redis" } as const;
	if (knownRedisServer() !== undefined) {
		return {
			...about,
			level: "unknown",
			finding: "Tidings starts its own, and does not run now: what stands in it can't be seen",
		};
	}
	return {
		...about,
		level: "warning",
		finding: "there is no Redis on this machine, and REDIS_URL names none",
		cure: "Type `sudo apt-get install redis-server` (Debian, Ubuntu) or `brew install redis` (macOS), or set REDIS_URL.",
	};
}

async function connected(at: RedisAt, config: InStore, around: Around): Promise<Finding[]> {
	const subject = settingOf(at);
	const redis = createRedis(at, "tool", createLogger({ level: "silent" }));
	let reason = "no answer";
	redis.on("error", (error: Error) => {
		reason = error.message;
	});
	around.signal.addEventListener("abort", () => redis.disconnect());
	const timer = setTimeout(() => redis.disconnect(), CONNECT_MS);
	try {
		await redis.connect();
		clearTimeout(timer);
		const facts = await readServerFacts(redis, around.now);
		return [
			{ check: "redis", subject, level: "ok", finding: "Redis answers" },
			...judgeRedis(facts, { isOwn: config.redis.at === undefined }),
			await diskOf(at, facts),
			...(await stateOf(redis, config, around)),
		];
	} catch (error) {
		if (redis.status === "ready") throw error;
		return [
			{
				check: "redis",
				subject,
				level: "error",
				finding: `Redis does not answer (${reason})`,
				cure: `Start it, or set ${subject} to the address and password of one that runs.`,
			},
		];
	} finally {
		clearTimeout(timer);
		redis.disconnect();
	}
}

/** Its folder can be looked at where Redis runs on this machine, and not in a container of its own. */
async function diskOf({ url, guide }: RedisAt, facts: ServerFacts): Promise<Finding> {
	const { protocol, hostname } = new URL(url);
	const isHere =
		guide === undefined &&
		(protocol === "unix:" || /^(localhost|127\.[\d.]+|\[::1\]|)$/.test(hostname));
	if (isHere && facts.folder !== undefined && existsSync(facts.folder)) {
		// The next file stands beside the present one until it is whole.
		return checkDisk(disk, facts.folder, Math.max(1_000_000_000, 2 * facts.memory.used));
	}
	const where = isHere ? "it does not tell where that is" : "it is on another machine";
	return { ...disk, level: "unknown", finding: `how much room it has can't be seen: ${where}` };
}

async function stateOf(redis: Connection, config: InStore, around: Around): Promise<Finding[]> {
	const { channels, routing, subscriberKeys } = config;
	const keys = createKeys(config.redis.prefix);
	const schema = createSchema({ redis, keys });
	const [stored, changing] = await Promise.all([schema.stored(), schema.changing()]);
	const finding = judgeSchema({ stored, newest: schema.newest, changing });
	// What another schema means is not known here.
	if (finding.level !== "ok") return [finding];
	const stores = createStores({
		redis,
		keys,
		sealing: createSealing(subscriberKeys),
		zone: () => "UTC",
		channels: () => channels,
		rulesOf: (channel) => routing.rulesOf(channel),
		now: around.now,
	});
	const now = around.now();
	const [processes, isReceiving, lanes, kinds, backlog, readers] = await Promise.all([
		createPresence({ redis, keys }).list(),
		stores.leases.isTaken("updates"),
		Promise.all(
			channels.map(async (channel) => {
				const { count, oldest } = await stores.lanes.waiting(channel, now);
				const pause = await stores.lanes.paused(channel);
				return { channel, count, dueAt: oldest?.dueAt, pause };
			}),
		),
		stores.dead.kinds(),
		stores.updates.backlog(),
		readersOf(stores.readers),
	]);
	return [
		finding,
		...judgeProcesses({ processes, version: around.version, isReceiving }),
		...judgePosts(lanes, now),
		judgeDead(kinds),
		judgeUpdates(backlog),
		readers,
	];
}

async function readersOf(
	readers: Pick<ReturnType<typeof createStores>["readers"], "check" | "count">,
): Promise<Finding> {
	const about = { check: "readers", subject: "readers" } as const;
	try {
		await readers.check();
		return { ...about, level: "ok", finding: `${await readers.count()} are known` };
	} catch (error) {
		if (!(error instanceof SealError)) throw error;
		return {
			...about,
			level: "error",
			finding:
				"what is kept of them can't be opened: SUBSCRIBER_KEY lacks the key that it was sealed with",
			cure: "Put that key back, behind the newest one. Tidings does not start without it.",
		};
	}
}
