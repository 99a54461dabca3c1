import type { Redis } from "ioredis";
import type { ChannelRules } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { createAddresses } from "./addresses.ts";
import { createAmendments } from "./amendments.ts";
import { createArticles } from "./articles.ts";
import { createAudience } from "./audience.ts";
import { createCampaignMessages } from "./campaign-messages.ts";
import { createCampaigns } from "./campaigns.ts";
import { createConclusions } from "./conclusions.ts";
import { createConversations } from "./conversations.ts";
import { createDead } from "./dead.ts";
import { createDepartures } from "./departures.ts";
import { createDigests } from "./digests.ts";
import { createDrafts } from "./drafts.ts";
import type { Durably } from "./durability.ts";
import { createForgetting } from "./forgetting.ts";
import { createForwards } from "./forwards.ts";
import { createHolds } from "./holds.ts";
import { createJournal } from "./journal.ts";
import type { Keys } from "./keys.ts";
import { createLanes } from "./lanes.ts";
import { createLeases } from "./leases.ts";
import { createMessageLimit } from "./message-limit.ts";
import { createMisses } from "./misses.ts";
import { createNotices } from "./notices.ts";
import { createBundleTimes, createOutbox } from "./outbox.ts";
import { createPages } from "./pages.ts";
import { createPins } from "./pins.ts";
import type { PostState } from "./post.ts";
import { createPosts } from "./posts.ts";
import { createPrompts } from "./prompts.ts";
import { createProposals } from "./proposals.ts";
import { createPublished } from "./published.ts";
import { createQueue } from "./queue.ts";
import { createReactions } from "./reactions.ts";
import { createReaders } from "./readers.ts";
import { createReceipts } from "./receipts.ts";
import { createRecipients } from "./recipients.ts";
import { createReminderList } from "./reminders.ts";
import { createRetention } from "./retention.ts";
import { createRhythm } from "./rhythm.ts";
import { createRoom } from "./room.ts";
import type { Sealing } from "./sealing.ts";
import { createSearchCompaction } from "./search-compaction.ts";
import { createSearchIndex } from "./search-index.ts";
import { createSources } from "./sources.ts";
import { createStandingFigures } from "./standing-figures.ts";
import { createStandings } from "./standings.ts";
import { createStatsNotes } from "./stats-notes.ts";
import { createStats } from "./stats.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { createTally } from "./tally.ts";
import { createTeam } from "./team.ts";
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
	/** How long it is known what a reader got (ms); thirty days when left out. */
	messagesMs?: number | undefined;
	/** Is told of each post that comes into a state. */
	onPost?: ((channel: ChannelId, state: PostState) => void) | undefined;
	/** Has replicas confirm what must not be lost; left out where there are none. */
	durably?: Durably;
	/** Telegram user ids of the owners of the newsroom; none when left out. */
	owners?: readonly number[];
	now: () => number;
}) {
	const articles = createArticles(deps);
	const posts = createPosts(deps);
	const conclusions = createConclusions(deps);
	const readers = createReaders(deps);
	const recipients = createRecipients(deps);
	const searchIndex = createSearchIndex(deps);
	return {
		addresses: createAddresses(deps),
		amendments: createAmendments({ ...deps, articles }),
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
		drafts: createDrafts(deps),
		figures: createStandingFigures(deps),
		forgetting: createForgetting({ ...deps, readers, recipients }),
		forwards: createForwards(deps),
		holds: createHolds({ ...deps, articles }),
		journal: createJournal(deps),
		lanes: createLanes(deps),
		leases: createLeases(deps),
		messageLimit: createMessageLimit(deps),
		misses: createMisses(deps),
		notices: createNotices(deps),
		outbox: createOutbox(deps),
		pages: createPages(deps),
		pins: createPins(deps),
		posts,
		prompts: createPrompts(deps),
		proposals: createProposals(deps),
		published: createPublished(deps),
		queue: createQueue(deps),
		readers,
		reactions: createReactions(deps),
		receipts: createReceipts(deps),
		recipients,
		reminders: createReminderList(deps),
		retention: createRetention({ ...deps, searchIndex }),
		rhythm: createRhythm(deps),
		room: createRoom(deps),
		searchCompaction: createSearchCompaction(deps),
		searchIndex,
		sources: createSources(deps),
		standings: createStandings(deps),
		stats: createStats(deps),
		statsNotes: createStatsNotes(deps),
		subscriptions: createSubscriptions(deps),
		tally: createTally(deps),
		team: createTeam({ ...deps, owners: deps.owners ?? [] }),
		updates: createUpdates(deps),
	};
}
export type Stores = ReturnType<typeof createStores>;
