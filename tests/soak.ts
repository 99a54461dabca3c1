import { parseArgs } from "node:util";
import { runCampaign } from "./campaign/campaign.ts";

const { values } = parseArgs({
	options: {
		seed: { type: "string", default: String(Date.now() % 1_000_000) },
		rounds: { type: "string", default: "10" },
		articles: { type: "string", default: "200" },
		kills: { type: "string", default: "12" },
	},
});

/** The long form of the campaign: many rounds, each with a seed that repeats it (`--seed N --rounds 1`). */
for (let round = 0; round < Number(values.rounds); round++) {
	const seed = Number(values.seed) + round;
	console.log(`round ${round + 1} of ${values.rounds}, seed ${seed}`);
	const result = await runCampaign({
		seed,
		articles: Number(values.articles),
		kills: Number(values.kills),
		redisRestarts: 1,
		faultRate: 0.03,
		cutAfterProcessing: round % 2 === 1,
		say: (sentence) => console.log(`  ${sentence}`),
	});
	console.log(JSON.stringify(result));
	if (result.lost.length + result.doubled.length + result.unsettled.length > 0) {
		console.error(`FAILED: repeat it with: npm run soak -- --seed ${seed} --rounds 1`);
		process.exitCode = 1;
	}
}
