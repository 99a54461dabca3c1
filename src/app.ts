import { once } from "node:events";
import type { Redis } from "ioredis";
import { createBot } from "./bot/bot.ts";
import type { Config } from "./config.ts";
import { articleRoutes } from "./ingest/articles.ts";
import { healthRoutes } from "./ingest/health.ts";
import { createServer } from "./ingest/server.ts";
import type { Logger } from "./logger.ts";
import { createJobs } from "./publish/jobs.ts";
import { createNotifier } from "./publish/notifier.ts";
import { createPublisher } from "./publish/publisher.ts";
import { createArticles } from "./store/articles.ts";
import { checkRedis, createRedis, type Purpose } from "./store/connect.ts";
import { createEmbeddedRedis } from "./store/embedded.ts";
import { createIntake } from "./store/intake.ts";
import { createKeys } from "./store/keys.ts";
import { createLanes } from "./store/lanes.ts";
import { createNotices } from "./store/notices.ts";
import { createPosts } from "./store/posts.ts";
import { findRedisServer } from "./store/redis-binary.ts";
import { createTelegram } from "./telegram/client.ts";
import { createTexts, isolate } from "./texts.ts";

/** How long calls and requests under way may take to end by themselves once the process stops. */
const FINISH_MS = 2000;
/** How long Redis may take to note what came of them. */
const RECORD_MS = 1000;

/**
 * Puts the parts together. `start` resolves to the address of the HTTP server once articles are taken;
 * `stop` ends everything in the order in which nothing is lost.
 */
export function createApp(config: Config, logger: Logger, now: () => number = Date.now) {
	/** How to end the parts, the youngest first; the signal tells that there is no time left to wait. */
	const closing: ((late: AbortSignal) => Promise<unknown>)[] = [];
	let isStopping = false;
	/** How to make outgoing calls and incoming requests fail that take too long to end. */
	const cutting: (() => unknown)[] = [];
	const onStop = (close: (late: AbortSignal) => Promise<unknown>) => closing.unshift(close);

	async function begin(): Promise<string> {
		const { channels, http } = config;
		const common = { logger, now };
		const texts = createTexts(config.locale);
		const say = (id: string, values = {}) => texts.text(config.locale, id, values);

		const url = config.redis.url ?? (await startEmbedded());
		const engineRedis = await connect(url, "engine");
		for (const warning of await checkRedis(engineRedis)) logger.warn(warning);
		const requestRedis = await connect(url, "request");
		const engine = { redis: engineRedis, keys: createKeys(config.redis.prefix) };
		const request = { redis: requestRedis, keys: engine.keys };
		const lanes = createLanes(engine);
		const notices = createNotices(engine);
		const posts = createPosts(engine);

		const telegram = createTelegram({ ...config.telegram, now });
		onStop(() => telegram.close());
		cutting.push(() => telegram.close());
		const publisher = createPublisher({
			api: telegram.api,
			labels: { correction: say("post-correction"), withdrawn: say("post-withdrawn") },
			posts,
			lanes,
			notices,
			...common,
		});
		const jobs = createJobs({
			connection: createConnection(url, "engine"),
			prefix: engine.keys.jobs,
			channels,
			drain: (channel) => publisher.drain(channel),
			isStranded: (channel, at) => lanes.isStranded(channel, at),
			...common,
		});
		const notifier = createNotifier({
			api: telegram.api,
			admins: config.admins,
			notices,
			text: ({ kind, data }) =>
				say(`notice-${kind}`, { ...data, title: isolate(data["title"] ?? "") }),
			...common,
		});
		const bot = createBot({
			token: config.telegram.token,
			telegram,
			channelName: channels[0] ?? "",
			articles: createArticles(engine),
			posts,
			texts,
			logger,
		});
		onStop((late) => {
			publisher.stop();
			return Promise.all([bot.stop(), notifier.stop(), jobs.stop(late)]);
		});

		const server = await createServer({ requestsPerMinute: http.requestsPerMinute, logger });
		onStop(() => server.close());
		cutting.push(() => server.server.closeAllConnections());
		articleRoutes(server, {
			secrets: config.webhookSecrets,
			apiToken: config.apiToken,
			channels,
			publicUrl: http.publicUrl,
			requestsPerMinute: http.requestsPerMinute,
			intake: createIntake({ ...request, channels }),
			articles: createArticles(request),
			posts: createPosts(request),
			announce: (accepted) => jobs.announce(accepted),
			...common,
		});
		const pauses = createLanes(request);
		healthRoutes(server, {
			pingRedis: () => requestRedis.ping(),
			telegramAnsweredAt: telegram.lastAnswerAt,
			channels,
			pauseOf: (channel) => pauses.paused(channel),
			now,
		});
		// Told to stop while Redis was waited for: what has begun since then is ended by the one who waits.
		if (isStopping) throw new Error("stopped while starting");
		jobs.start();
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
		/** Stops listening, lets what was begun end, closes; within five seconds. */
		stop: end,
	};
}
export type App = ReturnType<typeof createApp>;
