import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { z } from "zod";
import type { ChannelId } from "./article/channel.ts";

const MIN_SECRET_BYTES = 24;
const MAX_SECRET_BYTES = 64;

/** Everything that can be set from outside, checked. Built by {@link readConfig} and handed down in parts. */
export type Config = {
	telegram: { token: string; apiRoot: string };
	channels: ChannelId[];
	/** Telegram user ids of the people who are told when something goes wrong. */
	admins: number[];
	http: { host: string; port: number; publicUrl: string | undefined; requestsPerMinute: number };
	/** Keys of the Standard Webhooks signature, newest first; any of them is accepted. */
	webhookSecrets: Buffer[];
	apiToken: string;
	redis: { url: string | undefined; prefix: string; dataDir: string };
	locale: string;
	logLevel: LogLevel;
};

/** What `tidings push` needs to know of a running Tidings. */
export type PushConfig = Pick<Config, "http" | "webhookSecrets" | "apiToken" | "logLevel">;

/** Raised when the environment can't be used; the message lists every mistake and its cure, and no value. */
export class ConfigError extends Error {
	override name = "ConfigError";
}

const LogLevel = z.enum(
	["fatal", "error", "warn", "info", "debug", "trace", "silent"],
	"choose fatal, error, warn, info, debug, trace or silent",
);
type LogLevel = z.infer<typeof LogLevel>;

const list = (value: string) =>
	value
		.split(",")
		.map((part) => part.trim())
		.filter((part) => part !== "");

const httpUrl = (what: string) =>
	z
		.url({ protocol: /^https?$/, error: `set it to ${what}, beginning with https:// or http://` })
		.transform((url) => url.replace(/\/+$/, ""));

const WebhookSecret = z
	.string()
	.regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/, "each secret is whsec_ followed by base64")
	.transform((secret) => Buffer.from(secret.slice("whsec_".length), "base64"))
	.refine((key) => key.length >= MIN_SECRET_BYTES && key.length <= MAX_SECRET_BYTES, {
		error: `each secret holds ${MIN_SECRET_BYTES} to ${MAX_SECRET_BYTES} bytes; make one with: echo "whsec_$(openssl rand -base64 32)"`,
	});

const settings = {
	BOT_TOKEN: z
		.string("set it to the token that @BotFather gave you")
		.regex(
			/^\d+:[\w-]{30,}$/,
			"this is not a bot token; copy it whole from @BotFather (123456:ABC…)",
		),
	CHANNEL_ID: z
		.string("set it to the channel that posts go to: @name, or its numeric id (-100…)")
		.regex(
			/^(@[A-Za-z]\w{3,31}|-100\d{5,})$/,
			"a channel is @name or a numeric id that begins with -100",
		)
		.transform((id) => id as ChannelId),
	ADMIN_IDS: z
		.string(
			"set it to your Telegram user id (comma-separated for several): they are told of trouble",
		)
		.transform(list)
		.pipe(
			z
				.array(
					z
						.string()
						.regex(/^[1-9]\d{0,15}$/, "user ids are whole numbers, separated by commas")
						.transform(Number),
				)
				.min(1, "name at least one user id"),
		),
	WEBHOOK_SECRETS: z
		.string('set it to one or more secrets; make one with: echo "whsec_$(openssl rand -base64 32)"')
		.transform(list)
		.pipe(z.array(WebhookSecret).min(1, "name at least one secret")),
	API_TOKEN: z
		.string(
			"set it to a long random word that reads the status of articles; make one with: openssl rand -hex 24",
		)
		.regex(/^[A-Za-z0-9._~+/=-]{16,}$/, "use at least 16 letters, digits or ._~+/=-"),
	REDIS_URL: z
		.string()
		.regex(
			/^(rediss?|unix):\/\//,
			"it begins with redis://, rediss:// or unix://; leave it out to let Tidings run its own Redis",
		)
		.refine(
			(url) => URL.canParse(url) && !/%(?![\da-f]{2})/i.test(url),
			"this is no address; in a password, write % as %25, / as %2F, @ as %40 and # as %23",
		)
		.optional(),
	REDIS_PREFIX: z
		.string()
		.regex(/^[\w{}-]{1,64}$/, "use letters, digits, _ or -")
		.default("tidings"),
	HTTP_HOST: z.string().default("127.0.0.1"),
	HTTP_PORT: z.coerce
		.number("a port is a whole number from 0 (any free one) to 65535")
		.int("a port is a whole number")
		.min(0, "a port is not negative")
		.max(65535, "a port is at most 65535")
		.default(8080),
	RATE_LIMIT: z.coerce
		.number("it is a whole number of requests a minute")
		.int("it is a whole number")
		.min(1, "at least 1 request a minute")
		.default(6000),
	BOT_API_ROOT: httpUrl("the address of a Bot API server").default("https://api.telegram.org"),
	LOG_LEVEL: LogLevel.default("info"),
	LOCALE: z
		.string()
		.regex(/^[a-z]{2,3}$/, "it is a language code such as en or de")
		.default("en"),
	PUBLIC_URL: httpUrl("the address under which the outside reaches this server").optional(),
	DATA_DIR: z.string().default("./data"),
};

