import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { openSetting, quantile } from "./setting.ts";

const ROUNDS = 7;

/** The time from the start of the process to its readiness, and its memory at rest. */
export async function benchStart(): Promise<string[][]> {
	const setting = await openSetting();
	try {
		const times: number[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const began = performance.now();
			await setting.program.start();
			while (!(await fetch(`${setting.url}/readyz`)).ok) await sleep(5);
			times.push(performance.now() - began);
			if (round < ROUNDS - 1) await setting.program.stop();
		}
		await sleep(5000);
		return [
			["start to ready, median", `${quantile(times, 0.5).toFixed(0)} ms`, "", ""],
			["memory at rest (resident)", await residentMemory(setting.program.pid()), "", ""],
		];
	} finally {
		await setting.close();
	}
}

async function residentMemory(pid: number): Promise<string> {
	const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
	const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN);
	return Number.isNaN(kilobytes)
		? "not told by this system"
		: `${(kilobytes / 1024).toFixed(0)} MiB`;
}
