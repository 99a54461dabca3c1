import { setTimeout as sleep } from "node:timers/promises";
import { startPrivateRedis } from "../search/private-redis.ts";
import { figures, grouped, NONE, rowOf } from "../search/rows.ts";
import { quantile } from "../setting.ts";
import { ask, compile, start, startStandIn } from "./children.ts";
import { createRecipients, PREFIX } from "./readers.ts";

const MESSAGES = 5000;
const ROUNDS = 5;
const PACES = [
	// The first hundred answers tell each process what a call takes; until then it allows for too much.
	{ perSecond: 30, isPaid: false, seconds: 20, warmUpS: 4 },
	{ perSecond: 1000, isPaid: true, seconds: 12, warmUpS: 4 },
];

/** Messages a second: of campaigns without a pace, beside bare loops; and of campaigns at Telegram's limits. */
export async function benchFanout(): Promise<string[][]> {
	return [...(await benchSpeed()), ...(await benchPace())];
}

async function benchSpeed(): Promise<string[][]> {
	compile();
	const redis = await startPrivateRedis();
	const telegram = await startStandIn(0);
	const { make, begin } = await createRecipients(redis, MESSAGES);
	const about = { apiRoot: telegram.apiRoot, redisUrl: redis.url, prefix: PREFIX };
	const hows = ["tidings", "grammy", "undici"] as const;
	const children = new Map(hows.map((how) => [how, start("worker.ts")]));
	try {
		for (const [how, child] of children) await ask(child, { kind: "open", how, ...about });
		const perSecond = new Map<string, number[]>(hows.map((how) => [how, []]));
		for (let round = 0; round <= ROUNDS; round++) {
			for (const [how, child] of children) {
				const campaign = await make(MESSAGES);
				await begin(campaign);
				const { ms } = await ask(child, { kind: "send", campaign, from: 1, count: MESSAGES });
				const { length } = await telegram.times();
				if (length !== MESSAGES) throw new Error(`${length} messages of ${how}`);
				// The first is for warming up.
				if (round > 0) perSecond.get(how)?.push((1000 * MESSAGES) / ms);
			}
		}
		const ours = perSecond.get("tidings") ?? [];
		return (["grammy", "undici"] as const).map((peer) => {
			const theirs = perSecond.get(peer) ?? [];
			const ratios = ours.map((one, round) => one / (theirs[round] ?? Number.NaN));
			const name =
				peer === "grammy" ? "a loop of `bot.api.sendMessage`" : "a loop on a pool of undici";
			return rowOf(
				"messages a second, 50 in flight, no pace",
				figures(quantile(ours, 0.5)),
				quantile(ratios, 0.5),
				name,
				figures(quantile(theirs, 0.5)),
			);
		});
	} finally {
		for (const child of children.values()) child.kill();
		telegram.stop();
		await redis.close();
	}
}

async function benchPace(): Promise<string[][]> {
	const rows: string[][] = [];
	for (const { warmUpS, ...pace } of PACES) {
		const { perSecond } = pace;
		for (const latencyMs of [20, 100]) {
			for (const processes of [1, 2, 4]) {
				const reached = await paceOf({
					...pace,
					latencyMs,
					processes,
					warmUpMs: warmUpS * 1000 * processes,
				});
				const share = `${((100 * reached.perSecond) / perSecond).toFixed(1)} %`;
				rows.push([
					`campaign at ${grouped(perSecond)} a second, ${latencyMs} ms a call, processes: ${processes}`,
					`${figures(reached.perSecond)} a second (${share}); most in any second ${reached.most}`,
					NONE,
					`the limit: ${grouped(perSecond)}`,
				]);
			}
		}
	}
	return rows;
}

async function paceOf(plan: {
	perSecond: number;
	isPaid: boolean;
	seconds: number;
	latencyMs: number;
	processes: number;
	warmUpMs: number;
}): Promise<{ perSecond: number; most: number }> {
	const { perSecond, isPaid, seconds, latencyMs, processes, warmUpMs } = plan;
	const redis = await startPrivateRedis();
	const telegram = await startStandIn(latencyMs);
	const children = Array.from({ length: processes }, () => start("worker.ts"));
	try {
		const recipients = perSecond * (seconds + warmUpMs / 1000 + 6);
		const { make, begin } = await createRecipients(redis, recipients);
		const about = { apiRoot: telegram.apiRoot, redisUrl: redis.url, prefix: PREFIX };
		for (const child of children) await ask(child, { kind: "open", how: "jobs", ...about });
		await begin(await make(recipients, isPaid));
		// The sweeps of all processes have found it by then.
		await sleep(warmUpMs);
		await telegram.times();
		await sleep(seconds * 1000);
		const times = await telegram.times();
		const [first = 0] = times;
		const last = times.at(-1) ?? first;
		return { perSecond: ((times.length - 1) * 1000) / (last - first), most: mostInASecond(times) };
	} finally {
		for (const child of children) child.kill();
		telegram.stop();
		await redis.close();
	}
}

function mostInASecond(times: readonly number[]): number {
	let most = 0;
	let from = 0;
	for (const [index, at] of times.entries()) {
		while (at - (times[from] ?? 0) >= 1000) from += 1;
		most = Math.max(most, index - from + 1);
	}
	return most;
}
