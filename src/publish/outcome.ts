import type { ChannelRules, Treatment } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { fit } from "../article/text.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { NoticeKind } from "../store/notice.ts";
import type { Post, PostNotice } from "../store/post.ts";
import type { Failure } from "../telegram/failure.ts";

/**
 * What a step has shown of the channel: `done`, a call was answered; `failed`, the channel had better be left
 * alone for a while; `idle`, no call was made; `paced`, it is too early for one.
 */
export type Executed =
	| { kind: "done" | "idle" }
	| { kind: "failed"; failure: Failure }
	| { kind: "paced"; waitMs: number };

/** A post and what belongs to it, read together, in the hands of one who holds its lane. */
export type Subject = {
	post: Post;
	stored: StoredArticle | undefined;
	/** Of an answer that tells of a correction: the post that it answers. */
	parent: Post | undefined;
	/** The channel's rules, and what they make of the article. */
	rules: ChannelRules;
	treatment: Treatment | undefined;
	/** Whoever holds the lane. */
	owner: string;
	/** The post as calls name it: a chat that was moved is reached at another address. */
	target: Post;
};

/** True for a failure that time or the channel's owner mends: the same call is worth making again. */
export function isPassing(failure: Failure): boolean {
	return ["flood", "unreachable", "unknown", "chat", "unauthorized", "migrated"].includes(
		failure.kind,
	);
}

/**
 * What a refusal to change a message means: Telegram says in the same words that it can't be changed any more, and
 * that the bot may do nothing there.
 */
export async function asRefusal(
	failure: Failure | undefined,
	channel: ChannelId,
	isLost: (channel: ChannelId) => Promise<boolean>,
): Promise<Failure | undefined> {
	if (failure?.kind !== "fixed" || !(await isLost(channel))) return failure;
	return { kind: "chat", reason: failure.reason };
}

/** What the admins are told of a post; one for each `occasion`, a revision or an attempt. */
export function noticeOf(
	kind: NoticeKind,
	{ post, stored }: Pick<Subject, "post" | "stored">,
	reason: string,
	occasion = String(post.desired),
): PostNotice {
	return {
		id: `${kind} ${post.channel} ${post.ref} ${occasion}`,
		kind,
		data: {
			channel: post.channel,
			ref: post.ref,
			attempt: post.attempt ?? "",
			reason: fit(reason, 300).text,
			// A withdrawn article has left its title behind; its id still says which one it was.
			title: fit(stored?.article?.title ?? stored?.id ?? "", 300).text,
			url: stored?.article?.url ?? "",
			post: post.link ?? "",
		},
	};
}
