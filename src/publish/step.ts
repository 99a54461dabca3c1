import type { UnknownPolicy } from "../article/channel-rules.ts";
import type { Post } from "../store/post.ts";

/**
 * After this long without a result, an attempt to send is given up as unknown where its record does not say
 * otherwise: the call's own time limit, and room for a process that is slow to write the result down.
 */
export const ATTEMPT_GRACE_MS = 20_000;
/** How long after a first look in vain an unknown post is looked for again: the request may still be on its way. */
export const LOOK_AGAIN_MS = 60_000;
/**
 * A call without an answer may still be carried out for this long: meanwhile nothing else is asked about the same
 * message, since an edit that comes late would undo a newer one.
 */
export const IN_FLIGHT_MS = 2000;
/** How often a post is looked at whose article is held; what an admin decides wakes it. */
const HELD_AGAIN_MS = 60_000;
/** How often an answer looks for the post that it is to answer. */
const PARENT_AGAIN_MS = 5000;

/**
 * What has to be done for a post, told from its record alone.
 *
 * - `none`: the channel is as it should be, or nothing can be done
 * - `send`, `edit`, `delete`, `pin`, `unpin`: a call of the Bot API
 * - `close`: what never reached the channel is not wanted there any more
 * - `wait`: until then at the longest (Unix ms): an attempt is under way elsewhere, or the time has not come
 * - `set-aside`: an attempt ended without a result: nobody knows whether the post is there
 * - `look`: find out whether it is there
 * - `ask`: have the admins find that out
 * - `assume`: take it for sent
 */
export type Step =
	| { kind: "none" }
	| { kind: "send" }
	| { kind: "close" }
	| { kind: "set-aside" }
	| { kind: "look" }
	| { kind: "ask" }
	| { kind: "assume" }
	| { kind: "edit"; messageId: number }
	| { kind: "delete"; messageId: number }
	| { kind: "pin"; messageId: number }
	| { kind: "unpin"; messageId: number }
	| { kind: "wait"; until: number };

/** What a step depends on besides the post's own record. */
export type Around = {
	/** When the article may be shown (Unix ms): it may have been moved since the post became due. */
	heldUntil?: number;
	/** What the channel does with an unknown post; `resolve` where nothing else is said. */
	onUnknown?: UnknownPolicy;
	/** How long after a look in vain an unknown post is looked for again; {@link LOOK_AGAIN_MS} else. */
	lookAgainMs?: number;
	/** True when the message stands in a chat that moved: there is no way to it any more. */
	isOutOfReach?: boolean;
	/** True while an admin has to see what the article says now: what stands stays as it is. */
	isHeld?: boolean;
	/** Of an answer that tells of a correction: the post that it answers, and whether the correction still stands. */
	answers?: { parent: Post | undefined; isCurrent: boolean };
};

/** Calls that change a message that is there. They may be made again and again. */
const repeatable: readonly Step["kind"][] = ["edit", "delete", "pin", "unpin"];

/** True for a step that may be done again, whatever came of it. */
export const isRepeatable = (step: Step): boolean => repeatable.includes(step.kind);

/** Decides the next step for a post. */
export function nextStep(post: Post, now: number, around: Around = {}): Step {
	const step = wantedStep(post, now, around);
	const { inFlightUntil: until = 0 } = post;
	// A time beyond that is of a clock that was put back since: nothing waits for it.
	const isInFlight = now < until && until <= now + IN_FLIGHT_MS;
	return isInFlight && isRepeatable(step) ? { kind: "wait", until } : step;
}

function wantedStep(post: Post, now: number, around: Around): Step {
	if (post.state === "sending") {
		const until = post.attemptUntil ?? (post.attemptAt ?? 0) + ATTEMPT_GRACE_MS;
		return now < until ? { kind: "wait", until } : { kind: "set-aside" };
	}
	if (post.state === "unknown") return stepOfUnknown(post, now, around);
	if (around.isOutOfReach === true) return { kind: "none" };
	if (post.handled === post.desired) return stepOfPin(post, now);
	const { messageId } = post;
	if (post.retract) {
		// What was assumed to be there can't be taken back from here.
		if (messageId === undefined) return { kind: post.state === "posted" ? "none" : "close" };
		return post.state === "withdrawn" ? stepOfPin(post, now) : { kind: "delete", messageId };
	}
	if (post.state === "dropped") return { kind: "none" };
	if (around.isHeld === true) return { kind: "wait", until: now + HELD_AGAIN_MS };
	if (around.answers !== undefined)
		return stepOfAnswer(post, now, around.answers, around.heldUntil);
	const until = Math.max(
		around.heldUntil ?? 0,
		messageId === undefined ? post.after : post.editAfter,
	);
	if (now < until) return { kind: "wait", until };
	if (messageId !== undefined) return { kind: "edit", messageId };
	return { kind: post.state === "posted" ? "none" : "send" };
}

function stepOfUnknown(
	post: Post,
	now: number,
	{ onUnknown = "resolve", lookAgainMs = LOOK_AGAIN_MS }: Around,
): Step {
	if (post.asked !== undefined) return { kind: "none" };
	if (onUnknown === "assume_sent") return { kind: "assume" };
	if (onUnknown === "ask") return { kind: "ask" };
	const until = post.lookedAt === undefined ? now : post.lookedAt + lookAgainMs;
	return now < until ? { kind: "wait", until } : { kind: "look" };
}

function stepOfPin(post: Post, now: number): Step {
	const { messageId, pin, unpinAt = 0, pinnedBy, state, retract } = post;
	if (messageId === undefined || pin === undefined) return { kind: "none" };
	// What can't be taken back need not stand on top.
	if (pin === "over" || state === "withdrawn" || retract) return { kind: "unpin", messageId };
	if (pin === "due") return { kind: "pin", messageId };
	// Whoever wants it there says when it goes.
	if (pinnedBy !== undefined) return { kind: "none" };
	return now < unpinAt ? { kind: "wait", until: unpinAt } : { kind: "unpin", messageId };
}

function stepOfAnswer(
	post: Post,
	now: number,
	{ parent, isCurrent }: NonNullable<Around["answers"]>,
	heldUntil = 0,
): Step {
	if (post.messageId !== undefined || post.state === "posted") return { kind: "none" };
	if (!isCurrent || parent === undefined || parent.retract) return { kind: "close" };
	if (parent.state === "posted") {
		if (parent.messageId === undefined) return { kind: "close" };
		// A deletion may have been carried out: then what is to be answered comes back as another message.
		if (parent.removing !== undefined) return { kind: "wait", until: now + PARENT_AGAIN_MS };
		return now < heldUntil ? { kind: "wait", until: heldUntil } : { kind: "send" };
	}
	const isOpen = ["waiting", "sending", "unknown"].includes(parent.state);
	return isOpen ? { kind: "wait", until: now + PARENT_AGAIN_MS } : { kind: "close" };
}
