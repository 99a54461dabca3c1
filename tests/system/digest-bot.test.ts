import { describe, expect, test } from "vitest";
import { catchupFeature } from "../../src/bot/features/catchup.ts";
import { digestFeature } from "../../src/bot/features/digest.ts";
import type { DigestNow } from "../../src/bot/reader-deps.ts";
import { createDigestEngine } from "../../src/deliver/digests.ts";
import { createDigests } from "../../src/store/digests.ts";
import { until } from "../support/newsroom.ts";
import { stands, startReaderBot } from "../support/reader-bot.ts";

const HOUR_MS = 3_600_000;
const NOW = Date.parse("2026-11-26T09:00Z");
const weather = { tempo: "digest" as const, since: 0 };

async function start() {
	const engines: { digestNow: (id: number) => Promise<DigestNow> }[] = [];
	const clock = { now: NOW };
	const bot = await startReaderBot({
		now: () => clock.now,
		features: (parts) => {
			const zone = () => "Europe/Berlin";
			const catalogue = async () => ({
				...(await parts.catalogue()),
				of: ({ topics }: { topics: readonly string[] }) => [...topics],
			});
			const engine = createDigestEngine({
				...parts,
				api: parts.client.api,
				pacing: {
					ask: async () => "go" as const,
					giveBack: () => {},
					within: (_scope, run) => run(),
				},
				digests: createDigests(parts),
				catalogue,
				zone,
			});
			engines.push(engine);
			const deps = { ...parts, catalogue, zone, digestNow: (id: number) => engine.digestNow(id) };
			return [digestFeature(deps), catchupFeature(deps)];
		},
	});
	const show = (ref: string, more: Record<string, unknown>, hoursAgo = 1) =>
		bot.shown.set(ref, stands(ref, more, NOW - hoursAgo * HOUR_MS));
	return {
		...bot,
		clock,
		show,
		digestOf: async (id: number) => (await bot.readers.read(id))?.reader.digest,
		shownTo: (id: number) => bot.newest(id)?.text ?? "",
	};
}

describe("/digest", () => {
	test("says that none comes, and has it come by one press", async () => {
		const { person, ask, buttons, press, digestOf, shownTo } = await start();
		const { id } = person();
		const [menu = ""] = await ask(id, "/digest");
		expect(menu).toContain("You get none at the moment");
		expect(menu).toContain("You follow nothing yet");
		expect([...buttons(id).values()].join(" ")).toBe(
			"dg:at:420 dg:at:480 dg:at:1080 dg:at:1200 dg:days:all dg:days:work dg:now",
		);
		await press(id, "dg:at:1080");
		expect(await digestOf(id)).toEqual({ minute: 1080, days: [1, 2, 3, 4, 5, 6, 7] });
		await until(() => shownTo(id).includes("comes daily at 18:00"), "the menu");
		expect(shownTo(id)).toContain("The next one: Thursday, November 26, 18:00.");
		for (const label of buttons(id).keys()) expect(label.length).toBeLessThanOrEqual(20);
	});

	test("takes days one by one, and leaves one at least", async () => {
		const { person, ask, press, digestOf } = await start();
		const { id } = person("de");
		expect(await ask(id, "/digest 7.45 Uhr")).toEqual([
			expect.stringContaining("Dein Überblick kommt täglich um 07:45 (\u2068Berlin\u2069)."),
		]);
		await press(id, "dg:days:work");
		for (const day of [1, 2, 3, 4]) await press(id, `dg:day:${day}:off`);
		expect(await digestOf(id)).toEqual({ minute: 465, days: [5] });
		// A second tap does nothing more.
		await press(id, "dg:day:4:off");
		const said = await press(id, "dg:day:5:off");
		expect(JSON.stringify(said)).toContain("Ein Tag muss bleiben");
		await press(id, "dg:day:7:on");
		expect(await digestOf(id)).toEqual({ minute: 465, days: [5, 7] });
		await press(id, "dg:off");
		expect(await digestOf(id)).toBeUndefined();
	});

	test("asks again for what is no time", async () => {
		const { person, ask, digestOf } = await start();
		const { id } = person();
		for (const text of ["/digest soon", "/digest 25:00", "/digest 7:99"]) {
			expect(await ask(id, text)).toEqual([expect.stringContaining("/digest 7:45")]);
		}
		expect(await digestOf(id)).toBeUndefined();
	});

	test("sends one right away, and says when there is nothing new", async () => {
		const { person, ask, press, readers, show, shownTo, clock } = await start();
		const { id } = person();
		expect(await ask(id, "/digest now")).toEqual([expect.stringContaining("You follow nothing")]);
		await readers.change(id, NOW, (reader) => ({ ...reader, topics: { weather } }));
		expect(await ask(id, "/digest now")).toEqual([expect.stringContaining("nothing new for you")]);
		await ask(id, "/digest");
		show("storm", { title: "Storm over Lindenford", topics: ["weather"] });
		clock.now += 10_000;
		await press(id, "dg:now");
		await until(() => shownTo(id).includes("• Storm over Lindenford"), "the digest");
		expect(await ask(id, "/digest now")).toEqual([expect.stringContaining("nothing new for you")]);
	});
});

