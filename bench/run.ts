import { cpus } from "node:os";
import { benchDuplicates } from "./duplicates.ts";
import { benchFanout } from "./fanout/fanout.ts";
import { benchFanoutMillion } from "./fanout/million.ts";
import { benchHooks } from "./hooks.ts";
import { benchIntake } from "./intake.ts";
import { benchLatency } from "./latency.ts";
import { benchMatching } from "./matching/matching.ts";
import { benchPeers } from "./peers/peers.ts";
import { benchRender } from "./render.ts";
import { writeResults } from "./results.ts";
import { benchSearchQuality } from "./search/quality.ts";
import { benchSearchScale } from "./search/scale.ts";
import { benchStart } from "./start.ts";

const rows: Readonly<Record<string, () => string[][] | Promise<string[][]>>> = {
	intake: benchIntake,
	hooks: benchHooks,
	latency: benchLatency,
	start: benchStart,
	duplicates: benchDuplicates,
	render: benchRender,
	"search-quality": () => benchSearchQuality(),
	"search-scale": () => benchSearchScale(),
	"search-million": () => benchSearchScale([1_000_000]),
	matching: () => benchMatching(),
	fanout: () => benchFanout(),
	"fanout-million": () => benchFanoutMillion(),
	peers: () => benchPeers(),
};

/** `npm run bench [-- NAME …]`: runs the named rows, or all; prints one table, and writes it into RESULTS.md. */
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(rows, name));
if (unknown !== undefined) {
	throw new Error(`There is no group "${unknown}". These are: ${Object.keys(rows).join(", ")}`);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
console.log("| what | measured | ratio to the peer | peer |\n| --- | --- | --- | --- |");
for (const [name, bench] of Object.entries(rows)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const found = await bench();
	for (const row of found) console.log(`| ${row.join(" | ")} |`);
	// Whatever fails behind it, this much is known.
	await writeResults({ [name]: found });
}
