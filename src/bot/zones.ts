import { nameForm } from "../article/catalogue-names.ts";
import { minuteOfDay } from "../article/day.ts";
import { type Atlas, type City, largestByZone, type Namesakes, readAtlas } from "./city-atlas.ts";
import { latinized } from "./latinized.ts";
import { countryCalled, offsetZone, zoneCalled } from "./zone-called.ts";
import { zoneNamed, zoneText } from "./zone-names.ts";

/** A zone, and the place that it was found by, as a reader knows it. */
export type ZoneChoice = { zone: string; place: string };

/** The zone of a place: one, or those that may be meant, the likeliest first. */
export type FoundZone =
	| { kind: "found"; choice: ZoneChoice }
	| { kind: "several"; choices: readonly ZoneChoice[] }
	| { kind: "none" };

/** More buttons would fill the screen. */
const MAX_CHOICES = 6;
/** Fewer letters are not worth a guess. */
const MIN_GUESSED = 4;
/** A place with its country is shorter in any language; what is compared with all cities has to end. */
const MAX_PLACE_LENGTH = 200;
const DAY_MINUTES = 24 * 60;
const QUARTER = 15;

/** Where most of those live who have their app in a language; the country that the language is named after first. */
const countries: Readonly<Record<string, readonly string[]>> = {
	en: ["GB", "US", "IE", "CA", "AU", "NZ", "IN", "ZA", "NG"],
	de: ["DE", "AT", "CH"],
	fr: ["FR", "BE", "CH", "CA", "SN", "CI", "CD"],
	es: ["ES", "MX", "AR", "CO", "PE", "CL", "VE"],
	pt: ["BR", "PT", "AO", "MZ"],
	it: ["IT", "CH"],
	ru: ["RU", "KZ", "BY", "KG"],
	uk: ["UA", "PL", "DE"],
	ar: ["EG", "SA", "AE", "IQ", "MA", "DZ"],
	fa: ["IR", "AF", "TJ"],
	tr: ["TR", "DE"],
	hi: ["IN"],
	zh: ["CN", "TW", "HK", "SG", "MY"],
	ja: ["JP"],
	id: ["ID"],
};

