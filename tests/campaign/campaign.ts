import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createLogger } from "../../src/logger.ts";
import type { FaultKind } from "../../src/sandbox/model.ts";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createEmbeddedRedis } from "../../src/store/embedded.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";
import { createSender, environment, TOKEN } from "../support/environment.ts";
import { createProgram, freePort } from "./program.ts";
import { createRandom, type Random, randomOf } from "./random.ts";

/** How hard a campaign tries to lose or double something. */
export type Plan = {
	seed: number;
	articles: number;
	kills: number;
	redisRestarts: number;
	/** The probability of each kind of fault at each call that posts, edits or deletes. */
	faultRate: number;
	/** Also cut connections after processing: such posts end as `unknown` and stand in the channel. */
	cutAfterProcessing: boolean;
	say: (sentence: string) => void;
};

/** What a campaign found. `lost` and `doubled` name articles; both have to be empty. */
export type Result = {
	seed: number;
	accepted: number;
	posted: number;
	retracted: number;
	unknown: number;
	kills: number;
	redisRestarts: number;
	faults: Record<string, number>;
	lost: string[];
	doubled: string[];
	unsettled: string[];
};

type Expected = { id: string; title: string; isRetracted: boolean };

const SETTLE_MS = 180_000;
const CHANNEL = "@lindenford";
/** Texts, photos and albums in turn, and pictures that Telegram fetches at once, later or never. */
const NEWSROOM = `channels: [{ id: "${CHANNEL}", kind: [album, photo], edit_delay: 0 }]\n`;
const GOOD = "https://pictures.example/good";
const LATE = "https://pictures.example/late";
const BAD = "http://127.0.0.1:9/bad";

/**
 * Pushes articles, updates and retractions at the built program while it is killed, Redis is restarted and
 * Telegram fails; then compares what was accepted with what stands in the channel.
 */
