import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { describe, expect, onTestFinished, test } from "vitest";
import { createKeys } from "../../../src/store/keys.ts";
import type { Receipt } from "../../../src/store/receipts.ts";
import { SECRET } from "../../support/environment.ts";
import { article, openRedis, startNewsroom, texts, until } from "../../support/newsroom.ts";

type Heard = { type: string; data: Record<string, unknown> };

/** A CMS that hears what becomes of its articles; `answer` says what it answers to each request. */
async function startReceiver(answer: (count: number) => number) {
	const heard: Heard[] = [];
	const ids: string[] = [];
	let count = 0;
	const webhook = new Webhook(SECRET.toString("base64"));
	const server = createServer((request: IncomingMessage, response) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.on("end", () => {
			const status = answer(count++);
			// Throws for a wrong signature, and the test with it.
			const event = webhook.verify(
				Buffer.concat(chunks).toString(),
				request.headers as Record<string, string>,
			) as Heard;
			ids.push(String(request.headers["webhook-id"]));
			if (status < 300) heard.push(event);
			response.writeHead(status, status === 302 ? { location: "http://127.0.0.1:1/" } : {}).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	return { heard, ids, url: `http://127.0.0.1:${port}/hear` };
}

const source = (url: string, more = "    callback_private: true\n") =>
	`sources:\n  - name: desk\n    format: json-feed\n    secret_env: WEBHOOK_SECRETS\n    callback_url: ${url}\n    callback_secret_env: WEBHOOK_SECRETS\n${more}`;
const json = (body: unknown) => ({ contentType: "application/json", body: JSON.stringify(body) });

test("a receipt that is damaged is named in the log once, and told when it was mended", async () => {
	const receiver = await startReceiver(() => 204);
	const lines: string[] = [];
	const newsroom = await startNewsroom({
		newsroom: source(receiver.url),
		log: (line) => lines.push(line),
	});
	const [redis, keys] = [openRedis(), createKeys(newsroom.prefix)];
	const receipt: Receipt = {
		type: "article.posted",
		at: Date.now(),
		source: "desk",
		id: "a",
		ref: "r1",
		channel: "@lindenford",
		state: "posted",
		revision: 1,
	};
	const whole = JSON.stringify(receipt);
	const told = () => lines.filter((line) => line.includes("a receipt is damaged")).length;
	const waits = async () => Number(await redis.zscore(keys.receipts, "one")) > Date.now();
	await redis.set(keys.receipt("one"), whole.slice(1));
	await redis.zadd(keys.receipts, 0, "one");
	await until(() => told() === 1, "the line in the log");
	await until(waits, "that it waits");
	await redis.zadd(keys.receipts, 0, "one");
	await until(waits, "that it was looked at again");
	await newsroom.hook("desk", json(article("b")));
	await until(() => receiver.heard.length === 1, "what comes behind it");
	expect(await redis.get(keys.receipt("one"))).toBe(whole.slice(1));
	expect(told()).toBe(1);
	await redis.set(keys.receipt("one"), whole);
	await redis.zadd(keys.receipts, 0, "one");
	await until(() => receiver.heard.length === 2, "what was mended");
	expect(receiver.heard[1]?.data).toMatchObject({ id: "a" });
	await until(async () => (await redis.exists(keys.receipt("one"))) === 0, "that it is done");
});

describe("a source that wants to be called back", () => {
	test("hears of each change of a post, signed", async () => {
		const receiver = await startReceiver(() => 204);
		const newsroom = await startNewsroom({ newsroom: source(receiver.url) });
		await newsroom.hook("desk", json(article("a")));
		await until(() => receiver.heard.length === 1, "article.posted");
		expect(receiver.heard[0]).toMatchObject({
			type: "article.posted",
			data: {
				id: "a",
				source: "desk",
				channel: "@lindenford",
				state: "posted",
				link: "https://t.me/lindenford/1",
			},
		});
		await newsroom.hook("desk", json({ type: "article.retracted", data: { id: "a" } }));
		await until(() => receiver.heard.length === 2, "article.retracted");
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: "@lindenford",
			kind: "error",
			code: 400,
			description: "Bad Request: something",
		});
		await newsroom.hook("desk", json(article("b")));
		await until(() => receiver.heard.length === 3, "article.failed");
		newsroom.telegram.addFault({ method: "sendMessage", chat: "@lindenford", kind: "reset" });
		await newsroom.hook("desk", json(article("c")));
		await until(() => receiver.heard.length === 4, "article.unknown");
		expect(receiver.heard.map(({ type }) => type)).toEqual([
			"article.posted",
			"article.retracted",
			"article.failed",
			"article.unknown",
		]);
		// Articles of another source are none of its business.
		await newsroom.send(article("native"));
		await until(
			() => texts(newsroom.telegram).some((t) => t.includes("native")),
			"the post",
			15_000,
		);
		expect(receiver.heard).toHaveLength(4);
	}, 30_000);

	test("is told again, under the same id, until it listens; redirects are not followed", async () => {
		const receiver = await startReceiver((count) => [500, 302, 204][count] ?? 204);
		const newsroom = await startNewsroom({
			newsroom: source(receiver.url),
			firstReceiptRetryMs: 50,
		});
		await newsroom.hook("desk", json(article("a")));
		await until(() => receiver.heard.length === 1, "the third try", 15_000);
		expect(receiver.ids).toHaveLength(3);
		expect(new Set(receiver.ids).size).toBe(1);
	});

	test("is told soon, however long another one lets itself be waited for", async () => {
		const receiver = await startReceiver(() => 204);
		let waiting = 0;
		const silent = createServer(() => {
			waiting += 1;
		}).listen(0, "127.0.0.1");
		await once(silent, "listening");
		onTestFinished(() => {
			silent.closeAllConnections();
			silent.close();
		});
		const { port } = silent.address() as AddressInfo;
		const other = source(`http://127.0.0.1:${port}`).replace("name: desk", "name: wire");
		const newsroom = await startNewsroom({
			newsroom: source(receiver.url) + other.replace("sources:\n", ""),
		});
		const many = Array.from({ length: 60 }, (_, nth) =>
			article(`w${nth}`, { url: `https://news.example/w/${nth}` }),
		);
		for (const one of many) await newsroom.hook("wire", json(one));
		await until(() => texts(newsroom.telegram).length === many.length, "all posts", 30_000);
		await until(() => waiting > 0, "a receipt that is waited for");
		await newsroom.hook("desk", json(article("a")));
		await until(() => receiver.heard.length === 1, "article.posted");
		expect(waiting).toBeLessThanOrEqual(8);
	}, 60_000);

	test("is not called at an address that is not public, unless the newsroom file allows it", async () => {
		const receiver = await startReceiver(() => 204);
		const log: string[] = [];
		const newsroom = await startNewsroom({
			newsroom: source(receiver.url, ""),
			log: (line) => log.push(line),
		});
		await newsroom.hook("desk", json(article("a")));
		await until(() => log.some((line) => line.includes("a receipt was not taken")), "the refusal");
		expect(receiver.ids).toHaveLength(0);
	});
});
