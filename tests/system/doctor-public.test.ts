import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkPublic } from "../../src/cli/check-public.ts";
import type { Finding } from "../../src/cli/findings.ts";
import { installationOf } from "../../src/installation.ts";
import { freePort } from "../campaign/program.ts";
import { TOKEN } from "../support/environment.ts";
import { startNewsroom } from "../support/newsroom.ts";

const INSTALLATION = installationOf(TOKEN, "tidings");

/** What `tidings doctor` finds at an address. */
async function look(
	url: string | undefined,
	more: Partial<Parameters<typeof checkPublic>[1]> = {},
) {
	const signal = new AbortController().signal;
	return checkPublic(url, { installation: INSTALLATION, now: Date.now, signal, ...more });
}

const said = (findings: readonly Finding[]) =>
	findings.map(({ check, level, finding }) => `${level} ${check}: ${finding}`);

/** A server in the place of a proxy. */
async function serve(answer: RequestListener): Promise<string> {
	const server = createServer(answer).listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** One that answers every path with a status and JSON, or with nothing. */
const always =
	(status: number, bodies: Record<string, unknown> = {}): RequestListener =>
	({ url = "" }, response) => {
		const body = bodies[url];
		response.writeHead(body === undefined ? status : 200).end(JSON.stringify(body ?? ""));
	};

test("a PUBLIC_URL that leads to this installation is well, and one that leads to another is not", async () => {
	const newsroom = await startNewsroom();
	const own = installationOf(newsroom.env.BOT_TOKEN, newsroom.prefix);
	expect(said(await look(newsroom.url, { installation: own }))).toEqual([
		"ok public-url: it leads here",
		"ok public-clock: its clock agrees",
	]);
	for (const installation of [
		installationOf(newsroom.env.BOT_TOKEN, "another part"),
		installationOf(`${newsroom.env.BOT_TOKEN}x`, newsroom.prefix),
	]) {
		expect(said(await look(newsroom.url, { installation }))[0]).toBe(
			"error public-url: another Tidings answers there, with another token or another part of Redis",
		);
	}
	expect(await look(undefined)).toEqual([]);
});

test.each<[what: string, RequestListener, RegExp]>([
	["a proxy without Tidings", always(502), /^warning .*does not reach Tidings \(502\)$/],
	["another address", always(301), /^warning .*leads on to another address \(301\)/],
	["another program", always(200, { "/healthz": { status: "ok" } }), /^error .*something else/],
	[
		"nothing of Tidings",
		always(404),
		/^error .*something else than Tidings answers there \(404\)$/,
	],
	[
		"a proxy that keeps /healthz back",
		always(404, { "/openapi.json": { info: { title: "Tidings" } } }),
		/^unknown .*keeps \/healthz back/,
	],
])("%s is told", async (_, answer, words) => {
	const [first] = await look(await serve(answer));
	expect(said(first === undefined ? [] : [first])).toEqual([expect.stringMatching(words)]);
	expect(first?.cure === undefined).toBe(first?.level === "unknown");
});

test("a name that is none, a port where nobody listens and a way that is not encrypted are told", async () => {
	const gone = await look(`http://127.0.0.1:${await freePort()}`);
	expect(said(gone)).toEqual([
		"warning public-url: nobody answers there, seen from here (ECONNREFUSED)",
	]);
	const named = said(await look("http://tidings.invalid"));
	expect(named[0]).toMatch(/^warning public-url: nobody answers .*\((ENOTFOUND|EAI_AGAIN)\)$/);
	expect(named[1]).toMatch(/^warning certificate: it begins with http:\/\//);
});

test("a clock that is another one at PUBLIC_URL is told", async () => {
	const url = await serve(always(404));
	const found = said(await look(url, { now: () => Date.now() + 60_000 }));
	expect(found[1]).toMatch(/^warning public-clock: .* \d+ seconds ahead of its clock$/);
});

test("a certificate is told with its days, and when nobody trusts it", async () => {
	const folder = mkdtempSync(join(tmpdir(), "tidings-tls-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
	const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
	const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
	const files = ["-days", "40", "-keyout", key, "-out", cert];
	execFileSync("openssl", ["req", ...kind, ...name, ...files], { stdio: "ignore" });
	const ca = readFileSync(cert, "utf8");
	const server = createTlsServer({ key: readFileSync(key), cert: ca }, always(404));
	server.listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	onTestFinished(() => void server.close());
	const url = `https://localhost:${(server.address() as AddressInfo).port}`;
	const days = (count: number) => () => Date.now() + count * 86_400_000;

	const foreign = await look(url);
	expect(said(foreign)).toEqual([
		expect.stringMatching(/^error certificate: it is not trusted: .*SELF_SIGNED_CERT/),
	]);
	expect(said(await look(url, { ca }))).toContain("ok certificate: it is valid for 39 days");
	expect(said(await look(url, { ca, now: days(30) }))).toContain(
		"warning certificate: it is valid for 9 more days",
	);
	expect(said(await look(url, { ca, now: days(41) }))).toEqual(["error certificate: it is over"]);
	const other = url.replace("localhost", "127.0.0.1");
	expect(said(await look(other, { ca }))).toEqual([
		expect.stringMatching(/^error certificate: it is not trusted: .*ERR_TLS_CERT_ALTNAME_INVALID/),
	]);
});
