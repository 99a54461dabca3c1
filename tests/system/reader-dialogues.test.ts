import { Composer } from "grammy";
import { describe, expect, test } from "vitest";
import type { BotContext } from "../../src/bot/context.ts";
import type { Frame } from "../../src/bot/frame.ts";
import { answerPress } from "../../src/bot/press.ts";
import { CONVERSATION_MEMORY_MS } from "../../src/store/conversations.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { startTelegram, until } from "../support/newsroom.ts";
import { type Parts, type ReaderBot, startReaderBot } from "../support/reader-bot.ts";

/** How often the dialogue's outside world was reached. */
type Count = { once: number; runs: number };

/** A dialogue of two questions, words and a button; `/words` begins it, and `/other` is another command. */
function twoQuestions(count: Count) {
	return (_parts: Parts, { dialogues }: Pick<Frame, "dialogues">): Composer<BotContext>[] => {
		const begin = dialogues.add("words", async (dialogue, args: { from: string }) => {
			count.runs++;
			const words = await dialogue.ask({ text: "which words?" });
			if (words.kind !== "text") return;
			const number = await dialogue.once(() => ++count.once);
			const sure = await dialogue.ask({
				text: `${words.text}?`,
				buttons: [[{ text: "Yes", callback_data: "w:yes" }]],
			});
			if (sure.kind !== "press") return dialogue.tell("no button");
			await dialogue.show({ text: `${words.text} ${number} ${args.from}`, buttons: [] }, "noted");
		});
		const feature = new Composer<BotContext>();
		feature.command("words", (ctx) => begin(ctx, { from: "command" }));
		feature.command("other", (ctx) => ctx.reply("other"));
		feature.callbackQuery("x:1", (ctx) => answerPress(ctx, { text: "x" }));
		feature.on("message:text", (ctx) => ctx.reply(`found ${ctx.msg.text}`));
		feature.on("callback_query", (ctx) => answerPress(ctx, { text: "dead" }));
		return [feature];
	};
}

const stateOf = (on: ReaderBot, id: number) => on.redis.get(on.keys.conversation(String(id)));

/** The state as soon as it holds something; it is kept right after the answer was sent. */
async function kept(on: ReaderBot, id: number, part = "version"): Promise<string> {
	let state = "";
	const holds = async () => {
		state = (await stateOf(on, id)) ?? "";
		return state.includes(part);
	};
	await until(holds, `a dialogue with ${part}`);
	return state;
}

const over = (on: ReaderBot, id: number) =>
	until(async () => (await stateOf(on, id)) === null, "the end of the dialogue");

