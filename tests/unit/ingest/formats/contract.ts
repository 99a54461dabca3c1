import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toArticle } from "../../../../src/article/draft.ts";
import type { Format } from "../../../../src/ingest/formats/format.ts";
import type { FormatCase } from "../../../support/deliveries/case.ts";
import { createReading, json, NOW } from "../../../support/formats.ts";

/** What holds for every format in JSON that needs no options, tried with its cases and its sample. */
export function readingContract(format: Format, cases: readonly FormatCase[]): void {
	const { kept, read, only, draft, outcomes } = createReading(format);

	describe.each(cases)("a delivery %#", (sent) => {
		test("tells by its order which version is newer", () => {
			const { stale, withdrawn } = sent;
			const values = [stale, sent.published, sent.edited, withdrawn].flatMap((delivery) => {
				const item = delivery === undefined ? undefined : only(delivery(NOW));
				if (item?.kind !== "article" && item?.kind !== "withdraw") return [];
				const value = item.order.version?.value ?? item.order.modifiedAt;
				return value === undefined ? [] : [value];
			});
			expect(values.length).toBeGreaterThanOrEqual(3);
			expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
		});

		test("is read the same after it was kept and checked again", () => {
			for (const delivery of [sent.published(NOW), sent.edited(NOW), sent.hostile(NOW)]) {
				const setting = { now: NOW, options: undefined };
				const { body, contentType, query = {} } = delivery;
				const fresh = format.parse(Buffer.from(body), { ...setting, contentType, query });
				expect(format.read(fresh, setting)).toEqual(read(delivery));
			}
		});

		test("that lacks what is needed is refused", () => {
			for (const delivery of sent.missing) {
				expect(new Set(outcomes(delivery)), String(delivery.body)).toEqual(new Set(["refused"]));
			}
		});

		test("waits for its hour", () => {
			const at = NOW + 3_600_000;
			expect(sent.embargoed && draft(sent.embargoed(NOW, at))).toMatchObject({
				title: "The bridge tomorrow",
				embargoedUntil: at,
			});
		});

		test("of any kind keeps nothing private", () => {
			for (const { what, marker, shows, delivery } of sent.private) {
				const { body } = delivery(NOW);
				expect(String(body), what).toContain(marker);
				expect(JSON.stringify(kept(delivery(NOW))), what).not.toContain(marker);
				const [item] = read(delivery(NOW));
				const text = JSON.stringify(item?.kind === "article" ? item.draft : {});
				expect(text, what).toContain(shows ?? "");
			}
		});

		test("is taken or refused in so many words, whatever stands in a field", () => {
			const original: unknown = JSON.parse(String(sent.published(NOW).body));
			const paths = pathsOf(original);
			const odd = fc.constantFrom(null, "", 0, -1, [], {}, [[]], "x");
			fc.assert(
				fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), odd), (path, value) => {
					const delivery = json(replaced(original, path, value));
					expect(() => outcomes(delivery)).not.toThrow();
				}),
				{ numRuns: 500 },
			);
		});
	});

	test("the sample is an article without the address of its author", () => {
		const sample = format.sample(NOW);
		const made = toArticle("wire", draft(sample));
		expect(made).toMatchObject({
			article: {
				title: "The old bridge is open again",
				url: expect.stringContaining("bridge-open"),
			},
		});
		expect(sample.body).toContain("@courier.example");
		expect(JSON.stringify(kept(sample))).not.toContain("@courier.example");
	});
}

/** The path of every value in a body. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
	if (typeof value !== "object" || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, field]) => pathsOf(field, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
	if (key === undefined) return by;
	if (Array.isArray(value)) {
		return value.map((element, index) =>
			String(index) === key ? replaced(element, rest, by) : element,
		);
	}
	return Object.fromEntries(
		Object.entries(value as object).map(([name, field]) => [
			name,
			name === key ? replaced(field, rest, by) : field,
		]),
	);
}
