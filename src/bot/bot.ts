import { Bot, Composer } from "grammy";
import type { ChannelRules } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import type { PostStyle } from "../article/post.ts";
import type { Drawer } from "../charts/drawer.ts";
import type { Logger } from "../logger.ts";
import type { Campaigns } from "../store/campaigns.ts";
import type { Conversations } from "../store/conversations.ts";
import type { Dead } from "../store/dead.ts";
import type { Released } from "../store/deciding.ts";
import type { StoredDraft } from "../store/draft-record.ts";
import type { Drafts } from "../store/drafts.ts";
import type { Forwards } from "../store/forwards.ts";
import type { Holds } from "../store/holds.ts";
import type { Journal } from "../store/journal.ts";
import type { Lanes } from "../store/lanes.ts";
import type { Leases } from "../store/leases.ts";
import type { Notices } from "../store/notices.ts";
import type { Posts } from "../store/posts.ts";
import type { Prompts } from "../store/prompts.ts";
import type { Reactions } from "../store/reactions.ts";
import type { Room } from "../store/room.ts";
import type { StatsReader } from "../store/stats.ts";
import type { Team } from "../store/team.ts";
import type { Updates } from "../store/updates.ts";
import type { Telegram } from "../telegram/client.ts";
import { classify } from "../telegram/failure.ts";
import type { LinkReader } from "../telegram/named-message.ts";
import type { Rights } from "../telegram/rights.ts";
import type { BroadcastDialogueDeps } from "./broadcast-dialogue.ts";
import type { BroadcastDisplay } from "./broadcast-display.ts";
import type { ChannelsOf } from "./channels-of.ts";
import type { BotContext } from "./context.ts";
import type { DraftDisplay } from "./draft-display.ts";
import type { DraftPages } from "./draft-pages.ts";
import type { DraftScenes } from "./draft-scenes.ts";
import { createEditors, type EditorsDeps } from "./editors.ts";
import { alertsFeature } from "./features/alerts.ts";
import { broadcastFeature } from "./features/broadcast.ts";
import { cancelFeature } from "./features/cancel.ts";
import { catchupFeature } from "./features/catchup.ts";
import { deadFeature } from "./features/dead.ts";
import { deliveredFeature } from "./features/delivered.ts";
import { departuresFeature } from "./features/departures.ts";
import { digestFeature } from "./features/digest.ts";
import { editFeature } from "./features/edit.ts";
import { exportFeature } from "./features/export.ts";
import { followFeature } from "./features/follow.ts";
import { forgetFeature } from "./features/forget.ts";
import { forwardsFeature } from "./features/forwards.ts";
import { helpFeature } from "./features/help.ts";
import { inlineFeature } from "./features/inline.ts";
import { journalFeature } from "./features/journal.ts";
import { languageFeature } from "./features/language.ts";
import { latestFeature } from "./features/latest.ts";
import { membershipFeature } from "./features/membership.ts";
import { pinFeature } from "./features/pin.ts";
import { postAnswersFeature } from "./features/post-answers.ts";
import { postButtonsFeature } from "./features/post-buttons.ts";
import { postFeature } from "./features/post.ts";
import { privacyFeature } from "./features/privacy.ts";
import { queueFeature } from "./features/queue.ts";
import { reactionsFeature } from "./features/reactions.ts";
import { retractFeature } from "./features/retract.ts";
import { reviewAnswersFeature } from "./features/review-answers.ts";
import { reviewFeature } from "./features/review.ts";
import { savedFeature } from "./features/saved.ts";
import { searchFeature } from "./features/search.ts";
import { settingsFeature } from "./features/settings.ts";
import { startFeature } from "./features/start.ts";
import { statsFeature } from "./features/stats.ts";
import { statusFeature } from "./features/status.ts";
import { stopFeature } from "./features/stop.ts";
import { storyPostsFeature } from "./features/story-posts.ts";
import { storyFeature } from "./features/story.ts";
import { teamMenuFeature } from "./features/team-menu.ts";
import { teamFeature } from "./features/team.ts";
import { topicsFeature } from "./features/topics.ts";
import { unfollowFeature } from "./features/unfollow.ts";
import { createFrame } from "./frame.ts";
import { createInbox } from "./inbox.ts";
import { registerMenu, registerTeamMenu } from "./menu.ts";
import { createPolling } from "./polling.ts";
import { answerPress } from "./press.ts";
import type { ReaderDeps } from "./reader-deps.ts";
import { createReceiving } from "./receiving.ts";
import { createReviewDesk } from "./review-desk.ts";
import { createWebhook } from "./webhook.ts";

/** What the features for readers and those for editors need. */
type PeopleDeps = ReaderDeps & EditorsDeps;

