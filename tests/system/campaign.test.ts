import { expect, test } from "vitest";
import { runCampaign } from "../campaign/campaign.ts";

test("every accepted article ends as one post or as unknown, whatever is killed meanwhile", async () => {
	const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
	console.log(`campaign with SEED=${seed}`);
	const result = await runCampaign({
		seed,
		articles: 200,
		kills: 5,
		redisRestarts: 1,
		faultRate: 0.02,
		cutAfterProcessing: false,
		say: () => {},
	});
	console.log(JSON.stringify(result));
	expect(result).toMatchObject({ accepted: 200, lost: [], doubled: [], unsettled: [] });
}, 300_000);
