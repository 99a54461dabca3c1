import { setTimeout as wait } from "node:timers/promises";
import { Bot, GrammyError } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { refusal, startStandIn, token, type Started } from "./start.ts";

let on: Started;
beforeEach(async () => {
	on = await startStandIn();
});
afterEach(() => on.standIn.stop());

describe("long polling", () => {
	test("waits for an update and gives it out at once", async () => {
		const polled = on.api.getUpdates({ timeout: 30 });
		on.standIn.say(on.ann.id, "/start bridge");
		expect(await polled).toMatchObject([
			{
				update_id: 1,
				message: {
					message_id: 1,
					text: "/start bridge",
					from: { id: on.ann.id, first_name: "Ann", language_code: "en", is_bot: false },
					chat: { id: on.ann.id, type: "private" },
					entities: [{ type: "bot_command", offset: 0, length: 6 }],
				},
			},
		]);
	});

	test("answers with nothing when the time is over", async () => {
		expect(await on.api.getUpdates({ timeout: 1 })).toEqual([]);
	});

	test("gives an update again until a higher offset confirms it", async () => {
		for (const text of ["one", "two", "three"]) on.standIn.say(on.ann.id, text);
		const ids = async (options: object) =>
			(await on.api.getUpdates(options)).map(({ update_id }) => update_id);
		expect(await ids({ limit: 2 })).toEqual([1, 2]);
		expect(await ids({ offset: 2 })).toEqual([2, 3]);
		expect(await ids({})).toEqual([2, 3]);
		expect(await ids({ offset: -1 })).toEqual([3]);
		expect(await ids({ offset: 1000 })).toEqual([3]);
		expect(await ids({ offset: 4 })).toEqual([]);
	});

	test("is ended by a second poller with a conflict", async () => {
		const first = on.api.getUpdates({ timeout: 30 }).catch((error: unknown) => error);
		while (on.standIn.calls().length === 0) await wait(5);
		const second = on.api.getUpdates({ timeout: 30 });
		const error = await first;
		expect(error).toBeInstanceOf(GrammyError);
		expect(error).toMatchObject({
			error_code: 409,
			description:
				"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
		});
		on.standIn.say(on.ann.id, "still here");
		expect(await second).toHaveLength(1);
	});

	test("keeps only the kinds of update that are wanted", async () => {
		await on.api.getUpdates({ allowed_updates: ["callback_query"] });
		on.standIn.say(on.ann.id, "unheard");
		expect(await on.api.getUpdates()).toEqual([]);
		await on.api.getUpdates({ allowed_updates: [] });
		on.standIn.say(on.ann.id, "heard");
		expect(await on.api.getUpdates()).toHaveLength(1);
	});

	test("is not possible while a webhook is set", async () => {
		const polled = refusal(on.api.getUpdates({ timeout: 30 }));
		while (on.standIn.calls().length === 0) await wait(5);
		await on.api.setWebhook("https://news.example:8443/hook", { max_connections: 5 });
		expect(await polled).toBe("Conflict: terminated by setWebhook request");
		on.standIn.say(on.ann.id, "kept");
		expect(await refusal(on.api.getUpdates())).toBe(
			"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
		);
		expect(await on.api.getWebhookInfo()).toMatchObject({
			url: "https://news.example:8443/hook",
			max_connections: 5,
			pending_update_count: 1,
		});
		await on.api.deleteWebhook({ drop_pending_updates: true });
		expect(await on.api.getUpdates()).toEqual([]);
		expect(await on.api.getWebhookInfo()).toMatchObject({ url: "", pending_update_count: 0 });
	});

	test.each([
		["http://news.example/hook", "An HTTPS URL must be provided for webhook"],
		["https://news.example:8080/", "Webhook can be set up only on ports 80, 88, 443 or 8443"],
	])("is not replaced by the webhook %s", async (url, reason) => {
		expect(await refusal(on.api.setWebhook(url))).toBe(`Bad Request: bad webhook: ${reason}`);
	});
});

describe("a bot of grammY", () => {
	test("speaks with two people, each in a chat of their own, and answers their buttons", async () => {
		const bot = new Bot(token, { client: { apiRoot: on.apiRoot } });
		bot.command("start", (ctx) =>
			ctx.reply(ctx.from?.language_code === "de" ? "Hallo" : "Hello", {
				reply_markup: { inline_keyboard: [[{ text: "Save", callback_data: "save" }]] },
			}),
		);
		bot.on("callback_query:data", (ctx) =>
			ctx.answerCallbackQuery({ text: `${ctx.callbackQuery.data}d`, show_alert: true }),
		);
		bot.on("inline_query", (ctx) =>
			ctx.answerInlineQuery([
				{
					type: "article",
					id: "1",
					title: ctx.inlineQuery.query,
					input_message_content: { message_text: "Bridge" },
				},
			]),
		);
		const running = bot.start();
		const replied = (personId: number) =>
			new Promise<void>((resolve) => {
				const stop = on.standIn.onChange(({ kind, chatId, messageId }) => {
					if (kind !== "message" || chatId !== personId || messageId !== 2) return;
					stop();
					resolve();
				});
			});
		const both = Promise.all([replied(on.ann.id), replied(on.bo.id)]);
		on.standIn.say(on.ann.id, "/start");
		on.standIn.say(on.bo.id, "/start");
		await both;
		expect(on.standIn.messages(on.ann.id)[1]).toMatchObject({ text: "Hello" });
		expect(on.standIn.messages(on.bo.id)[1]).toMatchObject({ text: "Hallo" });
		expect(await on.standIn.press(on.bo.id, 2, "save")).toEqual({ text: "saved", showAlert: true });
		expect(await on.standIn.askInline(on.ann.id, "bridge")).toMatchObject({
			results: [{ id: "1", title: "bridge" }],
			cache_time: 300,
		});
		await bot.stop();
		await running;
	});
});

