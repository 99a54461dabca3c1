import { setTimeout as sleep } from "node:timers/promises";
import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { z } from "zod";
import { type Keys } from "../../../src/store/keys.ts";
import { type Channel, channels } from "./piece.ts";

/** Longer than the longest call of a step and its answer. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 4;
const MINUTE_MS = 60_000;

/** How a channel's lane stands: whether somebody works on it, what is due, and when there is something again (Unix ms). */
type Lane = { channel: Channel; isBusy: boolean; isDue: boolean; nextAt: number };

const Reply = z.tuple([
	z.tuple([z.null(), z.number()]),
	z.tuple([z.null(), z.number()]),
	z.tuple([z.null(), z.number()]),
	z.tuple([z.null(), z.array(z.string().nullable())]),
	z.tuple([z.null(), z.array(z.string())]),
]);

/**
 * The lanes of the channels on a clock that stands still: they are looked at when the clock says so, and not when
 * a job of the real clock's would be due.
 */
export function createLanesWatch(deps: {
	redis: Redis;
	url: string;
	keys: Keys;
	now: () => number;
}) {
	const { redis, keys, now } = deps;
	const queue = new Queue("posts", {
		connection: { url: deps.url },
		prefix: keys.jobs,
		defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
	});

	async function look(channel: Channel): Promise<Lane> {
		const reply = await redis
			.multi()
			.exists(keys.lease(channel))
			.zcard(keys.ready(channel))
			.zcount(keys.pending(channel), "-inf", now())
			.hmget(keys.pause(channel), "until", "probe")
			.zrangebyscore(keys.pending(channel), "-inf", "+inf", "WITHSCORES", "LIMIT", 0, 1)
			.exec();
		const [[, held], [, ready], [, due], [, pause], [, first]] = Reply.parse(reply);
		const [until, probe] = pause;
		const pausedUntil = Number(until ?? 0);
		const isPaused = pausedUntil > now();
		const earliest = ready > 0 ? 0 : Number(first[1] ?? Number.POSITIVE_INFINITY);
		return {
			channel,
			isBusy: held === 1,
			isDue: ready + due > 0 && !isPaused,
			nextAt: isPaused
				? Math.max(earliest, probe === "1" ? afterChance(pausedUntil) : pausedUntil)
				: earliest,
		};
	}

	const lookAtAll = () => Promise.all(channels.map(look));

	return {
		/** Waits until nothing is left to do at this moment. */
		async settle(): Promise<void> {
			const deadline = Date.now() + PATIENCE_MS;
			for (;;) {
				const lanes = await lookAtAll();
				if (lanes.every(({ isBusy, isDue }) => !isBusy && !isDue)) return;
				if (Date.now() > deadline) {
					throw new Error(`the lanes do not come to rest: ${JSON.stringify(lanes)}`);
				}
				await sleep(LOOK_EVERY_MS);
			}
		},

		/** When there is something to do again (Unix ms). */
		async nextAt(): Promise<number> {
			const lanes = await lookAtAll();
			return Math.min(...lanes.map(({ nextAt }) => nextAt));
		},

		/** Has the lanes looked at that have something to do, and waits until it is done. */
		async wake(): Promise<void> {
			for (const { channel, isBusy, isDue } of await lookAtAll()) {
				if (isDue && !isBusy) await queue.add("look", { channel });
			}
			await this.settle();
		},

		close: () => queue.close(),
	};
}

/** Chance has a part in when a pause after an outage ends, but not in its minute: the next one is certain. */
function afterChance(pausedUntil: number): number {
	return (Math.floor(pausedUntil / MINUTE_MS) + 1) * MINUTE_MS;
}
