import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unknownPolicies } from "../../src/article/channel-rules.ts";
import { textConditions } from "../../src/article/condition.ts";
import { readRouting } from "../../src/config.ts";
import { ConditionEntry, RouteEntry } from "../../src/newsroom/route-schema.ts";
import { routingOf, written } from "../support/routing.ts";
import { pathOf } from "../support/sources.ts";

const guide = readFileSync(pathOf("docs/routing.md"), "utf8");

/** The part of the guide under a heading. */
function section(title: string): string {
	return guide.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
}

/** The newsroom file that a part of the guide shows. */
function fileIn(title: string): string {
	return /^```yaml\n([^]*?)^```$/m.exec(section(title))?.[1] ?? "";
}

/** What stands in the first column of a table. */
const named = (part: string) => [...part.matchAll(/^\| `(\w+)/gm)].map(([, name = ""]) => name);

test("every newsroom file of the guide can be used, and nothing in it is warned of", () => {
	const files = [...guide.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text = ""]) => text);
	expect(files.length).toBeGreaterThan(6);
	for (const text of files) {
		expect(readRouting({}, { path: "newsroom.yaml", text }).channels).toBeDefined();
	}
});

test("every condition and every key of a route is told of, and no other", () => {
	expect(new Set(named(section("Conditions")))).toEqual(
		new Set(Object.keys(ConditionEntry.in.shape)),
	);
	expect(named(section("Conditions"))).toEqual(expect.arrayContaining([...textConditions]));
	const { name: _, when: __, to: ___, ...options } = RouteEntry.shape;
	expect(new Set(named(section("Routes")))).toEqual(new Set(Object.keys(options)));
	for (const policy of unknownPolicies) expect(section("Second thoughts")).toContain(policy);
});

test("the routes of the guide do what it says", () => {
	const routing = routingOf(fileIn("Routes"));
	const goes = (draft: Parameters<typeof written>[0], source?: string) =>
		routing.plan(written(draft, source), undefined).channels;
	expect(goes({}, "wire")).toEqual([]);
	expect(goes({})).toEqual(["@lindenford"]);
	expect(goes({ tags: ["FOOTBALL"] }, "wire")).toEqual(["@lindenford_sports"]);
	const traffic = { summary: "The bridge is closed.", urgency: 4 };
	expect(goes(traffic, "wire")).toEqual(["@lindenford", "@lindenford_traffic"]);
	expect(goes({ ...traffic, language: "fr" }, "wire")).toEqual([]);
	expect(routing.treat(written(traffic), "@lindenford")).toMatchObject({
		isSilent: true,
		delayMs: 120_000,
	});
});

test("what the guide calls usual of breaking news is usual", () => {
	const { rulesOf } = routingOf(fileIn("Breaking news"));
	expect(rulesOf("@lindenford").breaking).toEqual(routingOf("").rulesOf("@lindenford").breaking);
	expect(rulesOf("@lindenford_sports").breaking).toBeUndefined();
});

test("topics, stories and groups of the guide do what it says", () => {
	expect(
		routingOf(fileIn("Topics")).assign(written({ summary: "A penalty shoot-out." })).topics,
	).toEqual(["football"]);
	const stories = routingOf(fileIn("Stories"));
	const article = written({ title: "Old bridge closed" });
	expect(stories.assign(article).story?.id).toBe("old-bridge");
	expect(stories.treat(article, "@lindenford").isMuted).toBe(true);
	const groups = routingOf(fileIn("Groups"));
	const topicOf = (tags: string[]) => groups.treat(written({ tags }), "-1001234567890").forumTopic;
	expect([topicOf([]), topicOf(["Football"])]).toEqual([12, 34]);
});
