import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { createEmbeddedRedis } from "../../src/store/embedded.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";
import { createProgram, freePort } from "../campaign/program.ts";
import { createSender, environment } from "../support/environment.ts";
import { article, startTelegram, texts, until } from "../support/newsroom.ts";
import { tidingsCommand } from "../support/sources.ts";

async function folder(): Promise<string> {
	const path = await mkdtemp(join(tmpdir(), "tidings-life-"));
	onTestFinished(() => rm(path, { recursive: true, force: true }));
	return path;
}

/** The built program with a Redis of its own, before it is started. */
async function prepare(more: Record<string, string> = {}) {
	const telegram = await startTelegram();
	const port = await freePort();
	const env = {
		...environment(telegram.apiRoot),
		HTTP_PORT: String(port),
		DATA_DIR: await folder(),
		...more,
	};
	const program = createProgram(env);
	onTestFinished(() => program.kill());
	return { telegram, env, program, ...createSender(`http://127.0.0.1:${port}`) };
}

async function run(args: string[], env: Record<string, string>, input = "") {
	const child = spawn(process.execPath, [tidingsCommand, ...args], {
		cwd: tmpdir(),
		env: { PATH: process.env["PATH"] ?? "", ...env },
	});
	let output = "";
	child.stdout.on("data", (data: Buffer) => (output += data.toString()));
	child.stderr.on("data", (data: Buffer) => (output += data.toString()));
	child.stdin.end(input);
	await once(child, "close");
	return { code: child.exitCode, output };
}

