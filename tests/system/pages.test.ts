import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startNewsroom, until } from "../support/newsroom.ts";
import { findChromium, launchBrowser } from "./sandbox/browser.ts";

/** Asks as it stands there, with whatever is in the headers. */
async function ask(
	url: string,
	{ method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: IncomingMessage["headers"]; text: string }> {
	const { port } = new URL(url);
	// Not by fetch, which sets Host itself and mends paths.
	const path = url.slice(url.indexOf("/", "http://".length));
	const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }).end();
	const [answer] = (await once(sent, "response")) as [IncomingMessage];
	let text = "";
	for await (const chunk of answer) text += String(chunk);
	return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}

/** A port that is free a moment later, too. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return port;
}

describe("every answer", () => {
	test.each([
		["GET", "/healthz", 200],
		["GET", "/readyz", 200],
		["GET", "/metrics", 200],
		["GET", "/openapi.json", 200],
		["GET", "/docs/", 200],
		["GET", "/docs/static/swagger-ui-bundle.js", 200],
		["GET", "/v1/articles", 401],
		["POST", "/v1/articles", 401],
		["DELETE", "/v1/articles", 405],
		["POST", "/hooks/none", 404],
		["GET", "/nothing", 404],
		["GET", "/%", 400],
	])("to %s %s (%i) lets a browser do nothing that it need not", async (method, path, status) => {
		const { url } = await startNewsroom();
		// Telegram answers a moment after the start.
		await until(async () => (await ask(`${url}/readyz`)).status === 200, "the readiness");
		const answer = await ask(`${url}${path}`, { method });
		expect(answer.status).toBe(status);
		const policy = String(answer.headers["content-security-policy"]);
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).toContain("form-action 'none'");
		expect(policy).not.toContain("unsafe");
		expect(answer.headers).toMatchObject({
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
		});
		for (const name of ["server", "x-powered-by", "strict-transport-security"]) {
			expect(answer.headers).not.toHaveProperty(name);
		}
	});

	test("stands apart from other sites' pages, and is kept nowhere", async () => {
		const { url } = await startNewsroom();
		expect((await ask(`${url}/v1/articles`)).headers).toMatchObject({
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-resource-policy": "same-origin",
			"x-frame-options": "DENY",
			"cache-control": "no-store",
		});
	});

	test("asks for TLS from then on where the public address has it, and nowhere else", async () => {
		const one = await startNewsroom({ env: { PUBLIC_URL: "https://tidings.example" } });
		expect((await ask(`${one.url}/healthz`)).headers["strict-transport-security"]).toBe(
			"max-age=31536000",
		);
		const other = await startNewsroom({ env: { PUBLIC_URL: "http://tidings.example" } });
		const { headers } = await ask(`${other.url}/healthz`);
		expect(headers).not.toHaveProperty("strict-transport-security");
	});
});

describe("the pages for who runs Tidings", () => {
	const stranger = { "x-forwarded-for": "203.0.113.7" };

	test("are told to this machine, and not to whom a proxy on it speaks for", async () => {
		const { url } = await startNewsroom();
		expect((await ask(`${url}/metrics`)).text).toContain("tidings_redis_up 1");
		expect((await ask(`${url}/metrics`, { headers: stranger })).status).toBe(403);
		// Nobody becomes this machine by saying so before a proxy.
		const disguised = { "x-forwarded-for": "127.0.0.1, 203.0.113.7" };
		expect((await ask(`${url}/metrics`, { headers: disguised })).status).toBe(403);
		const whole = JSON.parse((await ask(`${url}/readyz`)).text) as object;
		expect(whole).toHaveProperty("paused_channels");
		await until(async () => (await ask(`${url}/readyz`)).status === 200, "the readiness");
		const short = await ask(`${url}/readyz`, { headers: stranger });
		expect([short.status, JSON.parse(short.text)]).toEqual([200, { status: "ready", role: "all" }]);
	});

	test("are told under no name that a stranger's page could have", async () => {
		const { url } = await startNewsroom({ env: { PUBLIC_URL: "https://tidings.example" } });
		const { port } = new URL(url);
		const status = async (name: string) =>
			(await ask(`${url}/metrics`, { headers: { host: `${name}:${port}` } })).status;
		const ours = ["127.0.0.1", "localhost", "[::1]", "tidings", "tidings.example", "10.0.0.7"];
		for (const name of ours) expect([name, await status(name)]).toEqual([name, 200]);
		const theirs = [
			"rebound.example",
			"127.0.0.1.rebound.example",
			"tidings.example.rebound.example",
		];
		for (const name of theirs) expect([name, await status(name)]).toEqual([name, 421]);
		const headers = { host: `rebound.example:${port}` };
		expect((await ask(`${url}/readyz`, { headers })).text).not.toContain("paused_channels");
		// A page may put whatever it likes into the other headers of its own requests.
		const speaking = { ...headers, "x-forwarded-host": "localhost" };
		expect((await ask(`${url}/metrics`, { headers: speaking })).status).toBe(421);
		expect((await ask(`${url}/readyz`, { headers: speaking })).text).not.toContain(
			"paused_channels",
		);
	});

	test("have a port of their own where there is one, and are nowhere else", async () => {
		const port = await freePort();
		const newsroom = await startNewsroom({ env: { ADMIN_PORT: String(port) } });
		const inner = `http://127.0.0.1:${port}`;
		expect((await ask(`${newsroom.url}/metrics`)).status).toBe(403);
		expect((await ask(`${newsroom.url}/readyz`)).text).not.toContain("paused_channels");
		expect((await ask(`${inner}/metrics`)).text).toContain("tidings_redis_up 1");
		expect((await ask(`${inner}/readyz`)).text).toContain("paused_channels");
		const headers = { host: `rebound.example:${port}` };
		expect((await ask(`${inner}/metrics`, { headers })).status).toBe(421);
		await newsroom.stop();
		await expect(ask(`${inner}/metrics`)).rejects.toThrow("ECONNREFUSED");
	});

	test("keep Tidings from starting where their port is taken", async () => {
		const other = createServer().listen(0, "127.0.0.1");
		await once(other, "listening");
		const { port } = other.address() as AddressInfo;
		await expect(startNewsroom({ env: { ADMIN_PORT: String(port) } })).rejects.toThrow(
			"EADDRINUSE",
		);
		other.close();
	});
});

const executablePath = findChromium();

describe.runIf(executablePath !== undefined)("the documentation", () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser(executablePath);
	});
	afterAll(() => browser.close());

	test("is read in a browser, which finds nothing in it that is forbidden", async () => {
		const { url } = await startNewsroom({ env: { PUBLIC_URL: "https://tidings.example" } });
		const page = await browser.newPage();
		const complaints: string[] = [];
		page.on("console", (message) => void complaints.push(message.text()));
		page.on("pageerror", (error) => void complaints.push(String(error)));
		await page.goto(`${url}/docs/`);
		await page.getByText("/v1/articles/{id}", { exact: true }).click();
		await page.getByText("Responses", { exact: true }).first().waitFor();
		expect(complaints).toEqual([]);
		// The policy is one that a browser keeps to.
		await page.evaluate(
			"document.body.append(Object.assign(document.createElement('script'),{text:'1'}))",
		);
		await expect.poll(() => complaints.join()).toContain("Content Security Policy");
		await page.close();
	});
});
