import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ChannelId } from "../../src/article/channel.ts";
import { createLogger } from "../../src/logger.ts";
import { createNotifier } from "../../src/publish/notifier.ts";
import { createWatch } from "../../src/publish/watch.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createLeases } from "../../src/store/leases.ts";
import { valuesOf } from "../../src/store/notice.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createRhythm } from "../../src/store/rhythm.ts";
import { createTeam } from "../../src/store/team.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { createTexts } from "../../src/texts.ts";
import { TOKEN } from "../support/environment.ts";
import { openRedis, startTelegram, texts, until } from "../support/newsroom.ts";
import { countNew } from "../support/rhythm.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A Wednesday. */
const T0 = Date.parse("2026-05-06T12:00:00Z");
const channel: ChannelId = "@lindenford";

/**
 * A watch over one source and one channel, and the notifier that tells Ada, by a clock of their own. `due` and
 * `pausedUntil` say how the channel stands.
 */
async function startWatch(locale = "en") {
	const telegram = await startTelegram();
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const clock = { at: T0 };
	const lane: {
		due: { dueAt: number } | undefined;
		pausedUntil: number | undefined;
	} = { due: undefined, pausedUntil: undefined };
	const lines: string[] = [];
	const logger = createLogger({
		level: "info",
		destination: { write: (line: string) => void lines.push(line) },
	});
	const notices = createNotices({ redis, keys });
	const rhythm = createRhythm({ redis, keys });
	const note = (at: number, count?: number) => countNew({ redis, keys }, "desk", at, count);
	const leases = createLeases({ redis, keys });
	const client = createTelegram({ token: TOKEN, apiRoot: telegram.apiRoot });
	const say = createTexts(locale);
	const now = () => clock.at;
	onTestFinished(() => client.close());
	const startNotifier = () => {
		const notifier = createNotifier({
			api: client.api,
			team: createTeam({ redis, keys, owners: [telegram.adminId] }),
			notices,
			leases,
			message: (notice) => ({
				text: say.text(locale, `notice-${notice.kind}`, valuesOf(notice)),
				buttons: [],
			}),
			logger,
			now,
		});
		notifier.start();
		onTestFinished(() => notifier.stop());
		return notifier;
	};
	const notifier = startNotifier();
	const create = (everyMs = 30_000) =>
		createWatch({
			sources: () => ["desk"],
			channels: () => [channel],
			rhythm,
			oldestDue: async () => lane.due,
			quiet: { pausedUntil: async () => lane.pausedUntil, seeToBot: async () => {} },
			notices,
			leases,
			logger,
			now,
			everyMs,
		});
	const watch = create();
	return {
		watch,
		create,
		clock,
		lane,
		lines,
		redis,
		keys,
		rhythm,
		/** Counts articles of the desk. */
		note,
		notices,
		telegram,
		notifier,
		startNotifier,
		/** Lets time pass, with a look every half minute. */
		async pass(ms: number): Promise<void> {
			for (const end = clock.at + ms; clock.at < end;) {
				clock.at = Math.min(clock.at + 30_000, end);
				await watch.look();
			}
		},
		/** Five articles in each hour of the four weeks up to now. */
		async begin(): Promise<void> {
			const hours = Array.from({ length: 28 * 24 }, (_, index) => T0 - index * HOUR_MS);
			await Promise.all(hours.map((at) => note(at, 5)));
		},
		/** What Ada was told, once nothing is left to tell. */
		async told(): Promise<string[]> {
			await until(async () => (await notices.due(clock.at)).length === 0, "the notices");
			return texts(telegram, telegram.adminId).filter((text) => /^[⚠✅]/.test(text));
		},
	};
}

describe("a source that falls silent", () => {
	test("is told of once, and once more when it sends again", async () => {
		const { begin, pass, clock, note, told } = await startWatch();
		await begin();
		await pass(2 * HOUR_MS);
		expect(await told()).toEqual([]);
		await pass(HOUR_MS);
		const [alarm, ...more] = await told();
		expect(more).toEqual([]);
		expect(alarm).toContain("desk is silent. Nothing has come from it for 2 hours");
		expect(alarm).toContain("usually sends about 10 articles");
		await pass(3 * HOUR_MS);
		expect(await told()).toEqual([alarm]);
		await note(clock.at);
		await pass(MINUTE_MS);
		expect(await told()).toEqual([
			alarm,
			"✅ The source desk is sending again, after 5 hours without an article.",
		]);
	});

	test("is told of anew when it falls silent again", async () => {
		const { begin, pass, clock, note, told } = await startWatch("de");
		await begin();
		await pass(3 * HOUR_MS);
		expect(await told()).toHaveLength(1);
		await note(clock.at);
		await pass(5 * HOUR_MS);
		const messages = await told();
		expect(messages.map((text) => text.slice(0, 1))).toEqual(["⚠", "✅", "⚠"]);
		expect(messages[0]).toContain("Seit 2 Stunden ist nichts von ihr gekommen");
		expect(messages[1]).toBe(
			"✅ Die Quelle desk schickt wieder Artikel, nach 2 Stunden ohne einen.",
		);
	});

	test("is not over because it is silent for longer than anything is remembered", async () => {
		const { begin, pass, watch, clock, told } = await startWatch();
		await begin();
		await pass(3 * HOUR_MS);
		const before = await told();
		for (let day = 0; day < 29; day++) {
			clock.at += 24 * HOUR_MS;
			await watch.look();
		}
		expect(await told()).toEqual(before);
	});

	test("is given an hour after a start, to send what it could not", async () => {
		const { begin, pass, watch, clock, told } = await startWatch();
		await begin();
		clock.at += 10 * HOUR_MS;
		await watch.look();
		await pass(HOUR_MS - MINUTE_MS);
		expect(await told()).toEqual([]);
		await pass(2 * MINUTE_MS);
		expect(await told()).toHaveLength(1);
	});
});

