import type { Composer } from "grammy";
import { Composer as Feature } from "grammy";
import { describe, expect, test } from "vitest";
import { newReader } from "../../src/article/reader.ts";
import type { BotContext } from "../../src/bot/context.ts";
import { createDeparted } from "../../src/bot/departed.ts";
import { departuresFeature } from "../../src/bot/features/departures.ts";
import { exportFeature } from "../../src/bot/features/export.ts";
import { forgetFeature } from "../../src/bot/features/forget.ts";
import { helpFeature } from "../../src/bot/features/help.ts";
import { languageFeature } from "../../src/bot/features/language.ts";
import { privacyFeature } from "../../src/bot/features/privacy.ts";
import type { Frame } from "../../src/bot/frame.ts";
import { DEPARTED_MEMORY_MS } from "../../src/store/departures.ts";
import { TOKEN } from "../support/environment.ts";
import { until } from "../support/newsroom.ts";
import { type Parts, type ReaderBot, stands, startReaderBot } from "../support/reader-bot.ts";

function features(parts: Parts, { dialogues }: Frame): Composer<BotContext>[] {
	const begin = dialogues.add("words", async (dialogue) => {
		await dialogue.ask({ text: "which words?" });
	});
	const asking = new Feature<BotContext>();
	asking.command("words", (ctx) => begin(ctx, {}));
	return [
		departuresFeature(parts),
		languageFeature(parts),
		privacyFeature(parts),
		exportFeature(parts),
		forgetFeature(parts),
		asking,
		helpFeature(parts),
	];
}

const NOW = Date.UTC(2026, 10, 25, 12);
const ref = "a".repeat(22);

/** A reader of whom there is something in every list. */
async function makeBusy(on: ReaderBot, id: number): Promise<void> {
	await on.readers.change(id, NOW, () => ({
		...newReader(NOW),
		topics: { weather: { tempo: "now", since: NOW }, football: { tempo: "digest", since: NOW } },
		alerts: [{ id: 1, query: "bridge -rent", tempo: "now", since: NOW }],
		nextAlert: 2,
		stories: { flood: { since: NOW, title: "The flood" } },
		mutedSources: { gazette: { until: null } },
		quiet: { from: 1320, to: 420 },
		digest: { minute: 480, days: [1, 2, 3, 4, 5, 6, 7] },
		saved: [{ ref, at: NOW, remindAt: NOW + 3_600_000 }],
	}));
	const other = "b".repeat(22);
	await on.recipients.offer(ref, [{ id, why: [{ kind: "topic", slug: "weather" }] }], NOW);
	await on.recipients.offer(other, [{ id, why: [{ kind: "alert", id: 1 }] }], NOW);
	await on.recipients.begin(ref, id, { id: "t", until: NOW, day: "2026-11-25", ceiling: 12 });
	await on.redis.zadd(on.keys.bundles, NOW, String(id));
	await on.prompts.ask(id, { kind: "dead-link", data: {}, messageId: 1 }, NOW);
	await on.departures.note(id, NOW);
}

describe.each([
	["without a key", undefined],
	["with SUBSCRIBER_KEY", [Buffer.alloc(32, "the newest key"), Buffer.alloc(32, "an old key")]],
])("/forget, %s,", (_, subscriberKeys) => {
	test("asks once, and leaves nothing of a busy reader in Redis", async () => {
		const on = await startReaderBot({
			features,
			now: () => NOW,
			...(subscriberKeys === undefined ? {} : { subscriberKeys }),
		});
		const { id } = on.person();
		const { id: neighbour } = on.person();
		await makeBusy(on, neighbour);
		await makeBusy(on, id);
		await on.ask(id, "/words");
		expect((await on.holding(String(id))).length).toBeGreaterThan(10);
		// The question is no command, so that the dialogue is still under way when it is answered.
		const [asked] = await on.ask(id, "/forget");
		expect(asked).toContain("can't be undone");
		await on.press(id, "fo:no");
		await until(() => on.answers(id).at(-1)?.includes("stays as it is") === true, "the answer");
		await on.ask(id, "/words");
		await until(
			async () => (await on.redis.exists(on.keys.conversation(String(id)))) === 1,
			"the dialogue",
		);
		const message = on.telegram.messages(id).find(({ text }) => text?.includes("stays as it is"));
		await on.telegram.press(id, message?.message_id ?? 0, "fo:yes");
		await until(
			() => on.answers(id).some((text) => text.includes("nothing about you is left")),
			"the end",
		);
		await until(async () => (await on.holding(String(id))).length === 0, "nothing left of them");
		expect((await on.holding(String(neighbour))).length).toBeGreaterThan(10);
		expect(await on.ask(id, "/export")).toEqual([expect.stringContaining("nothing to export")]);
		expect(await on.holding(String(id))).toEqual([]);
	});
});

