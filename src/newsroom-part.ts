import type { ConnectionOptions } from "bullmq";
import type { Api } from "grammy";
import type { ChannelId } from "./article/channel.ts";
import type { Routing } from "./article/routing.ts";
import { createHousekeeping } from "./housekeeping.ts";
import type { Source } from "./ingest/source.ts";
import { createSubscriber } from "./ingest/subscriptions.ts";
import type { Logger } from "./logger.ts";
import { createReceiptSender } from "./publish/receipts.ts";
import type { StyleOf } from "./publish/rendering.ts";
import { createWatch } from "./publish/watch.ts";
import { createWeekly } from "./publish/weekly.ts";
import { createQuiet } from "./quiet.ts";
import type { Stores } from "./store/stores.ts";
import { createTelling } from "./telling.ts";
import type { Texts } from "./texts.ts";
import type { PictureLoader } from "./web/picture.ts";
import type { WebClient } from "./web/public-fetch.ts";

/**
 * Everything that works for the newsroom beside its posts: what its team is told, what its systems and their hubs hear,
 * what is watched, and what keeps room in Redis.
 */
export function createNewsroomPart(deps: {
	api: Api;
	stores: Stores;
	web: WebClient;
	/** The connection and prefix of a new queue of BullMQ's. */
	queue: () => { connection: ConnectionOptions; prefix: string };
	/** What the newsroom file says now. */
	sources: () => ReadonlyMap<string, Source>;
	routing: () => Routing;
	/** Every channel that has posts. */
	allChannels: () => readonly ChannelId[];
	channelName: (channel?: string) => string;
	pace: Parameters<typeof createQuiet>[0]["pace"];
	style: StyleOf;
	pictures: PictureLoader;
	publicUrl: string | undefined;
	/** What the alarm of a full Redis goes by. */
	alarm: Pick<Parameters<typeof createHousekeeping>[0], "telegram" | "owners" | "keeping">;
	/** The newsroom's zone (IANA). */
	zone: () => string;
	texts: Texts;
	locale: string;
	/** The wait before a receipt is sent a second time; as usual when left out. */
	firstRetryMs: number | undefined;
	everyMs: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { stores, logger, now, firstRetryMs } = deps;
	const { lanes } = stores;
	const names = () => deps.sources().keys();
	const shared = { ...deps, ...stores };
	const queue = () => ({ ...deps.queue(), logger, now });
	const watch = createWatch({
		...stores,
		logger,
		now,
		sources: names,
		channels: deps.allChannels,
		oldestDue: async (channel, at) => (await lanes.waiting(channel, at)).oldest,
		quiet: createQuiet(shared),
	});
	const weekly = createWeekly({ ...shared, sources: names });
	const receipts = createReceiptSender({
		...queue(),
		receipts: stores.receipts,
		notices: stores.notices,
		web: deps.web,
		callbackOf: (source) => deps.sources().get(source)?.callback,
		...(firstRetryMs === undefined ? {} : { firstRetryMs }),
	});
	const subscriber = createSubscriber({ ...shared, ...queue(), sources: deps.sources });
	const notifier = createTelling(deps);
	const housekeeping = createHousekeeping({ ...deps, ...deps.alarm });
	const parts = [receipts, subscriber, notifier, watch, weekly, housekeeping];

	return {
		/** Looks whether a hub's question is one that was waited for. */
		confirm: (...asked: Parameters<typeof subscriber.confirm>) => subscriber.confirm(...asked),
		start(): void {
			for (const part of parts) part.start();
		},
		/** Lets what was begun end. */
		stop: () => Promise.all(parts.map((part) => part.stop())),
	};
}
export type NewsroomPart = ReturnType<typeof createNewsroomPart>;
