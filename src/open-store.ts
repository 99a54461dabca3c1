import type { ChannelRules } from "./article/channel-rules.ts";
import type { ChannelId } from "./article/channel.ts";
import type { Config } from "./config.ts";
import type { Logger } from "./logger.ts";
import { readRelease } from "./release.ts";
import { checkRedis } from "./store/connect.ts";
import { openConnections } from "./store/connections.ts";
import { createKeys } from "./store/keys.ts";
import type { PostState } from "./store/post.ts";
import { createPresence } from "./store/presence.ts";
import { createSchema } from "./store/schema.ts";
import { createSealing } from "./store/sealing.ts";
import { createStores } from "./store/stores.ts";

/**
 * Opens Redis: connections for the engines and for requests, of which the first may wait, and the records behind the
 * first. Tells the other processes that this one runs.
 *
 * @throws when Redis is not what Tidings needs, or holds what this version can't read
 */
export async function openStore(deps: {
	config: Pick<Config, "redis" | "role" | "subscriberKeys" | "keeping" | "admins">;
	/** The newsroom's zone (IANA), every channel that has posts, and a channel's rules, as the newsroom file has them. */
	zone: () => string;
	channels: () => readonly ChannelId[];
	rulesOf: (channel: ChannelId) => ChannelRules;
	/** Is told of each post that comes into a state. */
	onPost: (channel: ChannelId, state: PostState) => void;
	/** Remembers how something is ended. */
	onStop: (close: () => Promise<unknown>) => void;
	logger: Logger;
	now: () => number;
}) {
	const { config, logger, onStop } = deps;
	const connections = await openConnections({ ...config.redis, logger, onStop });
	const engineRedis = await connections.connect("engine");
	for (const warning of await checkRedis(engineRedis)) logger.warn(warning);
	const requestRedis = await connections.connect("request");
	const keys = createKeys(config.redis.prefix);
	const self = { role: config.role, version: readRelease().version };
	const presence = createPresence({ redis: engineRedis, keys, self });
	onStop(() => presence.end());
	// First told, then looked: whoever changes the whole store does it the other way round.
	await presence.begin();
	await createSchema({ redis: engineRedis, keys }).check();
	const records = {
		keys,
		sealing: createSealing(config.subscriberKeys),
		zone: deps.zone,
		channels: deps.channels,
		rulesOf: deps.rulesOf,
		onPost: deps.onPost,
		messagesMs: config.keeping.messagesMs,
		owners: config.admins,
		now: deps.now,
	};
	const engine = { redis: engineRedis, ...records, ...(await connections.durably("engine")) };
	const request = { redis: requestRedis, ...records, ...(await connections.durably("request")) };
	const stores = createStores(engine);
	await stores.readers.check();
	return { connections, engine, request, stores };
}
export type OpenedStore = Awaited<ReturnType<typeof openStore>>;
