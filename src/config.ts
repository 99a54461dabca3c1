import { readFileSync, statSync } from "node:fs";
import { parseEnv } from "node:util";
import { z } from "zod";
import type { ChannelId } from "./article/channel.ts";
import type { Look } from "./article/post.ts";
import type { Source } from "./ingest/source.ts";
import { fitting } from "./newsroom/issues.ts";
import type { Templates } from "./newsroom/looks.ts";
import { type Newsroom, type NewsroomText, readNewsroom } from "./newsroom/read.ts";
import { type LogLevel, NEWSROOM_FILE, settings } from "./settings.ts";

/** No newsroom writes more by hand; whatever is larger is another file. */
const MAX_FILE_BYTES = 1_048_576;

/** Everything that can be set from outside, checked. Built by {@link readConfig} and handed down in parts. */
export type Config = {
	telegram: { token: string; apiRoot: string };
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
	/** The newsroom's own templates, by name. */
	templates: Templates;
	/** The systems that push articles; the first is built in and stands for `POST /v1/articles`. */
	sources: Source[];
	/** Telegram user ids of the people who are told when something goes wrong. */
	admins: number[];
	http: { host: string; port: number; publicUrl: string | undefined; requestsPerMinute: number };
	/** Keys of the Standard Webhooks signature, newest first; any of them is accepted. */
	webhookSecrets: Buffer[];
	apiToken: string;
	redis: { url: string | undefined; prefix: string; dataDir: string };
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
 * Raised when the environment or the newsroom file can't be used; the message lists every mistake and its cure,
 * and no value.
 */
export class ConfigError extends Error {
	override name = "ConfigError";
	readonly mistakes: readonly string[];

	constructor(mistakes: readonly string[]) {
		const lines = mistakes.map((mistake) => `  ${mistake}`);
		super(`Tidings can't start with these settings:\n${lines.join("\n")}`);
		this.mistakes = mistakes;
	}
}

type Environment = Record<string, string | undefined>;

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
	const env = parse(z.object(shape), environment, newsroom.mistakes);
	const { channels, channelNames, channelLanguages, channelLooks, topicNames } = newsroom;
	const { sources, templates, warnings } = newsroom;
	return {
		telegram: { token: env.BOT_TOKEN, apiRoot: env.BOT_API_ROOT },
		channels,
		channelNames,
		channelLanguages,
		channelLooks,
		topicNames,
		templates,
		sources,
		admins: env.ADMIN_IDS,
		...common(env),
		redis: { url: env.REDIS_URL, prefix: env.REDIS_PREFIX, dataDir: env.DATA_DIR },
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
	const env = parse(z.object(neededToSend), environment, newsroom.mistakes);
	return { ...common(env), sources: newsroom.sources };
}

/** What decides on how posts look. */
export type Looks = Pick<
	Newsroom,
	"channels" | "channelLanguages" | "channelLooks" | "topicNames" | "templates"
> & { locale: string };

/**
 * Reads what decides on how posts look: the channels and templates of the newsroom file. Nothing else has to be set.
 *
 * @throws {ConfigError} listing the mistakes in these
 */
export function readLooks(environment: Environment, file?: NewsroomText): Looks {
	const newsroom = newsroomBeside(environment, file, { isSender: true });
	const { LOCALE = "en" } = fitting(settings, withoutBlank(environment));
	const mistakes = newsroom.mistakes.filter((mistake) => !/^\S+ (sources|routes)\b/.test(mistake));
	if (mistakes.length > 0) throw new ConfigError(mistakes);
	return { ...newsroom, locale: LOCALE };
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
	const path = named ?? NEWSROOM_FILE;
	try {
		const found = statSync(path);
		if (!found.isFile()) return { path, mistake: "this is not a file" };
		if (found.size > MAX_FILE_BYTES) return { path, mistake: "the file is larger than 1 MiB" };
		return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		if (code === "ENOENT" && named === undefined) return undefined;
		const reasons: Record<string, string> = {
			ENOENT: "there is no such file",
			EACCES: "Tidings may not read this file",
			ERR_ENCODING_INVALID_ENCODED_DATA: "the file is not text in UTF-8",
		};
		return { path, mistake: reasons[code] ?? `the file can't be read (${code})` };
	}
}

const { BOT_TOKEN: _token, CHANNEL_ID: _channel, ADMIN_IDS: _admins, ...neededToSend } = settings;

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
		},
		webhookSecrets: env.WEBHOOK_SECRETS,
		apiToken: env.API_TOKEN,
		logLevel: env.LOG_LEVEL,
	};
}

function parse<T>(
	schema: z.ZodType<T>,
	environment: Environment,
	others: readonly string[] = [],
): T {
	const result = schema.safeParse(withoutBlank(environment));
	const mistakes = (result.error?.issues ?? []).map(
		(issue) => `${String(issue.path[0])}: ${issue.message}`,
	);
	if (result.success && others.length === 0) return result.data;
	throw new ConfigError([...new Set([...mistakes, ...others])]);
}

/** An empty variable is what remains of a commented example: it counts as not set. */
function withoutBlank(environment: Environment): Environment {
	return Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
	);
}
