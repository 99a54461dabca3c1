import { articleRef } from "../../src/article/article.ts";
import type { FaultKind } from "../../src/sandbox/model.ts";
import type { Sighting } from "./message.ts";
import type { Role } from "./newsroom.ts";

/** How long after a call's arrival a kill may still keep its outcome from being written down. */
export const RECORD_MS = 700;

/** A message of a channel that the bot has sent, and what became of it. */
export type Sent = Sighting & {
	role: Role;
	messageId: number;
	/** When its call arrived, it appeared and it was deleted (Unix ms). */
	askedAt: number;
	createdAt: number;
	deletedAt?: number;
	/** From when until when Tidings can't know that it is still there: a deletion had no answer (Unix ms). */
	perhapsGone?: { from: number; until: number };
	/** True when whoever sent it can't know that it is there. */
	isAmbiguous: boolean;
	/** The message that it answers, and the posts that stood in its channel when its call arrived. */
	answered: number | undefined;
	stood: readonly Sent[];
};

/** A call that sends, between its arrival and its message. */
export type Call = {
	text: string;
	article: string;
	role: Role;
	at: number;
	fault: FaultKind | undefined;
	stood: readonly Sent[];
};

/** What happened at a desk during its schedule, in words, and what the stand-in knows of its messages. */
export type Ledger = {
	seed: number;
	sent: Sent[];
	lines: string[];
	/** What was found to be wrong while it happened. */
	wrongs: string[];
	/** The sends of which Tidings said that nobody knows, and when (Unix ms). */
	doubts: { role: Role | undefined; ref: string; at: number }[];
	/** When a process was killed, or Redis ended (Unix ms). */
	blows: number[];
	tries: Map<string, number>;
	calls: Call[];
};

/** The ledger of a schedule that is about to begin. */
export function emptyLedger(seed: number): Ledger {
	return {
		seed,
		sent: [],
		lines: [],
		wrongs: [],
		doubts: [],
		blows: [],
		tries: new Map(),
		calls: [],
	};
}

/** Writes down what happened. */
export function note(ledger: Ledger, line: string): void {
	ledger.lines.push(`${new Date().toISOString().slice(17, 23)} ${line}`);
}

/** True while a request that sends is on its way at a desk. */
export function isOnItsWay({ calls }: Ledger): boolean {
	return calls.some(({ fault, at }) => {
		if (fault?.kind !== "delay") return false;
		return Date.now() < at + fault.ms + 300;
	});
}

/** True when whoever sent a message may not know yet that it is there. */
export function isUncertain({ doubts, blows }: Ledger, sent: Sent): boolean {
	const { article, kind, role, askedAt, createdAt } = sent;
	const isNear = (at: number, afterMs: number) => at >= askedAt - 1000 && at <= createdAt + afterMs;
	const isDoubted = doubts.some(
		({ ref, ...doubt }) =>
			doubt.role === role &&
			ref.includes("~") === (kind === "answer") &&
			ref.split("~")[0] === articleRef("api", article) &&
			isNear(doubt.at, Number.POSITIVE_INFINITY),
	);
	return sent.isAmbiguous || isDoubted || blows.some((at) => isNear(at, RECORD_MS));
}

/** True when whoever sent something at a moment may have taken a message for gone. */
export function isPerhapsGone({ perhapsGone }: Sent, at: number): boolean {
	return perhapsGone !== undefined && at >= perhapsGone.from && at <= perhapsGone.until;
}

/** The posts that stand in a channel. */
export function postsIn({ sent }: Ledger, role: Role): Sent[] {
	return sent.filter(
		(one) => one.role === role && one.kind === "post" && one.deletedAt === undefined,
	);
}
