import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { HOOK_SECRET } from "../../support/environment.ts";
import { openRedis, startNewsroom, texts, until } from "../../support/newsroom.ts";

/** A hub that notes what it is asked and answers 202. */
async function startHub(named = "/hub") {
	const asked: URLSearchParams[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk: Buffer) => (body += chunk.toString()));
		request.on("end", () => {
			if (request.method === "GET") {
				response.end(
					`<feed xmlns="http://www.w3.org/2005/Atom"><link rel="hub" href="${named}"/></feed>`,
				);
				return;
			}
			asked.push(new URLSearchParams(body));
			response.writeHead(202).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	return { asked, url: `http://127.0.0.1:${port}` };
}

/** What a hub is told to call: the last part is nobody's to guess. */
const CALLBACK = /^https:\/\/tidings\.example\/hooks\/courier\/[\w-]{22}$/;
const pathIn = (asked: URLSearchParams | undefined) =>
	new URL(asked?.get("hub.callback") ?? "").pathname;

/** A hub's request, as a proxy on this machine passes it on. */
const outside = { "x-forwarded-for": "203.0.113.7" };

const feed = (title: string) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>Courier</title><id>urn:courier</id><updated>${new Date().toISOString()}</updated>
<entry><id>urn:courier:1</id><title>${title}</title><link href="https://courier.example/1"/>
<published>${new Date().toISOString()}</published><updated>${new Date().toISOString()}</updated>
<summary>A text.</summary></entry></feed>`;

describe("a WebSub source", () => {
	test("asks no hub inside the network that only its feed names, and gives it no secret", async () => {
		const inside = await startHub();
		const outside = await startHub(`${inside.url}/hub`);
		const log: string[] = [];
		await startNewsroom({
			env: { PUBLIC_URL: "https://tidings.example" },
			log: (line) => void log.push(line),
			newsroom: `sources:\n  - name: courier\n    format: websub\n    secret_env: HOOK_SECRET\n    options: { topic: "${outside.url}/feed" }\n`,
		});
		const refusal = "a subscription could not be asked for";
		await until(() => log.some((line) => line.includes(refusal)), "the refusal");
		expect(inside.asked).toEqual([]);
	});

	test("subscribes, proves that it did, takes what is signed, and renews before the lease ends", async () => {
		const hub = await startHub();
		const topic = `${hub.url}/feed`;
		let shift = 0;
		const newsroom = await startNewsroom({
			env: { PUBLIC_URL: "https://tidings.example" },
			now: () => Date.now() + shift,
			newsroom: `sources:\n  - name: courier\n    format: websub\n    secret_env: HOOK_SECRET\n    options: { topic: "${topic}" }\n`,
		});
		await until(() => hub.asked.length === 1, "the first request");
		expect(Object.fromEntries(hub.asked[0] ?? [])).toMatchObject({
			"hub.mode": "subscribe",
			"hub.topic": topic,
			"hub.callback": expect.stringMatching(CALLBACK),
			"hub.secret": HOOK_SECRET.toString(),
		});
		const path = pathIn(hub.asked[0]);
		const confirm = (query: Record<string, string>) =>
			fetch(`${newsroom.url}${path}?${new URLSearchParams(query).toString()}`);
		const question = {
			"hub.mode": "subscribe",
			"hub.challenge": "c 1/2",
			"hub.lease_seconds": "600",
		};
		expect((await confirm({ ...question, "hub.topic": "https://other.example/feed" })).status).toBe(
			404,
		);
		const yes = await confirm({ ...question, "hub.topic": topic });
		expect([yes.status, await yes.text()]).toEqual([200, "c 1/2"]);

		const push = (title: string, secret = HOOK_SECRET) =>
			newsroom.hook(
				path.slice("/hooks/".length),
				{ contentType: "application/atom+xml", body: feed(title) },
				{ scheme: "websub", secret },
			);
		expect((await push("The bridge is open")).status).toBe(202);
		expect((await push("Forged", Buffer.alloc(20, "x"))).status).toBe(401);
		await until(() => texts(newsroom.telegram).length === 1, "the post");
		expect(texts(newsroom.telegram)[0]).toContain("The bridge is open");

		// Four fifths of the lease are not over yet, then they are.
		shift = 400_000;
		await new Promise((resolve) => setTimeout(resolve, 2500));
		expect(hub.asked).toHaveLength(1);
		shift = 500_000;
		await until(() => hub.asked.length === 2, "the renewal");
		expect(pathIn(hub.asked[1])).toBe(path);
		const record = await openRedis().hgetall(`${newsroom.prefix}:subscription:courier`);
		expect(JSON.stringify(record)).not.toContain(HOOK_SECRET.toString());
	}, 30_000);

	test("hears a hub only at the address that this one was given", async () => {
		const hub = await startHub();
		const topic = `${hub.url}/feed`;
		const newsroom = await startNewsroom({
			env: { PUBLIC_URL: "https://tidings.example" },
			newsroom: `sources:\n  - name: courier\n    format: websub\n    secret_env: HOOK_SECRET\n    options: { topic: "${topic}" }\n`,
		});
		await until(() => hub.asked.length === 1, "the first request");
		const path = pathIn(hub.asked[0]);
		const guess = `/hooks/courier/${"A".repeat(22)}`;
		const questions = [
			{ "hub.mode": "subscribe", "hub.topic": topic, "hub.challenge": "c" },
			{ "hub.mode": "denied", "hub.topic": topic },
		];
		const ask = async (at: string, query: Record<string, string>) =>
			(await fetch(`${newsroom.url}${at}?${new URLSearchParams(query).toString()}`)).status;
		for (const at of ["/hooks/courier", guess]) {
			for (const query of questions) expect(await ask(at, query)).toBe(404);
		}
		const push = async (at: string) => {
			const delivery = { contentType: "application/atom+xml", body: feed("The bridge is open") };
			const name = at.slice("/hooks/".length);
			return (await newsroom.hook(name, delivery, { scheme: "websub", headers: outside })).status;
		};
		// Signed as agreed, but sent to where nobody was told to send.
		expect([await push("/hooks/courier"), await push(guess)]).toEqual([401, 401]);
		// As `tidings push` tries it on the same machine.
		const tried = { contentType: "application/atom+xml", body: feed("Tried out") };
		expect((await newsroom.hook("courier", tried, { scheme: "websub" })).status).toBe(202);
		expect(await ask(path, questions[0] ?? {})).toBe(200);
		expect(await push(path)).toBe(202);
	});

	test("that was subscribed to before there were tokens goes on, and is renewed with one", async () => {
		const hub = await startHub();
		const topic = `${hub.url}/feed`;
		let shift = 0;
		const now = () => Date.now() + shift;
		const redis = openRedis();
		const prefix = `test-${randomUUID()}`;
		const leaseUntil = Date.now() + 1_000_000;
		await redis.hset(`${prefix}:subscription:courier`, {
			topic,
			hub: `${hub.url}/hub`,
			askedAt: Date.now(),
			failures: 0,
			leaseFrom: Date.now(),
			leaseUntil,
		});
		const newsroom = await startNewsroom({
			env: { PUBLIC_URL: "https://tidings.example", REDIS_PREFIX: prefix },
			now,
			newsroom: `sources:\n  - name: courier\n    format: websub\n    secret_env: HOOK_SECRET\n    options: { topic: "${topic}" }\n`,
		});
		const push = async (name: string) => {
			const delivery = { contentType: "application/atom+xml", body: feed("The bridge is open") };
			return (await newsroom.hook(name, delivery, { scheme: "websub", headers: outside })).status;
		};
		expect(await push("courier")).toBe(202);
		expect(hub.asked).toHaveLength(0);
		// Four fifths of the lease are over.
		shift = 900_000;
		await until(() => hub.asked.length === 1, "the renewal");
		const path = pathIn(hub.asked[0]);
		const query = { "hub.mode": "subscribe", "hub.topic": topic, "hub.challenge": "c" };
		const answer = await fetch(`${newsroom.url}${path}?${new URLSearchParams(query).toString()}`);
		expect(answer.status).toBe(200);
		// The hub still keeps the subscription of before, until its lease ends.
		expect([await push("courier"), await push(path.slice("/hooks/".length))]).toEqual([202, 202]);
		shift = 1_100_000;
		expect([await push("courier"), await push(path.slice("/hooks/".length))]).toEqual([401, 202]);
	});
});
