import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { GrammyError, InputFile } from "grammy";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Turn } from "../../src/article/pace.ts";
import { createLogger } from "../../src/logger.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createEmbeddedRedis } from "../../src/store/embedded.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { classify } from "../../src/telegram/failure.ts";
import { createPacer, type Pace } from "../../src/telegram/pacer.ts";
import { TOKEN } from "../support/environment.ts";
import { startTelegram, until } from "../support/newsroom.ts";
import { openPace } from "../support/pace.ts";

const CHANNEL = "@lindenford";

/** The client with its pacer before a stand-in; `around` puts something between the pacer and the pace. */
async function open(
	options: {
		maxWaitMs?: number;
		around?: (pace: Pace) => Partial<Pace>;
		on?: ReturnType<typeof openPace>;
	} = {},
) {
	const on = options.on ?? openPace();
	const telegram = await startTelegram();
	telegram.addChannel({ title: "Lindenford Football", username: "football" });
	const process = () => {
		const pace: Pace = { ...on.pace, ...options.around?.(on.pace) };
		const { maxWaitMs } = options;
		const pacer = createPacer({ pace, ...(maxWaitMs === undefined ? {} : { maxWaitMs }) });
		const client = createTelegram({ token: TOKEN, apiRoot: telegram.apiRoot, pacer });
		onTestFinished(() => client.close());
		return { pacer, ...client };
	};
	const sends = () => telegram.calls().filter(({ method }) => method.startsWith("send")).length;
	return { ...on, telegram, sends, process, ...process() };
}

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
	call.then(
		() => {
			throw new Error("the call did not fail");
		},
		(error: unknown) => error,
	);

const flood = (retryAfter: number, chat?: string) =>
	({
		kind: "error",
		code: 429,
		description: `Too Many Requests: retry after ${retryAfter}`,
		retryAfter,
		...(chat === undefined ? {} : { chat }),
	}) as const;

describe("a long pause", () => {
	test("is asked for by Telegram once, and told to every process after that without a call", async () => {
		const { telegram, sends, process } = await open();
		const [first, second] = [process(), process()];
		telegram.addFault(flood(43_838, CHANNEL));
		await failureOf(first.api.sendMessage(CHANNEL, "one"));
		expect(sends()).toBe(1);
		for (const { api } of [first, second]) {
			const error = await failureOf(api.sendMessage(CHANNEL, "two"));
			expect(error).toBeInstanceOf(GrammyError);
			expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 43_838 } });
			expect(classify(error)).toMatchObject({ kind: "flood", retryAfterMs: 43_838_000 });
		}
		expect(sends()).toBe(1);
		await second.api.sendMessage("@football", "Goal!");
		expect(sends()).toBe(2);
	});

	test("that is longer than any wish of Telegram's counts for thirty days", async () => {
		const { telegram, process, pace } = await open();
		const { api } = process();
		telegram.addFault(flood(1e14, CHANNEL));
		const error = await failureOf(api.sendMessage(CHANNEL, "one"));
		expect(classify(error)).toMatchObject({ kind: "flood", retryAfterMs: 30 * 86_400_000 });
		const { now, chats } = await pace.pauses();
		expect(chats[0]?.until).toBeLessThanOrEqual(now + 30 * 86_400_000);
	});

	test("of a second chat stops the bot, but not what asks for updates or ends a button's waiting", async () => {
		const { api, telegram, sends, pace } = await open();
		telegram.addFault(flood(600, CHANNEL));
		telegram.addFault(flood(700, "@football"));
		await failureOf(api.sendMessage(CHANNEL, "one"));
		await failureOf(api.sendMessage("@football", "two"));
		expect((await pace.pauses()).botUntil).toBeDefined();
		const error = await failureOf(api.sendMessage(telegram.adminId, "three"));
		expect(error).toMatchObject({ error_code: 429, parameters: { retry_after: 700 } });
		expect(sends()).toBe(2);
		await api.getMe();
		await api.getUpdates({ timeout: 0 });
		await api.getChat(CHANNEL);
	});

	test("for setting the bot up is none for sending", async () => {
		const { api, telegram, pace } = await open();
		telegram.addFault({ ...flood(3600), method: "setMyCommands" });
		await failureOf(api.setMyCommands([{ command: "help", description: "Help" }]));
		expect(await pace.pauses()).toMatchObject({ botUntil: undefined, chats: [] });
	});
});

