import { describe, expect, test } from "vitest";
import {
	catalogueOf,
	grownTopics,
	isGrown,
	tagSlug,
	topicsOfTags,
} from "../../../src/article/catalogue-made.ts";
import { findName, nameForm } from "../../../src/article/catalogue-names.ts";
import { readDeepLink } from "../../../src/article/links.ts";
import { createRouting } from "../../../src/article/routing.ts";
import type { Topic } from "../../../src/article/topics.ts";
import { createCatalogue } from "../../../src/catalogue.ts";
import { readConfig } from "../../../src/config.ts";
import type { Publication } from "../../../src/store/published.ts";
import { anArticle } from "../../support/an-article.ts";
import { environment } from "../../support/environment.ts";

const T0 = Date.parse("2026-11-25T14:00:00Z");
const of = () => [];
const town = catalogueOf(
	[
		{ slug: "bridge", parent: "town", names: { en: "The old bridge", de: "Die alte Brücke" } },
		{
			slug: "town",
			parent: undefined,
			names: { en: "Town", ru: "Город", ar: "المدينة", ja: "町" },
		},
		{ slug: "weather", parent: "nowhere", names: { de: "Wetter", uk: "Погода", zh: "天气预报" } },
		{ slug: "town-council", parent: "town", names: { en: "Town council", ar: "مجلس البلدة" } },
		{ slug: "plain", parent: undefined, names: {} },
	],
	{ locale: "de", of },
);

describe("a catalogue", () => {
	test("shows parents before their children, and those at the top whose parent there is not", () => {
		expect(town.all.map(({ slug }) => slug)).toEqual([
			"town",
			"bridge",
			"town-council",
			"weather",
			"plain",
		]);
		expect(town.below(undefined).map(({ slug }) => slug)).toEqual(["town", "weather", "plain"]);
		expect(town.below("town").map(({ slug }) => slug)).toEqual(["bridge", "town-council"]);
		expect(town.below("bridge")).toEqual([]);
	});

	test("names a topic in a language, else in the newsroom's, else somehow", () => {
		expect(town.name("bridge", "en")).toBe("The old bridge");
		expect(town.name("bridge", "fr")).toBe("Die alte Brücke");
		expect(town.name("town", "de")).toBe("Town");
		expect(town.name("plain", "en")).toBe("plain");
		expect(town.name("unheard-of", "en")).toBe("unheard-of");
		expect(town.has("constructor")).toBe(false);
	});

	test.each([
		["weather", "weather"],
		["WETTER", "weather"],
		["Town Council", "town-council"],
		["town-council", "town-council"],
		["#town", "town"],
		["die  alte brucke", "bridge"],
		["die a", "bridge"],
		["ГОРОД", "town"],
		["город", "town"],
		["المدينة", "town"],
		["町", "town"],
		["天气", "weather"],
	])("finds what is meant by %s", (text, slug) => {
		expect(town.find(text)).toEqual({ kind: "found", slug });
	});

	test.each([
		["wettr", ["weather"]],
		["горд", ["town"]],
		["пагода", ["weather"]],
		["المدينه", ["town"]],
		["天汽预报", ["weather"]],
		["council", ["town-council"]],
		["old bridge", ["bridge"]],
	])("offers what may be meant by %s", (text, slugs) => {
		expect(town.find(text)).toEqual({ kind: "near", slugs });
	});

	test.each(["xyzzy", "", "  ", "!!", "ъъъъъ"])("finds nothing by %j", (text) => {
		expect(town.find(text)).toEqual({ kind: "none" });
	});

	test("asks where two have one name, and offers three at most", () => {
		const named = (value: string, ...names: string[]) => ({ value, names });
		expect(findName("Ada", [named("a", "Ada"), named("b", "ADA")])).toEqual({
			kind: "near",
			values: ["a", "b"],
		});
		const many = Array.from({ length: 9 }, (_, index) => named(`${index}`, `Linde ${index}`));
		expect(findName("linde", many)).toEqual({ kind: "near", values: ["0", "1", "2"] });
		expect(nameForm(" Café-Müller! ")).toBe("cafe muller");
		expect(findName("a".repeat(5000), many)).toEqual({ kind: "none" });
	});
});

