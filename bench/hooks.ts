import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { createLogger } from "../src/logger.ts";
import { createRedis } from "../src/store/connect.ts";
import { createKeys } from "../src/store/keys.ts";
import { schemes, sign } from "../src/web/signatures.ts";
import { HOOK_SECRET } from "../tests/support/environment.ts";
import { openSetting, quantile } from "./setting.ts";

const PER_SECOND = 200;
const SECONDS = 10;
const ROUNDS = 3;
/** Ghost waits as long and never asks again. */
const GHOST_PATIENCE_MS = 2000;

/**
 * The answer to a Ghost hook at 200 hooks a second with Redis at `appendfsync always`, publishing going on, beside
 * the bare route of the intake at the same rate, in turn; and whether every hook that was sent is kept.
 */
export async function benchHooks(): Promise<string[][]> {
	const folder = await mkdtemp(join(tmpdir(), "tidings-bench-"));
	const file = join(folder, "newsroom.yaml");
	await writeFile(
		file,
		"sources:\n  - name: blog\n    format: ghost\n    secret_env: HOOK_SECRET\n    rate: 1000000\n",
	);
	const setting = await openSetting({ NEWSROOM_FILE: file });
	try {
		await setting.program.start();
		const bare = await setting.startPeer("./bare-route.ts");
		const ours: number[] = [];
		const theirs: number[] = [];
		const ratios: number[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const mine = await hooks(setting.url, "/hooks/blog");
			const peer = await hooks(bare, "/v1/articles");
			ours.push(...mine);
			theirs.push(...peer);
			ratios.push(quantile(mine, 0.5) / quantile(peer, 0.5));
		}
		const sent = ROUNDS * SECONDS * PER_SECOND;
		const kept = await countArticles(setting.redisUrl, setting.env.REDIS_PREFIX);
		const late = ours.filter((ms) => ms >= GHOST_PATIENCE_MS).length;
		const ms = (values: number[], share: number) => `${quantile(values, share).toFixed(1)} ms`;
		const peer = "bare route: SET + ZADD";
		return [
			["Ghost hook at 200 a second, median", ms(ours, 0.5), quantile(ratios, 0.5).toFixed(2), peer],
			[
				"Ghost hook at 200 a second, 99th percentile",
				ms(ours, 0.99),
				(quantile(ours, 0.99) / quantile(theirs, 0.99)).toFixed(2),
				peer,
			],
			["Ghost hook at 200 a second, slowest", ms(ours, 1), "", ""],
			[
				"Ghost hooks sent / answered after 2 s / lost",
				`${sent} / ${late} / ${sent - kept}`,
				"",
				"",
			],
		];
	} finally {
		await setting.close();
		await rm(folder, { recursive: true, force: true });
	}
}

let serial = 0;

/** Sends hooks at a steady rate, whether or not the ones before are answered; resolves to the delays in ms. */
async function hooks(url: string, path: string): Promise<number[]> {
	const pool = new Pool(url, { connections: 64 });
	const delays: Promise<number>[] = [];
	const began = performance.now();
	for (let index = 0; index < PER_SECOND * SECONDS; index++) {
		const due = began + (index * 1000) / PER_SECOND;
		const early = due - performance.now();
		if (early > 1) await sleep(early);
		delays.push(send(pool, path));
	}
	const answered = await Promise.all(delays);
	await pool.close();
	return answered;
}

async function send(pool: Pool, path: string): Promise<number> {
	const now = Date.now();
	const id = `bench-${++serial}`;
	const body = Buffer.from(JSON.stringify(ghostPost(id, new Date(now).toISOString())));
	const began = performance.now();
	const response = await pool.request({
		path,
		method: "POST",
		headers: {
			"content-type": "application/json",
			...sign(schemes.ghost, HOOK_SECRET, { id, body, now }),
		},
		body,
	});
	await response.body.dump();
	if (response.statusCode !== 202) throw new Error(`answered with ${response.statusCode}`);
	return performance.now() - began;
}

/** A post as Ghost sends it; `id` beside it is what the bare route looks at. */
function ghostPost(id: string, at: string): object {
	const paragraph =
		"<p>The council met in the old town hall on Tuesday evening and heard the engineers.</p>";
	return {
		id,
		post: {
			current: {
				id,
				uuid: id,
				title: `The town council of Lindenford decides on bridge ${id}`,
				slug: id,
				html: paragraph.repeat(40),
				plaintext: paragraph.repeat(40),
				status: "published",
				visibility: "public",
				url: `https://blog.example/${id}/`,
				custom_excerpt: "After a long debate the council decided to renew the bridge.",
				feature_image: "https://blog.example/bridge.jpg",
				created_at: at,
				updated_at: at,
				published_at: at,
				tags: [{ id: "t", name: "Council", slug: "council", visibility: "public" }],
				authors: [{ id: "a", name: "Ada Lorne", slug: "ada", email: "ada@blog.example" }],
			},
			previous: { status: "draft" },
		},
	};
}

async function countArticles(redisUrl: string, prefix: string): Promise<number> {
	const redis = createRedis(redisUrl, "engine", createLogger({ level: "error" }));
	await redis.connect();
	const count = await redis.zcard(createKeys(prefix).articles("blog"));
	redis.disconnect();
	return count;
}