/** The bot that readers talk to: its features in their order, behind what every update goes through. */
export function createBot(
	deps: PeopleDeps & {
		token: string;
		telegram: Telegram;
		conversations: Conversations;
		/** True when what is kept of readers is sealed. */
		isSealed: boolean;
		team: Team;
		journal: Journal;
		/** What was counted, and who draws it. */
		stats: StatsReader;
		drawer: Drawer;
		holds: Holds;
		notices: Notices;
		posts: Posts;
		campaigns: Campaigns;
		/** What admins write to the readers with. */
		broadcasting: Pick<BroadcastDialogueDeps, "broadcasts" | "perSecond" | "preview"> & {
			display: BroadcastDisplay;
			wakeCampaign: (campaign: string) => void;
		};
		/** What editors write articles with. */
		desk: {
			display: DraftDisplay;
			scenes: DraftScenes;
			readPage: DraftPages;
			publish: (stored: StoredDraft) => Promise<void>;
		};
		drafts: Drafts;
		lanes: Lanes;
		prompts: Prompts;
		reactions: Reactions;
		dead: Dead;
		/** Reads a link to a message of a channel. */
		readLink: LinkReader;
		forwards: Forwards;
		leases: Leases;
		/** Whether there is room in Redis. */
		room: Pick<Room, "isFull">;
		/** Where Telegram sends updates, and with which secret; they are polled where that is undefined. */
		webhook: { url: string; secret: string } | undefined;
		updates: Updates;
		/** {@link Updates} over a connection that does nothing else. */
		waitingUpdates: Updates;
		channels: () => readonly ChannelId[];
		/** How the admins know a channel. */
		channelTitle: (channel: ChannelId) => string;
		rulesOf: (channel: ChannelId) => ChannelRules;
		channelsOf: ChannelsOf;
		/** Is told what the bot may do in a channel from now on. */
		onRights: (channel: ChannelId, rights: Rights) => Promise<void>;
		/** Is told that a channel is reached at another id from now on. */
		onMigrated: (channel: ChannelId, to: number) => Promise<void>;
		/** Has a channel looked at. */
		wake: (channel: ChannelId) => void;
		announce: (released: Released[]) => void;
		/** How an article is set for one reader, in the language of their app. */
		privateStyle: (languageCode: string | undefined) => PostStyle;
		/** How many updates one person may send in ten seconds; as usual when left out. */
		maxUpdates?: number | undefined;
		logger: Logger;
	},
) {
	const { texts, logger } = deps;
	const desk = createReviewDesk(deps);
	const frame = createFrame({ ...deps, clientOptions: deps.telegram.clientOptions });
	const bot = new Bot<BotContext>(deps.token, { client: frame.clientOptions });

	bot.use(frame.middleware);
	const features = new Composer<BotContext>();
	bot.use(features);
	const reader = { ...deps, dialogues: frame.dialogues };
	const editors = { ...deps, desk, ...createEditors(deps) };
	features.use(forwardsFeature(deps));
	features.use(reactionsFeature(deps));
	features.use(membershipFeature(deps));
	features.use(teamMenuFeature(deps));
	features.use(teamFeature(reader));
	features.use(departuresFeature(reader));
	features.use(startFeature(reader));
	features.use(latestFeature(reader));
	features.use(catchupFeature(reader));
	features.use(topicsFeature(reader));
	features.use(followFeature(reader));
	features.use(unfollowFeature(reader));
	features.use(alertsFeature(reader));
	features.use(digestFeature(reader));
	features.use(savedFeature(reader));
	// Of a post that it answers, `/story` tells the team more than readers.
	features.use(storyPostsFeature(editors));
	features.use(storyFeature(reader));
	features.use(deliveredFeature(reader));
	features.use(settingsFeature(reader));
	features.use(languageFeature(reader));
	features.use(stopFeature(reader));
	features.use(privacyFeature(deps));
	features.use(exportFeature(reader));
	features.use(forgetFeature(reader));
	features.use(inlineFeature(reader));
	// Before what it leads to: their buttons stand under its messages, too.
	features.use(queueFeature(editors));
	features.use(editFeature(editors));
	features.use(retractFeature(editors));
	features.use(pinFeature(editors));
	features.use(reviewFeature({ ...deps, desk }));
	features.use(reviewAnswersFeature({ ...deps, desk }));
	features.use(deadFeature(deps));
	features.use(broadcastFeature({ ...reader, ...deps.broadcasting }));
	features.use(postFeature({ ...deps, ...deps.desk }));
	features.use(postAnswersFeature({ ...deps, ...deps.desk }));
	features.use(postButtonsFeature({ ...deps, ...deps.desk }));
	features.use(statusFeature(deps));
	features.use(journalFeature(deps));
	features.use(statsFeature(deps));
	features.use(cancelFeature(reader));
	// A text that nobody else understands is looked for.
	features.use(searchFeature(reader));
	features.use(helpFeature(deps));
	// A button of another version must not leave its presser waiting.
	features.on("callback_query", (ctx) =>
		answerPress(ctx, { text: ctx.t("button-unknown"), show_alert: true }),
	);

	async function registerMenus(): Promise<void> {
		await registerMenu(bot.api, texts).catch((error: unknown) => {
			// Readers are answered without a menu, too; it is registered at the next start.
			logger.warn({ failure: classify(error) }, "the commands could not be registered");
		});
		const menus = (await deps.team.members()).map((member) =>
			registerTeamMenu(bot.api, texts, member).catch((error: unknown) => {
				const failure = classify(error);
				// One who has not opened the bot yet gets theirs with that.
				logger.debug(
					{ member: member.id, failure },
					"one of the team has no menu of their own yet",
				);
			}),
		);
		await Promise.all(menus);
	}

	const inbox = createInbox({ updates: deps.updates, waiting: deps.waitingUpdates, logger });
	return createReceiving({
		bot,
		source:
			deps.webhook === undefined
				? createPolling({ api: bot.api, inbox, logger })
				: createWebhook({ ...deps.webhook, api: bot.api, inbox, logger, now: deps.now }),
		inbox,
		onHung: (update) => frame.onHung(update),
		leases: deps.leases,
		room: deps.room,
		async begin(signal) {
			// grammY's types name a polyfill's signal; Node's own has the same methods.
			// Its own start asks for this without end and can't be stopped meanwhile.
			await bot.init(signal as unknown as Parameters<typeof bot.init>[0]);
			// Nobody waits for the menus: there is one for each language.
			registerMenus().catch((error: unknown) => {
				logger.warn({ err: error }, "the team's menus could not be registered");
			});
		},
		logger,
	});
}
export type ReaderBot = ReturnType<typeof createBot>;
