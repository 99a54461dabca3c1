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
			"hub.callback": "https://tidings.example/hooks/courier",
			"hub.secret": HOOK_SECRET.toString(),
		});
		const confirm = (query: Record<string, string>) =>
			fetch(`${newsroom.url}/hooks/courier?${new URLSearchParams(query).toString()}`);
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
				"courier",
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
		const record = await openRedis().hgetall(`${newsroom.prefix}:subscription:courier`);
		expect(JSON.stringify(record)).not.toContain(HOOK_SECRET.toString());
	}, 30_000);
});
