import { describe, expect, test } from "vitest";
import { reasonsFor, tempoOf } from "../../../src/article/matching.ts";
import { readArticle } from "../../../src/article/query.ts";
import { newReader, type Reader } from "../../../src/article/reader.ts";
import { anArticle } from "../../support/an-article.ts";

const POSTED = 1000;
const article = anArticle({ story: { id: "constructor" } });

const reasons = (reader: Partial<Reader>, of = article) =>
	reasonsFor({
		reader: { ...newReader(0), ...reader },
		article: of,
		topics: ["climate", "science"],
		read: readArticle(of),
		postedAt: POSTED,
		now: 2000,
	});
const alert = (query: string, more = {}) => ({
	id: 1,
	query,
	tempo: "now" as const,
	since: 0,
	...more,
});

describe("why an article is for a reader", () => {
	test("is each rule that it matches, at once or with the digest", () => {
		const found = reasons({
			topics: {
				climate: { tempo: "digest", since: 0 },
				science: { tempo: "now", since: POSTED },
				football: { tempo: "now", since: 0 },
			},
			alerts: [
				alert("bridge"),
				alert('"old bridge" linde', { id: 2, tempo: "digest" }),
				alert("rain", { id: 3 }),
			],
			stories: { constructor: { since: 0, title: "The bridge" } },
		});
		expect(found).toEqual({
			now: [
				{ kind: "topic", slug: "science" },
				{ kind: "alert", id: 1 },
				{ kind: "story", id: "constructor" },
			],
			digest: [
				{ kind: "topic", slug: "climate" },
				{ kind: "alert", id: 2 },
			],
		});
	});

	test("is found by the same words again, and among more alerts than are remembered", () => {
		const others = Array.from({ length: 6000 }, (_, index) =>
			alert(`rain ${index}`, { id: index }),
		);
		const found = { now: [{ kind: "alert", id: 9000 }], digest: [] };
		const last = alert("bridge", { id: 9000 });
		expect(reasons({ alerts: [last] })).toEqual(found);
		expect(reasons({ alerts: [last, ...others] })).toEqual(found);
		expect(reasons({ alerts: [...others, last] })).toEqual(found);
		expect(reasons({ alerts: [alert("-bridge")] }).now).toEqual([]);
		expect(reasons({ alerts: [alert("-bridge")] }).now).toEqual([]);
	});

	test("is none of the rules that are younger than its post", () => {
		const since = POSTED + 1;
		expect(
			reasons({
				topics: { climate: { tempo: "now", since } },
				alerts: [alert("bridge", { since })],
				stories: { constructor: { since, title: "The bridge" } },
			}),
		).toEqual({ now: [], digest: [] });
	});

	test("is no alert whose words are unwanted, or that can't be read", () => {
		expect(reasons({ alerts: [alert("bridge -linde"), alert("-bridge"), alert("")] }).now).toEqual(
			[],
		);
	});

	test.each<[string, Partial<Reader>, number]>([
		["a muted source", { mutedSources: { api: { until: null } } }, 0],
		["a muted story", { mutedStories: { constructor: { until: 2001 } } }, 0],
		["a mute that is over", { mutedStories: { constructor: { until: 2000 } } }, 1],
		["another source", { mutedSources: { other: { until: null } } }, 1],
	])("is weaker than %s", (_, muted, count) => {
		const topics = { climate: { tempo: "now" as const, since: 0 } };
		expect(reasons({ topics, ...muted }).now).toHaveLength(count);
	});

	test("is not found in a name that every object has", () => {
		expect(reasons({}).now).toEqual([]);
		const reader = newReader(0);
		expect(tempoOf(reader, { kind: "topic", slug: "constructor" }, POSTED)).toBeUndefined();
		expect(tempoOf(reader, { kind: "story", id: "__proto__" }, POSTED)).toBeUndefined();
	});
});