describe("a lane", () => {
	test("asks before it sends, and does not wait again inside the call", async () => {
		const { api, pacer, sends } = await open({ maxWaitMs: 0 });
		const ask = () => pacer.ask({ chat: CHANNEL, cost: 1, priority: 2 });
		expect(await ask()).toBe("go");
		const again = await ask();
		expect(again).toMatchObject({ retryAfterMs: expect.any(Number) });
		expect(classify(await failureOf(api.sendMessage(CHANNEL, "unpaid"))).kind).toBe("flood");
		await pacer.within({ priority: 2, hasTurn: true }, () => api.sendMessage(CHANNEL, "paid"));
		expect(sends()).toBe(1);
	});

	test("hears of a pause, and so do the others, though it has paid", async () => {
		const { api, pacer, telegram, pace } = await open();
		telegram.addFault(flood(60, CHANNEL));
		expect(await pacer.ask({ chat: CHANNEL, cost: 1, priority: 2 })).toBe("go");
		await failureOf(
			pacer.within({ priority: 2, hasTurn: true }, () => api.sendMessage(CHANNEL, "one")),
		);
		expect(await pace.paused(CHANNEL)).toBeDefined();
		const next = await pacer.ask({ chat: CHANNEL, cost: 1, priority: 2 });
		expect(next).toMatchObject({ retryAfterMs: expect.closeTo(60_000, -3) });
	});

	test("that never got through to Telegram has used nothing of its channel's time", async () => {
		const { api, pacer, telegram, redis, keys } = await open();
		await telegram.stop();
		expect(await pacer.ask({ chat: CHANNEL, cost: 1, priority: 2 })).toBe("go");
		const error = await failureOf(
			pacer.within({ priority: 2, hasTurn: true }, () => api.sendMessage(CHANNEL, "one")),
		);
		expect(classify(error).kind).toBe("unreachable");
		await until(async () => (await redis.exists(keys.paceChat(CHANNEL))) === 0, "the refund");
	});
});

describe("messages that Stars are paid for", () => {
	const person = 6_000_000_007;
	const wish = { chat: person, cost: 1, priority: 4 } as const;

	test("get moments one behind the other, whoever asks, and wait when these are far ahead", async () => {
		const { pace } = openPace();
		const first = await pace.takeFast(20);
		const second = await pace.takeFast(30);
		if (first.kind !== "go" || second.kind !== "go") throw new Error("no turn");
		// Between the two, at most the time that their two commands took has gone by.
		const apart = second.inMs - first.inMs;
		expect(apart).toBeLessThanOrEqual(20 * first.everyMs + 0.01);
		expect(1000 / first.everyMs).toBeCloseTo(970, 0);
		await pace.takeFast(2000);
		expect(await pace.takeFast(1)).toMatchObject({ kind: "wait", ms: expect.any(Number) });
	});

	test("wait out a pause of the whole bot", async () => {
		const { pace } = openPace();
		await pace.flood("1", 60_000);
		await pace.flood("2", 60_000);
		const answer = await pace.takeFast(1);
		expect(answer).toMatchObject({ kind: "wait", ms: expect.closeTo(60_000, -4) });
	});

	test("begin no more once all waiting has ended, and nobody has to wonder about them", async () => {
		const { pacer } = await open();
		expect(await pacer.ask({ ...wish, isFast: true })).toBe("go");
		pacer.close();
		expect(classify(await failureOf(pacer.ask({ ...wish, isFast: true }))).kind).toBe(
			"unreachable",
		);
	});

	test("leave a turn alone that another part has asked for in the same chat", async () => {
		const ended: Turn[] = [];
		const { api, pacer, telegram } = await open({
			around: (pace) => ({
				done: async (turn, leastMs) => {
					ended.push(turn);
					await pace.done(turn, leastMs);
				},
			}),
		});
		const chat = telegram.adminId;
		expect(await pacer.ask({ ...wish, chat })).toBe("go");
		await pacer.within({ priority: 4, isFast: true }, () => api.sendMessage(chat, "paid"));
		expect(ended).toEqual([]);
		await pacer.within({ priority: 4, hasTurn: true }, () => api.sendMessage(chat, "free"));
		expect(ended).toMatchObject([{ chat: String(chat) }]);
	});
});

