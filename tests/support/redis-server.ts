import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createLogger } from "../../src/logger.ts";
import { createRedis } from "../../src/store/connect.ts";
import type { RedisAt } from "../../src/store/redis-at.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";
import { freePort } from "../campaign/program.ts";

const START_MS = 20_000;

/** Every server that a test has started; none of them outlives the process. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
	for (const child of running) child.kill("SIGKILL");
});

/** A Redis of a test's own at a port of this machine, which can be killed and started again with what it has on disk. */
export async function createRedisServer(options: {
	/** Where its folder is made. */
	dir: string;
	/** What its configuration says beside the usual, by name; `PORT` stands for the port. */
	settings?: Record<string, string>;
	/** How it is spoken to, but for the port. */
	at?: (port: number) => RedisAt;
	/** A file in the place of the configuration above: that of a Sentinel. */
	sentinel?: (port: number) => Promise<string>;
}) {
	const port = await freePort();
	const folder = join(options.dir, String(port));
	await mkdir(folder, { recursive: true });
	const { at = (one: number) => ({ url: `redis://127.0.0.1:${one}` }) } = options;
	const settings = {
		port: String(port),
		bind: "127.0.0.1",
		dir: folder,
		appendonly: "yes",
		appendfsync: "always",
		save: "",
		loglevel: "notice",
		logfile: join(folder, "log"),
		// A replica that comes back is there at once.
		"repl-diskless-sync-delay": "0",
		...options.settings,
	};
	const file = await options.sentinel?.(port);
	const args =
		file === undefined
			? Object.entries(settings).flatMap(([name, value]) => [
					`--${name}`,
					value === "PORT" ? String(port) : value,
				])
			: [file, "--sentinel"];
	let child: ChildProcess | undefined;

	/** Asks it something; throws when it does not answer. */
	async function ask<T>(
		question: (redis: ReturnType<typeof createRedis>) => Promise<T>,
	): Promise<T> {
		const redis = createRedis(at(port), "tool", createLogger({ level: "silent" }));
		try {
			await redis.connect();
			return await question(redis);
		} finally {
			redis.disconnect();
		}
	}

	async function end(signal: NodeJS.Signals): Promise<void> {
		const ending = child;
		child = undefined;
		if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
		const ended = once(ending, "exit");
		ending.kill(signal);
		await ended;
		running.delete(ending);
	}

	return {
		port,
		address: `127.0.0.1:${port}`,
		at: at(port),
		ask,
		isRunning: () => child !== undefined,

		/** Starts it, with what it has on disk, and waits until it answers. */
		async start(): Promise<void> {
			const started = spawn(
				findRedisServer(() => {}),
				args,
				{ stdio: "ignore" },
			);
			running.add(started);
			child = started;
			const deadline = Date.now() + START_MS;
			for (;;) {
				if (started.exitCode !== null) throw new Error(`a Redis did not start; see ${folder}/log`);
				if (await ask(async (redis) => redis.ping()).catch(() => undefined)) return;
				if (Date.now() > deadline) throw new Error(`a Redis does not answer; see ${folder}/log`);
				await sleep(25);
			}
		},

		/** Ends it at once, wherever it is. */
		kill: () => end("SIGKILL"),

		/** Makes it fall silent without closing a connection, as a machine does that is cut off. */
		freeze: () => child?.kill("SIGSTOP"),
		/** Has it go on where it fell silent. */
		thaw: () => child?.kill("SIGCONT"),
	};
}
export type RedisServer = Awaited<ReturnType<typeof createRedisServer>>;
