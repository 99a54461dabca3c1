import type { BreakingRules, Treatment } from "./channel-rules.ts";
import type { ChannelId } from "./channel.ts";
import type { Subject } from "./condition-subject.ts";
import { labelForm } from "./condition-words.ts";
import { isUrgent, matches } from "./condition.ts";
import type { Route, RoutingRules } from "./routing-rules.ts";

/** The thread of a group with topics that is the group itself, "General". */
const GENERAL = 1;

/** What is special about an article in a channel, and the routes that say so. */
export function treatmentOf(
	subject: Subject,
	channel: ChannelId,
	rules: Pick<RoutingRules, "routes" | "settings" | "stories" | "usual">,
): Treatment {
	const routes = rules.routes.filter(
		({ to, when }) => to.includes(channel) && matches(when, subject),
	);
	const said = <Key extends keyof Route>(key: Key): Route[Key] | undefined =>
		routes.find((route) => route[key] !== undefined)?.[key];
	const settings = rules.settings.get(channel) ?? rules.usual;
	const { breaking, forumTopic } = settings.rules;
	const { article } = subject;
	const isBreaking = breaking !== undefined && isBreakingNews(subject, breaking);
	const isStoryMuted = rules.stories.some(({ id, isMuted }) => isMuted && id === article.story?.id);
	const isMuted = isStoryMuted || (said("isMuted") ?? settings.isMuted);
	return {
		template: isBreaking ? breaking.template : said("template"),
		...(article.template === undefined ? {} : { templateName: article.template }),
		kinds: said("kinds"),
		isSilent: article.silent || (!isBreaking && (said("isSilent") ?? false)),
		isThread: said("isThread") ?? settings.isThread,
		isMuted: article.story !== undefined && isMuted && !isBreaking,
		forumTopic: threadOf(said("forumTopic") ?? forumTopic),
		delayMs: isBreaking ? 0 : (said("delayMs") ?? 0),
		isBreaking,
	};
}

function isBreakingNews(subject: Subject, { urgency, tags }: BreakingRules): boolean {
	if (urgency !== undefined && isUrgent(subject.article.urgency, urgency)) return true;
	return tags.some((tag) => subject.tags.has(labelForm(tag)));
}

function threadOf(forumTopic: number | undefined): number | undefined {
	return forumTopic === GENERAL ? undefined : forumTopic;
}
