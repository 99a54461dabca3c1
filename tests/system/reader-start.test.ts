import type { Composer } from "grammy";
import { describe, expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { USUAL_CEILING } from "../../src/article/reader.ts";
import type { BotContext } from "../../src/bot/context.ts";
import { languageFeature } from "../../src/bot/features/language.ts";
import { startFeature } from "../../src/bot/features/start.ts";
import { stopFeature } from "../../src/bot/features/stop.ts";
import { shortKey, USUAL_DIGEST } from "../../src/bot/following.ts";
import { NIGHT } from "../../src/bot/onboarding.ts";
import { until } from "../support/newsroom.ts";
import { type Parts, stands, startReaderBot } from "../support/reader-bot.ts";

const features = (parts: Parts): Composer<BotContext>[] => [
	startFeature(parts),
	stopFeature(parts),
	languageFeature(parts),
];
const weather = shortKey("weather");

describe("/start", () => {
	test("greets, offers topics, and writes nobody down who says nothing else", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person();
		const [greeting] = await on.ask(id, "/start");
		expect(greeting).toContain("Hello!");
		expect(greeting).toContain("@lindenford");
		expect([...on.buttons(id).keys()]).toEqual(["Weather", "Football", "🗣️ Language", "Skip"]);
		await on.press(id, "on:skip");
		await until(() => on.buttons(id).size === 0, "the end");
		expect(on.answers(id)).toEqual([expect.stringContaining("nothing comes unasked")]);
		expect(await on.readers.all()).toEqual([]);
		expect((await on.holding(String(id))).filter((one) => !one.includes(":pace"))).toEqual([]);
	});

	test("takes three taps, of which each takes effect at once, in one message", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person();
		await on.ask(id, "/start");
		await on.press(id, `on:t:${weather}`);
		await until(() => on.buttons(id).has("At once"), "the second question");
		expect((await on.readers.read(id))?.reader).toMatchObject({
			topics: { weather: { tempo: "now" } },
			ceiling: USUAL_CEILING,
		});
		const language = async () => (await on.readers.read(id))?.reader.appLanguage;
		await until(async () => (await language()) === "en", "the language of the app");
		expect([...on.buttons(id).keys()]).toEqual(["At once", "Once a day at 08:00", "Not at all"]);
		await on.press(id, `on:o:${weather}:digest`);
		await until(() => on.buttons(id).has("No quiet hours"), "the third question");
		expect((await on.readers.read(id))?.reader).toMatchObject({
			topics: { weather: { tempo: "digest" } },
			digest: USUAL_DIGEST,
		});
		expect([...on.buttons(id).keys()]).toEqual(["22:00–07:00", "No quiet hours", "🌍 Time zone"]);
		// By whose clock is told.
		expect(on.answers(id).at(-1)).toMatch(/It is .+ in .*Berlin.* now\./);
		await on.press(id, "on:q:night");
		await until(() => on.buttons(id).size === 0, "the end");
		expect((await on.readers.read(id))?.reader.quiet).toEqual(NIGHT);
		expect(on.answers(id)).toEqual([expect.stringContaining("Done!")]);
		// Who says it again is greeted, and not asked.
		expect(await on.ask(id, "/start")).toEqual([expect.stringContaining("Hello!")]);
		expect(on.buttons(id).size).toBe(0);
	});

	test("asks in another language when that is chosen first", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person();
		await on.ask(id, "/start");
		await on.press(id, "la:first");
		await until(() => on.buttons(id).has("○ Deutsch"), "the languages");
		await on.press(id, "la:new:de");
		await until(() => on.answers(id).at(-1)?.includes("Deutsch") === true, "the answer");
		await on.press(id, "on:again");
		await until(() => on.buttons(id).has("Überspringen"), "the first question");
		expect(on.answers(id)).toEqual([expect.stringContaining("Hallo!")]);
		expect((await on.readers.read(id))?.reader.language).toBe("de");
	});

	test("does one thing for a double tap, and an old button says what it says", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person();
		await on.ask(id, "/start");
		await Promise.all([on.press(id, `on:t:${weather}`), on.press(id, `on:t:${weather}`)]);
		await Promise.all([on.press(id, `on:o:${weather}:now`), on.press(id, `on:o:${weather}:now`)]);
		expect(Object.keys((await on.readers.read(id))?.reader.topics ?? {})).toEqual(["weather"]);
		await on.press(id, `on:o:${weather}:off`);
		expect((await on.readers.read(id))?.reader.topics).toEqual({});
		await until(() => on.answers(id).at(-1)?.includes("nothing comes") === true, "the answer");
		await on.press(id, "on:q:none");
		expect((await on.readers.read(id))?.reader).not.toHaveProperty("quiet");
		// A topic that is there no more has the others offered.
		await on.press(id, "on:t:AAAAAAAA");
		await until(() => on.buttons(id).has("Football"), "the topics");
	});

	test("says of one topic that it is off where another is followed", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person();
		await on.ask(id, "/start f_football");
		await on.press(id, `on:t:${weather}`);
		await on.press(id, `on:o:${weather}:off`);
		await until(
			() =>
				on.answers(id).at(-1)?.includes("You don’t follow \u2068Weather\u2069 any more.") === true,
			"the answer",
		);
		expect(Object.keys((await on.readers.read(id))?.reader.topics ?? {})).toEqual(["football"]);
	});

	test("offers to go on to who has stopped", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person("de");
		expect(await on.ask(id, "/stop")).toEqual([expect.stringContaining("noch nichts bestellt")]);
		expect(await on.readers.read(id)).toBeUndefined();
		await on.ask(id, "/start f_weather");
		expect(await on.ask(id, "/stop")).toEqual([expect.stringContaining("nichts mehr ungefragt")]);
		expect((await on.readers.read(id))?.reader).toMatchObject({
			isStopped: true,
			topics: { weather: { tempo: "now" } },
		});
		expect(await on.ask(id, "/start")).toEqual([expect.stringContaining("Willkommen zurück")]);
		await on.press(id, "st:on");
		await until(() => on.answers(id).at(-1)?.includes("wieder von mir") === true, "the answer");
		expect((await on.readers.read(id))?.reader.isStopped).toBe(false);
		await on.press(id, "st:off");
		await until(async () => (await on.readers.read(id))?.reader.isStopped === true, "the end");
	});
});

