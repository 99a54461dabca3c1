import { onTestFinished, describe, expect, test } from "vitest";
import { createDigestWorld, type DigestWorld, refusal } from "../support/digest-world.ts";
import { openRedis } from "../support/newsroom.ts";
import { digestTime, planDigest } from "../support/reader-store.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const at = (time: string) => Date.parse(time);
const EIGHT = { minute: 480, days: [] };
const weather = { tempo: "digest" as const, since: 0 };

/** A world at seven in Berlin, with one reader whose digest comes at eight. */
async function open(more: Parameters<DigestWorld["reader"]>[1] = {}) {
	const world = createDigestWorld({ redis: openRedis(), start: at("2026-11-26T06:00Z") });
	onTestFinished(() => world.clear());
	await world.reader(1, { digest: EIGHT, topics: { weather }, ...more });
	const engine = world.createEngine();
	return {
		...world,
		engine,
		async runAt(time: string, ...engines: { run: () => Promise<boolean> }[]): Promise<void> {
			world.clock.now = at(time);
			await world.runAll(...(engines.length === 0 ? [engine] : engines));
		},
		texts: () => world.sent.map(({ text }) => text),
		state: async (ref: string) => (await world.recipients.read(ref, 1))?.state,
	};
}

describe("a digest", () => {
	test("comes at its minute, once, and tells what was posted since the last one", async () => {
		const { post, runAt, sent, texts, state, clock } = await open();
		const ref = post("Storm over Lindenford");
		post("The cup final", { topics: ["football"] });
		await runAt("2026-11-26T06:59:59Z");
		expect(sent).toEqual([]);
		await runAt("2026-11-26T07:00Z");
		await runAt("2026-11-26T07:01Z");
		expect(texts()).toEqual([
			"🗞 Your digest: Thursday, November 26\n\n• Storm over Lindenford — courier, 07:00",
		]);
		expect(await state(ref)).toBe("listed");
		clock.now += HOUR_MS;
		post("Sun again");
		await runAt("2026-11-27T07:00Z");
		expect(texts()[1]).toContain("• Sun again — courier, Thu 09:01");
		expect(texts()[1]).not.toContain("Storm");
	});

	test("is not sent when there is nothing new", async () => {
		const { runAt, sent, readers } = await open();
		await runAt("2026-11-26T07:00Z");
		expect(sent).toEqual([]);
		expect((await readers.read(1))?.slot).toBe("2026-11-26 08:00");
	});

	test("comes late after a downtime, up to three hours, and is left out after that", async () => {
		const { post, runAt, sent } = await open();
		post("Storm over Lindenford");
		await runAt("2026-11-26T09:59Z");
		expect(sent).toHaveLength(1);
		post("Snow in the hills");
		await runAt("2026-11-27T10:01Z");
		expect(sent).toHaveLength(1);
		await runAt("2026-11-28T07:00Z");
		expect(sent[1]?.text).toContain("Snow in the hills");
	});

	test("comes once, however many processes send", async () => {
		const world = await open();
		for (let id = 2; id <= 60; id++) {
			await world.reader(id, { digest: EIGHT, topics: { weather } });
		}
		world.post("Storm over Lindenford");
		const engines = Array.from({ length: 4 }, () => world.createEngine());
		await world.runAt("2026-11-26T07:00Z", ...engines);
		expect(world.sent.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: 60 }, (_, index) => index + 1),
		);
	});

	test("that nobody knows of is not sent again, and the next one tells its articles", async () => {
		const { post, runAt, sent, telegram, state } = await open();
		const ref = post("Storm over Lindenford");
		telegram.fault = () => "lost";
		await runAt("2026-11-26T07:00Z");
		telegram.fault = () => undefined;
		await runAt("2026-11-26T07:10Z");
		expect(sent).toHaveLength(1);
		expect(await state(ref)).toBe("left");
		await runAt("2026-11-27T07:00Z");
		expect(sent[1]?.text).toContain("Storm over Lindenford");
	});

	test("whose process died is not sent again", async () => {
		const { digests, post, runAt, sent, clock, state } = await open();
		const ref = post("Storm over Lindenford");
		clock.now = at("2026-11-26T07:00Z");
		const [due] = await digests.claim(clock.now, 1, MINUTE_MS);
		if (due === undefined) throw new Error("no digest is due");
		const planned = { slot: "2026-11-26 08:00", due, nextAt: clock.now + DAY_MS };
		const to = { state: "sending" as const, why: [], at: clock.now };
		await digests.begin(
			{ id: 1, ordinal: 0, token: "dead", planned },
			{
				now: clock.now,
				until: clock.now + MINUTE_MS,
				moves: [{ ref, from: undefined, to: { ...to, attemptUntil: clock.now + MINUTE_MS } }],
			},
		);
		await runAt("2026-11-26T07:30Z");
		expect(sent).toEqual([]);
		expect(await state(ref)).toBe("sending");
	});

	test("that was only planned by a process that died is sent by another", async () => {
		const { digests, post, runAt, sent, clock } = await open();
		post("Storm over Lindenford");
		clock.now = at("2026-11-26T07:00Z");
		await digests.claim(clock.now, 1, 2 * MINUTE_MS);
		await runAt("2026-11-26T07:03Z");
		expect(sent).toHaveLength(1);
	});

	test("waits as long as Telegram asks for, and is left out when that is too long", async () => {
		const { post, runAt, sent, telegram, state } = await open();
		const ref = post("Storm over Lindenford");
		telegram.fault = () => refusal(429, "Too Many Requests", { retry_after: 60 });
		await runAt("2026-11-26T07:00Z");
		expect(await state(ref)).toBeUndefined();
		telegram.fault = () => undefined;
		await runAt("2026-11-26T07:00:59Z");
		expect(sent).toEqual([]);
		await runAt("2026-11-26T07:01Z");
		expect(sent).toHaveLength(1);
		telegram.fault = () => refusal(429, "Too Many Requests", { retry_after: 4 * 3600 });
		post("Snow in the hills");
		await runAt("2026-11-27T07:00Z");
		telegram.fault = () => undefined;
		await runAt("2026-11-27T11:00Z");
		expect(sent).toHaveLength(1);
		await runAt("2026-11-28T07:00Z");
		expect(sent[1]?.text).toContain("Snow in the hills");
	});

	test("ends for a reader who blocks the bot, and for one who has stopped it", async () => {
		const { post, runAt, sent, telegram, readers, reader } = await open();
		post("Storm over Lindenford");
		telegram.fault = () => refusal(403, "Forbidden: bot was blocked by the user");
		await runAt("2026-11-26T07:00Z");
		expect((await readers.read(1))?.blockedAt).toBe(at("2026-11-26T07:00Z"));
		telegram.fault = () => undefined;
		await runAt("2026-11-27T07:00Z");
		expect(sent).toEqual([]);
		await readers.note(1, { blockedAt: undefined });
		await reader(1, { isStopped: true });
		await runAt("2026-11-28T07:00Z");
		expect(sent).toEqual([]);
	});

	test("comes at its new time, and not for a slot that another zone has had", async () => {
		const { post, runAt, sent, reader, clock } = await open();
		post("Storm over Lindenford");
		await runAt("2026-11-26T07:00Z");
		await reader(1, { zone: "America/New_York" });
		post("Snow in the hills");
		await runAt("2026-11-26T13:00Z");
		expect(sent).toHaveLength(1);
		clock.now = at("2026-11-26T14:00Z");
		await reader(1, { digest: { minute: 600, days: [] } });
		await runAt("2026-11-26T15:00Z");
		expect(sent).toHaveLength(2);
	});

	test("is not begun for a reader who has just changed its time", async () => {
		const { digests, post, runAt, sent, reader, clock } = await open();
		post("Storm over Lindenford");
		clock.now = at("2026-11-26T07:00Z");
		const [due] = await digests.claim(clock.now, 1, MINUTE_MS);
		if (due === undefined) throw new Error("no digest is due");
		await reader(1, { digest: { minute: 1200, days: [] } });
		const planned = { slot: "2026-11-26 08:00", due, nextAt: clock.now + DAY_MS };
		const attempt = { id: 1, ordinal: 0, token: "one", planned };
		const about = { now: clock.now, until: clock.now + MINUTE_MS, moves: [] };
		expect(await digests.begin(attempt, about)).toBe("over");
		await runAt("2026-11-26T19:00Z");
		expect(sent).toHaveLength(1);
	});

	test("comes plain at once where Telegram does not take it rich", async () => {
		const { post, runAt, sent, telegram } = await open({ isRich: true });
		post("Storm over Lindenford");
		await runAt("2026-11-26T07:00Z");
		post("Snow in the hills");
		telegram.fault = (_id, isRich) =>
			isRich ? refusal(404, "Not Found: method not found") : undefined;
		await runAt("2026-11-27T07:00Z");
		expect(sent.map(({ isRich }) => isRich)).toEqual([true, false]);
		post("Fog on the Linde");
		telegram.fault = (_id, isRich) => (isRich ? "lost" : undefined);
		await runAt("2026-11-28T07:00Z");
		expect(sent).toHaveLength(3);
	});

	test("leaves out what was withdrawn, is over, muted, or came on its own, and tells what was left", async () => {
		const { post, runAt, texts, withdraw, give, clock } = await open({
			mutedSources: { gossip: { until: null } },
			topics: { weather: { tempo: "now", since: 0 } },
		});
		withdraw(post("Withdrawn"));
		post("Over", { expiresAt: clock.now + MINUTE_MS });
		post("Muted", { source: "gossip" });
		await give(1, post("Came before"), "sent");
		await give(1, post("Is coming"), "due");
		await give(1, post("Left for the digest"), "left");
		await runAt("2026-11-26T07:00Z");
		expect(texts()).toEqual([
			"🗞 Your digest: Thursday, November 26\n\n• Left for the digest — courier, 07:00\n\n" +
				"One of these would have come on its own, but for your daily limit.",
		]);
	});

	test("tells a story once, groups by topic, and counts what it has no room for", async () => {
		const { post, runAt, texts, clock } = await open({
			topics: { weather, football: weather },
		});
		const story = { id: "bridge" };
		post("The bridge cracks", { story, urgency: 1 });
		clock.now += MINUTE_MS;
		post("The bridge is closed", { story, urgency: 1 });
		for (let n = 1; n <= 20; n++)
			post(`Match ${n}`, { topics: ["football"], urgency: 4 + (n % 5) });
		await runAt("2026-11-26T07:00Z");
		const [text = ""] = texts();
		expect(text).toContain("Weather\n• The bridge is closed — courier, 07:01 (+1 more)");
		expect(text).toContain("Football\n• Match 5");
		expect(text.match(/•/g)).toHaveLength(15);
		expect(text).toContain("… and 6 more in the channel");
		expect(text).not.toContain("cracks");
	});

	test("goes once to a reader who has none, when something was left for them", async () => {
		const { post, runAt, texts, give, redis, keys, reader } = await open();
		await reader(2, { topics: { weather: { tempo: "now", since: 0 } } });
		const ref = post("Left for the digest");
		await give(2, ref, "left");
		await planDigest({ redis, keys }, 2, at("2026-11-26T07:00Z"));
		await runAt("2026-11-26T07:00Z");
		expect(texts().filter((text) => text.includes("Left for the digest"))).toHaveLength(2);
		await runAt("2026-11-27T07:00Z");
		expect(await digestTime({ redis, keys }, 2)).toBeNull();
		expect(texts()).toHaveLength(2);
	});
});

