import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { findRedisServer } from "../src/store/redis-binary.ts";
import { chartsOf } from "./search/charts.ts";
import { peerVersions } from "./search/peers.ts";

const folder = new URL("./", import.meta.url);
const file = new URL("RESULTS.md", folder);

const HEAD = `# Results of \`npm run bench\`

Written by the runs themselves, each group by the newest run of it; [README.md](README.md) says what is measured and how. A ratio is Tidings to the peer. In what search costs (time, memory) it is the peer to Tidings: above 1, Tidings is better in each of the search's rows.
`;

/**
 * Writes the rows of a run, a table for each group, to RESULTS.md beside this file, with the machine, the versions and
 * the date, and charts of the search's rows to the folder `charts`; in the place of what earlier runs of the same groups
 * have left there.
 */
export async function writeResults(
	groups: Readonly<Record<string, readonly string[][]>>,
	at = new Date(),
): Promise<void> {
	const setting = await settingOf(at);
	const sections = sectionsOf(await readFile(file, "utf8").catch(() => ""));
	const charts = new URL("charts/", folder);
	await mkdir(charts, { recursive: true });
	for (const [name, rows] of Object.entries(groups)) {
		const parts = [setting, tableOf(rows)];
		for (const [chart, svg] of chartsOf(rows)) {
			await writeFile(new URL(chart, charts), svg);
			parts.push(`![${titleOf(svg)}](charts/${chart})`);
		}
		sections.set(name, parts.join("\n\n"));
	}
	const whole = [...sections].map(([name, text]) => `## ${name}\n\n${text}\n`);
	await writeFile(file, [HEAD, ...whole].join("\n"));
}

/** What stands in the file, by the groups' names. */
function sectionsOf(text: string): Map<string, string> {
	return new Map(
		text
			.split(/^## /m)
			.slice(1)
			.map((section) => {
				const [name = "", ...lines] = section.split("\n");
				return [name, lines.join("\n").trim()];
			}),
	);
}

async function settingOf(at: Date): Promise<string> {
	const peers = Object.entries(await peerVersions()).map(([name, version]) => `${name} ${version}`);
	const redis = spawnSync(findRedisServer(console.error), ["--version"], { encoding: "utf8" });
	const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
	const versions = `Node ${process.version}, Redis ${/v=(\S+)/.exec(redis.stdout)?.[1] ?? "unknown"}`;
	return [at.toISOString().slice(0, 10), machine, versions, ...peers].join(" · ");
}

function tableOf(rows: readonly string[][]): string {
	const head = "| what | measured | ratio to the peer | peer |\n| --- | --- | --- | --- |";
	return [head, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
}

function titleOf(svg: string): string {
	return /aria-label="([^"]*)"/.exec(svg)?.[1] ?? "chart";
}
