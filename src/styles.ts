import type { Treatment } from "./article/channel-rules.ts";
import type { ChannelId } from "./article/channel.ts";
import type { Labels, Look, PostStyle } from "./article/post.ts";
import { type FieldName, mentions } from "./article/template.ts";
import { usualLook } from "./article/templates.ts";
import { templateNamed, type Templates } from "./newsroom/looks.ts";
import type { Texts } from "./texts.ts";

/** What is set about the looks of posts. */
type Settings = {
	locale: string;
	channelLanguages: Record<ChannelId, string>;
	channelLooks: Record<ChannelId, Look>;
	topicNames: Record<string, Record<string, string>>;
	templates: Templates;
};

/** The fields that lead into the bot, and need its name. */
const botFields: readonly FieldName[] = ["follow", "save", "more"];

/**
 * How the posts of channels look: what the newsroom file says of each, in the channel's language. The settings are
 * asked for each time, since they may be read again.
 */
export function createStyles(deps: {
	config: () => Settings;
	texts: Texts;
	/** Is asked only where a post leads into the bot; without an answer such links are left out. */
	botName: () => Promise<string | undefined>;
	/** Is told when links are left out. */
	onNamelessBot: (channel: ChannelId) => void;
}) {
	const { config, texts } = deps;
	return async (
		channel: ChannelId,
		treatment: Partial<Pick<Treatment, "template" | "templateName" | "kinds">> = {},
	): Promise<PostStyle> => {
		const { channelLanguages, channelLooks, templates, topicNames, locale } = config();
		const language = channelLanguages[channel] ?? locale;
		const own = channelLooks[channel] ?? usualLook(templateNamed("standard", templates));
		const { templateName = "", kinds = own.kinds } = treatment;
		// One that is no longer in the newsroom file gives way to what is usual.
		const named = templateNamed(templateName, templates);
		const look = { ...own, template: named ?? treatment.template ?? own.template, kinds };
		return {
			...look,
			...styleOfLanguage(texts, language, topicNames),
			bot: leadsToBot(look) ? await botFor(channel) : undefined,
		};
	};

	async function botFor(channel: ChannelId): Promise<string | undefined> {
		const name = await deps.botName();
		if (name === undefined) deps.onNamelessBot(channel);
		return name;
	}
}

/** What a language brings to the looks of a post. */
export function styleOfLanguage(
	texts: Texts,
	language: string,
	topicNames: Record<string, Record<string, string>>,
): Pick<PostStyle, "labels" | "locale" | "topicName"> {
	const locale = texts.localeFor(language);
	return {
		labels: labelsIn(texts, locale),
		// Dates and lists can be written in languages that the texts don't exist in, but words and dates are to match.
		locale,
		topicName: (slug) => topicNames[slug]?.[language] ?? topicNames[slug]?.[locale],
	};
}

function leadsToBot({ buttons, template, footer }: Look): boolean {
	if (buttons.some((button) => button !== "read")) return true;
	return [template, footer].some((part) => part !== undefined && mentions(part, botFields));
}

function labelsIn(texts: Texts, locale: string): Labels {
	return {
		correction: texts.text(locale, "post-correction"),
		withdrawn: texts.text(locale, "post-withdrawn"),
		members: texts.text(locale, "post-members"),
		paid: texts.text(locale, "post-paid"),
		readMore: texts.text(locale, "post-read-more"),
		updated: (time) => texts.text(locale, "post-updated", { time }),
		readingTime: (minutes) => texts.text(locale, "post-reading-time", { minutes }),
		byline: (names) => texts.text(locale, "post-byline", { names }),
		kickers: {
			breaking: texts.text(locale, "post-kicker-breaking"),
			live: texts.text(locale, "post-kicker-live"),
			analysis: texts.text(locale, "post-kicker-analysis"),
			opinion: texts.text(locale, "post-kicker-opinion"),
		},
		follow: (topic) => texts.text(locale, "post-follow", { topic }),
		save: texts.text(locale, "post-save"),
		more: texts.text(locale, "post-more"),
	};
}
