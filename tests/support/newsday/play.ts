import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { createApp } from "../../../src/app.ts";
import { readConfig } from "../../../src/config.ts";
import { createLogger } from "../../../src/logger.ts";
import { createStandIn } from "../../../src/sandbox/stand-in.ts";
import { redisOptions } from "../../../src/store/connect.ts";
import { createKeys } from "../../../src/store/keys.ts";
import { API_TOKEN, createSender, environment, TOKEN } from "../environment.ts";
import { createAda } from "./ada.ts";
import { events } from "./day.ts";
import type { Event } from "./event.ts";
import { createLanesWatch } from "./lanes.ts";
import { ALERTS, GERMAN, NEWS } from "./piece.ts";
import { pieces } from "./pieces.ts";
import { createSystems, type Verdict } from "./systems.ts";
import { DAY_BEGINS, DAY_ENDS } from "./time.ts";

/** The chat in which posts are looked for. */
export const OPS = -1_001_999_000_001;
const ADA = 501;
const EDIT_DELAY_MS = 20_000;
const LOOK_AGAIN_MS = 60_000;
const HURRY_EVERY_MS = 10;
const HEARD_AFTER_MS = 100;

/** A Telegram on the day's clock, with the paper's channels, its ops chat, Ada, and what its pages show. */
async function openTelegram(now: () => number) {
	const telegram = createStandIn({
		token: TOKEN,
		now,
		bot: { firstName: "Lindenford Courier", username: "lindenford_bot" },
	});
	const apiRoot = await telegram.start();
	telegram.addChannel({ title: "The Lindenford Courier", username: NEWS.slice(1) });
	telegram.addChannel({ title: "Courier alerts", username: ALERTS.slice(1) });
	telegram.addChannel({ title: "Lindenforder Kurier", username: GERMAN.slice(1) });
	telegram.addGroup({ title: "Operations", id: OPS });
	telegram.addPerson({ id: ADA, firstName: "Ada", languageCode: "en" });
	telegram.say(ADA, "/start");
	for (const { url, title, summary: description, language, picture } of pieces) {
		if (picture === undefined) continue;
		const site = language === "de" ? "Lindenforder Kurier" : "The Lindenford Courier";
		const image = `/samples/${picture}.svg`;
		telegram.setPreview(url, { site, title, description, image });
	}
	return Object.assign(telegram, { apiRoot });
}

/**
 * Plays the day against a whole Tidings: real HTTP, a real Redis under a prefix of its own, and a Telegram that keeps
 * the day's clock. The clock moves only when all that is due was done, so that every day is the same.
 */
export async function playDay(options: { redisUrl: string; log?: (line: string) => void }) {
	let clock = DAY_BEGINS;
	const now = () => clock;
	const telegram = await openTelegram(now);
	const env = {
		...environment(telegram.apiRoot),
		CHANNEL_ID: NEWS,
		OPS_CHAT_ID: String(OPS),
		REDIS_URL: options.redisUrl,
		RATE_LIMIT: "100000",
	};
	const text = readFileSync(new URL("./newsroom.yaml", import.meta.url), "utf8");
	const app = createApp(
		readConfig(env, { path: "newsroom.yaml", text }),
		createLogger({
			level: "info",
			secrets: [TOKEN, API_TOKEN],
			destination: { write: options.log ?? (() => {}) },
		}),
		now,
		{ editDelayMs: EDIT_DELAY_MS, lookAgainMs: LOOK_AGAIN_MS, allowPrivatePictures: true },
	);
	const redis = new Redis({
		...redisOptions(options.redisUrl, "engine"),
		lazyConnect: false,
		replyMapping: "legacy",
	});
	const keys = createKeys(env.REDIS_PREFIX);
	const lanes = createLanesWatch({ redis, url: options.redisUrl, keys, now });
	const sender = createSender(await app.start(), now);
	const systems = createSystems(sender);
	const ada = createAda({ telegram, id: ADA });
	// Telegram's usual pace in a private chat can't be set: without this, Ada is shown a message a second.
	const hurry = setInterval(() => {
		redis.del(keys.paceChat(String(ADA))).catch(() => {});
	}, HURRY_EVERY_MS);
	/** What the server said of the newest version of each article. */
	const answers = new Map<string, Verdict>();

	async function happen(event: Event): Promise<void> {
		switch (event.kind) {
			case "send":
				answers.set(event.piece.id, await systems.send(event.piece, event.at));
				return;
			case "repeat":
				await systems.send(event.of.piece, event.of.at);
				return;
			case "withdraw":
				await systems.withdraw(event.piece, event.at);
				return;
			case "decide":
				return ada.decide(event.piece, event.word);
			case "retitle":
				return ada.retitle(event.piece, event.title);
			case "fault":
				telegram.addFault({ method: event.method, chat: event.chat, ...event.fault });
				return;
			case "outage":
				if (event.isOver) {
					await telegram.start({ port: Number(new URL(telegram.apiRoot).port) });
					return;
				}
				await telegram.stop();
				// A call over a connection whose end was not heard of yet would have no certain outcome.
				await sleep(HEARD_AFTER_MS);
		}
	}

	/** Moves the clock, and forgets the pauses that Telegram asked for: Redis keeps them on a clock of its own. */
	async function moveTo(ms: number): Promise<void> {
		clock = ms;
		await redis.del(keys.floods);
	}

	/** Lets the clock go on to a moment, and all be done on the way that has its time. */
	async function goOn(until: number): Promise<void> {
		for (let next = await lanes.nextAt(); next <= until; next = await lanes.nextAt()) {
			await moveTo(Math.max(clock, next));
			await lanes.wake();
		}
		await moveTo(until);
	}

	async function stop(): Promise<void> {
		clearInterval(hurry);
		await lanes.close();
		redis.disconnect();
		await app.stop();
		await telegram.stop();
	}

	try {
		for (const event of events) {
			await goOn(event.at);
			await happen(event);
			await lanes.settle();
		}
		await goOn(DAY_ENDS);
	} catch (error) {
		await stop();
		throw new Error(`at ${new Date(clock).toISOString()}`, { cause: error });
	}
	return { telegram, sender, answers, stop };
}
/** A day that was played: its Telegram, and what the server said of each article. `stop` ends it. */
export type Played = Awaited<ReturnType<typeof playDay>>;
