import { Pool } from "undici";
import { createLogger } from "../src/logger.ts";
import { createRedis } from "../src/store/connect.ts";
import { createKeys } from "../src/store/keys.ts";
import { signWebhook } from "../src/web/signatures.ts";
import { SECRET } from "../tests/support/environment.ts";
import { openSetting, quantile, type Setting } from "./setting.ts";

const ROUNDS = 5;
const REQUESTS = 5000;
const CONNECTIONS = 64;

/**
 * Accepted articles a second beside a bare route, in turn on the same Redis (`appendfsync always`), each in a
 * process of its own. Publishing is paused in the first comparison and goes on in the second.
 */
export async function benchIntake(): Promise<string[][]> {
	const setting = await openSetting();
	try {
		await setting.program.start();
		const bare = await setting.startPeer("./bare-route.ts");
		const paused = await compare(setting, bare, async () =>
			setPause(setting, Date.now() + 3_600_000),
		);
		const publishing = await compare(setting, bare, async () => setPause(setting, undefined));
		return [
			["accepted a second, publishing paused", ...paused, "bare route: SET + ZADD"],
			["accepted a second, publishing meanwhile", ...publishing, "bare route: SET + ZADD"],
		];
	} finally {
		await setting.close();
	}
}

async function compare(
	setting: Setting,
	bare: string,
	prepare: () => Promise<void>,
): Promise<string[]> {
	await prepare();
	await load(setting.url, 500);
	await load(bare, 500);
	const rates: number[] = [];
	const ratios: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const ours = await load(setting.url, REQUESTS);
		const theirs = await load(bare, REQUESTS);
		rates.push(ours);
		ratios.push(ours / theirs);
	}
	return [quantile(rates, 0.5).toFixed(0), quantile(ratios, 0.5).toFixed(2)];
}

let serial = 0;

/** Sends signed articles over kept connections and tells how many were accepted a second. */
async function load(url: string, count: number): Promise<number> {
	const pool = new Pool(url, { connections: CONNECTIONS });
	const requests = Array.from({ length: count }, prepareRequest);
	let next = 0;
	const began = performance.now();
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
				const { statusCode, body } = await pool.request({
					path: "/v1/articles",
					method: "POST",
					...request,
				});
				await body.dump();
				if (statusCode !== 202) throw new Error(`answered with ${statusCode}`);
			}
		}),
	);
	const seconds = (performance.now() - began) / 1000;
	await pool.close();
	return count / seconds;
}

function prepareRequest(): { headers: Record<string, string>; body: Buffer } {
	serial++;
	const body = Buffer.from(
		JSON.stringify({
			id: `bench-${serial}`,
			url: `https://news.example/bench/${serial}`,
			title: `The town council of Lindenford decides on bridge number ${serial}`,
			summary: "After a long debate the council decided to renew the bridge over the Linde.",
			content_text: "The council met in the old town hall on Tuesday evening. ".repeat(20),
			tags: ["Lindenford", "Council"],
			date_modified: new Date().toISOString(),
		}),
	);
	const timestamp = Math.floor(Date.now() / 1000);
	const signed = signWebhook(SECRET, `msg_${serial}`, timestamp, body);
	return { headers: { "content-type": "application/json", ...signed }, body };
}

async function setPause(setting: Setting, until: number | undefined): Promise<void> {
	const redis = createRedis(setting.redisUrl, "engine", createLogger({ level: "error" }));
	await redis.connect();
	const key = createKeys(setting.env.REDIS_PREFIX).pause("@lindenford");
	if (until === undefined) await redis.del(key);
	else await redis.hset(key, { until, reason: "bench", failures: 0, probe: 0 });
	redis.disconnect();
}
