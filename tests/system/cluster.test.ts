import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { readConfig, readStoreConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { createBackups } from "../../src/store/backup.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createSizes } from "../../src/store/sizes.ts";
import { withRedis } from "../../src/store/tool-connection.ts";
import { article, type Newsroom, startNewsroom, texts, until } from "../support/newsroom.ts";
import { startCluster } from "../support/redis-cluster.ts";

const FAILOVER_MS = 90_000;
const PREFIX = "lindenford";

/** A cluster, and a Tidings that is told of two nodes of it which do not have its keys. */
async function start() {
	const dir = await mkdtemp(join(tmpdir(), "tidings-cluster-"));
	onTestFinished(() => rm(dir, { recursive: true, force: true }));
	const redis = await startCluster({ dir, key: `{${PREFIX}}` });
	onTestFinished(() => redis.stop());
	const env = { REDIS_URL: "", REDIS_PREFIX: PREFIX, ...redis.env };
	return { dir, redis, env, newsroom: await startNewsroom({ env }) };
}

async function accepted(newsroom: Newsroom, id: string): Promise<void> {
	await until(
		async () => (await newsroom.send(article(id), { id: `msg_${id}` })).status === 202,
		`${id} to be accepted`,
		FAILOVER_MS,
	);
}

function posted({ telegram }: Newsroom, ids: readonly string[]): number[] {
	const found = texts(telegram);
	return ids.map(
		(id) => found.filter((text) => text.startsWith(`${String(article(id)["title"])}\n`)).length,
	);
}

test("in a cluster, Tidings goes on when the primary of its keys is killed, and each article is posted once", async () => {
	const { redis, newsroom } = await start();
	const ids = Array.from({ length: 30 }, (_, index) => `a${index}`);
	const sending = (async () => {
		for (const id of ids) {
			await accepted(newsroom, id);
			await sleep(100);
		}
	})();
	await until(() => texts(newsroom.telegram).length >= 5, "some posts");
	await redis.owner.kill();
	await until(() => redis.isPrimary(redis.replica), "the replica to take over", FAILOVER_MS);
	// Until it is back, nothing is promised: there is no other replica.
	await redis.owner.start();
	await sending;
	await until(() => posted(newsroom, ids).every((count) => count > 0), "every post", FAILOVER_MS);
	expect(posted(newsroom, ids)).toEqual(ids.map(() => 1));

	// The former primary lives and answers MOVED from now on.
	await redis.settled(redis.replica);
	await redis.handOver(redis.owner);
	await accepted(newsroom, "last");
	await until(() => posted(newsroom, ["last"])[0] === 1, "the last post", FAILOVER_MS);
}, 200_000);

test("in a cluster, what is asked of the whole store is asked of the node that has it", async () => {
	const { dir, redis, env, newsroom } = await start();
	await accepted(newsroom, "a");
	await until(() => posted(newsroom, ["a"])[0] === 1, "the post");
	await newsroom.stop();
	const config = readStoreConfig(env);
	expect(config.prefix).toBe(`{${PREFIX}}`);
	const keys = createKeys(config.prefix);
	const logger = createLogger({ level: "silent" });
	await withRedis({ ...config, logger }, async (one) => {
		const groups = await createSizes({ redis: one, keys, now: Date.now }).groups();
		expect(groups.map(({ group }) => group)).toContain("article");
		const backups = createBackups({ redis: one, keys, prefix: config.prefix, word: undefined });
		await backups.take(join(dir, "cluster.backup"));
	});
	// Nothing of it lies elsewhere.
	for (const node of redis.nodes.filter((one) => one !== redis.owner && one !== redis.replica)) {
		expect(await node.ask(async (one) => one.dbsize())).toBe(0);
	}
	expect(readConfig(newsroom.env).redis.waitReplicas).toBe(1);
}, 120_000);
