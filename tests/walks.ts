import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Redis } from "ioredis";
import { createLogger } from "../src/logger.ts";
import { redisOptions } from "../src/store/connect.ts";
import { createEmbeddedRedis } from "../src/store/embedded.ts";
import { findRedisServer } from "../src/store/redis-binary.ts";
import { runWalks } from "./walks/run.ts";

/**
 * Readers who walk through the bot at random while the newsroom publishes, ends and begins anew, and time passes:
 * `npx tsx tests/walks.ts --walks 5000 --seed 1`. What went wrong is printed with the command that repeats it.
 */
const { values } = parseArgs({
	options: {
		walks: { type: "string", default: "5000" },
		seed: { type: "string", default: String(Date.now() % 1_000_000) },
		readers: { type: "string", default: "25" },
		stretches: { type: "string", default: "4" },
		steps: { type: "string", default: "8" },
		worlds: { type: "string", default: "2" },
	},
});
const dataDir = await mkdtemp(join(tmpdir(), "tidings-walks-"));
const embedded = createEmbeddedRedis({
	binary: findRedisServer((sentence) => console.log(sentence)),
	dataDir,
	logger: createLogger({ level: "error" }),
});
const redisUrl = await embedded.start();
const redis = new Redis({ ...redisOptions(redisUrl, "engine"), replyMapping: "legacy" });
try {
	// Nothing is to be kept.
	await redis.config("SET", "appendonly", "no");
	const { counts, failures } = await runWalks({
		redisUrl,
		seed: Number(values.seed),
		walks: Number(values.walks),
		readers: Number(values.readers),
		stretches: Number(values.stretches),
		steps: Number(values.steps),
		worlds: Number(values.worlds),
		say: (sentence) => console.log(sentence),
		onFailed: (failure) => console.error(failure),
	});
	console.table(counts);
	if (failures.length > 0) process.exitCode = 1;
} finally {
	redis.disconnect();
	await embedded.stop();
	await rm(dataDir, { recursive: true, force: true });
}
