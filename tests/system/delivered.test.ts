import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import type { Reader } from "../../src/article/reader.ts";
import { follows, type Letterbox, openLetterbox } from "../support/letterbox.ts";
import { until } from "../support/newsroom.ts";

const ref = articleRef("api", "a");

/** A reader to whom an article came, and a bot that hears the buttons. */
async function deliver(
	change: (reader: Reader) => Reader = follows("climate"),
	{ language = "en", ...more }: Record<string, unknown> & { language?: string } = {},
) {
	const box = await openLetterbox();
	const id = await box.addReader(change, language);
	await box.publish("a", { topics: ["climate"], ...more });
	await box.run();
	await box.startBot();
	const [message] = box.got(id);
	if (message === undefined) throw new Error("nothing came");
	const press = (data: string) => box.telegram.press(id, message.message_id, data);
	return { box, id, press, message };
}

/** The labels of the buttons that stand there, row by row. */
const rows = (box: Letterbox, id: number) =>
	(box.got(id)[0]?.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text));
const usual = [["Why?", "🔖 Save", "Share"], ["In the channel"]];

async function shows(box: Letterbox, id: number, label: string): Promise<void> {
	await until(() => rows(box, id).flat().includes(label), label);
}

function dataOf(message: Message | undefined, label: string): string {
	const buttons = message?.reply_markup?.inline_keyboard.flat() ?? [];
	const found = buttons.find(({ text }) => text === label);
	return found !== undefined && "callback_data" in found ? found.callback_data : "";
}

describe("Why?", () => {
	test("names the rules in the reader's language, and offers less, mute and off", async () => {
		const change = (reader: Reader): Reader => ({
			...follows("climate")(reader),
			stories: { flood: { since: 0, title: "Flood" } },
		});
		const { box, id, press } = await deliver(change, { _tidings: { story: { id: "flood" } } });
		const answer = await press(`dl:why:${ref}`);
		expect(answer).toEqual({
			text: "You follow \u2068Climate\u2069.\nYou follow the story “\u2068Flood\u2069”.",
			showAlert: true,
		});
		await shows(box, id, "« Back");
		expect(rows(box, id)).toEqual([
			["Less of this", "Turn off"],
			["🔕 Story: 1 day", "🔕 Story: for good"],
			["🔕 Source: 1 day", "🔕 Source: for good"],
			["« Back"],
		]);
		expect(await press(`dl:back:${ref}`)).toEqual({});
		await shows(box, id, "Why?");
		expect(rows(box, id)).toEqual(usual);
	});

	test("speaks German with those who do", async () => {
		const { press } = await deliver(follows("climate"), { language: "de" });
		expect((await press(`dl:why:${ref}`)).text).toBe("Du folgst \u2068Klima\u2069.");
	});

	test("stays within what an answer may hold, whatever the names are", async () => {
		const alerts = Array.from({ length: 8 }, (_, index) => ({
			id: index + 1,
			query: `bridge ${"x".repeat(index)}`.trim(),
			since: 0,
			tempo: "now" as const,
		}));
		const { box, id, press } = await deliver((reader) => ({
			...follows("climate")(reader),
			stories: { s: { since: 0, title: "A very long title of a story. ".repeat(10) } },
			alerts,
		}));
		const why = [
			{ kind: "topic" as const, slug: "climate" },
			{ kind: "story" as const, id: "s" },
			...alerts.map((one) => ({ kind: "alert" as const, id: one.id })),
		];
		await box.redis.hset(
			box.keys.recipients(ref),
			String(id),
			JSON.stringify({ state: "sent", why, at: 1 }),
		);
		const { text = "" } = await press(`dl:why:${ref}`);
		expect(text.length).toBeLessThanOrEqual(200);
		expect(text).toMatch(/^You follow[^]*and \d more$/);
	});

	test("says so when the rule is off by now, and of a message that is too old", async () => {
		const { box, id, press } = await deliver();
		await box.readers.change(id, box.now(), (reader) => ({ ...reader, topics: {} }));
		expect((await press(`dl:why:${ref}`)).text).toContain("turned off by now");
		await box.redis.del(box.keys.recipients(ref));
		expect((await press(`dl:why:${ref}`)).text).toContain("too old");
		expect((await press(`dl:less:${ref}:off`)).text).toContain("too old");
		await box.retract("a");
		expect((await press(`dl:why:${ref}`)).text).toContain("withdrawn");
	});
});

