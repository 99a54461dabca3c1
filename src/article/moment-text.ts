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
