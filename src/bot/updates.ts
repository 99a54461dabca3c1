import type { Update } from "grammy/types";
import { z } from "zod";
import type { Logger } from "../logger.ts";

/** How many chats are served at the same time. */
const MAX_CHATS = 32;

type Lane = { waiting: Update[]; isBusy: boolean };

/**
 * Works off updates: those of one chat one after the other, those of different chats at the same time. Each is worked
 * off once, however often it is handed out; one that takes too long counts as finished, and its chat goes on.
 *
 * @param deps.onFinished is told of each that counts as finished, before its chat goes on
 * @param deps.mayGiveUp is asked when an update has taken `limitMs`; false gives it as long again
 * @param deps.onHung is told of an update that was given up
 */
export function createUpdateRunner(deps: {
	handle: (update: Update) => Promise<void>;
	onFinished: (update: Update) => Promise<void>;
	limitMs: number;
	mayGiveUp: () => Promise<boolean>;
	onHung: (update: Update) => Promise<void>;
	logger: Logger;
	maxChats?: number;
}) {
	const { logger, limitMs } = deps;
	const lanes = new Map<string, Lane>();
	/** Ids of updates that wait or are worked off, and of those that were and may be handed out again. */
	const open = new Set<number>();
	const done = new Set<number>();
	let busy = 0;
	let isEnding = false;
	let listeners: (() => void)[] = [];

	function next(): void {
		for (const [key, lane] of lanes) {
			if (isEnding || busy >= (deps.maxChats ?? MAX_CHATS)) return;
			if (lane.isBusy) continue;
			const update = lane.waiting.shift();
			if (update === undefined) {
				lanes.delete(key);
				continue;
			}
			// Behind all others, so that each chat has its turn.
			lanes.delete(key);
			lanes.set(key, lane);
			lane.isBusy = true;
			busy++;
			void finish(lane, update);
		}
	}

	async function finish(lane: Lane, update: Update): Promise<void> {
		await workOff(update);
		await deps.onFinished(update).catch((error: unknown) => {
			logger.warn({ err: error, update: update.update_id }, "an update may be worked off again");
		});
		lane.isBusy = false;
		busy--;
		open.delete(update.update_id);
		done.add(update.update_id);
		const told = listeners;
		listeners = [];
		for (const tell of told) tell();
		next();
	}

	async function idle(): Promise<void> {
		if (busy === 0) return;
		await new Promise<void>((resolve) => void listeners.push(resolve));
		await idle();
	}

	async function workOff(update: Update): Promise<void> {
		const id = update.update_id;
		const handled = deps.handle(update).then(
			() => true,
			(error: unknown) => {
				logger.error({ err: error, update: id }, "an update could not be worked off");
				return true;
			},
		);
		for (;;) {
			const { promise: late, cancel } = after(limitMs);
			const isHandled = await Promise.race([handled, late]);
			cancel();
			if (isHandled) return;
			if (await deps.mayGiveUp().catch(() => true)) break;
		}
		logger.error({ update: id, limitMs }, "an update took too long: its chat goes on without it");
		await deps.onHung(update).catch((error: unknown) => {
			logger.warn({ err: error, update: id }, "what an update had begun could not be ended");
		});
	}

	return {
		/**
		 * Takes what was handed out.
		 *
		 * @returns how many of these are new
		 */
		take(batch: readonly Update[]): number {
			const ids = new Set(batch.map(({ update_id }) => update_id));
			// What is not handed out again was confirmed. Ids may begin anew, and lower, after a week of silence.
			for (const id of done) if (!ids.has(id)) done.delete(id);
			let count = 0;
			for (const update of batch) {
				if (open.has(update.update_id) || done.has(update.update_id)) continue;
				count++;
				open.add(update.update_id);
				const key = laneOf(update);
				const lane = lanes.get(key) ?? { waiting: [], isBusy: false };
				lanes.set(key, lane);
				lane.waiting.push(update);
			}
			next();
			return count;
		},

		/** The lowest that is not finished; Infinity when all are. */
		lowest: (): number => Math.min(...open),

		/** How many wait or are worked off. */
		size: (): number => open.size,

		/** True while updates wait or are worked off. */
		isBusy: (): boolean => open.size > 0,

		/** Waits until one is finished, but not longer than so many milliseconds. */
		async change(ms: number): Promise<void> {
			const { promise, cancel } = after(ms);
			await Promise.race([new Promise<void>((resolve) => void listeners.push(resolve)), promise]);
			cancel();
		},

		/** Leaves what has not begun to be handed out again, to whoever asks next. */
		drop(): void {
			for (const lane of lanes.values()) {
				for (const { update_id } of lane.waiting.splice(0)) open.delete(update_id);
			}
		},

		/**
		 * Begins no further ones, and waits for those that are worked off, but not longer than so many milliseconds.
		 * That is waited for once.
		 */
		async settle(ms: number): Promise<void> {
			if (isEnding) return;
			isEnding = true;
			const { promise, cancel } = after(ms);
			await Promise.race([idle(), promise]);
			cancel();
		},
	};
}
export type UpdateRunner = ReturnType<typeof createUpdateRunner>;

const Id = z.object({ id: z.number() });
/** What names a chat or a person in an update; nothing of what Telegram promises is relied on here. */
const Told = z.object({
	chat: Id.optional().catch(undefined),
	message: z.object({ chat: Id }).optional().catch(undefined),
	from: Id.optional().catch(undefined),
});

/** Whose updates one has to come after: those of its chat or, without one, of its user. */
function laneOf(update: Update): string {
	for (const part of Object.values(update)) {
		const told = Told.safeParse(part).data;
		const chat = told?.chat ?? told?.message?.chat;
		if (chat !== undefined) return `chat ${chat.id}`;
		if (told?.from !== undefined) return `user ${told.from.id}`;
	}
	return "";
}

function after(ms: number): { promise: Promise<false>; cancel: () => void } {
	let timer: NodeJS.Timeout | undefined;
	const promise = new Promise<false>((resolve) => {
		timer = setTimeout(() => resolve(false), ms);
	});
	// What hangs does not keep a process from ending.
	timer?.unref();
	return { promise, cancel: () => clearTimeout(timer) };
}
