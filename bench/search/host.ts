import { fork } from "node:child_process";
import { once } from "node:events";
import { freemem } from "node:os";
import { fileURLToPath } from "node:url";
import type { Ask, Doc, EngineName, Manner } from "./engines.ts";

export type Answer = { refs: string[]; ms: number };
export type State = { bytes: number; loopP99Ms: number; loopMaxMs: number };
export type Order =
	| { kind: "add"; docs: readonly Doc[] }
	| { kind: "search"; asks: readonly Ask[] }
	| { kind: "state" };
export type Reply =
	| { name: string }
	| { ms: number }
	| { answers: Answer[] }
	| { state: State }
	| { error: string };

const program = fileURLToPath(new URL("./engine-process.ts", import.meta.url));
/** Of the memory that is free, what the heap of one engine may become. */
const HEAP_SHARE = 0.6;

/**
 * An engine in a process of its own, so that its memory is its own and what it holds up is seen; times are taken
 * there, around the engine's own calls.
 *
 * @throws where the engine is not to be had, with the reason; later, where its process has ended
 */
export async function openHost(engine: EngineName, manner: Manner) {
	const heapMegabytes = Math.floor((freemem() / 2 ** 20) * HEAP_SHARE);
	const child = fork(program, [engine, manner], {
		execArgv: ["--import", "tsx", `--max-old-space-size=${heapMegabytes}`],
		serialization: "advanced",
		stdio: ["ignore", "inherit", "pipe", "ipc"],
	});
	let lastWords = "";
	child.stderr?.on("data", (data: Buffer) => {
		lastWords = (lastWords + data.toString()).slice(-4000);
	});
	const { name } = (await reply()) as { name: string };

	return {
		engine,
		name,
		/** Milliseconds that the engine needed. */
		async add(docs: readonly Doc[]): Promise<number> {
			return ((await carryOut({ kind: "add", docs })) as { ms: number }).ms;
		},
		async search(asks: readonly Ask[]): Promise<Answer[]> {
			return ((await carryOut({ kind: "search", asks })) as { answers: Answer[] }).answers;
		},
		/** Memory now, and how long searching has held up the process so far. */
		async state(): Promise<State> {
			return ((await carryOut({ kind: "state" })) as { state: State }).state;
		},
		async close(): Promise<void> {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const ended = once(child, "exit");
			if (child.connected) child.disconnect();
			await ended;
		},
	};

	async function carryOut(order: Order): Promise<Reply> {
		if (!child.connected) throw new Error(reasonOf(lastWords));
		const answered = reply();
		child.send(order);
		return answered;
	}

	async function reply(): Promise<Reply> {
		const over = new AbortController();
		const { signal } = over;
		try {
			const [said] = (await Promise.race([
				once(child, "message", { signal }),
				once(child, "exit", { signal }).then(() => [{ error: reasonOf(lastWords) }]),
			])) as [Reply];
			if ("error" in said) throw new Error(said.error);
			return said;
		} finally {
			over.abort();
		}
	}
}
export type Host = Awaited<ReturnType<typeof openHost>>;

function reasonOf(lastWords: string): string {
	const heap = lastWords.includes("heap out of memory");
	return heap ? "out of memory" : `its process ended: ${lastWords.trim().split("\n").at(-1) ?? ""}`;
}
