import { loadEnvironment, readStoreConfig, type StoreConfig } from "../config.ts";
import { createLogger } from "../logger.ts";
import { createKeys } from "../store/keys.ts";
import { StoreError } from "../store/store-error.ts";
import { withRedis } from "../store/tool-connection.ts";

/** The store that the settings name. */
export type OpenStore = {
	redis: Parameters<Parameters<typeof withRedis>[1]>[0];
	keys: ReturnType<typeof createKeys>;
	config: StoreConfig;
};

/**
 * Does something with the whole store; why it can't be done is told in a sentence.
 *
 * @returns the exit code: 0, or 1 when it could not be done
 * @throws {ConfigError} when the settings can't be used
 */
export async function withStore(work: (store: OpenStore) => Promise<void>): Promise<number> {
	const config = readStoreConfig(loadEnvironment());
	const logger = createLogger({ level: "silent" });
	try {
		await withRedis({ ...config, logger }, (redis) =>
			work({ redis, keys: createKeys(config.prefix), config }),
		);
		return 0;
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 1;
	}
}