describe("a post that waits", () => {
	test("is told of after five minutes, once, and once more when it is sent", async () => {
		const { lane, pass, clock, told } = await startWatch();
		await pass(MINUTE_MS);
		lane.due = { dueAt: clock.at };
		await pass(5 * MINUTE_MS);
		expect(await told()).toEqual([]);
		await pass(5 * MINUTE_MS);
		const [alarm, ...more] = await told();
		expect(alarm).toContain("@lindenford are late: the oldest one has been waiting for 5 min.");
		expect(more).toEqual([]);
		lane.due = undefined;
		await pass(MINUTE_MS);
		expect(await told()).toEqual([alarm, "✅ Posts for @lindenford are on time again."]);
	});

	test("is told of though a source can't be looked at", async () => {
		const { watch, lane, clock, redis, keys, begin, told } = await startWatch();
		await begin();
		await watch.look();
		await redis.set(keys.notice("silence desk"), "what no notice is");
		lane.due = { dueAt: clock.at };
		clock.at += 3 * HOUR_MS;
		await expect(watch.look()).rejects.toThrow("WRONGTYPE");
		expect(await told()).toEqual([expect.stringContaining("@lindenford are late")]);
	});

	test("says nothing during a pause that the admins know, and has five minutes after it", async () => {
		const { lane, pass, clock, told } = await startWatch();
		lane.due = { dueAt: clock.at };
		lane.pausedUntil = clock.at + HOUR_MS;
		await pass(HOUR_MS);
		lane.pausedUntil = undefined;
		await pass(5 * MINUTE_MS);
		expect(await told()).toEqual([]);
		await pass(MINUTE_MS);
		const [alarm] = await told();
		expect(alarm).toContain("waiting for 65 min");
		lane.pausedUntil = clock.at + HOUR_MS;
		await pass(10 * MINUTE_MS);
		expect(await told()).toEqual([alarm]);
	});

	test("has five minutes after a start", async () => {
		const { lane, pass, clock, told } = await startWatch();
		lane.due = { dueAt: clock.at - HOUR_MS };
		await pass(5 * MINUTE_MS);
		expect(await told()).toEqual([]);
		await pass(MINUTE_MS);
		expect(await told()).toHaveLength(1);
	});
});

describe("the watch", () => {
	test("is kept by one of two processes, by the other one when that ends", async () => {
		const { begin, watch, create, clock, lane, told } = await startWatch();
		const other = create();
		await begin();
		lane.due = { dueAt: T0 };
		for (let minute = 0; minute < 180; minute++) {
			clock.at += MINUTE_MS;
			await Promise.all([watch.look(), other.look()]);
		}
		expect(await told()).toHaveLength(2);
		await Promise.all([watch.stop(), other.stop()]);
		lane.due = undefined;
		await create().look();
		expect((await told()).filter((text) => text.startsWith("✅"))).toHaveLength(1);
	});

	test("looks by itself, says in the log that it could not, and goes on", async () => {
		const { create, redis, keys, rhythm, lines, told, begin, clock } = await startWatch();
		const day = Math.floor(T0 / (24 * HOUR_MS));
		await redis.sadd(keys.duty("watch"), "what no lease is");
		const watch = create(10);
		watch.start();
		onTestFinished(() => watch.stop());
		await until(() => lines.some((line) => line.includes("the watch could not look")), "the line");
		await redis.del(keys.duty("watch"), keys.rhythm("desk", day));
		await begin();
		await until(async () => (await redis.exists(keys.duty("watch"))) === 1, "the lease");
		clock.at += 3 * HOUR_MS;
		await until(async () => (await told()).length === 1, "the alarm");
		expect(await rhythm.counts("desk", clock.at)).toContain(5);
	});
});

test("of several processes one tells, and another goes on when it ends", async () => {
	const { notices, telegram, notifier, startNotifier, clock, told } = await startWatch();
	startNotifier();
	// Each message takes longer than the time between two looks.
	telegram.addFault({ method: "sendMessage", kind: "delay", ms: 700, times: Infinity });
	const tell = (name: string) =>
		notices.add(
			{ id: `late ${name}`, kind: "late", data: { channel: name, minutes: "6" } },
			clock.at,
		);
	for (const name of ["one", "two", "three"]) await tell(name);
	const late = async () => (await told()).map((text) => /Posts for (\w+)/.exec(text)?.[1]);
	expect(await late()).toEqual(["one", "three", "two"]);
	await notifier.stop();
	await tell("four");
	expect(await late()).toEqual(["one", "three", "two", "four"]);
});

test("what Telegram does not take is tried again after an hour, and holds up nothing else", async () => {
	const { notices, telegram, clock, told } = await startWatch();
	const description = "Bad Request: not to its taste";
	telegram.addFault({ method: "sendMessage", kind: "error", code: 400, description });
	const late = (name: string) => ({ channel: name, minutes: "6" });
	await notices.add({ id: "late one", kind: "late", data: late("one") }, T0);
	await until(async () => (await notices.due(T0)).length === 0, "the refusal");
	await notices.add({ id: "late two", kind: "late", data: late("two") }, T0);
	expect(await told()).toEqual([expect.stringContaining("Posts for two")]);
	expect(await notices.due(T0 + HOUR_MS - 1)).toEqual([]);
	clock.at = T0 + HOUR_MS;
	expect(await told()).toHaveLength(2);
});