describe("the process", () => {
	test.for(["SIGTERM", "SIGINT"] as const)("ends with 0 in time on %s", async (signal) => {
		const { program } = await prepare();
		await program.start();
		const began = Date.now();
		program.signal(signal);
		expect(await program.ended()).toBe(0);
		expect(Date.now() - began).toBeLessThan(5000);
		expect(program.output()).toContain("stopped");
	});

	test("does not wait longer for a call that Telegram never answers, and notes what it knows", async () => {
		const { program, telegram, send, channelStatus } = await prepare();
		telegram.addFault({ method: "sendMessage", chat: "@lindenford", kind: "silent", after: true });
		await program.start();
		await send(article("a"));
		await until(() => texts(telegram).length === 1, "the post");
		const began = Date.now();
		expect(await program.stop()).toBe(0);
		expect(Date.now() - began).toBeLessThan(5000);
		await program.start();
		expect(await channelStatus("a")).toMatchObject({ state: "unknown", attempts: 1 });
	});

	test("ends in time when its Redis is gone", async () => {
		const redis = createEmbeddedRedis({
			binary: findRedisServer(() => {}),
			dataDir: await folder(),
			logger: createLogger({ level: "silent" }),
		});
		const { program, send } = await prepare({ REDIS_URL: await redis.start() });
		await program.start();
		await send(article("a"));
		await redis.stop();
		await until(() => program.output().includes("Redis does not answer"), "the loss");
		const began = Date.now();
		expect(await program.stop()).toBe(0);
		expect(Date.now() - began).toBeLessThan(5000);
	});

	test("finishes a call that is under way", async () => {
		const { program, telegram, send, channelStatus } = await prepare();
		const fault = { method: "sendMessage", chat: "@lindenford" } as const;
		telegram.addFault({ ...fault, kind: "delay", ms: 1000, after: true });
		await program.start();
		await send(article("a"));
		await until(() => texts(telegram).length === 1, "the post");
		expect(await program.stop()).toBe(0);
		await program.start();
		expect(await channelStatus("a")).toMatchObject({ state: "posted", message_id: 1 });
	});

	test("ends at once on a second signal", async () => {
		const { program, telegram, send } = await prepare();
		telegram.addFault({ method: "sendMessage", chat: "@lindenford", kind: "silent" });
		await program.start();
		await send(article("a"));
		await until(() => telegram.calls().some(({ method }) => method === "sendMessage"), "the call");
		program.signal("SIGTERM");
		await until(() => program.output().includes("stopping"), "the first signal");
		program.signal("SIGINT");
		// Where it had waited for the call, it would have ended by itself, with a code.
		expect(await program.ended()).toBeNull();
	});

	test("logs an error that nobody expected, without secrets, and ends with 1", async () => {
		const { env } = await prepare();
		const planted = `process.on("SIGUSR2", () => { throw new Error("planted ${env.BOT_TOKEN}") })`;
		const program = createProgram({
			...env,
			NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(planted)}`,
		});
		await program.start();
		program.signal("SIGUSR2");
		expect(await program.ended()).toBe(1);
		expect(program.output()).toContain("planted [");
		expect(program.output()).not.toContain(env.BOT_TOKEN);
	});

	test("with mistakes in its settings it names all of them and ends with 1", async () => {
		const program = createProgram({ BOT_TOKEN: "nonsense", HTTP_PORT: "99999" });
		await expect(program.start()).rejects.toThrow(/BOT_TOKEN[^]*CHANNEL_ID[^]*HTTP_PORT/);
		expect(await program.ended()).toBe(1);
	});

	test("says so in a sentence when there are no texts in its language", async () => {
		const { program } = await prepare({ LOCALE: "sv" });
		await program.start().catch(() => {});
		expect(await program.ended()).toBe(1);
		expect(program.output()).toContain("Tidings can't start: LOCALE: there is no");
	});

	test("says so when its port is taken, and ends its Redis", async () => {
		const { program, env } = await prepare();
		await program.start();
		const second = createProgram({ ...env, DATA_DIR: await folder() });
		await second.start();
		expect(await second.ended()).toBe(1);
		expect(second.output()).toContain("EADDRINUSE");
	});

	test("killed outright, it finds all it had accepted at the next start", async () => {
		const { program, telegram, send } = await prepare();
		await program.start();
		await telegram.stop();
		expect((await send(article("a"))).status).toBe(202);
		await program.kill();
		await telegram.start({ port: Number(new URL(telegram.apiRoot).port) });
		await program.start();
		await until(() => texts(telegram).length === 1, "the post", 15_000);
	});
});

describe("tidings push", () => {
	test("sends a file or standard input and tells where the post stands", async () => {
		const { program, telegram, env } = await prepare();
		await program.start();
		const file = join(await folder(), "article.json");
		await writeFile(file, JSON.stringify(article("a")));
		expect(await run(["push", file], env)).toEqual({
			code: 0,
			output: "a: accepted\na: @lindenford: posted https://t.me/lindenford/1\n",
		});
		expect(await run(["push", file], env)).toMatchObject({
			code: 0,
			output: expect.stringMatching(/a: unchanged/),
		});
		const piped = await run(["push", "-"], env, JSON.stringify(article("b")));
		expect(piped.output).toContain("https://t.me/lindenford/2");
		const held = { _tidings: { embargoed_until: "2099-01-01T00:00:00Z" } };
		const later = await run(["push", "-"], env, JSON.stringify(article("c", held)));
		expect(later).toMatchObject({ code: 0, output: expect.stringMatching(/held back until 2099/) });
		const gone = { type: "article.retracted", data: { id: "a" } };
		const withdrawn = await run(["push", "-"], env, JSON.stringify(gone));
		expect(withdrawn.output).toContain("@lindenford: retracted");
		expect(texts(telegram)).toHaveLength(1);
	});

	test("names what is wrong, in sentences", async () => {
		const { program, env } = await prepare();
		await program.start();
		const bad = await run(["push", "-"], env, JSON.stringify({ id: "a", url: "nowhere" }));
		expect(bad.code).toBe(1);
		expect(bad.output).toMatch(/Not taken \(422\)[^]*title[^]*url/);
		expect(await run(["push", "none.json"], env)).toMatchObject({
			code: 2,
			output: expect.stringMatching(/can't be read/),
		});
		expect(await run(["push"], env)).toMatchObject({
			code: 2,
			output: expect.stringMatching(/name one file/),
		});
		expect(await run(["pull"], env)).toMatchObject({
			code: 2,
			output: expect.stringMatching(/no command "pull"/),
		});
		expect(await run(["help"], env)).toMatchObject({
			code: 0,
			output: expect.stringMatching(/Usage/),
		});
		expect(await run(["push", "-"], {})).toMatchObject({
			code: 2,
			output: expect.stringMatching(/WEBHOOK_SECRETS/),
		});
		await program.stop();
		const nobody = await run(["push", "-"], env, "{}");
		expect(nobody).toMatchObject({ code: 2, output: expect.stringMatching(/No Tidings answers/) });
	});
});
