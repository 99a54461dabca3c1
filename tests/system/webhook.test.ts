import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { openRedis, startNewsroom, until } from "../support/newsroom.ts";
import { bring, startSendingTelegram, UPDATES_SECRET, written } from "../support/webhook.ts";

/** A Tidings that Telegram sends updates to, and a reader who has started the bot. */
async function start(more: Record<string, string> = {}) {
	const { telegram, url, env, port } = await startSendingTelegram();
	const lines: string[] = [];
	const newsroom = await startNewsroom({
		telegram,
		env: { ...env, HTTP_PORT: port, ...more },
		log: (line) => lines.push(line),
	});
	const { id } = telegram.addPerson({ firstName: "Zephyrine", languageCode: "en" });
	telegram.say(id, "/start");
	const got = () => telegram.messages(id).filter(({ from }) => from?.is_bot === true);
	await until(() => got().length === 1, "the welcome");
	return { telegram, url, env, newsroom, id, got, lines };
}

describe("updates by webhook", () => {
	test("are answered, and nothing is polled", async () => {
		const { telegram, url } = await start();
		const methods = telegram.calls().map(({ method }) => method);
		expect(methods).not.toContain("getUpdates");
		const set = telegram.calls().find(({ method }) => method === "setWebhook");
		expect(set?.payload).toMatchObject({
			url: `${url}/telegram`,
			secret_token: UPDATES_SECRET,
			allowed_updates: expect.arrayContaining(["message", "my_chat_member"]),
		});
		expect(set?.payload).not.toHaveProperty("drop_pending_updates");
	});

	test("are worked off once, however often they come and to which process", async () => {
		const { telegram, url, newsroom, id, got } = await start();
		const env = { UPDATES: "webhook", PUBLIC_URL: url, REDIS_PREFIX: newsroom.prefix };
		const second = await startNewsroom({ telegram, env });
		const update = written(9001, id, "/help");
		const both = [newsroom.url, second.url];
		const statuses = await Promise.all(
			Array.from({ length: 40 }, (_, index) => bring(both[index % 2] ?? "", update)),
		);
		expect(new Set(statuses)).toEqual(new Set([200]));
		await until(() => got().length === 2, "the answer");
		// Telegram may not have heard the answer, and comes again when all is over.
		expect(await bring(second.url, update)).toBe(200);
		expect(await bring(second.url, written(9002, id, "/privacy"))).toBe(200);
		await until(() => got().length === 3, "the next answer");
		await sleep(300);
		expect(got()).toHaveLength(3);
		const redis = openRedis();
		await until(
			async () => (await redis.zcard(createKeys(newsroom.prefix).updates)) === 0,
			"nothing to be kept any more",
		);
	});

	test("of one chat are worked off in their order", async () => {
		const { telegram, id, got } = await start();
		const words = Array.from({ length: 6 }, (_, n) => `question${n}`);
		for (const word of words) telegram.say(id, word);
		await until(() => got().length === 1 + words.length, "every answer");
		const asked = got()
			.slice(1)
			.map(({ text = "" }) => /question\d+/.exec(text)?.[0]);
		expect(asked).toEqual(words);
	});

	test("without Telegram's secret are refused before they are read", async () => {
		const { url, newsroom, id, got, lines } = await start();
		const update = written(9001, id, "/help");
		expect(await bring(url, update, {})).toBe(401);
		const header = "x-telegram-bot-api-secret-token";
		for (const secret of ["", "wrong", `${UPDATES_SECRET}x`, UPDATES_SECRET.slice(1)]) {
			expect(await bring(url, update, { [header]: secret })).toBe(401);
		}
		expect(await bring(url, "x".repeat(2 * 1024 * 1024), {})).toBe(401);
		// The id was not used up by those.
		expect(await openRedis().getbit(createKeys(newsroom.prefix).updatesKnown(2), 9001 % 4096)).toBe(
			0,
		);
		expect(await bring(url, update)).toBe(200);
		await until(() => got().length === 2, "the answer to the true one");
		expect(lines.join("")).not.toContain(UPDATES_SECRET);
	});

	test("that are none are answered and left out, and too large ones are refused", async () => {
		const { url, id, got } = await start();
		for (const nonsense of ["", "{", "[]", '{"update_id":"1"}', '{"update_id":-1}']) {
			expect(await bring(url, nonsense)).toBe(200);
		}
		expect(await bring(url, "x".repeat(1024 * 1024 + 1))).toBe(413);
		expect((await fetch(`${url}/telegram`)).status).toBe(405);
		await bring(url, written(9001, id, "/help"));
		await until(() => got().length === 2, "the next one");
	});

	test("do not count against the rate of others, but guesses do", async () => {
		const { url, id } = await start({ RATE_LIMIT: "20" });
		const right = await Promise.all(
			Array.from({ length: 40 }, (_, n) => bring(url, written(9000 + n, id, "word"))),
		);
		expect(new Set(right)).toEqual(new Set([200]));
		const wrong: number[] = [];
		for (let n = 0; n < 25; n++) wrong.push(await bring(url, {}, {}));
		expect(wrong.filter((status) => status === 429).length).toBeGreaterThan(0);
	});

	test("have no address where they are polled", async () => {
		const newsroom = await startNewsroom();
		expect(await bring(newsroom.url, written(1, 1, "/help"))).toBe(404);
	});
});

test("back at polling the webhook goes, and what Telegram or Redis still hold is answered once", async () => {
	const { telegram, env, newsroom, id, got } = await start();
	await newsroom.stop();
	// Nobody listens: Telegram keeps it.
	telegram.say(id, "/help");
	const prefix = { REDIS_PREFIX: newsroom.prefix };
	const web = await startNewsroom({ telegram, env: { ...env, ...prefix, ROLE: "web" } });
	const other = telegram.addPerson({ firstName: "Bo", languageCode: "en" }).id;
	telegram.say(other, "/start");
	// Kept in Redis, under a far higher number than what Telegram holds, and worked off by nobody yet.
	expect(await bring(web.url, written(9001, other, "/privacy"))).toBe(200);
	await web.stop();
	telegram.clearCalls();
	await startNewsroom({ telegram, env: prefix });
	await until(() => got().length === 2, "the answer to what Telegram kept");
	const answers = () => telegram.messages(other).filter(({ from }) => from?.is_bot === true);
	await until(() => answers().length === 2, "the answers to the other");
	await sleep(300);
	expect(got()).toHaveLength(2);
	expect(answers()).toHaveLength(2);
	const gone = telegram.calls().find(({ method }) => method === "deleteWebhook");
	expect(gone?.payload).not.toHaveProperty("drop_pending_updates");
	const info = await fetch(`${telegram.apiRoot}/bot${newsroom.env.BOT_TOKEN}/getWebhookInfo`);
	expect(await info.json()).toMatchObject({ result: { url: "" } });
});
