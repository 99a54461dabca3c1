import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { checkRedis } from "../../src/store/connect.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";
import { environment } from "../support/environment.ts";
import { openRedis, startNewsroom, until } from "../support/newsroom.ts";
import { pathOf } from "../support/sources.ts";

async function folder(): Promise<string> {
	const path = await mkdtemp(join(tmpdir(), "tidings-deployment-"));
	onTestFinished(() => rm(path, { recursive: true, force: true }));
	return path;
}

/** What a program says and how it ends. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
	return new Promise<{ code: unknown; output: string }>((resolve) => {
		const options = { env: { PATH: process.env["PATH"], ...env }, cwd: tmpdir() };
		execFile(command, args, options, (error, stdout, stderr) =>
			resolve({ code: error?.code ?? 0, output: stdout + stderr }),
		);
	});
}

/** Starts a Redis server of the test's own with these arguments. */
function startRedis(args: readonly string[]): void {
	const server = spawn(
		findRedisServer(() => {}),
		args,
		{ stdio: "ignore" },
	);
	onTestFinished(() => void server.kill());
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

describe("the image's health check", () => {
	/** What it says of the port that Tidings is told to listen on. */
	async function check(port: string): Promise<unknown> {
		const [, command = ""] =
			/HEALTHCHECK[^]*?CMD (\[.*\])/.exec(await readFile(pathOf("Dockerfile"), "utf8")) ?? [];
		const [, ...args] = z.array(z.string()).parse(JSON.parse(command));
		return (await run(process.execPath, args, { HTTP_PORT: port })).code;
	}

	test("is content with a Tidings that runs, and not with one that has ended", async () => {
		const newsroom = await startNewsroom();
		const { port } = new URL(newsroom.url);
		expect(await check(port)).toBe(0);
		await newsroom.stop();
		expect(await check(port)).toBe(1);
	});

	test("is not content with a server that answers something else", async () => {
		const server = createServer((_request, response) => response.writeHead(503).end());
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		onTestFinished(() => void server.close());
		expect(await check(String((server.address() as AddressInfo).port))).toBe(1);
	});
});

test("the Redis of compose.yaml is set so that nothing accepted is lost, and needs no warning", async () => {
	const { services } = z
		.object({ services: z.object({ redis: z.object({ command: z.array(z.string()) }) }) })
		.parse(parse(await readFile(pathOf("compose.yaml"), "utf8")));
	const [program, ...args] = services.redis.command;
	expect(program).toBe("redis-server");
	const dir = await folder();
	const socket = join(dir, "redis.sock");
	startRedis([...args, "--dir", dir, "--port", "0", "--unixsocket", socket]);
	const redis = openRedis(`unix://${socket}`);
	redis.on("error", () => {});
	expect(await checkRedis(redis)).toEqual([]);
	expect(await redis.config("GET", "save")).toEqual(["save", ""]);
});

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

describe.runIf(hasOpenssl)("over TLS, Redis (needs openssl)", () => {
	/** A server whose certificate names localhost, by an authority that nobody knows. */
	async function startSecret() {
		const dir = await folder();
		const [key, certificate] = [join(dir, "key.pem"), join(dir, "ca.pem")];
		const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
		const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
		const where = ["-days", "2", "-keyout", key, "-out", certificate];
		expect(await run("openssl", ["req", "-x509", ...kind, ...name, ...where])).toMatchObject({
			code: 0,
		});
		const port = await freePort();
		const tls = ["--port", "0", "--tls-port", String(port), "--tls-auth-clients", "no"];
		const files = ["--tls-cert-file", certificate, "--tls-key-file", key];
		const others = ["--tls-ca-cert-file", certificate, "--bind", "127.0.0.1", "--save", ""];
		startRedis([...tls, ...files, ...others, "--requirepass", "the bridge", "--dir", dir]);
		return { port, certificate };
	}

	test("is spoken to when its certificate is known, and only under the name that it has", async () => {
		const { port, certificate } = await startSecret();
		/** What `tidings doctor` finds about it. */
		async function find(host: string, more: Record<string, string> = {}): Promise<string> {
			const { output } = await run(
				process.execPath,
				[
					"--import",
					pathOf("node_modules/tsx/dist/loader.mjs"),
					pathOf("src/cli/tidings.ts"),
					"doctor",
				],
				{
					...environment("http://127.0.0.1:1"),
					REDIS_URL: `rediss://:the%20bridge@${host}:${port}`,
					...more,
				},
			);
			return output.split("\n").find((line) => line.includes("REDIS_URL")) ?? output;
		}
		const known = { NODE_EXTRA_CA_CERTS: certificate };
		await until(
			async () => (await find("localhost", known)).includes("Redis answers"),
			"an answer over TLS",
			30_000,
		);
		expect(await find("localhost")).toContain("self-signed certificate");
		expect(await find("127.0.0.1", known)).toContain("does not match certificate's altnames");
	});
});
