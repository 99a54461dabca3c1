import type { Article } from "./article.ts";
import type { ChannelRules, Treatment } from "./channel-rules.ts";
import type { ChannelId } from "./channel.ts";
import { type Subject, subjectOf } from "./condition-subject.ts";
import { matches } from "./condition.ts";
import { type Explanation, explanationOf } from "./routing-explanation.ts";
import type { RoutingRules } from "./routing-rules.ts";
import { treatmentOf } from "./routing-treatment.ts";
import { createTopics } from "./topics.ts";

/** Where an article goes, and whether an admin has to say so first. */
export type Plan = {
	channels: readonly ChannelId[];
	/** The name of the review rule that holds it; undefined for none. */
	review: string | undefined;
	/** True when it is breaking news in a channel where that has to be confirmed. */
	isConfirmed: boolean;
};

/** What the newsroom's rules say of articles. Pure: made anew when the newsroom file is read again. */
export type Routing = {
	/** The article with the topics and the story that the newsroom's rules add to what it says itself. */
	assign: (article: Article) => Article;
	/**
	 * Where an article goes.
	 *
	 * @param named the channels that it names itself; undefined for none
	 */
	plan: (article: Article, named: readonly ChannelId[] | undefined) => Plan;
	/** What is special about an article in a channel. */
	treat: (article: Article, channel: ChannelId) => Treatment;
	/** What a channel's owner decides; of an unknown channel, what is usual. */
	rulesOf: (channel: ChannelId) => ChannelRules;
};

/** Rules that can also say why. */
export type ExplainedRouting = Routing & {
	/**
	 * What comes of an article and why, in each of these channels and wherever else it goes.
	 *
	 * @param named the channels that it names itself; undefined for none
	 */
	explain: (
		article: Article,
		named: readonly ChannelId[] | undefined,
		channels: readonly ChannelId[],
	) => Explanation;
};

/** Makes a newsroom's rules ready to be asked. What is asked of an article holds also before it was assigned. */
export function createRouting(rules: RoutingRules): ExplainedRouting {
	const topics = createTopics(rules.topics);
	/** The same article is asked about once for each of its channels. */
	const known = new WeakMap<Article, Subject>();

	function subject(article: Article): Subject {
		const found = known.get(article);
		if (found !== undefined) return found;
		const bare = subjectOf(article);
		const slugs = topics.of(bare);
		const within = {
			...bare,
			article: { ...article, topics: slugs },
			topics: topics.withParents(slugs),
		};
		const made = { ...within, article: { ...within.article, ...storyOf(within) } };
		known.set(article, made);
		return made;
	}

	function storyOf(asked: Subject): Pick<Article, "story"> {
		if (asked.article.story !== undefined) return {};
		const story = rules.stories.find(({ when }) => when !== undefined && matches(when, asked));
		return story === undefined ? {} : { story: { id: story.id, title: story.title } };
	}

	function channelsOf(asked: Subject, named: readonly ChannelId[] | undefined): ChannelId[] {
		if (named !== undefined) return [...new Set(named)];
		const routed = rules.routes.filter(({ when }) => matches(when, asked)).flatMap(({ to }) => to);
		const own = rules.sourceChannels.get(asked.article.source);
		if (own === undefined && routed.length === 0) return rules.channels.slice(0, 1);
		return [...new Set([...(own ?? []), ...routed])];
	}

	const settingsOf = (channel: ChannelId) => rules.settings.get(channel) ?? rules.usual;

	function plan(article: Article, named: readonly ChannelId[] | undefined): Plan {
		const asked = subject(article);
		const channels = channelsOf(asked, named);
		return {
			channels,
			review: rules.reviews.find(({ when }) => matches(when, asked))?.name,
			isConfirmed: channels.some(
				(channel) =>
					settingsOf(channel).rules.breaking?.isConfirmed === true &&
					treatmentOf(asked, channel, rules).isBreaking,
			),
		};
	}

	return {
		assign: (article) => subject(article).article,
		plan,
		treat: (article, channel) => treatmentOf(subject(article), channel, rules),
		rulesOf: (channel) => settingsOf(channel).rules,
		explain: (article, named, channels) =>
			explanationOf(subject(article), { plan: plan(article, named), named, channels }, rules),
	};
}
