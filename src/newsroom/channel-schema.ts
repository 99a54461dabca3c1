import { z } from "zod";
import { unknownPolicies } from "../article/channel-rules.ts";
import { buttonNames, postKinds } from "../article/post.ts";
import { ClockTime, Duration, Wait } from "./duration.ts";
import { Channel, LanguageCode, Line, Slug, TimeZone, UtmValue } from "./values.ts";

const kindMistake = `choose of ${postKinds.join(", ")}: one, or a list of those to try in turn`;
const Kind = z.enum(postKinds, kindMistake);

/** The kinds of post that are tried in turn: one, or a list. */
export const Kinds = z
	.union([Kind, z.array(Kind).min(1, kindMistake)], { error: kindMistake })
	.transform((kinds) => [kinds].flat());

/** A template as the file writes it. */
export const TemplateText = z
	.string()
	.min(1, "it is empty")
	.max(10_000, "it is longer than 10,000 characters");

/** A thread of a group with topics, by its id. */
export const ForumTopic = z
	.int("it is the number of a topic: the last one in the link to it")
	.min(1, "it is the number of a topic; 1 is General");

/** What can be said of what follows in a story. */
export const StorySound = z.literal("mute", "write mute, or leave it out");

const urgencyMistake =
	"it is a number from 1 (the most urgent) to 9, or false: urgency alone breaks no news";
const budgetMistake = "it is how many posts a day may make a sound, such as 8, or unlimited";

/** What a channel says of breaking news; left out, it says what is usual. */
export const Breaking = z.strictObject({
	urgency: z
		.union(
			[z.int(urgencyMistake).min(1, urgencyMistake).max(9, urgencyMistake), z.literal(false)],
			{
				error: urgencyMistake,
			},
		)
		.default(2)
		.describe(
			"At least this urgent an article is breaking news: 1 is the most, 2 is usual; false: urgency alone breaks no news.",
		),
	tags: z
		.array(Line)
		.default([])
		.describe("An article with one of these tags is breaking news, however urgent it is."),
	template: Slug.default("breaking").describe(
		"How its posts are written: the name of a template; breaking when left out.",
	),
	pin: z.boolean().default(true).describe("false: its posts are not pinned."),
	unpin_after: Duration.prefault("12h").describe(
		"How long a post stays pinned when no later one takes its place; 12h when left out.",
	),
	confirm: z
		.boolean()
		.default(false)
		.describe("true: an admin has to confirm breaking news before it is posted."),
});

const QuietHours = z
	.strictObject({
		from: ClockTime.describe('When they begin, in the channel\'s time_zone: "22:00".'),
		to: ClockTime.describe('When they end: "07:00", on the next day where that is earlier.'),
		// oxlint-disable-next-line unicorn/no-thenable -- a key of the file, and nothing that is awaited
		then: z
			.enum(["silent", "wait"])
			.default("silent")
			.describe("silent (usual): posts make no sound; wait: new posts come when the hours end."),
	})
	.refine(({ from, to }) => from !== to, {
		path: ["to"],
		error: "quiet hours end at another time than they begin",
	});

/** What a channel says of the looks of its posts. */
const looks = {
	language: LanguageCode.optional().describe(
		"The language of the words around its articles; LOCALE when left out.",
	),
	kind: Kinds.optional().describe(
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
		"The zone that times are written in, such as Europe/Berlin, and that quiet hours and days are counted in. Without one, each reader's app writes times in the reader's own, and hours and days are those of UTC.",
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
};

/** What a channel says of when and how its posts come. */
const rules = {
	breaking: z
		.union([z.literal(false), Breaking], {
			error: "set it to false, or to a mapping such as { urgency: 2 }",
		})
		.optional()
		.describe(
			"Which articles are breaking news: they come at once, with a sound, and are pinned. Those of urgency 1 and 2 when left out; false for none.",
		),
	quiet_hours: QuietHours.optional().describe(
		"A part of the day in which posts make no sound, or new ones wait for its end. Breaking news does neither.",
	),
	sound_budget: z
		.union([z.int(budgetMistake).min(0, budgetMistake), z.literal("unlimited")], {
			error: budgetMistake,
		})
		.optional()
		.describe("How many posts a day may make a sound: a number (8 when left out), or unlimited."),
	undo_window: Wait.optional().describe(
		"How long a new post waits so that an admin may cancel it: a time span such as 30s; 0 (usual) for not at all. Breaking news does not wait.",
	),
	edit_delay: Wait.optional().describe(
		"How long a change of an article waits for further ones before its post is edited; 20s when left out. A correction does not wait.",
	),
	thread: z.boolean().optional().describe("false: posts of one story do not answer each other."),
	readers: z
		.boolean()
		.optional()
		.describe(
			"Whether those who talk to the bot are given what stands in the channel, too. Usually of a channel with an @name, and not of one that has only a number.",
		),
	story: StorySound.optional().describe("mute: what follows in a story makes no sound."),
	forum_topic: ForumTopic.optional().describe(
		"In a group with topics: the number of the one that posts go to, the last in a link to it.",
	),
	on_unknown: z
		.enum(unknownPolicies)
		.optional()
		.describe(
			"When a connection broke and nobody knows whether a post is there. resolve (usual): Tidings looks; ask: an admin is asked; assume_sent: it counts as there.",
		),
};

/** A channel as the file writes it. */
export const ChannelEntry = z.strictObject({
	id: Channel.describe(
		"@name, or for a private channel or a group its numeric id, which begins with -100.",
	),
	name: Line.optional().describe("How it is called in messages to the admins."),
	...looks,
	...rules,
});
