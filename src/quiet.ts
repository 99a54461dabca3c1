import type { ChannelId } from "./article/channel.ts";
import { endOf } from "./article/day.ts";
import type { Routing } from "./article/routing.ts";
import type { Logger } from "./logger.ts";
import type { Lanes } from "./store/lanes.ts";
import { pauseNoticeId } from "./store/notice.ts";
import type { Notices } from "./store/notices.ts";
import type { Pace } from "./store/pace.ts";

/** A pause of the whole bot that is longer is told to the admins. */
const TOLD_MS = 10 * 60_000;

/** What keeps channels from sending, and what the admins know of it. */
export function createQuiet(deps: {
	routing: () => Pick<Routing, "rulesOf">;
	lanes: Pick<Lanes, "paused">;
	notices: Pick<Notices, "add" | "find">;
	pace: Pick<Pace, "pauses">;
	logger: Logger;
}) {
	const { routing, lanes, notices, pace, logger } = deps;

	/** When the pause of the whole bot ends on our clock (Unix ms), and on the server's, which names it. */
	async function botPause(at: number): Promise<{ until: number; name: number } | undefined> {
		const { now, botUntil } = await pace.pauses();
		return botUntil === undefined ? undefined : { until: at + botUntil - now, name: botUntil };
	}

	return {
		/**
		 * Until when (Unix ms) a channel sends nothing for a reason that is no alarm: its quiet hours, a pause of the
		 * whole bot, or a pause of its own that the admins were told of. May lie in the past.
		 */
		async pausedUntil(channel: ChannelId, at: number): Promise<number | undefined> {
			const { quietHours, timeZone } = routing().rulesOf(channel);
			const told = await Promise.all(
				(["trouble", "flood"] as const).map((kind) => notices.find(pauseNoticeId(kind, channel))),
			);
			// A pause of its own that nobody was told of is no excuse.
			const isKnown = told.some((notice) => notice !== undefined);
			const ends = [
				quietHours?.then === "wait" ? endOf(quietHours, timeZone, at) : undefined,
				isKnown ? (await lanes.paused(channel))?.until : undefined,
				(await botPause(at))?.until,
			].filter((end) => end !== undefined);
			return ends.length === 0 ? undefined : Math.max(...ends);
		},

		/**
		 * Has the admins told, once, that the whole bot had to pause for more than ten minutes. They hear of it when the
		 * pause is over: until then nothing reaches them either.
		 */
		async seeToBot(at: number): Promise<void> {
			const pause = await botPause(at);
			if (pause === undefined || pause.until - at <= TOLD_MS) return;
			const { until, name } = pause;
			const minutes = Math.ceil((until - at) / 60_000);
			const data = { minutes: String(minutes) };
			await notices.add({ id: `flood-all ${name}`, kind: "flood-all", data }, until);
			logger.warn({ minutes }, "Telegram asks the whole bot for a pause");
		},
	};
}
export type Quiet = ReturnType<typeof createQuiet>;
