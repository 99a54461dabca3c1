import { nameForm } from "../article/catalogue-names.ts";
import { allZones, placeOfZone, regionsIn, zoneNamed } from "./zone-names.ts";

/** The zone that is called so: by its whole name, its city, or what the language calls its place. */
export function zoneCalled(text: string, locale: string): string | undefined {
	// Short names such as EST are zones, too, though few mean them.
	if (text.includes("/")) return zoneNamed(text.replaceAll(" ", "_"));
	return zonesIn(locale).get(nameForm(text));
}

const zoneNames = new Map<string, ReadonlyMap<string, string>>();

/** Every zone by its city and by its place, as a language writes that; it takes long to find out. */
function zonesIn(locale: string): ReadonlyMap<string, string> {
	const known = zoneNames.get(locale);
	if (known !== undefined) return known;
	const found = new Map<string, string>();
	for (const zone of allZones()) {
		const place = placeOfZone(zone, locale);
		if (place !== undefined && countryCalled(place, locale) === undefined) {
			found.set(nameForm(place), zone);
		}
		if (zone.includes("/"))
			found.set(nameForm(zone.split("/").at(-1)?.replaceAll("_", " ") ?? ""), zone);
	}
	zoneNames.set(locale, found);
	return found;
}

/** The code of the country that is called so, in a language or in English. */
export function countryCalled(text: string, locale: string): string | undefined {
	const asked = nameForm(text);
	return regionsIn(locale).get(asked) ?? regionsIn("en").get(asked);
}

/** `UTC+3`, `GMT-4`: the zone without a place. */
export function offsetZone(text: string): string | undefined {
	const [, sign, hours] = /^(?:utc|gmt)\s*([+−-])\s*(\d{1,2})$/i.exec(text.trim()) ?? [];
	if (hours === undefined) return /^(?:utc|gmt)$/i.test(text.trim()) ? "UTC" : undefined;
	if (Number(hours) === 0) return "UTC";
	// Such a zone is named by how far UTC is ahead of it.
	return zoneNamed(`Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`);
}
