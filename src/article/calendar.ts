import { fold } from "./words.ts";

/** Languages whose days and months are known in every text: many senders tell no language. */
const calendarLanguages = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk"];
/** Cases of days that the formatter does not write, by the number of the day from Sunday. */
const inflectedDays = {
	0: "niedzielę niedzieli воскресенья неділю неділі",
	3: "środę środy среду среды середу середи",
	5: "пятницу пятницы п'ятницу п'ятниці",
	6: "sobotę soboty субботу субботы суботу суботи",
};

/** Known once and for all: a formatter takes longer to make than a signature. As many as there are languages. */
const calendars = new Map<string, ReadonlyMap<string, string>>();

/**
 * The names of days and months by which an article of the language may tell a date, each {@link fold}ed, and which
 * day or month it is: `day 0` is Sunday, `month 0` January.
 */
export function calendarOf(language = "en"): ReadonlyMap<string, string> {
	const [named] = /^[a-z]{2,3}(?![^-_])/i.exec(language) ?? ["en"];
	const known = calendars.get(named);
	if (known !== undefined) return known;
	const [base = "en"] = Intl.DateTimeFormat.supportedLocalesOf(named);
	if (base !== named) return calendarOf(base);
	const names = new Map(calendars.get("") ?? commonCalendar());
	// Short names of other languages are words in this one: "die" and "sie" are months somewhere.
	addDates(names, base, "short");
	addDates(names, base, "long");
	calendars.set(base, names);
	return names;
}

function commonCalendar(): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const [day, forms] of Object.entries(inflectedDays)) {
		for (const form of forms.split(" ")) names.set(fold(form), `day ${day}`);
	}
	for (const language of calendarLanguages) addDates(names, language, "long");
	calendars.set("", names);
	return names;
}

function addDates(names: Map<string, string>, language: string, width: "short" | "long"): void {
	const add = (name: string | undefined, meaning: string) => {
		const folded = fold(name ?? "").replace(/\.$/, "");
		// Of two letters are words as well: "so" and "mo" are German days.
		if (/^[\p{L}\p{M}']{3,}$/u.test(folded)) names.set(folded, meaning);
	};
	const settings = { timeZone: "UTC", calendar: "gregory", month: width } as const;
	const month = new Intl.DateTimeFormat(language, settings);
	// Slavic languages write the month of a day in another case.
	const date = new Intl.DateTimeFormat(language, { ...settings, weekday: width, day: "numeric" });
	// The first days of this year's months are all days of the week.
	for (let index = 0; index < 12; index++) {
		const first = new Date(Date.UTC(2024, index));
		const parts = [...month.formatToParts(first), ...date.formatToParts(first)];
		for (const { type, value } of parts) {
			if (type === "month") add(value, `month ${index}`);
			if (type === "weekday") add(value, `day ${first.getUTCDay()}`);
		}
	}
}
