import type { ConnectionOptions } from "bullmq";
import type { Catalogue } from "./article/catalogue.ts";
import type { ChannelId } from "./article/channel.ts";
import { countedTopics } from "./catalogue.ts";
import type { Config } from "./config.ts";
import type { Live } from "./live.ts";
import type { Logger } from "./logger.ts";
import type { Outside } from "./outside.ts";
import { createJobs } from "./publish/jobs.ts";
import { createPublisher } from "./publish/publisher.ts";
import type { CountedAt, StyleOf } from "./publish/rendering.ts";
import { createStandingWatch } from "./publish/standing.ts";
import type { Stores } from "./store/stores.ts";
import { botIdOf } from "./telegram/rights.ts";
import type { Texts } from "./texts.ts";

/** Everything that makes channels show what they should: the publisher, its jobs, and the watch over the bot's rights. */
export function createPublishingPart(deps: {
	config: Pick<Config, "telegram" | "opsChat" | "locale">;
	live: Live;
	stores: Stores;
	outside: Outside;
	style: StyleOf;
	/** Where links are counted; undefined where they lead to the articles themselves. */
	countedAt: CountedAt;
	catalogue: () => Promise<Catalogue>;
	/** Is told when a channel was looked at: there may be news for readers. */
	onDrained: () => void;
	/** The connection and prefix of a new queue of BullMQ's. */
	queue: () => { connection: ConnectionOptions; prefix: string };
	texts: Texts;
	/** How long after a look in vain an unknown post is looked for again; the usual time when left out. */
	lookAgainMs: number | undefined;
	/** The time limit of a call that brings no file; the usual one when left out. */
	callTimeoutMs: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { config, live, stores, outside, logger, now } = deps;
	const { api } = outside.telegram;
	const publisher = createPublisher({
		...deps,
		...stores,
		api,
		pictures: outside.pictures,
		pacing: outside.pacer,
		topicsOf: countedTopics({ topics: live.topics, catalogue: deps.catalogue }),
		routing: live.routing,
		isListed: (channel) => live.channels().includes(channel),
		opsChat: config.opsChat,
		onMigrated: (channel, to) => standing.migrated(channel, to),
		explain: (channel, reason) => standing.explain(channel, reason),
		isLost: (channel) => standing.isLost(channel),
	});
	const jobs = createJobs({
		...deps.queue(),
		channels: live.allChannels,
		async drain(channel) {
			const next = await publisher.drain(channel);
			deps.onDrained();
			return next;
		},
		isStranded: (channel, at) => stores.lanes.isStranded(channel, at),
		logger,
		now,
	});
	const wake = (channel: ChannelId) => jobs.wake(channel);
	const standing = createStandingWatch({
		...stores,
		api,
		botId: botIdOf(config.telegram.token),
		channels: live.allChannels,
		newsroom: live.channels,
		wake,
		texts: deps.texts,
		locale: config.locale,
		logger,
		now,
	});

	return {
		wake,
		/** Has channels looked at for what was accepted or released. */
		announce: (...args: Parameters<typeof jobs.announce>) => jobs.announce(...args),
		standing,
		start(): void {
			jobs.start();
			standing.start();
		},
		/** Begins no other step. */
		hold: () => publisher.stop(),
		/** Lets what was begun end. */
		stop: (late: AbortSignal) => Promise.all([standing.stop(), jobs.stop(late)]),
	};
}
export type PublishingPart = ReturnType<typeof createPublishingPart>;
