import type { ChannelId } from "./article/channel.ts";
import { usualLook } from "./article/templates.ts";
import { createBot } from "./bot/bot.ts";
import { createBroadcastDisplay } from "./bot/broadcast-display.ts";
import { createBroadcasts } from "./bot/broadcasts.ts";
import { countedTopics } from "./catalogue.ts";
import { createDrawer } from "./charts/drawer.ts";
import type { Config } from "./config.ts";
import { createDeskPart } from "./desk-part.ts";
import { openDoors } from "./doors.ts";
import { createEnding } from "./ending.ts";
import { createMeters } from "./ingest/meters.ts";
import { createServer } from "./ingest/server.ts";
import type { Source } from "./ingest/source.ts";
import { installationOf } from "./installation.ts";
import type { Logger } from "./logger.ts";
import { createNewsroomPart } from "./newsroom-part.ts";
import { templateNamed, templateNames } from "./newsroom/looks.ts";
import { openStore } from "./open-store.ts";
import { createPlacement } from "./placement.ts";
import { createJobs } from "./publish/jobs.ts";
import { createPublisher } from "./publish/publisher.ts";
import { createSending } from "./publish/sending.ts";
import { createStandingWatch } from "./publish/standing.ts";
import { createTrial } from "./publish/trial.ts";
import { createReadersPart } from "./readers-part.ts";
import { partsOf } from "./role.ts";
import { createDeliveries } from "./store/deliveries.ts";
import { createIntake } from "./store/intake.ts";
import { createPace } from "./store/pace.ts";
import { createStores } from "./store/stores.ts";
import { createUpdates } from "./store/updates.ts";
import { createStyles, styleOfLanguage } from "./styles.ts";
import { createTelegram } from "./telegram/client.ts";
import { createLinkReader } from "./telegram/named-message.ts";
import { createPacer } from "./telegram/pacer.ts";
import { createPulse } from "./telegram/pulse.ts";
import { botIdOf } from "./telegram/rights.ts";
import { createTexts, isolate } from "./texts.ts";
import { createCountedLinks } from "./web/counted-links.ts";
import { createPictureLoader } from "./web/picture.ts";
import { createWebClient } from "./web/public-fetch.ts";

/**
 * Puts the parts together. `start` resolves to the address of the HTTP server once articles are taken;
 * `stop` ends everything in the order in which nothing is lost.
 */
