import { Api } from "grammy";
import { describe, expect, test } from "vitest";
import type { Reader } from "../../src/article/reader.ts";
import { createRefusals } from "../../src/deliver/refusal.ts";
import { createReminders } from "../../src/deliver/reminders.ts";
import { createLogger } from "../../src/logger.ts";
import { createDepartures } from "../../src/store/departures.ts";
import { createReminderList } from "../../src/store/reminders.ts";
import { type Finding, labels, startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

const HOUR_MS = 3_600_000;

/** A clock that stands at noon in Lindenford, until the test puts it forward. */
function clockAt(time = "2026-11-25T12:00:00+01:00") {
	const clock = { at: Date.parse(time) };
	return { clock, now: () => clock.at };
}

async function save({ stores }: Finding, id: number, refs: string[], now: number): Promise<void> {
	await stores.readers.change(id, now, (reader): Reader => ({
		...reader,
		saved: refs.map((ref) => ({ ref, at: now })),
	}));
}

describe("/saved", () => {
	test("lists what a reader keeps, the newest first, and takes it off", async () => {
		const finding = await startFinding();
		const refs = await finding.publish(
			...Array.from({ length: 7 }, (_, n) => article(`a${n}`, { title: `Title ${n}`, tags: [] })),
		);
		await finding.withdraw("a6");
		const reader = finding.person();
		expect((await reader.ask("/saved")).text).toContain("You have saved nothing yet");
		await save(finding, reader.id, refs, Date.now());
		const first = await reader.ask("/saved");
		expect(first.text?.split("\n\n").slice(1)).toEqual([
			"1. This article is not available any more.",
			...[5, 4, 3, 2].map((n, index) => `${index + 2}. Title ${n}`),
		]);
		expect(labels(first)).toEqual([
			["🗑 1"],
			...[2, 3, 4, 5].map((n) => [`⏰ ${n}`, `🗑 ${n}`]),
			["1/2", "▶"],
		]);
		expect(await reader.press("🗑 1")).toEqual({ text: "Removed." });
		expect(reader.newest().text).toContain("1. Title 5");
		await reader.press("▶");
		expect(labels(reader.newest()).at(-1)).toEqual(["◀", "2/2"]);
		await reader.press("🗑 6");
		expect(reader.newest().text).toContain("5. Title 1");
	});

	test("reminds at a time of the reader's choice, by one tap or in their own words", async () => {
		const { clock, now } = clockAt();
		const finding = await startFinding({ now });
		const refs = await finding.publish(article("a", { title: "The bridge", tags: [] }));
		const reader = finding.person("de");
		await save(finding, reader.id, refs, now());
		const kept = async () => (await finding.stores.readers.read(reader.id))?.reader.saved[0];
		const due = async () => finding.redis.zscore(finding.keys.reminders, `${reader.id} ${refs[0]}`);
		await reader.ask("/saved");
		await reader.press("⏰ 1");
		expect(reader.newest().text).toContain("Wann soll ich dich erinnern?");
		expect(labels(reader.newest())).toEqual([
			["In 1 Stunde", "Heute um 20:00"],
			["Morgen um 8:00", "Andere Zeit"],
			["Zurück"],
		]);
		const said = await reader.press("Heute um 20:00");
		expect(said.text).toContain("20:00");
		expect((await kept())?.remindAt).toBe(Date.parse("2026-11-25T20:00:00+01:00"));
		expect(Number(await due())).toBe((await kept())?.remindAt);
		expect(reader.newest().text).toContain("⏰ \u2068");

		await reader.press("⏰ 1");
		clock.at += 9 * HOUR_MS;
		const late = await reader.press("Heute um 20:00");
		expect(late.text).toContain("schon vorbei");
		expect(labels(reader.newest())[0]).toEqual(["In 1 Stunde", "Morgen um 8:00"]);

		await reader.press("Andere Zeit");
		expect(reader.newest().text).toContain("Zeit in \u2068Berlin\u2069");
		expect((await reader.ask("irgendwann")).text).toContain("nicht als Zeit lesen");
		await finding.restart();
		expect((await reader.ask("Freitag 9 Uhr")).text).toContain("Ich erinnere dich");
		expect((await kept())?.remindAt).toBe(Date.parse("2026-11-27T09:00:00+01:00"));
		await reader.ask("/saved");
		await reader.press("⏰ 1");
		await reader.press("Nicht erinnern");
		expect((await kept())?.remindAt).toBeUndefined();
		expect(await due()).toBeNull();
	});
});

describe("a reminder", () => {
	async function startReminding() {
		const { clock, now } = clockAt();
		const finding = await startFinding({ now });
		const { stores, redis, keys, texts, apiRoot, token } = finding;
		const [ref = ""] = await finding.publish(article("a", { title: "The bridge", tags: [] }));
		const reader = finding.person();
		await reader.ask("/saved");
		await stores.readers.change(reader.id, now(), (one): Reader => ({
			...one,
			quiet: { from: 0, to: 1439 },
			saved: [{ ref, at: now(), remindAt: now() + HOUR_MS }],
		}));
		const lines: string[] = [];
		const reminders = createReminders({
			...stores,
			reminders: createReminderList({ redis, keys }),
			api: new Api(token, { apiRoot }),
			pacing: { within: (_scope, run) => run() },
			refused: createRefusals({
				...stores,
				departures: createDepartures({ redis, keys, readers: stores.readers }),
				now,
			}),
			texts,
			logger: createLogger({
				level: "info",
				secrets: [],
				destination: { write: (line) => lines.push(line) },
			}),
			now,
		});
		const got = () =>
			finding.reader.messages(reader.id).filter(({ text }) => text?.startsWith("⏰") === true);
		const at = async () => (await stores.readers.read(reader.id))?.reader.saved[0]?.remindAt;
		return { ...finding, clock, now, ref, person: reader, reminders, got, at, lines };
	}

	test("comes once, at its time, quiet hours or not, whoever looks", async () => {
		const { clock, reminders, got, at, person } = await startReminding();
		await reminders.run();
		expect(got()).toEqual([]);
		clock.at += HOUR_MS;
		await Promise.all([reminders.run(), reminders.run(), reminders.run()]);
		clock.at += 24 * HOUR_MS;
		await reminders.run();
		expect(got()).toHaveLength(1);
		expect(got()[0]?.text).toBe("⏰ You wanted to be reminded:\n\nThe bridge");
		expect(await at()).toBeUndefined();
		await person.press("Remind me again");
		expect(person.newest().text).toContain("When do you want to be reminded?");
	});

	test("is tried again when it certainly did not come, and never when nobody knows", async () => {
		const { clock, reminders, got, at, reader, person } = await startReminding();
		clock.at += HOUR_MS;
		const chat = person.id;
		const flood = {
			kind: "error",
			code: 429,
			description: "Too Many Requests",
			retryAfter: 7,
		} as const;
		reader.addFault({ method: "sendMessage", chat, ...flood });
		await reminders.run();
		expect(got()).toEqual([]);
		expect(await at()).toBeDefined();
		clock.at += 60_000;
		reader.clearFaults();
		reader.addFault({ method: "sendMessage", chat, kind: "reset", after: true });
		await reminders.run();
		expect(got()).toHaveLength(1);
		reader.clearFaults();
		clock.at += HOUR_MS;
		await reminders.run();
		expect(got()).toHaveLength(1);
		expect(await at()).toBeUndefined();
	});

	test("is not sent again after a crash in the middle of it", async () => {
		const { clock, reminders, got, at, redis, keys, person, ref } = await startReminding();
		clock.at += HOUR_MS;
		const list = createReminderList({ redis, keys });
		expect(await list.begin(person.id, ref, clock.at)).toBe(true);
		await reminders.run();
		expect(got()).toEqual([]);
		expect(await at()).toBeUndefined();
	});

	test("says so when the article is not available any more", async () => {
		const { clock, reminders, got, withdraw } = await startReminding();
		await withdraw("a");
		clock.at += HOUR_MS;
		await reminders.run();
		expect(got()[0]?.text).toContain("not available any more");
	});

	test("is left out for who has stopped, has blocked the bot, or is forgotten", async () => {
		const { clock, reminders, got, at, stores, now, person, reader, redis, keys } =
			await startReminding();
		await stores.readers.change(person.id, now(), (one) => ({ ...one, isStopped: true }));
		clock.at += HOUR_MS;
		await reminders.run();
		expect(got()).toEqual([]);
		expect(await at()).toBeUndefined();
		const again = (one: Reader): Reader => ({
			...one,
			isStopped: false,
			saved: one.saved.map((kept) => ({ ...kept, remindAt: now() })),
		});
		await stores.readers.change(person.id, now(), again);
		reader.block(person.id, true);
		await reminders.run();
		expect((await stores.readers.read(person.id))?.blockedAt).toBe(now());
		await stores.readers.change(person.id, now(), again);
		await stores.readers.forget(person.id, now());
		await reminders.run();
		expect(await stores.readers.read(person.id)).toBeUndefined();
		expect(await redis.exists(keys.reader(person.id))).toBe(0);
		expect(await redis.zcard(keys.reminders)).toBe(0);
	});
});
