import { setTimeout as sleep } from "node:timers/promises";
import { priorities } from "../../src/article/pace.ts";
import { createLogger } from "../../src/logger.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPace } from "../../src/store/pace.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { classify } from "../../src/telegram/failure.ts";
import { createPacer } from "../../src/telegram/pacer.ts";
import { TOKEN } from "../support/environment.ts";
import { channelName, type Kind, personId, type Report, type Work } from "./plan.ts";

/** How many of a campaign's messages are under way at a time. */
const HANDS = 12;

process.once("message", (work: Work) => {
	void send(work).then((report) => process.send?.(report, () => process.disconnect?.()));
});

/** Sends its share as the parts of Tidings do: lanes ask before they send, all else waits inside the call. */
async function send(work: Work): Promise<Report> {
	const redis = createRedis(work.redisUrl, "request", createLogger({ level: "warn" }));
	await redis.connect();
	const pacer = createPacer({ pace: createPace({ redis, keys: createKeys(work.prefix) }) });
	const { api, close } = createTelegram({ token: TOKEN, apiRoot: work.apiRoot, pacer });
	const report: Report = {
		waitsMs: { interactive: [], breaking: [], post: [], delivery: [], digest: [] },
		refused: 0,
	};
	const { counts } = work;
	const anyone = () => personId(Math.floor(Math.random() * work.people));
	let lane = Math.floor(Math.random() * work.channels);
	const nextChannel = () => channelName(lane++ % work.channels);

	await Promise.all([
		spread("interactive", anyone),
		work.people === 0 ? lanes("breaking") : spread("breaking", nextChannel),
		lanes("post"),
		campaign("delivery"),
		campaign("digest"),
	]);
	await close();
	redis.disconnect();
	return report;

	/** One after another at each channel, as the publisher does. */
	async function lanes(kind: Kind): Promise<void> {
		let left = counts[kind];
		await Promise.all(
			Array.from({ length: work.channels }, async (_, index) => {
				const chat = channelName((index + lane) % work.channels);
				while (left-- > 0) {
					const began = performance.now();
					for (;;) {
						const turn = await pacer.ask({ chat, cost: 1, priority: priorities[kind] });
						if (turn === "go") break;
						await sleep(turn.retryAfterMs);
					}
					await deliver(kind, chat, { began, hasTurn: true });
				}
			}),
		);
	}

	async function campaign(kind: Kind): Promise<void> {
		let left = counts[kind];
		await Promise.all(
			Array.from({ length: HANDS }, async () => {
				while (left-- > 0)
					await deliver(kind, anyone(), { began: performance.now(), hasTurn: false });
			}),
		);
	}

	async function spread(kind: Kind, chat: () => number | string): Promise<void> {
		await Promise.all(
			Array.from({ length: counts[kind] }, async () => {
				await sleep(Math.random() * work.spreadMs);
				await deliver(kind, chat(), { began: performance.now(), hasTurn: false });
			}),
		);
	}

	async function deliver(
		kind: Kind,
		chat: number | string,
		{ began, hasTurn }: { began: number; hasTurn: boolean },
	): Promise<void> {
		for (;;) {
			try {
				await pacer.within({ priority: priorities[kind], hasTurn }, () =>
					api.sendMessage(chat, `The bridge of Lindenford, for its ${kind}`),
				);
				report.waitsMs[kind].push(performance.now() - began);
				return;
			} catch (error) {
				const failure = classify(error);
				if (failure.kind !== "flood") throw error;
				report.refused += 1;
				await sleep(failure.retryAfterMs);
			}
		}
	}
}
