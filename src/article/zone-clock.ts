const DAY_MS = 86_400_000;
const HALF_DAY_MS = DAY_MS / 2;
/** How many days' offsets are remembered of one zone. */
const MAX_DAYS = 800;
/** No clock is further ahead of UTC. */
const MAX_AHEAD_MS = 16 * 3_600_000;

/** Within it (`from` is in, `to` is not; Unix ms), a zone's clocks are this far ahead of UTC. */
type Span = { from: number; to: number; aheadMs: number };

type ZoneClock = { format: Intl.DateTimeFormat; days: Map<number, readonly Span[]> };

const clocks = new Map<string, ZoneClock>();

/**
 * How far a zone's clocks are ahead of UTC, in milliseconds; fast enough to be asked a million times.
 *
 * @throws {RangeError} for a zone that there is not
 */
export function aheadAt(zone: string, at: number): number {
	const spans = spansOf(zone, Math.floor(at / DAY_MS));
	return (spans.find(({ to }) => at < to) ?? { aheadMs: 0 }).aheadMs;
}

/**
 * The first moment (Unix ms) at which a zone's clocks show a time or a later one: of a time that comes twice the first,
 * and the end of the gap for one that is skipped.
 *
 * @param local the time on the clocks, as if they were those of UTC (ms)
 */
export function firstShown(zone: string, local: number): number {
	for (let day = Math.floor((local - MAX_AHEAD_MS) / DAY_MS); ; day++) {
		for (const { from, to, aheadMs } of spansOf(zone, day)) {
			const at = Math.max(from, local - aheadMs);
			if (at < to) return at;
		}
	}
}

/** A day of UTC, parted where a zone's clocks are put. */
function spansOf(zone: string, day: number): readonly Span[] {
	const clock = clockOf(zone);
	const known = clock.days.get(day);
	if (known !== undefined) return known;
	if (clock.days.size >= MAX_DAYS) clock.days.clear();
	const spans: Span[] = [];
	const end = (day + 1) * DAY_MS;
	for (let from = day * DAY_MS; from < end;) {
		const aheadMs = measure(clock, from);
		const to = endOf(clock, { from, aheadMs }, end);
		spans.push({ from, to, aheadMs });
		from = to;
	}
	clock.days.set(day, spans);
	return spans;
}

/** Clocks are not put forward and back again within half a day. */
function endOf(clock: ZoneClock, { from, aheadMs }: Omit<Span, "to">, end: number): number {
	let same = from;
	let other = end;
	for (let at = from + HALF_DAY_MS; ; at += HALF_DAY_MS) {
		const looked = Math.min(at, end - 1);
		if (measure(clock, looked) !== aheadMs) {
			other = looked;
			break;
		}
		same = looked;
		if (looked === end - 1) return end;
	}
	while (other - same > 1) {
		const middle = Math.floor((same + other) / 2);
		if (measure(clock, middle) === aheadMs) same = middle;
		else other = middle;
	}
	return other;
}

function measure({ format }: ZoneClock, at: number): number {
	const second = Math.floor(at / 1000) * 1000;
	const parts: Record<string, number> = {};
	for (const { type, value } of format.formatToParts(second)) parts[type] = Number(value);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: shown = 0 } = parts;
	return Date.UTC(year, month - 1, day, hour, minute, shown) - second;
}

function clockOf(zone: string): ZoneClock {
	const known = clocks.get(zone);
	if (known !== undefined) return known;
	const format = new Intl.DateTimeFormat("en-CA", {
		timeZone: zone,
		calendar: "iso8601",
		numberingSystem: "latn",
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		hourCycle: "h23",
	});
	const clock = { format, days: new Map<number, readonly Span[]>() };
	clocks.set(zone, clock);
	return clock;
}
