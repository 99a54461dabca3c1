import { createHistogram } from "node:perf_hooks";

const INTERVAL_MS = 1;

/**
 * How late the timers of this process are, as `monitorEventLoopDelay` tells it; that one would count the time between
 * two measurements as a delay.
 */
export function createLoopDelay() {
	const histogram = createHistogram();
	let timer: NodeJS.Timeout | undefined;

	return {
		start(): void {
			let last = performance.now();
			timer = setInterval(() => {
				const now = performance.now();
				histogram.record(Math.max(1, Math.round((now - last - INTERVAL_MS) * 1e6)));
				last = now;
			}, INTERVAL_MS);
		},
		stop(): void {
			clearInterval(timer);
		},
		/** Milliseconds that were not exceeded in the given percentage of a timer's turns. */
		percentile(percent: number): number {
			return histogram.percentile(percent) / 1e6;
		},
	};
}
