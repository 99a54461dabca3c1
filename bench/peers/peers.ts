import { realpathSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { quantile } from "../setting.ts";
import type { Candidate } from "./job.ts";
import { type Cost, inMs, measureCost, measureFaults, type Outcome } from "./measure.ts";
import { n8n } from "./n8n.ts";
import { nodeRed } from "./node-red.ts";
import { script } from "./script.ts";
import { tidings } from "./tidings.ts";

const ARTICLES = 1000;

type Measured = { name: string; cost: Cost; outcome: Outcome };

/**
 * Article in, message out: Tidings beside what a user would pick instead, all in this run, one after the other, each
 * with a Telegram stand-in of its own. A peer that can't be had here is told with the reason.
 */
export async function benchPeers(
	articles = ARTICLES,
	candidates: readonly Candidate[] = [nodeRed, n8n, script],
): Promise<string[][]> {
	const ours = await measure(tidings, articles);
	const rows: string[][] = [];
	const peers: Measured[] = [];
	for (const candidate of candidates) {
		try {
			await candidate.prepare();
			peers.push(await measure(candidate, articles));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			rows.push(["article in, message out", "", "", `${candidate.name}: not measured, ${reason}`]);
		}
	}
	return [...peers.flatMap((peer) => compare(ours, peer)), ...rows];
}

async function measure(candidate: Candidate, articles: number): Promise<Measured> {
	console.error(`${candidate.name} …`);
	const cost = await measureCost(candidate, articles);
	if (cost.missing > 0) {
		const { missing, refused, output } = cost;
		console.error(
			`${candidate.name}: nothing failed, ${refused} not accepted, ${missing} not posted\n${output}`,
		);
	}
	const outcome = await measureFaults(candidate, articles);
	console.error(`${candidate.name}: ${JSON.stringify(outcome)}`);
	return { name: candidate.name, cost, outcome };
}

function compare(ours: Measured, peer: Measured): string[][] {
	const row = (what: string, tell: (of: Measured) => string, number?: (of: Cost) => number) => {
		const ratio = number === undefined ? "" : (number(ours.cost) / number(peer.cost)).toFixed(2);
		const isRatio = ratio !== "" && Number.isFinite(Number(ratio));
		return [what, tell(ours), isRatio ? ratio : "", `${peer.name}: ${tell(peer)}`];
	};
	const middle = (times: readonly number[]) => quantile(times, 0.5);
	return [
		row(
			"articles a second, to the last message",
			({ cost }) => cost.perSecond.toFixed(0),
			({ perSecond }) => perSecond,
		),
		row(
			"answer to message, median / 95th",
			({ cost }) => `${inMs(cost.fromAnswer, 0.5)} / ${inMs(cost.fromAnswer, 0.95)}`,
			({ fromAnswer }) => middle(fromAnswer),
		),
		row(
			"request to message, median / 95th",
			({ cost }) => `${inMs(cost.fromRequest, 0.5)} / ${inMs(cost.fromRequest, 0.95)}`,
			({ fromRequest }) => middle(fromRequest),
		),
		row(
			"memory after the run, children too",
			({ cost }) => `${cost.mebibytes.toFixed(0)} MiB`,
			({ mebibytes }) => mebibytes,
		),
		row(
			"start to the first accepted article",
			({ cost }) => `${cost.startMs.toFixed(0)} ms`,
			({ startMs }) => startMs,
		),
		row("nothing fails: not accepted / missing", ({ cost }) => `${cost.refused} / ${cost.missing}`),
		row("Telegram fails: missing / twice / waits for a person", ({ outcome }) => {
			const { missing, doubled, waiting, waitingThere, refused } = outcome;
			const there = waiting === 0 ? "" : ` (${waitingThere} of them there)`;
			const givenUp = refused === 0 ? "" : `; ${refused} given up by the sender`;
			return `${missing} / ${doubled} / ${waiting}${there}${givenUp}`;
		}),
	];
}

/** `npx tsx bench/peers/peers.ts [--articles 1000] [--only NAME]`: runs this alone. */
if (process.argv[1] !== undefined && isThisFile(process.argv[1])) {
	const { values } = parseArgs({
		options: {
			articles: { type: "string", default: String(ARTICLES) },
			only: { type: "string", multiple: true },
		},
	});
	const wanted = [nodeRed, n8n, script].filter(
		({ name }) => values.only === undefined || values.only.includes(name),
	);
	console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
	console.log("| what | measured | ratio to the peer | peer |\n| --- | --- | --- | --- |");
	for (const row of await benchPeers(Number(values.articles), wanted)) {
		console.log(`| ${row.join(" | ")} |`);
	}
}

function isThisFile(path: string): boolean {
	return realpathSync(path) === fileURLToPath(import.meta.url);
}
