import { describe, expect, test } from "vitest";
import { compact } from "../../src/search/compact.ts";
import { labels, startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

const bold = (message: {
	text?: string;
	entities?: { type: string; offset: number; length: number }[];
}) =>
	(message.entities ?? [])
		.filter(({ type }) => type === "bold")
		.map(({ offset, length }) => message.text?.slice(offset, offset + length));

describe("/search", () => {
	test("finds articles by forms of a word, in the reader's language and with the found words in bold", async () => {
		const { publish, person } = await startFinding();
		await publish(
			article("a", {
				title: "Old bridges of the town",
				summary: "Three bridges are closed for repairs.",
				language: "en",
				tags: [],
			}),
			article("b", {
				title: "Die alte Brücke ist gesperrt",
				summary: "Seit Montag ist die Brücke über die Linde zu.",
				language: "de",
				tags: [],
			}),
			article("c", {
				title: "A wet weekend",
				summary: "Rain until Sunday.",
				language: "en",
				tags: [],
			}),
		);
		const ada = person("en");
		const english = await ada.ask("/search bridge");
		expect(english.text).toMatch(/^🔍 \u2068bridge\u2069\n1 article found\n\n/);
		expect(english.text).toContain("Old bridges of the town");
		expect(english.text).not.toContain("Brücke");
		expect(bold(english)).toEqual(["bridges"]);
		const link = english.entities?.find(({ type }) => type === "text_link");
		expect(link).toMatchObject({ url: "https://t.me/lindenford/1" });

		const ben = person("de");
		const german = await ben.ask("Brücken");
		expect(german.text).toContain("1 Artikel gefunden");
		expect(german.text).toContain("Die alte Brücke ist gesperrt");
		expect(bold(german)).toEqual(["Brücke"]);
	});

	test("finds what is written from right to left", async () => {
		const { publish, person } = await startFinding();
		await publish(
			article("a", {
				title: "إغلاق الجسر القديم فوق نهر ليندا",
				summary: "أغلقت البلدية الجسر القديم حتى الربيع.",
				language: "ar",
				tags: [],
			}),
		);
		const reader = person("ar");
		const found = await reader.ask("الجسر القديم");
		expect(found.text).toContain("\u2068إغلاق الجسر القديم فوق نهر ليندا\u2069");
		expect(found.text?.split("\n")[0]).toBe("🔍 \u2068الجسر القديم\u2069");
		expect(bold(found).join(" ")).toContain("الجسر");
	});

	test("turns pages by buttons that go on working after a restart", async () => {
		const { publish, person, restart } = await startFinding();
		await publish(
			...Array.from({ length: 12 }, (_, n) =>
				article(`a${n}`, { title: `Flood report ${n}`, summary: "Water.", tags: [] }),
			),
		);
		const reader = person();
		const first = await reader.ask("flood");
		expect(labels(first)).toEqual([["1/3", "▶"], ["🔔 Alert me"]]);
		expect(first.text).toContain("12 articles found");
		await reader.press("▶");
		await restart();
		await reader.press("▶");
		const last = reader.newest();
		expect(last.message_id).toBe(first.message_id);
		expect(labels(last)[0]).toEqual(["◀", "3/3"]);
		const titles = last.text?.match(/Flood report \d+\u2069/g) ?? [];
		expect(titles).toHaveLength(2);
		expect(first.text).not.toContain(titles[0]);
	});

	test("finds an edited article by its new words and not by the old ones, and a withdrawn one by none", async () => {
		const { publish, withdraw, sync, person, stores, redis, keys } = await startFinding();
		await publish(article("a", { title: "Ferry timetable", summary: "Boats.", tags: [] }));
		const reader = person();
		expect((await reader.ask("ferry")).text).toContain("Ferry timetable");
		await publish(article("a", { title: "Tram timetable", summary: "Rails.", tags: [] }));
		expect((await reader.ask("ferry")).text).toContain("Nothing found");
		expect((await reader.ask("tram")).text).toContain("Tram timetable");
		await withdraw("a");
		expect((await reader.ask("tram rails")).text).toContain("Nothing found");
		await sync();
		// By and by no word of it is left either.
		expect(await compact(stores.searchCompaction, { now: 0, isTrimming: false })).toBe(true);
		expect(await redis.keys(keys.word("*"))).toEqual([]);
		const { dead, terms, spellings, texts } = keys.search;
		expect(await redis.exists(dead, terms, spellings, texts(0))).toBe(0);
	});

	test("shows nobody what stands in a private channel, or the words behind a wall", async () => {
		const { publish, person } = await startFinding({ channels: ["-1001000000077", "@lindenford"] });
		await publish(
			article("a", { title: "Secret roster", tags: [], _channels: ["-1001000000077"] }),
			article("b", {
				title: "Behind the dam",
				summary: "A public teaser.",
				content_text: "The hidden xylophone costs a fortune.",
				tags: [],
				_tidings: { visibility: "paid" },
				_channels: ["@lindenford"],
			}),
		);
		const reader = person();
		expect((await reader.ask("roster")).text).toContain("Nothing found");
		expect((await reader.ask("xylophone")).text).toContain("Nothing found");
		const dam = await reader.ask("dam");
		expect(dam.text).toContain("A public teaser.");
		expect(dam.text).not.toContain("xylophone");
	});

	test("offers the nearest spelling that finds something, and an alert", async () => {
		const { publish, person, stores } = await startFinding();
		await publish(article("a", { title: "The Xylophone Museum", summary: "Open.", tags: [] }));
		const reader = person();
		const nothing = await reader.ask("xylofone museum");
		expect(labels(nothing)).toEqual([["\u2068xylophone museum\u2069"], ["🔔 Alert me"]]);
		const said = await reader.press("Alert me");
		expect(said).toMatchObject({ showAlert: true });
		expect(said.text).toContain("xylofone museum");
		expect((await reader.press("Alert me")).text).toContain("already");
		expect((await stores.readers.read(reader.id))?.reader.alerts).toMatchObject([
			{ id: 1, query: "xylofone museum", tempo: "now" },
		]);
		await reader.press("xylophone");
		expect(reader.newest().text).toContain("The Xylophone Museum");
	});

	test("keeps to topics, sources and days", async () => {
		const { publish, person } = await startFinding({ tags: ["Weather", "Town hall"] });
		await publish(
			article("a", { title: "Storm over the town", tags: ["Weather"] }),
			article("b", { title: "Storm in the council", tags: ["Town hall"] }),
		);
		const reader = person();
		const both = await reader.ask("storm");
		expect(both.text).toContain("2 articles found");
		const one = await reader.ask('storm topic:"town hall"');
		expect(one.text).toMatch(/^🔍 \u2068storm topic:"Town hall"\u2069\n1 article found/);
		expect(one.text).toContain("Storm in the council");
		expect((await reader.ask("storm from:today")).text).toContain("2 articles found");
		expect((await reader.ask("storm to:yesterday")).text).toContain("Nothing found");
		expect((await reader.ask("storm last week")).text).toMatch(/from:\d{4}-\d\d-\d\d to:/);
		expect((await reader.ask("topic:weather")).text).toContain("Storm over the town");
		expect((await reader.ask("source:api storm")).text).toContain("2 articles found");
	});

	test("says what is wrong with a request, and what to do", async () => {
		const { publish, person } = await startFinding({ tags: ["Weather", "Wetlands"] });
		await publish(article("a", { title: "Storm over the town", tags: ["Weather"] }));
		const reader = person();
		expect((await reader.ask("/search")).text).toContain("What are you looking for?");
		expect((await reader.ask("-storm")).text).toContain("a word to look for");
		expect((await reader.ask("storm from:soon")).text).toContain("\u2068soon\u2069 as a day");
		expect((await reader.ask("storm from:2026-11-20 to:2026-11-01")).text).toContain("swap");
		expect((await reader.ask("storm source:moon")).text).toContain("These are: \u2068api\u2069");
		expect((await reader.ask("storm topic:zebra")).text).toContain("no topic \u2068zebra\u2069");
		expect((await reader.ask(`storm ${"x".repeat(600)}`)).text).toContain("too long");
		await reader.ask("storm topic:wether");
		expect(reader.newest().text).toContain("Did you mean");
		await reader.press("Weather");
		expect(reader.newest().text).toMatch(/^🔍 \u2068storm topic:Weather\u2069\n1 article found/);
	});

	test("answers a button of a message that Telegram does not hand out any more", async () => {
		const { publish, person, reader: telegram } = await startFinding();
		await publish(article("a", { title: "Flood", tags: [] }));
		const reader = person();
		await reader.ask("flood");
		const plain = telegram.say(reader.id, "/nothing");
		const answer = await telegram.press(reader.id, plain.message_id, "sr:2");
		expect(answer).toMatchObject({ showAlert: true, text: expect.stringContaining("anew") });
	});

	test("has room for fifty alerts, and says so", async () => {
		const { person, stores } = await startFinding();
		const reader = person("de");
		const alerts = Array.from({ length: 50 }, (_, n) => ({
			id: n + 1,
			query: `word${n}`,
			tempo: "now" as const,
			since: 1,
		}));
		await stores.readers.change(reader.id, 1, (one) => ({ ...one, alerts, nextAlert: 51 }));
		await reader.ask("Hochwasser");
		expect((await reader.press("Melden")).text).toContain("Du hast schon 50 Einträge");
		expect((await stores.readers.read(reader.id))?.reader.alerts).toHaveLength(50);
	});

	test("looks for nothing that was forwarded or put there by an inline result", async () => {
		const { publish, person, reader: telegram, hear } = await startFinding();
		await publish(article("a", { title: "Flood", tags: [] }));
		const { id } = person();
		const said = telegram.say(id, "/nothing");
		const from = { id, is_bot: false, first_name: "P" };
		const chat = { id, type: "private" as const, first_name: "P" };
		const message = { message_id: 90, date: said.date, chat, from, text: "flood" };
		const origin = { type: "hidden_user" as const, date: 1, sender_user_name: "Q" };
		const bot = { id: 1, is_bot: true, first_name: "B" };
		await hear({ update_id: 91, message: { ...message, forward_origin: origin } });
		await hear({ update_id: 92, message: { ...message, via_bot: bot } });
		expect(telegram.messages(id)).toHaveLength(1);
		await hear({ update_id: 93, message });
		expect(telegram.messages(id)).toHaveLength(2);
	});

	test("answers a group quietly, without buttons for anybody's settings", async () => {
		const { publish, reader: telegram, sayInGroup } = await startFinding();
		await publish(
			...["a", "b", "c", "d", "e", "f"].map((id) =>
				article(id, { title: `Flood on the Linde, ${id}`, tags: [] }),
			),
		);
		const group = telegram.addGroup({ title: "Neighbours" });
		await sayInGroup(group, "/search flood");
		await sayInGroup(group, "/search");
		await sayInGroup(group, "/latest");
		const [found, usage, latest] = telegram.entries(group.id);
		expect(found?.silent).toBe(true);
		expect(labels(found?.message ?? {})).toEqual([["1/2", "▶"]]);
		expect(usage?.message.text).toContain("What are you looking for?");
		expect(latest?.silent).toBe(true);
		expect(labels(latest?.message ?? {})).toEqual([["Older ▶"]]);
		const sent = telegram.calls().filter(({ method }) => method === "sendMessage");
		for (const { payload } of sent)
			expect(payload).toMatchObject({ reply_parameters: { message_id: 5 } });
	});
});
