import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, onTestFinished, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { type Migration, createSchema } from "../../src/store/schema.ts";
import { freePort } from "../campaign/program.ts";
import { createSender, environment } from "../support/environment.ts";
import { article, openRedis, startTelegram, texts, until } from "../support/newsroom.ts";
import { createProcess } from "../support/webhook.ts";

const COUNT = 60;

test("a newer Tidings takes an older one's place while articles and questions come: none is lost, none twice", async () => {
	const telegram = await startTelegram();
	const env = { ...environment(telegram.apiRoot), REDIS_URL: inject("redisUrl") };
	const ports = [String(await freePort()), String(await freePort())];
	const [older, newer] = await Promise.all(ports.map(async (port) => createProcess(env, port)));
	if (older === undefined || newer === undefined) throw new Error("no processes");
	onTestFinished(async () => {
		await Promise.all([older.kill(), newer.kill()]);
	});
	await older.start();

	/** As a proxy does that has both addresses. */
	const senders = ports.map((port) => createSender(`http://127.0.0.1:${port}`));
	const refused: string[] = [];
	async function send(id: string): Promise<void> {
		for (const sender of senders) {
			const answer = await sender.send(article(id), { id: `msg_${id}` }).catch(() => undefined);
			if (answer?.status === 202) return;
		}
		refused.push(id);
	}
	const replacing = new AbortController();
	const sent: string[] = [];
	const sending = (async () => {
		while (!replacing.signal.aborted || sent.length < COUNT) {
			const id = `u${sent.length}`;
			await send(id);
			sent.push(id);
			await sleep(25);
		}
	})();
	await until(() => sent.length > 10, "some articles");
	await newer.start();
	telegram.say(telegram.adminId, "/help");
	expect(await older.stop()).toBe(0);
	replacing.abort();
	await sending;
	telegram.say(telegram.adminId, "/help");

	expect(refused).toEqual([]);
	await until(() => texts(telegram).length >= sent.length, "every post", 60_000);
	const titles = texts(telegram).map((text) => text.split("\n")[0]);
	expect(titles).toHaveLength(sent.length);
	expect(new Set(titles)).toEqual(new Set(sent.map((id) => article(id)["title"])));
	const helps = () => {
		const said = telegram.messages(telegram.adminId).filter(({ from }) => from?.is_bot === true);
		const last = said.at(-1)?.text;
		return said.filter(({ text }) => text === last).length;
	};
	await until(() => helps() === 2, "both answers", 30_000);
	expect(older.output() + newer.output()).not.toContain('"level":50');
}, 180_000);

test("a newer Tidings that wants another schema does not start beside an older one, which goes on", async () => {
	const redis = openRedis();
	const keys = createKeys(environment("").REDIS_PREFIX);
	const step: Migration = { to: 2, about: "another schema", run: async () => {} };
	const older = createSchema({ redis, keys, steps: [] });
	const newer = createSchema({ redis, keys, steps: [step] });
	await older.check();
	await expect(newer.check()).rejects.toThrow(/of an older Tidings .* run `tidings migrate`/);
	await older.check();
	await newer.migrate();
	await newer.check();
	await expect(older.check()).rejects.toThrow(/written by a newer Tidings/);
});
