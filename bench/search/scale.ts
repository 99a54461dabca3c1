import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { quantile } from "../setting.ts";
import { type Articles, createArticles } from "./articles.ts";
import { type EngineName, engineNames } from "./engines.ts";
import { type Answer, type Host, openHost, type State } from "./host.ts";
import { figures, grouped, printRows, rowOf } from "./rows.ts";
import { type AskKind, askKinds, drawAsks } from "./scale-asks.ts";

const SEED = 20_231;
const SIZES = [10_000, 100_000];
const BATCH = 500;
const QUERIES = 300;
const WARM_UP = 30;
/** The engines take turns with so many queries. */
const TURN = 100;

const NO_PHRASES = ", the words anywhere: it knows no phrases";

type Measured = {
	name: string;
	indexMs: number;
	state: State;
	answers: Record<AskKind, readonly Answer[]>;
};
/** An engine that is not to be had here, or gave up, and why. */
type Missing = { name: string; reason: string };

/**
 * What an index costs and how fast it answers, over as many generated articles as are given: each engine in a
 * process of its own, timed there, the engines taking turns with each kind of query.
 */
export async function benchSearchScale(sizes: readonly number[] = SIZES): Promise<string[][]> {
	const articles = createArticles(SEED);
	const rows: string[][] = [];
	for (const size of sizes) rows.push(...(await benchSize(articles, size)));
	return rows;
}

async function benchSize(articles: Articles, size: number): Promise<string[][]> {
	const found = new Map<EngineName, Measured | Missing>();
	const hosts = new Map<EngineName, Host>();
	const indexMs = new Map<EngineName, number>();
	/** Does it with every engine that is still there; one that fails is told of and left out from then on. */
	const withEach = async (work: (host: Host) => Promise<void>) => {
		for (const [engine, host] of hosts) {
			await work(host).catch((error: unknown) => leaveOut(engine, error));
		}
	};
	const leaveOut = (engine: EngineName, error: unknown) => {
		const reason = error instanceof Error ? error.message : String(error);
		console.error(`${engine}, ${grouped(size)} articles: ${reason}`);
		found.set(engine, { name: hosts.get(engine)?.name ?? engine, reason });
		hosts.delete(engine);
	};
	try {
		for (const engine of engineNames) {
			await openHost(engine, "exact").then(
				(host) => hosts.set(engine, host),
				(error: unknown) => leaveOut(engine, error),
			);
		}
		await withEach(async (host) => {
			indexMs.set(host.engine, await fill(host, articles, size));
		});
		const answers = new Map<EngineName, Partial<Record<AskKind, Answer[]>>>();
		for (const kind of askKinds) {
			const draw = (count: number, seed: number) =>
				drawAsks(articles, { among: size, kind, count, seed });
			const warmUp = draw(WARM_UP, SEED + 1);
			const asks = draw(QUERIES, SEED);
			await withEach(async (host) => void (await host.search(warmUp)));
			for (let from = 0; from < asks.length; from += TURN) {
				await withEach(async (host) => {
					const all = answers.get(host.engine) ?? {};
					const more = await host.search(asks.slice(from, from + TURN));
					answers.set(host.engine, { ...all, [kind]: [...(all[kind] ?? []), ...more] });
				});
			}
		}
		await withEach(async (host) => {
			found.set(host.engine, {
				name: host.name,
				indexMs: indexMs.get(host.engine) ?? Number.NaN,
				state: await host.state(),
				answers: answers.get(host.engine) as Measured["answers"],
			});
		});
	} finally {
		for (const host of hosts.values()) await host.close();
	}
	return rowsOf(found, size);
}

async function fill(host: Host, articles: Articles, size: number): Promise<number> {
	let ms = 0;
	for (let from = 0; from < size; from += BATCH) {
		const length = Math.min(BATCH, size - from);
		ms += await host.add(Array.from({ length }, (_, index) => articles.at(from + index)));
	}
	return ms;
}

function rowsOf(found: ReadonlyMap<EngineName, Measured | Missing>, size: number): string[][] {
	const mine = found.get("tidings");
	const ours = mine && "answers" in mine ? mine : undefined;
	const of = `search, ${grouped(size)} articles`;
	return engineNames.slice(1).flatMap((engine) => {
		const theirs = found.get(engine);
		if (theirs === undefined) return [];
		if ("reason" in theirs) return [rowOf(of, undefined, undefined, theirs.name, theirs.reason)];
		const row = (what: string, tell: (of: Measured) => string, weigh: (of: Measured) => number) =>
			rowOf(
				`${of}, ${what}`,
				ours && tell(ours),
				ours && weigh(theirs) / weigh(ours),
				theirs.name,
				tell(theirs) + (what.startsWith("phrase") && engine === "minisearch" ? NO_PHRASES : ""),
			);
		return [
			row(
				"index an article",
				({ indexMs }) =>
					`${figures(indexMs / size)} ms, ${grouped((size / indexMs) * 1000)} a second`,
				({ indexMs }) => indexMs,
			),
			row(
				"memory an article",
				({ state }) =>
					`${grouped(state.bytes / size)} bytes, ${figures(state.bytes / 2 ** 20)} MiB in all`,
				({ state }) => state.bytes,
			),
			...askKinds.map((kind) =>
				row(
					`${kind}: median, 95th, 99th percentile`,
					({ answers }) => toldTimes(answers[kind]),
					({ answers }) => percentile(answers[kind], 0.95),
				),
			),
			row(
				"event loop of who searches held up: 99th percentile, longest",
				({ state }) => `${figures(state.loopP99Ms)}, ${figures(state.loopMaxMs)} ms`,
				({ state }) => state.loopMaxMs,
			),
		];
	});
}

function toldTimes(answers: readonly Answer[]): string {
	const empty = answers.filter(({ refs }) => refs.length === 0).length;
	const times = [0.5, 0.95, 0.99].map((share) => figures(percentile(answers, share))).join(", ");
	return `${times} ms${empty === 0 ? "" : ` (${empty} of ${answers.length} found nothing)`}`;
}

function percentile(answers: readonly Answer[], share: number): number {
	return quantile(
		answers.map(({ ms }) => ms),
		share,
	);
}

/** `npx tsx bench/search/scale.ts [--articles 10000,100000]` */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { articles: { type: "string" } } });
	const sizes = values.articles?.split(",").map(Number) ?? SIZES;
	for (const size of sizes) printRows(await benchSearchScale([size]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
