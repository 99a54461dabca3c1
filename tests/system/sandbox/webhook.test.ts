import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Api } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { createStandIn } from "../../../src/sandbox/stand-in.ts";
import { until } from "../../support/newsroom.ts";
import { refusal, token } from "./start.ts";

type Hit = { id: number; chat: number; secret: string | undefined; at: number };

/** A stand-in that sends to a listener, which answers each update with the status that `answer` says. */
async function start(answer: (hit: Hit, count: number) => number | Promise<number> = () => 200) {
	const standIn = createStandIn({ token, isLocal: true });
	const api = new Api(token, { apiRoot: await standIn.start() });
	const hits: Hit[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (data: Buffer) => (body += data.toString()));
		const take = async () => {
			const update = JSON.parse(body) as { update_id: number; message: { chat: { id: number } } };
			const secret = request.headers["x-telegram-bot-api-secret-token"];
			const hit: Hit = {
				id: update.update_id,
				chat: update.message.chat.id,
				secret: typeof secret === "string" ? secret : undefined,
				at: Date.now(),
			};
			hits.push(hit);
			response.writeHead(await answer(hit, hits.length)).end();
		};
		request.on("end", () => void take());
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(async () => {
		await standIn.stop();
		server.closeAllConnections();
		server.close();
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
	const people = ["Ann", "Bo"].map((firstName) =>
		standIn.addPerson({ firstName, languageCode: "en" }),
	);
	const [ann, bo] = people.map(({ id }) => id);
	return { standIn, api, hits, url, ann: ann ?? 0, bo: bo ?? 0 };
}

test("a webhook is sent what waited and what comes, with its secret, and each once", async () => {
	const { standIn, api, hits, url, ann } = await start();
	standIn.say(ann, "before");
	await api.setWebhook(url, { secret_token: "agreed" });
	standIn.say(ann, "after");
	await until(() => hits.length === 2, "both");
	expect(hits.map(({ id, secret }) => [id, secret])).toEqual([
		[1, "agreed"],
		[2, "agreed"],
	]);
	await until(async () => (await api.getWebhookInfo()).pending_update_count === 0, "no more");
});

test("those of one chat come one after the other, those of others at the same time", async () => {
	const held: (() => void)[] = [];
	const { standIn, api, hits, url, ann, bo } = await start(
		({ id }) => new Promise((resolve) => (id === 1 ? held.push(() => resolve(200)) : resolve(200))),
	);
	await api.setWebhook(url);
	for (const chat of [ann, ann, bo]) standIn.say(chat, "hello");
	await until(() => hits.length === 2, "the first of each");
	expect(hits.map(({ chat }) => chat)).toEqual([ann, bo]);
	held[0]?.();
	await until(() => hits.length === 3, "the second");
	expect(hits[2]).toMatchObject({ id: 2, chat: ann });
});

test("one that is not taken comes again, its chat waits, and the bot can learn why", async () => {
	const { standIn, api, hits, url, ann } = await start((_, count) => (count < 3 ? 503 : 200));
	await api.setWebhook(url);
	standIn.say(ann, "one");
	standIn.say(ann, "two");
	await until(() => hits.length === 4, "all of them");
	expect(hits.map(({ id }) => id)).toEqual([1, 1, 1, 2]);
	expect(await api.getWebhookInfo()).toMatchObject({
		last_error_message: "Wrong response from the webhook: 503 Service Unavailable",
	});
});

test("without its webhook nothing is sent, and what waits can be polled", async () => {
	const { standIn, api, hits, url, ann } = await start(() => 500);
	await api.setWebhook(url);
	standIn.say(ann, "kept");
	await until(() => hits.length > 0, "the attempt");
	await api.deleteWebhook();
	const count = hits.length;
	standIn.say(ann, "kept, too");
	expect(await api.getUpdates({ timeout: 1 })).toHaveLength(2);
	expect(hits.length - count).toBeLessThanOrEqual(1);
});

test("nothing is sent to other machines, and no secret is taken that Telegram would not take", async () => {
	const { api, url } = await start();
	expect(await refusal(api.setWebhook("http://10.0.0.1/hook"))).toContain("127.0.0.1 only");
	expect(await refusal(api.setWebhook(url, { secret_token: "a b" }))).toContain(
		"unallowed characters",
	);
});
