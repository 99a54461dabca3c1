import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Redis } from "ioredis";
import { createLogger } from "../src/logger.ts";
import { redisOptions } from "../src/store/connect.ts";
import { createEmbeddedRedis } from "../src/store/embedded.ts";
import { findRedisServer } from "../src/store/redis-binary.ts";
import { playDigests } from "./support/digest-year.ts";
import { zones } from "./support/zones.ts";

/**
 * A year of digests in many zones, with every change of their clocks, downtimes, and two processes at times, against
 * what walking over the clocks finds: `npx tsx tests/digests.ts --readers 300 --year 2026 --seed 1`.
 */
const { values } = parseArgs({
	options: {
		readers: { type: "string", default: "300" },
		year: { type: "string", default: "2026" },
		days: { type: "string", default: "365" },
		seed: { type: "string", default: "1" },
	},
});
const dataDir = await mkdtemp(join(tmpdir(), "tidings-digests-"));
const embedded = createEmbeddedRedis({
	binary: findRedisServer((sentence) => console.log(sentence)),
	dataDir,
	logger: createLogger({ level: "error" }),
});
const redis = new Redis({
	...redisOptions(await embedded.start(), "engine"),
	replyMapping: "legacy",
});
const from = Date.parse(`${values.year}-01-01T00:00Z`);
const began = performance.now();
try {
	// Nothing is to be kept, and a year has millions of writes.
	await redis.config("SET", "appendonly", "no");
	const { wrong, ...figures } = await playDigests({
		redis,
		seed: Number(values.seed),
		zones,
		readers: Number(values.readers),
		changers: Math.floor(Number(values.readers) / 10),
		from,
		to: from + Number(values.days) * 86_400_000,
		tickMs: 60_000,
		faultsPerMille: 4,
	});
	const seconds = Math.round((performance.now() - began) / 1000);
	console.log({ zones: zones.length, readers: Number(values.readers), ...figures, seconds });
	if (wrong.length > 0) {
		console.error(`FAILED: ${wrong.length} digests\n${wrong.slice(0, 20).join("\n")}`);
		process.exitCode = 1;
	}
} finally {
	redis.disconnect();
	await embedded.stop();
	await rm(dataDir, { recursive: true, force: true });
}