describe("a reader who changes something", () => {
	test.each([
		["wants digests no more", { digest: undefined }, {}],
		[
			"stops, and goes on without a digest",
			{ digest: undefined, isStopped: true },
			{ isStopped: false },
		],
	])("and %s is told next morning what was left for the digest", async (_, first, second) => {
		const { post, runAt, readers, give, texts, redis, keys } = await open();
		const ref = post("Left for the digest");
		await give(1, ref, "left");
		for (const change of [first, second]) {
			await readers.change(1, at("2026-11-26T06:30Z"), (reader) => {
				const { digest, ...rest } = { ...reader, ...change };
				return digest === undefined ? rest : { ...rest, digest };
			});
		}
		await runAt("2026-11-26T07:00Z");
		expect(texts()).toEqual([expect.stringContaining("Left for the digest")]);
		await runAt("2026-11-27T07:00Z");
		expect(texts()).toHaveLength(1);
		expect(await digestTime({ redis, keys }, 1)).toBeNull();
	});
});

test("an engine that ends leaves what it has not begun to another, at once", async () => {
	const { engine, post, runAt, sent, createEngine } = await open();
	post("Storm over Lindenford");
	const other = createEngine();
	const ending = {
		run: async () => {
			const run = engine.run();
			engine.end();
			return run;
		},
	};
	await runAt("2026-11-26T07:00Z", ending);
	await runAt("2026-11-26T07:00Z", other);
	expect(sent).toHaveLength(1);
	expect(await engine.run()).toBe(false);
});

