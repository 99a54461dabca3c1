import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { createBackups } from "../../src/store/backup.ts";
import { createEmbeddedRedis } from "../../src/store/embedded.ts";
import { createKeys } from "../../src/store/keys.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";
import { openRedis } from "./newsroom.ts";

/**
 * A Redis of the test's own, which a backup may hold without others noticing, and a folder for backups.
 */
export async function startPrivateStore(prefix = "tidings") {
	const folder = await mkdtemp(join(tmpdir(), "tidings-backup-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const create = () => {
		const embedded = createEmbeddedRedis({
			binary: findRedisServer(() => {}),
			dataDir: folder,
			logger: createLogger({ level: "silent" }),
		});
		onTestFinished(() => embedded.stop());
		return embedded;
	};
	let embedded = create();
	const url = await embedded.start();
	const keys = createKeys(prefix);

	/** One of the databases of the server, as a command of `tidings` sees it. */
	async function database(number: number) {
		const redis = openRedis(url);
		await redis.select(number);
		// Nothing has to be on the disk to be counted.
		await redis.config("SET", "appendfsync", "no");
		return {
			redis,
			keys,
			backups: (word?: string, under = prefix) =>
				createBackups({ redis, keys: createKeys(under), prefix: under, word }),
		};
	}

	return {
		url,
		folder,
		keys,
		database,
		file: join(folder, "test.backup"),
		/** Ends the server. */
		stopServer: () => embedded.stop(),
		/** Starts it again, with what it had. */
		async startServer(): Promise<void> {
			embedded = create();
			await embedded.start();
		},
	};
}
export type PrivateStore = Awaited<ReturnType<typeof startPrivateStore>>;
