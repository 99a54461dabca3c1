import { expect, test } from "vitest";
import { subjectOf } from "../../../src/article/condition-subject.ts";
import { createTopics, type Topic } from "../../../src/article/topics.ts";
import { written } from "../../support/routing.ts";

const topic = (slug: string, more: Partial<Topic> = {}): Topic => ({
	slug,
	parent: undefined,
	tags: [],
	sections: [],
	keywords: [],
	...more,
});

const topics = createTopics([
	topic("sports"),
	topic("football", { parent: "sports", tags: ["Football", "Cup"], keywords: ["goalkeeper"] }),
	topic("town", { sections: ["Local"], keywords: ["old bridge"] }),
]);
const of = (draft: Parameters<typeof written>[0]) => topics.of(subjectOf(written(draft)));

test.each([
	[{ tags: ["FOOTBALL"] }, ["football"]],
	[{ section: "local" }, ["town"]],
	[{ summary: "The goalkeeper stands on the old bridge." }, ["football", "town"]],
	[{ tags: ["Football", "Cup"], summary: "A goalkeeper" }, ["football"]],
	[{ tags: ["Footballer"], section: "Local news" }, []],
])("an article of %j gets the topics %j", (draft, expected) => {
	expect(of(draft)).toEqual(expected);
});

test("an article keeps the topics that it came with, in front and once", () => {
	expect(of({ topics: ["weather", "town"], section: "Local", tags: ["Cup"] })).toEqual([
		"weather",
		"town",
		"football",
	]);
});

test("a topic counts with all that it belongs to, also where these go in a circle", () => {
	expect([...topics.withParents(["football", "weather"])]).toEqual([
		"football",
		"sports",
		"weather",
	]);
	const circle = createTopics([topic("a", { parent: "b" }), topic("b", { parent: "a" })]);
	expect([...circle.withParents(["a"])]).toEqual(["a", "b"]);
});