describe("a digest that is asked for", () => {
	test("comes at once, leaves the slot alone, and its articles come once", async () => {
		const { engine, post, runAt, sent, readers, clock } = await open();
		expect(await engine.digestNow(1)).toBe("nothing-new");
		post("Storm over Lindenford");
		clock.now += 10_000;
		expect(await engine.digestNow(1)).toBe("sent");
		expect(await engine.digestNow(1)).toBe("nothing-new");
		expect((await readers.read(1))?.slot).toBeUndefined();
		post("Snow in the hills");
		await runAt("2026-11-26T07:00Z");
		expect(sent.map(({ text }) => text.includes("Storm"))).toEqual([true, false]);
	});

	test("comes once to a reader who presses twice, and says when it failed", async () => {
		const { engine, post, sent, telegram, clock } = await open();
		post("Storm over Lindenford");
		const both = await Promise.all([engine.digestNow(1), engine.digestNow(1)]);
		expect(sent).toHaveLength(1);
		expect(both).toContain("sent");
		post("Snow in the hills");
		clock.now += 10_000;
		telegram.fault = () => refusal(429, "Too Many Requests", { retry_after: 5 });
		expect(await engine.digestNow(1)).toBe("failed");
	});
});

test("a digest that nobody has asked for waits for the end of the reader's quiet hours", async () => {
	const { digests, give, post, reader, runAt, sent, recipients, clock } = await open();
	await reader(2, {
		quiet: { from: 22 * 60, to: 10 * 60 },
		topics: { weather: { tempo: "now", since: 0 } },
	});
	const ref = post("Storm over Lindenford");
	await give(2, ref, "due");
	await recipients.settle(ref, 2, {
		from: ["due"],
		change: { state: "left" },
		now: clock.now,
		digest: { ordinal: 1, at: at("2026-11-26T07:00Z") },
	});
	const own = () => sent.filter(({ id }) => id === 2);
	await runAt("2026-11-26T07:00Z");
	expect(own()).toEqual([]);
	expect(await digests.isDue(at("2026-11-26T08:59:59Z"))).toBe(false);
	await runAt("2026-11-26T09:00Z");
	expect(own()).toHaveLength(1);
});

