import type { ConnectionOptions } from "bullmq";
import type { Broadcast } from "./article/broadcast.ts";
import type { PostStyle } from "./article/post.ts";
import type { Routing } from "./article/routing.ts";
import type { Topic } from "./article/topics.ts";
import { createDeparted } from "./bot/departed.ts";
import { createCatalogue } from "./catalogue.ts";
import { type Announced, createArticleCampaigns } from "./deliver/article-campaigns.ts";
import { isBroadcastWanted, sendBroadcast } from "./deliver/broadcast.ts";
import { createCampaignJobs } from "./deliver/campaign-jobs.ts";
import { createCampaignEngine } from "./deliver/campaigns.ts";
import { createDelivery } from "./deliver/delivery.ts";
import { createDigestEngine } from "./deliver/digests.ts";
import { createDeliveryJobs } from "./deliver/jobs.ts";
import type { ReportLetter } from "./deliver/letter-report.ts";
import { createOffers } from "./deliver/offers.ts";
import { createRefusals } from "./deliver/refusal.ts";
import { createReminders } from "./deliver/reminders.ts";
import type { Logger } from "./logger.ts";
import { createSearch } from "./search/search.ts";
import { createUpkeep } from "./search/upkeep.ts";
import type { Stores } from "./store/stores.ts";
import type { Telegram } from "./telegram/client.ts";
import type { Pacer } from "./telegram/pacer.ts";
import type { Texts } from "./texts.ts";

/** The admins are told of an article that is on its way to the bot's readers for longer than that. */
const LONG_MS = 10 * 60_000;

/** Everything that works for the readers of the bot, beside the bot itself: what comes to them unasked, and the search. */
export function createReadersPart(deps: {
	stores: Stores;
	telegram: Telegram;
	pacer: Pacer;
	/** What the newsroom file says now. */
	topics: () => readonly Topic[];
	topicNames: () => Record<string, Record<string, string>>;
	routing: () => Routing;
	locale: string;
	texts: Texts;
	privateStyle: (languageCode: string | undefined) => PostStyle;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	connection: ConnectionOptions;
	prefix: string;
	/** Messages a second that Telegram takes. */
	perSecond: number;
	callTimeoutMs: number | undefined;
	sweepMs: number | undefined;
	/** Are told what is counted: messages that are over, how late digests were, how long searches took. */
	onLetter: ReportLetter;
	onDigest: (lateMs: number) => void;
	onSearch: (kind: "asked" | "typed", ms: number) => void;
	logger: Logger;
	now: () => number;
}) {
	const { stores, pacer, now } = deps;
	const { departures, forgetting, published, readers } = stores;
	const catalogue = createCatalogue({ ...deps, published });
	const search = createSearch({ ...deps, index: stores.searchIndex, published, catalogue });
	const upkeep = createUpkeep({
		index: stores.searchIndex,
		compaction: stores.searchCompaction,
		leases: stores.leases,
		published,
		search,
		topics: deps.topics,
		logger: deps.logger,
		now,
	});
	const shared = { ...deps, ...stores, api: deps.telegram.api, pacing: pacer, catalogue };
	const digests = createDigestEngine({ ...shared, botName: () => deps.telegram.botName() });
	const offers = createOffers(shared);
	const articles = createArticleCampaigns({
		...shared,
		offers,
		wake: (campaign) => campaignJobs.wake(campaign),
		wakeCourier: () => jobs.wake("courier"),
		onBegun: announce,
	});
	const campaigns = createCampaignEngine({
		...shared,
		articles,
		send: (reader, campaign) => sendBroadcast(deps.telegram, reader, campaign),
		isWanted: isBroadcastWanted,
		refused: createRefusals(shared),
	});
	const campaignJobs = createCampaignJobs({ ...deps, engine: campaigns });
	const delivery = createDelivery({
		...shared,
		offers,
		beginMany: (publication, ordinals) => articles.begin(publication, ordinals),
		search,
		sendBundle: (id) => digests.sendBundle(id),
		dropBundle: (id) => digests.dropBundle(id),
	});
	const reminders = createReminders({ ...shared, refused: createRefusals(shared) });
	const departed = createDeparted({
		departures,
		readers,
		forget: (id) => forgetting.forget(id),
		logger: deps.logger,
	});
	/** Tells the admins of an article that is on its way for long. */
	async function announce({ campaign, article, recipients, takesMs }: Announced): Promise<void> {
		if (takesMs < LONG_MS) return;
		const data = {
			title: article.title,
			recipients: String(recipients),
			pace: String(deps.perSecond),
			takesMs: String(takesMs),
		};
		await stores.notices.add({ id: `many ${campaign}`, kind: "many", data }, now());
	}

	const jobs = createDeliveryJobs({
		...deps,
		duties: [
			...delivery.duties,
			{ name: "digests", isDue: (at) => digests.isDue(at), run: () => digests.run() },
			{ name: "search", isDue: () => upkeep.isDue(), run: () => upkeep.run() },
			{ name: "reminders", isDue: (at) => reminders.isDue(at), run: () => reminders.run() },
			{
				name: "departed",
				isDue: (at) => departures.isDue(at),
				run: async () => (await departed.sweep(now())) > 0,
			},
		],
	});
	return {
		catalogue,
		search,
		digestNow: (id: number) => digests.digestNow(id),
		broadcasts: {
			/** How far one is; undefined when there is none. */
			progress: (campaign: string) => campaigns.progress(campaign),
			/** Has one looked at, soon. */
			wake: (campaign: string) => campaignJobs.wake(campaign),
			/** Sends one to somebody exactly as readers get it. */
			preview: (id: number, payload: Broadcast) =>
				sendBroadcast(deps.telegram, { id }, { payload, isPaid: false }),
		},
		/** Has what changed in the channels looked at, soon. */
		wake: () => jobs.wake("fanout"),
		/** Starts working. */
		start(): void {
			jobs.start();
			campaignJobs.start();
		},
		/** Begins nothing any more, and waits for what is under way. */
		async stop(late: AbortSignal): Promise<void> {
			upkeep.end();
			delivery.end();
			digests.end();
			await Promise.all([jobs.stop(late), campaignJobs.stop(late)]);
		},
	};
}
export type ReadersPart = ReturnType<typeof createReadersPart>;
