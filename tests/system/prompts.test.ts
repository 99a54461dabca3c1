import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { createPrompts, PROMPT_MEMORY_MS } from "../../src/store/prompts.ts";
import { openRedis } from "../support/newsroom.ts";

const T0 = Date.parse("2026-11-25T14:00:00Z");
const ADA = 501;
const question = { kind: "review-title", data: { ref: "a" }, messageId: 7 };

function open() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	return { redis, keys, prompts: createPrompts({ redis, keys }) };
}

test("a question is there until it is answered, and for its admin alone", async () => {
	const { prompts } = open();
	await prompts.ask(ADA, question, T0);
	expect(await prompts.read(ADA)).toEqual({ ...question, at: T0 });
	expect(await prompts.read(502)).toBeUndefined();
	expect(await prompts.take(502, undefined)).toBeUndefined();
	expect(await prompts.take(ADA, undefined)).toEqual({ ...question, at: T0 });
	expect(await prompts.read(ADA)).toBeUndefined();
});

test("of twenty answers at once, one gets the question", async () => {
	const { prompts } = open();
	await prompts.ask(ADA, question, T0);
	const answers = Array.from({ length: 20 }, (_, index) =>
		prompts.take(ADA, index % 2 === 0 ? 7 : undefined),
	);
	expect((await Promise.all(answers)).filter((taken) => taken !== undefined)).toHaveLength(1);
});

test("a reply to another message is no answer", async () => {
	const { prompts } = open();
	await prompts.ask(ADA, question, T0);
	expect(await prompts.take(ADA, 6)).toBeUndefined();
	expect(await prompts.take(ADA, 7)).toBeDefined();
});

test("a newer question takes the place of the one before", async () => {
	const { prompts } = open();
	await prompts.ask(ADA, question, T0);
	await prompts.ask(ADA, { ...question, messageId: 8 }, T0 + 1);
	expect(await prompts.take(ADA, 7)).toBeUndefined();
	expect(await prompts.take(ADA, 8)).toMatchObject({ messageId: 8, at: T0 + 1 });
});

test("a question waits for an hour, and one that can't be read is none", async () => {
	const { redis, keys, prompts } = open();
	await prompts.ask(ADA, question, T0);
	const ttl = await redis.pttl(keys.prompt(ADA));
	expect(ttl).toBeGreaterThan(PROMPT_MEMORY_MS - 10_000);
	expect(ttl).toBeLessThanOrEqual(PROMPT_MEMORY_MS);
	await redis.set(keys.prompt(ADA), '{"messageId":7}');
	expect(await prompts.read(ADA)).toBeUndefined();
});
