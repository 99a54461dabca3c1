import type { Redis } from "ioredis";
import { z } from "zod";
import { parseInfo } from "./connect.ts";
import { serverTime } from "./server-time.ts";

/** How often it is asked how fast the server answers: a single answer may be late by chance. */
const PINGS = 5;

/** What a Redis server tells of itself; undefined is what it does not tell. */
export type ServerFacts = {
	version: string;
	/** How long it takes to answer: half of the answers came sooner (ms). */
	pingMs: number;
	/** By how much its clock is ahead of this one (ms). */
	clockAheadMs: number;
	evictionPolicy: string | undefined;
	/** What it uses and may use (bytes; 0: all there is), what the machine has, and how much more the system gave it. */
	memory: { used: number; limit: number; ofMachine: number; fragmentation: number };
	persistence: {
		hasAppendOnlyFile: boolean;
		/** How often that file is written: `always`, `everysec` or `no`. */
		fsync: string | undefined;
		/** When snapshots are made, such as `3600 1`; "" for never. */
		snapshots: string | undefined;
		isWritten: boolean;
		isRewritten: boolean;
		isSnapshotMade: boolean;
	};
	replication: { isReplica: boolean; replicas: number; late: number };
	/** The folder that it writes to, on its machine. */
	folder: string | undefined;
};

/** Asks a Redis server how it is. */
export async function readServerFacts(redis: Redis, now: () => number): Promise<ServerFacts> {
	const info = parseInfo(await redis.info());
	const figure = (name: string) => Number(info[name] ?? 0);
	const isWell = (name: string) => (info[name] ?? "ok") === "ok";
	const replicas = Object.entries(info).filter(([name]) => /^slave\d+$/.test(name));
	const asked = now();
	const theirs = await serverTime(redis);
	return {
		version: info["redis_version"] ?? "0",
		pingMs: await pingMs(redis),
		clockAheadMs: theirs - (asked + now()) / 2,
		evictionPolicy: info["maxmemory_policy"],
		memory: {
			used: figure("used_memory"),
			limit: figure("maxmemory"),
			ofMachine: figure("total_system_memory"),
			fragmentation: figure("mem_fragmentation_ratio"),
		},
		persistence: {
			hasAppendOnlyFile: info["aof_enabled"] === "1",
			fsync: await setting(redis, "appendfsync"),
			snapshots: await setting(redis, "save"),
			isWritten: isWell("aof_last_write_status"),
			isRewritten: isWell("aof_last_bgrewrite_status"),
			isSnapshotMade: isWell("rdb_last_bgsave_status"),
		},
		replication: {
			isReplica: info["role"] === "slave",
			replicas: replicas.length,
			late: replicas.filter(([, state]) => !state.includes("state=online")).length,
		},
		folder: await setting(redis, "dir"),
	};
}

async function pingMs(redis: Redis): Promise<number> {
	const times: number[] = [];
	for (let n = 0; n < PINGS; n++) {
		const began = performance.now();
		await redis.ping();
		times.push(performance.now() - began);
	}
	return times.toSorted((a, b) => a - b)[Math.floor(PINGS / 2)] ?? 0;
}

/** A setting of the server; hosted ones often forbid to ask. */
async function setting(redis: Redis, name: string): Promise<string | undefined> {
	try {
		return z.tuple([z.string(), z.string()]).parse(await redis.config("GET", name))[1];
	} catch {
		return undefined;
	}
}
