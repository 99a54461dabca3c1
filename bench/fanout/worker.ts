import { Api } from "grammy";
import { Pool } from "undici";
import { sendBroadcast } from "../../src/deliver/broadcast.ts";
import { createCampaignJobs } from "../../src/deliver/campaign-jobs.ts";
import { createCampaignEngine } from "../../src/deliver/campaigns.ts";
import { createLogger } from "../../src/logger.ts";
import { createCampaigns } from "../../src/store/campaigns.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPace } from "../../src/store/pace.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { createPacer } from "../../src/telegram/pacer.ts";
import { TOKEN } from "../../tests/support/environment.ts";
import { TEXT } from "./readers.ts";

/** How many messages are on their way at a time where nothing keeps a pace. */
const IN_FLIGHT = 50;
/** Blocks that the engine works on at a time, and recipients of each: as many in flight. */
const LOOPS = 2;

/** What a worker is asked for: to be ready, to send, or to work on campaigns by itself from then on. */
export type Ask =
	| {
			kind: "open";
			how: "tidings" | "grammy" | "undici" | "jobs";
			apiRoot: string;
			redisUrl: string;
			prefix: string;
	  }
	| { kind: "send"; campaign: string; from: number; count: number }
	| { kind: "usage" };
/** How long it took, and the processor's time (ms) and memory of it (bytes). */
export type Sent = { ms: number; cpuMs: number; rss: number };

type Send = (ask: Extract<Ask, { kind: "send" }>) => Promise<unknown>;

let send: Send = async () => {};

process.on("message", (ask: Ask) => {
	const work =
		ask.kind === "open" ? open(ask) : ask.kind === "send" ? measure(ask) : usage(performance.now());
	work.then(
		(reply) => process.send?.({ ...reply, kind: ask.kind }),
		(error: unknown) => process.send?.({ error: String(error), kind: ask.kind }),
	);
});
process.on("disconnect", () => process.exit());

async function usage(ms: number): Promise<Sent> {
	const { user, system } = process.cpuUsage();
	return { ms, cpuMs: (user + system) / 1000, rss: process.memoryUsage().rss };
}

async function measure(ask: Extract<Ask, { kind: "send" }>): Promise<Sent> {
	const cpu = process.cpuUsage();
	const began = performance.now();
	await send(ask);
	const { user, system } = process.cpuUsage(cpu);
	const { rss } = process.memoryUsage();
	return { ms: performance.now() - began, cpuMs: (user + system) / 1000, rss };
}

async function open({ how, apiRoot, redisUrl, prefix }: Extract<Ask, { kind: "open" }>) {
	if (how === "grammy") {
		const api = new Api(TOKEN, { apiRoot });
		send = ({ from, count }) => inFlight(from, count, (id) => api.sendMessage(id, TEXT));
		return;
	}
	if (how === "undici") {
		const pool = new Pool(apiRoot, { connections: IN_FLIGHT });
		const path = `/bot${TOKEN}/sendMessage`;
		const headers = { "content-type": "application/json" };
		send = ({ from, count }) =>
			inFlight(from, count, async (id) => {
				const body = JSON.stringify({ chat_id: id, text: TEXT });
				const answer = await pool.request({ method: "POST", path, headers, body });
				await answer.body.json();
			});
		return;
	}
	const logger = createLogger({ level: "warn" });
	const redis = createRedis(redisUrl, "engine", logger);
	await redis.connect();
	const keys = createKeys(prefix);
	const common = { redis, keys };
	const pacer = createPacer({ pace: createPace(common) });
	const telegram = createTelegram({ token: TOKEN, apiRoot, ...(how === "jobs" ? { pacer } : {}) });
	const unpaced = {
		ask: async () => "go" as const,
		giveBack: () => {},
		within: <T>(_scope: unknown, run: () => T) => run(),
	};
	const engine = createCampaignEngine({
		pacing: how === "jobs" ? pacer : unpaced,
		campaigns: createCampaigns(common),
		readers: createReaders({ ...common, sealing: createSealing([]), zone: () => "UTC" }),
		articles: { handOver: async () => undefined, isFull: async () => false },
		send: (reader, campaign) => sendBroadcast(telegram, reader, campaign),
		isWanted: () => true,
		refused: async () => {},
		atOnce: how === "jobs" ? undefined : IN_FLIGHT / LOOPS,
		logger,
		now: Date.now,
	});
	if (how === "tidings") {
		const work = async (campaign: string) => {
			while (await engine.run(campaign));
		};
		send = ({ campaign }) => Promise.all(Array.from({ length: LOOPS }, () => work(campaign)));
		return;
	}
	const jobsRedis = createRedis(redisUrl, "engine", logger);
	await jobsRedis.connect();
	createCampaignJobs({
		connection: jobsRedis,
		prefix: keys.jobs,
		engine,
		sweepMs: 500,
		logger,
	}).start();
}

/** Sends to so many ids, some at a time. */
async function inFlight(from: number, count: number, one: (id: number) => Promise<unknown>) {
	let next = 0;
	const hand = async () => {
		while (next < count) await one(from + next++);
	};
	await Promise.all(Array.from({ length: IN_FLIGHT }, hand));
}
