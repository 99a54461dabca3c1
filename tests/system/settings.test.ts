import { describe, expect, test } from "vitest";
import { NOON, startMenuBot } from "../support/menu-bot.ts";
import { until } from "../support/newsroom.ts";

/** Opens a menu of the settings by its button. */
async function open(
	reader: ReturnType<Awaited<ReturnType<typeof startMenuBot>>["person"]>,
	label: string,
	sign: string,
) {
	await reader.say("/settings");
	await reader.press(label);
	await until(() => reader.labels().some((one) => one.includes(sign)), `the menu of ${label}`);
}

describe("/settings", () => {
	test("shows how everything stands, in the reader's language", async () => {
		const bot = await startMenuBot();
		const reader = bot.person("de");
		const text = await reader.say("/settings");
		expect(text).toContain("Noch keine Themen");
		expect(text).toContain("Keine Ruhezeit");
		expect(text).toContain("Höchstens 12 Nachrichten");
		expect(text).toContain("\u2068Berlin\u2069, dort ist es 15:03");
		expect(text).toContain("Deutsch");
		for (const label of reader.labels()) expect(label.length).toBeLessThanOrEqual(20);
	});

	test("sets the digest's time and days, and leaves it out", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await open(reader, "🗞 Digest", "08:00");
		await reader.press("○ 08:00");
		await until(() => reader.labels().includes("✓ Sat"), "the days");
		const menu = reader.newest();
		await Promise.all([reader.press("✓ Sat", menu), reader.press("✓ Sat", menu)]);
		await until(() => reader.labels().includes("Sat"), "Saturday to go");
		await reader.press("✓ Sun");
		await until(() => reader.text().includes("Monday to Friday at 08:00"), "the workdays");
		expect((await bot.reader(reader.id))?.digest).toEqual({ minute: 480, days: [1, 2, 3, 4, 5] });
		await reader.press("○ Other …");
		await until(() => reader.text().includes("At what time"), "the question");
		expect(await reader.say("soon")).toContain("can’t read that");
		expect(await reader.say("19.30 Uhr")).toContain("Monday to Friday at 19:30");
		expect(reader.labels()).toContain("● 19:30");
		await reader.press("Make it rich");
		await until(() => reader.labels().includes("Make it plain"), "the rich one");
		await reader.press("No digest");
		await until(
			() => reader.labels().includes("○ 08:00") && !reader.labels().includes("Sat"),
			"none",
		);
		const kept = await bot.reader(reader.id);
		expect(kept?.digest).toBeUndefined();
		expect(kept?.isRich).toBe(true);
		expect(bot.troubles()).toEqual([]);
	});

	test("keeps at least one day, and warns where something waits for a digest that does not come", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await open(reader, "🗞 Digest", "08:00");
		await reader.press("○ 07:00");
		await until(() => reader.labels().includes("✓ Mon"), "the days");
		await reader.send("se:dd:3");
		await until(() => reader.labels().includes("Mon"), "Wednesday alone");
		await reader.press("✓ Wed");
		expect((await bot.reader(reader.id))?.digest?.days).toEqual([3]);
		await reader.say("/follow weather");
		await reader.press("In the digest");
		await open(reader, "🗞 Digest", "No digest");
		await reader.press("No digest");
		await until(() => reader.text().includes("is to come with the digest"), "the warning");
	});

	test("sets quiet hours, ready-made or written", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await open(reader, "🌙 Quiet hours", "22:00–07:00");
		await reader.press("○ 22:00–07:00");
		await until(() => reader.labels().includes("● 22:00–07:00"), "the mark");
		expect((await bot.reader(reader.id))?.quiet).toEqual({ from: 1320, to: 420 });
		await reader.press("○ Other …");
		await until(() => reader.text().includes("From when to when"), "the question");
		await bot.restart();
		expect(await reader.say("22:30-6:45")).toContain("Quiet hours: 22:30–06:45");
		expect(reader.labels()).toContain("● 22:30–06:45");
		await reader.press("○ None");
		await until(() => reader.labels().includes("● None"), "the mark");
		expect((await bot.reader(reader.id))?.quiet).toBeUndefined();
	});

	test("sets the daily limit, and stops and goes on", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await open(reader, "📬 Daily limit", "No limit");
		expect(reader.labels()).toContain("● 12");
		await reader.press("○ No limit");
		await until(() => reader.labels().includes("● No limit"), "the mark");
		await reader.press("‹ Back");
		await until(() => reader.labels().includes("⏸️ Stop"), "the settings");
		await reader.press("⏸️ Stop");
		await until(() => reader.labels().includes("▶️ Go on"), "the stop");
		expect(await bot.reader(reader.id)).toMatchObject({ isStopped: true, ceiling: 1000 });
		expect(await reader.say("/follow weather")).toContain("You have stopped me");
	});

	test("lists what is muted and until when, and lets it be heard again", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await bot.readers.change(reader.id, NOON, (one) => ({
			...one,
			mutedSources: { gazette: { until: null }, herald: { until: NOON - 1 } },
			mutedStories: { flood: { until: NOON + 3_600_000, title: "The flood" } },
		}));
		await open(reader, "🔇 Muted", "gazette");
		expect(reader.text()).toContain("gazette\u2069: for good");
		expect(reader.text()).toContain("The flood\u2069: until \u2068Wed, Nov 25");
		expect(reader.text()).not.toContain("herald");
		await reader.press("🔔 The flood");
		await until(() => !reader.labels().includes("🔔 The flood"), "the list");
		await reader.press("🔔 gazette");
		await until(() => reader.text().includes("You have muted nothing"), "the list");
	});

	test("repairs what data of another version say", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await reader.say("/settings");
		for (const data of [
			"se:q:9999-9999",
			"se:dt:9999",
			"se:l:0",
			"zo:set:Nowhere/Town",
			"se:um:story:abcdefgh:7",
		]) {
			await reader.send(data);
		}
		const kept = await bot.reader(reader.id);
		expect(kept?.quiet).toBeUndefined();
		expect(kept?.digest?.minute).toBe(1439);
		expect(kept?.ceiling).toBe(1);
		expect(kept?.zone).toBeUndefined();
		expect(bot.troubles()).toEqual([]);
	});
});

