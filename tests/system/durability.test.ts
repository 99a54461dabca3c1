import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createDigestEngine } from "../../src/deliver/digests.ts";
import { createLogger } from "../../src/logger.ts";
import { createCampaigns } from "../../src/store/campaigns.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createDigests } from "../../src/store/digests.ts";
import {
	createDurability,
	type Durably,
	plainly,
	UnconfirmedError,
} from "../../src/store/durability.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReminderList } from "../../src/store/reminders.ts";
import type { Script } from "../../src/store/script.ts";
import { follows, openLetterbox } from "../support/letterbox.ts";
import { openRedis, until } from "../support/newsroom.ts";
import { createRedisServer } from "../support/redis-server.ts";

const logger = createLogger({ level: "silent" });

/** A primary with a replica, and what makes scripts wait for that. */
async function start() {
	const dir = await mkdtemp(join(tmpdir(), "tidings-durability-"));
	onTestFinished(() => rm(dir, { recursive: true, force: true }));
	const primary = await createRedisServer({ dir });
	onTestFinished(() => primary.kill());
	await primary.start();
	const replica = await createRedisServer({
		dir,
		settings: { replicaof: `127.0.0.1 ${primary.port}` },
	});
	onTestFinished(() => replica.kill());
	await replica.start();
	await until(
		() => primary.ask(async (one) => /state=online/.test(await one.info("replication"))),
		"the replica",
	);
	const redis = createRedis(primary.at, "engine", logger);
	onTestFinished(() => redis.disconnect());
	await redis.connect();
	const durably = createDurability({ redis, barrier: "barrier", replicas: 1, logger });
	const waits = async () =>
		primary.ask(async (one) =>
			Number(/cmdstat_wait:calls=(\d+)/.exec(await one.info("commandstats"))?.[1] ?? 0),
		);
	return { primary, replica, redis, durably, waits };
}

const write: Script = (redis, keys) => redis.set(keys[0] ?? "", "written");

describe("a write that must not be lost", () => {
	test("comes back when the replica has it; those of one moment share the wait", async () => {
		const { replica, durably, redis, waits } = await start();
		const names = Array.from({ length: 100 }, (_, index) => `k${index}`);
		await Promise.all(names.map((name) => durably(write)(redis, [name], [])));
		expect(await replica.ask(async (one) => one.exists(...names))).toBe(names.length);
		expect(await waits()).toBeLessThanOrEqual(3);
	});

	test("fails while the replica is away, and not any more once it is back", async () => {
		const { replica, durably, redis } = await start();
		replica.freeze();
		await expect(durably(write)(redis, ["a"], [])).rejects.toThrow(UnconfirmedError);
		replica.thaw();
		expect(await durably(write)(redis, ["b"], [])).toBe("OK");
		expect(await replica.ask(async (one) => one.exists("a", "b"))).toBe(2);
	});

	test("is confirmed with what others had written before, such as the first try of a request", async () => {
		const { primary, replica, durably, redis } = await start();
		replica.freeze();
		await primary.ask(async (one) => one.set("first", "try"));
		const changesNothing: Script = (one, keys) => one.get(keys[0] ?? "");
		await expect(durably(changesNothing)(redis, ["first"], [])).rejects.toThrow(UnconfirmedError);
		replica.thaw();
		expect(await durably(changesNothing)(redis, ["first"], [])).toBe("try");
	});

	test("is not taken for confirmed by a server that was not told it", async () => {
		const { durably, redis } = await start();
		const breaksOff: Script = async (one, keys) => {
			await one.set(keys[0] ?? "", "written");
			one.disconnect(true);
		};
		await expect(durably(breaksOff)(redis, ["a"], [])).rejects.toThrow(UnconfirmedError);
		expect(await durably(write)(redis, ["b"], [])).toBe("OK");
	});
});

/** What has no replica that confirms anything. */
const never: Durably =
	(script) =>
	async (...call) => {
		await script(...call);
		throw new UnconfirmedError("no replica has it");
	};

test("a digest whose beginning is not confirmed is not sent, and comes a little later", async () => {
	const box = await openLetterbox({ at: "2026-11-27T02:00:00Z" });
	const sent: string[] = [];
	const api = {
		sendMessage: async (_chat: number, text: string) => ({ message_id: sent.push(text) }),
	} as unknown as Parameters<typeof createDigestEngine>[0]["api"];
	const engineWith = (durably: Durably) =>
		createDigestEngine({ ...box.deps, api, digests: createDigests({ ...box, durably }) });
	const digest = { minute: 480, days: [] };
	await box.addReader(follows("climate", { tempo: "digest", digest }));
	await box.publish("a", { topics: ["climate"] });
	await box.run();
	box.clock.now = Date.parse("2026-11-27T07:00:00Z");
	const alone = engineWith(never);
	expect(await alone.isDue(box.now())).toBe(true);
	await alone.run();
	expect(sent).toEqual([]);
	box.clock.now += 60_000;
	const followed = engineWith(plainly);
	while (await followed.isDue(box.now())) await followed.run();
	expect(sent).toHaveLength(1);
	expect(sent[0]).toContain("part a");
});

test("a reminder whose beginning is not confirmed may be begun again once it is taken back", async () => {
	const box = await openLetterbox({ at: "2026-11-27T02:00:00Z" });
	const id = await box.addReader(follows("climate"));
	const alone = createReminderList({ ...box, durably: never });
	expect(await alone.begin(id, "ref", 7)).toBe("unconfirmed");
	await alone.unbegin(id, "ref");
	expect(await createReminderList(box).begin(id, "ref", 7)).toBe(true);
});

test("recipients of a campaign whose beginning is not confirmed are open to the next who comes", async () => {
	const redis = openRedis();
	const keys = createKeys(`durability-${randomUUID()}`);
	const made = createCampaigns({ redis, keys, durably: never });
	const others = createCampaigns({ redis, keys });
	await made.make({ id: "c", kind: "broadcast", payload: "", by: 1, isPaid: false }, 0);
	await made.fill("c", Uint32Array.from([1, 2, 3]), 0);
	await made.start("c", 0);
	const claimed = await made.claim("c", 0, 1000);
	if (claimed.kind !== "block") throw new Error("no block");
	expect(await made.begin(claimed.block, [0, 1], 0, 1000)).toBe("unconfirmed");
	const next = await others.claim("c", 2000, 3000);
	expect(next).toMatchObject({ kind: "block", uncertain: 0 });
	expect(next.kind === "block" && next.open.map(({ place }) => place)).toEqual([0, 1, 2]);
});
