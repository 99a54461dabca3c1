import { setTimeout as sleep } from "node:timers/promises";
import { Composer } from "grammy";
import { describe, expect, test } from "vitest";
import type { BotContext } from "../../src/bot/context.ts";
import { answerPress } from "../../src/bot/press.ts";
import { until } from "../support/newsroom.ts";
import { startReaderBot } from "../support/reader-bot.ts";

/** Answers every text with itself, and some buttons not as it should. */
function echo(): Composer<BotContext>[] {
	const feature = new Composer<BotContext>();
	feature.command(["latest", "search"], (ctx) => ctx.reply(`answer to ${ctx.msg.text}`));
	feature.callbackQuery("silent", () => {});
	feature.callbackQuery(["throws", "lt:throws"], () => {
		throw new Error("a feature fails");
	});
	feature.callbackQuery("twice", async (ctx) => {
		await answerPress(ctx, { text: "said" });
		throw new Error("a feature fails late");
	});
	feature.on("callback_query", (ctx) => answerPress(ctx, { text: "pressed" }));
	feature.on("message:text", (ctx) => {
		if (ctx.msg.text === "throws") throw new Error("a feature fails");
		return ctx.reply(`heard ${ctx.msg.text}`);
	});
	feature.on("inline_query", () => {
		throw new Error("a feature fails");
	});
	return [feature];
}

describe("whoever waits for an answer", () => {
	test("gets one to every press, also when a feature forgets it or fails", async () => {
		const lines: string[] = [];
		const on = await startReaderBot({ features: echo, log: (line) => lines.push(line) });
		const { id } = on.person();
		await on.ask(id, "one");
		expect(await on.press(id, "silent")).toEqual({});
		expect(on.frame.missedPresses()).toBe(1);
		expect(lines.join("")).toContain("a press was left without an answer");
		expect(await on.press(id, "throws")).toMatchObject({
			text: expect.stringContaining("went wrong"),
			showAlert: true,
		});
		expect(await on.press(id, "twice")).toMatchObject({ text: "said" });
		expect(await on.press(id, "else")).toMatchObject({ text: "pressed" });
		expect(on.frame.missedPresses()).toBe(1);
	});

	test("hears in their language that something went wrong", async () => {
		const on = await startReaderBot({ features: echo });
		expect(await on.ask(on.person("de").id, "throws")).toEqual([
			expect.stringContaining("schiefgegangen"),
		]);
		expect(await on.telegram.askInline(on.person().id, "bridge")).toMatchObject({ results: [] });
	});

	test("does not include those who have blocked the bot", async () => {
		const lines: string[] = [];
		const on = await startReaderBot({ features: echo, log: (line) => lines.push(line) });
		const { id } = on.person();
		on.telegram.say(id, "throws nothing");
		on.telegram.block(id, true);
		const { id: other } = on.person();
		await on.ask(other, "one");
		expect(lines.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
	});
});

describe("a correction", () => {
	test("of a private message counts like a new one, once for each wording", async () => {
		const on = await startReaderBot({ features: echo });
		const { id } = on.person();
		expect(await on.ask(id, "/serach bridge")).toEqual(["heard /serach bridge"]);
		on.telegram.edit(id, 1, "/search bridge");
		await until(() => on.answers(id).length === 2, "the search");
		on.telegram.edit(id, 1, "/search bridge");
		on.telegram.edit(id, 1, "/search linde");
		await until(() => on.answers(id).length === 3, "the other search");
		expect(await on.ask(id, "end")).toEqual(["heard end"]);
		expect(on.answers(id)).toEqual([
			"heard /serach bridge",
			"answer to /search bridge",
			"answer to /search linde",
			"heard end",
		]);
	});
});

describe("somebody who sends too much", () => {
	test("is told once, is left out until it calms down, and has their presses answered", async () => {
		let now = Date.now();
		const on = await startReaderBot({ features: echo, maxUpdates: 5, now: () => now });
		const { id } = on.person();
		for (let n = 1; n <= 9; n++) on.telegram.say(id, `${n}`);
		await until(() => on.answers(id).length === 6, "five answers and the request");
		expect(on.answers(id)[5]).toContain("a lot at once");
		expect(await on.press(id, "else")).toMatchObject({
			text: expect.stringContaining("a lot at once"),
		});
		const { id: other } = on.person();
		expect(await on.ask(other, "beside")).toEqual(["heard beside"]);
		expect(on.answers(id)).toHaveLength(6);
		now += 11_000;
		expect(await on.press(id, "else")).toMatchObject({ text: "pressed" });
	});
});

describe("in a group", () => {
	test("only /latest and /search are heard, and nothing that is said to another bot", async () => {
		const on = await startReaderBot({ features: echo });
		const group = on.telegram.addGroup({ title: "Neighbours" });
		const { id } = on.person();
		await on.ask(id, "hello");
		const me = `@${on.bot.botInfo.username}`;
		const ways = ["/latest", `/search${me} bridge`, "/start", "good morning", "/latest@other_bot"];
		for (const text of ways) on.telegram.postByHand(group.id, text);
		await until(() => on.answers(group.id).length === 2, "two answers");
		expect(await on.ask(id, "/latest@other_bot", 0)).toEqual([]);
		expect(await on.ask(id, "end")).toEqual(["heard end"]);
		await sleep(50);
		expect(on.answers(group.id)).toEqual(["answer to /latest", `answer to /search${me} bridge`]);
		const [answer] = on.telegram.messages(group.id).filter(({ from }) => from?.is_bot);
		const press = (data: string) => on.telegram.press(id, answer?.message_id ?? 0, data, group.id);
		expect(await press("lt:1")).toMatchObject({ text: "pressed" });
		expect(await press("se:1")).toEqual({});
	});
});
