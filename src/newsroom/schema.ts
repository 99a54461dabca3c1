import { z } from "zod";
import { buttonNames, postKinds } from "../article/post.ts";
import { Duration } from "./duration.ts";
import { SourceEntry } from "./source-schema.ts";
import {
	Channel,
	Channels,
	LanguageCode,
	LanguageTag,
	Line,
	Slug,
	TimeZone,
	UtmValue,
	Words,
} from "./values.ts";

const kindMistake = `choose of ${postKinds.join(", ")}: one, or a list of those to try in turn`;
const Kind = z.enum(postKinds, kindMistake);

/** A template as the file writes it. */
const TemplateText = z
	.string()
	.min(1, "it is empty")
	.max(10_000, "it is longer than 10,000 characters");

/** A channel as the file writes it. */
export const ChannelEntry = z.strictObject({
	id: Channel.describe("@name, or for a private channel its numeric id, which begins with -100."),
	name: Line.optional().describe("How it is called in messages to the admins."),
	language: LanguageCode.optional().describe(
		"The language of the words around its articles; LOCALE when left out.",
	),
	kind: z
		.union([Kind, z.array(Kind).min(1, kindMistake)], { error: kindMistake })
		.transform((kinds) => [kinds].flat())
		.optional()
		.describe(
			"What its posts are: text (with the page's preview, up to 4096 characters; this is usual), photo, album, video, audio (with a caption of up to 1024) or rich (a long read, for new apps). Of a list, the first that an article has something for; text else.",
		),
	template: Slug.optional().describe(
		"How its posts are written: the name of a template below, or brief, standard (which is usual), full, headline, breaking.",
	),
	preview: z
		.enum(["large", "small", "none"])
		.optional()
		.describe(
			"How large Telegram shows the picture of the page behind a text; large when left out.",
		),
	media: z
		.enum(["above", "below"])
		.optional()
		.describe(
			"Where picture or preview stands; above, for articles with a picture, when left out.",
		),
	time_zone: TimeZone.optional().describe(
		"The zone that times are written in, such as Europe/Berlin. Without one, each reader's app writes them in the reader's own.",
	),
	footer: TemplateText.optional().describe(
		"What ends its posts, written as a template: Follow us, @channel.",
	),
	utm: z
		.strictObject({
			source: UtmValue.optional().describe("utm_source: where a reader comes from."),
			medium: UtmValue.optional().describe("utm_medium: by what kind of channel."),
			campaign: UtmValue.optional().describe("utm_campaign: for which occasion."),
			content: UtmValue.optional().describe("utm_content: from which of several links."),
			term: UtmValue.optional().describe("utm_term: for which word."),
		})
		.optional()
		.describe(
			"What its links tell your statistics: utm_source=…, and so on. Nothing when left out.",
		),
	buttons: z
		.array(z.enum(buttonNames))
		.optional()
		.describe(
			"Buttons under its posts: read, follow, save, more. Telegram may switch off the comments of posts that have some.",
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
		description: "More than one of anything: channels, sources, topics, routes and templates.",
		...z.toJSONSchema(NewsroomFile, { io: "input", unrepresentable: "any" }),
	};
}
