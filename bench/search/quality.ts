import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Doc, EngineName, Manner } from "./engines.ts";
import { type Host, openHost } from "./host.ts";
import { drawKnownItems, type KnownItem, type QueryKind, queryKinds } from "./known-item.ts";
import { readPassages } from "./passages.ts";
import { grouped, printRows, rowOf } from "./rows.ts";

const SEED = 1790;
const QUERIES = 2000;
const COUNT = 10;
const BATCH = 500;

/** Peers as their documentation sets them up, and as they do better at this. */
const contenders: readonly { engine: EngineName; manner: Manner }[] = [
	{ engine: "tidings", manner: "forgiving" },
	{ engine: "minisearch", manner: "forgiving" },
	{ engine: "minisearch", manner: "even" },
	{ engine: "minisearch", manner: "stemmed" },
	{ engine: "redisearch", manner: "forgiving" },
];

type Verdict = { mrr: number; recall: number; empty: number };
type Verdicts = Record<QueryKind, Verdict>;
type Judged = { name: string; verdicts: Verdicts };
/** An engine that is not to be had here, and why. */
type Missing = { name: string; reason: string };

/**
 * How well a passage is found again by a few of its words, as they stand in it, in another form, or misspelt: the
 * mean of one over its rank (0 beyond the tenth), and the share of queries that have it among the first ten.
 */
export async function benchSearchQuality(queries = QUERIES): Promise<string[][]> {
	const docs = await readPassages(SEED);
	const items = drawKnownItems(docs, queries, SEED);
	const judged: (Judged | Missing)[] = [];
	for (const contender of contenders) judged.push(await tryJudge(contender, docs, items));
	const [ours, ...peers] = judged;
	return peers.flatMap((theirs) =>
		"reason" in theirs
			? [rowOf("search quality", undefined, undefined, theirs.name, theirs.reason)]
			: rowsOf(ours && "verdicts" in ours ? ours : undefined, theirs, queries),
	);
}

function rowsOf(ours: Judged | undefined, theirs: Judged, queries: number): string[][] {
	return queryKinds.flatMap((kind) => {
		const [one, other] = [ours?.verdicts[kind], theirs.verdicts[kind]];
		const share = (what: string, part: "mrr" | "recall") =>
			rowOf(
				`search quality, ${kind}: ${what}`,
				one?.[part].toFixed(3),
				one && one[part] / other[part],
				theirs.name,
				other[part].toFixed(3),
			);
		const empty = rowOf(
			`search quality, ${kind}: nothing found`,
			one && `${one.empty} of ${grouped(queries)}`,
			undefined,
			theirs.name,
			`${other.empty} of ${grouped(queries)}`,
		);
		return [share("MRR@10", "mrr"), share("recall@10", "recall"), empty];
	});
}

async function tryJudge(
	{ engine, manner }: (typeof contenders)[number],
	docs: readonly Doc[],
	items: readonly KnownItem[],
): Promise<Judged | Missing> {
	let host: Host | undefined;
	try {
		host = await openHost(engine, manner);
		return await judge(host, docs, items);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		console.error(`${engine}: ${reason}`);
		return { name: engine, reason };
	} finally {
		await host?.close();
	}
}

async function judge(
	host: Host,
	docs: readonly Doc[],
	items: readonly KnownItem[],
): Promise<Judged> {
	for (let from = 0; from < docs.length; from += BATCH)
		await host.add(docs.slice(from, from + BATCH));
	const verdicts: Partial<Verdicts> = {};
	for (const kind of queryKinds) {
		const asks = items.map((item) => ({
			text: item[kind],
			near: true,
			recency: false,
			count: COUNT,
		}));
		const answers = await host.search(asks);
		const ranks = answers.map(({ refs }, index) => refs.indexOf(items[index]?.ref ?? ""));
		const found = ranks.filter((rank) => rank >= 0);
		verdicts[kind] = {
			mrr: found.reduce((sum, rank) => sum + 1 / (rank + 1), 0) / items.length,
			recall: found.length / items.length,
			empty: answers.filter(({ refs }) => refs.length === 0).length,
		};
	}
	return { name: host.name, verdicts: verdicts as Verdicts };
}

/** `npx tsx bench/search/quality.ts [--queries N]` */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { queries: { type: "string" } } });
	printRows(await benchSearchQuality(Number(values.queries ?? QUERIES)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
