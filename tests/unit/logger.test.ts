import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLogger, createRedactor } from "../../src/logger.ts";
import { growth, LINEAR } from "../support/growth.ts";

const token = `7000001:${"Example_token-of-a-bot".repeat(2)}`;
const secret = `whsec_${Buffer.alloc(32, 251).toString("base64")}`;
const signature = `v1,${Buffer.alloc(32, 251).toString("base64")}`;
const apiToken = "reads-the-status-of-articles";
const password = "the-password-of-redis";

/** What is written when `log` logs. */
function lines(log: (logger: ReturnType<typeof createLogger>) => void): string {
	let written = "";
	const write = (line: string) => void (written += line);
	log(createLogger({ level: "trace", secrets: [apiToken], destination: { write } }));
	return written;
}

describe("the log holds", () => {
	const hidden: [string, string, string][] = [
		["a bot token", token, token],
		["a token in an address", `POST https://api.telegram.org/bot${token}/sendMessage`, token],
		["a token with its colon escaped", `/bot${token.replace(":", "%3A")}/getMe`, token.slice(8)],
		["a token after a control character", `\u0001${token}`, token],
		["a token on a line of its own", `token\n${token}\n`, token],
		["a signature on a line of its own", `signed\n${signature}\n`, signature.slice(3)],
		["a webhook secret", `WEBHOOK_SECRETS=${secret},${secret}`, secret.slice(6)],
		["a signature", `webhook-signature: ${signature} ${signature}`, signature.slice(3)],
		["an asymmetric signature", signature.replace("v1", "v1a"), signature.slice(3)],
		["a bearer token", `authorization: Bearer ${password}`, password],
		["the password of Redis", `redis://default:${password}@redis.example:6379`, password],
		["a password without a user", `rediss://:${password}@redis.example`, password],
		["a password that nobody escaped", `redis://:one/two@${password}@redis.example`, password],
		["an exact word", `api_token=${apiToken};`, apiToken],
	];

	describe.each(hidden)("never %s", (_, text, word) => {
		test.each<[string, (logger: ReturnType<typeof createLogger>) => void]>([
			["as a message", (logger) => logger.info(text)],
			["in a nested object", (logger) => logger.info({ a: [{ b: { c: text } }] }, "nested")],
			["as a key", (logger) => logger.info({ [text]: 1 }, "key")],
			["in an error and its stack", (logger) => logger.error({ err: new Error(text) }, "failed")],
			[
				"in the cause of an error",
				(logger) => logger.error({ err: new Error("outer", { cause: new Error(text) }) }, "failed"),
			],
			[
				"in a field of an error",
				(logger) => logger.error(Object.assign(new Error("outer"), { url: text }), "failed"),
			],
			["in a child's fields", (logger) => logger.child({ from: text }).warn("child")],
		])("%s", (_, log) => {
			const written = lines(log);
			expect(written).not.toContain(word);
			expect(() => JSON.parse(written) as unknown).not.toThrow();
		});
	});

	test("never the arguments with which Redis refused a login", () => {
		const error = Object.assign(new Error("WRONGPASS"), {
			command: { name: "auth", args: ["default", `${password}"]${password}`] },
		});
		expect(lines((logger) => logger.error({ err: error }))).not.toContain(password);
		error.command.name = "HELLO";
		expect(lines((logger) => logger.error({ err: error }))).not.toContain(password);
	});

	test("a mark in the place of a secret, and all the rest", () => {
		const written = lines((logger) =>
			logger.info({ url: `https://api.example/bot${token}/getMe`, port: 8080 }, "asked"),
		);
		expect(JSON.parse(written)).toMatchObject({
			url: "https://api.example/bot[token]/getMe",
			port: 8080,
			msg: "asked",
		});
	});

	test("ordinary text as it is", () => {
		const text = "12:30 kick-off, result 3:1; redis://127.0.0.1:6379; mail@news.example; v1,2";
		expect(createRedactor()(text)).toBe(text);
	});

	test("short words as they are: they would blacken half of the log", () => {
		expect(createRedactor(["news"])("news")).toBe("news");
	});
});

test("whatever is logged, at any depth, the line does not hold the token", () => {
	const spoken = fc.tuple(fc.string(), fc.string()).map(([a, b]) => `${a}/bot${token}/${b}`);
	const value = fc.object({ key: fc.oneof(fc.string(), spoken), values: [spoken, fc.string()] });
	fc.assert(
		fc.property(value, spoken, (fields, message) => {
			const written = lines((logger) => logger.info(fields, message));
			expect(written).not.toContain(token);
		}),
		{ numRuns: 300 },
	);
});

test("an error of Redis is logged without the command, which may hold a whole article", () => {
	const command = { name: "evalsha", args: ["the whole article"] };
	const error = Object.assign(new Error("OOM"), { command });
	const written = lines((logger) => logger.error({ err: error }, "not kept"));
	expect(written).toContain("OOM");
	expect(written).not.toContain("the whole article");
});

test("taking secrets out takes linear time, whatever the text", () => {
	for (const unit of ["1", "whsec_", "v1,a", "bearer ", "redis://:", '"name":"auth","args":["']) {
		expect(growth(createRedactor([apiToken]), unit), unit).toBeLessThan(LINEAR);
	}
});

test("an error of Telegram's is logged without what was sent, and to whom", () => {
	const lines: string[] = [];
	const logger = createLogger({
		level: "info",
		destination: { write: (line) => lines.push(line) },
	});
	const payload = { chat_id: 471_147, text: "the words of an alert" };
	logger.error({ err: Object.assign(new Error("Bad Request"), { payload }) }, "not sent");
	expect(lines.join("")).toContain("Bad Request");
	expect(lines.join("")).not.toMatch(/471147|words of an alert/);
});

test("what grammY wraps is logged without the update, and without the command that Redis refused", () => {
	const command = { name: "evalsha", args: ["the settings of a reader"] };
	const cause = Object.assign(new Error("OOM"), { command });
	const ctx = { update: { message: { text: "the words of a reader" } } };
	const wrapped = Object.assign(new Error("in middleware"), { error: cause, ctx });
	const written = lines((logger) => logger.error({ err: wrapped }, "not answered"));
	expect(written).toContain("OOM");
	expect(written).not.toMatch(/of a reader/);
});

test("a full Redis is told of once a minute, whatever fails for it, and all else each time", () => {
	const written: string[] = [];
	const clock = { now: 1_000_000 };
	const logger = createLogger({
		level: "info",
		destination: { write: (line) => written.push(line) },
		now: () => clock.now,
	});
	const err = new Error("OOM command not allowed when used memory > 'maxmemory'.");
	const say = () => {
		logger.error({ err }, "one");
		logger.warn({ reason: `in middleware: ${err.message}` }, "another");
		logger.warn(
			{ err: Object.assign(new Error("EXECABORT"), { previousErrors: [err] }) },
			"a third",
		);
		logger.warn({ err: new Error("something else") }, "different");
	};
	say();
	expect(written.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
		"one",
		"different",
	]);
	clock.now += 59_999;
	say();
	expect(written).toHaveLength(3);
	clock.now += 1;
	say();
	expect(written).toHaveLength(5);
});
