import { randomUUID } from "node:crypto";
import { Bot } from "grammy";
import type { Message } from "grammy/types";
import { onTestFinished } from "vitest";
import { type Article, articleRef } from "../../src/article/article.ts";
import { catalogueOf } from "../../src/article/catalogue-made.ts";
import type { ChannelRules } from "../../src/article/channel-rules.ts";
import type { ChannelId } from "../../src/article/channel.ts";
import { toArticle } from "../../src/article/draft.ts";
import { FeedItem, toDraft } from "../../src/article/feed-item.ts";
import type { Reader } from "../../src/article/reader.ts";
import type { BotContext } from "../../src/bot/context.ts";
import { deliveredFeature } from "../../src/bot/features/delivered.ts";
import { createIdentity } from "../../src/bot/identity.ts";
import { createBundles } from "../../src/deliver/bundles.ts";
import { createCourier } from "../../src/deliver/courier.ts";
import { createFanout } from "../../src/deliver/fanout.ts";
import { createLetters } from "../../src/deliver/letters.ts";
import { createOffers } from "../../src/deliver/offers.ts";
import type { Pacing } from "../../src/deliver/pacing.ts";
import { createLogger } from "../../src/logger.ts";
import { createDepartures } from "../../src/store/departures.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createBundleTimes, createOutbox } from "../../src/store/outbox.ts";
import { createPace } from "../../src/store/pace.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createStores } from "../../src/store/stores.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { createPacer } from "../../src/telegram/pacer.ts";
import { createTexts } from "../../src/texts.ts";
import { TOKEN } from "./environment.ts";
import { article, openRedis, startTelegram } from "./newsroom.ts";
import { styleOf } from "./style.ts";

const MINUTE_MS = 60_000;
/** A Thursday, at noon in Berlin. */
const START = Date.parse("2026-11-26T11:00:00Z");
const texts = createTexts("en");
/** Climate belongs to science; bridges stand alone. */
const parents: Record<string, string | undefined> = { climate: "science" };

/** Sends at once: these tests are about what is sent, and their clock is not that of Redis. */
export const unpaced: Pacing = {
	ask: async () => "go",
	giveBack: () => {},
	within: (_scope, run) => run(),
};

type Options = {
	at?: string;
	/** The clock of this machine, which Redis and the jobs have, too. */
	isLive?: boolean;
	pacing?: Pacing;
	channel?: ChannelId;
	callTimeoutMs?: number;
};

/**
 * What brings articles to readers, on a real Redis under a prefix of its own and a Telegram stand-in, with a clock that
 * the test puts forward. Articles are written as the publisher leaves them; nothing runs by itself.
 */
