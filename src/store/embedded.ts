import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdir } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "../logger.ts";

/** A Unix socket's path has 108 bytes on Linux and 104 on macOS, the closing zero included. */
const MAX_SOCKET_PATH = 100;
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 3000;
const RESTART_DELAY_MS = 500;

/**
 * Runs the server with a watcher that ends it when this process is gone, even by SIGKILL: the pipe on standard
 * input closes then.
 */
const guard = `
exec 3<&0
"$0" "$@" </dev/null &
server=$!
( read -r _ <&3; kill -TERM $server ) &
watcher=$!
wait $server
status=$?
kill $watcher 2>/dev/null
exit $status
`;

/** Raised when the private server can't be started; the message says why and what to do. */
export class EmbeddedRedisError extends Error {
	override name = "EmbeddedRedisError";
}

/**
 * A private Redis: every write is on disk before it is answered, reachable by a Unix socket that only this
 * user can open, ended with this process. Its data is there again at the next start with the same folder.
 */
export function createEmbeddedRedis(deps: { binary: string; dataDir: string; logger: Logger }) {
	const { binary, logger } = deps;
	const dir = resolve(deps.dataDir, "redis");
	let child: ChildProcess | undefined;
	let lock: Server | undefined;
	let isStopping = false;
	let lastWords = "";

	return {
		/**
		 * Starts the server and waits until it answers.
		 *
		 * @returns its address, `unix:///…`
		 * @throws {EmbeddedRedisError} when the folder is in use or the server does not come up
		 */
		async start(): Promise<string> {
			await mkdir(dir, { recursive: true });
			const socket = await socketPath();
			// Two that start at the same moment would each find no server and both start one.
			lock = await takeLock(dir);
			// A server whose Tidings was killed a moment ago is still on its way out.
			if (!(await eventually(async () => isStopping || !(await answers(socket)), 6000))) {
				throw inUse(dir);
			}
			if (isStopping) throw new EmbeddedRedisError("Stopped while another Redis was waited for.");
			launch(socket);
			const isUp = await eventually(async () => {
				if (child?.exitCode !== null)
					throw new EmbeddedRedisError(`Redis did not start: ${lastWords}`);
				return answers(socket);
			}, START_TIMEOUT_MS);
			if (!isUp) throw new EmbeddedRedisError(`Redis did not answer in time: ${lastWords}`);
			return `unix://${encodeURI(socket)}`;
		},

		/** The address of the server that another process runs on this folder, `unix:///…`; undefined where none does. */
		async running(): Promise<string | undefined> {
			await mkdir(dir, { recursive: true });
			const socket = await socketPath();
			return (await answers(socket)) ? `unix://${encodeURI(socket)}` : undefined;
		},

		/** Ends the server; what it was told is on disk already. */
		async stop(): Promise<void> {
			isStopping = true;
			const running = child;
			if (running !== undefined && running.exitCode === null) {
				const ended = once(running, "exit");
				running.stdin?.end();
				await Promise.race([ended, once(AbortSignal.timeout(STOP_TIMEOUT_MS), "abort")]);
				if (running.exitCode === null && running.pid !== undefined) {
					process.kill(-running.pid, "SIGKILL");
				}
			}
			lock?.close();
		},
	};

	function launch(socket: string): void {
		const options = {
			port: "0",
			unixsocket: socket,
			unixsocketperm: "700",
			dir,
			appendonly: "yes",
			appendfsync: "always",
			save: "",
			"maxmemory-policy": "noeviction",
			loglevel: "warning",
		};
		const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
		// A group of its own: Ctrl+C in a terminal reaches Tidings alone, which ends Redis last.
		child = spawn("sh", ["-c", guard, binary, ...args], {
			stdio: ["pipe", "pipe", "pipe"],
			detached: true,
		});
		child.stdin?.on("error", () => {});
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on("data", (data: Buffer) => {
				lastWords = data.toString().trim().split("\n").at(-1) ?? "";
				logger.debug({ redis: lastWords }, "Redis says");
			});
		}
		child.once("exit", (code) => {
			child?.stdin?.destroy();
			if (isStopping) return;
			logger.error({ code, redis: lastWords }, "Redis ended by itself; starting it again");
			setTimeout(() => {
				if (!isStopping) launch(socket);
			}, RESTART_DELAY_MS).unref();
		});
	}

	async function socketPath(): Promise<string> {
		const beside = join(dir, "redis.sock");
		if (Buffer.byteLength(beside) <= MAX_SOCKET_PATH) return beside;
		const name = createHash("sha256").update(dir).digest("hex").slice(0, 16);
		const folder = join(tmpdir(), `tidings-${name}`);
		await mkdir(folder, { recursive: true, mode: 0o700 });
		// Fails when the folder is somebody else's, who could then read what passes through it.
		await chmod(folder, 0o700);
		return join(folder, "redis.sock");
	}
}
export type EmbeddedRedis = ReturnType<typeof createEmbeddedRedis>;

function inUse(dir: string): EmbeddedRedisError {
	return new EmbeddedRedisError(
		`Another Tidings uses ${dir}. Stop it, set another DATA_DIR, or share one server by REDIS_URL.`,
	);
}

/**
 * Holds a folder for this process by a name that the system gives back when the process ends, however it ends.
 * Such names exist on Linux alone; elsewhere the check for a server that answers has to do.
 */
async function takeLock(dir: string): Promise<Server | undefined> {
	if (process.platform !== "linux") return undefined;
	const name = createHash("sha256").update(dir).digest("hex").slice(0, 32);
	const server = createServer().unref();
	try {
		server.listen(`\0tidings-${name}`);
		await once(server, "listening");
		return server;
	} catch {
		throw inUse(dir);
	}
}

/** True when the server behind the socket answers a PING, data loaded and all. */
async function answers(socket: string): Promise<boolean> {
	const connection = connect(socket);
	try {
		await once(connection, "connect");
		connection.write("PING\r\n");
		const [reply] = (await once(connection, "data")) as [Buffer];
		return reply.toString().startsWith("+PONG");
	} catch {
		return false;
	} finally {
		connection.destroy();
	}
}

async function eventually(holds: () => Promise<boolean>, timeoutMs: number): Promise<boolean> {
	const deadline = Date.now() + timeoutMs;
	while (!(await holds())) {
		if (Date.now() > deadline) return false;
		await sleep(25);
	}
	return true;
}
