import { z } from "zod";

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const MAX_MS = 365 * units.d;
const mistake = "a time span is a number of seconds, or one such as 30s, 10m, 2h or 1d";

const Span = z
	.union([z.string().regex(/^\d{1,9}[smhd]$/, mistake), z.number(mistake)], { error: mistake })
	.transform((span) => {
		if (typeof span === "number") return Math.round(span * 1000);
		return Number(span.slice(0, -1)) * units[span.slice(-1) as keyof typeof units];
	});

/** A time span such as `30s`, `10m`, `2h` or `1d`, or a number of seconds; becomes milliseconds. */
export const Duration = Span.refine(
	(ms) => ms >= 1000 && ms <= MAX_MS,
	"a time span lasts from a second to a year",
);

/** A {@link Duration} that may be 0: no wait at all. */
export const Wait = Span.refine(
	(ms) => ms === 0 || (ms >= 1000 && ms <= MAX_MS),
	"it is 0, or lasts from a second to a year",
);

const clockMistake = 'it is a time of day such as "07:00", from 00:00 to 23:59';

/** A time of day such as `07:00`; becomes minutes since midnight. */
export const ClockTime = z
	.string(clockMistake)
	.regex(/^([01]?\d|2[0-3]):[0-5]\d$/, clockMistake)
	.transform((time) => {
		const [hours = 0, minutes = 0] = time.split(":").map(Number);
		return hours * 60 + minutes;
	});
