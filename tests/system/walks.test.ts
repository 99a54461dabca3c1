import { expect, inject, test } from "vitest";
import { runWalks } from "../walks/run.ts";

test("readers who walk at random are always answered, and get nothing that they did not ask for", async () => {
	const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
	console.log(`walks with SEED=${seed}`);
	const { counts, failures } = await runWalks({
		redisUrl: inject("redisUrl"),
		seed,
		walks: Number(process.env["WALKS"] ?? 60),
		readers: 30,
		stretches: 2,
		steps: 7,
		worlds: 1,
		say: () => {},
		onFailed: (failure) => console.error(failure),
	});
	console.log(JSON.stringify(counts));
	expect(failures).toEqual([]);
	expect(counts["letters"]).toBeGreaterThan(0);
}, 180_000);
