import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createLogger } from "../../src/logger.ts";
import { createEmbeddedRedis } from "../../src/store/embedded.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";

/** One real Redis for the whole run: that of `REDIS_URL`, else a private one that ends with it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
	if (process.env["REDIS_URL"] !== undefined) {
		project.provide("redisUrl", process.env["REDIS_URL"]);
		return undefined;
	}
	const dataDir = await mkdtemp(join(tmpdir(), "tidings-tests-"));
	const redis = createEmbeddedRedis({
		binary: findRedisServer((sentence) => console.log(sentence)),
		dataDir,
		logger: createLogger({ level: "error" }),
	});
	project.provide("redisUrl", await redis.start());
	return async () => {
		await redis.stop();
		await rm(dataDir, { recursive: true, force: true });
	};
}
