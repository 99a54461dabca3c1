import type { Redis } from "ioredis";
import type { ChannelId } from "../article/channel.ts";
import type { Keys } from "./keys.ts";

/** What is remembered of the newsroom's sources and channels beyond its file. */
export function createSources(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/**
		 * Notes what the newsroom file names: since when each source is known, which of them want to be called back,
		 * and the channels.
		 *
		 * @returns every channel that articles ever went to: their posts are looked after for good
		 */
		async note(
			newsroom: {
				sources: readonly { name: string; wantsReceipts: boolean }[];
				channels: readonly ChannelId[];
			},
			now: number,
		): Promise<ChannelId[]> {
			const { sources, channels } = newsroom;
			const transaction = redis.multi().del(keys.callbacks);
			for (const { name, wantsReceipts } of sources) {
				transaction.hsetnx(keys.source(name), "since", now);
				if (wantsReceipts) transaction.sadd(keys.callbacks, name);
			}
			transaction.sadd(keys.channels, ...channels);
			await transaction.exec();
			const known = (await redis.smembers(keys.channels)) as ChannelId[];
			return [...channels, ...known.filter((channel) => !channels.includes(channel)).sort()];
		},
	};
}
export type Sources = ReturnType<typeof createSources>;
