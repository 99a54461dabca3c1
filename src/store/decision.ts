import type { HistoryEntry } from "./articles.ts";
import type { Conclusion } from "./conclusions.ts";
import { foundAs } from "./found.ts";
import { notLookedFor, nowhere, type PostChange } from "./post.ts";
import type { Wreck } from "./wreck.ts";

/**
 * What a person decides on a post: it is tried again (an unknown one is not there), it is in the channel, as this
 * message or as one that nobody names, or nothing more is done for it.
 */
export type Decision =
	| { kind: "retry" | "drop" }
	| { kind: "there"; message: { messageId: number; link: string } | undefined };

/** What a decision changes, writes into the history and tells; `resolved` counts it among the resolutions. */
export type Changed = {
	change: PostChange;
	history: Pick<HistoryEntry, "verdict" | "found">;
	told: Conclusion["kind"];
	resolved?: "admin";
};

/** Clears what told of a trouble. */
const calm: PostChange = {
	...notLookedFor,
	error: undefined,
	errorAt: undefined,
};

/**
 * What a decision on a post comes to, told from its record alone; `linkless` or `known` where it is none for such a
 * post.
 */
export function changeOf(
	wreck: Wreck,
	decision: Decision,
	now: number,
): Changed | "linkless" | "known" {
	switch (decision.kind) {
		case "retry":
			return retried(wreck);
		case "drop":
			return dropped(wreck);
		case "there":
			return there(wreck, decision.message, now);
	}
}

function retried({ kind, post }: Wreck): Changed {
	// The retraction of a message that stands is simply not done yet.
	if (kind === "stuck") {
		const change = { handled: undefined, ...calm };
		return { change, history: { verdict: "retried" }, told: "retried" };
	}
	const isUnknown = post.state === "unknown";
	const history = { verdict: "resolved", found: "absent" };
	if (kind === "ghost") {
		const { desired } = post;
		return {
			change: { state: "retracted", handled: desired, applied: desired, ...nowhere, ...calm },
			history,
			told: "absent",
			...(isUnknown ? { resolved: "admin" } : {}),
		};
	}
	const change: PostChange = { state: "waiting", handled: undefined, ...calm };
	if (isUnknown) return { change, history, told: "retried", resolved: "admin" };
	// Where Telegram refused a post that had a message, that message is gone.
	return { change: { ...change, ...nowhere }, history: { verdict: "retried" }, told: "retried" };
}

function dropped({ post }: Wreck): Changed {
	const { desired: handled } = post;
	const state: PostChange = post.retract
		? { state: "retracted", applied: handled, ...nowhere }
		: { state: "dropped" };
	return {
		change: { ...state, handled, ...calm },
		history: { verdict: "dropped" },
		told: "dropped",
	};
}

function there(
	{ kind, post }: Wreck,
	message: { messageId: number; link: string } | undefined,
	now: number,
): Changed | "linkless" | "known" {
	if (kind === "stuck") return "known";
	if (kind === "ghost" && message === undefined) return "linkless";
	const { attemptRevision = post.desired } = post;
	const change: PostChange =
		message === undefined
			? {
					state: "posted",
					applied: attemptRevision,
					handled: attemptRevision,
					hash: post.attemptHash,
					postedAt: post.attemptAt ?? now,
					evidence: "admin",
					messageId: undefined,
					link: undefined,
					...calm,
				}
			: foundAs(post, { ...message, evidence: "admin", now });
	return {
		change,
		history: { verdict: "resolved", found: "there" },
		told: message === undefined ? "assumed" : "there",
		...(kind === "failed" ? {} : { resolved: "admin" }),
	};
}
