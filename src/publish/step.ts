import type { Post } from "../store/posts.ts";

/**
 * After this long without a result, an attempt to send is given up as unknown: the call's own time limit, and
 * room for a process that is slow to write the result down.
 */
export const ATTEMPT_GRACE_MS = 20_000;

/**
 * What has to be done for a post, told from its record alone.
 *
 * - `none`: the channel is as it should be, or nothing can be done
 * - `send`, `edit`, `delete`: a call of the Bot API
 * - `close`: a retraction of what never reached the channel
 * - `wait`: an attempt is under way elsewhere, or the article is held back, until then at the longest (Unix ms)
 * - `set-aside`: an attempt ended without a result: nobody knows whether the post is there
 */
export type Step =
	| { kind: "none" }
	| { kind: "send" }
	| { kind: "edit"; messageId: number }
	| { kind: "delete"; messageId: number }
	| { kind: "close" }
	| { kind: "wait"; until: number }
	| { kind: "set-aside" };

/**
 * Decides the next step for a post.
 *
 * @param heldUntil when the article may be shown (Unix ms): it may have been moved since the post became due
 */
export function nextStep(post: Post, now: number, heldUntil = 0): Step {
	if (post.state === "sending") {
		const until = (post.attemptAt ?? 0) + ATTEMPT_GRACE_MS;
		return now < until ? { kind: "wait", until } : { kind: "set-aside" };
	}
	if (post.state === "unknown" || post.handled === post.desired) return { kind: "none" };
	const { messageId } = post;
	if (post.retract) {
		if (messageId === undefined) return { kind: "close" };
		return post.state === "withdrawn" ? { kind: "none" } : { kind: "delete", messageId };
	}
	if (now < heldUntil) return { kind: "wait", until: heldUntil };
	return messageId === undefined ? { kind: "send" } : { kind: "edit", messageId };
}
