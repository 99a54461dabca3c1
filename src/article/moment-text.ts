const writers = new Map<string, Intl.DateTimeFormat>();

/** A moment in words for a person who has to know it to the minute: weekday, date, time and zone. */
export function momentText(at: number, { locale, zone }: { locale: string; zone: string }): string {
	const key = `${locale} ${zone}`;
	const writer =
		writers.get(key) ??
		new Intl.DateTimeFormat(locale, {
			// That of the days that people type.
			calendar: "gregory",
			timeZone: zone,
			weekday: "long",
			day: "numeric",
			month: "long",
			year: "numeric",
			hour: "2-digit",
			minute: "2-digit",
			hourCycle: "h23",
			timeZoneName: "short",
		});
	writers.set(key, writer);
	return writer.format(at);
}

const MINUTE_MS = 60_000;

/** How long something takes, in hours and minutes, as a language abbreviates them: `2 hr 55 min`. At least a minute. */
export function durationText(ms: number, locale: string): string {
	const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
	const parts = [
		{ unit: "hour", count: Math.floor(minutes / 60) },
		{ unit: "minute", count: minutes % 60 },
	].filter(({ count }) => count > 0);
	return parts
		.map(({ unit, count }) =>
			new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(count),
		)
		.join(" ");
}
