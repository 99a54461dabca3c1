import { randomUUID } from "node:crypto";
import { Bot, type Composer } from "grammy";
import type { Update } from "grammy/types";
import { onTestFinished } from "vitest";
import { Article } from "../../src/article/article.ts";
import { catalogueOf } from "../../src/article/catalogue-made.ts";
import { builtIn, usualLook } from "../../src/article/templates.ts";
import type { BotContext } from "../../src/bot/context.ts";
import { createFrame, type Frame } from "../../src/bot/frame.ts";
import { createInbox } from "../../src/bot/inbox.ts";
import { createPolling } from "../../src/bot/polling.ts";
import { createReceiving } from "../../src/bot/receiving.ts";
import { createLogger } from "../../src/logger.ts";
import { createConversations } from "../../src/store/conversations.ts";
import { createDepartures } from "../../src/store/departures.ts";
import { createForgetting } from "../../src/store/forgetting.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createLeases } from "../../src/store/leases.ts";
import { createPrompts } from "../../src/store/prompts.ts";
import type { Publication, PublishedArticles } from "../../src/store/published.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createRecipients } from "../../src/store/recipients.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createStatsNotes } from "../../src/store/stats-notes.ts";
import { createTeam } from "../../src/store/team.ts";
import { createUpdates } from "../../src/store/updates.ts";
import { styleOfLanguage } from "../../src/styles.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { createTexts } from "../../src/texts.ts";
import { TOKEN } from "./environment.ts";
import { openRedis, startTelegram, type TestTelegram, until } from "./newsroom.ts";

/** Everything that features are made of here. */
export type Parts = Awaited<ReturnType<typeof createParts>>;

type Options = {
	telegram?: TestTelegram;
	prefix?: string;
	subscriberKeys?: Buffer[];
	now?: () => number;
	maxUpdates?: number;
	maxWaitMs?: number;
	/** What one update may take. */
	limitMs?: number;
	/** Adds features and middleware behind the frame. */
	features?: (parts: Parts, frame: Frame) => Composer<BotContext>[];
	log?: (line: string) => void;
};

const catalogue = catalogueOf(
	[
		{ slug: "weather", parent: undefined, names: { en: "Weather", de: "Wetter" } },
		{ slug: "football", parent: undefined, names: { en: "Football", de: "Fußball" } },
	],
	{ locale: "en", of: () => [] },
);

async function createParts(options: Options) {
	const telegram = options.telegram ?? (await startTelegram());
	const redis = openRedis();
	const keys = createKeys(options.prefix ?? `test-${randomUUID()}`);
	const now = options.now ?? Date.now;
	const sealing = createSealing(options.subscriberKeys ?? []);
	const client = createTelegram({ token: TOKEN, apiRoot: telegram.apiRoot });
	onTestFinished(() => client.close());
	const readers = createReaders({ redis, keys, sealing, zone: () => "Europe/Berlin" });
	const recipients = createRecipients({ redis, keys });
	const forgetting = createForgetting({
		redis,
		keys,
		readers,
		recipients,
		now,
	});
	const texts = createTexts("en");
	const shown = new Map<string, Publication>();
	const read = async (ref: string) => shown.get(ref) ?? ({ kind: "gone" } as const);
	const published = {
		read,
		readMany: (refs: readonly string[]) => Promise.all(refs.map(read)),
		list: async () => [...shown.keys()],
	} as unknown as PublishedArticles;
	const logger = createLogger({
		level: "debug",
		secrets: [TOKEN],
		destination: { write: options.log ?? (() => {}) },
	});
	return {
		telegram,
		redis,
		keys,
		now,
		sealing,
		client,
		readers,
		recipients,
		texts,
		shown,
		published,
		logger,
		conversations: createConversations({ redis, keys, sealing }),
		departures: createDepartures({ redis, keys, readers }),
		leases: createLeases({ redis, keys }),
		prompts: createPrompts({ redis, keys }),
		statsNotes: createStatsNotes({ redis, keys }),
		updates: createUpdates({ redis, keys, sealing }),
		forget: (id: number) => forgetting.forget(id),
		catalogue: async () => catalogue,
		zone: () => "Europe/Berlin",
		channelName: "@lindenford",
		team: createTeam({ redis, keys, owners: [501] }),
		isSealed: options.subscriberKeys !== undefined,
		privateStyle: (languageCode: string | undefined) => ({
			...usualLook(builtIn("brief")),
			...styleOfLanguage(texts, languageCode ?? "en", {}),
			bot: undefined,
		}),
	};
}

