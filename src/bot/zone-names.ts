import { nameForm } from "../article/catalogue-names.ts";

/** The names that zones have today, by those that ICU goes on using. */
const modern: Readonly<Record<string, string>> = {
	"Africa/Asmera": "Africa/Asmara",
	"America/Buenos_Aires": "America/Argentina/Buenos_Aires",
	"America/Catamarca": "America/Argentina/Catamarca",
	"America/Coral_Harbour": "America/Atikokan",
	"America/Cordoba": "America/Argentina/Cordoba",
	"America/Godthab": "America/Nuuk",
	"America/Indianapolis": "America/Indiana/Indianapolis",
	"America/Jujuy": "America/Argentina/Jujuy",
	"America/Louisville": "America/Kentucky/Louisville",
	"America/Mendoza": "America/Argentina/Mendoza",
	"Asia/Calcutta": "Asia/Kolkata",
	"Asia/Katmandu": "Asia/Kathmandu",
	"Asia/Rangoon": "Asia/Yangon",
	"Asia/Saigon": "Asia/Ho_Chi_Minh",
	"Atlantic/Faeroe": "Atlantic/Faroe",
	"Europe/Kiev": "Europe/Kyiv",
	"Pacific/Enderbury": "Pacific/Kanton",
	"Pacific/Ponape": "Pacific/Pohnpei",
	"Pacific/Truk": "Pacific/Chuuk",
};

const today = new Map<string, string>();

/** A zone under the name that it has today, whatever it was called; undefined for what is none. */
export function zoneNamed(name: string): string | undefined {
	const known = today.get(name);
	if (known !== undefined) return known;
	try {
		const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
		const zone = modern[timeZone] ?? timeZone;
		// What somebody typed is of no use to others.
		if (zone === name) today.set(name, zone);
		return zone;
	} catch {
		return undefined;
	}
}

/** Every zone that this machine knows, under the name that it has today. */
export function allZones(): readonly string[] {
	return Intl.supportedValuesOf("timeZone").map((zone) => modern[zone] ?? zone);
}

/** What stands around a zone's place in a language, such as ` (Ortszeit)`. */
type Frame = { before: string; behind: string };
/** Zones that every language names by a place. */
const plain = ["Asia/Vladivostok", "America/Bogota", "Asia/Omsk", "Asia/Magadan"];
const frames = new Map<string, Frame>();
const regions = new Map<string, ReadonlyMap<string, string>>();

/** The codes of all countries by their names in a language, in the form in which names are compared. */
export function regionsIn(locale: string): ReadonlyMap<string, string> {
	const known = regions.get(locale);
	if (known !== undefined) return known;
	const long = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
	const short = new Intl.DisplayNames(locale, {
		type: "region",
		style: "short",
		fallback: "none",
	});
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
	const found = new Map(
		letters
			.flatMap((first) => letters.map((second) => first + second))
			// Of a country that is no more, the code stands for the one that came after it.
			.filter((code) => new Intl.Locale(`und-${code}`).region === code)
			.flatMap((code) =>
				[short.of(code), long.of(code)].map((name) => [nameForm(name ?? ""), code] as const),
			)
			.filter(([name]) => name !== ""),
	);
	regions.set(locale, found);
	return found;
}

/**
 * The place that a zone is named after, as a language writes it: its city or, where the whole country has one time, that
 * country. Undefined where the language has another name for that time.
 */
export function placeOfZone(zone: string, locale: string): string | undefined {
	const { before, behind } = frameOf(locale);
	const text = genericName(zone, locale);
	if (!text.startsWith(before) || !text.endsWith(behind)) return undefined;
	if (before === "" && behind === "" && !/\P{scx=Latn}/u.test(text)) return undefined;
	const place = text.slice(before.length, text.length - behind.length).trim();
	return place === "" || /\d/.test(place) ? undefined : place;
}

/** What a zone is called in a sentence: its city, in the letters of the language as far as that is known. */
export function zoneText(zone: string, locale: string): string {
	const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
	// Such a zone is named by how far UTC is ahead of it.
	if (hours !== undefined) return `UTC${sign === "-" ? "+" : "−"}${hours}`;
	const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
	const place = placeOfZone(zone, locale);
	if (place === undefined) return city;
	// A city says more, where it can be read.
	const isLatin = /^\p{scx=Latn}+$/u.test(place.replace(/[^\p{L}]/gu, ""));
	return isLatin && regionsIn(locale).has(nameForm(place)) ? city : place;
}

function frameOf(locale: string): Frame {
	const known = frames.get(locale);
	if (known !== undefined) return known;
	const texts = plain.map((zone) => genericName(zone, locale));
	const before = commonStart(texts);
	const behind = reversed(commonStart(texts.map(reversed)));
	const frame = { before, behind };
	frames.set(locale, frame);
	return frame;
}

function genericName(zone: string, locale: string): string {
	const writer = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "shortGeneric" });
	return writer.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value ?? "";
}

function commonStart(texts: readonly string[]): string {
	const [first = ""] = texts;
	let length = 0;
	while (length < first.length && texts.every((text) => text[length] === first[length])) length++;
	return first.slice(0, length);
}

const reversed = (text: string) => Array.from(text).reverse().join("");
