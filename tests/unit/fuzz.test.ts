import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/ingest/formats/list.ts";
import { formatCases } from "../fuzz/formats.ts";
import { targets } from "../fuzz/list.ts";
import { fuzz } from "../fuzz/run.ts";
import { target } from "../fuzz/target.ts";

/** Enough to see that nothing is amiss; `npx tsx tests/fuzz.ts` looks for longer. */
const RUNS = 150;
const seed = Date.now() % 2 ** 31;

describe("what nobody would write is read as promised by the reader of", () => {
	test.each(targets.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
		const { runs, taken, refused } = await fuzz(one, { runs: RUNS, seed });
		expect(runs).toBe(RUNS);
		// Who takes nothing, or all, was not tried.
		expect(Math.min(taken, refused), `seed ${seed}`).toBeGreaterThan(0);
	});
});

test("every format of a source is among them", () => {
	const fed = new Set(Object.values(formatCases).map(({ format }) => format));
	expect([...fed].sort()).toEqual(Object.keys(formats).sort());
});

describe("a reader is caught that", () => {
	const of = (feed: (text: string) => void) =>
		fuzz(
			target("broken", fc.constantFrom("a", "b"), (text) => {
				feed(text);
				return "taken";
			}),
			{ runs: 10, seed: 1 },
		);

	test("throws what it does not promise", async () => {
		await expect(of(() => JSON.parse("{"))).rejects.toThrow("Property failed");
	});

	test("changes what all objects inherit", async () => {
		const inherited = Object.prototype as Record<string, unknown>;
		try {
			await expect(
				of(() => {
					inherited["polluted"] = 1;
				}),
			).rejects.toThrow("Property failed");
		} finally {
			delete inherited["polluted"];
		}
	});
});
