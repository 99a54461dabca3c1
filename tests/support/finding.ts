import { randomUUID } from "node:crypto";
import { Bot } from "grammy";
import type { Chat, Update } from "grammy/types";
import { expect, inject, onTestFinished } from "vitest";
import { articleRef, type Submission } from "../../src/article/article.ts";
import { catalogueOf, grownTopics, topicsOfTags } from "../../src/article/catalogue-made.ts";
import type { ChannelRules } from "../../src/article/channel-rules.ts";
import type { ChannelId } from "../../src/article/channel.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import type { BotContext } from "../../src/bot/context.ts";
import { inlineFeature } from "../../src/bot/features/inline.ts";
import { latestFeature } from "../../src/bot/features/latest.ts";
import { savedFeature } from "../../src/bot/features/saved.ts";
import { searchFeature } from "../../src/bot/features/search.ts";
import { storyFeature } from "../../src/bot/features/story.ts";
import { createFrame } from "../../src/bot/frame.ts";
import { createLogger } from "../../src/logger.ts";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { createSearch } from "../../src/search/search.ts";
import { createConversations } from "../../src/store/conversations.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createSearchIndex } from "../../src/store/search-index.ts";
import { createStores } from "../../src/store/stores.ts";
import { createTexts } from "../../src/texts.ts";
import { openRedis, until } from "./newsroom.ts";
import { everywhere } from "./placement.ts";
import { policy, toSubmission } from "./reading.ts";
import { styleOf } from "./style.ts";

const TOKEN = `7000002:${"R3ader-of_the_test".repeat(2)}ab`;

/** What a test says about the articles and the clock of {@link startFinding}. */
export type FindingOptions = {
	now?: () => number;
	/** The tags that topics are grown from. */
	tags?: readonly string[];
	sources?: readonly string[];
	channels?: readonly ChannelId[];
};

/**
 * Articles that stand in channels, in a real Redis, and a bot with the features that find them: it talks to people
 * through a stand-in.
 */
