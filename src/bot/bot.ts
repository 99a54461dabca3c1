import { Bot, type BotError } from "grammy";
import type { ChannelRules } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import type { PostStyle } from "../article/post.ts";
import type { Logger } from "../logger.ts";
import type { Articles } from "../store/articles.ts";
import type { Dead } from "../store/dead.ts";
import type { Forwards } from "../store/forwards.ts";
import type { Holds, Released } from "../store/holds.ts";
import type { Lanes } from "../store/lanes.ts";
import type { Leases } from "../store/leases.ts";
import type { Notices } from "../store/notices.ts";
import type { Posts } from "../store/posts.ts";
import type { Prompts } from "../store/prompts.ts";
import type { Telegram } from "../telegram/client.ts";
import { classify } from "../telegram/failure.ts";
import type { LinkReader } from "../telegram/named-message.ts";
import type { Rights } from "../telegram/rights.ts";
import type { Texts } from "../texts.ts";
import type { BotContext } from "./context.ts";
import { adminMenuFeature } from "./features/admin-menu.ts";
import { cancelFeature } from "./features/cancel.ts";
import { deadFeature } from "./features/dead.ts";
import { forwardsFeature } from "./features/forwards.ts";
import { helpFeature } from "./features/help.ts";
import { latestFeature } from "./features/latest.ts";
import { membershipFeature } from "./features/membership.ts";
import { privacyFeature } from "./features/privacy.ts";
import { reviewAnswersFeature } from "./features/review-answers.ts";
import { reviewFeature } from "./features/review.ts";
import { startFeature } from "./features/start.ts";
import { statusFeature } from "./features/status.ts";
import { registerAdminMenu, registerMenu } from "./menu.ts";
import { createPolling } from "./polling.ts";
import { answerPress } from "./press.ts";
import { createReviewDesk } from "./review-desk.ts";

/** The bot that readers talk to: long polling, one error boundary around every feature. */
export function createBot(deps: {
	token: string;
	telegram: Telegram;
	/** How readers know the channel. */
	channelName: string;
	/** Telegram user ids of those who may publish what is held back. */
	admins: readonly number[];
	articles: Articles;
	holds: Holds;
	notices: Notices;
	posts: Posts;
	lanes: Lanes;
	prompts: Prompts;
	dead: Dead;
	/** Reads a link to a message of a channel. */
	readLink: LinkReader;
	forwards: Forwards;
	leases: Leases;
	channels: () => readonly ChannelId[];
	/** How the admins know a channel. */
	channelTitle: (channel: ChannelId) => string;
	rulesOf: (channel: ChannelId) => ChannelRules;
	/** Those of the newsroom's channels that a chat is. */
	channelsOf: (chat: {
		id: number;
		username?: string | undefined;
	}) => Promise<readonly ChannelId[]>;
	/** Is told what the bot may do in a channel from now on. */
	onRights: (channel: ChannelId, rights: Rights) => Promise<void>;
	/** Is told that a channel is reached at another id from now on. */
	onMigrated: (channel: ChannelId, to: number) => Promise<void>;
	/** Has a channel looked at. */
	wake: (channel: ChannelId) => void;
	announce: (released: Released[]) => void;
	now: () => number;
	texts: Texts;
	/** How an article is set for one reader, in the language of their app. */
	privateStyle: (languageCode: string | undefined) => PostStyle;
	logger: Logger;
}) {
	const { texts, logger } = deps;
	const desk = createReviewDesk(deps);
	const bot = new Bot<BotContext>(deps.token, { client: deps.telegram.clientOptions });

	bot.use(async (ctx, next) => {
		const locale = texts.localeFor(ctx.from?.language_code);
		ctx.t = (id, values) => texts.text(locale, id, values);
		await next();
	});
	const features = bot.errorBoundary((error) => report(error));
	features.use(forwardsFeature(deps));
	features.use(membershipFeature(deps));
	features.use(adminMenuFeature(deps));
	features.use(startFeature(deps));
	features.use(latestFeature(deps));
	features.use(privacyFeature());
	features.use(reviewFeature({ ...deps, desk }));
	features.use(reviewAnswersFeature({ ...deps, desk }));
	features.use(deadFeature(deps));
	features.use(statusFeature(deps));
	features.use(cancelFeature(deps));
	features.use(helpFeature(deps));
	// A button of another version must not leave its presser waiting.
	features.on("callback_query", (ctx) =>
		answerPress(ctx, { text: ctx.t("button-unknown"), show_alert: true }),
	);

	function report({ error, ctx }: BotError<BotContext>): void {
		const failure = classify(error);
		const update = ctx.update.update_id;
		// A reader who blocks the bot while it answers is no trouble.
		if (failure.kind === "chat")
			logger.debug({ update, reason: failure.reason }, "a reader is gone");
		else logger.error({ err: error, update }, "an update could not be answered");
	}

	return createPolling({
		bot,
		leases: deps.leases,
		async begin(signal) {
			// grammY's types name a polyfill's signal; Node's own has the same methods.
			// Its own start asks for this without end and can't be stopped meanwhile.
			await bot.init(signal as unknown as Parameters<typeof bot.init>[0]);
			await registerMenu(bot.api, texts).catch((error: unknown) => {
				// Readers are answered without a menu, too; it is registered at the next start.
				logger.warn({ failure: classify(error) }, "the commands could not be registered");
			});
			const menus = deps.admins.map((admin) =>
				registerAdminMenu(bot.api, texts, admin).catch((error: unknown) => {
					const failure = classify(error);
					// One who has not opened the bot yet gets theirs with that.
					logger.debug({ admin, failure }, "an admin has no menu of their own yet");
				}),
			);
			await Promise.all(menus);
		},
		logger,
	});
}
export type ReaderBot = ReturnType<typeof createBot>;
