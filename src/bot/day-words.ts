import { fold } from "../article/words.ts";
import { type DayPart, dayPart, findsUnspaced, isFiller, unspacedWords } from "./time-words.ts";

/** A day of the calendar; without a year, it may be any. */
export type Dated = { year?: number; month: number; day: number };

/** The day that is meant: one of the calendar, that many days ahead, or the next of its name (0 is Sunday). */
export type DaySaid = { date: Dated } | { ahead: number } | { weekday: number };

/** Which day, and which part of it; neither where nothing is said of them. */
export type DayRead = { day: DaySaid | undefined; part: DayPart | undefined };

/** How many days ahead, in every language of the texts. */
const aheadWords: readonly string[] = [
	"today this heute hoy esta aujourd'hui ce cet cette oggi questa hoje сегодня сьогодні bugün bu اليوم امروز आज ini nanti 今日 きょう 本日 今天",
	"tomorrow morgen mañana demain domani amanhã завтра yarın غدا فردا कल besok 明日 あした 明天",
	"übermorgen après-demain dopodomani послезавтра післязавтра پس‌فردا परसों lusa 明後日 あさって 后天 後天",
];
const aheadPhrases: Readonly<Record<string, number>> = {
	"day after tomorrow": 2,
	"pasado mañana": 2,
	"après demain": 2,
	"depois amanhã": 2,
	"öbür gün": 2,
	"بعد غد": 2,
};
/** Words that mean both: the evening or the night of today. */
const tonight = new Set("tonight stasera stanotte الليلة امشب 今夜 今晩 今晚".split(" ").map(fold));
const ahead = new Map([
	...aheadWords.flatMap((list, days) => list.split(" ").map((word) => [fold(word), days] as const)),
	...Object.entries(aheadPhrases).map(([phrase, days]) => [fold(phrase), days] as const),
	...[...tonight].map((word) => [word, 0] as const),
]);
const unspaced = findsUnspaced([...unspacedWords, ...ahead.keys()]);

/** The names of days and months, each with its number. */
type Names = { weekdays: ReadonlyMap<string, number>; months: ReadonlyMap<string, number> };
const names = new Map<string, Names>();

/** English names are read in every language; those who read English may as well write German. */
const readIn = (locale: string) => (locale === "en" ? ["en", "de"] : [locale, "en"]);
const shorter: Readonly<Record<string, number>> = {
	tues: 2,
	thur: 4,
	thurs: 4,
	sonnabend: 6,
	星期天: 0,
};
const shorterMonths: Readonly<Record<string, number>> = { sept: 9, mrz: 3 };

/**
 * Reads which day is meant by words, as `spelled` has them, in a language or in English: `tomorrow`, `Freitag`,
 * `明日`, `26.11.`, `2026-11-26`, `3 dic`; with a part of the day, or that alone. Undefined where nobody can tell.
 */
export function readDay(text: string, locale: string): DayRead | undefined {
	const words = text
		.replace(/(\d)\s*[月]\s*(\d{1,2})\s*日/g, "$1 月 $2")
		.replace(unspaced, " $& ")
		.replace(/[,،、]/g, " ");
	const tokens = words.split(/\s+/).filter((word) => word !== "");
	const kept = tokens.filter(
		(word) => !isFiller(word) || numberOf(word, locale, "weekdays") !== undefined,
	);
	if (kept.length === 0) return { day: undefined, part: undefined };
	const whole = dayOf(kept.join(" "), locale);
	if (whole !== undefined)
		return { day: whole, part: tonight.has(kept.join(" ")) ? "night" : undefined };
	for (const [index, word] of kept.entries()) {
		const part = dayPart(word);
		if (part === undefined) continue;
		const others = kept.toSpliced(index, 1).join(" ");
		const day = dayOf(others, locale);
		if (others === "" || day !== undefined) return { day, part };
	}
	return undefined;
}

function dayOf(words: string, locale: string): DaySaid | undefined {
	const days = ahead.get(words);
	if (days !== undefined) return { ahead: days };
	const weekday = numberOf(words, locale, "weekdays");
	if (weekday !== undefined) return { weekday };
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
	if (iso) return dated(iso[1], Number(iso[2]), iso[3]);
	const dotted = /^(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4}|(?<=\.)\d{2})?$/.exec(words);
	if (dotted) return dated(dotted[3], Number(dotted[2]), dotted[1]);
	const unspacedDate = /^(\d{1,2}) 月 (\d{1,2})$/.exec(words);
	if (unspacedDate) return dated(undefined, Number(unspacedDate[1]), unspacedDate[2]);
	const named = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?([\p{L}\p{M}]+)\.? ?(\d{4})?$/u.exec(words);
	if (named) return dated(named[3], numberOf(named[2], locale, "months"), named[1]);
	const english = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)? ?(\d{4})?$/u.exec(words);
	return english
		? dated(english[3], numberOf(english[1], locale, "months"), english[2])
		: undefined;
}

function dated(year: string | undefined, month: number | undefined, day = "") {
	if (month === undefined) return undefined;
	const full = year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) };
	return { date: { ...full, month, day: Number(day) } };
}

function numberOf(word = "", locale: string, of: keyof Names): number | undefined {
	const name = plainName(word);
	for (const one of readIn(locale)) {
		const found = namesIn(one)[of].get(name);
		if (found !== undefined) return found;
	}
	const others = of === "weekdays" ? shorter : shorterMonths;
	return Object.hasOwn(others, name) ? others[name] : undefined;
}

/** A name as it is compared: without a full stop behind it, and without the letter in which its cases differ. */
function plainName(name: string): string {
	return fold(name)
		.replace(/\.$/, "")
		.replace(/(?<=\p{sc=Cyrl}{3})[аяуюеь]$/u, "");
}

function namesIn(locale: string): Names {
	const known = names.get(locale);
	if (known !== undefined) return known;
	const weekdays = new Map<string, number>();
	const months = new Map<string, number>();
	const add = (to: Map<string, number>, name: string, number: number) => {
		const key = plainName(name);
		if (!to.has(key)) to.set(key, number);
	};
	for (const width of ["long", "short"] as const) {
		const options = { timeZone: "UTC", calendar: "gregory" };
		const weekday = new Intl.DateTimeFormat(locale, { ...options, weekday: width });
		// The fourth of January 1970 was a Sunday.
		for (let day = 0; day < 7; day++) {
			const name = weekday.format(Date.UTC(1970, 0, 4 + day));
			// `segunda-feira` is called `segunda`, and `金曜日` is called `金曜`.
			for (const form of [name, name.split("-")[0] ?? name, name.replace(/曜日$/, "曜")])
				add(weekdays, form, day);
		}
		const month = new Intl.DateTimeFormat(locale, { ...options, month: width, day: "numeric" });
		const alone = new Intl.DateTimeFormat(locale, { ...options, month: width });
		for (let index = 0; index < 12; index++) {
			const at = Date.UTC(1970, index, 1);
			const inDate = month.formatToParts(at).find(({ type }) => type === "month")?.value ?? "";
			for (const form of [inDate, alone.format(at)]) add(months, form, index + 1);
		}
	}
	const found = { weekdays, months };
	names.set(locale, found);
	return found;
}