test("every call tells what it costs whom, and how urgent it is", async () => {
	const taken: Turn[] = [];
	const { api, pacer, telegram } = await open({
		around: (pace) => ({
			take: (turn) => {
				taken.push(turn);
				return pace.take(turn);
			},
		}),
	});
	const photo = "https://pictures.example/bridge.jpg";
	const media = [photo, photo, photo].map((media) => ({ type: "photo" as const, media }));
	const bytes = new InputFile(Buffer.from("no picture"), "bridge.jpg");
	await api.sendMessage(telegram.adminId, "Hello");
	await api.sendMediaGroup(CHANNEL, media);
	await api.editMessageCaption(CHANNEL, 1, { caption: "The bridge" });
	await pacer.within({ priority: 4 }, () => api.sendMessage(telegram.adminId, "The day"));
	await pacer.within({ priority: 1, chat: "@football", cost: 1 }, () =>
		failureOf(api.sendPhoto("@football", bytes)),
	);
	const reader = String(telegram.adminId);
	expect(taken.map(({ kind, chat, cost, priority }) => ({ kind, chat, cost, priority }))).toEqual([
		{ kind: "message", chat: reader, cost: 1, priority: 0 },
		{ kind: "message", chat: CHANNEL, cost: 3, priority: 2 },
		{ kind: "call", chat: CHANNEL, cost: 1, priority: 2 },
		{ kind: "message", chat: reader, cost: 1, priority: 4 },
		{ kind: "message", chat: "@football", cost: 1, priority: 1 },
	]);
});

test("of those that wait in one process the most urgent goes first, then the oldest", async () => {
	const order: string[] = [];
	const { api, pacer, telegram } = await open();
	const send = (text: string, priority: 0 | 3 | 4) =>
		pacer
			.within({ priority }, () => api.sendMessage(telegram.adminId, text))
			.then(() => order.push(text));
	// The three that a private chat takes at once, so that all others wait.
	await Promise.all(["1", "2", "3"].map((text) => send(text, 0)));
	order.length = 0;
	await Promise.all([send("digest", 4), send("first", 3), send("second", 3), send("urgent", 0)]);
	expect(order).toEqual(["urgent", "first", "second", "digest"]);
});

test("a moment that was missed is given back, and another one asked for", async () => {
	const back: string[] = [];
	const used: string[] = [];
	const { api, telegram, redis, keys } = await open({
		around: (pace) => ({
			take: async (turn) => {
				const answer = await pace.take(turn);
				if (answer.kind !== "go" || back.length > 0) return answer;
				// The event loop stands still until long after the moment.
				setTimeout(() => {
					const end = performance.now() + 150;
					while (performance.now() < end);
				}, 1);
				return { ...answer, inMs: 20 };
			},
			giveBack: async (turn) => {
				back.push(turn.id);
				await pace.giveBack(turn);
			},
			done: async (turn, leastMs) => {
				await pace.done(turn, leastMs);
				used.push(turn.id);
			},
		}),
	});
	await api.sendMessage(telegram.adminId, "Hello");
	await until(() => used.length === 1, "the end of the turn");
	expect(back).toHaveLength(1);
	expect(used).not.toEqual(back);
	// Nothing counts longer than a call that was answered.
	expect(await redis.zcard(keys.paceRecent)).toBe(1);
	const counts = await redis.zscore(keys.paceRecent, `1 ${used[0]}`);
	expect(Number(counts)).toBeGreaterThan(Date.now());
	expect(Number(counts)).toBeLessThan(Date.now() + 2000);
});

describe("what waits for its turn is certainly not sent", () => {
	test("when all ends", async () => {
		const { api, close, sends } = await open();
		await api.sendMessage(CHANNEL, "one");
		const waiting = failureOf(api.sendMessage(CHANNEL, "two"));
		await close();
		expect(classify(await waiting).kind).toBe("unreachable");
		expect(classify(await failureOf(api.sendMessage(CHANNEL, "three"))).kind).toBe("unreachable");
		expect(sends()).toBe(1);
	});

	test("when its caller gives up", async () => {
		const { api, sends } = await open();
		await api.sendMessage(CHANNEL, "one");
		const giveUp = new AbortController();
		const waiting = failureOf(api.sendMessage(CHANNEL, "two", {}, giveUp.signal as never));
		giveUp.abort();
		await waiting;
		expect(sends()).toBe(1);
	});

	test("when Redis does not answer, and no error holds the token", async () => {
		const dataDir = await mkdtemp(join(tmpdir(), "tidings-pacer-"));
		onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
		const logger = createLogger({ level: "silent" });
		const embedded = createEmbeddedRedis({ binary: findRedisServer(() => {}), dataDir, logger });
		const redis = createRedis(await embedded.start(), "request", logger);
		await redis.connect();
		onTestFinished(() => redis.disconnect());
		const { api, pacer, sends } = await open({ on: openPace(redis) });
		await api.sendMessage(CHANNEL, "one");
		await embedded.stop();
		const error = await failureOf(api.sendMessage("@football", "two"));
		expect(classify(error).kind).toBe("unreachable");
		expect(inspect(error, { depth: 10 })).not.toContain(TOKEN);
		await expect(pacer.ask({ chat: "@football", cost: 1, priority: 2 })).rejects.toMatchObject({
			isWritten: false,
		});
		expect(sends()).toBe(1);
	});
});
