import { once } from "node:events";
import type { Redis } from "ioredis";
import type { ChannelId } from "./article/channel.ts";
import { usualLook } from "./article/templates.ts";
import { createBot } from "./bot/bot.ts";
import type { Config } from "./config.ts";
import { articleRoutes } from "./ingest/articles.ts";
import { documentationRoutes } from "./ingest/documentation.ts";
import { createDoor } from "./ingest/door.ts";
import { createGate } from "./ingest/gate.ts";
import { healthRoutes } from "./ingest/health.ts";
import { hookRoutes } from "./ingest/hooks.ts";
import { answerOf } from "./ingest/reply.ts";
import { createServer } from "./ingest/server.ts";
import type { Source } from "./ingest/source.ts";
import { createSubscriber } from "./ingest/subscriptions.ts";
import type { Logger } from "./logger.ts";
import { templateNamed } from "./newsroom/looks.ts";
import { createJobs } from "./publish/jobs.ts";
import { createNotifier } from "./publish/notifier.ts";
import { createPublisher } from "./publish/publisher.ts";
import { createReceiptSender } from "./publish/receipts.ts";
import { createArticles } from "./store/articles.ts";
import { checkRedis, createRedis, type Purpose } from "./store/connect.ts";
import { createDeliveries } from "./store/deliveries.ts";
import { createEmbeddedRedis } from "./store/embedded.ts";
import { createHolds } from "./store/holds.ts";
import { createIntake } from "./store/intake.ts";
import { createKeys } from "./store/keys.ts";
import { createLanes } from "./store/lanes.ts";
import { createNotices, type Notice } from "./store/notices.ts";
import { createPosts } from "./store/posts.ts";
import { createReceipts } from "./store/receipts.ts";
import { findRedisServer } from "./store/redis-binary.ts";
import { createSources } from "./store/sources.ts";
import { createSubscriptions } from "./store/subscriptions.ts";
import { createStyles, styleOfLanguage } from "./styles.ts";
import { createTelegram } from "./telegram/client.ts";
import { createTexts, isolate } from "./texts.ts";
import { createPictureLoader } from "./web/picture.ts";
import { createWebClient } from "./web/public-fetch.ts";

/** How long calls and requests under way may take to end by themselves once the process stops. */
const FINISH_MS = 2000;
/** How long Redis may take to note what came of them. */
const RECORD_MS = 1000;

/**
 * Puts the parts together. `start` resolves to the address of the HTTP server once articles are taken;
 * `stop` ends everything in the order in which nothing is lost.
 */