describe("topics grown from tags", () => {
	const tagged = (...tags: string[]) => ({ tags });

	test("are the most frequent tags, each called as it is written most often", () => {
		const topics = grownTopics(
			[
				tagged("Rare"),
				tagged("bridge", "Town "),
				tagged("Bridge", "town"),
				tagged("Bridge", "BRIDGE", ""),
				tagged("town"),
				tagged("town"),
			],
			2,
		);
		expect(topics.map(({ names }) => names["und"])).toEqual(["town", "Bridge"]);
		expect(topics[1]?.slug).toBe(tagSlug("brIdge"));
	});

	test("have a slug that fits into a link, and is the same for every spelling", () => {
		expect(tagSlug("Über  Städte")).toBe(tagSlug("uber stadte "));
		expect(tagSlug("Bridge")).toMatch(/^tag-[0-9a-f]{12}$/);
		expect(readDeepLink(`f_${tagSlug("Мост")}`)).toEqual({ do: "follow", topic: tagSlug("Мост") });
		expect(isGrown(tagSlug("a"))).toBe(true);
		expect(topicsOfTags(tagged("A", "a", " "))).toEqual([tagSlug("a")]);
	});
});

describe("the newsroom's catalogue", () => {
	const topics: Topic[] = [
		{ slug: "town", parent: undefined, tags: [], sections: [], keywords: [] },
		{ slug: "bridge", parent: "town", tags: ["Bridge"], sections: [], keywords: [] },
	];
	const { routing } = readConfig(environment("http://127.0.0.1:1"), {
		path: "newsroom.yaml",
		text: "channels: [{ id: '@lindenford' }]\ntopics:\n  - { slug: town }\n  - { slug: bridge, parent: town, tags: [Bridge] }\n",
	});

	function start(options: { topics?: Topic[]; tags?: string[][] } = {}) {
		const world = { now: T0, topics: options.topics ?? [], tags: options.tags ?? [], asked: 0 };
		const catalogue = createCatalogue({
			topics: () => world.topics,
			topicNames: () => ({ town: { en: "Town" } }),
			routing: () => routing,
			locale: "en",
			published: {
				async list() {
					world.asked += 1;
					return world.tags.map((_, index) => `${index}`);
				},
				readMany: async (refs) =>
					refs.map((ref): Publication =>
						ref === "1"
							? { kind: "gone" }
							: {
									kind: "stands",
									ref,
									revision: 1,
									article: anArticle({ tags: world.tags[Number(ref)] ?? [] }),
									link: undefined,
									postedAt: T0,
									updatedAt: T0,
								},
					),
			},
			now: () => world.now,
		});
		return { world, catalogue };
	}

	test("is that of the newsroom file, and knows an article's topics with those above", async () => {
		const { world, catalogue } = start({ topics });
		const found = await catalogue();
		expect(found.all).toEqual([
			{ slug: "town", parent: undefined, names: { en: "Town" } },
			{ slug: "bridge", parent: "town", names: {} },
		]);
		expect(found.of(anArticle({ topics: [], tags: ["bridge"] }))).toEqual(["bridge", "town"]);
		expect(world.asked).toBe(0);
		world.topics = [];
		expect((await catalogue()).all).toEqual([]);
	});

	test("is grown from what readers may see where the file has no topics, once a minute at most", async () => {
		const { world, catalogue } = start({ tags: [["Bridge"], ["Secret"], ["Bridge", "Town"]] });
		const found = await Promise.all(Array.from({ length: 5 }, () => catalogue()));
		expect(found[0]?.all.map(({ slug }) => found[0]?.name(slug, "en"))).toEqual(["Bridge", "Town"]);
		expect(world.asked).toBe(1);
		world.tags = [["Weather"]];
		world.now += 59_000;
		expect((await catalogue()).has(tagSlug("weather"))).toBe(false);
		world.now += 1000;
		const next = await catalogue();
		expect(next.has(tagSlug("weather"))).toBe(true);
		// Whoever follows what is rare by now goes on getting it.
		expect(next.of(anArticle({ tags: ["Bridge"] }))).toEqual([tagSlug("bridge")]);
	});

	test("is tried anew when it could not be grown", async () => {
		let isBroken = true;
		const catalogue = createCatalogue({
			topics: () => [],
			topicNames: () => ({}),
			routing: () => createRouting as never,
			locale: "en",
			published: {
				async list() {
					if (isBroken) throw new Error("Redis is away");
					return [];
				},
				readMany: async () => [],
			},
			now: () => T0,
		});
		await expect(catalogue()).rejects.toThrow("away");
		isBroken = false;
		expect((await catalogue()).all).toEqual([]);
	});
});
