import type { Article } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import type {
	ExplainedChannel,
	ExplainedPost,
	Explanation,
} from "../article/routing-explanation.ts";

/** An article and what the newsroom's rules make of it. */
export type Routed = {
	article: Article;
	/** False when an admin looks at everything of its source. */
	isTrusted: boolean;
	explanation: Explanation;
};

const UNTRUSTED = "an admin looks at everything from this source";

/** The answer as people read it, in a paragraph for the article and one for each channel. */
export function routedText(
	{ article, isTrusted, explanation }: Routed,
	names: Record<ChannelId, string>,
): string {
	const { topics, story, review, isConfirmed, channels } = explanation;
	return [
		`${article.title} (${article.source})`,
		topics.length === 0 ? "  no topics" : `  topics: ${topics.join(", ")}`,
		...(story === undefined ? [] : [`  story: ${story.title ?? story.id}`]),
		...(isTrusted ? [] : [`  waits for an admin: ${article.source}: ${UNTRUSTED}`]),
		...(review === undefined
			? []
			: [`  waits for an admin: ${review.name}: ${review.reasons.join(" and ")}`]),
		...(isConfirmed ? ["  waits for an admin: breaking news has to be confirmed"] : []),
		...(channels.some(({ isTaken }) => isTaken) ? [] : ["  goes to no channel"]),
		...channels.flatMap((one) => channelText(one, names[one.channel], story !== undefined)),
	].join("\n");
}

function channelText(
	{ channel, isTaken, reasons, post }: ExplainedChannel,
	name: string | undefined,
	isStory: boolean,
): string[] {
	return [
		`${name === undefined ? channel : `${name} (${channel})`}: ${isTaken ? "yes" : "no"}`,
		...reasons.map((reason) => `  - ${reason}`),
		...(post === undefined ? [] : [`  = ${postText(post, isStory)}`]),
	];
}

function postText(post: ExplainedPost, isStory: boolean): string {
	const parts = [
		...(post.isBreaking ? ["breaking news"] : []),
		`template ${post.template}`,
		post.kinds.join(", else "),
		post.isSilent ? "without a sound" : "with a sound",
		...(isStory ? [post.isThread ? "answers the story's last post" : "answers no post"] : []),
		...(post.isMuted ? ["no sound when it follows in the story"] : []),
		...(post.forumTopic === undefined ? [] : [`forum topic ${post.forumTopic}`]),
		post.delayMs === 0 ? "at once" : `after ${post.delayMs / 1000} s`,
	];
	return parts.join("; ");
}

/** The answer for programs, its keys as the API writes them. */
export function routedJson({ article, isTrusted, explanation }: Routed) {
	const { topics, story, review, isConfirmed, channels } = explanation;
	return {
		id: article.id,
		source: article.source,
		title: article.title,
		topics,
		story: story ?? null,
		review: isTrusted ? (review ?? null) : { name: article.source, reasons: [UNTRUSTED] },
		has_to_be_confirmed: isConfirmed,
		channels: channels.map(({ channel, isTaken, reasons, post }) => ({
			channel,
			is_taken: isTaken,
			reasons,
			post: post === undefined ? null : postJson(post),
		})),
	};
}

function postJson(post: ExplainedPost) {
	return {
		template: post.template,
		kinds: post.kinds,
		is_breaking: post.isBreaking,
		is_silent: post.isSilent,
		is_thread: post.isThread,
		is_muted: post.isMuted,
		forum_topic: post.forumTopic ?? null,
		delay_ms: post.delayMs,
	};
}
