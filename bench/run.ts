import { cpus } from "node:os";
import { benchDuplicates } from "./duplicates.ts";
import { benchHooks } from "./hooks.ts";
import { benchIntake } from "./intake.ts";
import { benchLatency } from "./latency.ts";
import { benchRender } from "./render.ts";
import { benchStart } from "./start.ts";

const rows = {
	intake: benchIntake,
	hooks: benchHooks,
	latency: benchLatency,
	start: benchStart,
	duplicates: benchDuplicates,
	render: benchRender,
};

/** `npm run bench [-- NAME …]`: runs the named rows, or all, and prints one table. */
const wanted = process.argv.slice(2);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
console.log("| what | measured | ratio to the peer | peer |\n| --- | --- | --- | --- |");
for (const [name, bench] of Object.entries(rows)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	for (const row of await bench()) console.log(`| ${row.join(" | ")} |`);
}