describe("a link under a post", () => {
	const ref = articleRef("api", "a");

	test("follows its topic at once, with a way back", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person();
		const [said] = await on.ask(id, "/start f_weather");
		expect(said).toContain("Weather");
		expect((await on.readers.read(id))?.reader.topics).toMatchObject({ weather: { tempo: "now" } });
		expect([...on.buttons(id).values()]).toContain(`tp:say:${weather}:off:now`);
		expect(await on.ask(id, "/start f_buy-this-now")).toEqual([expect.stringContaining("Hello!")]);
	});

	test("saves its article and shows it", async () => {
		const on = await startReaderBot({ features, now: () => 1_800_000_000_000 });
		on.shown.set(ref, stands(ref, { title: "The bridge is open" }));
		const { id } = on.person();
		const said = await on.ask(id, `/start s_${ref}`, 2);
		expect(said).toEqual([
			expect.stringContaining("/saved"),
			expect.stringContaining("The bridge is open"),
		]);
		await on.ask(id, `/start s_${ref}`, 2);
		expect((await on.readers.read(id))?.reader.saved).toEqual([{ ref, at: 1_800_000_000_000 }]);
	});

	test("shows the story so far, the newest first, or the article where there is no more", async () => {
		const on = await startReaderBot({ features });
		const story = { id: "flood", title: "The flood" };
		const refs = ["a", "b", "c"].map((name) => articleRef("api", name));
		for (const [index, one] of refs.entries()) {
			on.shown.set(one, stands(one, { title: `Part ${index}`, story }, index + 1));
		}
		const { id } = on.person();
		const [said] = await on.ask(id, `/start m_${refs[0]}`);
		expect(said?.split("\n\n")).toEqual(["The story so far", "Part 2", "Part 1", "Part 0"]);
		on.shown.set(ref, stands(ref, { title: "Alone" }));
		expect(await on.ask(id, `/start m_${ref}`, 2)).toEqual([
			expect.stringContaining("nothing else"),
			expect.stringContaining("Alone"),
		]);
	});

	test("that stands in a digest shows the story, or what else there was, and is counted", async () => {
		const on = await startReaderBot({ features });
		on.shown.set(ref, stands(ref, { title: "Alone" }, Date.now()));
		const { id } = on.person();
		await on.ask(id, `/start m_${ref}`, 2);
		expect(await on.ask(id, `/start m_${ref}_d`, 2)).toEqual([
			expect.stringContaining("nothing else"),
			expect.stringContaining("Alone"),
		]);
		expect(await on.ask(id, "/start c_d")).toEqual([expect.stringContaining("Alone")]);
		const today = new Date().toISOString().slice(0, 10);
		expect(await on.redis.hget(on.keys.stats(today), "opened")).toBe("2");
	});

	test("shows nothing that readers may not see, and saves nothing of it", async () => {
		const on = await startReaderBot({ features });
		const { id } = on.person();
		expect(await on.ask(id, `/start s_${ref}`)).toEqual([expect.stringContaining("not available")]);
		on.shown.set(ref, { kind: "unsettled" });
		expect(await on.ask(id, `/start s_${ref}`)).toEqual([expect.stringContaining("just now")]);
		expect(await on.readers.read(id)).toBeUndefined();
	});
});
