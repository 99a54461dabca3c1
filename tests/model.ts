import { parseArgs } from "node:util";
import { reportOf, runModel } from "./model/run.ts";

const { values } = parseArgs({
	options: {
		seed: { type: "string", default: String(Date.now() % 1_000_000) },
		schedules: { type: "string", default: "1000" },
		worlds: { type: "string", default: "2" },
		desks: { type: "string", default: "16" },
	},
});

/** The long form of the model's test: after `npm run build`, some thousand schedules an hour. */
const result = await runModel({
	seed: Number(values.seed),
	schedules: Number(values.schedules),
	worlds: Number(values.worlds),
	desks: Number(values.desks),
	say: (sentence) => console.log(sentence),
	onFailed: (failed) => console.error(reportOf(failed)),
});
for (const trouble of result.trouble) console.error(trouble);
console.table(result.sum);
if (result.failed.length > 0 || result.trouble.length > 0) process.exitCode = 1;
