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
const counts = { readers: 2000, articles: 1000, articlesPerDay: 30 };

test("a store that is large enough tells what it would take by its own figures", () => {
	const { bytes, total } = forecast(groups, counts, { readers: 1_000_000, articlesPerDay: 60 });
	expect(bytes).toEqual({
		readers: 60_000_000,
		messages: 200_000_000,
		articles: 1500 * 60 * 365,
		recent: 120_000,
		other: 777,
	});
	expect(total).toBe(60_000_000 + 200_000_000 + 32_850_000 + 120_000 + 777);
});

test("what a small one lacks is taken from what was measured elsewhere, and said so", () => {
	const small = { readers: 3, articles: 2, articlesPerDay: 0.3 };
	const { bytes, assumptions } = forecast(groups, small, { readers: 1000, articlesPerDay: 10 });
	expect(bytes.readers).toBe(200_000);
	expect(bytes.messages).toBe(54_000_000);
	expect(bytes.articles).toBe(15_000 * 3650);
	expect(bytes.recent).toBe(120_000);
	expect(assumptions[0]).toBe("a reader takes 200 bytes, as measured elsewhere");
	expect(forecast(groups, counts, { readers: 1, articlesPerDay: 1 }).assumptions[0]).toBe(
		"a reader takes 60 bytes, as in this store",
	);
});
