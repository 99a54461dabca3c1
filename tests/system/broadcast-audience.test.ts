import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createAudience } from "../../src/store/audience.ts";
import { createKeys } from "../../src/store/keys.ts";
import { CHUNK } from "../../src/store/places-set.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { openRedis } from "../support/newsroom.ts";

const ID_BYTES = 8;

function open() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const deps = { redis, keys, sealing: createSealing([]), zone: () => "Europe/Berlin" };
	return { redis, keys, readers: createReaders(deps), audience: createAudience(deps) };
}

test("everybody is all who are known, across chunks, without those who were forgotten", async () => {
	const { redis, keys, audience } = open();
	expect(await audience.everybody()).toEqual(new Uint32Array());
	const ids = Buffer.alloc((2 * CHUNK + 3) * ID_BYTES);
	const known = [0, 1, 7, CHUNK - 1, CHUNK, 2 * CHUNK - 1, 2 * CHUNK + 2];
	for (const ordinal of known) ids.writeDoubleLE(2 ** 33 + ordinal, ordinal * ID_BYTES);
	await redis.set(keys.readersIds, ids);
	expect([...(await audience.everybody())]).toEqual(known);
});

test("who follows one of several topics is found once, at whatever tempo, and as long as they do", async () => {
	const { readers, audience } = open();
	const rules: Record<string, "now" | "digest">[] = [
		{ weather: "now" },
		{ weather: "digest" },
		{ bridge: "digest", weather: "now" },
		{ football: "now" },
		{},
		{ bridge: "now" },
	];
	for (const [index, rule] of rules.entries()) {
		const topics = Object.fromEntries(
			Object.entries(rule).map(([slug, tempo]) => [slug, { tempo, since: 1 }]),
		);
		// One at a time: the ordinals come in their order.
		await readers.change(100 + index, 1, (reader) => ({ ...reader, topics, ceiling: 5 }));
	}
	expect([...(await audience.following(["weather", "bridge"]))]).toEqual([0, 1, 2, 5]);
	expect([...(await audience.following(["weather"]))]).toEqual([0, 1, 2]);
	expect([...(await audience.following([]))]).toEqual([]);
	await readers.change(101, 2, (reader) => ({ ...reader, topics: {} }));
	await readers.forget(102, 2);
	expect([...(await audience.following(["weather", "bridge"]))]).toEqual([0, 5]);
	expect([...(await audience.everybody())]).toEqual([0, 1, 3, 4, 5]);
});
