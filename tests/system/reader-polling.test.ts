import { setTimeout as sleep } from "node:timers/promises";
import { Composer } from "grammy";
import { describe, expect, test } from "vitest";
import type { BotContext } from "../../src/bot/context.ts";
import { startTelegram, until } from "../support/newsroom.ts";
import { startReaderBot } from "../support/reader-bot.ts";

type Hearing = (ctx: BotContext) => unknown;

/** A feature that does something with every text of a reader. */
function hearing(hear: Hearing): () => Composer<BotContext>[] {
	return () => {
		const feature = new Composer<BotContext>();
		feature.on("message:text", async (ctx) => {
			if (ctx.from.id !== 501) await hear(ctx);
		});
		return [feature];
	};
}

const gate = () => {
	let open = () => {};
	const opened = new Promise<void>((resolve) => {
		open = resolve;
	});
	return { open: () => open(), opened };
};

describe("polling", () => {
	test("serves one chat in order, and twenty of them at the same time", async () => {
		const heard: string[] = [];
		const { open, opened } = gate();
		let underWay = 0;
		const on = await startReaderBot({
			features: hearing(async (ctx) => {
				underWay++;
				if (ctx.msg?.text === "1") await opened;
				heard.push(`${ctx.chat?.id} ${ctx.msg?.text}`);
			}),
		});
		const people = Array.from({ length: 20 }, () => on.person());
		for (const text of ["1", "2", "3"]) for (const { id } of people) on.telegram.say(id, text);
		await until(() => underWay === 20, "all of them at once");
		expect(heard).toEqual([]);
		open();
		await until(() => heard.length === 60, "all of them");
		for (const { id } of people) {
			expect(heard.filter((one) => one.startsWith(`${id} `))).toEqual([
				`${id} 1`,
				`${id} 2`,
				`${id} 3`,
			]);
		}
	});

	test("lets a hung chat go on after the limit, and others at once", async () => {
		const heard: string[] = [];
		const lines: string[] = [];
		const on = await startReaderBot({
			limitMs: 400,
			log: (line) => lines.push(line),
			features: hearing(async (ctx) => {
				if (ctx.msg?.text === "hang") await new Promise(() => {});
				heard.push(ctx.msg?.text ?? "");
			}),
		});
		const [one, other] = [on.person(), on.person()];
		on.telegram.say(one.id, "hang");
		on.telegram.say(one.id, "behind");
		on.telegram.say(other.id, "beside");
		await until(() => heard.length > 0, "the other chat");
		expect(heard).toEqual(["beside"]);
		await until(() => heard.includes("behind"), "the chat goes on");
		expect(on.hung).toHaveLength(1);
		expect(lines.join("")).toContain("an update took too long");
	});

	test("hands what was not finished to the next process, and what was finished not again", async () => {
		const telegram = await startTelegram();
		const first: string[] = [];
		const killed = await startReaderBot({
			telegram,
			features: hearing(async (ctx) => {
				first.push(ctx.msg?.text ?? "");
				if (ctx.msg?.text === "slow") await new Promise(() => {});
			}),
		});
		const [one, other] = [killed.person(), killed.person()];
		telegram.say(one.id, "done");
		await until(() => first.includes("done"), "the first");
		telegram.say(other.id, "slow");
		telegram.say(one.id, "after it");
		await until(() => first.length >= 3, "both of them");
		await killed.stop();
		const second: string[] = [];
		const prefix = killed.keys.jobs.replace(":jobs", "");
		await startReaderBot({
			telegram,
			prefix,
			features: hearing((ctx) => second.push(ctx.msg?.text ?? "")),
		});
		await until(() => second.length > 0, "the unfinished one");
		await sleep(300);
		// At least once: what was finished behind an unfinished one may come again, what came before it does not.
		expect(second).toContain("slow");
		expect(second).not.toContain("done");
	});

	test("confirms at its end what is finished, and asks for nothing over and over meanwhile", async () => {
		const { open, opened } = gate();
		const heard: string[] = [];
		const on = await startReaderBot({
			features: hearing(async (ctx) => {
				if (ctx.msg?.text === "slow") await opened;
				heard.push(ctx.msg?.text ?? "");
			}),
		});
		const { id } = on.person();
		await until(() => on.telegram.calls().some(({ method }) => method === "getUpdates"), "polling");
		on.telegram.clearCalls();
		on.telegram.say(id, "slow");
		await sleep(700);
		const polls = on.telegram.calls().filter(({ method }) => method === "getUpdates").length;
		expect(polls).toBeLessThanOrEqual(3);
		const stopped = on.stop();
		open();
		await stopped;
		expect(heard).toContain("slow");
		const last = on.telegram.calls().findLast(({ method }) => method === "getUpdates");
		expect(last?.payload).toMatchObject({ timeout: 0 });
		const telegram = on.telegram;
		const again: string[] = [];
		await startReaderBot({ telegram, features: hearing((ctx) => again.push(ctx.msg?.text ?? "")) });
		telegram.say(id, "next");
		await until(() => again.includes("next"), "the next one");
		expect(again).not.toContain("slow");
	});

	test("asks for the kinds of updates that the bot hears of", async () => {
		const on = await startReaderBot();
		const polls = () => on.telegram.calls().filter(({ method }) => method === "getUpdates");
		await until(() => polls().length > 0, "polling");
		expect(polls()[0]?.payload["allowed_updates"]).toEqual([
			"message",
			"edited_message",
			"callback_query",
			"inline_query",
			"channel_post",
			"my_chat_member",
			"message_reaction_count",
		]);
	});

	test("goes on after the network failed, without an update twice", async () => {
		const heard: string[] = [];
		const on = await startReaderBot({
			features: hearing((ctx) => heard.push(ctx.msg?.text ?? "")),
		});
		const { id } = on.person();
		on.telegram.say(id, "one");
		await until(() => heard.includes("one"), "the first");
		on.telegram.addFault({ method: "getUpdates", kind: "reset", after: true });
		on.telegram.say(id, "two");
		on.telegram.say(id, "three");
		await until(() => heard.includes("three"), "all of them", 15_000);
		expect(heard).toEqual(["one", "two", "three"]);
	});
});
