import type { priorities } from "../../src/article/pace.ts";

/** What a run sends, over all its processes. */
export type Plan = {
	messages: number;
	processes: number;
	people: number;
	channels: number;
	/** How long Telegram bans for one message too many. */
	banSeconds: number;
};

export type Kind = keyof typeof priorities;

/** What the stand-in's process is asked. */
export type ToTelegram =
	| { kind: "open"; people: number; channels: number; banSeconds: number }
	| { kind: "judge" };

/** What the stand-in counted. */
export type Verdict = {
	bans: number;
	sent: number;
	spanMs: number;
	mostInASecond: number;
	channels: { sent: number; spanMs: number }[];
};

/** The share of a worker: how many messages of each kind it sends, and where. */
export type Work = {
	apiRoot: string;
	redisUrl: string;
	prefix: string;
	people: number;
	channels: number;
	counts: Record<Kind, number>;
	/** Over how long what nobody can plan is spread. */
	spreadMs: number;
};

/** What a worker tells at the end: how long each message waited until it was sent, by kind. */
export type Report = { waitsMs: Record<Kind, number[]>; refused: number };

export const personId = (index: number): number => 6_000_000_001 + index;
export const channelName = (index: number): string => `@lindenford_${index}`;
