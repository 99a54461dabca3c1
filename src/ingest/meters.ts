import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { Verdict } from "../store/intake.ts";
import type { Taken } from "./door.ts";
import { counted, type Figure, standing } from "./metric-list.ts";
import { refusalReasons, type RefusalReason } from "./refusals.ts";

type Named<Kind> = {
	[Name in keyof typeof counted]: (typeof counted)[Name]["type"] extends Kind ? Name : never;
}[keyof typeof counted];

/** How often the event loop is looked at: what it is late by is what is beyond that. */
const LOOP_LOOK_MS = 20;
const percentiles = [50, 99, 100] as const;

/** What tells the series that are there before the parts have counted anything. */
const letterKinds = ["article", "digest", "bundle", "reminder", "broadcast"] as const;
const letterOutcomes = ["sent", "refused", "unknown"] as const;
const searchKinds = ["asked", "typed"] as const;
const settledStates = ["posted", "failed", "unknown", "retracted"] as const;
const statuses = [...Verdict.options, "ignored", "refused"] as const;

/**
 * The meters of this process: what it counts by itself, by the hooks that the parts are given, and in the same registry
 * what stands in Redis, as it is told when it is asked for. Nothing else knows Prometheus.
 */
export function createMeters() {
	const registry = new Registry();
	const loop = monitorEventLoopDelay({ resolution: LOOP_LOOK_MS });
	loop.enable();

	const configOf = (name: keyof typeof counted | keyof typeof standing) => {
		const { help, labels = [] } = { ...counted, ...standing }[name] as Labelled;
		return { name, help, labelNames: [...labels], registers: [registry] };
	};
	const counter = (name: Named<"counter">) => new Counter(configOf(name));
	const gauge = (name: Named<"gauge">) => new Gauge(configOf(name));
	const histogram = (name: Named<"histogram">) =>
		new Histogram({ ...configOf(name), buckets: [...counted[name].buckets] });

	const articles = counter("tidings_articles_total");
	const refused = counter("tidings_requests_refused_total");
	const posts = counter("tidings_posts_total");
	const letters = counter("tidings_letters_total");
	const calls = counter("tidings_telegram_calls_total");
	const callTimes = histogram("tidings_telegram_call_seconds");
	const pauses = counter("tidings_telegram_pause_seconds_total");
	const digestsLate = histogram("tidings_digest_late_seconds");
	const searches = histogram("tidings_search_seconds");
	const loopDelay = gauge("tidings_event_loop_delay_seconds");
	const cpu = counter("process_cpu_seconds_total");
	const memory = gauge("process_resident_memory_bytes");
	gauge("process_start_time_seconds").set(performance.timeOrigin / 1000);
	for (const kind of letterKinds) {
		for (const outcome of letterOutcomes) letters.inc({ kind, outcome }, 0);
	}
	for (const kind of searchKinds) searches.zero({ kind });
	const figures = new Map<string, Counter | Gauge>();
	for (const [name, { type }] of Object.entries(standing)) {
		const config = configOf(name as keyof typeof standing);
		figures.set(name, type === "counter" ? new Counter(config) : new Gauge(config));
	}

	/** A series that is there before anything has happened tells of the first time that something does. */
	function expect(sources: Iterable<string>, channels: Iterable<string>): void {
		for (const source of sources) {
			for (const status of statuses) articles.inc({ source, status }, 0);
			for (const reason of refusalReasons) refused.inc({ source, reason }, 0);
		}
		for (const channel of channels) {
			for (const state of settledStates) posts.inc({ channel, state }, 0);
		}
	}

	function look(): void {
		const { user, system } = process.cpuUsage();
		cpu.reset();
		cpu.inc((user + system) / 1e6);
		memory.set(process.memoryUsage.rss());
		for (const percentile of percentiles) {
			loopDelay.set({ percentile }, delayOf(loop, percentile));
		}
		loop.reset();
	}

	return {
		/** Counts what a delivery brought. */
		onTaken: (source: string, { decisions, ignored, refused: items }: Taken): void => {
			for (const { verdict } of decisions) articles.inc({ source, status: verdict });
			articles.inc({ source, status: "ignored" }, ignored.length);
			articles.inc({ source, status: "refused" }, items.length);
		},
		/** Counts a request of which nothing was taken. */
		onRefused: (source: string, reason: RefusalReason): void => {
			refused.inc({ source, reason });
		},
		/** Counts a post that came into a state. */
		onPost: (channel: string, state: string): void => {
			posts.inc({ channel, state });
		},
		/** Counts a message to a reader. */
		onLetter: (
			kind: (typeof letterKinds)[number],
			outcome: (typeof letterOutcomes)[number],
		): void => {
			letters.inc({ kind, outcome });
		},
		/** Counts a call of the Bot API, how long it took, and the pause that it was answered with. */
		onCall: (call: { method: string; ms: number; outcome: string; pauseS: number }): void => {
			const { method, ms, outcome, pauseS } = call;
			calls.inc({ method, outcome });
			callTimes.observe({ method }, ms / 1000);
			pauses.inc(pauseS);
		},
		/** Notes how late a digest was. */
		onDigest: (lateMs: number): void => {
			digestsLate.observe(Math.max(0, lateMs) / 1000);
		},
		/** Notes how long a search took. */
		onSearch: (kind: (typeof searchKinds)[number], ms: number): void => {
			searches.observe({ kind }, ms / 1000);
		},

		/**
		 * Writes down everything as Prometheus reads it.
		 *
		 * @param stands what stands in Redis
		 * @param known the sources and channels that there are
		 */
		async write(
			stands: readonly Figure[],
			known: { sources: Iterable<string>; channels: Iterable<string> },
		): Promise<string> {
			expect(known.sources, known.channels);
			look();
			for (const meter of figures.values()) {
				meter.reset();
				// One without labels would stand at 0, which is no figure of what is not known.
				meter.remove({});
			}
			// In this turn of the event loop: whoever asks at the same time gets no mixture.
			for (const { metric, labels = {}, value } of stands) figures.get(metric)?.inc(labels, value);
			return registry.metrics();
		},

		/** The media type of what is written. */
		contentType: registry.contentType,

		/** Ends looking at the event loop. */
		close(): void {
			loop.disable();
		},
	};
}
export type Meters = ReturnType<typeof createMeters>;

type Labelled = { help: string; labels?: readonly string[] };

/** How late the event loop was (s), at the most in such a part of all looks. */
function delayOf(loop: IntervalHistogram, percentile: number): number {
	if (loop.count === 0) return 0;
	const ns = percentile === 100 ? loop.max : loop.percentile(percentile);
	return Math.max(0, ns / 1e9 - LOOP_LOOK_MS / 1000);
}
