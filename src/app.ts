import { createBotPart } from "./bot-part.ts";
import { bringUp } from "./bring-up.ts";
import type { Config } from "./config.ts";
import { openDoors } from "./doors.ts";
import { createEnding } from "./ending.ts";
import { createMeters } from "./ingest/meters.ts";
import { createServer } from "./ingest/server.ts";
import { installationOf } from "./installation.ts";
import { createLive, type Live } from "./live.ts";
import type { Logger } from "./logger.ts";
import { createNewsroomPart } from "./newsroom-part.ts";
import { openStore } from "./open-store.ts";
import { createOutside } from "./outside.ts";
import { createPlacement } from "./placement.ts";
import { createPublishingPart } from "./publishing-part.ts";
import { createReadersPart } from "./readers-part.ts";
import { partsOf } from "./role.ts";
import { createDeliveries } from "./store/deliveries.ts";
import { createIntake } from "./store/intake.ts";
import { createPace } from "./store/pace.ts";
import { createStores, type Stores } from "./store/stores.ts";
import { createUpdates } from "./store/updates.ts";
import { createStyles } from "./styles.ts";
import { createLinkReader } from "./telegram/named-message.ts";
import { createPulse } from "./telegram/pulse.ts";
import { createTexts } from "./texts.ts";
import { createCountedLinks } from "./web/counted-links.ts";

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
	const common = { logger, now };
	/** What is to be in force; before Redis is open, nothing goes by it yet. */
	let newest = config;
	let opened: { live: Live; stores: Stores } | undefined;

	async function begin(): Promise<string> {
		const { http, role } = config;
		const parts = partsOf(role);
		const allowPrivate = forTests.allowPrivatePictures === true;
		const { callTimeoutMs, sweepMs } = forTests;
		const meters = createMeters();
		onStop(async () => meters.close());
		const texts = createTexts(config.locale);
		const live = createLive({ config, texts, ...common });
		const { allChannels } = live;
		const { connections, engine, request, stores } = await openStore({
			...live,
			config,
			channels: allChannels,
			onPost: meters.onPost,
			onStop,
			...common,
		});
		opened = { live, stores };
		await live.adopt(newest, stores);
		await live.backfill(stores);

		const pace = createPace({ ...request, limits: config.limits });
		const { onCall } = meters;
		const outside = createOutside({
			config,
			pace,
			onCall,
			callTimeoutMs,
			allowPrivate,
			ending,
			now,
		});
		const { pacer, telegram, web, pictures } = outside;
		const { api } = telegram;
		const style = createStyles({
			config: live.config,
			texts,
			botName: () => telegram.botName(),
			onNamelessBot: (channel) =>
				logger.warn(
					{ channel },
					"links into the bot are left out: Telegram does not tell its name",
				),
		});
		const links = config.links && createCountedLinks(config.links);
		const queue = () => ({
			connection: connections.create("blocking"),
			prefix: engine.keys.jobs,
			...common,
		});
		const readers = createReadersPart({
			...live,
			...queue(),
			stores,
			telegram,
			pacer,
			locale: config.locale,
			texts,
			perSecond: config.limits.perSecond,
			callTimeoutMs,
			sweepMs,
			onLetter: meters.onLetter,
			onDigest: meters.onDigest,
			onSearch: meters.onSearch,
		});
		const publishing = createPublishingPart({
			config,
			live,
			stores,
			outside,
			style,
			countedAt: (link) => (config.links?.isOn === true ? links?.address(link) : undefined),
			catalogue: readers.catalogue,
			onDrained: () => {
				if (!ending.isEnding()) readers.wake();
			},
			queue,
			texts,
			lookAgainMs: forTests.lookAgainMs,
			callTimeoutMs,
			...common,
		});
		const newsroom = createNewsroomPart({
			...live,
			api,
			stores,
			web,
			queue,
			pace,
			style,
			pictures,
			publicUrl: http.publicUrl,
			alarm: { telegram: config.telegram, owners: config.admins, keeping: config.keeping },
			texts,
			locale: config.locale,
			firstRetryMs: forTests.firstRetryMs,
			everyMs: sweepMs,
			...common,
		});
		const readLink = createLinkReader({
			api,
			addressOf: (channel) => stores.addresses.of(channel),
		});
		const placement = createPlacement(live.routing, forTests.editDelayMs);
		const bot = createBotPart({
			config,
			live,
			stores,
			outside,
			readers,
			publishing,
			style,
			readLink,
			waitingUpdates: createUpdates({ ...engine, redis: connections.create("blocking") }),
			placement,
			intakeWith: (placing) =>
				createIntake({ ...engine, channels: allChannels, placement: placing }),
			onTaken: (source, decisions) =>
				meters.onTaken(source, { delivery: "", decisions, ignored: [], refused: [] }),
			texts,
			everyMs: sweepMs,
			maxUpdates: forTests.maxUpdates,
			allowPrivate,
			...common,
		});
		const pulse = createPulse(telegram);
		onStop((late) => {
			publishing.hold();
			pulse.stop();
			return Promise.all([bot.stop(), readers.stop(late), newsroom.stop(), publishing.stop(late)]);
		});

		const server = await createServer({ ...http, logger });
		onStop(() => server.close());
		ending.onCut(() => server.server.closeAllConnections());
		await openDoors(server, {
			...live,
			role,
			receiving: config.receiving,
			stores: createStores(request),
			intake: createIntake({ ...request, channels: allChannels, placement }),
			deliveries: createDeliveries(request),
			announce: publishing.announce,
			apiToken: config.apiToken,
			publicUrl: http.publicUrl,
			admin: http.admin,
			links,
			utmOf: (channel) => live.config().channelLooks[channel]?.utm,
			installation: installationOf(config.telegram.token, config.redis.prefix),
			readLink,
			wake: publishing.wake,
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
			for (const part of [publishing, readers, newsroom, bot.display]) part.start();
			bringUp({ stores, standing: publishing.standing, ...common });
		}
		if (parts.worker || parts.bot) bot.drafts.start();
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
			newest = next;
			if (opened === undefined) return;
			const { live, stores } = opened;
			await live.adopt(next, stores);
			logger.info(
				{ channels: next.channels, sources: next.sources.map(({ name }) => name) },
				"the newsroom file was read again",
			);
			// It is in force already; the next reload, or start, lists what is missing.
			await live
				.backfill(stores)
				.catch((error: unknown) =>
					logger.error({ err: error }, "what stood before could not be listed: reload again"),
				);
		},
		/** Stops listening, lets what was begun end, closes; within five seconds. */
		stop: () => ending.end(),
	};
}
export type App = ReturnType<typeof createApp>;
