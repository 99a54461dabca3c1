import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { type Article, type Running, wallClock } from "./job.ts";

const REPEATS = 3;
const REPEAT_AFTER_MS = 1000;
/** As long as systems that send webhooks are willing to wait, at the most. */
const PATIENCE_MS = 10_000;

/** When an article was sent first, and when it was accepted; it was not where the latter is missing. */
export type Sent = { id: string; askedAt: number; acceptedAt: number | undefined };

/**
 * A system that sends webhooks: what is not answered with 2xx within ten seconds is sent again, up to three times,
 * with the same id.
 */
export function createWebhookSender(
	candidate: Pick<Running, "url" | "headers">,
	connections: number,
) {
	const { origin, pathname } = new URL(candidate.url);
	const pool = new Pool(origin, {
		connections,
		headersTimeout: PATIENCE_MS,
		bodyTimeout: PATIENCE_MS,
	});

	async function isTaken(article: Article): Promise<boolean> {
		const body = Buffer.from(JSON.stringify(article));
		const headers = { "content-type": "application/json", ...candidate.headers(article, body) };
		try {
			const answer = await pool.request({ path: pathname, method: "POST", headers, body });
			await answer.body.dump();
			return answer.statusCode >= 200 && answer.statusCode < 300;
		} catch {
			return false;
		}
	}

	return {
		/** Sends an article once and tells whether it was accepted. */
		isTaken,
		/** Sends an article until it is accepted, or until the patience ends. */
		async send(article: Article): Promise<Sent> {
			const askedAt = wallClock();
			for (let repeat = 0; repeat <= REPEATS; repeat++) {
				if (repeat > 0) await sleep(REPEAT_AFTER_MS);
				if (await isTaken(article)) return { id: article.id, askedAt, acceptedAt: wallClock() };
			}
			return { id: article.id, askedAt, acceptedAt: undefined };
		},
		close: () => pool.destroy(),
	};
}
export type WebhookSender = ReturnType<typeof createWebhookSender>;

/** Sends all articles, as many at a time as said. */
export async function sendAll(
	sender: WebhookSender,
	articles: readonly Article[],
	atATime: number,
): Promise<Sent[]> {
	const sent: Sent[] = [];
	const left = articles.values();
	await Promise.all(
		Array.from({ length: atATime }, async () => {
			for (const article of left) sent.push(await sender.send(article));
		}),
	);
	return sent;
}
