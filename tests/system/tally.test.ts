import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { expect, test } from "vitest";
import type { ChannelId } from "../../src/article/channel.ts";
import { createKeys, type Keys } from "../../src/store/keys.ts";
import { createRetention } from "../../src/store/retention.ts";
import { createTally } from "../../src/store/tally.ts";
import { article, openRedis, startNewsroom, until } from "../support/newsroom.ts";

/** What a walk over all posts counts, as `tally` has it. */
async function walked(redis: Redis, keys: Keys): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const key of await redis.keys(keys.post("*" as ChannelId, "*"))) {
		const [, , channel = ""] = key.split(":");
		const name = `${channel} ${await redis.hget(key, "state")}`;
		counts[name] = (counts[name] ?? 0) + 1;
	}
	return counts;
}

/** What is told of it, without the states that no post is in any more. */
async function told(redis: Redis, keys: Keys): Promise<Record<string, number> | undefined> {
	const found = await createTally({ redis, keys }).read();
	return (
		found &&
		Object.fromEntries(
			found
				.filter(({ count }) => count !== 0)
				.map(({ channel, state, count }) => [`${channel} ${state}`, count]),
		)
	);
}

function open() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const post = (ref: string, fields: Record<string, string | number>, channel = "@lindenford") =>
		redis.hset(keys.post(channel as ChannelId, ref), { desired: 1, retract: 0, ...fields });
	return { redis, keys, post, tally: createTally({ redis, keys }) };
}

test("posts are counted as they go from state to state, refused, corrected and withdrawn", async () => {
	const newsroom = await startNewsroom();
	const { telegram } = newsroom;
	const redis = openRedis();
	const keys = createKeys(newsroom.prefix);
	const state = async (id: string) => (await newsroom.channelStatus(id)).state;
	await until(async () => (await told(redis, keys)) !== undefined, "the count of what there was");
	for (const id of ["1", "2", "3", "4"]) await newsroom.send(article(id));
	await until(async () => (await state("4")) === "posted", "four posts");
	expect(await told(redis, keys)).toEqual({ "@lindenford posted": 4 });

	telegram.addFault({
		kind: "error",
		code: 400,
		description: "Bad Request: message is of no kind",
		method: "sendMessage",
		times: 1,
	});
	await newsroom.send(article("5"));
	await until(async () => (await state("5")) === "failed", "the refusal");
	await newsroom.send({ type: "article.retracted", data: { id: "1" } });
	await until(async () => (await state("1")) === "retracted", "the retraction");
	await newsroom.send(
		article("2", {
			title: "The bridge is closed",
			date_modified: new Date().toISOString(),
			_tidings: { correction: "It is closed, not open." },
		}),
	);
	await until(
		async () => (await told(redis, keys))?.["@lindenford posted"] === 4,
		"the answer that tells of the correction",
	);
	await newsroom.send(article("6", { _tidings: { embargoed_until: "2099-01-01T00:00:00Z" } }));
	expect(await told(redis, keys)).toEqual({
		"@lindenford posted": 4,
		"@lindenford retracted": 1,
		"@lindenford failed": 1,
		"@lindenford waiting": 1,
	});
	expect(await told(redis, keys)).toEqual(await walked(redis, keys));
});

test("posts from before are counted once, by however many at a time, and told when all are", async () => {
	const { redis, keys, post, tally } = open();
	await Promise.all(
		Array.from({ length: 2500 }, (_, n) => {
			const channel = n % 2 === 0 ? "@lindenford" : "@football";
			return post(`${n}`, { state: n % 5 === 0 ? "failed" : "posted" }, channel);
		}),
	);
	expect(await tally.read()).toBeUndefined();
	const looked = await Promise.all([tally.complete(), tally.complete(), tally.complete()]);
	expect(Math.min(...looked)).toBeGreaterThanOrEqual(2500);
	expect(await told(redis, keys)).toEqual(await walked(redis, keys));
	expect(await told(redis, keys)).toMatchObject({ "@football posted": 1000 });
	expect(await tally.complete()).toBe(0);
});

test("a post whose state another program has changed is put right when it is counted next", async () => {
	const { redis, keys, post, tally } = open();
	await post("a", { state: "waiting" });
	await tally.complete();
	// As a Tidings of an earlier version does, which does not count.
	await post("a", { state: "posted" });
	expect(await told(redis, keys)).toEqual({ "@lindenford waiting": 1 });
	await redis.hdel(keys.tally, "whole");
	await tally.complete();
	expect(await told(redis, keys)).toEqual({ "@lindenford posted": 1 });
});

test("a post that is forgotten counts no more", async () => {
	const { redis, keys, post, tally } = open();
	const settled = { state: "posted", handled: 1 };
	await post("a", settled);
	await post("b", settled);
	await tally.complete();
	await redis.hset(keys.article("a"), { updatedAt: 1, source: "api" });
	const retention = createRetention({
		redis,
		keys,
		channels: () => ["@lindenford"],
		searchIndex: { read: async () => ({ entry: undefined, ordinal: undefined }) as never },
	});
	expect(await retention.forget("a", 1000, Date.now())).toBe("forgotten");
	expect(await told(redis, keys)).toEqual({ "@lindenford posted": 1 });
});
