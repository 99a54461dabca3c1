import { appendFileSync } from "node:fs";
import { createCampaignJobs } from "../../src/deliver/campaign-jobs.ts";
import { createCampaignEngine } from "../../src/deliver/campaigns.ts";
import { createRefusals } from "../../src/deliver/refusal.ts";
import { createLogger } from "../../src/logger.ts";
import { createCampaigns } from "../../src/store/campaigns.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createDepartures } from "../../src/store/departures.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPace } from "../../src/store/pace.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { createPacer } from "../../src/telegram/pacer.ts";
import { TOKEN } from "./environment.ts";

/** What a process of the soak is told when it starts. */
export type CampaignWork = {
	redisUrl: string;
	prefix: string;
	apiRoot: string;
	perSecond: number;
	atOnce: number;
	leaseMs: number;
	/** Longer than any call of a healthy Telegram; a call that takes longer is uncertain. */
	callTimeoutMs: number;
	/** Where its log goes, each line before the next step: nothing of it is lost with the process. */
	logFile: string;
};

/** A process that works on campaigns as Tidings does, until it is killed. */
process.once("message", (work: CampaignWork) => {
	void start(work).then(() => process.send?.("started"));
});
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));

async function start(work: CampaignWork): Promise<void> {
	const logger = createLogger({
		level: "warn",
		secrets: [TOKEN],
		destination: { write: (line) => appendFileSync(work.logFile, line) },
	});
	const redis = createRedis(work.redisUrl, "engine", logger);
	const jobsRedis = createRedis(work.redisUrl, "engine", logger);
	await Promise.all([redis.connect(), jobsRedis.connect()]);
	const keys = createKeys(work.prefix);
	const common = { redis, keys, now: Date.now };
	const limits = { perSecond: work.perSecond, perMinute: 20 };
	const pacer = createPacer({ pace: createPace({ ...common, limits }) });
	const { api } = createTelegram({
		token: TOKEN,
		apiRoot: work.apiRoot,
		callTimeoutMs: work.callTimeoutMs,
		pacer,
	});
	const readers = createReaders({ ...common, sealing: createSealing([]), zone: () => "UTC" });
	const engine = createCampaignEngine({
		pacing: pacer,
		campaigns: createCampaigns(common),
		readers,
		articles: { handOver: async () => undefined, isFull: async () => false },
		send: ({ id }, { payload }) => api.sendMessage(id, String(payload)),
		isWanted: () => true,
		refused: createRefusals({
			...common,
			readers,
			departures: createDepartures({ ...common, readers }),
		}),
		atOnce: work.atOnce,
		leaseMs: work.leaseMs,
		logger,
		now: Date.now,
	});
	const jobs = createCampaignJobs({
		connection: jobsRedis,
		prefix: keys.jobs,
		engine,
		sweepMs: 200,
		logger,
	});
	jobs.start();
}