describe("a digest through Telegram", () => {
	test.each([false, true])(
		"is a message with links and a button to its settings (rich: %s)",
		async (isRich) => {
			const { person, ask, readers, show, newest, press, answers } = await start();
			const { id } = person();
			for (let n = 1; n <= 7; n++) {
				show(`a${n}`, { title: `Storm ${n}`, topics: [n % 2 === 0 ? "weather" : "football"] }, n);
			}
			await readers.change(id, NOW, (reader) => ({
				...reader,
				isRich,
				topics: { weather, football: weather },
			}));
			await ask(id, "/digest now", 1);
			const message = newest(id);
			const said = JSON.stringify(message);
			for (const part of ["Your digest: Thursday, November 26", "Football", "Weather", "Storm 7"]) {
				expect(said).toContain(part);
			}
			expect(said).toContain("https://t.me/lindenford/");
			expect(said.includes("rich_message")).toBe(isRich);
			expect(said).toContain("dg:menu");
			const before = answers(id).length;
			await press(id, "dg:menu");
			await until(() => answers(id).length > before, "the menu as a message of its own");
		},
	);
});

describe("/catchup", () => {
	test("lists what mattered since then, the most urgent first, one a story", async () => {
		const { person, ask, show, press, shownTo } = await start();
		const { id } = person();
		const story = { id: "bridge" };
		show("old", { title: "Long ago" }, 20);
		show("plain", { title: "A plain day" }, 2);
		show("crack", { title: "The bridge cracks", story, urgency: 2 }, 3);
		show("closed", { title: "The bridge is closed", story, urgency: 2 }, 1);
		const [text = ""] = await ask(id, "/catchup");
		expect(text).toContain("What mattered since Wed 22:00");
		expect(text).toContain("• The bridge is closed — news.example, 09:00 (+1 more)\n• A plain day");
		expect(text).not.toContain("Long ago");
		await press(id, "cu:24h");
		await until(() => shownTo(id).includes("Long ago"), "the longer list");
	});

	test("puts what a reader follows before the rest, and leaves out what they muted", async () => {
		const { person, ask, show, readers } = await start();
		const { id } = person();
		show("a", { title: "Of the town", topics: ["town"] }, 1);
		show("b", { title: "The match", topics: ["football"] }, 2);
		show("c", { title: "Rumours", source: "gossip" }, 1);
		await readers.change(id, NOW, (reader) => ({
			...reader,
			topics: { football: weather },
			mutedSources: { gossip: { until: null } },
		}));
		const [text = ""] = await ask(id, "/catchup 8h");
		expect(text.indexOf("The match")).toBeLessThan(text.indexOf("Of the town"));
		expect(text).not.toContain("Rumours");
	});

	test("tells how to write a span, and how far it looks back", async () => {
		const { person, ask } = await start();
		const { id } = person();
		expect(await ask(id, "/catchup lately")).toEqual([expect.stringContaining("/catchup 8h")]);
		expect(await ask(id, "/catchup 0h")).toEqual([expect.stringContaining("/catchup 8h")]);
		expect(await ask(id, "/catchup 8d")).toEqual([expect.stringContaining("7 days at most")]);
		expect(await ask(id, "/catchup 30m")).toEqual([
			expect.stringContaining("Nothing has been posted"),
		]);
	});
});
