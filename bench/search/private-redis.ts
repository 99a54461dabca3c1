import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Redis } from "ioredis";
import { createLogger } from "../../src/logger.ts";
import { createRedis } from "../../src/store/connect.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";

const START_TIMEOUT_MS = 10_000;

/** Ends the server when the pipe on standard input closes: with this process, however it ends. */
const guard = '"$0" "$@" </dev/null & server=$!; read -r _; kill "$server"; wait "$server"';

export type PrivateRedis = {
	url: string;
	redis: Redis;
	/** Memory in use beyond that of the empty server. */
	bytes(): Promise<number>;
	close(): Promise<void>;
};

/** A server of its own on a Unix socket, that writes nothing to disk unless `args` say so. @throws its last words */
export async function startPrivateRedis(args: readonly string[] = []): Promise<PrivateRedis> {
	const dir = await mkdtemp(join(tmpdir(), "tidings-bench-redis-"));
	const socket = join(dir, "redis.sock");
	const plain = ["--port", "0", "--unixsocket", socket, "--dir", dir, "--save", ""];
	const server = spawn(
		"sh",
		["-c", guard, findRedisServer(console.error), ...plain, "--appendonly", "no", ...args],
		{ stdio: ["pipe", "pipe", "ignore"] },
	);
	let said = "";
	server.stdout.on("data", (data: Buffer) => {
		said = (said + data.toString()).slice(-2000);
	});
	const url = `unix://${socket}`;
	const redis = createRedis(url, "engine", createLogger({ level: "silent" }));
	await redis.connect().catch(() => {});
	if (!(await isUp(redis))) {
		redis.disconnect();
		await end(server);
		throw new Error(`Redis did not start: ${said.trim().split("\n").at(-1) ?? ""}`);
	}
	const empty = await usedMemory(redis);
	return {
		url,
		redis,
		bytes: async () => (await usedMemory(redis)) - empty,
		async close() {
			redis.disconnect();
			await end(server);
			await rm(dir, { recursive: true, force: true });
		},
	};
}

async function isUp(redis: Redis): Promise<boolean> {
	const timeout = sleep(START_TIMEOUT_MS, false, { ref: false });
	return Promise.race([redis.ping().then((reply) => reply === "PONG"), timeout]).catch(() => false);
}

async function usedMemory(redis: Redis): Promise<number> {
	return Number(/used_memory:(\d+)/.exec(await redis.info("memory"))?.[1]);
}

async function end(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null) return;
	const ended = once(server, "exit");
	server.stdin?.end();
	await ended;
}
