import { describe, expect, test } from "vitest";
import { catalogueFor, NOON, startMenuBot, townTopics } from "../support/menu-bot.ts";
import { until } from "../support/newsroom.ts";

const many = Array.from({ length: 20 }, (_, index) => ({
	slug: `topic-${index}`,
	parent: undefined,
	names: { en: `Topic ${index}` },
}));

describe("/topics", () => {
	test("follows a topic at the first tap, and opens what can be chosen at the second", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		expect(await reader.say("/topics")).toContain("Tap a topic");
		expect(reader.rows()).toEqual([["Town ▸", "Football"], ["Weather"], ["‹ Settings"]]);
		expect(await reader.press("Football")).toBe("\u2068Football\u2069: at once");
		await until(() => reader.labels().includes("✓ Football"), "the mark");
		expect((await bot.reader(reader.id))?.topics).toEqual({
			football: { tempo: "now", since: NOON },
		});
		await reader.press("✓ Football");
		await until(() => reader.labels().includes("● At once"), "the choices");
		expect(reader.labels()).toEqual(["● At once", "○ In the digest", "○ Off", "‹ Back"]);
		await reader.press("○ Off");
		await until(() => reader.labels().includes("Football"), "the list");
		expect((await bot.reader(reader.id))?.topics).toEqual({});
		expect(bot.seen(reader.id)).toHaveLength(1);
		expect(bot.troubles()).toEqual([]);
	});

	test("gives whoever wants a topic in the digest a digest, and says when it comes", async () => {
		const bot = await startMenuBot();
		const reader = bot.person("de");
		await reader.say("/topics");
		await reader.press("Fußball");
		await until(() => reader.labels().includes("✓ Fußball"), "the mark");
		await reader.press("✓ Fußball");
		await until(() => reader.labels().includes("○ Im Überblick"), "the choices");
		const said = await reader.press("○ Im Überblick");
		expect(said).toContain("täglich um 08:00");
		await until(() => reader.labels().includes("🗞 Fußball"), "the mark");
		expect((await bot.reader(reader.id))?.digest).toEqual({
			minute: 480,
			days: [1, 2, 3, 4, 5, 6, 7],
		});
	});

	test("opens what a topic holds, where it can be followed as a whole or in part", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await reader.say("/topics");
		await reader.press("Town ▸");
		await until(() => reader.labels().includes("All of Town"), "the children");
		await reader.press("Town council");
		await until(() => reader.labels().includes("✓ Town council"), "the mark");
		await reader.press("All of Town");
		await until(() => reader.labels().includes("✓ All of Town"), "the mark");
		await reader.press("‹ Back");
		await until(() => reader.labels().includes("✓ Town ▸"), "the list");
		expect(Object.keys((await bot.reader(reader.id))?.topics ?? {})).toEqual(["council", "town"]);
	});

	test("does one thing at twenty presses at once", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await reader.say("/topics");
		const menu = reader.newest();
		const said = await Promise.all(Array.from({ length: 20 }, () => reader.press("Weather", menu)));
		expect(new Set(said)).toEqual(new Set(["\u2068Weather\u2069: at once"]));
		expect(Object.keys((await bot.reader(reader.id))?.topics ?? {})).toEqual(["weather"]);
		await until(() => reader.labels().includes("✓ Weather"), "the mark");
	});

	test("is paged, and its buttons work after a restart and in an old message", async () => {
		const bot = await startMenuBot({ topics: many });
		const reader = bot.person();
		await reader.say("/topics");
		const old = reader.newest();
		expect(reader.labels()).toContain("1 / 3");
		await reader.press("›");
		await until(() => reader.labels().includes("Topic 8"), "the second page");
		await bot.restart();
		await reader.press("Topic 9");
		await until(() => reader.labels().includes("✓ Topic 9"), "the mark");
		await reader.say("/topics");
		// The message above is as it was; its press counts all the same.
		await reader.press("Topic 0", old);
		expect(Object.keys((await bot.reader(reader.id))?.topics ?? {})).toEqual([
			"topic-9",
			"topic-0",
		]);
		await reader.press("‹");
		await until(() => reader.labels().includes("Topic 19"), "the last page");
	});

	test("repairs itself where the topics are others by now", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await reader.say("/topics");
		bot.world.catalogue = catalogueFor(townTopics.slice(0, 3));
		expect(await reader.press("Weather")).toBe("This topic is not there any more.");
		await until(() => !reader.labels().includes("Weather"), "the menu of today");
		expect(await bot.reader(reader.id)).toBeUndefined();
		bot.world.catalogue = catalogueFor([]);
		await reader.press("Town ▸");
		await until(() => reader.text().includes("There are no topics"), "the menu of today");
		expect(reader.labels()).toEqual(["🔔 Alerts"]);
	});

	test("still shows what is followed when its topic is gone, by the name that it had", async () => {
		const tag = { slug: "tag-0123456789ab", parent: undefined, names: { und: "Lanterns" } };
		const bot = await startMenuBot({ topics: [tag] });
		const reader = bot.person();
		await reader.say("/follow lanterns");
		bot.world.catalogue = catalogueFor(townTopics);
		await reader.say("/topics");
		expect(reader.labels()).toContain("✓ Lanterns");
		await reader.say("/unfollow lantern");
		expect(reader.text()).toContain("don’t follow \u2068Lanterns\u2069 any more");
		expect((await bot.reader(reader.id))?.topics).toEqual({});
	});

	test("is everybody's own, in their language", async () => {
		const bot = await startMenuBot();
		const [ada, bo] = [bot.person("en"), bot.person("de")];
		await Promise.all([ada.say("/topics"), bo.say("/topics")]);
		await Promise.all([ada.press("Weather"), bo.press("Fußball")]);
		await until(() => ada.labels().includes("✓ Weather"), "Ada's mark");
		await until(() => bo.labels().includes("✓ Fußball"), "Bo's mark");
		expect(ada.labels()).toContain("Football");
		expect(bo.labels()).toContain("Wetter");
	});
});

