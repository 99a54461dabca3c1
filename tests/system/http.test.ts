import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { signWebhook } from "../../src/web/signatures.ts";
import { API_TOKEN, SECRET } from "../support/environment.ts";
import { article, type Newsroom, startNewsroom, texts, until } from "../support/newsroom.ts";

/** Speaks HTTP by hand: writes the parts in turn and resolves to all that came back. */
async function raw(newsroom: Newsroom, parts: (string | Buffer)[]): Promise<string> {
	const { hostname, port } = new URL(newsroom.url);
	const socket = connect(Number(port), hostname);
	let answer = "";
	socket.on("data", (data: Buffer) => {
		answer += data.toString();
		if (answer.includes("\r\n\r\n")) socket.end();
	});
	socket.on("error", () => {});
	const closed = once(socket, "close");
	await once(socket, "connect");
	for (const part of parts) {
		if (socket.writable) socket.write(part);
		await new Promise((resolve) => setImmediate(resolve));
	}
	await closed;
	return answer;
}

describe("what is taken", () => {
	test("an item, an array, a feed and an event are accepted and posted", async () => {
		const newsroom = await startNewsroom();
		const bodies = [
			article("item"),
			[article("one"), article("two")],
			{ version: "https://jsonfeed.org/version/1.1", title: "Feed", items: [article("feed")] },
			{ type: "article.published", timestamp: new Date().toISOString(), data: article("event") },
		];
		for (const body of bodies) expect((await newsroom.send(body)).status).toBe(202);
		await until(() => texts(newsroom.telegram).length === 5, "five posts");
	});

	test("the answer names each item with its status and where to ask", async () => {
		const newsroom = await startNewsroom();
		const answer = await newsroom.send([article("a"), article("b")]);
		expect(answer.status).toBe(202);
		const accepted = answer.body["accepted"] as { id: string; status: string; url: string }[];
		expect(accepted.map(({ id, status }) => [id, status])).toEqual([
			["a", "accepted"],
			["b", "accepted"],
		]);
		const status = await fetch(accepted[0]?.url ?? "", {
			headers: { authorization: `Bearer ${API_TOKEN}` },
		});
		expect(await status.json()).toMatchObject({ id: "a", title: article("a")["title"] });
	});

	test("application/feed+json and a charset are welcome", async () => {
		const newsroom = await startNewsroom();
		for (const type of ["application/feed+json", "application/json; charset=utf-8"]) {
			const answer = await newsroom.send(article("a"), { headers: { "content-type": type } });
			expect(answer.status).toBe(202);
		}
	});

	test("an older secret works while it is listed, a foreign one does not", async () => {
		const older = Buffer.alloc(32, "older");
		const list = [SECRET, older].map((key) => `whsec_${key.toString("base64")}`).join(",");
		const newsroom = await startNewsroom({ env: { WEBHOOK_SECRETS: list } });
		expect((await newsroom.send(article("a"), { secret: older })).status).toBe(202);
		const foreign = await newsroom.send(article("a"), { secret: Buffer.alloc(32, "foreign") });
		expect(foreign.status).toBe(401);
	});
});

