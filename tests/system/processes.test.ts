import { describe, expect, inject, onTestFinished, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { freePort } from "../campaign/program.ts";
import { environment } from "../support/environment.ts";
import {
	article,
	openRedis,
	startNewsroom,
	startTelegram,
	type TestTelegram,
	texts,
	until,
} from "../support/newsroom.ts";
import { bring, createProcess, startSendingTelegram, written } from "../support/webhook.ts";

/** What somebody was answered by the bot. */
function said(telegram: TestTelegram, chat: number): (string | undefined)[] {
	const messages = telegram.messages(chat).filter(({ from }) => from?.is_bot === true);
	return messages.map(({ text }) => text);
}

function answers(telegram: TestTelegram, chat: number): number {
	return said(telegram, chat).length;
}

function person(telegram: TestTelegram, firstName: string): number {
	return telegram.addPerson({ firstName, languageCode: "en" }).id;
}

describe("a role starts its parts and no others:", () => {
	test("web takes articles and posts nothing, worker posts them, bot answers", async () => {
		const telegram = await startTelegram();
		telegram.clearCalls();
		const web = await startNewsroom({ telegram, env: { ROLE: "web" } });
		expect((await web.send(article("a"))).status).toBe(202);
		const health = (await web.ask("/healthz")).body;
		expect(health).toMatchObject({ status: "ok", role: "web" });
		expect(await web.ask("/readyz")).toMatchObject({
			status: 200,
			body: { status: "ready", role: "web", telegram: "is not spoken to in this role" },
		});
		expect((await fetch(`${web.url}/metrics`)).status).toBe(200);
		expect(telegram.calls()).toEqual([]);

		const env = { REDIS_PREFIX: web.prefix };
		const worker = await startNewsroom({ telegram, env: { ...env, ROLE: "worker" } });
		await until(() => texts(telegram).length === 1, "the post");
		expect((await worker.send(article("b"))).status).toBe(404);
		await until(async () => (await worker.ask("/readyz")).status === 200, "readiness");
		expect((await worker.ask("/readyz")).body["role"]).toBe("worker");
		const reader = person(telegram, "Zephyrine");
		telegram.say(reader, "/start");
		expect(telegram.calls().map(({ method }) => method)).not.toContain("getUpdates");

		const bot = await startNewsroom({ telegram, env: { ...env, ROLE: "bot" } });
		await until(() => answers(telegram, reader) === 1, "the welcome");
		const { role, installation } = (await bot.ask("/healthz")).body;
		expect(role).toBe("bot");
		expect([typeof installation, installation]).toEqual(["string", health["installation"]]);
		await worker.stop();
		expect((await web.send(article("c"))).status).toBe(202);
		telegram.say(reader, "/help");
		await until(() => answers(telegram, reader) === 2, "the help");
		expect(texts(telegram)).toHaveLength(1);
	}, 60_000);

	test("web alone takes updates by webhook, and a bot alone works them off", async () => {
		const { telegram, url, env, port } = await startSendingTelegram();
		const web = await startNewsroom({
			telegram,
			env: { ...env, HTTP_PORT: port, ROLE: "web" },
		});
		const shared = { ...env, REDIS_PREFIX: web.prefix };
		const bot = await startNewsroom({ telegram, env: { ...shared, ROLE: "bot" } });
		const worker = await startNewsroom({ telegram, env: { ...shared, ROLE: "worker" } });
		const reader = person(telegram, "Zephyrine");
		telegram.say(reader, "/start");
		await until(() => answers(telegram, reader) === 1, "the welcome");
		for (const other of [bot, worker]) {
			expect(await bring(other.url, written(9001, reader, "/help"))).toBe(404);
		}
		expect(await bring(url, written(9001, reader, "/help"))).toBe(200);
		await until(() => answers(telegram, reader) === 2, "the help");
	});
});

/** A Telegram whose updates come one way or the other, and the settings for that. */
async function open(way: string) {
	if (way === "webhook") return startSendingTelegram();
	return { telegram: await startTelegram(), env: {}, port: String(await freePort()) };
}

describe.each(["polling", "webhook"])("updates by %s", (way) => {
	test("go on within 15 seconds when their process is killed, none lost and none twice", async () => {
		const { telegram, env: more, port } = await open(way);
		const shared = environment(telegram.apiRoot);
		const env = { ...shared, ...more, REDIS_URL: inject("redisUrl") };
		const [redis, keys] = [openRedis(), createKeys(shared.REDIS_PREFIX)];
		/** Four were worked off to the end, and one was not. */
		const isNoted = async () =>
			way === "polling"
				? (await redis.bitcount(keys.updatesKnown(0))) === 4
				: (await redis.zcard(keys.updates)) === 1;
		// By webhook, somebody has to be there whom Telegram reaches.
		const web = await createProcess({ ...env, ROLE: "web" }, port);
		const [first, second] = [
			await createProcess({ ...env, ROLE: "bot" }),
			await createProcess({ ...env, ROLE: "bot" }),
		];
		const all = [web, first, second];
		onTestFinished(async () => {
			await Promise.all(all.map((one) => one.kill()));
		});
		await Promise.all([web.start(), first.start()]);
		const [hanging, quick, later] = ["A", "B", "C"].map((name) => person(telegram, name));
		if (hanging === undefined || quick === undefined || later === undefined) throw new Error();
		for (const id of [hanging, quick]) telegram.say(id, "/start");
		await until(() => answers(telegram, hanging) + answers(telegram, quick) === 2, "the welcomes");
		await second.start();

		telegram.addFault({ method: "sendMessage", chat: hanging, kind: "silent", times: Infinity });
		telegram.say(hanging, "/help");
		const asked = () =>
			telegram.calls().filter(({ chat, fault }) => chat === hanging && fault === "silent").length;
		await until(() => asked() === 1, "the call that hangs");
		// Worked off behind the one that hangs.
		telegram.say(quick, "/help");
		await until(() => answers(telegram, quick) === 2, "the help");
		await until(isNoted, "the note of that");
		await first.kill();
		const killedAt = Date.now();
		telegram.clearFaults();
		telegram.say(later, "/start");
		telegram.say(hanging, "/privacy");
		await until(() => answers(telegram, later) === 1, "the other process", 20_000);
		expect(Date.now() - killedAt).toBeLessThan(15_000);
		await until(() => answers(telegram, hanging) === 3, "what was under way, and what came then");
		const [, help, privacy] = said(telegram, hanging);
		telegram.say(quick, "/privacy");
		await until(() => said(telegram, quick).at(-1) === privacy, "the last answer");
		expect(said(telegram, quick).slice(1)).toEqual([help, privacy]);
		expect(help).not.toBe(privacy);
		expect(said(telegram, hanging)).toHaveLength(3);
		expect(said(telegram, later)).toHaveLength(1);
		expect(first.output()).not.toContain('"level":50');
	}, 180_000);
});
