import { createBot } from "./bot/bot.ts";
import { createBroadcastDisplay } from "./bot/broadcast-display.ts";
import { createBroadcasts } from "./bot/broadcasts.ts";
import { createDrawer } from "./charts/drawer.ts";
import type { Config } from "./config.ts";
import { createDeskPart } from "./desk-part.ts";
import type { Live } from "./live.ts";
import type { Logger } from "./logger.ts";
import { templateNames } from "./newsroom/looks.ts";
import type { Outside } from "./outside.ts";
import type { StyleOf } from "./publish/rendering.ts";
import { createSending } from "./publish/sending.ts";
import { createTrial } from "./publish/trial.ts";
import type { PublishingPart } from "./publishing-part.ts";
import type { ReadersPart } from "./readers-part.ts";
import type { Placing } from "./store/intake-item.ts";
import type { Decision, Intake } from "./store/intake.ts";
import type { Stores } from "./store/stores.ts";
import type { Updates } from "./store/updates.ts";
import type { LinkReader } from "./telegram/named-message.ts";
import type { Texts } from "./texts.ts";

/** The bot that people talk to, with what editors write and send there and what shows them how that goes. */
export function createBotPart(deps: {
	config: Pick<Config, "telegram" | "receiving" | "limits" | "subscriberKeys" | "channels">;
	live: Live;
	stores: Stores;
	outside: Outside;
	readers: ReadersPart;
	publishing: PublishingPart;
	style: StyleOf;
	readLink: LinkReader;
	/** What came by webhook, read through a connection that may wait. */
	waitingUpdates: Updates;
	/** Where the intake puts articles, and an intake that does. */
	placement: Placing;
	intakeWith: (placement: Placing) => Pick<Intake, "accept">;
	/** Is told what editors' articles were decided to be. */
	onTaken: (source: string, decisions: Decision[]) => void;
	texts: Texts;
	/** How often drafts and broadcasts are looked at; as usual when left out. */
	everyMs: number | undefined;
	/** How many updates one person may send in ten seconds; the usual number when left out. */
	maxUpdates: number | undefined;
	/** Pages by plain HTTP and of this machine, too: for tests. */
	allowPrivate: boolean;
	logger: Logger;
	now: () => number;
}) {
	const { config, live, stores, outside, readers, publishing, style, logger, now } = deps;
	const { telegram, pictures } = outside;
	const { api } = telegram;
	const { receiving } = config;
	const { progress, preview, wake: wakeCampaign } = readers.broadcasts;
	const shared = {
		...deps,
		...live,
		catalogue: readers.catalogue,
		announce: publishing.announce,
	};
	const display = createBroadcastDisplay({ ...shared, ...stores, api, progress });
	const desk = createDeskPart({
		...shared,
		...outside,
		api,
		templateNames: () => templateNames(live.config().templates),
	});
	const drawer = createDrawer();
	const bot = createBot({
		...shared,
		...stores,
		...publishing.standing,
		token: config.telegram.token,
		telegram,
		channelName: config.channels[0] ?? "",
		webhook: receiving.by === "webhook" ? receiving : undefined,
		onMigrated: (channel, to) => publishing.standing.migrated(channel, to),
		wake: publishing.wake,
		channelTitle: live.channelName,
		search: readers.search,
		digestNow: readers.digestNow,
		drawer,
		broadcasting: {
			broadcasts: createBroadcasts({ ...stores, display, wake: wakeCampaign, now }),
			display,
			preview,
			wakeCampaign,
			perSecond: config.limits.perSecond,
		},
		desk,
		trial: createTrial({
			...stores,
			style,
			sending: createSending({ api, pictures }),
			treat: (article, channel) => live.routing().treat(article, channel),
			logger,
		}),
		forget: (id) => stores.forgetting.forget(id),
		isSealed: config.subscriberKeys.length > 0,
		sourceNames: () => [...live.sources().keys()],
		botName: () => telegram.botName(),
	});

	return {
		/** Receives what people say. */
		start: () => bot.start(),
		/** Shows in chats how broadcasts and drafts stand. */
		display,
		drafts: desk.display,
		/** Lets what was begun end. */
		stop: () => Promise.all([bot.stop(), display.stop(), drawer.stop(), desk.display.stop()]),
	};
}
export type BotPart = ReturnType<typeof createBotPart>;
