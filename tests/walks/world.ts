import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { type App, createApp } from "../../src/app.ts";
import type { ChannelId } from "../../src/article/channel.ts";
import { readConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { redisOptions } from "../../src/store/connect.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createTexts } from "../../src/texts.ts";
import { API_TOKEN, createSender, environment, TOKEN } from "../support/environment.ts";
import { INNER_CHANNEL, newsroomText } from "./newsroom-file.ts";

/** The zone of readers who have named none, as the newsroom file says. */
export const ZONE = "Europe/Berlin";
const SETTLE_MS = 30_000;
const LOOK_MS = 40;
/** So many looks in a row have to find nothing. */
const QUIET_LOOKS = 4;

/** A whole Tidings with a Telegram stand-in, over one Redis prefix and one clock that can be put forward. */
export async function openWorld(options: { redisUrl: string; from: number; isSealed: boolean }) {
	const clock = { ahead: options.from - Date.now() };
	const now = () => Date.now() + clock.ahead;
	const telegram = createStandIn({ token: TOKEN, now });
	const apiRoot = await telegram.start();
	telegram.addChannel({ title: "Lindenford Courier", username: "lindenford" });
	telegram.addChannel({ title: "Lindenford Sports", username: "linden_sport" });
	telegram.addChannel({ title: "Inner room", id: INNER_CHANNEL });
	const admin = telegram.addPerson({ id: 501, firstName: "Ada", languageCode: "en" });
	telegram.say(admin.id, "/start");

	const subscriberKey = Buffer.alloc(32, "the key of readers");
	const env = {
		...environment(apiRoot),
		REDIS_URL: options.redisUrl,
		RATE_LIMIT: "1000000",
		...(options.isSealed ? { SUBSCRIBER_KEY: subscriberKey.toString("base64") } : {}),
	};
	const redis = new Redis({
		...redisOptions(options.redisUrl, "engine"),
		lazyConnect: false,
		replyMapping: "legacy",
	});
	const keys = createKeys(env.REDIS_PREFIX);
	const sealing = createSealing(options.isSealed ? [subscriberKey] : []);
	/** What must not happen, whoever caused it. */
	const trouble: string[] = [];
	const hear = (line: string) => {
		const { level, msg } = JSON.parse(line) as { level: number; msg: string };
		const isBad = level >= 50 || msg === "a press was left without an answer";
		if (isBad) trouble.push(`log: ${line.trim().slice(0, 1500)}`);
	};
	const onRejection = (reason: unknown) =>
		trouble.push(`unhandled: ${reason instanceof Error ? reason.stack : String(reason)}`);
	process.on("unhandledRejection", onRejection);

	const read = (variant: number) =>
		readConfig(env, { path: "newsroom.yaml", text: newsroomText(variant) });
	let variant = 0;
	/** When Tidings began last (ms of this process). */
	let startedAt = 0;
	let app: App | undefined;
	let sender: ReturnType<typeof createSender> | undefined;

	async function start(): Promise<void> {
		const logger = createLogger({
			level: "info",
			secrets: [TOKEN, API_TOKEN],
			destination: { write: hear },
		});
		app = createApp(read(variant), logger, now, {
			editDelayMs: 0,
			lookAgainMs: 1000,
			sweepMs: 100,
			maxUpdates: 1_000_000,
		});
		startedAt = performance.now();
		sender = createSender(await app.start(), now);
	}
	async function stop(): Promise<void> {
		await app?.stop();
		app = undefined;
	}

	/** What is due and not done, in words. */
	async function due(): Promise<string[]> {
		const channels: ChannelId[] = ["@lindenford", "@linden_sport", `${INNER_CHANNEL}`];
		const lists = {
			changed: keys.changed,
			outbox: keys.outbox,
			bundles: keys.bundles,
			digests: keys.digests,
			reminders: keys.reminders,
			...Object.fromEntries(channels.map((channel) => [channel, keys.pending(channel)])),
		};
		const at = now();
		const found = await Promise.all(
			Object.entries(lists).map(async ([name, key]) => {
				const members = await redis.zrangebyscore(key, "-inf", at, "LIMIT", 0, 3);
				return members.length === 0 ? [] : [`${name}: ${members.join(", ")}`];
			}),
		);
		return found.flat();
	}

	/** Waits until nothing is due and nobody calls Telegram. */
	async function settle(): Promise<void> {
		const began = performance.now();
		let quiet = 0;
		let calls = -1;
		let left: string[] = [];
		while (quiet < QUIET_LOOKS) {
			await sleep(LOOK_MS);
			left = await due();
			const made = telegram.calls().length;
			quiet = left.length === 0 && made === calls ? quiet + 1 : 0;
			calls = made;
			if (performance.now() - began < SETTLE_MS) continue;
			if (left.length > 0) trouble.push(`nothing becomes of what is due: ${left.join("; ")}`);
			return;
		}
	}

	await start();
	return {
		telegram,
		clock,
		now,
		redis,
		keys,
		env,
		prefix: env.REDIS_PREFIX,
		readers: createReaders({ redis, keys, sealing, zone: () => ZONE }),
		texts: createTexts("en"),
		trouble,
		settle,
		/** True right after a start, when what was answered just before may be handed out and answered once more. */
		isFresh: () => performance.now() < startedAt + 10_000,
		/** Signs and sends what the newsroom's systems would. */
		sender(): ReturnType<typeof createSender> {
			if (sender === undefined) throw new Error("Tidings is not running");
			return sender;
		},
		/** Ends Tidings and starts it anew; the clock goes on by so many milliseconds in between. */
		async restart(awayMs: number): Promise<void> {
			await stop();
			clock.ahead += awayMs;
			await start();
		},
		/** Has the newsroom file read again in another state. */
		async reload(next: number): Promise<void> {
			variant = next;
			await app?.reload(read(next));
		},
		async close(): Promise<void> {
			await stop();
			await telegram.stop();
			const all = await redis.keys(`${env.REDIS_PREFIX}:*`);
			for (let from = 0; from < all.length; from += 1000) {
				await redis.unlink(...all.slice(from, from + 1000));
			}
			redis.disconnect();
			process.off("unhandledRejection", onRejection);
		},
	};
}
export type World = Awaited<ReturnType<typeof openWorld>>;