describe("/follow and /unfollow", () => {
	test("find a topic by a name in any language, by its beginning, and undo what they did", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		expect(await reader.say("/follow town COUNCIL")).toContain(
			"You follow \u2068Town council\u2069",
		);
		expect(await reader.say("/follow fussball")).toContain("You follow \u2068Football\u2069");
		expect(await reader.say("/follow wea")).toContain("You follow \u2068Weather\u2069");
		await reader.press("In the digest");
		await until(() => reader.text().includes("digest, daily at 08:00"), "the digest");
		await reader.press("↩︎ Undo");
		await until(() => reader.text().includes("comes at once"), "what was before");
		expect(await reader.say("/unfollow football")).toContain("don’t follow");
		await reader.press("↩︎ Undo");
		await until(() => reader.text().includes("You follow \u2068Football"), "what was before");
		expect(Object.keys((await bot.reader(reader.id))?.topics ?? {}).toSorted()).toEqual([
			"council",
			"football",
			"weather",
		]);
	});

	test("ask what is meant where that is not clear, and say so where nothing is", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		expect(await reader.say("/follow fotbal")).toContain("Did you mean");
		expect(reader.labels()).toEqual(["Football", "All topics"]);
		await reader.press("Football");
		await until(() => reader.text().includes("You follow \u2068Football"), "the answer");
		expect(await reader.say("/follow <zzzz>")).toContain("no topic called \u2068<zzzz>\u2069");
		expect(await reader.say("/unfollow zzzz")).toContain("nothing called");
		expect(reader.labels()).toContain("✕ Football");
		expect(await reader.say("/follow")).toContain("Tap a topic");
	});

	test("list what is followed, and let it go and come back", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		expect(await reader.say("/unfollow")).toContain("You follow no topic");
		await reader.say("/follow weather");
		await reader.say("/follow football");
		await reader.say("/unfollow");
		const menu = reader.newest();
		await Promise.all([reader.press("✕ Weather", menu), reader.press("✕ Weather", menu)]);
		await until(() => !reader.labels().includes("✕ Weather"), "the list");
		expect(Object.keys((await bot.reader(reader.id))?.topics ?? {})).toEqual(["football"]);
		await reader.press("✕ Football");
		await until(() => reader.labels().includes("↩︎ Football"), "the undo");
		await reader.press("↩︎ Football");
		await until(() => reader.labels().includes("✕ Football"), "it again");
	});
});
