import type { Article } from "./article.ts";
import type { Treatment } from "./channel-rules.ts";
import type { ChannelId } from "./channel.ts";
import { reasonAgainst, reasonsFor } from "./condition-sentences.ts";
import type { Subject } from "./condition-subject.ts";
import type { PostKind } from "./post.ts";
import type { RoutingRules } from "./routing-rules.ts";
import { treatmentOf } from "./routing-treatment.ts";

/** How a post comes in a channel, with the name of its template and the kinds that are tried. */
export type ExplainedPost = Omit<Treatment, "template" | "kinds"> & {
	template: string;
	kinds: readonly PostKind[];
};

/** Whether an article goes to a channel, why, and how it comes there; the reasons are sentences. */
export type ExplainedChannel = {
	channel: ChannelId;
	isTaken: boolean;
	reasons: string[];
	/** Undefined where it does not go. */
	post: ExplainedPost | undefined;
};

/** What the newsroom's rules make of an article, and why. */
export type Explanation = {
	topics: readonly string[];
	story: Article["story"];
	/** The rule that holds it; undefined when none does. */
	review: { name: string; reasons: string[] } | undefined;
	/** True when it is breaking news that an admin has to confirm. */
	isConfirmed: boolean;
	channels: ExplainedChannel[];
};

/** Says of each of the channels, and of those that the article goes to, why. */
export function explanationOf(
	subject: Subject,
	asked: {
		plan: { channels: readonly ChannelId[]; isConfirmed: boolean };
		named: readonly ChannelId[] | undefined;
		channels: readonly ChannelId[];
	},
	rules: RoutingRules,
): Explanation {
	const { topics, story } = subject.article;
	const { plan, named, channels } = asked;
	const review = rules.reviews.find(({ when }) => reasonAgainst(when, subject) === undefined);
	return {
		topics,
		story,
		review: review && { name: review.name, reasons: reasonsFor(review.when, subject) },
		isConfirmed: plan.isConfirmed,
		channels: [...new Set([...channels, ...plan.channels])].map((channel) => {
			const isTaken = plan.channels.includes(channel);
			return {
				channel,
				isTaken,
				reasons: reasonsOf(subject, { channel, named, isTaken }, rules),
				post: isTaken ? postOf(subject, channel, rules) : undefined,
			};
		}),
	};
}

function reasonsOf(
	subject: Subject,
	asked: { channel: ChannelId; named: readonly ChannelId[] | undefined; isTaken: boolean },
	{ routes, sourceChannels }: RoutingRules,
): string[] {
	const { channel, named, isTaken } = asked;
	const { source } = subject.article;
	const ways = routes
		.filter(({ to }) => to.includes(channel))
		.map(({ name, when }) => ({ name, when, against: reasonAgainst(when, subject) }));
	const byRoutes = ways.map(({ name, when, against }) =>
		against === undefined
			? `it takes the route ${JSON.stringify(name)}: ${reasonsFor(when, subject).join(" and ")}`
			: `it does not take the route ${JSON.stringify(name)}: ${against}`,
	);
	if (named !== undefined) {
		const sentence = isTaken
			? "the article names this channel"
			: "the article names other channels";
		return [sentence, ...byRoutes];
	}
	if (sourceChannels.get(source)?.includes(channel) === true) {
		return [`the source ${source} sends its articles here`, ...byRoutes];
	}
	if (isTaken && ways.every(({ against }) => against !== undefined)) {
		return ["it takes no route and its source names no channels: the first one", ...byRoutes];
	}
	return ways.length > 0 ? byRoutes : ["neither its source nor a route leads here"];
}

function postOf(subject: Subject, channel: ChannelId, rules: RoutingRules): ExplainedPost {
	const treatment = treatmentOf(subject, channel, rules);
	const settings = rules.settings.get(channel) ?? rules.usual;
	return {
		...treatment,
		template: rules.templateName(treatment.template ?? settings.template),
		kinds: treatment.kinds ?? settings.kinds,
	};
}
