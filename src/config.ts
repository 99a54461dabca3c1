import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { z } from "zod";
import type { ChannelId } from "./article/channel.ts";
import type { Look } from "./article/post.ts";
import type { Routing } from "./article/routing.ts";
import type { Topic } from "./article/topics.ts";
import { checked, ConfigError, type Environment, withoutBlank } from "./environment.ts";
import type { Source } from "./ingest/source.ts";
import { type Keeping, keepingOf } from "./keeping.ts";
import { type LinkCounting, linkCountingMistake, linkCountingOf } from "./link-counting.ts";
import { findNewsroom } from "./newsroom/file.ts";
import { fitting } from "./newsroom/issues.ts";
import type { Templates } from "./newsroom/looks.ts";
import { type Newsroom, type NewsroomText, readNewsroom } from "./newsroom/read.ts";
import { type Receiving, receivingMistake, receivingOf } from "./receiving.ts";
import { type RedisConfig, type RedisEnv, redisMistakes, redisOf } from "./redis-settings.ts";
import type { Role } from "./role.ts";
import {
	keepingSettings,
	type LogLevel,
	NEWSROOM_FILE,
	redisSettings,
	settings,
} from "./settings.ts";

/** Everything that can be set from outside, checked. Built by {@link readConfig} and handed down in parts. */
export type Config = {
	/** What this process does of the work that any number of them share. */
	role: Role;
	/** How what people say to the bot comes from Telegram. */
	receiving: Receiving;
	telegram: { token: string; apiRoot: string };
	/** How many messages Telegram takes: of the whole bot a second, in one channel or group a minute. */
	limits: { perSecond: number; perMinute: number };
	/** Every channel, once: that of CHANNEL_ID first, then those of the newsroom file. */
	channels: ChannelId[];
	/** How channels are called in messages to the admins, of those that have such a name. */
	channelNames: Record<ChannelId, string>;
	/** The language of the words around a channel's articles, of those that do not keep to `locale`. */
	channelLanguages: Record<ChannelId, string>;
	/** How a channel's posts look, of those that say something of it. */
	channelLooks: Record<ChannelId, Look>;
	/** What readers call the topics, by slug and language. */
	topicNames: Record<string, Record<string, string>>;
	/** What articles are about, in the order of the newsroom file. */
	topics: readonly Topic[];
	/** The newsroom's own templates, by name. */
	templates: Templates;
	/** Where articles go, and what is special about them there. */
	routing: Routing;
	/** The systems that push articles; the first is built in and stands for `POST /v1/articles`. */
	sources: Source[];
	/** Telegram user ids of the people who are told when something goes wrong. */
	admins: number[];
	/** The chat into which the bot forwards what it looks for; undefined where there is none. */
	opsChat: string | number | undefined;
	http: {
		host: string;
		port: number;
		publicUrl: string | undefined;
		requestsPerMinute: number;
		/** Where the pages are that are for who runs Tidings; undefined: at the same address, for this machine alone. */
		admin: { host: string; port: number } | undefined;
	};
	/** Keys of the Standard Webhooks signature, newest first; any of them is accepted. */
	webhookSecrets: Buffer[];
	apiToken: string;
	/** The keys that seal what is kept of subscribers, newest first; none: it is kept as it is. */
	subscriberKeys: Buffer[];
	/** How it is counted that links of posts are followed; undefined where it is not, and never was. */
	links: LinkCounting | undefined;
	redis: RedisConfig;
	/** How long what grows with the articles is kept. */
	keeping: Keeping;
	locale: string;
	logLevel: LogLevel;
	/** The path of the newsroom file that was read. */
	newsroomFile: string | undefined;
	/** What the newsroom file says and this version does not do. */
	warnings: string[];
};

/** What a command needs that sends articles in the name of a source. */
export type ClientConfig = Pick<Config, "http" | "apiToken" | "logLevel" | "sources">;

/**
 * Reads the environment and the newsroom file, where there is one, into a {@link Config}. Pure: see
 * {@link loadEnvironment} and {@link loadNewsroom}.
 *
 * @throws {ConfigError} listing all mistakes of both at once, in words that say what to set
 */
