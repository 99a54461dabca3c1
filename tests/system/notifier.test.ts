import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { createNotifier } from "../../src/publish/notifier.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createLeases } from "../../src/store/leases.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createTeam } from "../../src/store/team.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { TOKEN } from "../support/environment.ts";
import { openRedis, startTelegram, texts, until } from "../support/newsroom.ts";

const BO = 502;
const MINUTE_MS = 60_000;

/** Notices on one Redis, a clock of their own, and notifiers that are started when a test says so. */
async function open(admins: readonly number[] = [501]) {
	const telegram = await startTelegram();
	const stored = { redis: openRedis(), keys: createKeys(`test-${randomUUID()}`) };
	const leases = createLeases(stored);
	const notices = createNotices(stored);
	const clock = { at: Date.parse("2026-05-06T12:00:00Z") };
	const client = createTelegram({ token: TOKEN, apiRoot: telegram.apiRoot });
	onTestFinished(() => client.close());
	const kind = "late";
	return {
		telegram,
		leases,
		notices,
		clock,
		add: (id: string) => notices.add({ id, kind, data: { channel: id, minutes: "6" } }, clock.at),
		revise: (id: string, minutes: string) =>
			notices.revise({ id, kind, data: { channel: id, minutes } }, clock.at),
		isAllTold: async () => (await notices.due(clock.at)).length === 0,
		start() {
			const notifier = createNotifier({
				api: client.api,
				team: createTeam({ ...stored, owners: admins }),
				notices,
				leases,
				message: ({ data }) => ({ text: `⚠️ ${data["channel"]} ${data["minutes"]}`, buttons: [] }),
				logger: createLogger({ level: "silent" }),
				now: () => clock.at,
			});
			notifier.start();
			onTestFinished(() => notifier.stop());
			return notifier;
		},
		told: (admin = 501) => texts(telegram, admin).filter((text) => text.startsWith("⚠️")),
	};
}

describe("of two processes", () => {
	test("one tells, so that nothing comes twice, and the other one when that ends", async () => {
		const { start, add, told, isAllTold } = await open();
		const [one, other] = [start(), start()];
		const first = Array.from({ length: 10 }, (_, index) => `a${index}`);
		for (const id of first) await add(id);
		await until(isAllTold, "the first ten");
		expect(told().toSorted()).toEqual(first.map((id) => `⚠️ ${id} 6`));
		await one.stop();
		await add("b");
		await until(isAllTold, "the next");
		start();
		await other.stop();
		await add("c");
		await until(isAllTold, "the last");
		expect(told().slice(10)).toEqual(["⚠️ b 6", "⚠️ c 6"]);
	});

	test("one that died is followed as soon as its lease has ended", async () => {
		const { start, add, told, leases } = await open();
		await leases.take("notices", "one that died", 1500);
		const diedAt = performance.now();
		start();
		await add("a");
		await until(() => told().length === 1, "the notice");
		expect(performance.now() - diedAt).toBeGreaterThan(1000);
	});
});

describe("an admin who has not opened the bot", () => {
	test("is told once they do, and the others are not told again", async () => {
		const { telegram, start, add, revise, told, clock, isAllTold } = await open([501, BO]);
		start();
		await add("a");
		await until(isAllTold, "the first telling");
		expect(told()).toEqual(["⚠️ a 6"]);
		await add("b");
		await until(isAllTold, "the second notice");
		const tried = telegram.calls().filter(({ chat }) => chat === BO);
		expect(tried).toHaveLength(1);
		// What is new is told at once, whoever else is waited for.
		await revise("a", "7");
		await until(() => told().includes("⚠️ a 7"), "the news");
		telegram.addPerson({ id: BO, firstName: "Bo", languageCode: "en" });
		telegram.say(BO, "/start");
		// When they are tried again counts from whenever they were tried last.
		const isTold = () => {
			clock.at += MINUTE_MS;
			return told(BO).length === 2;
		};
		await until(isTold, "the other admin");
		expect(told(BO).toSorted()).toEqual(["⚠️ a 7", "⚠️ b 6"]);
		expect(told()).toEqual(["⚠️ a 7", "⚠️ b 6"]);
		clock.at += 60 * MINUTE_MS;
		await until(isAllTold, "nothing more to tell");
		expect(told(BO)).toHaveLength(2);
	});
});