export function createApp(
	config: Config,
	logger: Logger,
	now: () => number = Date.now,
	/** What tests have otherwise: a shorter wait, and pictures from this machine. */
	forTests: { firstRetryMs?: number; allowPrivatePictures?: boolean } = {},
) {
	/** How to end the parts, the youngest first; the signal tells that there is no time left to wait. */
	const closing: ((late: AbortSignal) => Promise<unknown>)[] = [];
	let isStopping = false;
	/** How to make outgoing calls and incoming requests fail that take too long to end. */
	const cutting: (() => unknown)[] = [];
	const onStop = (close: (late: AbortSignal) => Promise<unknown>) => closing.unshift(close);

	/** What the newsroom file says now, and every channel that ever had posts. */
	const live = {
		config,
		sources: sourcesOf(config),
		/** Those of the file first. */
		allChannels: config.channels as readonly ChannelId[],
	};
	let adopt: (next: Config) => Promise<void> = async () => {};

	async function begin(): Promise<string> {
		const { http } = config;
		const common = { logger, now };
		const texts = createTexts(config.locale);
		const say = (id: string, values = {}) => texts.text(config.locale, id, values);
		const sources = () => live.sources;
		const channels = () => live.config.channels;
		const allChannels = () => live.allChannels;

		const url = config.redis.url ?? (await startEmbedded());
		const engineRedis = await connect(url, "engine");
		for (const warning of await checkRedis(engineRedis)) logger.warn(warning);
		const requestRedis = await connect(url, "request");
		const engine = { redis: engineRedis, keys: createKeys(config.redis.prefix) };
		const request = { redis: requestRedis, keys: engine.keys };
		const lanes = createLanes(engine);
		const notices = createNotices(engine);
		const posts = createPosts(engine);
		const articles = createArticles(engine);
		const known = createSources(engine);
		adopt = async (next) => {
			const wanting = next.sources.map(({ name, callback }) => ({
				name,
				wantsReceipts: callback !== undefined,
			}));
			const all = await known.note({ sources: wanting, channels: next.channels }, now());
			Object.assign(live, { config: next, sources: sourcesOf(next), allChannels: all });
			for (const warning of next.warnings) logger.warn(warning);
		};
		await adopt(config);

		const telegram = createTelegram({ ...config.telegram, now });
		const web = createWebClient();
		onStop(() => Promise.all([telegram.close(), web.close()]));
		cutting.push(
			() => telegram.close(),
			() => web.close(),
		);
		const publisher = createPublisher({
			api: telegram.api,
			pictures: createPictureLoader({
				web,
				allowHttp: forTests.allowPrivatePictures === true,
				allowPrivate: forTests.allowPrivatePictures === true,
			}),
			style: createStyles({
				config: () => live.config,
				texts,
				botName: () => telegram.botName(),
				onNamelessBot: (channel) =>
					logger.warn(
						{ channel },
						"links into the bot are left out: Telegram does not tell its name",
					),
			}),
			posts,
			lanes,
			notices,
			...common,
		});
		const channelName = (channel = "") => {
			const name = live.config.channelNames[channel as ChannelId];
			return name === undefined ? channel : `${isolate(name)} (${channel})`;
		};
		const queue = () => ({
			connection: createConnection(url, "engine"),
			prefix: engine.keys.jobs,
			...common,
		});
		const jobs = createJobs({
			...queue(),
			channels: allChannels,
			drain: (channel) => publisher.drain(channel),
			isStranded: (channel, at) => lanes.isStranded(channel, at),
		});
		const receipts = createReceiptSender({
			...queue(),
			receipts: createReceipts(engine),
			notices,
			web,
			callbackOf: (source) => live.sources.get(source)?.callback,
			...(forTests.firstRetryMs === undefined ? {} : { firstRetryMs: forTests.firstRetryMs }),
		});
		const subscriber = createSubscriber({
			...queue(),
			sources,
			subscriptions: createSubscriptions(engine),
			notices,
			web,
			publicUrl: http.publicUrl,
		});
		const notifier = createNotifier({
			api: telegram.api,
			admins: config.admins,
			notices,
			message: (notice) => ({
				text: say(`notice-${notice.kind}`, {
					...notice.data,
					channel: channelName(notice.data["channel"]),
					title: isolate(notice.data["title"] ?? ""),
				}),
				buttons: buttonsOf(notice, say),
			}),
			...common,
		});
		const bot = createBot({
			token: config.telegram.token,
			telegram,
			channelName: config.channels[0] ?? "",
			admins: config.admins,
			articles,
			holds: createHolds({ ...engine, articles }),
			notices,
			posts,
			texts,
			announce: (released) => jobs.announce(released),
			privateStyle: (languageCode) => ({
				...usualLook(templateNamed("brief", live.config.templates)),
				...styleOfLanguage(texts, languageCode ?? config.locale, live.config.topicNames),
				bot: undefined,
			}),
			...common,
		});
		onStop((late) => {
			publisher.stop();
			return Promise.all([
				bot.stop(),
				notifier.stop(),
				receipts.stop(),
				subscriber.stop(),
				jobs.stop(late),
			]);
		});

		const server = await createServer({ requestsPerMinute: http.requestsPerMinute, logger });
		onStop(() => server.close());
		cutting.push(() => server.server.closeAllConnections());
		const door = createDoor({
			sources,
			channels,
			intake: createIntake({ ...request, channels: allChannels }),
			deliveries: createDeliveries(request),
			announce: (accepted) => jobs.announce(accepted),
			...common,
		});
		const doors = {
			door,
			gate: createGate(server, { sources, ...common }),
			sources,
			answer: answerOf(http.publicUrl),
		};
		const standing = createPosts(request);
		articleRoutes(server, {
			...doors,
			channels: allChannels,
			apiToken: config.apiToken,
			articles: createArticles(request),
			posts: standing,
			now,
		});
		await hookRoutes(server, {
			...doors,
			confirm: (source, query) => subscriber.confirm(source, query),
		});
		await documentationRoutes(server, { publicUrl: http.publicUrl });
		const pauses = createLanes(request);
		healthRoutes(server, {
			pingRedis: () => requestRedis.ping(),
			telegramAnsweredAt: telegram.lastAnswerAt,
			channels: allChannels,
			pauseOf: (channel) => pauses.paused(channel),
			plainCount: (at) => standing.plainCount(at),
			now,
		});
		// Told to stop while Redis was waited for: what has begun since then is ended by the one who waits.
		if (isStopping) throw new Error("stopped while starting");
		jobs.start();
		receipts.start();
		subscriber.start();
		notifier.start();
		bot.start();
		return server.listen({ host: http.host, port: http.port });
	}

	async function startEmbedded(): Promise<string> {
		const binary = findRedisServer((sentence) => logger.warn(sentence));
		const embedded = createEmbeddedRedis({ binary, dataDir: config.redis.dataDir, logger });
		onStop(() => embedded.stop());
		return embedded.start();
	}

	async function connect(url: string, purpose: Purpose): Promise<Redis> {
		const redis = createConnection(url, purpose);
		await redis.connect().catch(() => {
			throw new Error("Redis does not answer; the line above says why. Check REDIS_URL.");
		});
		return redis;
	}

	function createConnection(url: string, purpose: Purpose): Redis {
		const redis = createRedis(url, purpose, logger);
		onStop(async () => redis.disconnect());
		return redis;
	}

	async function end(): Promise<void> {
		isStopping = true;
		const late = new AbortController();
		const timers = [
			setTimeout(() => cutting.forEach((cut) => void cut()), FINISH_MS),
			setTimeout(() => late.abort(), FINISH_MS + RECORD_MS),
		];
		// What waits for a Redis that is gone would wait for good: from then on nothing is waited for.
		const deadline = once(late.signal, "abort");
		for (let close = closing.shift(); close !== undefined; close = closing.shift()) {
			const closed = close(late.signal).catch((error: unknown) => {
				logger.warn({ err: error }, "a part ended badly");
			});
			await Promise.race([closed, deadline]);
		}
		for (const timer of timers) clearTimeout(timer);
	}

	return {
		/**
		 * Starts everything.
		 *
		 * @returns the address of the HTTP server
		 * @throws when a part can't start; what had started is ended again
		 */
		async start(): Promise<string> {
			try {
				return await begin();
			} catch (error) {
				await end();
				throw error;
			}
		},
		/** Goes on with what the newsroom file says now: its sources and channels. The environment stays as it was. */
		async reload(next: Config): Promise<void> {
			await adopt(next);
			logger.info(
				{ channels: next.channels, sources: next.sources.map(({ name }) => name) },
				"the newsroom file was read again",
			);
		},
		/** Stops listening, lets what was begun end, closes; within five seconds. */
		stop: end,
	};
}
export type App = ReturnType<typeof createApp>;

function sourcesOf(config: Config): ReadonlyMap<string, Source> {
	return new Map(config.sources.map((source) => [source.name, source]));
}

/** The buttons under a notice; what they say is understood by `bot/features/release.ts`. */
function buttonsOf({ kind, data }: Notice, say: (id: string) => string) {
	const { source = "", ref = "" } = data;
	if (kind === "backlog") {
		return [{ text: say("button-backlog"), data: `release:backlog:${source}` }];
	}
	return kind === "review" ? [{ text: say("button-review"), data: `release:article:${ref}` }] : [];
}
