const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const DAY_MS = 86_400_000;

/** A digest's time, as it is found by looking at the clocks minute by minute. */
export type OracleSlot = { slot: string; at: number };

/** How far a zone's clocks are ahead of UTC (ms), in every quarter of an hour from a moment on: they are put at no other. */
export function aheadByQuarters(zone: string, from: number, to: number): number[] {
	const clock = new Intl.DateTimeFormat("en-GB", {
		timeZone: zone,
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		hourCycle: "h23",
	});
	const ahead: number[] = [];
	for (let at = from; at < to; at += QUARTER_MS) {
		const [day = "", month = "", year = "", hour = "", minute = ""] =
			clock.format(at).match(/\d+/g) ?? [];
		ahead.push(Date.UTC(+year, +month - 1, +day, +hour, +minute) - at);
	}
	return ahead;
}

/**
 * Every slot of a minute of the day between two moments, found by walking over all minutes: the first at which the
 * clocks have come to the time or passed it, on days that the clocks show at all.
 */
export function slotsByWalking(
	minute: number,
	ahead: readonly number[],
	from: number,
	to: number,
): OracleSlot[] {
	const found: OracleSlot[] = [];
	const shown = new Set<number>();
	let latest = -Infinity;
	let day: number | undefined;
	const missed: { day: number; at: number }[] = [];
	for (let at = from; at < to; at += MINUTE_MS) {
		const local = at + (ahead[Math.floor((at - from) / QUARTER_MS)] ?? 0);
		const today = Math.floor(local / DAY_MS);
		shown.add(today);
		latest = Math.max(latest, local);
		day ??= today + 1;
		while (latest >= day * DAY_MS + minute * MINUTE_MS) {
			missed.push({ day, at });
			day += 1;
		}
	}
	for (const one of missed) {
		if (!shown.has(one.day)) continue;
		const local = new Date(one.day * DAY_MS + minute * MINUTE_MS).toISOString();
		found.push({ slot: `${local.slice(0, 10)} ${local.slice(11, 16)}`, at: one.at });
	}
	return found;
}

/** The weekday of a slot; 1 is Monday. */
export function weekdayOf({ slot }: { slot: string }): number {
	return new Date(`${slot.slice(0, 10)}T00:00Z`).getUTCDay() || 7;
}