export function createApp(
	config: Config,
	logger: Logger,
	now: () => number = Date.now,
	/** What tests have otherwise: shorter waits, and pictures from this machine. */
	forTests: {
		firstRetryMs?: number;
		editDelayMs?: number;
		lookAgainMs?: number;
		callTimeoutMs?: number;
		allowPrivatePictures?: boolean;
		sweepMs?: number;
		maxUpdates?: number;
	} = {},
) {
	const ending = createEnding(logger);
	const onStop = (...close: Parameters<typeof ending.onStop>) => ending.onStop(...close);

	/** What the newsroom file says now, and every channel that ever had posts. */
	const live = {
		config,
		sources: sourcesOf(config),
		/** Those of the file first. */
		allChannels: config.channels as readonly ChannelId[],
	};
	let adopt: (next: Config) => Promise<void> = async () => {};
	/** Lists what stood before there were lists of it, or came while an older Tidings ran. */
	let backfill: () => Promise<void> = async () => {};

	async function begin(): Promise<string> {
		const { http, role, receiving } = config;
		const parts = partsOf(role);
		const common = { logger, now };
		const texts = createTexts(config.locale);
		const meters = createMeters();
		onStop(async () => meters.close());
		const sources = () => live.sources;
		const channels = () => live.config.channels;
		const allChannels = () => live.allChannels;
		const routing = () => live.config.routing;

		const zone = () => routing().rulesOf(channels()[0] ?? ("" as ChannelId)).timeZone;
		const rulesOf = (channel: ChannelId) => routing().rulesOf(channel);
		const { connections, engine, request, stores } = await openStore({
			config,
			zone,
			channels: allChannels,
			rulesOf,
			onPost: meters.onPost,
			onStop,
			...common,
		});
		adopt = async (next) => {
			const wanting = next.sources.map(({ name, callback }) => ({
				name,
				wantsReceipts: callback !== undefined,
			}));
			const all = await stores.sources.note({ sources: wanting, channels: next.channels }, now());
			Object.assign(live, { config: next, sources: sourcesOf(next), allChannels: all });
			for (const warning of next.warnings) logger.warn(warning);
		};
		backfill = async () => {
			await stores.published.backfill(now());
			await stores.queue.backfill(now());
		};
		await adopt(config);
		await backfill();

		const pace = createPace({ ...request, limits: config.limits });
		const pacer = createPacer({ pace });
		const telegram = createTelegram({
			...config.telegram,
			...(forTests.callTimeoutMs === undefined ? {} : { callTimeoutMs: forTests.callTimeoutMs }),
			pacer,
			onCall: meters.onCall,
			now,
		});
		const web = createWebClient();
		onStop(() => Promise.all([telegram.close(), web.close()]));
		ending.onCut(
			() => telegram.close(),
			() => web.close(),
		);
		const pictures = createPictureLoader({
			web,
			allowHttp: forTests.allowPrivatePictures === true,
			allowPrivate: forTests.allowPrivatePictures === true,
		});
		const style = createStyles({
			config: () => live.config,
			texts,
			botName: () => telegram.botName(),
			onNamelessBot: (channel) =>
				logger.warn(
					{ channel },
					"links into the bot are left out: Telegram does not tell its name",
				),
		});
		const links = config.links && createCountedLinks(config.links);
		const publisher = createPublisher({
			api: telegram.api,
			pictures,
			style,
			...stores,
			pacing: pacer,
			countedAt: (link) => (config.links?.isOn === true ? links?.address(link) : undefined),
			topicsOf: countedTopics({
				topics: () => live.config.topics,
				catalogue: () => readers.catalogue(),
			}),
			routing,
			isListed: (channel) => channels().includes(channel),
			opsChat: config.opsChat,
			lookAgainMs: forTests.lookAgainMs,
			callTimeoutMs: forTests.callTimeoutMs,
			onMigrated: (channel, to) => standing.migrated(channel, to),
			explain: (channel, reason) => standing.explain(channel, reason),
			isLost: (channel) => standing.isLost(channel),
			...common,
		});
		const channelName = (channel = "") => {
			const name = live.config.channelNames[channel as ChannelId];
			return name === undefined ? channel : `${isolate(name)} (${channel})`;
		};
		const queue = () => ({
			connection: connections.create("blocking"),
			prefix: engine.keys.jobs,
			...common,
		});
		const jobs = createJobs({
			...queue(),
			channels: allChannels,
			async drain(channel) {
				const next = await publisher.drain(channel);
				if (!ending.isEnding()) readers.wake();
				return next;
			},
			isStranded: (channel, at) => stores.lanes.isStranded(channel, at),
		});
		const wake = (channel: ChannelId) => jobs.wake(channel);
		const standing = createStandingWatch({
			...stores,
			api: telegram.api,
			botId: botIdOf(config.telegram.token),
			channels: allChannels,
			newsroom: channels,
			wake,
			texts,
			locale: config.locale,
			...common,
		});
		const newsroom = createNewsroomPart({
			api: telegram.api,
			stores,
			web,
			queue,
			sources,
			routing,
			allChannels,
			channelName,
			pace,
			style,
			pictures,
			publicUrl: http.publicUrl,
			alarm: { telegram: config.telegram, owners: config.admins, keeping: config.keeping },
			zone,
			texts,
			locale: config.locale,
			firstRetryMs: forTests.firstRetryMs,
			everyMs: forTests.sweepMs,
			...common,
		});
		const readLink = createLinkReader({
			api: telegram.api,
			addressOf: (channel) => stores.addresses.of(channel),
		});
		const privateStyle = (languageCode: string | undefined) => ({
			...usualLook(templateNamed("brief", live.config.templates)),
			...styleOfLanguage(texts, languageCode ?? config.locale, live.config.topicNames),
			bot: undefined,
		});
		const readers = createReadersPart({
			...queue(),
			stores,
			telegram,
			pacer,
			topics: () => live.config.topics,
			topicNames: () => live.config.topicNames,
			routing,
			locale: config.locale,
			texts,
			privateStyle,
			zone,
			perSecond: config.limits.perSecond,
			callTimeoutMs: forTests.callTimeoutMs,
			sweepMs: forTests.sweepMs,
			onLetter: meters.onLetter,
			onDigest: meters.onDigest,
			onSearch: meters.onSearch,
		});
		const { progress, preview, wake: wakeCampaign } = readers.broadcasts;
		const display = createBroadcastDisplay({
			...stores,
			api: telegram.api,
			progress,
			texts,
			everyMs: forTests.sweepMs,
			...common,
		});
		const placement = createPlacement(routing, forTests.editDelayMs);
		const desk = createDeskPart({
			api: telegram.api,
			stores,
			web,
			allowPrivate: forTests.allowPrivatePictures === true,
			pictures,
			style,
			routing,
			placement,
			intakeWith: (placement) => createIntake({ ...engine, channels: allChannels, placement }),
			channels,
			channelTitle: (channel) => isolate(live.config.channelNames[channel] ?? channel),
			rulesOf,
			templateNames: () => templateNames(live.config.templates),
			catalogue: readers.catalogue,
			announce: (released) => jobs.announce(released),
			onTaken: (source, decisions) =>
				meters.onTaken(source, { delivery: "", decisions, ignored: [], refused: [] }),
			zone,
			texts,
			everyMs: forTests.sweepMs,
			...common,
		});
		const drawer = createDrawer();
		const bot = createBot({
			token: config.telegram.token,
			telegram,
			channelName: config.channels[0] ?? "",
			...stores,
			...standing,
			webhook: receiving.by === "webhook" ? receiving : undefined,
			waitingUpdates: createUpdates({ ...engine, redis: connections.create("blocking") }),
			onMigrated: (channel, to) => standing.migrated(channel, to),
			wake,
			readLink,
			channels,
			channelTitle: channelName,
			rulesOf,
			texts,
			catalogue: readers.catalogue,
			search: readers.search,
			digestNow: readers.digestNow,
			drawer,
			broadcasting: {
				broadcasts: createBroadcasts({ ...stores, display, wake: wakeCampaign, now }),
				display,
				preview,
				wakeCampaign,
				perSecond: config.limits.perSecond,
			},
			desk,
			trial: createTrial({
				...stores,
				style,
				sending: createSending({ api: telegram.api, pictures }),
				treat: (article, channel) => routing().treat(article, channel),
				logger,
			}),
			forget: (id) => stores.forgetting.forget(id),
			isSealed: config.subscriberKeys.length > 0,
			sourceNames: () => [...live.sources.keys()],
			zone,
			botName: () => telegram.botName(),
			announce: (released) => jobs.announce(released),
			privateStyle,
			maxUpdates: forTests.maxUpdates,
			...common,
		});
		const pulse = createPulse(telegram);
		onStop((late) => {
			publisher.stop();
			pulse.stop();
			return Promise.all([
				bot.stop(),
				display.stop(),
				drawer.stop(),
				desk.display.stop(),
				readers.stop(late),
				newsroom.stop(),
				standing.stop(),
				jobs.stop(late),
			]);
		});

		const server = await createServer({ ...http, logger });
		onStop(() => server.close());
		ending.onCut(() => server.server.closeAllConnections());
		await openDoors(server, {
			role,
			receiving,
			stores: createStores(request),
			intake: createIntake({
				...request,
				channels: allChannels,
				placement,
			}),
			deliveries: createDeliveries(request),
			announce: (accepted) => jobs.announce(accepted),
			sources,
			channels,
			allChannels,
			apiToken: config.apiToken,
			publicUrl: http.publicUrl,
			admin: http.admin,
			links,
			utmOf: (channel) => live.config.channelLooks[channel]?.utm,
			installation: installationOf(config.telegram.token, config.redis.prefix),
			readLink,
			wake,
			confirm: newsroom.confirm,
			pingRedis: () => request.redis.ping(),
			telegramAnsweredAt: telegram.lastAnswerAt,
			floods: () => pace.pauses(),
			meters,
			...common,
		});
		// Told to stop while Redis was waited for: what has begun since then is ended by the one who waits.
		if (ending.isEnding()) throw new Error("stopped while starting");
		if (parts.worker) {
			for (const part of [jobs, readers, newsroom, standing, display]) part.start();
			const onLost = (error: unknown) =>
				logger.error(
					{ err: error },
					"a subscriber's record makes no sense and was not sealed anew",
				);
			stores.readers.reseal(now(), onLost).then(
				(count) => count > 0 && logger.info({ count }, "subscribers' records were sealed anew"),
				(error: unknown) => logger.warn({ err: error }, "records could not be sealed anew"),
			);
			stores.tally.complete().catch((error: unknown) => {
				logger.warn({ err: error }, "the posts of earlier times could not be counted");
			});
			standing.checkAll().catch((error: unknown) => {
				logger.warn({ err: error }, "the rights in the channels could not be checked");
			});
		}
		if (parts.worker || parts.bot) desk.display.start();
		if (parts.bot) bot.start();
		else if (parts.worker) pulse.start();
		return server.listen({ host: http.host, port: http.port });
	}

	return {
		/**
		 * Starts the parts of the role.
		 *
		 * @returns the address of the HTTP server
		 * @throws when a part can't start; what had started is ended again
		 */
		async start(): Promise<string> {
			try {
				return await begin();
			} catch (error) {
				await ending.end();
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
			// It is in force already; the next reload, or start, lists what is missing.
			await backfill().catch((error: unknown) =>
				logger.error({ err: error }, "what stood before could not be listed: reload again"),
			);
		},
		/** Stops listening, lets what was begun end, closes; within five seconds. */
		stop: () => ending.end(),
	};
}
export type App = ReturnType<typeof createApp>;

function sourcesOf(config: Config): ReadonlyMap<string, Source> {
	return new Map(config.sources.map((source) => [source.name, source]));
}
