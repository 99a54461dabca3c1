import { pino } from "pino";
import { expect, test } from "vitest";
import type { BotContext } from "../../../src/bot/context.ts";
import { createFloodLimit } from "../../../src/bot/limits.ts";

/** Somebody's messages at given times (seconds); the clock stands at `now`. */
function flood(maxUpdates: number, now: number) {
	const limit = createFloodLimit({
		now: () => now * 1000,
		logger: pino({ level: "silent" }),
		maxUpdates,
	});
	const seen = { heard: 0, told: 0 };
	return {
		seen,
		async message(id: number, date: number): Promise<void> {
			const ctx = {
				from: { id },
				message: { date },
				chat: { type: "private" },
				update: { update_id: 1 },
				t: (text: string) => text,
				reply: async () => void seen.told++,
			};
			await limit(ctx as unknown as BotContext, async () => void seen.heard++);
		},
	};
}

test("what waited while Tidings was away is no flood, though it comes at once", async () => {
	const on = flood(3, 10_000);
	for (let n = 0; n < 10; n++) await on.message(1, 1000 + n * 60);
	expect(on.seen).toEqual({ heard: 10, told: 0 });
});

test("more than anybody reads is left out, and told once until it has calmed down", async () => {
	const on = flood(4, 10_000);
	for (let n = 0; n < 20; n++) await on.message(1, 2000);
	expect(on.seen).toEqual({ heard: 4, told: 1 });
	await on.message(2, 2000);
	expect(on.seen.heard).toBe(5);
	for (let n = 0; n < 20; n++) await on.message(1, 2011);
	expect(on.seen).toEqual({ heard: 9, told: 2 });
});