export function readConfig(environment: Environment, file?: NewsroomText): Config {
	const newsroom = newsroomBeside(environment, file, { isSender: false });
	const { CHANNEL_ID } = settings;
	const shape = {
		...settings,
		CHANNEL_ID: newsroom.isChannelNamed ? CHANNEL_ID.optional() : CHANNEL_ID,
	};
	const env = checked(z.object(shape), environment, newsroom.mistakes);
	const { channels, channelNames, channelLanguages, channelLooks, topicNames } = newsroom;
	const mistakes = [...mistakesBetween(env, channels)];
	if (mistakes.length > 0) throw new ConfigError(mistakes);
	const { sources, templates, topics, routing, warnings } = newsroom;
	return {
		role: env.ROLE,
		receiving: receivingOf(env),
		telegram: { token: env.BOT_TOKEN, apiRoot: env.BOT_API_ROOT },
		limits: { perSecond: env.TELEGRAM_PER_SECOND, perMinute: env.TELEGRAM_PER_MINUTE },
		channels,
		channelNames,
		channelLanguages,
		channelLooks,
		topicNames,
		topics,
		templates,
		routing,
		sources,
		admins: env.ADMIN_IDS,
		opsChat: env.OPS_CHAT_ID,
		subscriberKeys: env.SUBSCRIBER_KEY ?? [],
		links: linkCountingOf(env),
		...common(env),
		redis: redisOf(env),
		keeping: keepingOf(env),
		locale: env.LOCALE,
		newsroomFile: file?.path,
		warnings,
	};
}

/**
 * Reads what a command needs that sends articles in the name of a source. Which channels there are is the
 * server's business.
 *
 * @throws {ConfigError} as {@link readConfig}
 */
export function readClientConfig(environment: Environment, file?: NewsroomText): ClientConfig {
	const newsroom = newsroomBeside(environment, file, { isSender: true });
	const env = checked(z.object(neededToSend), environment, newsroom.mistakes);
	return { ...common(env), sources: newsroom.sources };
}

/** What decides on how posts look. */
export type Looks = Pick<
	Newsroom,
	"channels" | "channelLanguages" | "channelLooks" | "topicNames" | "templates" | "routing"
> & { locale: string };

/**
 * Reads what decides on how posts look: the channels and templates of the newsroom file. Nothing else has to be set.
 *
 * @throws {ConfigError} listing the mistakes in these
 */
export function readLooks(environment: Environment, file?: NewsroomText): Looks {
	const newsroom = newsroomBeside(environment, file, { isSender: true });
	const { LOCALE = "en" } = fitting(settings, withoutBlank(environment));
	const mistakes = newsroom.mistakes.filter(
		(mistake) => !/^\S+ (sources|routes|stories|review)\b/.test(mistake),
	);
	if (mistakes.length > 0) throw new ConfigError(mistakes);
	return { ...newsroom, locale: LOCALE };
}

/** What decides on where articles go. */
export type RoutingConfig = Pick<Newsroom, "channels" | "channelNames" | "sources" | "routing">;

/**
 * Reads what decides on where articles go: the channels, sources and routes of the newsroom file. Nothing else has to
 * be set, no secret either.
 *
 * @throws {ConfigError} listing the mistakes in these
 */
export function readRouting(environment: Environment, file?: NewsroomText): RoutingConfig {
	const newsroom = newsroomBeside(environment, file, { isSender: true });
	const mistakes = newsroom.mistakes.filter((mistake) => !/^\S+ sources\b/.test(mistake));
	if (mistakes.length > 0) throw new ConfigError(mistakes);
	return newsroom;
}

/** What a command needs that concerns the whole store. */
export type StoreConfig = Config["redis"] & {
	/** What backups are encrypted with; undefined where they are not. */
	backupKey: string | undefined;
	/** How long what grows with the articles is kept. */
	keeping: Keeping;
};