describe("what is refused", () => {
	test("every failure of authentication gets one and the same answer", async () => {
		const newsroom = await startNewsroom();
		const stale = Math.floor(Date.now() / 1000) - 301;
		const body = Buffer.from(JSON.stringify(article("a")));
		const cases: Record<string, string>[] = [
			{ "webhook-signature": "" },
			{ "webhook-signature": "v1,AAAA" },
			{ "webhook-id": "another" },
			{ "webhook-timestamp": "soon" },
			signWebhook(SECRET, "msg_old", stale, body),
		];
		const answers = await Promise.all(
			cases.map((headers) => newsroom.send(body, { id: "msg_1", headers })),
		);
		const unsigned = await newsroom.ask("/v1/articles", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body,
		});
		for (const { status, headers, body: problem } of [...answers, unsigned]) {
			expect(status).toBe(401);
			expect(problem).toEqual(unsigned.body);
			expect(headers.get("content-type")).toContain("application/problem+json");
		}
	});

	test("a signed body that is no article names every mistake and its place", async () => {
		const newsroom = await startNewsroom();
		const answer = await newsroom.send({ items: [article("a"), { id: "b", title: 7 }] });
		expect(answer.status).toBe(422);
		expect(answer.body["issues"]).toContainEqual(
			expect.objectContaining({ path: ["items", 1, "title"] }),
		);
		expect((await newsroom.channelStatus("a")).state).toBe("absent");
	});

	test("bytes that are no JSON in UTF-8 are a 400", async () => {
		const newsroom = await startNewsroom();
		for (const body of ["", "{", "nonsense", Buffer.from([0x22, 0xff, 0x22])]) {
			expect((await newsroom.send(body)).status).toBe(400);
		}
	});

	test("an unknown channel is named together with those that exist", async () => {
		const newsroom = await startNewsroom();
		const answer = await newsroom.send(article("a", { _tidings: { channels: ["@nowhere"] } }));
		expect(answer.status).toBe(422);
		expect(answer.body["issues"]).toEqual([
			{ path: ["_tidings", "channels"], message: expect.stringContaining("there is @lindenford") },
		]);
	});

	test("other methods get 405 with what is allowed, whatever they carry", async () => {
		const newsroom = await startNewsroom();
		const allow = "GET, HEAD, POST";
		for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
			const answer = await newsroom.ask("/v1/articles", { method });
			expect([method, answer.status, answer.headers.get("allow")]).toEqual([method, 405, allow]);
		}
		const answer = await newsroom.ask("/v1/articles/a", {
			method: "POST",
			headers: { "content-type": "text/plain" },
			body: "x",
		});
		expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
	});

	test("other media types and compressed bodies get 415", async () => {
		const newsroom = await startNewsroom();
		for (const headers of [
			{ "content-type": "text/plain" },
			{ "content-type": "application/xml" },
			{ "content-encoding": "gzip" },
		]) {
			expect((await newsroom.send(article("a"), { headers })).status).toBe(415);
		}
	});

	test("a long body is refused while it still arrives", async () => {
		const newsroom = await startNewsroom();
		const head = "POST /v1/articles HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
		const declared = await raw(newsroom, [`${head}content-length: 999999999\r\n\r\n`, "{"]);
		expect(declared).toContain(" 413 ");
		const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
		const streamed = await raw(newsroom, [
			`${head}transfer-encoding: chunked\r\n\r\n`,
			...Array.from({ length: 8 }, () => chunk),
		]);
		expect(streamed).toContain(" 413 ");
	});

	test("a webhook id used for two bodies is a conflict", async () => {
		const newsroom = await startNewsroom();
		expect((await newsroom.send(article("a"), { id: "msg_1" })).status).toBe(202);
		expect((await newsroom.send(article("a"), { id: "msg_1" })).status).toBe(202);
		expect((await newsroom.send(article("b"), { id: "msg_1" })).status).toBe(409);
	});

	test("too many requests are told when to come again", async () => {
		const newsroom = await startNewsroom({ env: { RATE_LIMIT: "3" } });
		const answers = [];
		for (let i = 0; i < 5; i++) answers.push(await newsroom.send(article("a")));
		expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 429, 429]);
		expect(Number(answers[4]?.headers.get("retry-after"))).toBeGreaterThan(0);
		expect(answers[4]?.headers.get("content-type")).toContain("application/problem+json");
	});

	test("an unknown address and a broken one are told apart from articles", async () => {
		const newsroom = await startNewsroom();
		expect((await newsroom.ask("/nowhere")).status).toBe(404);
		expect((await newsroom.ask("/v1/articles/%E0%A4%A")).status).toBe(400);
	});
});

describe("the status of an article", () => {
	test("needs the token, and is found by id and by reference", async () => {
		const newsroom = await startNewsroom();
		const id = "https://news.example/a?b=c/d#ö";
		const answer = await newsroom.send(article("x", { id }));
		const [first] = answer.body["accepted"] as { url: string }[];
		const path = `/v1/articles/${encodeURIComponent(id)}`;
		for (const authorization of ["", "Bearer wrong", `Basic ${API_TOKEN}`, API_TOKEN]) {
			expect((await newsroom.ask(path, { headers: { authorization } })).status).toBe(401);
		}
		const headers = { authorization: `Bearer ${API_TOKEN}` };
		const byId = await newsroom.ask(path, { headers });
		const byRef = await newsroom.ask(new URL(first?.url ?? "").pathname, { headers });
		expect(byId.status).toBe(200);
		expect(byRef.body["id"]).toBe(id);
		expect((await newsroom.ask("/v1/articles/none", { headers })).status).toBe(404);
	});

	test("tells the state, the message and its link", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a"));
		await until(async () => (await newsroom.channelStatus("a")).state === "posted", "the post");
		expect(await newsroom.channelStatus("a")).toMatchObject({
			channel: "@lindenford",
			message_id: 1,
			link: "https://t.me/lindenford/1",
			attempts: 1,
			last_error: null,
		});
	});
});

describe("health", () => {
	test("the process is healthy, and ready once Telegram has answered", async () => {
		const newsroom = await startNewsroom();
		expect((await newsroom.ask("/healthz")).status).toBe(200);
		await until(async () => (await newsroom.ask("/readyz")).status === 200, "readiness");
	});

	test("it is not ready while Telegram refuses the token", async () => {
		const log: string[] = [];
		const env = { BOT_TOKEN: `9:${"wrong".repeat(8)}` };
		const newsroom = await startNewsroom({ env, log: (line) => log.push(line) });
		await until(() => log.some((line) => line.includes("refuses BOT_TOKEN")), "the refusal");
		const answer = await newsroom.ask("/readyz");
		expect(answer.status).toBe(503);
		expect(answer.body).toMatchObject({ redis: "ok", telegram: expect.stringContaining("token") });
	});
});
