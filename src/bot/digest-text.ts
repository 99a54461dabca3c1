import type { DigestTime } from "../article/reader.ts";
import type { Say } from "./context.ts";
import { minuteText, weekdaysText } from "./minutes.ts";

/** When a digest comes, as the end of a sentence: `daily at 08:00`. */
export function digestText({ minute, days }: DigestTime, locale: string, say: Say): string {
	const time = minuteText(minute, locale);
	const named = new Set(days);
	if (named.size === 7) return say("when-daily", { time });
	if (named.size === 5 && !named.has(6) && !named.has(7)) {
		return say("when-workdays", { time });
	}
	return say("when-days", { days: weekdaysText([...named], locale), time });
}