describe("one tap below an article", () => {
	test("turns its rules down to the digest, which then comes; twice is once", async () => {
		const { box, id, press } = await deliver();
		const [first, second] = await Promise.all([
			press(`dl:less:${ref}:digest`),
			press(`dl:less:${ref}:digest`),
		]);
		expect([first.text, second.text]).toContainEqual(
			expect.stringContaining("daily at 08:00: \u2068Climate\u2069."),
		);
		const reader = (await box.readers.read(id))?.reader;
		expect(reader?.topics["climate"]).toEqual({ tempo: "digest", since: 0 });
		expect(reader?.digest?.minute).toBe(480);
		await press(`dl:why:${ref}`);
		await shows(box, id, "« Back");
		// There is less of it only by turning it off.
		expect(rows(box, id)[0]).toEqual(["Turn off"]);
	});

	test("turns topics down to the digest, and lets go of the story, which has none", async () => {
		const { box, id, press } = await deliver(
			(reader): Reader => ({
				...follows("climate")(reader),
				stories: { flood: { since: 0, title: "The flood" } },
			}),
			{ _tidings: { story: { id: "flood", title: "The flood" } } },
		);
		expect((await press(`dl:less:${ref}:digest`)).text).toBe(
			"From now on only in your digest, daily at 08:00: \u2068Climate\u2069. See /digest.\nNo longer followed: \u2068The flood\u2069.",
		);
		const reader = (await box.readers.read(id))?.reader;
		expect(reader?.topics["climate"]?.tempo).toBe("digest");
		expect(reader?.stories).toEqual({});
	});

	test("turns all of its rules off, and back come the usual buttons", async () => {
		const alert = { id: 1, query: "bridge", tempo: "now" as const, since: 0 };
		const { box, id, press } = await deliver((reader) => ({
			...follows("climate")(reader),
			alerts: [alert, { ...alert, id: 2, query: "football" }],
		}));
		await press(`dl:why:${ref}`);
		await shows(box, id, "« Back");
		const answer = await press(dataOf(box.got(id)[0], "Turn off"));
		expect(answer.text).toBe("Turned off: \u2068Climate\u2069 and \u2068bridge\u2069.");
		await shows(box, id, "Why?");
		const reader = (await box.readers.read(id))?.reader;
		expect(reader?.topics).toEqual({});
		expect(reader?.alerts.map(({ query }) => query)).toEqual(["football"]);
	});

	test.each([
		["story", "day", "until tomorrow"],
		["story", "good", "nothing more of this story. /settings"],
		["source", "day", "until tomorrow"],
		["source", "good", "nothing more from \u2068api\u2069"],
	])("mutes the %s (%s)", async (what, forHow, said) => {
		const story = { id: "flood", title: "The flood" };
		const { box, id, press } = await deliver(
			follows("climate"),
			// A story's article may have its source muted all the same.
			what === "story" || forHow === "day" ? { _tidings: { story } } : {},
		);
		await press(`dl:why:${ref}`);
		await shows(box, id, "« Back");
		const data = `dl:mute:${ref}:${what}:${forHow}`;
		expect(JSON.stringify(box.got(id)[0]?.reply_markup)).toContain(data);
		expect((await press(data)).text).toContain(said);
		const reader = (await box.readers.read(id))?.reader;
		// Midnight in Berlin is eleven hours away.
		const untilThen = forHow === "good" ? null : Date.parse("2026-11-26T23:00:00Z");
		const muted = { story: reader?.mutedStories, source: reader?.mutedSources };
		const wanted =
			what === "story"
				? { story: { flood: { until: untilThen, title: "The flood" } }, source: {} }
				: { story: {}, source: { api: { until: untilThen } } };
		expect(muted).toEqual(wanted);
		await box.publish("b", { topics: ["climate"], _tidings: { story } });
		await box.run();
		expect(box.got(id)).toHaveLength(1);
	});

	test("saves the article once, and lets it go again", async () => {
		const { box, id, press } = await deliver();
		const answers = await Promise.all([press(`dl:save:${ref}:1`), press(`dl:save:${ref}:1`)]);
		expect(answers.map(({ text }) => text)).toEqual([
			"Saved. You find it in /saved.",
			"Saved. You find it in /saved.",
		]);
		expect((await box.readers.read(id))?.reader.saved).toEqual([{ ref, at: box.now() }]);
		await shows(box, id, "✅ Saved");
		// An edit of the article keeps what the button says.
		await box.publish("a", { topics: ["climate"], title: "Second" });
		await box.run();
		expect(box.got(id)[0]?.text).toContain("Second");
		expect(rows(box, id)).toEqual([["Why?", "✅ Saved", "Share"], ["In the channel"]]);
		await press(dataOf(box.got(id)[0], "✅ Saved"));
		await shows(box, id, "🔖 Save");
		expect((await box.readers.read(id))?.reader.saved).toEqual([]);
	});

	test("saves also for one who is not known any more, and nothing that is withdrawn or too much", async () => {
		const { box, id, press } = await deliver();
		await box.readers.forget(id, box.now());
		await box.recipients.forget(id, box.now());
		await press(`dl:save:${ref}:1`);
		expect((await box.readers.read(id))?.reader.saved).toEqual([{ ref, at: box.now() }]);
		const full = Array.from({ length: 200 }, (_, at) => ({ ref: `other-${at}`, at }));
		await box.readers.change(id, box.now(), (reader) => ({ ...reader, saved: full }));
		expect((await press(`dl:save:${ref}:1`)).text).toContain("200 articles");
		await box.retract("a");
		expect((await press(`dl:save:${ref}:1`)).text).toContain("withdrawn");
		expect((await box.readers.read(id))?.reader.saved).toHaveLength(200);
	});
});
