import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { wallClock } from "./job.ts";

const GRACE_MS = 10_000;

/** A program in a process of its own, with the environment given and no other. */
export function startChild(
	command: string,
	args: readonly string[],
	{ cwd, env }: { cwd: string; env: Record<string, string> },
) {
	let output = "";
	const startedAt = wallClock();
	const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
	const exited = once(child, "exit");
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (data: Buffer) => {
			output += data.toString();
		});
	}
	return {
		startedAt,
		pid: () => child.pid ?? 0,
		output: () => output,
		/** Asks it to end, and ends it when it does not. */
		async stop(): Promise<void> {
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.kill("SIGTERM");
			const isGone = await Promise.race([exited.then(() => true), sleep(GRACE_MS, false)]);
			if (isGone) return;
			child.kill("SIGKILL");
			await exited;
		},
	};
}

/** A new folder in the system's scratch space, and how it is removed. */
export async function openFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), "tidings-bench-"));
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The resident memory of a process and all its descendants in MiB; NaN where the system does not tell. */
export async function residentMiB(pid: number): Promise<number> {
	const all = await readdir("/proc").catch(() => [] as string[]);
	const statuses = await Promise.all(
		all
			.filter((name) => /^\d+$/.test(name))
			.map((name) => readFile(`/proc/${name}/status`, "utf8").catch(() => "")),
	);
	const found = statuses.map((status) => ({
		pid: numberIn(status, "Pid"),
		parent: numberIn(status, "PPid"),
		kilobytes: numberIn(status, "VmRSS"),
	}));
	const ours = new Set([pid]);
	let isGrowing = true;
	while (isGrowing) {
		const more = found.filter((one) => ours.has(one.parent) && !ours.has(one.pid));
		for (const one of more) ours.add(one.pid);
		isGrowing = more.length > 0;
	}
	const members = found.filter((one) => ours.has(one.pid));
	if (members.length === 0) return Number.NaN;
	return members.reduce((sum, { kilobytes }) => sum + (kilobytes || 0), 0) / 1024;
}

function numberIn(status: string, field: string): number {
	return Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? Number.NaN);
}
