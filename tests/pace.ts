import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLogger } from "../src/logger.ts";
import { createEmbeddedRedis } from "../src/store/embedded.ts";
import { findRedisServer } from "../src/store/redis-binary.ts";
import { runPace } from "./pace/run.ts";

const { values } = parseArgs({
	options: {
		messages: { type: "string", default: "10000" },
		processes: { type: "string", default: "4" },
		people: { type: "string", default: "400" },
		channels: { type: "string", default: "8" },
	},
});

/** The long form of the pace's test: about six minutes for 10,000 messages; `--people 0` for channels only. */
const dataDir = await mkdtemp(join(tmpdir(), "tidings-pace-"));
const embedded = createEmbeddedRedis({
	binary: findRedisServer((sentence) => console.log(sentence)),
	dataDir,
	logger: createLogger({ level: "error" }),
});
try {
	const result = await runPace(
		{
			messages: Number(values.messages),
			processes: Number(values.processes),
			people: Number(values.people),
			channels: Number(values.channels),
			banSeconds: 5,
		},
		await embedded.start(),
	);
	const { waitsMs, channels, ...figures } = result;
	console.log(figures);
	console.log(`channels: ${channels.map(({ sent }) => sent).join(", ")}`);
	console.table(waitsMs);
	const share = Number(values.people) === 0 ? result.channelShare : result.botShare;
	if (result.bans > 0 || share < 0.95) {
		console.error("FAILED: a ban, or less than 95 % of what Telegram allows");
		process.exitCode = 1;
	}
} finally {
	await embedded.stop();
	await rm(dataDir, { recursive: true, force: true });
}
