import { expect, test } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { createQuiet } from "../../src/quiet.ts";
import { createLanes } from "../../src/store/lanes.ts";
import { createNotices } from "../../src/store/notices.ts";
import { openPace } from "../support/pace.ts";
import { routingOf } from "../support/routing.ts";

const MINUTE_MS = 60_000;
const channel = "@lindenford";

function open() {
	const { redis, keys, pace, pass } = openPace();
	const clock = { at: Date.now() };
	const notices = createNotices({ redis, keys });
	const lanes = createLanes({ redis, keys });
	const routing = routingOf(`channels: [{ id: "${channel}" }]`);
	const logger = createLogger({ level: "silent" });
	const quiet = createQuiet({ routing: () => routing, lanes, notices, pace, logger });
	return {
		quiet,
		notices,
		lanes,
		clock,
		/** Telegram asks for a pause in two channels, and so of the whole bot. */
		async flood(ms: number): Promise<void> {
			for (const chat of [channel, "@lindensport"]) await pace.flood(chat, ms);
		},
		async pass(ms: number): Promise<void> {
			clock.at += ms;
			await pass(ms);
		},
		minutesLeft: async () => {
			const until = await quiet.pausedUntil("@lindenweather", clock.at);
			return until === undefined ? undefined : Math.round((until - clock.at) / MINUTE_MS);
		},
		due: async (at: number) =>
			(await notices.due(at)).map(({ kind, data }) => `${kind} ${data["minutes"] ?? ""}`),
	};
}

test("a pause of the whole bot is no alarm in any channel", async () => {
	const { flood, pass, minutesLeft } = open();
	expect(await minutesLeft()).toBeUndefined();
	await flood(30 * MINUTE_MS);
	expect(await minutesLeft()).toBe(30);
	await pass(20 * MINUTE_MS);
	expect(await minutesLeft()).toBe(10);
	await pass(11 * MINUTE_MS);
	expect(await minutesLeft()).toBeUndefined();
});

test("a long one is told once, when it is over", async () => {
	const { quiet, flood, clock, due } = open();
	await flood(30 * MINUTE_MS);
	for (let look = 0; look < 10; look++) await quiet.seeToBot(clock.at);
	expect(await due(clock.at + 29 * MINUTE_MS)).toEqual([]);
	expect(await due(clock.at + 31 * MINUTE_MS)).toEqual(["flood-all 30"]);
});

test("a short one is told to nobody", async () => {
	const { quiet, flood, clock, due } = open();
	await flood(9 * MINUTE_MS);
	await quiet.seeToBot(clock.at);
	expect(await due(clock.at + 60 * MINUTE_MS)).toEqual([]);
});

test("a channel's own pause is an excuse once the admins were told of it", async () => {
	const { quiet, notices, lanes, clock } = open();
	const until = clock.at + 30 * MINUTE_MS;
	const pause = { kind: "flood", until, reason: "flood", failures: 1, probe: false } as const;
	await lanes.pause(channel, pause);
	expect(await quiet.pausedUntil(channel, clock.at)).toBeUndefined();
	await notices.add({ id: `flood ${channel}`, kind: "flood", data: { channel } }, clock.at);
	expect(await quiet.pausedUntil(channel, clock.at)).toBe(until);
});