describe("a person", () => {
	test("has to write first", async () => {
		expect(await refusal(on.api.sendMessage(on.ann.id, "Hello"))).toBe(
			"Forbidden: bot can't initiate conversation with a user",
		);
		expect(await refusal(on.api.getChat(on.ann.id))).toBe("Bad Request: chat not found");
		on.standIn.say(on.ann.id, "/start");
		expect((await on.api.sendMessage(on.ann.id, "Hello")).from).toEqual({
			id: 1_000_000_001,
			is_bot: true,
			first_name: "Tidings",
			username: "tidings_bot",
		});
	});

	test("can block the bot, which hears of it, and come back", async () => {
		on.standIn.say(on.ann.id, "/start");
		on.standIn.block(on.ann.id, true);
		expect(await refusal(on.api.sendMessage(on.ann.id, "Hello"))).toBe(
			"Forbidden: bot was blocked by the user",
		);
		on.standIn.block(on.ann.id, false);
		await on.api.sendMessage(on.ann.id, "Hello again");
		expect(await on.api.getUpdates({ offset: 2 })).toMatchObject([
			{
				my_chat_member: {
					from: { id: on.ann.id },
					old_chat_member: { status: "member" },
					new_chat_member: { status: "kicked" },
				},
			},
			{ my_chat_member: { new_chat_member: { status: "member" } } },
		]);
	});

	test("presses a button under a channel's post too, and only where a message is", async () => {
		await on.api.sendMessage(on.channel.id, "Vote");
		const answer = on.standIn.press(on.ann.id, 1, "yes", "@lindenford");
		const [update] = await on.api.getUpdates();
		expect(update?.callback_query).toMatchObject({
			from: { id: on.ann.id },
			message: { chat: on.channel },
		});
		await on.api.answerCallbackQuery(update?.callback_query?.id ?? "");
		expect(await answer).toEqual({});
		expect(() => on.standIn.press(on.ann.id, 7, "yes")).toThrow("There is no message 7");
	});

	test("gets no answer to a question that is answered twice or unknown", async () => {
		on.standIn.say(on.ann.id, "/start");
		const answer = on.standIn.press(on.ann.id, 1, "x");
		const id = (await on.api.getUpdates()).at(-1)?.callback_query?.id ?? "";
		expect(await refusal(on.api.answerCallbackQuery(id, { text: "x".repeat(201) }))).toBe(
			"Bad Request: MESSAGE_TOO_LONG",
		);
		await on.api.answerCallbackQuery(id, { url: "https://t.me/tidings_bot?start=x" });
		expect(await answer).toEqual({ url: "https://t.me/tidings_bot?start=x" });
		const tooOld =
			"Bad Request: query is too old and response timeout expired or query ID is invalid";
		expect(await refusal(on.api.answerCallbackQuery(id))).toBe(tooOld);
		expect(await refusal(on.api.answerInlineQuery("1", []))).toBe(tooOld);
	});

	test("is not left waiting when the stand-in stops", async () => {
		on.standIn.say(on.ann.id, "/start");
		const answers = Promise.all([
			on.standIn.press(on.ann.id, 1, "x"),
			on.standIn.askInline(on.ann.id, "x"),
		]);
		await on.standIn.stop();
		expect(await answers).toMatchObject([{}, { results: [] }]);
	});
});

describe("an inline answer", () => {
	const result = (id: string) => ({
		type: "article" as const,
		id,
		title: "Bridge",
		input_message_content: { message_text: "Open" },
	});

	test.each([
		[
			Array.from({ length: 51 }, (_, index) => result(String(index))),
			"too many inline query results specified",
		],
		[[result("1"), result("1")], "RESULT_ID_DUPLICATE"],
		[[result("é".repeat(33))], "RESULT_ID_INVALID"],
	])("is refused when its results break a rule (%#)", async (results, reason) => {
		void on.standIn.askInline(on.ann.id, "bridge");
		const [update] = await on.api.getUpdates();
		const id = update?.inline_query?.id ?? "";
		expect(await refusal(on.api.answerInlineQuery(id, results))).toBe(`Bad Request: ${reason}`);
	});

	test("takes an offset of 64 bytes and no more", async () => {
		void on.standIn.askInline(on.ann.id, "bridge");
		const id = (await on.api.getUpdates())[0]?.inline_query?.id ?? "";
		expect(await refusal(on.api.answerInlineQuery(id, [], { next_offset: "x".repeat(65) }))).toBe(
			"Bad Request: NEXT_OFFSET_INVALID",
		);
		await on.api.answerInlineQuery(id, [], { next_offset: "x".repeat(64) });
	});
});
