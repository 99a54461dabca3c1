import { Composer } from "grammy";
import { expect, test } from "vitest";
import type { BotContext } from "../../src/bot/context.ts";
import { until } from "../support/newsroom.ts";
import { startReaderBot } from "../support/reader-bot.ts";

test("a dialogue that is answered with nonsense without end ends, and does not fill Redis", async () => {
	const on = await startReaderBot({
		features(_parts, { dialogues }) {
			const begin = dialogues.add("words", async (dialogue) => {
				for (;;) await dialogue.ask({ text: "Which words?" });
			});
			const feature = new Composer<BotContext>();
			feature.command("words", (ctx) => begin(ctx, {}));
			return [feature];
		},
	});
	const { id } = on.person();
	const key = on.keys.conversation(String(id));
	await on.ask(id, "/words");
	// It is kept behind its question: what is not there yet would count as ended.
	await until(async () => (await on.redis.exists(key)) === 1, "the dialogue to be kept");
	let longest = 0;
	for (let count = 0; count < 120; count++) {
		const before = on.answers(id).length;
		on.telegram.say(id, "x".repeat(4000));
		await until(
			async () => on.answers(id).length > before || (await on.redis.exists(key)) === 0,
			"an answer",
		);
		longest = Math.max(longest, await on.redis.strlen(key));
		if ((await on.redis.exists(key)) === 0) break;
	}
	expect(longest).toBeLessThan(400_000);
	expect(await on.redis.exists(key)).toBe(0);
});
