import { expect, onTestFinished, test } from "vitest";
import { healthRoutes } from "../../src/ingest/health.ts";
import { metricsRoutes } from "../../src/ingest/metrics.ts";
import { Problem } from "../../src/ingest/problem.ts";
import { createServer } from "../../src/ingest/server.ts";
import { createLogger } from "../../src/logger.ts";
import { openPace } from "../support/pace.ts";

const NOW = Date.parse("2026-05-01T07:30:00Z");

/** The HTTP server with the routes that tell how Tidings does. */
async function start() {
	const { pace } = openPace();
	const logger = createLogger({ level: "silent" });
	const app = await createServer({ requestsPerMinute: 1000, logger });
	onTestFinished(() => app.close());
	const backlogs = [
		{ channel: "@lindenford", pending: 3, oldestDueAt: NOW - 90_000 },
		{ channel: "@football", pending: 1, oldestDueAt: NOW + 60_000 },
		{ channel: "@weather", pending: 0, oldestDueAt: undefined },
	];
	const state = { isAway: false, evidence: { forward: 2, admin: 1 } as Record<string, number> };
	metricsRoutes(app, {
		door: {
			ask: async (question) => {
				if (state.isAway) throw new Problem(503, "Not now", "Redis is away.");
				return question();
			},
		},
		floods: pace.pauses,
		backlogs: async () => backlogs,
		unknownResolved: async () => state.evidence,
		readers: async () => ({ readers: 7, due: 2, oldestDueAt: NOW - 4000 }),
		now: () => NOW,
	});
	healthRoutes(app, {
		pingRedis: async () => "PONG",
		telegramAnsweredAt: () => NOW,
		channels: () => [],
		pauseOf: async () => undefined,
		plainCount: async () => 0,
		floods: pace.pauses,
		now: () => NOW,
	});
	const url = await app.listen({ host: "127.0.0.1", port: 0 });
	const scrape = async () => (await fetch(`${url}/metrics`)).text();
	return { pace, url, backlogs, state, scrape };
}

/** The value of a series; undefined when there is none. */
const valueOf = (text: string, series: string): number | undefined => {
	const line = text.split("\n").find((line) => line.startsWith(`${series} `));
	return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

test("the metrics tell what waits in each channel, and since when it is due", async () => {
	const { url, scrape } = await start();
	const response = await fetch(`${url}/metrics`);
	expect(response.status).toBe(200);
	expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
	const text = await scrape();
	expect(valueOf(text, 'tidings_posts_pending{channel="@lindenford"}')).toBe(3);
	expect(valueOf(text, 'tidings_oldest_due_seconds{channel="@lindenford"}')).toBe(90);
	expect(valueOf(text, 'tidings_oldest_due_seconds{channel="@football"}')).toBe(0);
	expect(valueOf(text, 'tidings_oldest_due_seconds{channel="@weather"}')).toBe(0);
	expect(valueOf(text, "tidings_readers")).toBe(7);
	expect(valueOf(text, "tidings_letters_due")).toBe(2);
	expect(valueOf(text, "tidings_oldest_letter_seconds")).toBe(4);
});

test("a counter tells how unknown posts were resolved, not how often it was asked for", async () => {
	const { state, scrape } = await start();
	const series = 'tidings_unknown_resolved_total{evidence="forward"}';
	expect(valueOf(await scrape(), series)).toBe(2);
	state.evidence = { forward: 3 };
	expect(valueOf(await scrape(), series)).toBe(3);
});

test("pauses are told with their length, and whose private chats they are is not", async () => {
	const { pace, url, scrape } = await start();
	await pace.flood("@lindenford", 600_000);
	await pace.flood("6000000001", 900_000);
	await pace.flood("6000000002", 300_000);
	const text = await scrape();
	const about = (series: string) => valueOf(text, series) ?? 0;
	expect(about('tidings_flood_pause_seconds{chat="@lindenford"}')).toBeCloseTo(600, -1);
	expect(about('tidings_flood_pause_seconds{chat="private"}')).toBeCloseTo(900, -1);
	expect(about("tidings_bot_flood_pause_seconds")).toBeCloseTo(900, -1);
	expect(text).not.toContain("600000000");

	const ready = await fetch(`${url}/readyz`);
	const { botUntil = 0, chats } = await pace.pauses();
	const channelUntil = chats.find(({ chat }) => chat === "@lindenford")?.until ?? 0;
	const body = (await ready.json()) as { paused_chats: { chat: string }[] };
	expect(body).toMatchObject({ paused_bot_until: new Date(botUntil).toISOString() });
	expect(body.paused_chats.map(({ chat }) => chat).sort()).toEqual(["@lindenford", "private"]);
	expect(body.paused_chats).toContainEqual({
		chat: "@lindenford",
		until: new Date(channelUntil).toISOString(),
		reason: "Telegram asked for a pause",
	});
});

test("a pause that is over, and a channel that is gone, leave no series behind", async () => {
	const { backlogs, scrape } = await start();
	await scrape();
	backlogs.splice(0, 1);
	const text = await scrape();
	expect(text).not.toContain("@lindenford");
	expect(valueOf(text, "tidings_bot_flood_pause_seconds")).toBe(0);
});

test("while Redis is away there are no metrics rather than wrong ones", async () => {
	const { state, url } = await start();
	state.isAway = true;
	expect((await fetch(`${url}/metrics`)).status).toBe(503);
});