export async function runCampaign(plan: Plan): Promise<Result> {
	const pushes = createRandom(plan.seed);
	const blows = createRandom(plan.seed + 1);
	const dataDir = await mkdtemp(join(tmpdir(), "tidings-campaign-"));
	const logger = createLogger({ level: "fatal" });
	const embedded = createEmbeddedRedis({ binary: findRedisServer(plan.say), dataDir, logger });
	const redisUrl = await embedded.start();
	const faults: Record<string, number> = {};
	const telegram = createStandIn({ token: TOKEN });
	const apiRoot = await telegram.start();
	telegram.addChannel({ title: "Campaign", username: "lindenford" });
	telegram.addPerson({ id: 501, firstName: "Ada", languageCode: "en" });
	telegram.setWebFile(BAD, { error: "failed to get HTTP URL content" });
	for (let index = 0; index < plan.articles; index++) {
		telegram.setWebFile(`${LATE}-c${index}.`, { error: "WEBPAGE_CURL_FAILED", times: 1 });
	}
	const newsroomFile = join(dataDir, "newsroom.yaml");
	await writeFile(newsroomFile, NEWSROOM);
	const tries = new Map<string, number>();
	telegram.setFaultSource(({ method, payload }) => {
		// By article and try, not by order: the same seed gives the same faults whatever overtakes what.
		const key = `${method} ${idIn(payload) ?? String(payload["message_id"])}`;
		const count = (tries.get(key) ?? 0) + 1;
		tries.set(key, count);
		const fault = chooseFault(plan, randomOf(`${plan.seed} ${key} ${count}`), method);
		if (fault !== undefined) faults[nameOf(fault)] = (faults[nameOf(fault)] ?? 0) + 1;
		return fault;
	});
	const port = await freePort();
	const program = createProgram({
		...environment(apiRoot),
		REDIS_URL: redisUrl,
		HTTP_PORT: String(port),
		RATE_LIMIT: "1000000",
		LOG_LEVEL: "error",
		NEWSROOM_FILE: newsroomFile,
	});
	const sender = createSender(`http://127.0.0.1:${port}`);
	const expected = new Map<string, Expected>();
	try {
		await program.start();
		const pushing = push();
		const destroying = destroy();
		await pushing;
		await destroying;
		await settle();
		return await judge();
	} finally {
		await program.kill();
		await telegram.stop();
		await embedded.stop();
		await rm(dataDir, { recursive: true, force: true });
	}

	/** Sends every article, some of them again with changes, as a sender that never gives up. */
	async function push(): Promise<void> {
		for (let index = 0; index < plan.articles; index++) {
			const id = `c${index}`;
			await accept({ id, title: `Article ${id}`, isRetracted: false });
			if (pushes.chance(0.15)) {
				await accept({ id, title: `Article ${id}, revised`, isRetracted: false });
			}
			if (pushes.chance(0.05)) await accept({ id, title: "", isRetracted: true });
			await sleep(pushes.between(0, Math.round((plan.kills * 5000) / plan.articles)));
		}
	}

	async function accept(article: Expected): Promise<void> {
		const { id, title, isRetracted } = article;
		const data = isRetracted
			? { id }
			: {
					id,
					title,
					url: `https://news.example/campaign/${id}`,
					tags: ["Campaign"],
					content_html: picturesOf(id)
						.map((url) => `<p>Text.</p><img src="${url}">`)
						.join(""),
				};
		const type = isRetracted ? "article.retracted" : "article.updated";
		const webhookId = `msg_${id}_${title.length}`;
		const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data });
		for (;;) {
			const answer = await sender.send(body, { id: webhookId }).catch(() => undefined);
			if (answer?.status === 202) break;
			if (answer !== undefined && answer.status !== 503) {
				throw new Error(`refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
			}
			await sleep(50);
		}
		expected.set(id, article);
	}

	/** Kills the program and restarts Redis at moments that the seed chooses. */
	async function destroy(): Promise<void> {
		const restarts = new Set<number>();
		while (restarts.size < Math.min(plan.redisRestarts, plan.kills)) {
			restarts.add(blows.between(0, plan.kills - 1));
		}
		for (let count = 0; count < plan.kills; count++) {
			await sleep(blows.between(500, 5000));
			await program.kill();
			plan.say(`kill ${count + 1} of ${plan.kills}, ${expected.size} articles accepted`);
			await program.start();
			if (restarts.has(count)) await restartRedis();
		}
	}

	/** Ends the server without a chance to save; whoever started it starts it again. */
	async function restartRedis(): Promise<void> {
		plan.say("Redis restarts");
		const redis = createRedis(redisUrl, "request", logger);
		await redis.connect();
		await redis.shutdown("NOSAVE").catch(() => {});
		redis.disconnect();
	}

	async function settle(): Promise<void> {
		const deadline = Date.now() + SETTLE_MS;
		for (const id of expected.keys()) {
			while (!(await isSettled(id)) && Date.now() < deadline) await sleep(100);
		}
	}

	async function isSettled(id: string): Promise<boolean> {
		const status = await sender.channelStatus(id).catch(() => undefined);
		// An answer without a state comes from a Tidings that has no Redis at that moment.
		if (status === undefined || status.state === "absent") return false;
		return status.state === "unknown" || status.applied_revision === status.desired_revision;
	}

	async function judge(): Promise<Result> {
		// An album is one post: its text is the caption of its first message.
		const posts = telegram.entries(CHANNEL).flatMap((entry) => {
			const id = idIn(entry.message.entities ?? entry.message.caption_entities ?? []);
			return id === undefined ? [] : [{ id, entry }];
		});
		const live = new Map(
			posts.flatMap(({ id, entry: { message, deletedAt } }) =>
				deletedAt === undefined ? [[id, message.text ?? message.caption ?? ""] as const] : [],
			),
		);
		const result: Result = {
			seed: plan.seed,
			accepted: expected.size,
			posted: 0,
			retracted: 0,
			unknown: 0,
			kills: plan.kills,
			redisRestarts: plan.redisRestarts,
			faults,
			lost: [],
			doubled: [],
			unsettled: [],
		};
		for (const { id, title, isRetracted } of expected.values()) {
			const { state, last_error: error } = await sender.channelStatus(id);
			if (posts.filter((post) => post.id === id).length > 1) result.doubled.push(id);
			if (state === "unknown" && error !== null) result.unknown++;
			else if (state === "posted" && !isRetracted) {
				result.posted++;
				if (!(live.get(id) ?? "").startsWith(`${title}\n`)) result.lost.push(id);
			} else if (state === "retracted" && isRetracted) {
				result.retracted++;
				if (live.has(id)) result.doubled.push(id);
			} else result.unsettled.push(`${id}: ${state} (${error})`);
		}
		return result;
	}
}

function chooseFault(plan: Plan, random: Random, method: string): FaultKind | undefined {
	if (!/^(send(Message|Photo|MediaGroup)|editMessage\w+|deleteMessages?)$/.test(method)) {
		return undefined;
	}
	const dice = random.next() / plan.faultRate;
	if (dice < 1) {
		const description = "Too Many Requests: retry after 1";
		return { kind: "error", code: 429, description, retryAfter: 1 };
	}
	if (dice < 2) return { kind: "error", code: 502, description: "Bad Gateway" };
	if (dice < 3) return { kind: "reset" };
	if (dice < 4 && plan.cutAfterProcessing) return { kind: "reset", after: true };
	// A little time on the way lets the kills strike between the call and its answer.
	return { kind: "delay", ms: random.between(1, 40), after: random.chance(0.5) };
}

function nameOf(fault: FaultKind): string {
	if (fault.kind === "error") return String(fault.code);
	return fault.kind === "reset" ? `reset ${fault.after === true ? "after" : "before"}` : fault.kind;
}

/** The pictures of an article, told by its number: none, one, several, one that is late, one that is not to be had. */
function picturesOf(id: string): string[] {
	const good = (count: number) =>
		Array.from({ length: count }, (_, index) => `${GOOD}-${id}-${index}.jpg`);
	const kinds = [
		[],
		good(1),
		good(3),
		[`${LATE}-${id}.jpg`],
		[`${BAD}-${id}.jpg`],
		[...good(2), `${BAD}-${id}.jpg`],
	];
	return kinds[Number(id.slice(1)) % kinds.length] ?? [];
}

/** The id of the article that something links to. */
function idIn(value: unknown): string | undefined {
	return /campaign\/(c\d+)/.exec(JSON.stringify(value))?.[1];
}
