import type { CityData } from "city-timezones";
import { createFinder, type FoundName, nameForm } from "../article/catalogue-names.ts";
import { cityNames } from "./city-names.ts";
import { zoneNamed } from "./zone-names.ts";

/** A city, with its zone under the name that it has today. */
export type City = Pick<
	CityData,
	"city" | "city_ascii" | "province" | "country" | "iso2" | "iso3" | "pop"
> & {
	zone: string;
};
/** Cities of one name, the largest first, and that name as it is written. */
export type Namesakes = { name: string; cities: City[] };
/** The cities of the world that are large, or known. */
export type Atlas = {
	/** The largest first. */
	cities: readonly City[];
	byName: ReadonlyMap<string, Namesakes>;
	/** Cities whose names are near to what was written. */
	guess: (text: string) => FoundName<Namesakes>;
};

/** Reads the list of cities: a few megabytes, for the first who asks. */
export async function readAtlas(): Promise<Atlas> {
	const { cityMapping } = (await import("city-timezones")).default;
	const cities = cityMapping
		.flatMap((city) => {
			// Those on the south pole have none.
			const zone = zoneNamed(city.timezone ?? "");
			return zone === undefined || !city.timezone ? [] : [{ ...city, zone }];
		})
		.toSorted((a, b) => b.pop - a.pop);
	const byName = new Map<string, Namesakes>();
	for (const city of cities) {
		const others = cityNames[city.city]?.split("|") ?? [];
		for (const name of new Set([city.city, city.city_ascii, ...others])) {
			const known = byName.get(nameForm(name)) ?? { name, cities: [] };
			byName.set(nameForm(name), known);
			if (!known.cities.includes(city)) known.cities.push(city);
		}
	}
	let finder: ((text: string) => FoundName<Namesakes>) | undefined;
	return {
		cities,
		byName,
		guess(text) {
			finder ??= createFinder([...byName].map(([name, value]) => ({ value, names: [name] })));
			return finder(text);
		},
	};
}

/** Of cities, the largest of each zone and country, in their order. */
export function largestByZone(cities: readonly City[]): City[] {
	const found = new Map<string, City>();
	for (const city of cities) {
		const key = `${city.zone} ${city.iso2}`;
		if (!found.has(key)) found.set(key, city);
	}
	return [...found.values()];
}
