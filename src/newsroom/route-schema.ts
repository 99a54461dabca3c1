import { z } from "zod";
import type { Condition, When } from "../article/condition.ts";
import { ForumTopic, Kinds, StorySound } from "./channel-schema.ts";
import { Wait } from "./duration.ts";
import { Channels, Keyword, LanguageTag, Line, Slug, SourceName } from "./values.ts";

/** A condition as the file writes it: one key and what it asks for. */
export const ConditionEntry = z
	.strictObject({
		source: SourceName.optional().describe("The name of a source."),
		topic: Slug.optional().describe("The slug of a topic, or of one that it belongs to."),
		tag: Line.optional(),
		section: Line.optional(),
		language: LanguageTag.optional(),
		urgency: z
			.int()
			.min(1, "1 is the most urgent")
			.max(9, "9 is the least urgent")
			.optional()
			.describe(
				"At least this urgent: 1 is the most, 9 the least; 5 is what articles without are.",
			),
		keyword: Keyword.optional(),
		story: Line.optional().describe("The id of a running story."),
		embargo: z
			.literal(true, "write true; articles without an embargo are found by `none`")
			.optional()
			.describe("true: it came with a time before which nobody may see it."),
	})
	.check(
		unlessWrong(
			(condition) => Object.keys(condition).length === 1,
			"a condition holds one key; write several conditions as several entries of the list",
		),
	)
	.meta({ minProperties: 1, maxProperties: 1 })
	.transform(conditionOf);

const Conditions = z.array(ConditionEntry).min(1, "name at least one condition");

const WhenEntry = z
	.strictObject({
		any: Conditions.optional().describe("At least one of these holds."),
		all: Conditions.optional().describe("Every one of these holds."),
		none: Conditions.optional().describe("None of these holds."),
	})
	.check(unlessWrong((when) => Object.keys(when).length > 0, "name any, all or none"))
	.meta({ minProperties: 1 })
	.transform(({ any = [], all = [], none = [] }): When => ({ any, all, none }));

/** A route as the file writes it. */
export const RouteEntry = z.strictObject({
	name: Line.describe("How the route is called in messages to the admins."),
	when: WhenEntry.describe("Which articles take the route."),
	to: Channels.describe("The channels that it leads to."),
	template: Slug.optional().describe("The name of the template that its posts are written by."),
	kind: Kinds.optional().describe("The kind of its posts, or a list of those to try in turn."),
	silent: z.boolean().optional().describe("true: posts make no sound on readers' phones."),
	thread: z.boolean().optional().describe("false: posts of one story do not answer each other."),
	story: StorySound.optional().describe("mute: what follows in a story makes no sound."),
	forum_topic: ForumTopic.optional().describe(
		"In a group with topics: the number of the one that posts go to; 1 is General.",
	),
	delay: Wait.optional().describe("How long posts wait: a time span such as 10m."),
});

/** A running story as the file writes it. */
export const StoryEntry = z.strictObject({
	id: Line.describe("The story's id: that of articles that name it, and of those that get it."),
	title: Line.optional().describe("How readers know it."),
	when: WhenEntry.optional().describe(
		"Which articles belong to it when they name no story themselves.",
	),
	mute: z.boolean().optional().describe("true: what follows in it makes no sound."),
});

/** A rule for what waits, as the file writes it. */
export const ReviewEntry = z.strictObject({
	name: Line.describe("Why an article waits, for the admins who are asked."),
	when: WhenEntry.describe("Which articles wait until an admin says so."),
});

/** Those of the two that name one thing: the schema has seen to it that there is one. */
function conditionOf(entry: Record<string, string | number | true | undefined>): Condition {
	const [[kind, value] = ["embargo", true]] = Object.entries(entry);
	return (kind === "embargo" ? { kind } : { kind, value }) as Condition;
}

/** A check of a whole whose parts are right: a mistyped key is told once. */
function unlessWrong(isRight: (value: object) => boolean, message: string) {
	return ({ value, issues }: z.core.ParsePayload<object>) => {
		if (issues.length === 0 && !isRight(value)) {
			issues.push({ code: "custom", input: value, message });
		}
	};
}