/** A bot with the frame around some features, which polls a stand-in; everything ends with the test. */
export async function startReaderBot(options: Options = {}) {
	const parts = await createParts(options);
	const { telegram, client, logger } = parts;
	const frame = createFrame({
		...parts,
		clientOptions: client.clientOptions,
		maxUpdates: options.maxUpdates ?? 1000,
		...(options.maxWaitMs === undefined ? {} : { maxWaitMs: options.maxWaitMs }),
	});
	const bot = new Bot<BotContext>(TOKEN, { client: frame.clientOptions });
	bot.use(frame.middleware);
	for (const feature of options.features?.(parts, frame) ?? []) bot.use(feature);
	const hung: Update[] = [];
	const inbox = createInbox({ updates: parts.updates, waiting: parts.updates, logger });
	const receiving = createReceiving({
		bot,
		source: createPolling({ api: bot.api, inbox, logger }),
		inbox,
		leases: parts.leases,
		room: { isFull: async () => false },
		begin: (signal) => bot.init(signal as unknown as Parameters<typeof bot.init>[0]),
		async onHung(update) {
			hung.push(update);
			await frame.onHung(update);
		},
		logger,
		...(options.limitMs === undefined ? {} : { limitMs: options.limitMs }),
	});
	receiving.start();
	let isRunning = true;
	const stop = async () => {
		if (isRunning) await receiving.stop();
		isRunning = false;
	};
	onTestFinished(stop);

	/** The texts of a chat that are the bot's. */
	const answers = (chat: number) =>
		telegram
			.messages(chat)
			.filter(({ from }) => from?.is_bot === true)
			.map(({ text, caption }) => text ?? caption ?? "");

	return {
		...parts,
		frame,
		bot,
		hung,
		stop,
		answers,
		person: (languageCode = "en") => telegram.addPerson({ firstName: "Zephyrine", languageCode }),
		/** Writes, and waits for so many answers; they are what it gives. */
		async ask(id: number, text: string, count = 1): Promise<string[]> {
			const before = telegram.state().rooms.some(({ chat }) => chat.id === id)
				? answers(id).length
				: 0;
			telegram.say(id, text);
			await until(() => answers(id).length >= before + count, `an answer to ${text}`);
			return answers(id).slice(before);
		},
		/** The newest message of a chat. */
		newest: (chat: number) => telegram.messages(chat).at(-1),
		/** Labels and data of the buttons under the newest message of the bot. */
		buttons(chat: number): Map<string, string> {
			const message = telegram.messages(chat).findLast(({ from }) => from?.is_bot);
			const rows = message?.reply_markup?.inline_keyboard ?? [];
			return new Map(
				rows.flat().map((b) => [b.text, "callback_data" in b ? (b.callback_data ?? "") : ""]),
			);
		},
		/** Presses the button with these data under the bot's newest message; gives what the press was answered. */
		async press(chat: number, data: string) {
			const message = telegram.messages(chat).findLast(({ from }) => from?.is_bot);
			return telegram.press(chat, message?.message_id ?? 0, data);
		},
		/** Everything in Redis that holds some text: the names of keys, and of those the values. */
		async holding(text: string): Promise<string[]> {
			const found: string[] = [];
			const packed = packedIds(Number(text));
			for (const key of await parts.redis.keys(`${parts.keys.jobs.split(":")[0]}:*`)) {
				const said = JSON.stringify(await valueOf(parts.redis, key));
				const isText = (await parts.redis.type(key)) === "string";
				const bytes = isText ? await parts.redis.getBuffer(key) : null;
				const isPacked = packed.some((id) => bytes?.includes(id) === true);
				if (key.includes(text) || said.includes(text) || isPacked) found.push(`${key} ${said}`);
			}
			return found;
		},
	};
}
export type ReaderBot = Awaited<ReturnType<typeof startReaderBot>>;

/** An article that readers may see. */
export function stands(ref: string, more: Record<string, unknown> = {}, postedAt = 1): Publication {
	const article = Article.parse({
		format: 2,
		id: ref,
		source: "api",
		attachments: [],
		authors: [],
		tags: [],
		topics: [],
		visibility: "public",
		silent: false,
		title: `Title ${ref}`,
		url: `https://news.example/${ref}`,
		language: "en",
		...more,
	});
	const link = `https://t.me/lindenford/${postedAt}`;
	return { kind: "stands", ref, revision: 1, article, link, postedAt, updatedAt: postedAt };
}

async function valueOf(redis: Parts["redis"], key: string): Promise<unknown> {
	switch (await redis.type(key)) {
		case "string":
			return redis.get(key);
		case "hash":
			return redis.hgetall(key);
		case "set":
			return redis.smembers(key);
		case "zset":
			return redis.zrangebyscore(key, "-inf", "+inf");
		case "list":
			return redis.lrange(key, 0, -1);
		default:
			throw new Error(`${key}: a type that nobody looks into`);
	}
}

/** An id as lists of many of them have it; nothing for what is none. */
function packedIds(id: number): Buffer[] {
	if (!Number.isSafeInteger(id) || id <= 0) return [];
	const [whole, float] = [Buffer.alloc(8), Buffer.alloc(8)];
	whole.writeBigUInt64LE(BigInt(id));
	float.writeDoubleLE(id);
	return [whole, float];
}
