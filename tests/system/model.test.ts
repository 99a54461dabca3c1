import { expect, test } from "vitest";
import { reportOf, runModel } from "../model/run.ts";

test("one story is one post in each channel, whatever is sent, killed, lost or late", async () => {
	const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
	console.log(`model with SEED=${seed}`);
	const result = await runModel({
		seed,
		schedules: Number(process.env["SCHEDULES"] ?? 72),
		worlds: 1,
		desks: 16,
		say: () => {},
		onFailed: (failed) => console.error(reportOf(failed)),
	});
	console.log(JSON.stringify(result.sum));
	expect(result.failed.map((failed) => failed.seed)).toEqual([]);
	expect(result.trouble).toEqual([]);
	expect(result.sum).toMatchObject({ wrong: 0 });
	expect(result.sum["ambiguous"]).toBeGreaterThan(72);
}, 900_000);
