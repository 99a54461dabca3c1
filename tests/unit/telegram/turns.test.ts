import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Turn, TurnAnswer } from "../../../src/article/pace.ts";
import { createTurns } from "../../../src/telegram/turns.ts";

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
	vi.useRealTimers();
});

const turn = (id: string): Turn => ({ id, chat: "7", kind: "message", cost: 1, priority: 1 });

/** Those who wait, before a Redis that is away until a moment (ms from now). */
function start(awayMs: number) {
	const back = performance.now() + awayMs;
	const asked: string[] = [];
	const turns = createTurns({
		async take({ id }): Promise<TurnAnswer> {
			asked.push(id);
			if (performance.now() < back) throw new Error("Redis is away");
			return { kind: "go", inMs: 0 };
		},
		giveBack: async () => {},
	});
	return { turns, asked };
}

/** What somebody was told who got no turn. */
const refusal = (waiting: Promise<unknown>): Promise<string> =>
	waiting.then(
		() => "a turn",
		(error: Error) => error.message,
	);

test("who waits while Redis is slow for a moment gets their turn, in their order", async () => {
	const { turns, asked } = start(1000);
	const order: string[] = [];
	const waiting = ["a", "b", "c"].map(async (id) => {
		const outcome = await turns.wait(turn(id), { waitMs: 15_000 });
		order.push("turn" in outcome ? outcome.turn.id : "late");
	});
	await vi.advanceTimersByTimeAsync(1500);
	await Promise.all(waiting);
	expect(order).toEqual(["a", "b", "c"]);
	// One at a time asks, a few times a second.
	expect(asked.length).toBeLessThan(10);
});

test("who can't wait that long is told so, and those who can go on waiting", async () => {
	const { turns } = start(1000);
	const impatient = refusal(turns.wait(turn("a"), { waitMs: 300 }));
	const patient = turns.wait(turn("b"), { waitMs: 15_000 });
	await vi.advanceTimersByTimeAsync(1500);
	expect(await impatient).toBe("Redis does not tell when to call Telegram");
	expect(await patient).toMatchObject({ turn: { id: "b" } });
});

test("a Redis that stays away ends the waiting in its time", async () => {
	const { turns, asked } = start(60_000);
	const waiting = refusal(turns.wait(turn("a"), { waitMs: 15_000 }));
	await vi.advanceTimersByTimeAsync(15_000);
	expect(await waiting).toBe("Redis does not tell when to call Telegram");
	expect(asked.length).toBeLessThanOrEqual(61);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(asked.length).toBeLessThanOrEqual(61);
});