export async function startFinding(options: FindingOptions = {}) {
	const { now = Date.now, channels = ["@lindenford"], sources = ["api"] } = options;
	const redis = openRedis(inject("redisUrl"));
	const keys = createKeys(`test-${randomUUID()}`);
	const sealing = createSealing([]);
	const stores = createStores({
		redis,
		keys,
		sealing,
		zone: () => "Europe/Berlin",
		channels: () => channels,
		rulesOf: () => ({}) as ChannelRules,
		now,
	});
	const { published, posts } = stores;
	const topics = grownTopics([{ tags: [...(options.tags ?? ["Lindenford", "Weather"])] }], 20);
	const catalogue = catalogueOf(topics, { locale: "en", of: topicsOfTags });
	const index = createSearchIndex({ redis, keys });
	const search = createSearch({ index, published, catalogue: async () => catalogue, now });
	const texts = createTexts("en");
	const intake = createIntake({
		redis,
		keys,
		channels: () => channels,
		placement: everywhere(...channels),
	});
	let deliveries = 0;
	let messages = 0;

	const reader = createStandIn({ token: TOKEN, now });
	const apiRoot = await reader.start();
	onTestFinished(() => reader.stop());

	/** Does for changed articles what the fan-out does. */
	async function sync(): Promise<void> {
		for (;;) {
			const changed = await published.changed(Number.MAX_SAFE_INTEGER, 100);
			if (changed.length === 0) return;
			for (const one of changed) {
				await published.note(one.ref, await published.read(one.ref));
				await search.note(one.ref);
				await published.seen(one);
			}
		}
	}

	/** Takes a version of an article, and has the channels show it, or nothing of it. */
	async function take(source: string, submission: Submission, to?: string[]): Promise<string> {
		const placed = submission.kind === "publish" ? { ...submission, channels: to } : submission;
		const reception = await intake.accept({
			source: policy({}),
			delivery: `d${deliveries}`,
			payload: undefined,
			digest: `d${deliveries}`,
			submissions: [placed],
			now: now(),
		});
		const ref = articleRef(
			source,
			submission.kind === "publish" ? submission.article.id : submission.id,
		);
		if (reception.kind !== "kept") throw new Error("not kept");
		for (const channel of channels) {
			const post = await posts.read(channel, ref);
			if (post === undefined) continue;
			messages += post.messageId === undefined ? 1 : 0;
			const messageId = post.messageId ?? messages;
			const link = `https://t.me/${channel.replace("@", "")}/${messageId}`;
			const state = post.retract ? ("retracted" as const) : ("posted" as const);
			const { desired } = post;
			const change = { state, applied: desired, handled: desired, messageId, link };
			const time = post.postedAt === undefined ? { postedAt: now() } : {};
			await posts.settle(post, { change: { ...change, ...time }, now: now() });
		}
		return ref;
	}

	/** Publishes articles, or newer versions of them, one after the other; they can be found then. */
	async function publish(...articles: Record<string, unknown>[]): Promise<string[]> {
		const refs: string[] = [];
		for (const { _source: source = "api", _channels: to, ...item } of articles) {
			deliveries += 1;
			const submission = toSubmission(String(source), FeedItem.parse(item), now() + deliveries);
			refs.push(await take(String(source), submission, to as string[] | undefined));
		}
		await sync();
		return refs;
	}

	/** Withdraws an article; what is found of it by then is for {@link sync} to change. */
	async function withdraw(id: string): Promise<void> {
		deliveries += 1;
		const order = { sentAt: now() + deliveries };
		await take("api", { kind: "retract", source: "api", id, order, reason: "deleted" });
	}

	/** A bot like any process runs one. */
	async function startBot() {
		const failures: string[] = [];
		const logger = createLogger({
			level: "error",
			secrets: [TOKEN],
			destination: { write: (line) => failures.push(line) },
		});
		const frame = createFrame({
			clientOptions: { apiRoot },
			conversations: createConversations({ redis, keys, sealing }),
			readers: stores.readers,
			team: stores.team,
			texts,
			maxUpdates: 1000,
			now,
			logger,
		});
		const bot = new Bot<BotContext>(TOKEN, { client: frame.clientOptions });
		const deps = {
			...stores,
			search,
			catalogue: async () => catalogue,
			sourceNames: () => sources,
			zone: () => "Europe/Berlin",
			channelName: "@lindenford",
			texts,
			now,
			dialogues: frame.dialogues,
			privateStyle: (language: string | undefined) => styleOf({ language: language ?? "en" }),
		};
		bot.use(frame.middleware);
		for (const feature of [
			latestFeature(deps),
			savedFeature(deps),
			storyFeature(deps),
			inlineFeature(deps),
			searchFeature(deps),
		])
			bot.use(feature);
		const running = bot.start({
			allowed_updates: ["message", "callback_query", "inline_query"],
		});
		let isRunning = true;
		const stop = async () => {
			if (!isRunning) return;
			isRunning = false;
			await bot.stop();
			await running;
			expect(failures).toEqual([]);
			expect(frame.missedPresses()).toBe(0);
		};
		onTestFinished(stop);
		return { stop, hear: (update: Update) => bot.handleUpdate(update) };
	}

	const bot = await startBot();
	let people = 0;
	return {
		reader,
		redis,
		keys,
		stores,
		search,
		catalogue,
		texts,
		apiRoot,
		token: TOKEN,
		sync,
		publish,
		withdraw,
		/** Ends the bot and starts another, as a restart does. */
		async restart(): Promise<void> {
			await bot.stop();
			Object.assign(bot, await startBot());
		},
		/** The bot is handed an update. */
		hear: (update: Update) => bot.hear(update),
		/** Somebody writes a command in a group. */
		async sayInGroup(group: Chat.SupergroupChat | Chat.GroupChat, text: string): Promise<void> {
			const [command = ""] = text.split(" ");
			const date = Math.floor(now() / 1000);
			const from = { id: 777, is_bot: false, first_name: "G", language_code: "en" };
			const entities = [{ type: "bot_command" as const, offset: 0, length: command.length }];
			const message = { message_id: 5, date, chat: group, from, text, entities };
			await bot.hear({ update_id: 1, message });
		},
		/** Somebody who opens the bot, in a language. */
		person(languageCode = "en") {
			people += 1;
			const { id } = reader.addPerson({ firstName: `Person ${people}`, languageCode });
			return {
				id,
				/** Writes, and waits for the answer: the newest message of the bot. */
				async ask(text: string) {
					const asked = reader.say(id, text).message_id;
					await until(() => newest(id).message_id > asked, `an answer to ${text}`);
					return newest(id);
				},
				/** Presses the button with these words, and waits for the answer. */
				async press(label: string) {
					const message = newest(id);
					const button = message.reply_markup?.inline_keyboard
						.flat()
						.find(({ text }) => text.includes(label));
					if (button === undefined || !("callback_data" in button))
						throw new Error(`There is no button ${label}: ${JSON.stringify(message.reply_markup)}`);
					const before = JSON.stringify(message);
					const answer = await reader.press(id, message.message_id, button.callback_data);
					// The press is answered first; what it changes comes right after that.
					const changed = () => JSON.stringify(newest(id)) !== before;
					await until(changed, "a change", 400).catch(() => {});
					return answer;
				},
				newest: () => newest(id),
			};
		},
	};

	function newest(id: number) {
		const message = reader.messages(id).at(-1);
		if (message === undefined) throw new Error("Nothing was said.");
		return message;
	}
}
export type Finding = Awaited<ReturnType<typeof startFinding>>;

/** The labels of a message's buttons, row by row. */
export function labels(message: {
	reply_markup?: { inline_keyboard: { text: string }[][] };
}): string[][] {
	return (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));
}
