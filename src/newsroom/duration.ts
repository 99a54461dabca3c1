import { z } from "zod";

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const MAX_MS = 365 * units.d;
const mistake = "a time span is a number of seconds, or one such as 30s, 10m, 2h or 1d";

/** A time span such as `30s`, `10m`, `2h` or `1d`, or a number of seconds; becomes milliseconds. */
export const Duration = z
	.union([z.string().regex(/^\d{1,9}[smhd]$/, mistake), z.number(mistake)], { error: mistake })
	.transform((span) => {
		if (typeof span === "number") return Math.round(span * 1000);
		return Number(span.slice(0, -1)) * units[span.slice(-1) as keyof typeof units];
	})
	.refine((ms) => ms >= 1000 && ms <= MAX_MS, "a time span lasts from a second to a year");
