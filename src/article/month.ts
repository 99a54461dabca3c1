/** A month of the Gregorian calendar; `month` counts from 1. */
export type Month = { year: number; month: number };

const DAY_MS = 86_400_000;

/** Intl knows it by either name, as the version of Node.js goes. */
type WeekOf = { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };

/** The first day of the week where a language is spoken: 1 is Monday, 7 Sunday. */
export function firstDayOfWeek(locale: string): number {
	const known = new Intl.Locale(locale) as WeekOf;
	return (known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 }).firstDay;
}

/** The weeks of a month, each of seven days such as `2026-11-26`; undefined for the days of other months. */
export function weeksOf({ year, month }: Month, firstDay: number): (string | undefined)[][] {
	const first = Date.UTC(year, month - 1);
	const count = (Date.UTC(year, month) - first) / DAY_MS;
	// Sunday is 0 here and 7 there.
	const before = (new Date(first).getUTCDay() - firstDay + 7) % 7;
	const places = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index) => {
		const day = index - before;
		return day < 0 || day >= count ? undefined : dayText(first + day * DAY_MS);
	});
	return Array.from({ length: places.length / 7 }, (_, week) =>
		places.slice(week * 7, week * 7 + 7),
	);
}

/** The month so many months after another. */
export function monthAfter({ year, month }: Month, count: number): Month {
	const date = new Date(Date.UTC(year, month - 1 + count));
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** A month as it stands in the data of buttons: `2026-11`. */
export function monthText({ year, month }: Month): string {
	return dayText(Date.UTC(year, month - 1)).slice(0, 7);
}

/** The month that a day, or a month as {@link monthText} writes it, is in. */
export function monthOf(day: string): Month {
	const [year = 0, month = 1] = day.split("-").map(Number);
	return { year, month };
}

const dayText = (at: number) => new Date(at).toISOString().slice(0, 10);
