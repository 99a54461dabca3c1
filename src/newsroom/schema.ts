import { z } from "zod";
import { ChannelEntry, TemplateText } from "./channel-schema.ts";
import { ReviewEntry, RouteEntry, StoryEntry } from "./route-schema.ts";
import { SourceEntry } from "./source-schema.ts";
import { Keyword, LanguageCode, Line, Slug, Words } from "./values.ts";

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
	keywords: z
		.array(Keyword)
		.min(1, "name at least one")
		.optional()
		.describe("An article with one of these words in its text belongs to the topic."),
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
	stories: z
		.array(StoryEntry)
		.optional()
		.describe("Running stories, and the articles that belong to them without saying so."),
	review: z
		.array(ReviewEntry)
		.optional()
		.describe("Which articles wait until an admin says so, whatever source they come from."),
	routes: z
		.array(RouteEntry)
		.optional()
		.describe("Which articles go where else, and what is special about them there."),
	templates: z
		.record(Slug, TemplateText)
		.optional()
		.describe("How posts are written, by the names that channels call them by."),
});

/** The file but for its sources, which are checked one by one with their own schemas. */
export const Outline = NewsroomFile.extend({ sources: z.array(z.unknown()).optional() });

/** The JSON Schema (draft 2020-12) that editors check the file and complete its keys with. */
export function newsroomJsonSchema(): Record<string, unknown> {
	return {
		title: "Tidings newsroom file",
		description:
			"More than one of anything: channels, sources, topics, stories, routes and templates.",
		...z.toJSONSchema(NewsroomFile, { io: "input", unrepresentable: "any" }),
	};
}
