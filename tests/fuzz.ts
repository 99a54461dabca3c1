import { parseArgs } from "node:util";
import { targets } from "./fuzz/list.ts";
import { fuzz } from "./fuzz/run.ts";

/**
 * `npx tsx tests/fuzz.ts [NAME …] --runs 100000 --seed 1`: feeds everything that reads what strangers write, or the
 * readers named, with what nobody would write. Ends with the smallest input that breaks one, or with the counts.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { runs: { type: "string", default: "10000" }, seed: { type: "string" } },
});
const unknown = positionals.filter((name) => !targets.some((target) => target.name === name));
if (unknown.length > 0) {
	const names = targets.map(({ name }) => name).join(", ");
	throw new Error(`There is no ${unknown.join(", ")}; there is ${names}.`);
}
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const runs = Number(values.runs);
const print = (text: string) => process.stdout.write(`${text}\n`);

let isBroken = false;
print(`seed ${seed}`);
for (const target of targets) {
	if (positionals.length > 0 && !positionals.includes(target.name)) continue;
	try {
		const { taken, refused, slowestMs } = await fuzz(target, { runs, seed });
		print(
			`${target.name}: ${taken} taken, ${refused} refused, ${Math.round(slowestMs)} ms the slowest`,
		);
	} catch (error) {
		isBroken = true;
		print(`${target.name}: BROKEN\n${(error as Error).message}\n${(error as Error).stack ?? ""}`);
	}
}
if (isBroken) process.exitCode = 1;
