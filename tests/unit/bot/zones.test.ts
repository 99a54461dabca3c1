import { describe, expect, test } from "vitest";
import { allZones, zoneNamed, zoneText } from "../../../src/bot/zone-names.ts";
import { createZones } from "../../../src/bot/zones.ts";

/** 14:03 in London, 15:03 in Berlin. */
const NOW = Date.parse("2026-11-25T14:03:00Z");
const zones = createZones();

describe("a zone is found", () => {
	test.each([
		["Berlin", "en", "Europe/Berlin", "Berlin"],
		["münchen", "de", "Europe/Berlin", "München"],
		["MUENCHEN", "de", "Europe/Berlin", "Muenchen"],
		["Мюнхен", "ru", "Europe/Berlin", "Мюнхен"],
		["Саратов", "ru", "Europe/Saratov", "Саратов"],
		["القاهرة", "ar", "Africa/Cairo", "القاهرة"],
		["تهران", "fa", "Asia/Tehran", "تهران"],
		["東京", "ja", "Asia/Tokyo", "東京"],
		["मुंबई", "hi", "Asia/Kolkata", "मुंबई"],
		["Springfield, Illinois", "en", "America/Chicago", "Springfield"],
		["London, Kanada", "de", "America/Toronto", "London"],
		["Deutschland", "de", "Europe/Berlin", "Berlin"],
		["Asia/Calcutta", "en", "Asia/Kolkata", "Kolkata"],
		["europe/kiev", "en", "Europe/Kyiv", "Kyiv"],
		["Nuuk", "en", "America/Nuuk", "Nuuk"],
		["Wladiwostok", "de", "Asia/Vladivostok", "Wladiwostok"],
		["UTC+3", "en", "Etc/GMT-3", "UTC+3"],
	])("for %s (%s)", async (text, locale, zone, place) => {
		expect(await zones.byPlace(text, locale)).toEqual({ kind: "found", choice: { zone, place } });
	});

	test("among several of one name, the largest first, each told apart", async () => {
		const found = await zones.byPlace("Springfield", "en");
		expect(found).toEqual({
			kind: "several",
			choices: [
				{ zone: "America/New_York", place: "Springfield, Massachusetts, United States" },
				{ zone: "America/Chicago", place: "Springfield, Missouri, United States" },
				{ zone: "America/Los_Angeles", place: "Springfield, Oregon, United States" },
			],
		});
	});

	test("for a country with several, and for a name that is mistyped, only as a choice", async () => {
		expect(await zones.byPlace("USA", "en")).toMatchObject({
			kind: "several",
			choices: expect.arrayContaining([expect.objectContaining({ zone: "America/Denver" })]),
		});
		expect(await zones.byPlace("Hambrug", "de")).toMatchObject({
			kind: "several",
			choices: expect.arrayContaining([{ zone: "Europe/Berlin", place: "Hamburg, Deutschland" }]),
		});
	});

	test.each(["", "x", "!!", "constructor of worlds", "Nowhere/Town", "UTC+99"])(
		"not for %j",
		async (text) => {
			expect(await zones.byPlace(text, "en")).toEqual({ kind: "none" });
		},
	);

	test("by what a clock shows, the newsroom's first, then those of the language", async () => {
		const ask = async (minute: number, locale: string) =>
			(await zones.byClock(minute, { now: NOW, locale, first: "Europe/Berlin" })).map(
				({ zone }) => zone,
			);
		expect((await ask(15 * 60 + 6, "de")).slice(0, 3)).toEqual([
			"Europe/Berlin",
			"Europe/Vienna",
			"Europe/Zurich",
		]);
		expect((await ask(9 * 60, "en"))[0]).toBe("America/New_York");
		expect(await ask(19 * 60 + 33, "hi")).toEqual(["Asia/Kolkata", "Asia/Colombo"]);
		expect((await ask(23 * 60, "ja"))[0]).toBe("Asia/Tokyo");
		// Over midnight.
		expect((await ask(60, "en"))[0]).toBe("Australia/Sydney");
		expect(await ask(14 * 60 + 20, "en")).toEqual([]);
	});

	test("by a place on the map", async () => {
		expect(await zones.byLocation(52.5, 13.4)).toBe("Europe/Berlin");
		expect(await zones.byLocation(22.6, 88.4)).toBe("Asia/Kolkata");
		expect(await zones.byLocation(0, -30)).toBe("Etc/GMT+2");
		expect(await zones.byLocation(999, 0)).toBeUndefined();
	});
});

describe("a zone's name", () => {
	test("is the one of today, whatever it was called", () => {
		expect(zoneNamed("Asia/Calcutta")).toBe("Asia/Kolkata");
		expect(zoneNamed("US/Eastern")).toBe("America/New_York");
		expect(zoneNamed("Europe/Kyiv")).toBe("Europe/Kyiv");
		expect(zoneNamed("Mars/Olympus")).toBeUndefined();
		for (const zone of allZones()) expect(zoneNamed(zone)).toBe(zone);
	});

	test.each([
		["Europe/Berlin", "en", "Berlin"],
		["Europe/Moscow", "de", "Moskau"],
		["Europe/Moscow", "pt", "Moscou"],
		["Asia/Tokyo", "de", "Tokyo"],
		["America/New_York", "ja", "ニューヨーク"],
		["Europe/Berlin", "ar", "ألمانيا"],
		["Etc/GMT-3", "en", "UTC+3"],
		["UTC", "en", "UTC"],
	])("%s is shown to readers of %s as %s", (zone, locale, text) => {
		expect(zoneText(zone, locale)).toBe(text);
	});
});
