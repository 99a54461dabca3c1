import { Worker } from "node:worker_threads";
import type { Picture } from "./album.ts";
import type { Order } from "./charts.ts";

/** An album takes two seconds of a core, and much longer where others want it, too. */
const LIMIT_MS = 60_000;
/** Whoever comes when so many wait is told to come again. */
const MAX_WAITING = 3;
const MAX_HEAP_MB = 256;

/** Says that too many albums are waited for already. */
export class TooManyDrawings extends Error {}

/**
 * Draws charts without holding up anything else of the process: in a thread that ends with each album, and so gives
 * back all that it took. One is drawn at a time.
 */
export function createDrawer({ limitMs = LIMIT_MS }: { limitMs?: number } = {}) {
	let last: Promise<unknown> = Promise.resolve();
	let waiting = 0;
	let isStopped = false;
	let running: Worker | undefined;

	function run(order: Order, locale: string): Promise<Picture[]> {
		if (isStopped) return Promise.reject(new Error("stopped before it was drawn"));
		return new Promise((resolve, reject) => {
			const worker = openThread({ order, locale });
			running = worker;
			const timer = setTimeout(() => {
				reject(new Error(`charts were not drawn within ${limitMs} ms`));
				end(worker);
			}, limitMs);
			worker.once("message", (pictures: Picture[]) => resolve(pictures));
			worker.once("error", reject);
			worker.once("exit", () => {
				clearTimeout(timer);
				running = undefined;
				reject(new Error("the thread that draws has ended"));
			});
		});
	}

	return {
		/**
		 * Draws every chart of which something was counted.
		 *
		 * @throws {TooManyDrawings} when too many wait for theirs
		 */
		async draw(order: Order, locale: string): Promise<Picture[]> {
			if (waiting >= MAX_WAITING) throw new TooManyDrawings();
			waiting += 1;
			const drawn = last.then(() => run(order, locale));
			last = drawn.catch(() => {});
			try {
				return await drawn;
			} finally {
				waiting -= 1;
			}
		},
		/** Ends what is being drawn; nothing is drawn any more. */
		async stop(): Promise<void> {
			isStopped = true;
			await running?.terminate();
		},
	};
}
export type Drawer = ReturnType<typeof createDrawer>;

function end(worker: Worker): void {
	worker.terminate().catch(() => {});
}

function openThread(workerData: unknown): Worker {
	const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } };
	if (!import.meta.url.endsWith(".ts")) {
		return new Worker(new URL("./main.js", import.meta.url), options);
	}
	// From the sources: what has them understood by a process does not come to its threads by itself.
	const loader = import.meta.resolve("tsx/esm/api");
	const main = new URL("./main.ts", import.meta.url).href;
	const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(main)}); });`;
	return new Worker(code, { ...options, eval: true });
}
