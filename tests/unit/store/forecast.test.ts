import { expect, test } from "vitest";
import { forecast } from "../../../src/store/forecast.ts";
import type { GroupSize } from "../../../src/store/sizes.ts";

const group = (name: string, bytes: number): GroupSize => ({ group: name, keys: 1, bytes });

const groups = [
	group("readers", 100_000),
	group("followers", 20_000),
	group("recipients", 400_000),
	group("article", 1_000_000),
	group("word", 500_000),
	group("delivery", 60_000),
	group("notices", 777),
];
const DAY_MS = 24 * 3_600_000;
const forGood = {
	articlesMs: undefined,
	articles: undefined,
	messagesMs: 30 * DAY_MS,
	messages: undefined,
};
const counts = { readers: 2000, articles: 1000, articlesPerDay: 30 };

test("a store that is large enough tells what it would take by its own figures", () => {
	const { bytes, total } = forecast(
		groups,
		counts,
		{ readers: 1_000_000, articlesPerDay: 60 },
		forGood,
	);
	expect(bytes).toEqual({
		readers: 60_000_000,
		messages: 200_000_000,
		articles: 1500 * 60 * 365,
		forgotten: 0,
		recent: 120_000,
		other: 777,
	});
	expect(total).toBe(60_000_000 + 200_000_000 + 32_850_000 + 120_000 + 777);
});

test("what a small one lacks is taken from what was measured elsewhere, and said so", () => {
	const small = { readers: 3, articles: 2, articlesPerDay: 0.3 };
	const { bytes, assumptions } = forecast(
		groups,
		small,
		{ readers: 1000, articlesPerDay: 10 },
		forGood,
	);
	expect(bytes.readers).toBe(200_000);
	expect(bytes.messages).toBe(54_000_000);
	expect(bytes.articles).toBe(10_000 * 3650);
	expect(bytes.recent).toBe(120_000);
	expect(assumptions[0]).toBe("a reader takes 200 bytes, as measured elsewhere");
	expect(forecast(groups, counts, { readers: 1, articlesPerDay: 1 }, forGood).assumptions[0]).toBe(
		"a reader takes 60 bytes, as in this store",
	);
});

test("what is kept for a while, or no more than so many, does not grow beyond that", () => {
	const wanted = { readers: 2000, articlesPerDay: 100 };
	const forAWhile = { ...forGood, articlesMs: 90 * DAY_MS, messagesMs: 10 * DAY_MS };
	const { bytes, articles, assumptions } = forecast(groups, counts, wanted, forAWhile);
	expect(articles).toBe(9000);
	expect(bytes.articles).toBe(1500 * 9000);
	expect(bytes.forgotten).toBe(35 * (36_500 - 9000));
	expect(assumptions.join()).toContain("are kept for 90 days");
	const few = { ...forAWhile, articles: 500 };
	expect(forecast(groups, counts, wanted, few).bytes.articles).toBe(1500 * 500);
	const none = { readers: 0, articles: 0, articlesPerDay: 0 };
	expect(forecast([], none, wanted, forAWhile).bytes.messages).toBe(360 * 50 * 2000);
	const fewer = forecast([], none, wanted, { ...forGood, messages: 120 });
	expect(fewer.bytes.messages).toBe(360 * 120 * 2000);
	expect(fewer.assumptions.join()).toContain("in 30 days, no more than 120, takes 43200 bytes");
});
