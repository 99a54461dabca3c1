import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ask, Sent } from "./worker.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Where modules are found, and nothing is kept. */
const compiled = join(root, "node_modules/.cache/tidings-bench");

/** Compiles the programs of this folder, as Tidings is for production: what runs TypeScript as it is costs time. */
export function compile(): void {
	const { include: _, ...config } = JSON.parse(
		readFileSync(join(root, "tsconfig.json"), "utf8"),
	) as {
		include: unknown;
		compilerOptions: object;
	};
	const compilerOptions = {
		...config.compilerOptions,
		noEmit: false,
		outDir: compiled,
		rootDir: root,
	};
	const programs = ["worker.ts", "stand-in.ts"].map((name) => join(root, "bench/fanout", name));
	const files = [...programs, join(root, "src/article/snowball-stemmers.d.ts")];
	mkdirSync(compiled, { recursive: true });
	const project = join(compiled, "tsconfig.json");
	writeFileSync(project, JSON.stringify({ ...config, compilerOptions, files }));
	writeFileSync(join(compiled, "package.json"), '{"type":"module"}');
	const tsc = join(root, "node_modules/.bin/tsc");
	const { status, stdout } = spawnSync(tsc, ["-p", project], { encoding: "utf8", cwd: root });
	if (status !== 0) throw new Error(stdout);
}

/** Starts a program of this folder in a process of its own, which ends with this one. */
export function start(name: string, args: readonly string[] = []): ChildProcess {
	const file = join(compiled, "bench/fanout", name.replace(/ts$/, "js"));
	return fork(file, args, { execArgv: [] });
}

type Answer = Sent & { kind: string; error?: string };

/** Asks a process and resolves to its answer. @throws what went wrong there */
export async function ask(child: ChildProcess, what: Ask): Promise<Sent> {
	const answer = await new Promise<Answer>((resolve) => {
		child.on("message", function see(found: Answer) {
			if (found.kind !== what.kind) return;
			child.off("message", see);
			resolve(found);
		});
		child.send(what);
	});
	if (answer.error !== undefined) throw new Error(answer.error);
	return answer;
}

/** A Telegram in a process of its own. */
export async function startStandIn(latencyMs: number) {
	const child = start("stand-in.ts", [String(latencyMs)]);
	const [{ apiRoot }] = (await once(child, "message")) as [{ apiRoot: string }];
	return {
		apiRoot,
		/** When messages came since it was asked last (Unix ms, with a fraction). */
		async times(): Promise<number[]> {
			const answered = once(child, "message") as Promise<[{ times: number[] }]>;
			child.send("times");
			return (await answered)[0].times;
		},
		stop: () => void child.kill(),
	};
}
export type StandIn = Awaited<ReturnType<typeof startStandIn>>;
