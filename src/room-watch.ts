import { randomUUID } from "node:crypto";
import type { Logger } from "./logger.ts";
import type { Leases } from "./store/leases.ts";
import type { Notices } from "./store/notices.ts";
import type { Room } from "./store/room.ts";
import { createRounds } from "./store/rounds.ts";

const LOOK_EVERY_MS = 5000;
/** From such a part of the memory on the admins are warned, once until it is less than the other. */
const WARNED_SHARE = 0.8;
const CALM_SHARE = 0.75;
/** The notice that there is little room; one stands at a time. */
const NOTICE = "memory";
/** While Redis is full, the admins hear of it so often, and are tried again after so long where none could be told. */
const ALARM_EVERY_MS = 60 * 60_000;
const ALARM_AGAIN_MS = 60_000;
const LOG_EVERY_MS = 60_000;

/**
 * Watches how full Redis is. While there is room, the admins are warned by a notice. Once it is full no notice can be
 * kept: they are told at once and directly, by one process, and what was told stands in its memory alone.
 */
export function createRoomWatch(deps: {
	room: Room;
	notices: Pick<Notices, "add" | "over">;
	leases: Pick<Leases, "takeEvenWhenFull">;
	/** Tells all admins something without writing anything down; false where none of them could be told. */
	tell: (what: "alarm-full" | "alarm-full-over") => Promise<boolean>;
	logger: Logger;
	now: () => number;
	everyMs?: number | undefined;
}) {
	const { room, notices, leases, tell, logger, now, everyMs = LOOK_EVERY_MS } = deps;
	const owner = randomUUID();
	let wasFull = false;
	/** True when this process has told the admins that Redis is full, and they wait to hear that it is not. */
	let isTold = false;
	let tellAt = 0;
	let logAt = 0;

	async function look(): Promise<void> {
		if (await room.isFull()) return alarm();
		if (wasFull) {
			logger.info("Redis has room again: everything goes on by itself");
			wasFull = false;
			tellAt = 0;
			logAt = 0;
		}
		if (isTold) isTold = !(await tell("alarm-full-over"));
		await warn();
	}

	async function alarm(): Promise<void> {
		const at = now();
		wasFull = true;
		if (at >= logAt) {
			logger.error("Redis is full and takes nothing: raise its maxmemory, or have less kept");
			logAt = at + LOG_EVERY_MS;
		}
		if (at < tellAt || !(await isOurs())) return;
		const isHeard = await tell("alarm-full");
		isTold = isTold || isHeard;
		tellAt = at + (isHeard ? ALARM_EVERY_MS : ALARM_AGAIN_MS);
	}

	/** Told by two processes is better than by none. */
	const isOurs = () =>
		leases.takeEvenWhenFull("alarm", owner, ALARM_EVERY_MS + 2 * everyMs).catch(() => true);

	async function warn(): Promise<void> {
		const figure = await room.figure();
		if (figure === undefined) return;
		const share = figure.used / figure.limit;
		const data = { percent: String(Math.round(share * 100)) };
		if (share >= WARNED_SHARE) await notices.add({ id: NOTICE, kind: "memory", data }, now());
		else if (share < CALM_SHARE) await notices.over(NOTICE, { kind: "memory-over", data }, now());
	}

	const failed = "it could not be seen how full Redis is";
	const rounds = createRounds({ run: look, everyMs, failed, logger });

	return {
		look,
		/** Starts looking, every five seconds. */
		start: (): void => rounds.start(),
		/** Waits for the look under way. */
		stop: (): Promise<void> => rounds.stop(),
	};
}
export type RoomWatch = ReturnType<typeof createRoomWatch>;
