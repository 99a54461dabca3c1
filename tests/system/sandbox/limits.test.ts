import { GrammyError, InputMediaBuilder } from "grammy";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startStandIn, type Started } from "./start.ts";

let on: Started;
let clockMs: number;
beforeEach(async () => {
	clockMs = 1_800_000_000_000;
	on = await startStandIn({ now: () => clockMs });
});
afterEach(() => on.standIn.stop());

const send = (chat: number | string = on.channel.id) => on.api.sendMessage(chat, "Storm");
const sendMany = async (count: number, chat?: number | string) => {
	for (let one = 0; one < count; one++) await send(chat);
};
/** The seconds to wait that a refusal names; 0 when the call went through. */
const waitOf = async (call: Promise<unknown>) => {
	const error: unknown = await call.then(
		() => undefined,
		(error: unknown) => error,
	);
	if (error === undefined) return 0;
	if (!(error instanceof GrammyError) || error.error_code !== 429) throw error;
	expect(error.description).toBe(`Too Many Requests: retry after ${error.parameters.retry_after}`);
	return error.parameters.retry_after;
};

test("without limits everything goes through and is counted", async () => {
	await sendMany(50);
	expect(on.standIn.floods()).toEqual([]);
	expect(on.standIn.rates()).toMatchObject({ sent: 50, spanMs: 0 });
});

test("a channel takes no more than its share of a sliding minute", async () => {
	on.standIn.setLimits({ perMinute: 3 });
	await sendMany(2);
	clockMs += 20_000;
	await send();
	clockMs += 30_000;
	expect(await waitOf(send())).toBe(10);
	clockMs += 9_999;
	expect(await waitOf(send())).toBe(1);
	clockMs += 1;
	await sendMany(2);
	expect(await waitOf(send())).toBe(20);
	expect(on.standIn.messages(on.channel.id)).toHaveLength(5);
});

test("each chat has a minute of its own, and private chats have none", async () => {
	on.standIn.setLimits({ perMinute: 1 });
	const group = on.standIn.addGroup({ title: "Talks" });
	on.standIn.say(on.ann.id, "/start");
	await send();
	await send(group.id);
	await sendMany(5, on.ann.id);
	expect(await waitOf(send("@lindenford"))).toBe(60);
	expect(await waitOf(send(group.id))).toBe(60);
	expect(on.standIn.floods()).toEqual([
		{ at: clockMs, chatId: on.channel.id, limit: "chat", retryAfterSeconds: 60 },
		{ at: clockMs, chatId: group.id, limit: "chat", retryAfterSeconds: 60 },
	]);
});

test("all chats together share a sliding second", async () => {
	on.standIn.setLimits({ perSecond: 2 });
	on.standIn.say(on.ann.id, "/start");
	await send();
	clockMs += 600;
	await send(on.ann.id);
	expect(await waitOf(send(on.ann.id))).toBe(1);
	expect(on.standIn.floods()).toMatchObject([{ chatId: on.ann.id, limit: "all" }]);
	clockMs += 400;
	await send(on.ann.id);
	expect(await waitOf(send())).toBe(1);
});

test("whoever exceeds a limit is out for the length of the ban", async () => {
	on.standIn.setLimits({ perMinute: 1, banSeconds: 300 });
	const other = on.standIn.addChannel({ title: "Sport" });
	await send();
	expect(await waitOf(send())).toBe(300);
	clockMs += 100_500;
	expect(await waitOf(send())).toBe(200);
	await send(other.id);
	clockMs += 199_500;
	expect(await waitOf(send())).toBe(0);
});

test("the windows have any length", async () => {
	on.standIn.setLimits({ perSecond: 2, secondMs: 50, perMinute: 1, minuteMs: 10 });
	await send();
	clockMs += 10;
	await send();
	clockMs += 10;
	expect(await waitOf(send())).toBe(1);
	expect(on.standIn.floods()).toMatchObject([{ limit: "all" }]);
	clockMs += 30;
	await send();
});

test("an album counts its messages, a forward and a copy count as one, the rest as none", async () => {
	on.standIn.setLimits({ perMinute: 5 });
	const photo = InputMediaBuilder.photo("https://news.example/a.jpg");
	const [first] = await on.api.sendMediaGroup(on.channel.id, [photo, photo, photo]);
	const id = first?.message_id ?? 0;
	expect(await waitOf(on.api.sendMediaGroup(on.channel.id, [photo, photo, photo]))).toBe(60);
	await on.api.forwardMessage(on.channel.id, on.channel.id, id);
	await on.api.copyMessage(on.channel.id, on.channel.id, id);
	expect(await waitOf(on.api.copyMessage(on.channel.id, on.channel.id, id))).toBe(60);
	await on.api.editMessageCaption(on.channel.id, id, { caption: "Open" });
	await on.api.pinChatMessage(on.channel.id, id);
	await on.api.deleteMessage(on.channel.id, id);
	expect(on.standIn.rates().sent).toBe(5);
	expect(on.standIn.floods()).toHaveLength(2);
});

test("an album that is larger than a limit never goes through", async () => {
	on.standIn.setLimits({ perMinute: 2 });
	const photo = InputMediaBuilder.photo("https://news.example/a.jpg");
	expect(await waitOf(on.api.sendMediaGroup(on.channel.id, [photo, photo, photo]))).toBe(60);
	expect(on.standIn.messages(on.channel.id)).toEqual([]);
});

test("what was refused for another reason, or lost before it was carried out, does not count", async () => {
	on.standIn.setLimits({ perMinute: 1 });
	await on.api.sendMessage(on.channel.id, "x".repeat(5000)).catch(() => undefined);
	on.standIn.addFault({ kind: "reset" });
	await send().catch(() => undefined);
	expect(await waitOf(send())).toBe(0);
});

test("tells how many messages were sent, where and in what time, until limits are set anew", async () => {
	const group = on.standIn.addGroup({ title: "Talks" });
	on.standIn.linkGroup(on.channel.id, group.id);
	await send();
	clockMs += 4000;
	await send(group.id);
	clockMs += 500;
	await send();
	expect(on.standIn.rates()).toEqual({
		sent: 3,
		spanMs: 4500,
		chats: new Map([
			[on.channel.id, { sent: 2, spanMs: 4500 }],
			[group.id, { sent: 1, spanMs: 0 }],
		]),
	});
	on.standIn.setLimits({});
	expect(on.standIn.rates()).toEqual({ sent: 0, spanMs: 0, chats: new Map() });
});
