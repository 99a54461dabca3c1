import { setTimeout as sleep } from "node:timers/promises";
import { quantile } from "../setting.ts";
import { residentMiB } from "./child.ts";
import { articleOf, type Candidate, type Report, type Running, wallClock } from "./job.ts";
import { createWebhookSender, sendAll, type Sent, type WebhookSender } from "./sender.ts";
import { type StandInProcess, startStandIn } from "./stand-in.ts";

const CONNECTIONS = 16;
const STEADY_ARTICLES = 200;
const STEADY_EVERY_MS = 20;
const START_TIMEOUT_MS = 60_000;
/** Longer than any candidate waits between two tries; Tidings looks a second time after a minute. */
const QUIET_MS = 90_000;
const STALLED_MS = 30_000;
/** How much of a candidate's output is told when it fails. */
const OUTPUT_LENGTH = 2000;
const SETTLE_TIMEOUT_MS = 900_000;

/** What a candidate cost while nothing failed. Times are in ms. */
export type Cost = {
	startMs: number;
	fromAnswer: number[];
	fromRequest: number[];
	perSecond: number;
	mebibytes: number;
	/** Articles that did not come through at all, though nothing failed. */
	missing: number;
	/** Articles that the sender gave up. */
	refused: number;
	/** The end of what the candidate printed. */
	output: string;
};

/** What became of the articles while Telegram failed. */
export type Outcome = {
	missing: number;
	doubled: number;
	waiting: number;
	/** Of those that wait for a person, how many are in the channel. */
	waitingThere: number;
	/** Articles that the sender gave up. */
	refused: number;
	faults: Record<string, number>;
};

/** Starts a candidate beside a fresh stand-in and measures what it costs. */
export async function measureCost(candidate: Candidate, articles: number): Promise<Cost> {
	return withCandidate(candidate, { withFaults: false }, async ({ running, telegram, startMs }) => {
		const steady = await sendSteadily(running);
		await untilPosted(telegram, steady);
		const { postedAt: steadyAt } = await telegram.report();
		const delays = (from: (one: Sent) => number | undefined) =>
			steady.flatMap((one) => {
				const [posted, began] = [steadyAt[one.id], from(one)];
				// A message may overtake the answer on the way back.
				return posted === undefined || began === undefined ? [] : [Math.max(0, posted - began)];
			});

		const sender = createWebhookSender(running, CONNECTIONS);
		const began = wallClock();
		const sent = await sendAll(sender, made("many", articles), CONNECTIONS);
		await untilPosted(telegram, sent);
		const mebibytes = await residentMiB(running.pid());
		await sender.close();
		const { postedAt } = await telegram.report();
		const times = sent.flatMap(({ id }) => postedAt[id] ?? []);
		return {
			startMs,
			fromAnswer: delays(({ acceptedAt }) => acceptedAt),
			fromRequest: delays(({ askedAt }) => askedAt),
			perSecond: times.length / ((Math.max(...times) - began) / 1000),
			mebibytes,
			missing: [...steady, ...sent].filter(({ id }) => postedAt[id] === undefined).length,
			refused: [...steady, ...sent].filter(({ acceptedAt }) => acceptedAt === undefined).length,
			output: running.output().slice(-OUTPUT_LENGTH),
		};
	});
}

/** Starts a candidate beside a stand-in that fails, and tells what became of the articles once nothing changes. */
export async function measureFaults(candidate: Candidate, articles: number): Promise<Outcome> {
	return withCandidate(candidate, { withFaults: true }, async ({ running, telegram }) => {
		const sender = createWebhookSender(running, CONNECTIONS);
		const sent = await sendAll(sender, made("fault", articles), CONNECTIONS);
		const lastAt = wallClock();
		await sender.close();
		const report = await settled(telegram, lastAt);
		const waiting = await running.waiting();
		const count = (id: string) => report.live[id] ?? 0;
		return {
			missing: sent.filter(({ id }) => count(id) === 0).length,
			doubled: sent.filter(({ id }) => count(id) > 1).length,
			waiting: waiting.length,
			waitingThere: waiting.filter((id) => count(id) > 0).length,
			refused: sent.filter(({ acceptedAt }) => acceptedAt === undefined).length,
			faults: report.faults,
		};
	});
}

async function withCandidate<T>(
	candidate: Candidate,
	options: { withFaults: boolean },
	use: (setting: { running: Running; telegram: StandInProcess; startMs: number }) => Promise<T>,
): Promise<T> {
	const telegram = await startStandIn(options);
	try {
		const running = await candidate.start(telegram.apiRoot);
		const sender = createWebhookSender(running, 1);
		try {
			await untilTaken(sender, running);
			return await use({ running, telegram, startMs: wallClock() - running.startedAt });
		} finally {
			await sender.close();
			await running.stop();
		}
	} finally {
		await telegram.stop();
	}
}

/** Sends one article until it is taken: nothing is, before a candidate is up. */
async function untilTaken(sender: WebhookSender, running: Running): Promise<void> {
	const deadline = wallClock() + START_TIMEOUT_MS;
	while (!(await sender.isTaken(articleOf("first")))) {
		if (wallClock() > deadline) {
			throw new Error(`it takes no articles: ${running.output().slice(-OUTPUT_LENGTH)}`);
		}
		await sleep(20);
	}
}

async function sendSteadily(running: Running): Promise<Sent[]> {
	const sender = createWebhookSender(running, STEADY_ARTICLES);
	const sent: Promise<Sent>[] = [];
	const began = performance.now();
	for (const [index, article] of made("steady", STEADY_ARTICLES).entries()) {
		const early = began + index * STEADY_EVERY_MS - performance.now();
		if (early > 1) await sleep(early);
		sent.push(sender.send(article));
	}
	const all = await Promise.all(sent);
	await sender.close();
	return all;
}

/** Waits until every article stands in the channel, or until nothing has come for half a minute. */
async function untilPosted(telegram: StandInProcess, sent: readonly Sent[]): Promise<void> {
	for (;;) {
		const { postedAt, changedAt } = await telegram.report();
		if (sent.every(({ id }) => postedAt[id] !== undefined)) return;
		if (wallClock() - changedAt > STALLED_MS) return;
		await sleep(200);
	}
}

async function settled(telegram: StandInProcess, lastRequestAt: number): Promise<Report> {
	const deadline = wallClock() + SETTLE_TIMEOUT_MS;
	for (;;) {
		const report = await telegram.report();
		const quietSince = Math.max(report.changedAt, lastRequestAt);
		if (wallClock() - quietSince > QUIET_MS || wallClock() > deadline) return report;
		await sleep(1000);
	}
}

function made(prefix: string, count: number) {
	return Array.from({ length: count }, (_, index) => articleOf(`${prefix}${index}`));
}

/** The median or another quantile of times, as the table has it; "none" where nothing came. */
export function inMs(times: readonly number[], share: number): string {
	if (times.length === 0) return "none";
	return `${quantile(times, share).toFixed(1)} ms`;
}
