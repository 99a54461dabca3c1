import { isDeepStrictEqual } from "node:util";
import type { Redis } from "ioredis";
import { describe, expect, test } from "vitest";
import { openRedis } from "../support/newsroom.ts";
import { events } from "../support/reconciler-events.ts";
import { type Situation, situations } from "../support/reconciler-situations.ts";
import { table } from "../support/reconciler-table.ts";
import {
	CHANNEL,
	createReconciler,
	doubled,
	everythingOf,
	type Reconciler,
} from "../support/reconciler.ts";

const names = Object.keys(situations) as Situation[];

/** The outcomes of an event by situation; `others` are those that no line of it names. */
function outcomesIn(lines: readonly string[]): Map<string, string> {
	const outcomes = new Map<string, string>();
	for (const line of lines) {
		const [left = "", outcome = ""] = line.trim().split(" → ");
		const named = left === "others" ? names.filter((name) => !outcomes.has(name)) : left.split(" ");
		for (const name of named) {
			if (outcomes.has(name)) throw new Error(`${name} is named twice: ${line}`);
			outcomes.set(name, outcome);
		}
	}
	return outcomes;
}

const sections = new Map(
	table
		.trim()
		.split("\n\n")
		.map((section) => {
			const [name = "", ...lines] = section.split("\n");
			return [name, outcomesIn(lines)] as const;
		}),
);

/** True when whoever comes to send the post may: else it would be looked at again and again. */
async function canBegin({ redis, keys, lanes, begin, next }: Reconciler): Promise<boolean> {
	await redis.del(keys.lease(CHANNEL));
	const { at } = await next();
	await lanes.take(CHANNEL, "sender", at);
	return begin("to try", { owner: "sender" });
}

/** What comes of an event, in the words of the table; and what nothing may ever come to. */
async function outcomeOf(redis: Redis, situation: Situation, name: string): Promise<string> {
	const event = events[name];
	if (event === undefined) throw new Error(`there is no such event: ${name}`);
	const once = createReconciler(redis);
	const twice = createReconciler(redis);
	for (const one of [once, twice]) await situations[situation](one);
	const before = { told: await once.told(), all: await everythingOf(once) };
	await event(once);
	await event(twice.through(doubled(redis)));
	const after = { told: await once.told(), all: await everythingOf(once) };
	const again = { told: await twice.told(), all: await everythingOf(twice) };
	const same = isDeepStrictEqual(before.all, after.all) ? "untouched" : "as before";
	const told = before.told === after.told ? same : after.told;
	if (!isDeepStrictEqual(again.all, after.all)) return `${told} (twice: ${again.told})`;
	for (const one of after.told.split(" & ")) {
		const [, ...rest] = one.split(", ");
		if (rest.length > 2) return `${told}: in both lists`;
		if (rest.length === 1 && rest[0] !== "none") return `${told}: in no list`;
	}
	const { step } = await once.next();
	if (step.kind === "send" && !(await canBegin(once))) return `${told}: which can't begin`;
	return told;
}

describe("the table of what happens to posts", () => {
	test("has a section for every event, and an outcome for every situation", () => {
		expect([...sections.keys()]).toEqual(["at first", ...Object.keys(events)]);
		for (const [name, outcomes] of sections) {
			expect([...outcomes.keys()].toSorted(), name).toEqual(names.toSorted());
		}
	});

	test("begins with what the situations are", async () => {
		const redis = openRedis();
		const told = names.map(async (name) => {
			const reconciler = createReconciler(redis);
			await situations[name](reconciler);
			return [name, await reconciler.told()] as const;
		});
		expect(Object.fromEntries(await Promise.all(told))).toEqual(
			Object.fromEntries(sections.get("at first") ?? []),
		);
	});

	test.each(Object.keys(events))("says what comes of it when: %s", async (name) => {
		const redis = openRedis();
		const outcomes = names.map(async (one) => [one, await outcomeOf(redis, one, name)] as const);
		expect(Object.fromEntries(await Promise.all(outcomes))).toEqual(
			Object.fromEntries(sections.get(name) ?? []),
		);
	});
});
