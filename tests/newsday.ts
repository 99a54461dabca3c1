import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLogger } from "../src/logger.ts";
import { createEmbeddedRedis } from "../src/store/embedded.ts";
import { findRedisServer } from "../src/store/redis-binary.ts";
import { photographDay } from "./support/newsday/photograph.ts";
import { channels } from "./support/newsday/piece.ts";
import { playDay } from "./support/newsday/play.ts";

const { values } = parseArgs({ options: { shots: { type: "string" } } });

/** Plays the newsroom's day and photographs the channels: `npx tsx tests/newsday.ts --shots DIR`. */
const dataDir = await mkdtemp(join(tmpdir(), "tidings-newsday-"));
const embedded = createEmbeddedRedis({
	binary: findRedisServer((sentence) => console.log(sentence)),
	dataDir,
	logger: createLogger({ level: "error" }),
});
try {
	const began = Date.now();
	const day = await playDay({ redisUrl: await embedded.start() });
	try {
		console.log(`the day took ${Math.round((Date.now() - began) / 1000)} s`);
		for (const channel of channels) {
			console.log(`${channel}: ${day.telegram.messages(channel).length} messages`);
		}
		if (values.shots !== undefined) {
			for (const file of await photographDay(day, values.shots)) console.log(file);
		}
	} finally {
		await day.stop();
	}
} finally {
	await embedded.stop();
	await rm(dataDir, { recursive: true, force: true });
}
