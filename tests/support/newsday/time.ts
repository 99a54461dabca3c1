/** The day begins on Tuesday, 24 November 2026, at 22:00 in Lindenford, which keeps Berlin's time. */
export const DAY_BEGINS = Date.parse("2026-11-24T22:00:00+01:00");
/** It ends a day later: one night and one day, each in one piece. */
export const DAY_ENDS = DAY_BEGINS + 24 * 3_600_000;
/** The zone of the town, and of its channels. */
export const TIME_ZONE = "Europe/Berlin";

const FIRST_HOUR = 22;

/** A moment of the day (Unix ms) by the town's clocks: `22:10` is on Tuesday, `02:40` and `08:30:15` on Wednesday. */
export function at(clock: string): number {
	const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
	const sinceBeginning = (hours + 24 - FIRST_HOUR) % 24;
	return DAY_BEGINS + ((sinceBeginning * 60 + minutes) * 60 + seconds) * 1000;
}

const clock = new Intl.DateTimeFormat("en-GB", {
	timeZone: TIME_ZONE,
	hour: "2-digit",
	minute: "2-digit",
	hourCycle: "h23",
});

/** Hours and minutes on the town's clocks. */
export function clockOf(ms: number): string {
	return clock.format(ms);
}
