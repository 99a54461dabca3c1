import { expect, test } from "vitest";
import { playDigests } from "../support/digest-year.ts";
import { openRedis } from "../support/newsroom.ts";

/** Around days on which clocks are put; `npx tsx tests/digests.ts` plays a year. */
const stretches = [
	["in spring", "2026-03-27T00:00Z", "2026-04-06T00:00Z"],
	["in autumn", "2026-10-23T00:00Z", "2026-11-02T00:00Z"],
] as const;
const zones = [
	"Europe/Berlin",
	"America/New_York",
	"America/Santiago",
	"Africa/Casablanca",
	"Antarctica/Troll",
	"Australia/Lord_Howe",
	"Pacific/Chatham",
	"Asia/Kathmandu",
];

test.each(stretches)(
	"every digest comes once at its minute while clocks are put %s, or not at all after three hours",
	async (_, from, to) => {
		const score = await playDigests({
			redis: openRedis(),
			seed: 6,
			zones,
			readers: 48,
			changers: 8,
			from: Date.parse(from),
			to: Date.parse(to),
			tickMs: 60_000,
			faultsPerMille: 20,
		});
		expect(score.wrong).toEqual([]);
		expect(score.onTime).toBeGreaterThan(150);
		expect(score.late).toBeGreaterThan(0);
		expect(score.leftOut + score.died).toBeGreaterThan(0);
	},
);
