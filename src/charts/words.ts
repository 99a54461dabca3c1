const DAY_MS = 86_400_000;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Says a text of the newsroom's locales. */
export type Say = (id: string, values?: Record<string, string | number>) => string;

const rightToLeft = ["ar", "fa"];

/** What is written in a chart: the newsroom's texts, and numbers, days and durations as its language writes them. */
export function createWords({ locale, say }: { locale: string; say: Say }) {
	const writers = new Map<string, Intl.DateTimeFormat>();
	const numbers = new Intl.NumberFormat(locale);
	const short = new Intl.NumberFormat(locale, { notation: "compact" });
	const percent = new Intl.NumberFormat(locale, { style: "percent" });

	function writer(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
		const key = JSON.stringify(options);
		const made =
			writers.get(key) ??
			new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options });
		writers.set(key, made);
		return made;
	}

	const write = (at: number, options: Intl.DateTimeFormatOptions) => writer(options).format(at);
	const weekdayAt = (weekday: number, hour = 0) => MONDAY + weekday * DAY_MS + hour * HOUR_MS;

	return {
		locale,
		isRtl: rightToLeft.includes(locale),
		say,
		number: (value: number) => numbers.format(value),
		/** A number as short as it is on an axis: `12K`. */
		short: (value: number) => (value < 10_000 ? numbers : short).format(value),
		percent: (share: number) => percent.format(share),
		/** A day such as `2026-11-26`, without its year. */
		day: (day: string) => write(Date.parse(day), { day: "numeric", month: "short" }),
		/** A day with its weekday: `Thu, Nov 26`. */
		weekdayOf: (day: string) =>
			write(Date.parse(day), { weekday: "short", day: "numeric", month: "short" }),
		/** All days from one to another, with their year. */
		span: (from: string, to: string) =>
			writer({ day: "numeric", month: "short", year: "numeric" })
				.formatRange(Date.parse(from), Date.parse(to))
				// Fonts lack the thin spaces that some languages have around the dash.
				.replace(/[\u2009\u202F]/g, " "),
		/** The short name of a weekday; 0 is Monday. */
		weekday: (weekday: number) => write(weekdayAt(weekday), { weekday: "short" }),
		hour: (hour: number) => write(weekdayAt(0, hour), { hour: "numeric" }).replace("\u202F", " "),
		/** A weekday and an hour of it: `Tuesday 9:00 AM`. */
		weekdayHour: (weekday: number, hour: number) =>
			write(weekdayAt(weekday, hour), {
				weekday: "long",
				hour: "numeric",
				minute: "2-digit",
			}).replace("\u202F", " "),
		/** How long something took, in the unit that a person would name. */
		duration: (ms: number): string => {
			const [unit, unitMs] =
				ms < 1000
					? ["millisecond", 1]
					: ms < MINUTE_MS
						? ["second", 1000]
						: ms < HOUR_MS
							? ["minute", MINUTE_MS]
							: ms < DAY_MS
								? ["hour", HOUR_MS]
								: ["day", DAY_MS];
			const value = ms / unitMs;
			const maximumFractionDigits = unit !== "millisecond" && value < 10 ? 1 : 0;
			return new Intl.NumberFormat(locale, {
				style: "unit",
				unit,
				unitDisplay: "short",
				maximumFractionDigits,
			}).format(value);
		},
	};
}
export type Words = ReturnType<typeof createWords>;