/**
 * Reads where the store is, and what backups of it are encrypted with. Nothing else has to be set.
 *
 * @throws {ConfigError} listing the mistakes in these
 */
export function readStoreConfig(environment: Environment): StoreConfig {
	const { DATA_DIR, BACKUP_KEY } = settings;
	const env = checked(
		z.object({ ...redisSettings, ...keepingSettings, DATA_DIR, BACKUP_KEY }),
		environment,
	);
	const mistakes = [...redisMistakes(env)];
	if (mistakes.length > 0) throw new ConfigError(mistakes);
	return { ...redisOf(env), backupKey: env.BACKUP_KEY, keeping: keepingOf(env) };
}

/** The process's environment over the file `.env` of the working directory, where there is one. */
export function loadEnvironment(file = ".env"): Environment {
	let content = "";
	try {
		content = readFileSync(file, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
	}
	return { ...parseEnv(content), ...process.env };
}

/**
 * The newsroom file that NEWSROOM_FILE names, or `./newsroom.yaml` where it is there. Why a file can't be read is
 * told by {@link readConfig}, beside the other mistakes.
 */
export function loadNewsroom(environment: Environment): NewsroomText | undefined {
	const named = withoutBlank(environment)["NEWSROOM_FILE"];
	return findNewsroom(named ?? NEWSROOM_FILE, { isNeeded: named !== undefined });
}

const { BOT_TOKEN: _token, CHANNEL_ID: _channel, ADMIN_IDS: _admins, ...neededToSend } = settings;

/** What is wrong with settings that are right each by itself. */
function* mistakesBetween(
	env: Parameters<typeof receivingMistake>[0] &
		Parameters<typeof linkCountingMistake>[0] & {
			OPS_CHAT_ID?: string | number | undefined;
			ROLE: Role;
		} & RedisEnv,
	channels: readonly ChannelId[],
): Generator<string> {
	const opsChat = String(env.OPS_CHAT_ID).toLowerCase();
	if (channels.some((channel) => channel.toLowerCase() === opsChat)) {
		yield "OPS_CHAT_ID: readers see this channel; set it to a chat of your own that they don't see";
	}
	yield* redisMistakes(env);
	if (env.ROLE !== "all" && redisOf(env).at === undefined) {
		yield "REDIS_URL: with ROLE, set it to the address of the Redis that all processes share";
	}
	for (const mistake of [receivingMistake(env), linkCountingMistake(env)]) {
		if (mistake !== undefined) yield mistake;
	}
}

function newsroomBeside(
	environment: Environment,
	file: NewsroomText | undefined,
	{ isSender }: { isSender: boolean },
): Newsroom {
	const given = withoutBlank(environment);
	const { CHANNEL_ID, RATE_LIMIT, WEBHOOK_SECRETS } = fitting(settings, given);
	return readNewsroom(file, {
		environment: given,
		channelId: CHANNEL_ID,
		requestsPerMinute: RATE_LIMIT ?? Infinity,
		webhookSecrets: WEBHOOK_SECRETS ?? [],
		isSender,
	});
}

function common(env: {
	HTTP_HOST: string;
	HTTP_PORT: number;
	PUBLIC_URL?: string | undefined;
	RATE_LIMIT: number;
	ADMIN_HOST: string;
	ADMIN_PORT?: number | undefined;
	WEBHOOK_SECRETS: Buffer[];
	API_TOKEN: string;
	LOG_LEVEL: LogLevel;
}): Pick<Config, "http" | "webhookSecrets" | "apiToken" | "logLevel"> {
	return {
		http: {
			host: env.HTTP_HOST,
			port: env.HTTP_PORT,
			publicUrl: env.PUBLIC_URL,
			requestsPerMinute: env.RATE_LIMIT,
			admin:
				env.ADMIN_PORT === undefined ? undefined : { host: env.ADMIN_HOST, port: env.ADMIN_PORT },
		},
		webhookSecrets: env.WEBHOOK_SECRETS,
		apiToken: env.API_TOKEN,
		logLevel: env.LOG_LEVEL,
	};
}