describe("the time zone", () => {
	test("is that of a city, in whatever spelling, and the right one of several", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await open(reader, "🌍 Time zone", "City or time");
		expect(reader.text()).toContain("It is 15:03 in \u2068Berlin\u2069 now.");
		await reader.press("✏️ City or time");
		await until(() => reader.text().includes("Which city"), "the question");
		expect(await reader.say("Nowhereville upon Linde")).toContain("don’t know that place");
		expect(await reader.say("london")).toContain("Which one is it?");
		expect(reader.labels()[0]).toBe("London, United Kingdom · 14:03");
		await reader.press("London, United Kingdom · 14:03");
		await until(() => reader.text().includes("It is 14:03 in \u2068London\u2069"), "the answer");
		expect((await bot.reader(reader.id))?.zone).toBe("Europe/London");
		await reader.press("✏️ City or time");
		await until(() => reader.text().includes("Which city"), "the question");
		expect(await reader.say("東京")).toContain("It is 23:03 in \u2068東京\u2069 now.");
		expect((await bot.reader(reader.id))?.zone).toBe("Asia/Tokyo");
		await reader.press("Newsroom: Berlin");
		await until(() => reader.text().includes("15:03 in \u2068Berlin"), "the newsroom's");
		expect((await bot.reader(reader.id))?.zone).toBeUndefined();
		expect(bot.troubles()).toEqual([]);
	});

	test("is found by what the reader's clock shows", async () => {
		const bot = await startMenuBot();
		const reader = bot.person("de");
		await open(reader, "🌍 Zeitzone", "Stadt");
		await reader.press("✏️ Stadt / Zeit");
		await until(() => reader.text().includes("In welcher Stadt"), "the question");
		expect(await reader.say("4:20")).toContain("nirgends");
		expect(await reader.say("15:05")).toContain("an diesen Orten");
		expect(reader.labels()[0]).toBe("Berlin · 15:03");
		expect(reader.labels()).toContain("Vienna · 15:03");
		await bot.restart();
		await reader.press("Vienna · 15:03");
		await until(() => reader.text().includes("15:03"), "the answer");
		expect((await bot.reader(reader.id))?.zone).toBe("Europe/Vienna");
	});

	test("is taken from a location, of which nothing is kept", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await open(reader, "🌍 Time zone", "My location");
		await reader.press("📍 My location");
		await until(() => reader.text().includes("Share your location"), "the question");
		await reader.share(35.68, 139.69);
		expect(reader.text()).toContain("It is 23:03 in \u2068Tokyo\u2069 now.");
		const kept = JSON.stringify(await bot.reader(reader.id));
		expect(kept).toContain("Asia/Tokyo");
		expect(kept).not.toMatch(/35\.|139\./);
		await reader.share(999, 0);
		expect(reader.text()).toContain("can’t tell the time zone");
		expect(await reader.say("✕ Not now")).toContain("Tokyo");
		const last = bot.telegram.calls().findLast(({ method }) => method === "sendMessage");
		expect(last?.payload["reply_markup"]).toEqual({ remove_keyboard: true });
	});
});
