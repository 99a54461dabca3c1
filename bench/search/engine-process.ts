import { setImmediate as turn } from "node:timers/promises";
import { type EngineName, type Manner, openEngine } from "./engines.ts";
import type { Answer, Order, Reply } from "./host.ts";
import { createLoopDelay } from "./loop-delay.ts";

/** An engine in a process of its own, that does what it is told by messages and times it where it is done. */
const [, , name, manner] = process.argv as [string, string, EngineName, Manner];

const loop = createLoopDelay();
const say = (reply: Reply) => process.send?.(reply);

try {
	const engine = await openEngine(name, manner);
	process.on("message", (order: Order) => {
		carryOut(order).then(say, (error: unknown) => say({ error: wordsOf(error) }));
	});
	process.once("disconnect", () => void engine.close());
	say({ name: engine.name });

	async function carryOut(order: Order): Promise<Reply> {
		switch (order.kind) {
			case "add": {
				const began = performance.now();
				await engine.add(order.docs);
				return { ms: performance.now() - began };
			}
			case "search": {
				const answers: Answer[] = [];
				loop.start();
				for (const ask of order.asks) {
					// As between two requests: whatever else waits for this process has its turn.
					await turn();
					const began = performance.now();
					const refs = await engine.search(ask);
					answers.push({ refs, ms: performance.now() - began });
				}
				await turn();
				loop.stop();
				return { answers };
			}
			case "state": {
				const delay = { loopP99Ms: loop.percentile(99), loopMaxMs: loop.percentile(100) };
				return { state: { ...delay, bytes: await engine.bytes() } };
			}
		}
	}
} catch (error) {
	say({ error: wordsOf(error) });
	process.disconnect?.();
}

function wordsOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
