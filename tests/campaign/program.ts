import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built program of a folder, in a process of its own, with the settings given and no others. */
export function createProgram(env: Record<string, string>, folder = root) {
	let child: ChildProcess | undefined;
	let output = "";

	return {
		/** Starts it and waits until it takes articles; fails with its output when it ends instead. */
		async start(): Promise<void> {
			const running = spawn(process.execPath, [`${folder}/dist/main.js`], {
				// Where no .env of a developer stands.
				cwd: tmpdir(),
				env: { PATH: process.env["PATH"] ?? "", ...env },
				stdio: ["ignore", "pipe", "pipe"],
			});
			child = running;
			for (const stream of [running.stdout, running.stderr]) {
				stream.on("data", (data: Buffer) => {
					output += data.toString();
				});
			}
			while (!(await isHealthy())) {
				if (running.exitCode !== null) throw new Error(`the program ended:\n${output}`);
				if (running.signalCode !== null) return;
				await sleep(20);
			}
		},
		/** Kills it with SIGKILL, wherever it is. */
		async kill(): Promise<void> {
			await end("SIGKILL");
		},
		/** Asks it to stop and waits; tells its exit code. */
		async stop(): Promise<number | null> {
			await end("SIGTERM");
			return child?.exitCode ?? null;
		},
		/** Sends a signal and does not wait. */
		signal: (signal: NodeJS.Signals) => child?.kill(signal),
		/** Resolves to the exit code, or null when a signal ended it. */
		async ended(): Promise<number | null> {
			if (child !== undefined && child.exitCode === null && child.signalCode === null) {
				await once(child, "exit");
			}
			return child?.exitCode ?? null;
		},
		/** All that it printed in all its lives. */
		output: () => output,
		pid: () => child?.pid ?? 0,
	};

	async function end(signal: NodeJS.Signals): Promise<void> {
		const running = child;
		if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
		const exited = once(running, "exit");
		running.kill(signal);
		await exited;
	}

	async function isHealthy(): Promise<boolean> {
		try {
			return (await fetch(`http://127.0.0.1:${env["HTTP_PORT"]}/healthz`)).ok;
		} catch {
			return false;
		}
	}
}
export type Program = ReturnType<typeof createProgram>;

/** A port that is free now, for a program that has to come back at the same address. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	return typeof address === "object" && address !== null ? address.port : 0;
}
