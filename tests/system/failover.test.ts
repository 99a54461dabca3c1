import { expect, test } from "vitest";
import { failoverFaults, runFailover } from "../support/failover.ts";

test("nothing is lost or doubled when the poller, Redis' primary and a worker are killed together", async () => {
	const result = await runFailover({
		articles: 120,
		readers: 600,
		perSecond: 60,
		everyMs: 100,
		downMs: 1000,
		isInTurn: false,
		settleMs: 150_000,
		say: () => {},
	});
	expect(failoverFaults(result), JSON.stringify(result)).toEqual([]);
	expect(result.posts).toBe(240);
}, 300_000);