describe("a dialogue", () => {
	test("goes on from answer to answer, and does once what is outside of it", async () => {
		const count = { once: 0, runs: 0 };
		const on = await startReaderBot({ features: twoQuestions(count) });
		const { id } = on.person();
		expect(await on.ask(id, "/words")).toEqual(["which words?"]);
		const asked = on.telegram.calls().findLast(({ method }) => method === "sendMessage");
		expect(asked?.payload["reply_markup"]).toMatchObject({ force_reply: true });
		expect(await on.ask(id, "bridge")).toEqual(["bridge?"]);
		expect(await on.press(id, "w:yes")).toMatchObject({ text: "noted" });
		await until(() => on.answers(id).at(-1) === "bridge 1 command", "the end");
		expect(count.once).toBe(1);
		expect(count.runs).toBe(3);
		await over(on, id);
		expect(await on.ask(id, "linde")).toEqual(["found linde"]);
	});

	test("survives a restart, and is forgotten an hour after its last step", async () => {
		const telegram = await startTelegram();
		const first = await startReaderBot({ telegram, features: twoQuestions({ once: 0, runs: 0 }) });
		const { id } = first.person();
		await first.ask(id, "/words");
		await kept(first, id);
		await first.stop();
		const ttl = await first.redis.pttl(first.keys.conversation(String(id)));
		expect(ttl).toBeGreaterThan(CONVERSATION_MEMORY_MS - 60_000);
		expect(ttl).toBeLessThanOrEqual(CONVERSATION_MEMORY_MS);
		const prefix = first.keys.jobs.replace(":jobs", "");
		const second = await startReaderBot({
			telegram,
			prefix,
			features: twoQuestions({ once: 0, runs: 0 }),
		});
		expect(await second.ask(id, "bridge")).toEqual(["bridge?"]);
	});

	test("keeps nobody's name and no place, and stands under a key of its own", async () => {
		const on = await startReaderBot({ features: twoQuestions({ once: 0, runs: 0 }) });
		const { id } = on.telegram.addPerson({
			firstName: "Zephyrine",
			username: "zephyrine77",
			languageCode: "en",
		});
		await on.ask(id, "/words");
		await on.ask(id, "bridge");
		const state = await kept(on, id, "bridge?");
		expect(state).not.toMatch(/zephyrine/i);
		const conversations = on.conversations;
		const found = await conversations.read(42);
		await conversations.keep(42, found, {
			message: { location: { latitude: 52.5, longitude: 13.4 }, contact: { phone_number: "1" } },
		});
		expect((await conversations.read(42)).state).toEqual({
			message: { location: { latitude: 0, longitude: 0 } },
		});
	});

	test("ends with any command, which does its own work", async () => {
		const on = await startReaderBot({ features: twoQuestions({ once: 0, runs: 0 }) });
		const { id } = on.person();
		await on.ask(id, "/words");
		expect(await on.ask(id, "/other")).toEqual(["other"]);
		await over(on, id);
		expect(await on.ask(id, "bridge")).toEqual(["found bridge"]);
		// The command that began it begins it anew.
		await on.ask(id, "/words");
		expect(await on.ask(id, "/words")).toEqual(["which words?"]);
		expect(await on.ask(id, "bridge")).toEqual(["bridge?"]);
	});

	test("stays open while something else is pressed or sent, and takes no old message for an answer", async () => {
		const on = await startReaderBot({ features: twoQuestions({ once: 0, runs: 0 }) });
		const { id } = on.person();
		await on.ask(id, "earlier");
		const earlier = on.telegram.messages(id)[0]?.message_id ?? 0;
		await on.ask(id, "/words");
		expect(await on.telegram.press(id, earlier, "x:1")).toMatchObject({ text: "x" });
		on.telegram.edit(id, earlier, "earlier still");
		await until(() => on.answers(id).at(-1) === "found earlier still", "the search");
		expect(await on.ask(id, "bridge")).toEqual(["bridge?"]);
		// A press that is none of the question's ends it.
		expect(await on.press(id, "w:forged")).toMatchObject({ text: "dead" });
		await over(on, id);
	});

	test("is for private chats alone: nothing of groups and inline queries is kept", async () => {
		const on = await startReaderBot({ features: twoQuestions({ once: 0, runs: 0 }) });
		const { id } = on.person();
		await on.ask(id, "/words");
		const inline = on.telegram.askInline(id, "bridge");
		const member = on.telegram.block(id, true);
		expect(member).toBeUndefined();
		on.telegram.block(id, false);
		expect(await on.ask(id, "bridge")).toEqual(["bridge?"]);
		expect(await on.redis.keys(on.keys.conversation("*"))).toEqual([
			on.keys.conversation(String(id)),
		]);
		const ctx = { chat: { type: "group" } } as unknown as BotContext;
		const begin = on.frame.dialogues.add("elsewhere", async () => {});
		await expect(begin(ctx, {})).rejects.toThrow("private");
		void inline;
	});

	test("of an older version, or garbage, counts as none", async () => {
		const on = await startReaderBot({ features: twoQuestions({ once: 0, runs: 0 }) });
		const { id } = on.person();
		await on.ask(id, "/words");
		const older = JSON.parse(await kept(on, id)) as { version: unknown[] };
		older.version[1] = 0;
		const key = on.keys.conversation(String(id));
		for (const value of [JSON.stringify(older), "[]", "no JSON", '{"version":7}']) {
			await on.redis.set(key, value);
			expect(await on.ask(id, "bridge")).toEqual(["found bridge"]);
			// It is no hindrance to a new one.
			expect(await on.ask(id, "/words")).toEqual(["which words?"]);
			await kept(on, id, "which words?");
		}
	});

	test("ends when its answer comes too late, and what was said then is no answer", async () => {
		const on = await startReaderBot({
			maxWaitMs: -1,
			features: twoQuestions({ once: 0, runs: 0 }),
		});
		const { id } = on.person();
		await on.ask(id, "/words");
		expect(await on.ask(id, "bridge")).toEqual(["found bridge"]);
		await over(on, id);
	});

	test("that hangs is ended by the limit, and its chat goes on", async () => {
		const on = await startReaderBot({
			limitMs: 400,
			features(_parts, { dialogues }) {
				const begin = dialogues.add("hanging", async (dialogue) => {
					await dialogue.ask({ text: "which words?" });
					await new Promise(() => {});
				});
				const feature = new Composer<BotContext>();
				feature.command("hang", (ctx) => begin(ctx, {}));
				feature.on("message:text", (ctx) => ctx.reply(`found ${ctx.msg.text}`));
				return [feature];
			},
		});
		const { id } = on.person();
		await on.ask(id, "/hang");
		on.telegram.say(id, "one");
		await until(() => on.hung.length === 1, "the limit");
		expect(await on.ask(id, "two")).toEqual(["found two"]);
		await over(on, id);
	});

	test("whose builder fails is over, and the reader hears of it", async () => {
		const lines: string[] = [];
		const on = await startReaderBot({
			log: (line) => lines.push(line),
			features(_parts, { dialogues }) {
				const begin = dialogues.add("failing", async (dialogue) => {
					await dialogue.ask({ text: "which words?" });
					throw new Error("a builder fails");
				});
				const feature = new Composer<BotContext>();
				feature.command("fail", (ctx) => begin(ctx, {}));
				feature.on("message:text", (ctx) => ctx.reply(`found ${ctx.msg.text}`));
				return [feature];
			},
		});
		const { id } = on.person();
		await on.ask(id, "/fail");
		expect(await on.ask(id, "one")).toEqual([expect.stringContaining("went wrong")]);
		expect(lines.join("")).toContain("a builder fails");
		expect(await on.ask(id, "two")).toEqual(["found two"]);
	});

	test("is sealed where readers are, and what was ended elsewhere meanwhile stays so", async () => {
		const subscriberKeys = [Buffer.alloc(32, "a key of the tests")];
		const on = await startReaderBot({
			subscriberKeys,
			features: twoQuestions({ once: 0, runs: 0 }),
		});
		const { id } = on.person();
		await on.ask(id, "/words");
		expect(await kept(on, id, "s1.")).toMatch(/^s1\./);
		expect(await on.ask(id, "bridge")).toEqual(["bridge?"]);
		await on.stop();
		const found = await on.conversations.read(id);
		await on.conversations.forget(id);
		expect(await on.conversations.keep(id, found, { more: true })).toBe(false);
		await over(on, id);
		expect(createSealing(subscriberKeys).isOutdated(found.kept)).toBe(false);
	});
});
