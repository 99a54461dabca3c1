import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { createLeases } from "../../src/store/leases.ts";
import { openRedis, until } from "../support/newsroom.ts";

function open() {
	return createLeases({ redis: openRedis(), keys: createKeys(`test-${randomUUID()}`) });
}

test("one of twenty gets a lease, and keeps it by taking it again", async () => {
	const leases = open();
	const owners = Array.from({ length: 20 }, (_, index) => `owner ${index}`);
	const taken = await Promise.all(owners.map((owner) => leases.take("watch", owner, 60_000)));
	const winner = owners.find((_, index) => taken[index]) ?? "";
	expect(taken.filter(Boolean)).toHaveLength(1);
	expect(await leases.take("watch", winner, 60_000)).toBe(true);
	expect(await leases.take("watch", "another", 60_000)).toBe(false);
});

test("a lease that is given back is free, and nobody gives back another's", async () => {
	const leases = open();
	await leases.take("watch", "a", 60_000);
	await leases.release("watch", "b");
	expect(await leases.take("watch", "b", 60_000)).toBe(false);
	await leases.release("watch", "a");
	expect(await leases.take("watch", "b", 60_000)).toBe(true);
});

test("a lease ends by itself, and leases of other names are others", async () => {
	const leases = open();
	expect(await leases.take("watch", "a", 50)).toBe(true);
	expect(await leases.take("poller", "b", 60_000)).toBe(true);
	await until(() => leases.take("watch", "b", 60_000), "the end of the lease");
	expect(await leases.take("watch", "a", 60_000)).toBe(false);
});
