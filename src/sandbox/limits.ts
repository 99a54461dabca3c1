import { ApiError } from "./api-error.ts";

/**
 * How much may be sent: `perSecond` messages in all within `secondMs` (1000 unless given), `perMinute` to one group
 * or channel within `minuteMs` (60,000). Whoever sends more is refused for `banSeconds`, else until the window has
 * room again. What is missing is not limited.
 */
export type Limits = {
	perSecond?: number;
	perMinute?: number;
	banSeconds?: number;
	secondMs?: number;
	minuteMs?: number;
};

/** A call that was refused with 429: when (Unix milliseconds), to which chat, by which limit, for how long. */
export type Flood = {
	at: number;
	chatId: number;
	limit: "all" | "chat";
	retryAfterSeconds: number;
};

/** Messages that were really sent, and the milliseconds from the first to the last. */
export type Rate = { sent: number; spanMs: number };

/** Telegram's flood control, off until limits are set. `now` gives Unix milliseconds. */
export function createLimits({ now }: { now: () => number }) {
	let limits: Limits = {};
	let floods: Flood[] = [];
	let all = createSeries();
	let chats = new Map<number, Series>();

	const seriesOf = (chatId: number): Series => {
		const series = chats.get(chatId) ?? createSeries();
		chats.set(chatId, series);
		return series;
	};

	return {
		/** Sets the limits, `{}` for none, and forgets what was sent and refused before. */
		set(next: Limits): void {
			limits = next;
			floods = [];
			all = createSeries();
			chats = new Map();
		},

		/** Refuses with 429 what would exceed a limit; `count` is the number of messages a call sends. */
		check(chatId: number, count: number): void {
			const at = now();
			const { perSecond, perMinute, banSeconds, secondMs = 1000, minuteMs = 60_000 } = limits;
			const refuse = (limit: Flood["limit"], waitMs: number) => {
				const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
				floods.push({ at, chatId, limit, retryAfterSeconds });
				throw new ApiError(429, `Too Many Requests: retry after ${retryAfterSeconds}`, {
					retry_after: retryAfterSeconds,
				});
			};
			const measure = (
				limit: Flood["limit"],
				series: Series,
				most: number | undefined,
				windowMs: number,
			) => {
				if (series.bannedUntil > at) refuse(limit, series.bannedUntil - at);
				const waitMs = most === undefined ? 0 : series.waitMs(at, { count, most, windowMs });
				if (waitMs === 0) return;
				if (banSeconds !== undefined) series.bannedUntil = at + banSeconds * 1000;
				refuse(limit, banSeconds === undefined ? waitMs : banSeconds * 1000);
			};
			measure("all", all, perSecond, secondMs);
			if (chatId < 0) measure("chat", seriesOf(chatId), perMinute, minuteMs);
		},

		/** Counts what was sent. */
		count(chatId: number, messages: number): void {
			all.add(now(), messages);
			seriesOf(chatId).add(now(), messages);
		},

		floods: (): Flood[] => [...floods],

		rates: (): Rate & { chats: Map<number, Rate> } => ({
			...all.rate(),
			chats: new Map(
				[...chats]
					.map(([id, series]) => [id, series.rate()] as const)
					.filter(([, { sent }]) => sent),
			),
		}),
	};
}

type Series = ReturnType<typeof createSeries>;

/** The times of what was sent to one place. */
function createSeries() {
	const times: number[] = [];

	return {
		/** Unix milliseconds until which everything is refused. */
		bannedUntil: 0,

		add(at: number, count: number): void {
			for (let one = 0; one < count; one++) times.push(at);
		},

		/** How long `count` more messages have to wait until all of a window are `most` at most; 0 when they need not. */
		waitMs(
			at: number,
			{ count, most, windowMs }: { count: number; most: number; windowMs: number },
		): number {
			if (count > most) return windowMs;
			// The newest message that has to leave the window before these can come.
			const last = times.at(count - most - 1);
			return last === undefined ? 0 : Math.max(0, last + windowMs - at);
		},

		rate: (): Rate => ({
			sent: times.length,
			spanMs: (times.at(-1) ?? 0) - (times[0] ?? 0),
		}),
	};
}

/** Telegram's flood control. */
export type FloodControl = ReturnType<typeof createLimits>;