describe("a bundle", () => {
	test("tells in one message what waited, without what is over", async () => {
		const { engine, post, sent, texts, state, give, withdraw } = await open();
		const refs = ["One", "Two", "Gone"].map((title) => post(title));
		for (const ref of refs) await give(1, ref, "waiting");
		withdraw(refs[2] ?? "");
		expect(await engine.sendBundle(1)).toBeDefined();
		expect(sent).toHaveLength(1);
		expect(texts()[0]).toContain("🌙 2 articles came in your quiet hours");
		expect(await Promise.all(refs.map(state))).toEqual(["listed", "listed", "dropped"]);
		expect(await engine.sendBundle(1)).toBeUndefined();
		expect(sent).toHaveLength(1);
	});

	test("of one article leaves it to whoever sends single ones", async () => {
		const { engine, post, sent, state, give, redis, keys } = await open();
		const ref = post("One");
		await give(1, ref, "waiting");
		expect(await engine.sendBundle(1)).toBeUndefined();
		expect(sent).toEqual([]);
		expect(await state(ref)).toBe("due");
		expect(await redis.zscore(keys.outbox, `1 ${ref}`)).not.toBeNull();
	});

	test("waits for the quiet hours that the reader chooses while it waits for its turn", async () => {
		const { engine, post, sent, state, give, telegram, reader, clock } = await open();
		const refs = ["One", "Two"].map((title) => post(title));
		for (const ref of refs) await give(1, ref, "waiting");
		telegram.beforeTurn = () => reader(1, { quiet: { from: 0, to: 23 * 60 } });
		expect(await engine.sendBundle(1)).toBe(clock.now + 1000);
		expect(sent).toEqual([]);
		expect(await Promise.all(refs.map(state))).toEqual(["waiting", "waiting"]);
		telegram.beforeTurn = () => reader(1, { quiet: { from: 0, to: 1 } });
		clock.now += 1000;
		await engine.sendBundle(1);
		expect(sent).toHaveLength(1);
	});

	test("that could not be sent comes again, and what nobody knows of is left for the digest", async () => {
		const { engine, post, state, give, telegram, clock } = await open();
		const refs = ["One", "Two"].map((title) => post(title));
		for (const ref of refs) await give(1, ref, "waiting");
		telegram.fault = () => refusal(429, "Too Many Requests", { retry_after: 5 });
		expect(await engine.sendBundle(1)).toBe(clock.now + 5000);
		expect(await state(refs[0] ?? "")).toBe("waiting");
		telegram.fault = () => "lost";
		expect(await engine.sendBundle(1)).toBeUndefined();
		expect(await state(refs[0] ?? "")).toBe("left");
	});
});
