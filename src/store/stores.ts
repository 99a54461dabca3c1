import type { Redis } from "ioredis";
import type { ChannelRules } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { createAddresses } from "./addresses.ts";
import { createArticles } from "./articles.ts";
import { createAudience } from "./audience.ts";
import { createCampaignMessages } from "./campaign-messages.ts";
import { createCampaigns } from "./campaigns.ts";
import { createConclusions } from "./conclusions.ts";
import { createConversations } from "./conversations.ts";
import { createDead } from "./dead.ts";
import { createDepartures } from "./departures.ts";
import { createDigests } from "./digests.ts";
import { createForgetting } from "./forgetting.ts";
import { createForwards } from "./forwards.ts";
import { createHolds } from "./holds.ts";
import type { Keys } from "./keys.ts";
import { createLanes } from "./lanes.ts";
import { createLeases } from "./leases.ts";
import { createNotices } from "./notices.ts";
import { createBundleTimes, createOutbox } from "./outbox.ts";
import type { PostState } from "./post.ts";
import { createPosts } from "./posts.ts";
import { createPrompts } from "./prompts.ts";
import { createPublished } from "./published.ts";
import { createReaders } from "./readers.ts";
import { createReceipts } from "./receipts.ts";
import { createRecipients } from "./recipients.ts";
import { createReminderList } from "./reminders.ts";
import { createRhythm } from "./rhythm.ts";
import type { Sealing } from "./sealing.ts";
import { createSearchCompaction } from "./search-compaction.ts";
import { createSearchIndex } from "./search-index.ts";
import { createSources } from "./sources.ts";
import { createStandingFigures } from "./standing-figures.ts";
import { createStandings } from "./standings.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { createUpdates } from "./updates.ts";

/** The records in Redis that the engines and the bot work with, all over one connection. */
export function createStores(deps: {
	redis: Redis;
	keys: Keys;
	sealing: Sealing;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	/** Every channel that has posts. */
	channels: () => readonly ChannelId[];
	rulesOf: (channel: ChannelId) => ChannelRules;
	/** Is told of each post that comes into a state. */
	onPost?: ((channel: ChannelId, state: PostState) => void) | undefined;
	now: () => number;
}) {
	const articles = createArticles(deps);
	const posts = createPosts(deps);
	const conclusions = createConclusions(deps);
	const readers = createReaders(deps);
	const recipients = createRecipients(deps);
	return {
		addresses: createAddresses(deps),
		articles,
		audience: createAudience(deps),
		conclusions,
		bundleTimes: createBundleTimes(deps),
		campaignMessages: createCampaignMessages(deps),
		campaigns: createCampaigns(deps),
		conversations: createConversations(deps),
		dead: createDead({ ...deps, posts, conclusions }),
		departures: createDepartures({ ...deps, readers }),
		digests: createDigests(deps),
		figures: createStandingFigures(deps),
		forgetting: createForgetting({ ...deps, readers, recipients }),
		forwards: createForwards(deps),
		holds: createHolds({ ...deps, articles }),
		lanes: createLanes(deps),
		leases: createLeases(deps),
		notices: createNotices(deps),
		outbox: createOutbox(deps),
		posts,
		prompts: createPrompts(deps),
		published: createPublished(deps),
		readers,
		receipts: createReceipts(deps),
		recipients,
		reminders: createReminderList(deps),
		rhythm: createRhythm(deps),
		searchCompaction: createSearchCompaction(deps),
		searchIndex: createSearchIndex(deps),
		sources: createSources(deps),
		standings: createStandings(deps),
		subscriptions: createSubscriptions(deps),
		updates: createUpdates(deps),
	};
}
export type Stores = ReturnType<typeof createStores>;
