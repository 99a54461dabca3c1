import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import { isStoreFull } from "../store/full.ts";
import type { Leases } from "../store/leases.ts";
import type { Room } from "../store/room.ts";
import { classify } from "../telegram/failure.ts";
import type { BotContext } from "./context.ts";
import type { Inbox } from "./inbox.ts";
import { createUpdateRunner, type UpdateRunner } from "./updates.ts";

const RETRY_MS = 5000;
/** A process that died while it had the updates is followed by another after this long and a third. */
const LEASE_MS = 9000;
/** What one update may take. */
const LIMIT_MS = 30_000;
/** What is under way when the process stops may take so long; the rest of the ending needs its time, too. */
const FINISH_MS = 1500;
/** How long Redis may take to say that it is there. */
const ALIVE_MS = 2000;
/** How often it is asked whether there is room in it again. */
const ROOM_MS = 1000;

/** What the bot wants to hear of: Telegram leaves out what is not named. */
export const updateKinds = [
	"message",
	"edited_message",
	"callback_query",
	"inline_query",
	"channel_post",
	"my_chat_member",
	"message_reaction_count",
] as const;

/** grammY's types name a polyfill's signal; Node's own has the same methods. */
export type Signal = Parameters<Bot["init"]>[0];

/** A way in which updates come from Telegram. */
export interface UpdateSource {
	/** Has Telegram send them this way; called each time that the process begins to receive. */
	open(signal: AbortSignal): Promise<void>;
	/** Hands the runner what comes, until the signal fires. */
	work(runner: UpdateRunner, signal: AbortSignal): Promise<void>;
	/** Tells Telegram what is worked off, when the process stops. */
	close(runner: UpdateRunner): Promise<void>;
}

/**
 * Works off the updates, in one process at a time: within twelve seconds of its death another goes on, with what is
 * open. Those of one chat are worked off in their order.
 *
 * No update is lost: by polling, Telegram keeps it until it is worked off, with all before it; by webhook, it is
 * answered for only when it stands in Redis, and stands there until it is worked off. Telegram itself keeps what
 * nobody takes for a day.
 *
 * One that was worked off is not handed out again, however often Telegram sends it within two days. One that was being
 * worked off when its process died is worked off once more, by the next: whether its answer went out is not known, and
 * a command without an answer would be worse than two answers. The same holds for a process that stands still for
 * longer than its lease and then goes on, and for one that found no room in Redis: it waits until there is.
 *
 * @param deps.begin is called before the first updates, each time that the process begins to receive; what it throws
 *   is told and tried again
 * @param deps.onHung is told of an update that took too long: its chat goes on
 * @param deps.limitMs what one update may take; half a minute when left out
 */
export function createReceiving(deps: {
	bot: Bot<BotContext>;
	source: UpdateSource;
	inbox: Inbox;
	leases: Leases;
	room: Pick<Room, "isFull">;
	begin: (signal: AbortSignal) => Promise<void>;
	onHung?: (update: Update) => Promise<void>;
	logger: Logger;
	limitMs?: number;
	maxChats?: number;
}) {
	const { bot, source, inbox, leases, room, logger, onHung = async () => {} } = deps;
	const owner = randomUUID();
	const stopping = new AbortController();
	let receiving: Promise<void> = Promise.resolve();

	const rest = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {});
	const takeLease = () => leases.take("updates", owner, LEASE_MS);

	/** Everybody waits while Redis is away or full: that is no reason to leave out what somebody has asked for. */
	const mayGiveUp = () =>
		Promise.race([
			takeLease().then(
				() => true,
				(error: unknown) => !isStoreFull(error),
			),
			rest(ALIVE_MS).then(() => stopping.signal.aborted),
		]);

	/** Works an update off, once more when there was no room for what it writes. */
	async function handle(update: Update): Promise<void> {
		while (await inbox.isOpen(update)) {
			try {
				return await bot.handleUpdate(update);
			} catch (error) {
				if (!isStoreFull(error)) throw error;
				const { message: reason } = error as Error;
				logger.warn({ reason, update: update.update_id }, "an update waits for room in Redis");
			}
			do await rest(ROOM_MS);
			while (!stopping.signal.aborted && (await room.isFull()));
			// It must not count as worked off: the next process is handed it.
			if (stopping.signal.aborted) await new Promise(() => {});
		}
	}

	const runner = createUpdateRunner({
		handle,
		onFinished: (update) => inbox.conclude(update),
		limitMs: deps.limitMs ?? LIMIT_MS,
		mayGiveUp,
		onHung,
		logger,
		...(deps.maxChats === undefined ? {} : { maxChats: deps.maxChats }),
	});

	/** Receives for as long as the lease is kept. */
	async function receiveOnce(): Promise<void> {
		if (!(await takeLease())) {
			// Whether Telegram answers is worth knowing here, too.
			await bot.api.getMe();
			return rest(LEASE_MS / 3);
		}
		const lost = new AbortController();
		const heart = setInterval(() => {
			takeLease().then(
				(isOurs) => {
					if (isOurs || lost.signal.aborted) return;
					logger.warn("another process receives the updates");
					lost.abort();
				},
				(error: unknown) => logger.debug({ err: error }, "the lease could not be renewed"),
			);
		}, LEASE_MS / 3);
		try {
			await deps.begin(stopping.signal);
			if (stopping.signal.aborted) return;
			await source.open(stopping.signal);
			await source.work(runner, AbortSignal.any([stopping.signal, lost.signal]));
			// The other process is handed what has not begun.
			if (lost.signal.aborted) runner.drop();
		} finally {
			clearInterval(heart);
			// Before another process may receive.
			if (stopping.signal.aborted) {
				await runner.settle(FINISH_MS);
				if (!lost.signal.aborted) await source.close(runner);
			}
			await leases.release("updates", owner).catch(() => {});
		}
	}

	async function receive(): Promise<void> {
		while (!stopping.signal.aborted) {
			try {
				await receiveOnce();
			} catch (error) {
				if (stopping.signal.aborted) return;
				logger.error({ reason: explain(error) }, "updates could not be received; trying again");
				await rest(RETRY_MS);
			}
		}
	}

	return {
		/** Starts receiving; troubles are logged and tried again, publishing goes on meanwhile. */
		start(): void {
			receiving = receive();
		},
		/** Ends it once the updates under way are answered, within a few seconds. */
		async stop(): Promise<void> {
			stopping.abort();
			await receiving;
			await runner.settle(FINISH_MS);
		},
	};
}

function explain(error: unknown): string {
	const { kind, reason } = classify(error);
	if (kind === "unauthorized")
		return `Telegram refuses BOT_TOKEN (${reason}): set the bot's current token`;
	if (/terminated by other getUpdates|webhook is active/i.test(reason)) {
		return `${reason}: another program uses this token; stop it, or give Tidings a bot of its own`;
	}
	return reason;
}
