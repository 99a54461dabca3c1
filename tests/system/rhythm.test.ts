import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { RHYTHM_HOURS } from "../../src/article/rhythm.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createRhythm, rhythmDay } from "../../src/store/rhythm.ts";
import { openRedis } from "../support/newsroom.ts";
import { countNew } from "../support/rhythm.ts";

const HOUR_MS = 3_600_000;
const T0 = Date.parse("2026-05-01T08:30:00Z");

function open() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	return {
		redis,
		keys,
		rhythm: createRhythm({ redis, keys }),
		note: (source: string, now: number, count?: number) =>
			countNew({ redis, keys }, source, now, count),
	};
}

/** The hours in which something came, counted back from the one that runs. */
const filled = (counts: readonly number[]) =>
	Object.fromEntries(
		counts.flatMap((count, index) => (count > 0 ? [[RHYTHM_HOURS - 1 - index, count]] : [])),
	);

test("articles are counted by source and hour", async () => {
	const { rhythm, note } = open();
	await Promise.all(Array.from({ length: 20 }, () => note("desk", T0)));
	await note("desk", T0 - HOUR_MS, 3);
	await note("desk", Date.parse("2026-04-30T23:59:59.999Z"));
	await note("desk", Date.parse("2026-05-01T00:00:00Z"));
	await note("wire", T0);
	expect(filled(await rhythm.counts("desk", T0))).toEqual({ 0: 20, 1: 3, 8: 1, 9: 1 });
	expect(filled(await rhythm.counts("wire", T0))).toEqual({ 0: 1 });
});

test("the counts reach back for four weeks and a day, whatever the hour", async () => {
	const { rhythm, note } = open();
	await note("desk", T0 - (RHYTHM_HOURS - 1) * HOUR_MS);
	expect(filled(await rhythm.counts("desk", T0))).toEqual({ [RHYTHM_HOURS - 1]: 1 });
	for (let hour = 0; hour < 24; hour++) {
		const counts = await rhythm.counts("desk", T0 + hour * HOUR_MS);
		expect(counts).toHaveLength(RHYTHM_HOURS);
		expect(filled(counts)).toEqual(hour === 0 ? { [RHYTHM_HOURS - 1]: 1 } : {});
	}
});

test("an hour counts no further than two bytes can, and its neighbours stay as they are", async () => {
	const { rhythm, note } = open();
	await note("desk", T0, 65_000);
	await note("desk", T0, 65_000);
	expect(filled(await rhythm.counts("desk", T0))).toEqual({ 0: 65_535 });
});

test("a day's counts go by themselves, and not while they are looked at", async () => {
	const { redis, keys, note } = open();
	await note("desk", T0);
	const ttl = await redis.pttl(keys.rhythm("desk", rhythmDay(T0)));
	expect(ttl).toBeGreaterThan(30 * 24 * HOUR_MS);
	expect(ttl).toBeLessThanOrEqual(31 * 24 * HOUR_MS);
});
