import { setTimeout as sleep } from "node:timers/promises";
import { Bot, type BotError } from "grammy";
import type { PostStyle } from "../article/post.ts";
import type { Logger } from "../logger.ts";
import type { Articles } from "../store/articles.ts";
import type { Holds, Released } from "../store/holds.ts";
import type { Notices } from "../store/notices.ts";
import type { Posts } from "../store/posts.ts";
import type { Telegram } from "../telegram/client.ts";
import { classify } from "../telegram/failure.ts";
import type { Texts } from "../texts.ts";
import type { BotContext } from "./context.ts";
import { helpFeature } from "./features/help.ts";
import { latestFeature } from "./features/latest.ts";
import { privacyFeature } from "./features/privacy.ts";
import { releaseFeature } from "./features/release.ts";
import { startFeature } from "./features/start.ts";
import { registerMenu } from "./menu.ts";

const RETRY_MS = 5000;

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
	announce: (released: Released[]) => void;
	now: () => number;
	texts: Texts;
	/** How an article is set for one reader, in the language of their app. */
	privateStyle: (languageCode: string | undefined) => PostStyle;
	logger: Logger;
}) {
	const { texts, logger, channelName } = deps;
	const bot = new Bot<BotContext>(deps.token, { client: deps.telegram.clientOptions });
	const stopping = new AbortController();
	// grammY's types name a polyfill's signal; Node's own has the same methods.
	const stopSignal = stopping.signal as unknown as NonNullable<Parameters<typeof bot.init>[0]>;
	let polling: Promise<void> = Promise.resolve();

	bot.use(async (ctx, next) => {
		const locale = texts.localeFor(ctx.from?.language_code);
		ctx.t = (id, values) => texts.text(locale, id, values);
		await next();
	});
	const features = bot.errorBoundary((error) => report(error));
	features.use(startFeature(deps));
	features.use(latestFeature(deps));
	features.use(privacyFeature());
	features.use(releaseFeature(deps));
	features.use(helpFeature({ channelName }));

	function report({ error, ctx }: BotError<BotContext>): void {
		const failure = classify(error);
		const update = ctx.update.update_id;
		// A reader who blocks the bot while it answers is no trouble.
		if (failure.kind === "chat")
			logger.debug({ update, reason: failure.reason }, "a reader is gone");
		else logger.error({ err: error, update }, "an update could not be answered");
	}

	async function poll(): Promise<void> {
		while (!stopping.signal.aborted) {
			try {
				// grammY's own start asks for this without end and can't be stopped meanwhile.
				await bot.init(stopSignal);
				await registerMenu(bot.api, texts).catch((error: unknown) => {
					// Readers are answered without a menu, too; it is registered at the next start.
					logger.warn({ reason: explain(error) }, "the commands could not be registered");
				});
				if (stopping.signal.aborted) return;
				await bot.start({ allowed_updates: ["message", "callback_query"] });
				return;
			} catch (error) {
				if (stopping.signal.aborted) return;
				logger.error({ reason: explain(error) }, "the bot hears no readers; trying again");
				await sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => {});
			}
		}
	}

	return {
		/** Starts polling; troubles are logged and tried again, publishing goes on meanwhile. */
		start(): void {
			polling = poll();
		},
		/** Ends polling once the update under way is answered. */
		async stop(): Promise<void> {
			stopping.abort();
			if (bot.isRunning()) await bot.stop();
			await polling;
		},
	};
}
export type ReaderBot = ReturnType<typeof createBot>;

function explain(error: unknown): string {
	const { kind, reason } = classify(error);
	if (kind === "unauthorized")
		return `Telegram refuses BOT_TOKEN (${reason}): set the bot's current token`;
	if (/terminated by other getUpdates|webhook is active/i.test(reason)) {
		return `${reason}: another program uses this token; stop it, or give Tidings a bot of its own`;
	}
	return reason;
}
