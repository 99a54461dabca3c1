import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { times } from "./faults.ts";

const program = fileURLToPath(new URL("worker.js", import.meta.url));

/** Far more than a round needs. */
const MAX_STARTS = 1000;

type Told = { kind: "started"; url: string } | { kind: "reloaded" | "refused" };

/** Two processes of the built program that share everything: they are killed and started again one at a time. */
export function createProcesses(deps: {
	env: Record<string, string>;
	/** Where the newsroom file stands. */
	newsroomFile: string;
	/** Is told each line of their logs. */
	onLine: (line: string) => void;
}) {
	const running: (Running | undefined)[] = [undefined, undefined];
	/** What has to wait for what: a process that starts reads either the old newsroom file or the new one. */
	let turn: Promise<void> = Promise.resolve();
	let starts = 0;
	let lastWords: string[] = [];

	function inTurn(run: () => Promise<void>): Promise<void> {
		const next = turn.then(run);
		turn = next.catch(() => {});
		return next;
	}

	async function start(index: number): Promise<void> {
		const child = spawn(process.execPath, [program, JSON.stringify(times)], {
			cwd: tmpdir(),
			env: { PATH: process.env["PATH"] ?? "", ...deps.env },
			stdio: ["ignore", "pipe", "pipe", "ipc"],
		});
		starts += 1;
		for (const stream of [child.stdout, child.stderr]) {
			let rest = "";
			stream?.on("data", (data: Buffer) => {
				const lines = (rest + data.toString()).split("\n");
				rest = lines.pop() ?? "";
				lastWords = [...lastWords, ...lines].slice(-20);
				for (const line of lines) deps.onLine(line);
			});
		}
		const told = await next(child, "started");
		if (told?.kind === "started") running[index] = { child, url: told.url };
		// It ends when Redis is away at that moment; whoever started it starts it again.
		else if (starts < MAX_STARTS) await start(index);
		else throw new Error("a process of the model does not start");
	}

	async function kill(index: number): Promise<void> {
		const child = running[index]?.child;
		running[index] = undefined;
		if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
		const ended = once(child, "exit");
		child.kill("SIGKILL");
		await ended;
	}

	/** Has a process read the newsroom file, again while Redis is away. */
	async function reread(child: ChildProcess): Promise<void> {
		for (;;) {
			const told = next(child, "reloaded", "refused");
			child.kill("SIGHUP");
			const { kind } = (await told) ?? {};
			if (kind === "reloaded") return;
			if (kind === undefined)
				throw new Error(`a process ended by itself:\n${lastWords.join("\n")}`);
			await sleep(100);
		}
	}

	return {
		start: () => inTurn(async () => void (await Promise.all([start(0), start(1)]))),
		/** Kills a process with SIGKILL and starts it again; `killed` is told when it is gone. */
		restart: (index: number, killed: () => void) =>
			inTurn(async () => {
				killed();
				await kill(index);
				await start(index);
			}),
		/** Has both read another newsroom file, and waits until they have. */
		reload: (text: string) =>
			inTurn(async () => {
				await writeFile(deps.newsroomFile, text);
				await Promise.all(running.map(async (one) => one && reread(one.child)));
			}),
		/** The address of a process, or of the other while it is down; undefined while both are. */
		urlOf: (index: number) => running[index]?.url ?? running[1 - index]?.url,
		/** How often a process was started. */
		starts: () => starts,
		stop: () => inTurn(async () => void (await Promise.all([kill(0), kill(1)]))),
	};
}
export type Processes = ReturnType<typeof createProcesses>;

type Running = { child: ChildProcess; url: string };

/** The next message of some kinds; undefined when the process ends before. */
function next(child: ChildProcess, ...kinds: Told["kind"][]): Promise<Told | undefined> {
	return new Promise((resolve) => {
		const hear = (told: Told) => {
			if (kinds.includes(told.kind)) end(told);
		};
		const end = (told?: Told) => {
			child.off("message", hear);
			child.off("exit", ended);
			resolve(told);
		};
		const ended = () => end();
		child.on("message", hear);
		child.on("exit", ended);
	});
}