/** The names of all settings, in the order of `.env.example`. */
export const settingNames = Object.keys(settings);

/**
 * Reads the environment into a {@link Config}.
 *
 * @throws {ConfigError} listing all mistakes at once, in words that say what to set
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
	const env = parse(z.object(settings), environment);
	return {
		telegram: { token: env.BOT_TOKEN, apiRoot: env.BOT_API_ROOT },
		channels: [env.CHANNEL_ID],
		admins: env.ADMIN_IDS,
		...common(env),
		redis: { url: env.REDIS_URL, prefix: env.REDIS_PREFIX, dataDir: env.DATA_DIR },
		locale: env.LOCALE,
	};
}

/**
 * Reads the few settings that `tidings push` needs.
 *
 * @throws {ConfigError} as {@link readConfig}
 */
export function readPushConfig(environment: Record<string, string | undefined>): PushConfig {
	const { BOT_TOKEN: _, CHANNEL_ID: __, ADMIN_IDS: ___, ...needed } = settings;
	return common(parse(z.object(needed), environment));
}

/** What must never reach a log, an error or an answer. */
export function secretsOf(config: Config): string[] {
	const { password } = new URL(config.redis.url ?? "redis://localhost");
	return [
		config.telegram.token,
		config.apiToken,
		...config.webhookSecrets.map((key) => key.toString("base64")),
		...(password === "" ? [] : [password, decodeURIComponent(password)]),
	];
}

/** The process's environment over the file `.env` of the working directory, where there is one. */
export function loadEnvironment(file = ".env"): Record<string, string | undefined> {
	let content = "";
	try {
		content = readFileSync(file, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
	}
	return { ...parseEnv(content), ...process.env };
}

function common(env: {
	HTTP_HOST: string;
	HTTP_PORT: number;
	PUBLIC_URL?: string | undefined;
	RATE_LIMIT: number;
	WEBHOOK_SECRETS: Buffer[];
	API_TOKEN: string;
	LOG_LEVEL: LogLevel;
}): PushConfig {
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

function parse<T>(schema: z.ZodType<T>, environment: Record<string, string | undefined>): T {
	// An empty variable is what remains of a commented example: it counts as not set.
	const given = Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value?.trim() !== ""),
	);
	const result = schema.safeParse(given);
	if (result.success) return result.data;
	const mistakes = new Set(
		result.error.issues.map((issue) => `  ${String(issue.path[0])}: ${issue.message}`),
	);
	throw new ConfigError(`Tidings can't start with these settings:\n${[...mistakes].join("\n")}`);
}
