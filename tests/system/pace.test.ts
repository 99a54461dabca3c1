import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import type { Turn, TurnAnswer } from "../../src/article/pace.ts";
import { runPace } from "../pace/run.ts";
import { openPace, type TestPace, wish } from "../support/pace.ts";

const inMsOf = (answer: TurnAnswer): number => (answer.kind === "go" ? answer.inMs : Number.NaN);

/** Asks for turns of a kind until one has to wait; tells how far ahead each lay. */
async function fill({ pace }: TestPace, more: Partial<Turn>): Promise<number[]> {
	const given: number[] = [];
	for (;;) {
		const answer = await pace.take(wish(more));
		if (answer.kind === "wait") return given;
		given.push(answer.inMs);
	}
}

/** The most that lies within any window, told from the earliest and latest moment that each can have been. */
function mostWithin(
	windowMs: number,
	moments: { from: number; to: number; cost: number }[],
): number {
	return Math.max(
		0,
		...moments.map(({ from }) =>
			moments
				.filter((other) => other.from >= from && other.to < from + windowMs)
				.reduce((sum, { cost }) => sum + cost, 0),
		),
	);
}

describe("the whole bot", () => {
	test("twenty callers at once get no more than Telegram takes in any second, and all of it", async () => {
		const { pace } = openPace();
		const moments: { from: number; to: number; cost: number }[] = [];
		let left = 100;
		await Promise.all(
			Array.from({ length: 20 }, async () => {
				while (left-- > 0) {
					const turn = wish();
					for (;;) {
						const before = Date.now();
						const answer = await pace.take(turn);
						const after = Date.now();
						await sleep(answer.kind === "go" ? answer.inMs : answer.ms);
						if (answer.kind === "wait") continue;
						const { inMs } = answer;
						moments.push({ from: before + inMs, to: after + inMs, cost: 1 });
						await pace.done(turn, 0);
						break;
					}
				}
			}),
		);
		expect(moments).toHaveLength(100);
		expect(mostWithin(1000, moments)).toBeLessThanOrEqual(30);
		// What two neighbours share is a moment that nobody used before.
		expect(mostWithin(100, moments)).toBeLessThanOrEqual(9);
	});

	test("whatever is asked for and however late it arrives, no limit is exceeded", async () => {
		const step = fc.record({
			gapMs: fc.oneof(
				{ arbitrary: fc.integer({ min: 0, max: 40 }), weight: 9 },
				{ arbitrary: fc.integer({ min: 1000, max: 12_000 }), weight: 1 },
			),
			chat: fc.constantFrom("@lindenford", "-1001", "@Football", "61", "62", "63", undefined),
			kind: fc.constantFrom("message", "message", "message", "call"),
			cost: fc.constantFrom(1, 1, 1, 1, 2, 5, 10),
			priority: fc.constantFrom(0, 1, 2, 3, 4),
			// Of the time from the turn to the answer: when Telegram sees the call.
			latencyMs: fc.constantFrom(0, 3, 20, 150, 900),
			arrival: fc.double({ min: 0, max: 1, noNaN: true }),
			isUsed: fc.constantFrom(true, true, true, true, false),
		});
		const run = async (steps: (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
			const on = openPace();
			const arrivals: { chat: string; from: number; to: number; cost: number }[] = [];
			let answers: { at: number; turn: Turn }[] = [];
			const passTo = async (at: number) => on.pass(Math.max(0, Math.ceil(at - on.now())));
			for (const { gapMs, latencyMs, arrival, isUsed, ...more } of steps) {
				const until = on.now() + gapMs;
				answers.sort((one, other) => one.at - other.at);
				for (const { at, turn } of answers.filter((one) => one.at <= until)) {
					await passTo(at);
					await on.pace.done(turn, 0);
				}
				answers = answers.filter((one) => one.at > until);
				await passTo(until);
				const cost = more.kind === "call" ? 1 : more.cost;
				const turn = wish({ ...more, cost });
				const from = on.now();
				const inMs = inMsOf(await on.pace.take(turn));
				const to = on.now();
				if (Number.isNaN(inMs)) continue;
				if (!isUsed) {
					await on.pace.giveBack(turn);
					continue;
				}
				const afterMs = inMs + arrival * latencyMs;
				const chat = turn.kind === "message" ? (turn.chat ?? "") : "";
				arrivals.push({ chat, from: from + afterMs, to: to + afterMs, cost });
				answers.push({ at: to + inMs + latencyMs, turn });
			}
			expect(mostWithin(1000, arrivals)).toBeLessThanOrEqual(30);
			const of = (chat: string) => arrivals.filter((one) => one.chat === chat);
			for (const chat of ["@lindenford", "-1001", "@Football"]) {
				expect(mostWithin(60_000, of(chat))).toBeLessThanOrEqual(20);
			}
		};
		const sequences = fc.array(step, { minLength: 80, maxLength: 200 });
		await fc.assert(fc.asyncProperty(sequences, run), { numRuns: 12, endOnFailure: true });
	});

	test("what is urgent stands behind few of what is not, and is told no moment far ahead", async () => {
		const on = openPace();
		const digests = await fill(on, { priority: 4 });
		expect(digests.at(-1)).toBeLessThanOrEqual(100);
		expect(digests.length).toBeGreaterThanOrEqual(3);
		const answer = await on.pace.take(wish({ priority: 0 }));
		expect(inMsOf(answer)).toBeLessThanOrEqual(135);
		const deliveries = await fill(on, { priority: 3 });
		const answers = await fill(on, { priority: 0 });
		expect(Math.max(...deliveries, ...answers)).toBeLessThanOrEqual(300);
	});

	test("while something more urgent waits, the others wait, and no longer", async () => {
		const on = openPace();
		await fill(on, { priority: 3 });
		const urgent = wish({ priority: 3 });
		expect((await on.pace.take(urgent)).kind).toBe("wait");
		await on.pass(120);
		// By the pace alone there would be room for it.
		expect(await on.pace.take(wish({ priority: 4 }))).toMatchObject({ reason: "bot-pace" });
		expect((await on.pace.take(urgent)).kind).toBe("go");
		await on.pass(150);
		expect((await on.pace.take(wish({ priority: 4 }))).kind).toBe("go");
	});

	test("nobody waits for long for one who does not come back", async () => {
		const on = openPace();
		await fill(on, { priority: 3 });
		await on.pass(300);
		expect((await on.pace.take(wish({ priority: 4 }))).kind).toBe("go");
	});

	test("a turn counts until its call is answered", async () => {
		const on = openPace();
		const turns: Turn[] = [];
		for (let count = 0; count < 30; count++) {
			turns.push(wish({ priority: 0 }));
			expect((await on.pace.take(turns[count] as Turn)).kind).toBe("go");
			await on.pass(40);
		}
		await on.pass(1000);
		expect(await on.pace.take(wish({ priority: 0 }))).toMatchObject({ reason: "bot-pace" });
		await on.pace.done(turns[0] as Turn, 0);
		expect(await on.pace.take(wish({ priority: 0 }))).toMatchObject({ reason: "bot-pace" });
		await on.pass(1011);
		expect((await on.pace.take(wish({ priority: 0 }))).kind).toBe("go");
	});

	test("a turn that is given back is another's", async () => {
		const on = openPace();
		const turn = wish({ chat: "@lindenford" });
		await on.pace.take(turn);
		expect((await on.pace.take(wish({ chat: "@lindenford" }))).kind).toBe("wait");
		await on.pace.giveBack(turn);
		await on.pace.giveBack(turn);
		expect((await on.pace.take(wish({ chat: "@lindenford" }))).kind).toBe("go");
	});

	test("a question that is asked twice is one turn", async () => {
		const on = openPace();
		const turn = wish({ chat: "@lindenford" });
		expect(await on.pace.take(turn)).toEqual({ kind: "go", inMs: 0 });
		expect(await on.pace.take(turn)).toEqual({ kind: "go", inMs: 0 });
		expect(await on.redis.zcard(on.keys.paceRecent)).toBe(1);
		await on.pace.done(turn, 0);
		await on.pace.done(turn, 0);
		expect(await on.redis.zcard(on.keys.paceRecent)).toBe(1);
	});
});

describe("a chat", () => {
	test("a channel takes a message every three seconds, by whatever case it is named", async () => {
		const on = openPace();
		expect((await on.pace.take(wish({ chat: "@Lindenford" }))).kind).toBe("go");
		const next = await on.pace.take(wish({ chat: "@lindenford" }));
		expect(next).toMatchObject({ kind: "wait", reason: "chat-pace" });
		await on.pass(3050);
		expect((await on.pace.take(wish({ chat: "@lindenford" }))).kind).toBe("wait");
		await on.pass(50);
		expect((await on.pace.take(wish({ chat: "@lindenford" }))).kind).toBe("go");
	});

	test("edits and pins don't wait for it", async () => {
		const on = openPace();
		await on.pace.take(wish({ chat: "@lindenford" }));
		expect((await on.pace.take(wish({ chat: "@lindenford", kind: "call" }))).kind).toBe("go");
	});

	test("an album costs as many messages as it has, also against those that went before", async () => {
		const on = openPace();
		const album = { chat: "@lindenford", cost: 10 };
		expect((await on.pace.take(wish(album))).kind).toBe("go");
		await on.pass(30_950);
		expect((await on.pace.take(wish(album))).kind).toBe("wait");
		await on.pass(50);
		expect((await on.pace.take(wish(album))).kind).toBe("go");
		await on.pass(29_000);
		// Ten of them are less than a minute ago.
		expect((await on.pace.take(wish({ chat: "@lindenford" }))).kind).toBe("wait");
	});

	test("a private chat takes three at once, then one a second", async () => {
		const on = openPace();
		const take = () => on.pace.take(wish({ chat: "61", priority: 0 }));
		for (let count = 0; count < 3; count++) expect((await take()).kind).toBe("go");
		expect(await take()).toMatchObject({ reason: "chat-pace" });
		for (let count = 0; count < 3; count++) {
			await on.pass(1000);
			expect((await take()).kind).toBe("go");
			expect(await take()).toMatchObject({ reason: "chat-pace" });
		}
	});
});

test("the next turn of a chat is for the most urgent, whoever asked first", async () => {
	const on = openPace();
	const [post, breaking, edit] = [2, 1, 3].map((priority) =>
		wish({ chat: "@lindenford", priority: priority as Turn["priority"] }),
	) as [Turn, Turn, Turn];
	await on.pace.take(wish({ chat: "@lindenford" }));
	for (const turn of [post, breaking]) expect((await on.pace.take(turn)).kind).toBe("wait");
	await on.pass(3100);
	expect(await on.pace.take(post)).toMatchObject({ kind: "wait", reason: "chat-pace" });
	expect((await on.pace.take({ ...edit, kind: "call" })).kind).toBe("go");
	expect((await on.pace.take(breaking)).kind).toBe("go");
	await on.pass(3100);
	expect((await on.pace.take(post)).kind).toBe("go");
});

describe("a pause that Telegram asks for", () => {
	test("holds its chat for exactly that long, and no other", async () => {
		const on = openPace();
		const { paused, until } = await on.pace.flood("@lindenford", 43_838_000);
		expect(paused).toBe("chat");
		expect(Math.abs(until - on.now() - 43_838_000)).toBeLessThan(1000);
		expect(await on.pace.paused("@Lindenford")).toBe(until);
		const take = (kind: Turn["kind"]) => on.pace.take(wish({ chat: "@lindenford", kind }));
		await on.pass(until - on.now() - 100);
		expect(await take("message")).toMatchObject({ kind: "wait", reason: "chat-flood" });
		expect(await take("call")).toMatchObject({ kind: "wait", reason: "chat-flood" });
		expect((await on.pace.take(wish({ chat: "@football" }))).kind).toBe("go");
		await on.pass(101);
		expect((await take("message")).kind).toBe("go");
		expect(await on.pace.paused("@lindenford")).toBeUndefined();
	});

	test("is not shortened by a smaller one that comes later", async () => {
		const on = openPace();
		const { until } = await on.pace.flood("@lindenford", 60_000);
		expect(await on.pace.flood("@lindenford", 1000)).toEqual({ paused: "chat", until });
		expect(await on.pace.paused("@lindenford")).toBe(until);
	});

	test("of a second chat holds the whole bot, that of the same chat does not", async () => {
		const on = openPace();
		await on.pace.flood("@lindenford", 60_000);
		await on.pace.flood("@lindenford", 60_000);
		expect((await on.pace.take(wish())).kind).toBe("go");
		const second = await on.pace.flood("61", 5000);
		expect(second.paused).toBe("bot");
		expect(await on.pace.take(wish())).toMatchObject({ kind: "wait", reason: "bot-flood" });
		expect(await on.pace.paused("@football")).toBe(second.until);
		await on.pass(second.until - on.now() + 1);
		expect((await on.pace.take(wish())).kind).toBe("go");
		// The first chat's is still on.
		expect(await on.pace.take(wish({ chat: "@lindenford" }))).toMatchObject({
			reason: "chat-flood",
		});
	});

	test("of a second chat after the end of the first one's holds that chat alone", async () => {
		const on = openPace();
		await on.pace.flood("@lindenford", 1000);
		await on.pass(1001);
		expect((await on.pace.flood("@football", 1000)).paused).toBe("chat");
	});

	test("is told with its end until it is over", async () => {
		const on = openPace();
		expect(await on.pace.pauses()).toMatchObject({ botUntil: undefined, chats: [] });
		const first = await on.pace.flood("@lindenford", 2000);
		const second = await on.pace.flood("@football", 3000);
		const { now, botUntil, chats } = await on.pace.pauses();
		expect(Math.abs(now - on.now())).toBeLessThan(1000);
		expect(botUntil).toBe(second.until);
		expect(chats).toEqual([
			{ chat: "@lindenford", until: first.until },
			{ chat: "@football", until: second.until },
		]);
		await on.pass(3001);
		expect(await on.pace.pauses()).toMatchObject({ botUntil: undefined, chats: [] });
	});
});

test("nothing stays in Redis for good", async () => {
	const on = openPace();
	await fill(on, { priority: 4 });
	await on.pace.take(wish({ chat: "@lindenford", priority: 0, cost: 3 }));
	await on.pace.flood("@lindenford", 60_000);
	const kept = await on.redis.keys(`${on.prefix}:*`);
	expect(kept.length).toBeGreaterThanOrEqual(6);
	for (const key of kept) expect([key, await on.redis.pttl(key)]).not.toEqual([key, -1]);
});

test("two processes send as fast as Telegram takes it, and are never banned", async () => {
	const plan = { messages: 240, processes: 2, people: 60, channels: 3, banSeconds: 1 };
	const result = await runPace(plan, inject("redisUrl"));
	expect(result).toMatchObject({ bans: 0, sent: 240 });
	expect(result.mostInASecond).toBeLessThanOrEqual(30);
});