/** Finds time zones by places and by clocks. What it knows of cities is read when it is first asked. */
export function createZones() {
	let atlas: Promise<Atlas> | undefined;
	const open = () => (atlas ??= readAtlas());

	return {
		/** The zone of a city, a country or a zone's own name, in whatever spelling. */
		async byPlace(text: string, locale: string): Promise<FoundZone> {
			if (text.length > MAX_PLACE_LENGTH) return { kind: "none" };
			const [place = "", ...within] = text.split(/[,،、，]/).map((part) => part.trim());
			const offset = offsetZone(text);
			if (offset !== undefined) {
				return { kind: "found", choice: { zone: offset, place: text.trim().toUpperCase() } };
			}
			const { cities, byName, guess } = await open();
			const named = byName.get(nameForm(place));
			const near = named?.cities.filter((city) => within.every((part) => isIn(city, part, locale)));
			if (named !== undefined && near !== undefined && near.length > 0) {
				return choose({ name: named.name, cities: near }, locale);
			}
			const zone = zoneCalled(place, locale);
			if (zone !== undefined)
				return { kind: "found", choice: { zone, place: zoneText(zone, locale) } };
			const code = countryCalled(place, locale);
			const inCountry = cities.filter(
				({ iso2, iso3 }) => iso2 === code || iso3 === place.toUpperCase(),
			);
			if (inCountry.length > 0)
				return choose({ name: "", cities: largestByZone(inCountry) }, locale);
			const asked = latinized(place);
			const written = byName.get(nameForm(asked));
			if (written !== undefined) return choose({ ...written, name: place }, locale);
			// What is short may be anything.
			const found = nameForm(asked).length < MIN_GUESSED ? undefined : guess(asked);
			if (found === undefined || found.kind === "none") return { kind: "none" };
			const guessed = found.kind === "found" ? [found.value] : found.values;
			const choices = guessed.flatMap((one) => choicesOf(one, locale));
			const byZone = new Map(choices.toReversed().map((choice) => [choice.zone, choice]));
			return { kind: "several", choices: [...byZone.values()].toReversed().slice(0, MAX_CHOICES) };
		},

		/**
		 * The zones whose clocks show a time now, to the nearest quarter of an hour, the likeliest first.
		 *
		 * @param minute what the reader's clock shows, since midnight
		 * @param first a zone that is likelier than all others, such as the newsroom's
		 */
		async byClock(
			minute: number,
			{ now, locale, first }: { now: number; locale: string; first: string },
		): Promise<readonly ZoneChoice[]> {
			const { cities } = await open();
			const ahead = aheadOf("UTC", minute, now);
			const fits = (zone: string) => aheadOf(zone, minute, now) === 0;
			const own = countries[locale] ?? [];
			const usual = zoneNamed(first);
			const ordered = [
				...cities.filter(({ zone }) => zone === usual).slice(0, 1),
				...own.flatMap((code) => largestByZone(cities.filter(({ iso2 }) => iso2 === code))),
				...cities,
			];
			const found = new Map<string, ZoneChoice>();
			const tried = new Map<string, boolean>();
			for (const { zone, city } of ordered) {
				if (found.size === MAX_CHOICES) break;
				const isRight = tried.get(zone) ?? fits(zone);
				tried.set(zone, isRight);
				if (!isRight || found.has(zone)) continue;
				// A newsroom's zone is named after its city, which need not be the largest.
				const place =
					zone === usual ? (zone.split("/").at(-1)?.replaceAll("_", " ") ?? city) : city;
				found.set(zone, { zone, place });
			}
			const hours = Math.round(ahead / 60);
			if (found.size > 0 || ahead % 60 !== 0) return [...found.values()];
			const sign = hours > 0 ? "-" : "+";
			const zone = zoneNamed(hours === 0 ? "UTC" : `Etc/GMT${sign}${Math.abs(hours)}`);
			return zone === undefined ? [] : [{ zone, place: zoneText(zone, locale) }];
		},

		/** The zone of a place on the map; undefined for what is none. */
		async byLocation(latitude: number, longitude: number): Promise<string | undefined> {
			try {
				const { default: lookUp } = await import("@photostructure/tz-lookup");
				return zoneNamed(lookUp(latitude, longitude));
			} catch {
				return undefined;
			}
		},
	};
}
export type Zones = ReturnType<typeof createZones>;

function choose(found: Namesakes, locale: string): FoundZone {
	const choices = choicesOf(found, locale);
	const [only] = choices;
	if (only !== undefined && choices.length === 1) {
		const place = found.name === "" ? (found.cities[0]?.city ?? "") : found.name;
		return { kind: "found", choice: { zone: only.zone, place } };
	}
	return { kind: "several", choices };
}

/** Cities to choose from, one of each zone, with what tells them apart. */
function choicesOf({ name, cities }: Namesakes, locale: string): ZoneChoice[] {
	const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
	const largest = largestByZone(cities).slice(0, MAX_CHOICES);
	const byZone = new Map(largest.toReversed().map((city) => [city.zone, city]));
	return largest
		.filter((city) => byZone.get(city.zone) === city)
		.map(({ zone, city, province, country, iso2 }) => {
			const isAlone = largest.filter((other) => other.iso2 === iso2).length === 1;
			const land = /^[A-Z]{2}$/.test(iso2) ? (names.of(iso2) ?? country) : country;
			const parts = [
				name === "" ? city : name,
				...(isAlone || province === "" ? [] : [province]),
				land,
			];
			return { zone, place: parts.join(", ") };
		});
}

function isIn({ province, country, iso2, iso3 }: City, text: string, locale: string): boolean {
	const asked = nameForm(text);
	if (asked === "" || countryCalled(text, locale) === iso2) return true;
	return [province, country, iso2, iso3].some((name) => nameForm(name ?? "").startsWith(asked));
}

/** By how much a clock is ahead of a zone's, in minutes, to the nearest quarter of an hour: -720 to 705. */
function aheadOf(zone: string, minute: number, now: number): number {
	const apart = minute - minuteOfDay(zone, now);
	const rounded = Math.round(apart / QUARTER) * QUARTER;
	return (
		((((rounded + DAY_MINUTES / 2) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) - DAY_MINUTES / 2
	);
}
