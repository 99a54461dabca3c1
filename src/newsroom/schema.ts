import { z } from "zod";
import { Duration } from "./duration.ts";
import { SourceEntry } from "./source-schema.ts";
import { Channel, Channels, LanguageCode, LanguageTag, Line, Slug, Words } from "./values.ts";

/** A channel as the file writes it. */
export const ChannelEntry = z.strictObject({
	id: Channel.describe("@name, or for a private channel its numeric id, which begins with -100."),
	name: Line.optional().describe("How it is called in messages to the admins."),
	language: LanguageCode.optional().describe(
		"The language of the words around its articles; LOCALE when left out.",
	),
});

/** A topic as the file writes it. */
export const TopicEntry = z.strictObject({
	slug: Slug.describe("What the topic is called in this file."),
	names: z
		.record(LanguageCode, Line)
		.optional()
		.describe("What readers see, by language: { en: Town, de: Stadt }."),
	parent: Slug.optional().describe("The slug of the topic that this one belongs to."),
	tags: Words.optional().describe("An article with one of these tags belongs to the topic."),
	sections: Words.optional().describe("An article of one of these sections belongs to the topic."),
	keywords: Words.optional().describe(
		"An article with one of these words in its text belongs to the topic.",
	),
});

const Condition = z
	.strictObject({
		source: Line.optional().describe("The name of a source."),
		topic: Slug.optional().describe("The slug of a topic."),
		tag: Line.optional(),
		section: Line.optional(),
		language: LanguageTag.optional(),
		urgency: z
			.int()
			.min(1, "1 is the most urgent")
			.max(9, "9 is the least urgent")
			.optional()
			.describe("At least this urgent: 1 is the most, 9 the least."),
		keyword: Line.optional(),
		story: Line.optional().describe("The id of a running story."),
	})
	.refine((condition) => Object.keys(condition).length === 1, {
		error: "a condition holds one key; write several conditions as several entries of the list",
	})
	.meta({ minProperties: 1, maxProperties: 1 });

const Conditions = z.array(Condition).min(1, "name at least one condition");

/** A route as the file writes it. */
export const RouteEntry = z.strictObject({
	name: Line.describe("How the route is called in the log and in messages to the admins."),
	when: z
		.strictObject({
			any: Conditions.optional().describe("At least one of these holds."),
			all: Conditions.optional().describe("Every one of these holds."),
			none: Conditions.optional().describe("None of these holds."),
		})
		.refine((when) => Object.keys(when).length > 0, "name any, all or none")
		.meta({ minProperties: 1 })
		.describe("Which articles take the route."),
	to: Channels.describe("The channels that it leads to."),
	template: Line.optional().describe("The name of the template that its posts are written by."),
	kind: Line.optional().describe("The kind of post."),
	silent: z.boolean().optional().describe("true: posts make no sound on readers' phones."),
	thread: z.boolean().optional().describe("true: posts of one story answer each other."),
	delay: Duration.optional().describe("How long posts wait: a time span such as 10m."),
});

/** What stands in the newsroom file. */
export const NewsroomFile = z.strictObject({
	channels: z
		.array(ChannelEntry)
		.optional()
		.describe("The channels, besides the one of CHANNEL_ID or instead of it."),
	sources: z
		.array(SourceEntry)
		.optional()
		.describe("The systems that send articles, each to an address of its own."),
	topics: z.array(TopicEntry).optional().describe("What articles are about."),
	routes: z
		.array(RouteEntry)
		.optional()
		.describe("Which articles go where. This version checks routes and does not follow them yet."),
	templates: z
		.record(
			Slug,
			z.string().min(1, "it is empty").max(10_000, "it is longer than 10,000 characters"),
		)
		.optional()
		.describe("How posts are written. This version keeps templates and does not use them yet."),
});

/** The file but for its sources, which are checked one by one with their own schemas. */
export const Outline = NewsroomFile.extend({ sources: z.array(z.unknown()).optional() });

/** The JSON Schema (draft 2020-12) that editors check the file and complete its keys with. */
export function newsroomJsonSchema(): Record<string, unknown> {
	return {
		title: "Tidings newsroom file",
		description: "More than one of anything: channels, sources, topics, routes and templates.",
		...z.toJSONSchema(NewsroomFile, { io: "input", unrepresentable: "any" }),
	};
}
