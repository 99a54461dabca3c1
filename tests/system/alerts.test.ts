import { describe, expect, test } from "vitest";
import type { Published } from "../../src/store/published.ts";
import { anArticle } from "../support/an-article.ts";
import { type MenuBot, NOON, startMenuBot } from "../support/menu-bot.ts";
import { until } from "../support/newsroom.ts";

const DAY_MS = 86_400_000;

/** Lets these titles have been published, so many days ago. */
function publish(bot: MenuBot, titles: Record<string, number>): void {
	bot.world.articles = Object.entries(titles).map(([title, days], index): Published => {
		const postedAt = NOON - days * DAY_MS;
		return {
			kind: "stands",
			ref: `ref-${index}`.padEnd(22, "0"),
			revision: 1,
			article: anArticle({ id: `a${index}`, title, summary: title, language: "en" }),
			link: `https://t.me/lindenford/${index + 1}`,
			postedAt,
			updatedAt: postedAt,
		};
	});
}

describe("/alerts add", () => {
	test("shows an alert as it was understood, and what it would have matched", async () => {
		const bot = await startMenuBot();
		publish(bot, {
			"The bridge is closed": 1,
			"Bridges over the Linde": 2,
			"The old bridge opens": 3,
			"A bridge for football fans": 4,
			"A bridge of long ago": 40,
			"Storm over the town": 1,
		});
		const reader = bot.person();
		const text = await reader.say("/alerts add bridge -football");
		expect(text).toContain("bridge -football");
		expect(text).toContain("would have matched 3 articles in the last 30 days:\n• The bridge");
		expect(text.match(/^• /gm)).toHaveLength(3);
		const links = reader.newest()?.entities?.filter(({ type }) => type === "text_link");
		expect(links).toHaveLength(3);
		expect(reader.rows()).toEqual([
			["● At once", "○ In the digest"],
			["🗑️ Remove", "All alerts"],
		]);
		expect((await bot.reader(reader.id))?.alerts).toEqual([
			{ id: 1, query: "bridge -football", tempo: "now", since: NOON },
		]);
		expect(await reader.press("○ In the digest")).toContain("daily at 08:00");
		await until(() => reader.labels().includes("● In the digest"), "the mark");
		expect((await bot.reader(reader.id))?.digest).toBeDefined();
		await reader.press("🗑️ Remove");
		await until(() => reader.text().includes("/alerts add bridge -football"), "the way back");
		expect((await bot.reader(reader.id))?.alerts).toEqual([]);
		expect(bot.troubles()).toEqual([]);
	});

	test("answers what is no alert, and keeps none of it", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		expect(await reader.say("/alerts add -football")).toContain("what you don’t want");
		expect(await reader.say('/alerts add "" !!')).toContain("no word in it");
		expect(await reader.say(`/alerts add ${"bridge ".repeat(300)}`)).toContain("too long");
		expect((await bot.reader(reader.id))?.alerts ?? []).toEqual([]);
		await reader.say("/alerts add bridge");
		expect(await reader.say("/alerts add  BRIDGE ")).toContain("🔔 Your alert\n");
		expect((await bot.reader(reader.id))?.alerts).toHaveLength(1);
	});

	test("takes fifty at most", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		await reader.say("/alerts");
		for (let n = 0; n < 50; n++) bot.telegram.say(reader.id, `/alerts add storm${n}`);
		await until(() => bot.seen(reader.id).length === 51, "fifty answers");
		expect(await reader.say("/alerts add bridge")).toContain("You have 50 alerts");
		await reader.say("/alerts");
		expect(reader.labels()).toContain("1 / 10");
		expect(reader.text()).toContain("5. \u2068storm4\u2069 · at once");
	});

	test("asks for the words where there are none, until they can be used", async () => {
		const bot = await startMenuBot();
		publish(bot, { "The bridge is closed": 1 });
		const reader = bot.person("de");
		expect(await reader.say("/alerts add")).toContain("Auf welche Wörter");
		expect(await reader.say("-Fußball")).toContain("was du nicht willst");
		await bot.restart();
		expect(await reader.say("bridge")).toContain(
			"hätte 1 Artikel gepasst:\n• The bridge is closed",
		);
		expect(await reader.say("hallo")).toBe("nobody understood that");
		expect((await bot.reader(reader.id))?.alerts).toHaveLength(1);
	});

	test("changes the alert of a message that is corrected, and adds no second one", async () => {
		const bot = await startMenuBot();
		// Telegram's clock and ours are one here.
		bot.world.now = Date.now();
		const reader = bot.person();
		await reader.say("/alerts add brigde");
		await reader.edit("/alerts add bridge");
		expect((await bot.reader(reader.id))?.alerts.map(({ id, query }) => [id, query])).toEqual([
			[1, "bridge"],
		]);
	});
});

describe("the list of alerts", () => {
	test("changes and removes each, once however often it is pressed", async () => {
		const bot = await startMenuBot();
		const reader = bot.person();
		expect(await reader.say("/alerts")).toContain("You have no alerts yet");
		for (const word of ["bridge", "storm", "lanterns"]) await reader.say(`/alerts add ${word}`);
		await reader.say("/alerts");
		const menu = reader.newest();
		await reader.press("✓ 2. storm");
		await until(() => reader.labels().includes("○ In the digest"), "the choices");
		await reader.press("○ In the digest");
		await until(() => reader.labels().includes("🗞 2. storm"), "the mark");
		expect(reader.text()).toContain("2. \u2068storm\u2069 · in the digest");
		const removed = await Promise.all([reader.send("al:off:1:0"), reader.send("al:off:1:0", menu)]);
		expect(removed).toEqual(["Removed.", "This alert is not there any more."]);
		await until(() => reader.labels().includes("✓ 2. lanterns"), "the list");
		expect((await bot.reader(reader.id))?.alerts.map(({ id, tempo }) => [id, tempo])).toEqual([
			[2, "digest"],
			[3, "now"],
		]);
	});

	test("is everybody's own", async () => {
		const bot = await startMenuBot();
		const [ada, bo] = [bot.person(), bot.person("de")];
		await Promise.all([ada.say("/alerts add bridge"), bo.say("/alerts add storm")]);
		await Promise.all([ada.say("/alerts"), bo.say("/alerts")]);
		expect(ada.text()).toContain("bridge");
		expect(ada.text()).not.toContain("storm");
		expect(bo.text()).toContain("storm\u2069 · sofort");
	});
});
