import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { inject, onTestFinished } from "vitest";
import { createApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { redisOptions } from "../../src/store/connect.ts";
import { API_TOKEN, createSender, environment, TOKEN } from "./environment.ts";

/** What a test can change about the newsroom that it starts. */
export type Options = {
	env?: Record<string, string>;
	redisUrl?: string;
	/** Where the lines of the log go. */
	log?: (line: string) => void;
	/** A stand-in that outlives this Tidings. */
	telegram?: TestTelegram;
	now?: () => number;
	/** The text of a newsroom file. */
	newsroom?: string;
	/** The wait before a receipt is sent a second time. */
	firstReceiptRetryMs?: number;
	/** How long edits wait for further ones; not at all when left out. */
	editDelayMs?: number;
	/** How long after a look in vain an unknown post is looked for again; a second when left out. */
	lookAgainMs?: number;
	callTimeoutMs?: number;
	/** How often what is due for readers is looked for; ten times a second when left out. */
	sweepMs?: number;
	/** How many updates one person may send in ten seconds. */
	maxUpdates?: number;
};

/**
 * A whole Tidings in this process: real HTTP, a real Redis under a prefix of its own, and a Telegram stand-in
 * with one channel and an admin. Everything ends with the test.
 */
export async function startNewsroom(options: Options = {}) {
	const telegram = options.telegram ?? (await startTelegram());
	const env = {
		...environment(telegram.apiRoot),
		REDIS_URL: options.redisUrl ?? inject("redisUrl"),
		...options.env,
	};
	const read = (text: string | undefined) =>
		readConfig(env, text === undefined ? undefined : { path: "newsroom.yaml", text });
	const config = read(options.newsroom);
	const log = options.log ?? (() => {});
	const logger = createLogger({
		level: config.logLevel,
		secrets: [TOKEN, API_TOKEN],
		destination: { write: log },
	});
	const app = createApp(config, logger, options.now, {
		firstRetryMs: options.firstReceiptRetryMs ?? 10_000,
		editDelayMs: options.editDelayMs ?? 0,
		lookAgainMs: options.lookAgainMs ?? 1000,
		callTimeoutMs: options.callTimeoutMs ?? 15_000,
		allowPrivatePictures: true,
		sweepMs: options.sweepMs ?? 100,
		...(options.maxUpdates === undefined ? {} : { maxUpdates: options.maxUpdates }),
	});
	const url = await app.start();
	let isRunning = true;
	const stop = async () => {
		if (isRunning) await app.stop();
		isRunning = false;
	};
	onTestFinished(stop);
	return {
		telegram,
		url,
		env,
		prefix: env.REDIS_PREFIX,
		stop,
		/** Reads another newsroom file, as SIGHUP does. */
		reload: (text: string) => app.reload(read(text)),
		...createSender(url, options.now),
	};
}
export type Newsroom = Awaited<ReturnType<typeof startNewsroom>>;

/** A stand-in with the channel `@lindenford` and the admin Ada, who has opened the bot. */
export async function startTelegram(options: { isLocal?: boolean; now?: () => number } = {}) {
	const standIn = createStandIn({ token: TOKEN, ...options });
	const apiRoot = await standIn.start();
	onTestFinished(() => standIn.stop());
	standIn.addChannel({ title: "Lindenford Courier", username: "lindenford" });
	const admin = standIn.addPerson({ id: 501, firstName: "Ada", languageCode: "en" });
	standIn.say(admin.id, "/start");
	return Object.assign(standIn, { apiRoot, adminId: admin.id });
}
export type TestTelegram = Awaited<ReturnType<typeof startTelegram>>;

/** A plain article; `more` overrides and adds. */
export function article(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		id,
		title: `The bridge of Lindenford, part ${id}`,
		url: `https://news.example/bridge/${id}`,
		summary: "The old bridge over the Linde is open again.",
		tags: ["Lindenford"],
		...more,
	};
}

/** Waits until a condition holds, looking often; fails with `what` when it takes too long. */
export async function until(
	holds: () => boolean | Promise<boolean>,
	what: string,
	timeoutMs = 10_000,
): Promise<void> {
	const deadline = Date.now() + timeoutMs;
	while (!(await holds())) {
		if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
		await sleep(15);
	}
}

/** A connection of the test's own, to look into Redis. */
export function openRedis(url: string = inject("redisUrl")): Redis {
	const redis = new Redis({
		...redisOptions(url, "engine"),
		lazyConnect: false,
		replyMapping: "legacy",
	});
	onTestFinished(() => redis.disconnect());
	return redis;
}

/** The texts of a chat as a reader sees it now, oldest first. */
export function texts(telegram: TestTelegram, chat: number | string = "@lindenford"): string[] {
	return telegram.messages(chat).map((message) => message.text ?? "");
}
