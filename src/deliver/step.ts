import { endOf } from "../article/day.ts";
import { tempoOf } from "../article/matching.ts";
import { isMuted } from "../article/reader.ts";
import type { Publication } from "../store/published.ts";
import { isReached, type Subscriber } from "../store/readers.ts";
import type { Recipient } from "../store/recipients.ts";

/** What is older than that comes with the digest, if at all: it is no news any more. */
export const FRESH_MS = 24 * 3_600_000;
/** When what can't be judged just now is judged again, in case nothing tells of a change. */
export const LOOK_AGAIN_MS = 60_000;

/**
 * What is to be done next for a reader and an article.
 *
 * - `forget`: there is no such reader any more, or the article was withdrawn before they got it
 * - `drop`: it is not for them any more
 * - `leave`: it is for their digest; `isUncertain` where nobody knows whether it came
 * - `wait`: it is for the bundle at the end of their quiet hours
 * - `again`: it can't be told before then
 */
export type Step =
	| { kind: "none" | "forget" | "drop" | "send" | "edit" | "withdraw" }
	| { kind: "leave"; isUncertain: boolean }
	| { kind: "wait"; until: number }
	| { kind: "again"; at: number };

/** Whether an article that is due for a reader still is for them, and how soon. */
export type Claim = "now" | "digest" | "none";

/** Decides what is to be done next, from what stands in the records alone. */
export function nextDelivery({
	recipient,
	subscriber,
	publication,
	zone,
	now,
}: {
	recipient: Recipient;
	subscriber: Subscriber | undefined;
	publication: Publication;
	/** The zone of readers who have named none (IANA). */
	zone: string;
	now: number;
}): Step {
	if (subscriber === undefined) return { kind: "forget" };
	const isUnderWay = (recipient.attemptUntil ?? 0) > now;
	switch (recipient.state) {
		case "sending":
			if (isUnderWay) return { kind: "again", at: recipient.attemptUntil ?? now };
			return { kind: "leave", isUncertain: true };
		case "due":
		case "waiting":
			return stepOfUnsent({ recipient, subscriber, publication, zone, now });
		case "sent":
		case "withdrawn": {
			// Whoever blocks the bot sees no change, and the call would be refused.
			const isThere = subscriber.blockedAt === undefined && subscriber.goneAt === undefined;
			if (!isThere || recipient.messageId === undefined) return { kind: "none" };
			const isWithdrawn = recipient.state === "withdrawn";
			if (publication.kind === "unsettled") return { kind: "none" };
			if (publication.kind === "gone" && isWithdrawn) return { kind: "none" };
			if (isUnderWay) return { kind: "again", at: recipient.attemptUntil ?? now };
			return { kind: publication.kind === "gone" ? "withdraw" : "edit" };
		}
		case "left":
		case "listed":
		case "dropped":
			return { kind: "none" };
	}
}

function stepOfUnsent({
	recipient,
	subscriber,
	publication,
	zone,
	now,
}: {
	recipient: Recipient;
	subscriber: Subscriber;
	publication: Publication;
	zone: string;
	now: number;
}): Step {
	const { reader } = subscriber;
	if (!isReached(subscriber)) return { kind: "drop" };
	// When it comes back, it is offered anew.
	if (publication.kind === "gone") return { kind: "forget" };
	const isStale = now - recipient.at > FRESH_MS;
	if (publication.kind === "unsettled") {
		if (isStale) return { kind: "leave", isUncertain: false };
		return recipient.state === "waiting"
			? { kind: "none" }
			: { kind: "again", at: now + LOOK_AGAIN_MS };
	}
	const claim = claimOf({ recipient, subscriber, publication, now });
	if (claim === "none") return { kind: "drop" };
	if (recipient.state === "waiting") return { kind: "none" };
	if (claim === "digest" || now - publication.postedAt > FRESH_MS) {
		return { kind: "leave", isUncertain: false };
	}
	const quietUntil =
		reader.quiet === undefined ? undefined : endOf(reader.quiet, reader.zone ?? zone, now);
	return quietUntil === undefined ? { kind: "send" } : { kind: "wait", until: quietUntil };
}

/** Whether an article that is to be given to a reader still is for them, and how soon: rules change in between. */
export function claimOf({
	recipient,
	subscriber: { reader },
	publication,
	now,
}: {
	recipient: Pick<Recipient, "why">;
	subscriber: Pick<Subscriber, "reader">;
	publication: Extract<Publication, { kind: "stands" }>;
	now: number;
}): Claim {
	const { article, postedAt } = publication;
	if (isMuted(reader, article, now)) return "none";
	if (article.expiresAt !== undefined && article.expiresAt <= now) return "none";
	const tempos = recipient.why.map((reason) => tempoOf(reader, reason, postedAt));
	if (tempos.includes("now")) return "now";
	return tempos.includes("digest") ? "digest" : "none";
}