export async function openLetterbox(options: Options = {}) {
	const telegram = await startTelegram();
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const channel = options.channel ?? "@lindenford";
	const clock = { now: options.at === undefined ? START : Date.parse(options.at) };
	const now = () => (options.isLive === true ? Date.now() : clock.now);
	const zone = () => "Europe/Berlin";
	const rulesOf = () => ({ isForReaders: undefined }) as ChannelRules;
	const records = { redis, keys, sealing: createSealing([]), zone, rulesOf, now };
	const stores = createStores({ ...records, channels: () => [channel] });
	const outbox = createOutbox(records);
	const bundleTimes = createBundleTimes(records);
	const departures = createDepartures({ ...records, readers: stores.readers });
	const pacer = createPacer({ pace: createPace(records) });
	const pacing = options.isLive === true ? pacer : unpaced;
	const client = createTelegram({
		...(options.isLive === true ? { pacer } : {}),
		token: TOKEN,
		apiRoot: telegram.apiRoot,
		callTimeoutMs: options.callTimeoutMs ?? 2000,
	});
	onTestFinished(() => client.close());
	const catalogue = async () =>
		catalogueOf(
			[
				{ slug: "science", parent: undefined, names: { en: "Science" } },
				{ slug: "climate", parent: "science", names: { en: "Climate", de: "Klima" } },
				{ slug: "bridges", parent: undefined, names: { en: "Bridges", de: "Brücken" } },
			],
			{
				locale: "en",
				of: ({ topics }) => topics.flatMap((slug) => [slug, parents[slug] ?? []].flat()),
			},
		);
	const privateStyle = (language: string | undefined) =>
		styleOf({ language: texts.localeFor(language) });
	const log: string[] = [];
	const logger = createLogger({
		level: "debug",
		secrets: [TOKEN],
		destination: { write: (line) => void log.push(line) },
	});
	const bundled: number[] = [];
	const dropped: number[] = [];
	const noted: string[] = [];
	const parts = {
		api: client.api,
		pacing: options.pacing ?? pacing,
		...stores,
		outbox,
		departures,
		catalogue,
		search: { note: async (ref: string) => void noted.push(ref) },
		letters: createLetters({ texts, privateStyle }),
		times: bundleTimes,
		bundleTimes,
		texts,
		privateStyle,
		dropBundle: async (id: number): Promise<void> => {
			dropped.push(id);
		},
		sendBundle: async (id: number): Promise<number | undefined> => {
			bundled.push(id);
			return undefined;
		},
		zone,
		callTimeoutMs: options.callTimeoutMs ?? 2000,
		logger,
		now,
	};
	const deps = { ...parts, offers: createOffers(parts) };
	const courier = createCourier(deps);
	const fanout = createFanout(deps);
	const bundles = createBundles(deps);

	async function write(id: string, made: Article, post: Record<string, string | number>) {
		const ref = articleRef("api", id);
		const before = await redis.hget(keys.article(ref), "revision");
		const revision = Number(before ?? 0) + 1;
		await redis.hset(keys.article(ref), {
			source: "api",
			id,
			revision,
			receivedAt: now(),
			updatedAt: now(),
			body: JSON.stringify(made),
		});
		await redis.hset(keys.post(channel, ref), {
			state: "posted",
			desired: revision,
			retract: 0,
			handled: revision,
			applied: revision,
			messageId: 7,
			link: `https://t.me/lindenford/${id}`,
			postedAt: now(),
			...post,
		});
		await redis.zadd(keys.changed, now() + revision, ref);
		return ref;
	}

	return {
		telegram,
		redis,
		keys,
		clock,
		now,
		...stores,
		outbox,
		bundleTimes,
		departures,
		deps,
		log,
		courier,
		fanout,
		bundles,
		bundled,
		dropped,
		noted,
		catalogue,
		client,

		/** An article that stands in the channel, as posted just now; a second time: its next version. */
		async publish(
			id: string,
			more: Record<string, unknown> = {},
			post: Record<string, string | number> = {},
		): Promise<string> {
			const { topics = [], source = "api", ...item } = more;
			const read = toArticle("api", toDraft(FeedItem.parse(article(id, item))));
			if (!("article" in read)) throw new Error(JSON.stringify(read));
			const made = { ...read.article, topics: topics as string[], source: source as string };
			const known = await redis.hget(keys.post(channel, articleRef("api", id)), "postedAt");
			return write(id, made, { ...(known === null ? {} : { postedAt: known }), ...post });
		},

		/** Withdraws an article everywhere. */
		async retract(id: string): Promise<void> {
			const ref = articleRef("api", id);
			await redis.hdel(keys.article(ref), "body");
			await redis.hset(keys.article(ref), { retracted: 1 });
			await redis.hset(keys.post(channel, ref), { state: "retracted", retract: 1 });
			await redis.zadd(keys.changed, now() + 100, ref);
		},

		/** Somebody who has opened the bot and asks for something. */
		async addReader(change: (reader: Reader) => Reader, languageCode = "en"): Promise<number> {
			const person = telegram.addPerson({ firstName: "R", languageCode });
			telegram.say(person.id, "/start");
			await stores.readers.change(person.id, now(), (reader) =>
				change({ ...reader, appLanguage: languageCode }),
			);
			return person.id;
		},

		/** Does everything that is due at this moment. */
		async run(): Promise<void> {
			clock.now += 200;
			while (await fanout.isDue(now())) await fanout.run();
			while (await courier.isDue(now())) await courier.run();
			while (await bundles.isDue(now())) await bundles.run();
		},

		/** Puts the clock forward. */
		forward(minutes: number): void {
			clock.now += minutes * MINUTE_MS;
		},

		/** A bot that answers the buttons below what was sent. */
		async startBot(): Promise<void> {
			const bot = new Bot<BotContext>(TOKEN, { client: client.clientOptions });
			bot.use(createIdentity(deps));
			bot.use(deliveredFeature(deps));
			bot.catch((error) => void log.push(String(error.error)));
			await bot.init();
			void bot.start();
			onTestFinished(() => bot.stop());
		},

		/** What a reader has in their chat from the bot, oldest first. */
		got: (id: number): Message[] =>
			telegram.messages(id).filter(({ from }) => from?.is_bot === true),

		/** How an article stands with a reader. */
		async stateOf(ref: string, id: number): Promise<string | undefined> {
			return (await stores.recipients.read(ref, id))?.state;
		},
	};
}
export type Letterbox = Awaited<ReturnType<typeof openLetterbox>>;

/** Follows a topic since long ago. */
export function follows(
	slug: string,
	more: Partial<Reader> & { tempo?: "now" | "digest"; since?: number } = {},
): (reader: Reader) => Reader {
	const { tempo = "now", since = 0, ...rest } = more;
	return (reader) => ({
		...reader,
		topics: { ...reader.topics, [slug]: { tempo, since } },
		...rest,
	});
}
