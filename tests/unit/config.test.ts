import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { loadEnvironment, loadNewsroom, readClientConfig, readConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/environment.ts";
import { secretsOf } from "../../src/secrets.ts";
import { redisSettings, settingNames } from "../../src/settings.ts";

const secret = (bytes: number, fill = 7) => `whsec_${Buffer.alloc(bytes, fill).toString("base64")}`;

const needed = {
	BOT_TOKEN: `7000001:${"example_token-of-a-bot".repeat(2)}`,
	CHANNEL_ID: "@lindenford",
	ADMIN_IDS: "501",
	WEBHOOK_SECRETS: secret(32),
	API_TOKEN: "reads-the-status-of-articles",
};

/** The message of the error that these settings raise. */
function complaint(environment: Record<string, string | undefined>): string {
	return complaintOf(() => readConfig(environment));
}

function complaintOf(action: () => unknown): string {
	try {
		action();
	} catch (error) {
		if (error instanceof ConfigError) return error.message;
		throw error;
	}
	return "none";
}

describe("the settings", () => {
	test("five are needed, and every other has a default", () => {
		expect(readConfig(needed)).toEqual({
			role: "all",
			receiving: { by: "polling" },
			telegram: { token: needed.BOT_TOKEN, apiRoot: "https://api.telegram.org" },
			limits: { perSecond: 30, perMinute: 20 },
			channels: ["@lindenford"],
			channelNames: {},
			channelLanguages: {},
			channelLooks: {},
			topicNames: {},
			topics: [],
			templates: new Map(),
			routing: expect.objectContaining({ plan: expect.any(Function) }),
			sources: [expect.objectContaining({ name: "api" })],
			admins: [501],
			opsChat: undefined,
			subscriberKeys: [],
			links: undefined,
			http: { host: "127.0.0.1", port: 8080, publicUrl: undefined, requestsPerMinute: 6000 },
			webhookSecrets: [Buffer.alloc(32, 7)],
			apiToken: needed.API_TOKEN,
			redis: { at: undefined, prefix: "tidings", dataDir: "./data", waitReplicas: 0 },
			keeping: {
				articlesMs: undefined,
				articles: undefined,
				messagesMs: 30 * 86_400_000,
				messages: undefined,
			},
			locale: "en",
			logLevel: "info",
			newsroomFile: undefined,
			warnings: [],
		});
	});

	test("all that are missing are named at once, each with what to set it to", () => {
		expect(complaint({})).toMatchInlineSnapshot(`
			"Tidings can't start with these settings:
			  BOT_TOKEN: set it to the token that @BotFather gave you
			  CHANNEL_ID: set it to the channel that posts go to: @name, or its numeric id (-100…)
			  ADMIN_IDS: set it to your Telegram user id (comma-separated for several): they are told of trouble
			  WEBHOOK_SECRETS: set it to one or more secrets; make one with: echo "whsec_$(openssl rand -base64 32)"
			  API_TOKEN: set it to a long random word that reads the status of articles; make one with: openssl rand -hex 24"
		`);
	});

	test("all that are wrong are named at once, and no value is repeated", () => {
		const wrong = {
			BOT_TOKEN: "7000001:cut-off",
			CHANNEL_ID: "https://t.me/+invitation",
			ADMIN_IDS: "501,@ada",
			WEBHOOK_SECRETS: "whsec_not*base64",
			API_TOKEN: "tooshort",
			REDIS_URL: "redis://:pass/word@redis.example:6379",
			REDIS_PREFIX: "my news",
			HTTP_PORT: "eighty",
			RATE_LIMIT: "0.5",
			BOT_API_ROOT: "telegram.example",
			LOG_LEVEL: "chatty",
			LOCALE: "English",
			PUBLIC_URL: "ftp://tidings.example",
		};
		const message = complaint(wrong);
		for (const [name, value] of Object.entries(wrong)) {
			expect(message).toContain(`\n  ${name}: `);
			expect(message).not.toContain(value);
		}
	});

	test("an empty variable, or one of spaces, counts as not set", () => {
		const config = readConfig({ ...needed, HTTP_PORT: "", LOCALE: "  ", REDIS_URL: "" });
		expect(config.http.port).toBe(8080);
		expect(config.locale).toBe("en");
		expect(config.redis.at).toBeUndefined();
		expect(complaint({ ...needed, BOT_TOKEN: "" })).toContain("BOT_TOKEN: set it to");
	});

	test.each(["@news", "@Lindenford_Courier", "-1001234567890"])("takes the channel %s", (id) => {
		expect(readConfig({ ...needed, CHANNEL_ID: id }).channels).toEqual([id]);
	});

	test.each(["news", "@abc", "12345", "-100", "@1news", "@news channel"])(
		"refuses the channel %s",
		(id) => {
			expect(complaint({ ...needed, CHANNEL_ID: id })).toContain("CHANNEL_ID: a channel is @name");
		},
	);

	test("takes several admins", () => {
		expect(readConfig({ ...needed, ADMIN_IDS: "501, 502,, 503" }).admins).toEqual([501, 502, 503]);
		expect(readConfig({ ...needed, ADMIN_IDS: "501,501" }).admins).toEqual([501]);
		expect(complaint({ ...needed, ADMIN_IDS: " , " })).toContain("name at least one user id");
	});

	test("takes a chat to look through that is none of the channels", () => {
		expect(readConfig({ ...needed, OPS_CHAT_ID: "-1001234567890" }).opsChat).toBe(-1001234567890);
		const channel = needed.CHANNEL_ID.toUpperCase();
		expect(complaint({ ...needed, OPS_CHAT_ID: channel })).toContain(
			"OPS_CHAT_ID: readers see this",
		);
	});

	test("takes keys that seal what is kept of subscribers, the newest first", () => {
		const [one, two] = [1, 2].map((byte) => Buffer.alloc(32, byte));
		const given = `${one?.toString("base64")},${two?.toString("base64")}`;
		expect(readConfig({ ...needed, SUBSCRIBER_KEY: given }).subscriberKeys).toEqual([one, two]);
		for (const key of ["short", Buffer.alloc(16).toString("base64"), "x".repeat(44)]) {
			expect(complaint({ ...needed, SUBSCRIBER_KEY: key })).toContain(
				"SUBSCRIBER_KEY: a key is 32",
			);
			expect(complaint({ ...needed, SUBSCRIBER_KEY: key })).not.toContain(key);
		}
	});

	test("a process with a part of the work needs a Redis that others reach", () => {
		expect(complaint({ ...needed, ROLE: "worker" })).toContain("\n  REDIS_URL: with ROLE, set");
		const REDIS_URL = "redis://redis.example:6379";
		expect(readConfig({ ...needed, REDIS_URL, ROLE: "worker" }).role).toBe("worker");
		expect(complaint({ ...needed, ROLE: "poller" })).toContain("ROLE: choose all, web, worker");
	});

	test("links are counted only with a key and an address that readers reach", () => {
		const key = Buffer.alloc(32, "links").toString("base64");
		const given = { ...needed, PUBLIC_URL: "https://tidings.example/", LINK_KEY: key };
		const keys = [Buffer.from(key, "base64")];
		const publicUrl = "https://tidings.example";
		expect(readConfig(given).links).toEqual({ publicUrl, keys, isOn: false });
		expect(readConfig({ ...given, LINK_CLICKS: "on" }).links?.isOn).toBe(true);
		expect(complaint({ ...needed, LINK_CLICKS: "on" })).toContain(
			"PUBLIC_URL: with LINK_CLICKS=on",
		);
		expect(complaint({ ...needed, PUBLIC_URL: publicUrl, LINK_CLICKS: "on" })).toContain(
			"LINK_KEY: with LINK_CLICKS=on",
		);
		expect(complaint({ ...given, LINK_KEY: "short" })).toContain("LINK_KEY: a key is 32 bytes");
	});

	test("updates come by webhook only to an address that Telegram sends to", () => {
		const webhook = { ...needed, UPDATES: "webhook" };
		expect(complaint(webhook)).toContain("\n  PUBLIC_URL: with UPDATES=webhook, set it");
		for (const url of ["http://tidings.example", "https://tidings.example:8080"]) {
			expect(complaint({ ...webhook, PUBLIC_URL: url })).toContain("it begins with https://");
			// A server of one's own sends anywhere.
			const own = { ...webhook, PUBLIC_URL: url, BOT_API_ROOT: "http://127.0.0.1:8081" };
			expect(readConfig(own).receiving).toMatchObject({ url: `${url}/telegram` });
		}
		const { receiving } = readConfig({ ...webhook, PUBLIC_URL: "https://tidings.example/news/" });
		expect(receiving).toEqual({
			by: "webhook",
			url: "https://tidings.example/news/telegram",
			secret: expect.stringMatching(/^[\w-]{43}$/),
		});
		expect(secretsOf(readConfig({ ...webhook, PUBLIC_URL: "https://tidings.example" }))).toContain(
			receiving.by === "webhook" ? receiving.secret : "",
		);
		const other = { ...webhook, BOT_TOKEN: `${needed.BOT_TOKEN}x` };
		expect(
			readConfig({ ...other, PUBLIC_URL: "https://tidings.example/news" }).receiving,
		).not.toEqual(receiving);
		expect(complaint({ ...needed, UPDATES: "push" })).toContain("UPDATES: choose polling or");
	});

	test("articles are kept for days or forever, all or so many; what readers got for days", () => {
		const keeping = (more: Record<string, string>) => readConfig({ ...needed, ...more }).keeping;
		const some = {
			KEEP_ARTICLES_DAYS: "365",
			KEEP_ARTICLES: "20000",
			KEEP_MESSAGES_DAYS: "14",
			KEEP_MESSAGES: "200",
		};
		expect(keeping(some)).toEqual({
			articlesMs: 365 * 86_400_000,
			articles: 20_000,
			messagesMs: 14 * 86_400_000,
			messages: 200,
		});
		expect(keeping({ KEEP_ARTICLES_DAYS: "forever", KEEP_ARTICLES: "all" })).toEqual(keeping({}));
		for (const days of ["34", "0", "-1", "90.5", "a year"]) {
			const message = complaint({ ...needed, KEEP_ARTICLES_DAYS: days });
			expect(message).toMatch(/KEEP_ARTICLES_DAYS: .*forever/);
		}
		expect(complaint({ ...needed, KEEP_ARTICLES: "99" })).toMatch(
			/KEEP_ARTICLES: it is all, .*100/,
		);
		expect(complaint({ ...needed, KEEP_MESSAGES: "99" })).toMatch(
			/KEEP_MESSAGES: it is all, .*100/,
		);
		for (const days of ["7", "31"]) {
			expect(complaint({ ...needed, KEEP_MESSAGES_DAYS: days })).toContain("KEEP_MESSAGES_DAYS: ");
		}
	});

	test("the pages for who runs Tidings have an address of their own once a port is named", () => {
		const http = (more: object) => readConfig({ ...needed, ...more }).http;
		expect(http({ ADMIN_HOST: "0.0.0.0" }).admin).toBeUndefined();
		expect(http({ ADMIN_PORT: "8081" }).admin).toEqual({ host: "127.0.0.1", port: 8081 });
		const admin = { ADMIN_HOST: "10.0.0.7", ADMIN_PORT: "0" };
		expect(http(admin).admin).toEqual({ host: "10.0.0.7", port: 0 });
		expect(complaint({ ...needed, ADMIN_PORT: "65536" })).toContain("ADMIN_PORT: a port is");
	});

	test("takes any port from 0 to 65535", () => {
		expect(readConfig({ ...needed, HTTP_PORT: "0" }).http.port).toBe(0);
		for (const port of ["-1", "65536", "80.5"]) {
			expect(complaint({ ...needed, HTTP_PORT: port })).toContain("HTTP_PORT: a port is");
		}
	});

	test("addresses lose the slashes at their end", () => {
		const config = readConfig({
			...needed,
			PUBLIC_URL: "https://tidings.example/",
			BOT_API_ROOT: "http://127.0.0.1:8081//",
		});
		expect(config.http.publicUrl).toBe("https://tidings.example");
		expect(config.telegram.apiRoot).toBe("http://127.0.0.1:8081");
	});
});

describe("the webhook secrets", () => {
	test("are several while they are rotated, in the order given", () => {
		const both = `${secret(24, 1)}, ${secret(64, 2)}`;
		expect(readConfig({ ...needed, WEBHOOK_SECRETS: both }).webhookSecrets).toEqual([
			Buffer.alloc(24, 1),
			Buffer.alloc(64, 2),
		]);
	});

	test.each([1, 23, 65])("of %i bytes are refused", (bytes) => {
		const message = complaint({ ...needed, WEBHOOK_SECRETS: `${secret(32)},${secret(bytes)}` });
		expect(message).toContain("WEBHOOK_SECRETS: each secret holds 24 to 64 bytes");
		expect(message).not.toContain(secret(bytes));
	});

	test("are refused without their prefix", () => {
		const bare = secret(32).slice("whsec_".length);
		expect(complaint({ ...needed, WEBHOOK_SECRETS: bare })).toContain("whsec_ followed by base64");
	});
});

test("`tidings push` needs neither bot nor channel", () => {
	const { WEBHOOK_SECRETS, API_TOKEN } = needed;
	expect(readClientConfig({ WEBHOOK_SECRETS, API_TOKEN }).apiToken).toBe(API_TOKEN);
	expect(() => readClientConfig({})).toThrow(ConfigError);
});

describe(".env", () => {
	function write(content: string): string {
		const directory = mkdtempSync(join(tmpdir(), "tidings-config-"));
		onTestFinished(() => rmSync(directory, { recursive: true }));
		const file = join(directory, ".env");
		writeFileSync(file, content);
		return file;
	}

	test("is read, and the process's environment wins", () => {
		vi.stubEnv("LOCALE", "de");
		onTestFinished(() => {
			vi.unstubAllEnvs();
		});
		const environment = loadEnvironment(write("LOCALE=en\nREDIS_PREFIX=from-the-file\n"));
		expect(environment).toMatchObject({ LOCALE: "de", REDIS_PREFIX: "from-the-file" });
	});

	test("may be missing, but not unreadable", () => {
		const file = write("");
		expect(loadEnvironment(`${file}.missing`)).toEqual({ ...process.env });
		expect(() => loadEnvironment(join(file, ".."))).toThrow("EISDIR");
	});
});

describe("the newsroom file", () => {
	/** The path of a file in a folder of its own. */
	function write(content: string | Buffer): string {
		const directory = mkdtempSync(join(tmpdir(), "tidings-newsroom-"));
		onTestFinished(() => rmSync(directory, { recursive: true }));
		const file = join(directory, "newsroom.yaml");
		writeFileSync(file, content);
		return file;
	}

	/** The mistake that a file is refused for. */
	function refusal(path: string): string {
		return complaintOf(() => readConfig(needed, loadNewsroom({ NEWSROOM_FILE: path })));
	}

	test("is read where NEWSROOM_FILE says, and its mistakes stand beside the others", () => {
		const path = write('channels: [{ id: "@courier" }]');
		const file = loadNewsroom({ NEWSROOM_FILE: path });
		expect(readConfig(needed, file)).toMatchObject({
			channels: ["@lindenford", "@courier"],
			newsroomFile: path,
		});
		const wrong = { ...needed, BOT_TOKEN: "cut-off", CHANNEL_ID: "" };
		const message = complaintOf(() => readConfig(wrong, { path, text: "channels: [{}]" }));
		expect(message.split("\n")).toEqual([
			"Tidings can't start with these settings:",
			expect.stringMatching(/^ {2}BOT_TOKEN: this is not a bot token/),
			`  ${path}:1:12 channels[0].id: a channel is @name or a numeric id that begins with -100`,
		]);
	});

	test("may be missing, unless it is named", () => {
		const path = `${write("")}.missing`;
		// The tests run in the folder of the repository, which holds an example and no newsroom.
		expect(loadNewsroom({})).toBeUndefined();
		expect(loadNewsroom({ NEWSROOM_FILE: " " })).toBeUndefined();
		expect(refusal(path)).toContain(`\n  ${path}: there is no such file`);
	});

	test("is a text of at most 1 MiB", () => {
		expect(refusal(write(`#${" ".repeat(1_048_575)}`))).toBe("none");
		const larger = write(`#${" ".repeat(1_048_576)}`);
		expect(refusal(larger)).toContain(`\n  ${larger}: the file is larger than 1 MiB`);
		const binary = write(Buffer.from([0x23, 0xff, 0xfe]));
		expect(refusal(binary)).toContain(`\n  ${binary}: the file is not text in UTF-8`);
		const directory = join(binary, "..");
		expect(refusal(directory)).toContain(`\n  ${directory}: this is not a file`);
	});
});

describe(".env.example", () => {
	const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
	const shown = [...example.matchAll(/^(#?)([A-Z_]+)=(.*)$/gm)].map(
		([, mark, name = "", value]) => ({ name, value, isSet: mark === "" }),
	);

	test("names every setting once, in the order of settings.ts, and no other", () => {
		expect(shown.map(({ name }) => name)).toEqual(settingNames);
	});

	test("sets nothing: the needed ones are empty, the others commented out", () => {
		expect(parseEnv(example)).toEqual(
			Object.fromEntries(Object.keys(needed).map((name) => [name, ""])),
		);
	});

	test("shows the true defaults", () => {
		const defaults = shown.filter(({ isSet }) => !isSet).map(({ name, value }) => [name, value]);
		const { routing: _, ...shownConfig } = readConfig({
			...needed,
			...Object.fromEntries(defaults),
		});
		expect(readConfig(needed)).toMatchObject(shownConfig);
		const redis = Object.keys(redisSettings).filter((name) => name !== "REDIS_PREFIX");
		for (const [name, value] of defaults.filter(([, value]) => value === "")) {
			expect(
				[
					...redis,
					"PUBLIC_URL",
					"OPS_CHAT_ID",
					"SUBSCRIBER_KEY",
					"BACKUP_KEY",
					"ADMIN_PORT",
					"LINK_KEY",
				],
				`${name}=${value}`,
			).toContain(name);
		}
	});

	test("explains every setting", () => {
		for (const { name } of shown) {
			expect(example).toMatch(new RegExp(`\\n# [^\\n]+\\n#?${name}=`));
		}
	});
});