describe("/export", () => {
	test("gives everything as a file that people can read", async () => {
		const on = await startReaderBot({ features, now: () => NOW });
		const { id } = on.person();
		await makeBusy(on, id);
		on.shown.set(ref, stands(ref, { title: "The bridge is open" }));
		await on.ask(id, "/export");
		const document = on.newest(id)?.document;
		expect(document?.file_name).toBe(`tidings-${id}.json`);
		const { file_path } = await on.client.api.getFile(document?.file_id ?? "");
		const answer = await fetch(`${on.telegram.apiRoot}/file/bot${TOKEN}/${file_path}`);
		const text = await answer.text();
		expect(text).toMatch(/^\{\n {2}"id"/);
		expect(JSON.parse(text)).toMatchObject({
			id,
			exportedAt: "2026-11-25T12:00:00.000Z",
			settings: {
				topics: { weather: { tempo: "now", since: "2026-11-25T12:00:00.000Z" } },
				mutedSources: { gazette: { until: null } },
				quiet: { from: 1320, to: 420 },
				appLanguage: "en",
			},
			alerts: [{ query: "bridge -rent" }],
			saved: [{ article: ref, title: "The bridge is open", remindAt: "2026-11-25T13:00:00.000Z" }],
			received: expect.arrayContaining([
				expect.objectContaining({ article: ref, why: [{ kind: "topic", slug: "weather" }] }),
			]),
		});
	});
});

describe("/language", () => {
	test("changes it at once, and goes back to that of the app", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person("en");
		expect(await on.ask(id, "/language")).toEqual(["Which language should I speak?"]);
		expect([...on.buttons(id).keys()]).toEqual(
			expect.arrayContaining(["○ English", "○ Deutsch", "● As in the app"]),
		);
		await on.press(id, "la:set:de");
		await until(() => on.answers(id)[0]?.includes("Deutsch mit dir") === true, "the answer");
		expect([...on.buttons(id).keys()]).toContain("● Deutsch");
		expect(await on.ask(id, "/privacy")).toEqual([expect.stringContaining("nichts über dich")]);
		const menu = on.telegram.messages(id).find(({ from }) => from?.is_bot);
		await on.telegram.press(id, menu?.message_id ?? 0, "la:set:app");
		await until(() => on.answers(id)[0]?.includes("language of your app") === true, "the answer");
		expect((await on.readers.read(id))?.reader).toMatchObject({ appLanguage: "en" });
		expect((await on.readers.read(id))?.reader).not.toHaveProperty("language");
		expect(await on.ask(id, "/help")).toEqual([expect.stringContaining("What I can do")]);
	});

	test("of the app is kept up to date for who is known, and of nobody else", async () => {
		const on = await startReaderBot({ features });
		const person = on.person("en");
		await on.ask(person.id, "/help");
		expect(await on.readers.all()).toEqual([]);
		await on.readers.change(person.id, NOW, (reader) => ({ ...reader, isRich: true }));
		person.languageCode = "de-AT";
		await on.ask(person.id, "/help");
		expect((await on.readers.read(person.id))?.reader.appLanguage).toBe("de");
	});
});

describe("/privacy", () => {
	test("says what is kept, and that it is encrypted where it is", async () => {
		const open = await startReaderBot({ features });
		const { id } = open.person();
		const [said] = await open.ask(id, "/privacy");
		expect(said).toMatch(/nothing about you.*30 days.*1 hour.*\/export.*\/forget/s);
		expect(said).not.toContain("encrypted");
		const sealed = await startReaderBot({ features, subscriberKeys: [Buffer.alloc(32, "key")] });
		const { id: other } = sealed.person();
		expect(await sealed.ask(other, "/privacy")).toEqual([expect.stringContaining("encrypted")]);
	});
});

describe("a reader who blocks the bot", () => {
	test("is noted, and noted no more as soon as they are back", async () => {
		const on = await startReaderBot({ features, now: () => NOW });
		const { id } = on.person();
		await on.ask(id, "/help");
		on.telegram.block(id, true);
		on.telegram.block(id, false);
		await on.readers.change(id, NOW, (reader) => ({ ...reader, isRich: true }));
		on.telegram.block(id, true);
		await until(async () => (await on.readers.read(id))?.blockedAt === NOW, "the block");
		on.telegram.block(id, false);
		await until(async () => (await on.readers.read(id))?.blockedAt === undefined, "the return");
		// Who writes is there, whatever was noted.
		await on.readers.note(id, { blockedAt: NOW, goneAt: NOW });
		await on.ask(id, "/help");
		expect(await on.readers.read(id)).toMatchObject({ blockedAt: undefined, goneAt: undefined });
	});
});

describe("a reader whose account is gone", () => {
	test("is forgotten after 30 days, unless they came back", async () => {
		const on = await startReaderBot({ features, now: () => NOW });
		const [gone, back] = [on.person().id, on.person().id];
		for (const id of [gone, back]) await makeBusy(on, id);
		await on.readers.note(back, { goneAt: undefined });
		const departed = createDeparted(on);
		expect(await departed.sweep(NOW + DEPARTED_MEMORY_MS - 1000)).toBe(0);
		expect(await departed.sweep(NOW + DEPARTED_MEMORY_MS + 1000)).toBe(1);
		expect(await on.holding(String(gone))).toEqual([]);
		expect(await on.readers.read(back)).toBeDefined();
		expect(await on.redis.zcard(on.keys.departed)).toBe(0);
	});
});
