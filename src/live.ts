import type { ChannelRules } from "./article/channel-rules.ts";
import type { ChannelId } from "./article/channel.ts";
import type { PostStyle } from "./article/post.ts";
import type { Routing } from "./article/routing.ts";
import { usualLook } from "./article/templates.ts";
import type { Config } from "./config.ts";
import type { Source } from "./ingest/source.ts";
import type { Logger } from "./logger.ts";
import { templateNamed } from "./newsroom/looks.ts";
import type { Stores } from "./store/stores.ts";
import { styleOfLanguage } from "./styles.ts";
import { isolate, type Texts } from "./texts.ts";

/** What the newsroom file says now: it may be read again while everything runs, so that all is asked for each time. */
export function createLive(deps: {
	config: Config;
	texts: Texts;
	logger: Logger;
	now: () => number;
}) {
	const { texts, logger, now } = deps;
	let { config } = deps;
	let sources = sourcesOf(config);
	let known: readonly ChannelId[] = config.channels;

	const routing = (): Routing => config.routing;
	const rulesOf = (channel: ChannelId): ChannelRules => routing().rulesOf(channel);

	return {
		config: () => config,
		sources: () => sources,
		routing,
		rulesOf,
		topics: () => config.topics,
		topicNames: () => config.topicNames,
		/** The channels that take new posts. */
		channels: () => config.channels,
		/** Every channel that ever had posts, those of the file first. */
		allChannels: () => known,
		/** The newsroom's zone (IANA): that of its first channel. */
		zone: () => rulesOf(config.channels[0] ?? ("" as ChannelId)).timeZone,

		/** What the file calls a channel, and its address behind that; the address alone where it has no name. */
		channelName: (channel = "") => {
			const name = config.channelNames[channel as ChannelId];
			return name === undefined ? channel : `${isolate(name)} (${channel})`;
		},

		/** What the file calls a channel. */
		channelTitle: (channel: ChannelId) => isolate(config.channelNames[channel] ?? channel),

		/** How articles look in a chat of the bot. */
		privateStyle: (languageCode: string | undefined): PostStyle => ({
			...usualLook(templateNamed("brief", config.templates)),
			...styleOfLanguage(texts, languageCode ?? config.locale, config.topicNames),
			bot: undefined,
		}),

		/** Goes on with another newsroom file, once Redis knows of its sources and channels. */
		async adopt(next: Config, stores: Stores): Promise<void> {
			const wanting = next.sources.map(({ name, callback }) => ({
				name,
				wantsReceipts: callback !== undefined,
			}));
			const newsroom = { sources: wanting, channels: next.channels };
			known = await stores.sources.note(newsroom, now());
			config = next;
			sources = sourcesOf(next);
			for (const warning of next.warnings) logger.warn(warning);
		},

		/** Lists what stood before there were lists of it, or came while an older Tidings ran. */
		async backfill(stores: Stores): Promise<void> {
			await stores.published.backfill(now());
			await stores.queue.backfill(now());
		},
	};
}
export type Live = ReturnType<typeof createLive>;

function sourcesOf(config: Config): ReadonlyMap<string, Source> {
	return new Map(config.sources.map((source) => [source.name, source]));
}
