import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger } from "../src/logger.ts";
import { createStandIn } from "../src/sandbox/stand-in.ts";
import { createEmbeddedRedis } from "../src/store/embedded.ts";
import { findRedisServer } from "../src/store/redis-binary.ts";
import { createProgram, freePort } from "../tests/campaign/program.ts";
import { environment, TOKEN } from "../tests/support/environment.ts";

/** A Redis that writes every answer to disk, a Telegram stand-in and the built program, each ready to start. */
export async function openSetting(more: Record<string, string> = {}) {
	const dataDir = await mkdtemp(join(tmpdir(), "tidings-bench-"));
	const logger = createLogger({ level: "error" });
	const redis = createEmbeddedRedis({ binary: findRedisServer(console.log), dataDir, logger });
	const redisUrl = await redis.start();
	const telegram = createStandIn({ token: TOKEN });
	const apiRoot = await telegram.start();
	telegram.addChannel({ title: "Bench", username: "lindenford" });
	const port = await freePort();
	const env = {
		...environment(apiRoot),
		REDIS_URL: redisUrl,
		HTTP_PORT: String(port),
		RATE_LIMIT: "100000000",
		LOG_LEVEL: "warn",
		...more,
	};
	const program = createProgram(env);
	const children: ChildProcess[] = [];
	return {
		redisUrl,
		telegram,
		env,
		program,
		url: `http://127.0.0.1:${port}`,
		/** Starts a peer in a process of its own and resolves to its address. */
		async startPeer(file: string): Promise<string> {
			const peerPort = await freePort();
			const path = new URL(file, import.meta.url).pathname;
			const args = ["--import", "tsx", path, redisUrl, String(peerPort)];
			children.push(spawn(process.execPath, args, { stdio: "inherit" }));
			const url = `http://127.0.0.1:${peerPort}`;
			while (!(await fetch(`${url}/healthz`).then(Boolean, () => false))) {
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			return url;
		},
		async close(): Promise<void> {
			await program.kill();
			for (const child of children) {
				const exited = once(child, "exit");
				child.kill("SIGKILL");
				await exited;
			}
			await telegram.stop();
			await redis.stop();
			await rm(dataDir, { recursive: true, force: true });
		},
	};
}
export type Setting = Awaited<ReturnType<typeof openSetting>>;

/** The value below which the given share of the sorted copy lies. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
