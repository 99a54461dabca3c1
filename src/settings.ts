import { z } from "zod";
import type { ChannelId } from "./article/channel.ts";
import { listOf, WebhookSecret } from "./newsroom/secrets.ts";
import { channelMistake, channelPattern } from "./newsroom/values.ts";
import { Role } from "./role.ts";

/** Where the newsroom file is looked for when nothing names it. */
export const NEWSROOM_FILE = "./newsroom.yaml";

/** How much is logged: nothing, or what is at least as grave. */
export const LogLevel = z.enum(
	["fatal", "error", "warn", "info", "debug", "trace", "silent"],
	"choose fatal, error, warn, info, debug, trace or silent",
);
export type LogLevel = z.infer<typeof LogLevel>;

const httpUrl = (what: string) =>
	z
		.url({ protocol: /^https?$/, error: `set it to ${what}, beginning with https:// or http://` })
		.transform((url) => url.replace(/\/+$/, ""));

const port = z.coerce
	.number("a port is a whole number from 0 (any free one) to 65535")
	.int("a port is a whole number")
	.min(0, "a port is not negative")
	.max(65535, "a port is at most 65535");

const perUnit = (unit: string, usual: number) =>
	z.coerce
		.number(`it is a whole number of ${unit}`)
		.int(`it is a whole number of ${unit}`)
		.min(1, `at least one of the ${unit}`)
		.default(usual);

const serverList = (usualPort: number) =>
	z
		.string()
		.transform(listOf)
		.pipe(
			z
				.array(
					z
						.string()
						.regex(/^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i, {
							error: "name servers as host:port, separated by commas",
							abort: true,
						})
						.refine((server) => URL.canParse(`redis://${server}`), "a port is at most 65535")
						.transform((server) => {
							const { hostname, port } = new URL(`redis://${server}`);
							const host = hostname.replace(/^\[|\]$/g, "");
							return { host, port: Number(port || usualPort) };
						}),
				)
				.min(1, "name at least one server"),
		)
		.optional();

const keyList = z
	.string()
	.transform(listOf)
	.pipe(
		z.array(
			z
				.string()
				.regex(
					/^[A-Za-z0-9+/]{43}=$/,
					"a key is 32 bytes in base64; make one with: openssl rand -base64 32",
				)
				.transform((key) => Buffer.from(key, "base64")),
		),
	);

/** What says where Redis is, and how it is used; every command that opens the store needs it. */
export const redisSettings = {
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
	REDIS_SENTINELS: serverList(26_379),
	REDIS_SENTINEL_NAME: z.string().optional(),
	REDIS_SENTINEL_PASSWORD: z.string().optional(),
	REDIS_CLUSTER: serverList(6379),
	REDIS_TLS_CA: z.string().optional(),
	REDIS_TLS_CERT: z.string().optional(),
	REDIS_TLS_KEY: z.string().optional(),
	REDIS_TLS_NAME: z.string().optional(),
	REDIS_WAIT_REPLICAS: z.coerce
		.number("it is a whole number of replicas")
		.int("it is a whole number of replicas")
		.min(0, "it is 0 or more")
		.max(16, "no more than 16 replicas are waited for")
		.optional(),
};

/** A whole number, or the word that stands for no limit. */
const limitOr = <Word extends string>(word: Word, least: number, unit: string) => {
	const mistake = `it is ${word}, or a whole number of ${unit} from ${least} on`;
	const count = z.coerce.number(mistake).int(mistake).min(least, mistake);
	return z.union([z.literal(word).transform(() => undefined), count], mistake);
};

/** What says how long things are kept; `tidings size` needs it as well. */
export const keepingSettings = {
	KEEP_ARTICLES_DAYS: limitOr("forever", 35, "days").prefault("forever"),
	KEEP_ARTICLES: limitOr("all", 100, "articles").prefault("all"),
	KEEP_MESSAGES_DAYS: z.coerce
		.number("it is a whole number of days")
		.int("it is a whole number of days")
		.min(8, "a weekly digest looks eight days back")
		.max(30, "it is at most 30 days")
		.default(30),
	KEEP_MESSAGES: limitOr("all", 100, "messages").prefault("all"),
};

/** What can be set in the environment, by the variables' names; a message says what to set one to. */
export const settings = {
	BOT_TOKEN: z
		.string("set it to the token that @BotFather gave you")
		.regex(
			/^\d+:[\w-]{30,}$/,
			"this is not a bot token; copy it whole from @BotFather (123456:ABC…)",
		),
	CHANNEL_ID: z
		.string("set it to the channel that posts go to: @name, or its numeric id (-100…)")
		.regex(channelPattern, channelMistake)
		.transform((id) => id as ChannelId),
	ADMIN_IDS: z
		.string(
			"set it to your Telegram user id (comma-separated for several): they are told of trouble",
		)
		.transform(listOf)
		.pipe(
			z
				.array(
					z
						.string()
						.regex(/^[1-9]\d{0,15}$/, "user ids are whole numbers, separated by commas")
						.transform(Number),
				)
				.min(1, "name at least one user id")
				.transform((ids) => [...new Set(ids)]),
		),
	WEBHOOK_SECRETS: z
		.string('set it to one or more secrets; make one with: echo "whsec_$(openssl rand -base64 32)"')
		.transform(listOf)
		.pipe(z.array(WebhookSecret).min(1, "name at least one secret")),
	API_TOKEN: z
		.string(
			"set it to a long random word that reads the status of articles; make one with: openssl rand -hex 24",
		)
		.regex(/^[A-Za-z0-9._~+/=-]{16,}$/, "use at least 16 letters, digits or ._~+/=-"),
	OPS_CHAT_ID: z
		.string()
		.regex(
			/^(@[A-Za-z]\w{3,31}|-?[1-9]\d{0,15})$/,
			"set it to the id of a group or person, or to a channel's @name: a chat of your own that readers don't see",
		)
		.transform((id) => (id.startsWith("@") ? id : Number(id)))
		.optional(),
	...redisSettings,
	SUBSCRIBER_KEY: keyList.optional(),
	BACKUP_KEY: z
		.string()
		.min(16, "use at least 16 characters; make one with: openssl rand -base64 32")
		.optional(),
	...keepingSettings,
	HTTP_HOST: z.string().default("127.0.0.1"),
	HTTP_PORT: port.default(8080),
	ADMIN_HOST: z.string().default("127.0.0.1"),
	ADMIN_PORT: port.optional(),
	RATE_LIMIT: z.coerce
		.number("it is a whole number of requests a minute")
		.int("it is a whole number")
		.min(1, "at least 1 request a minute")
		.default(6000),
	TELEGRAM_PER_SECOND: perUnit("messages a second", 30),
	TELEGRAM_PER_MINUTE: perUnit("messages a minute", 20),
	BOT_API_ROOT: httpUrl("the address of a Bot API server").default("https://api.telegram.org"),
	LOG_LEVEL: LogLevel.default("info"),
	LOCALE: z
		.string()
		.regex(/^[a-z]{2,3}$/, "it is a language code such as en or de")
		.default("en"),
	PUBLIC_URL: httpUrl("the address under which the outside reaches this server").optional(),
	LINK_CLICKS: z.enum(["off", "on"], "choose off or on").default("off"),
	LINK_KEY: keyList.optional(),
	ROLE: Role.default("all"),
	UPDATES: z.enum(["polling", "webhook"], "choose polling or webhook").default("polling"),
	DATA_DIR: z.string().default("./data"),
	NEWSROOM_FILE: z.string().default(NEWSROOM_FILE),
};

/** The names of all settings, in the order of `.env.example`. */
export const settingNames = Object.keys(settings);
