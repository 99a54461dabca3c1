import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { startPrivateRedis } from "../search/private-redis.ts";
import { figures, grouped, NONE } from "../search/rows.ts";
import { ask, compile, start, startStandIn } from "./children.ts";
import { createRecipients, PREFIX } from "./readers.ts";

const RECIPIENTS = 1_000_000;
/** The share at the beginning and at the end whose costs are compared. */
const SHARE = 0.1;
const LOOK_MS = 20;

/** A campaign to very many: what it takes in Redis, how soon it begins, and what a message costs first and last. */
export async function benchFanoutMillion(recipients = RECIPIENTS): Promise<string[][]> {
	compile();
	const redis = await startPrivateRedis();
	const telegram = await startStandIn(0);
	const child = start("worker.ts");
	try {
		const { make, begin } = await createRecipients(redis, recipients);
		const about = { apiRoot: telegram.apiRoot, redisUrl: redis.url, prefix: PREFIX };
		await ask(child, { kind: "open", how: "tidings", ...about });
		const before = await redis.bytes();
		const began = performance.timeOrigin + performance.now();
		const campaign = await make(recipients);
		const filledMs = performance.timeOrigin + performance.now() - began;
		const bytes = (await redis.bytes()) - before;
		await begin(campaign);
		child.send({ kind: "send", campaign, from: 1, count: recipients });
		const marks: Mark[] = [];
		let first: number | undefined;
		let count = 0;
		let most = bytes;
		for (const share of [SHARE / 2, SHARE, 1 - SHARE, 1]) {
			while (count < recipients * share) {
				const times = await telegram.times();
				first ??= times[0];
				count += times.length;
				await sleep(LOOK_MS);
			}
			most = Math.max(most, (await redis.bytes()) - before);
			marks.push({ count, ...(await usage(child)) });
		}
		const [warm, head, tail, end] = marks;
		const who = `${grouped(recipients)} recipients`;
		const row = (what: string, found: string) => [`${who}: ${what}`, found, NONE, NONE];
		return [
			row("Redis, each recipient, at the most", `${figures(most / recipients)} bytes`),
			row("the list is made", `${figures(filledMs)} ms`),
			row("from the list's beginning to the first message", `${figures((first ?? 0) - began)} ms`),
			row("processor time of a message, at the beginning", `${costOf(warm, head)} µs`),
			row("processor time of a message, at the end", `${costOf(tail, end)} µs`),
			row(
				"memory of the process, at the beginning and at the end",
				`${mebibytes(head)} and ${mebibytes(end)} MiB`,
			),
		];
	} finally {
		child.kill();
		telegram.stop();
		await redis.close();
	}
}

type Mark = { count: number; cpuMs: number; rss: number };

/** What the process has used so far; what else it says, such as that all is sent, is passed over. */
async function usage(child: ChildProcess): Promise<{ cpuMs: number; rss: number }> {
	const { cpuMs, rss } = await ask(child, { kind: "usage" });
	return { cpuMs, rss };
}

function costOf(from: Mark | undefined, to: Mark | undefined): string {
	if (from === undefined || to === undefined) return NONE;
	return figures((1000 * (to.cpuMs - from.cpuMs)) / (to.count - from.count));
}

const mebibytes = (mark: Mark | undefined) => figures((mark?.rss ?? 0) / 2 ** 20);
