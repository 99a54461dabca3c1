import fc from "fast-check";
import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { createUpdateRunner } from "../../../src/bot/updates.ts";
import { createLogger } from "../../../src/logger.ts";

const said = (id: number): Update => ({
	update_id: id,
	message: {
		message_id: id,
		date: 0,
		text: "hello",
		chat: { id: 7, type: "private", first_name: "Ada" },
		from: { id: 7, is_bot: false, first_name: "Ada" },
	},
});

/** A runner that gives no update up, and which ones it has told to be finished. */
function createRunner(handle: (update: Update) => Promise<void>) {
	const finished: number[] = [];
	const runner = createUpdateRunner({
		handle,
		onFinished: async ({ update_id }) => {
			finished.push(update_id);
		},
		limitMs: 60_000,
		mayGiveUp: async () => true,
		onHung: async () => {},
		logger: createLogger({ level: "silent" }),
	});
	return { runner, finished };
}

test("what was left to another process is asked for again when this one is the next to ask", async () => {
	const handled: number[] = [];
	let release = (): void => {};
	const first = new Promise<void>((resolve) => {
		release = resolve;
	});
	const { runner, finished } = createRunner(async ({ update_id }) => {
		if (update_id === 1) await first;
		handled.push(update_id);
	});
	expect(runner.take([said(1), said(2), said(3)])).toBe(3);
	expect(runner.lowest()).toBe(1);
	runner.drop();
	release();
	await runner.change(1000);
	expect(handled).toEqual([1]);
	expect(runner.lowest()).toBe(Infinity);
	expect(runner.take([said(2), said(3)])).toBe(2);
	while (runner.isBusy()) await runner.change(1000);
	expect(handled).toEqual([1, 2, 3]);
	expect(finished).toEqual([1, 2, 3]);
});

test("an update that is none is worked off like any other, and holds up nobody", async () => {
	await fc.assert(
		fc.asyncProperty(fc.anything(), async (part) => {
			const { runner, finished } = createRunner(async () => {});
			const odd = { update_id: 1, message: part } as unknown as Update;
			expect(runner.take([odd, said(2)])).toBe(2);
			while (runner.isBusy()) await runner.change(1000);
			expect(new Set(finished)).toEqual(new Set([1, 2]));
		}),
	);
});
