import { randomUUID } from "node:crypto";
import type { ChannelId } from "../article/channel.ts";
import { silenceOf } from "../article/rhythm.ts";
import type { Logger } from "../logger.ts";
import type { Leases } from "../store/leases.ts";
import type { Notices } from "../store/notices.ts";
import type { Rhythm } from "../store/rhythm.ts";
import { createRounds } from "../store/rounds.ts";

const LOOK_EVERY_MS = 30_000;
const HOUR_MS = 60 * 60_000;
/** A post that waits longer than this is late. */
const LATE_MS = 5 * 60_000;
/** As long senders may take to repeat what they could not deliver while nobody was there. */
const CATCH_UP_MS = HOUR_MS;

/**
 * Watches what falls silent: a source that sends nothing when it usually does, and a channel whose posts wait. One
 * message tells the admins that it began, a second one that it is over. One process watches, however many there are.
 */
export function createWatch(deps: {
	/** The names of the newsroom's sources. */
	sources: () => Iterable<string>;
	channels: () => readonly ChannelId[];
	rhythm: Pick<Rhythm, "counts">;
	/** The post of a channel that has been due longest, and since when (Unix ms). */
	oldestDue: (channel: ChannelId, now: number) => Promise<{ dueAt: number } | undefined>;
	quiet: {
		/** Until when (Unix ms) a channel sends nothing for a reason that is no alarm. May lie in the past. */
		pausedUntil: (channel: ChannelId, now: number) => Promise<number | undefined>;
		/** Tells what is to be told of a pause of the whole bot. */
		seeToBot: (now: number) => Promise<void>;
	};
	notices: Notices;
	leases: Leases;
	logger: Logger;
	now: () => number;
	everyMs?: number;
}) {
	const { rhythm, quiet, notices, leases, logger, now, everyMs = LOOK_EVERY_MS } = deps;
	const owner = randomUUID();
	/** Since when this process watches: what went before is nobody's fault. */
	let watchingSince: number | undefined;
	/** When each channel's last known pause ended. */
	const pauseEnds = new Map<ChannelId, number>();

	/** Looks once, unless another process watches. */
	async function look(): Promise<void> {
		if (!(await leases.take("watch", owner, 3 * everyMs))) {
			watchingSince = undefined;
			return;
		}
		watchingSince ??= now();
		await quiet.seeToBot(now());
		const since = watchingSince;
		const sources = Array.from(deps.sources(), (source) => () => lookAtSource(source, since));
		const channels = deps.channels().map((channel) => () => lookAtChannel(channel, since));
		await eachOf([...sources, ...channels]);
	}

	/** What can't be looked at keeps nothing else from it; the first failure is thrown in the end. */
	async function eachOf(looks: readonly (() => Promise<void>)[]): Promise<void> {
		const failures: unknown[] = [];
		for (const one of looks) await one().catch((error: unknown) => failures.push(error));
		if (failures.length > 0) throw failures[0];
	}

	async function lookAtSource(source: string, since: number): Promise<void> {
		const at = now();
		const silence = silenceOf(await rhythm.counts(source, at), Math.floor(at / HOUR_MS));
		if (silence === undefined) return;
		const id = `silence ${source}`;
		const lastHour = String(silence.lastHour);
		const told = (await notices.find(id))?.data["lastHour"];
		if (told !== undefined && told !== lastHour) {
			const hours = String(silence.lastHour - Number(told) - 1);
			await notices.over(id, { kind: "silence-over", data: { source, hours } }, at);
			logger.info({ source, hours }, "the source sends again");
		}
		if (!silence.isUnusual || told === lastHour || at - since < CATCH_UP_MS) return;
		const { hours, usual } = silence;
		const data = { source, hours: String(hours), usual: String(usual), lastHour };
		await notices.add({ id, kind: "silence", data }, at);
		logger.warn({ source, hours, usual }, "the source is silent");
	}

	async function lookAtChannel(channel: ChannelId, since: number): Promise<void> {
		const at = now();
		const pausedUntil = await quiet.pausedUntil(channel, at);
		if (pausedUntil !== undefined) pauseEnds.set(channel, Math.min(pausedUntil, at));
		if (pausedUntil !== undefined && pausedUntil > at) return;
		const dueAt = (await deps.oldestDue(channel, at))?.dueAt;
		const id = `late ${channel}`;
		if (dueAt === undefined || at - dueAt <= LATE_MS) {
			await notices.over(id, { kind: "late-over", data: { channel } }, at);
			return;
		}
		// What has waited out a pause or a standstill is given as long once more.
		const waitsSince = Math.max(dueAt, pauseEnds.get(channel) ?? 0, since);
		if (at - waitsSince <= LATE_MS) return;
		const minutes = String(Math.floor((at - dueAt) / 60_000));
		await notices.add({ id, kind: "late", data: { channel, minutes } }, at);
	}

	const failed = "the watch could not look";
	const rounds = createRounds({ run: look, everyMs, failed, logger });

	return {
		look,
		/** Starts looking, every half minute. A look that fails is repeated with the next one. */
		start(): void {
			rounds.start();
		},
		/** Waits for the look under way and lets another process watch. */
		async stop(): Promise<void> {
			await rounds.stop();
			await leases.release("watch", owner);
		},
	};
}
export type Watch = ReturnType<typeof createWatch>;
