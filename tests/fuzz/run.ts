import fc from "fast-check";
import type { Target } from "./target.ts";

/** No input that a door lets in may hold the process for longer; what grows with the square of its length does. */
const LONGEST_MS = 5000;

/** What came of the inputs of a target. */
export type Tally = { runs: number; taken: number; refused: number; slowestMs: number };

/**
 * Feeds a target with so many inputs and fails with the smallest that it does not read as it promises, that takes it
 * too long, or that changes something of the whole process.
 */
export async function fuzz(
	{ inputs, feed }: Target,
	options: { runs: number; seed: number },
): Promise<Tally> {
	const tally: Tally = { runs: 0, taken: 0, refused: 0, slowestMs: 0 };
	const before = stateOfProcess();
	await fc.assert(
		fc.asyncProperty(inputs, async (input) => {
			const began = performance.now();
			const outcome = await feed(input);
			const took = performance.now() - began;
			tally.runs += 1;
			tally[outcome] += 1;
			tally.slowestMs = Math.max(tally.slowestMs, took);
			if (took > LONGEST_MS) throw new Error(`it took ${Math.round(took)} ms`);
			if (stateOfProcess() !== before) throw new Error(`it left behind ${stateOfProcess()}`);
		}),
		{ numRuns: options.runs, seed: options.seed, endOnFailure: false },
	);
	return tally;
}

const shared = [Object, Array, Function, String, Number, Map, Set, RegExp, Promise, Error].map(
	(one) => one.prototype as object,
);

/** What an input could change for all that come after it: what every object inherits, and what is global. */
function stateOfProcess(): string {
	const names = [...shared, globalThis, process.env].map((one) => Reflect.ownKeys(one).length);
	const listeners = ["uncaughtException", "unhandledRejection", "SIGTERM"].map((name) =>
		process.listenerCount(name),
	);
	return [...names, ...listeners].join(" ");
}
