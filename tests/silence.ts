import { parseArgs } from "node:util";
import { scoreOf, simulatedSources } from "./support/simulated-sources.ts";

/**
 * How often the watch cries wolf and how soon it notices that a source is dead, over simulated years:
 * `npx tsx tests/silence.ts --years 8`.
 */
const { values } = parseArgs({ options: { years: { type: "string", default: "4" } } });
const seeds = Array.from({ length: Number(values.years) }, (_, index) => index + 1);

console.log(
	"| source | false alarms a month | in its first month | noticed after: median | 9 of 10 | on Friday night | missed |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const [name, simulate] of Object.entries(simulatedSources)) {
	const score = scoreOf(simulate, seeds);
	const figures = [
		score.falseAlarms.toFixed(2),
		score.falseAlarmsWhenNew.toFixed(2),
		`${score.medianHours} h`,
		`${score.mostHours} h`,
		`${score.fridayHours} h`,
		`${Math.round(score.missed * 100)} %`,
	];
	console.log(`| ${[name, ...figures].join(" | ")} |`);
}
