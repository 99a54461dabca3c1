import { parseArgs } from "node:util";
import { failoverFaults, runFailover } from "./support/failover.ts";

const { values } = parseArgs({
	options: {
		articles: { type: "string", default: "1000" },
		readers: { type: "string", default: "20000" },
		"per-second": { type: "string", default: "150" },
		"every-ms": { type: "string", default: "100" },
		"down-ms": { type: "string", default: "10000" },
	},
});

/** The long form of the failover's test: `tsx tests/failover.ts --articles 1000 --readers 20000`, after a build. */
const result = await runFailover({
	articles: Number(values.articles),
	readers: Number(values.readers),
	perSecond: Number(values["per-second"]),
	everyMs: Number(values["every-ms"]),
	downMs: Number(values["down-ms"]),
	isInTurn: true,
	settleMs: 600_000,
	say: (sentence) => console.log(sentence),
});
console.log(result);
const faults = failoverFaults(result);
if (faults.length > 0) {
	console.error(`FAILED: ${faults.join("; ")}`);
	process.exitCode = 1;
}
